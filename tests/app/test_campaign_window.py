"""A campaign in the window: from the shelf to its calendar, through a chapter and its map, and back to the calendar."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.flow import Flow
from game.app.session import PlaySession
from game.model.cast import Gender
from game.play.view import EndingView
from game.screens.alliance_map import MapScreen
from game.screens.briefing import BriefingScreen
from game.screens.calendar import CalendarScreen
from game.screens.ending import EndingScreen
from game.screens.intents import (
    Advance,
    Begin,
    Choose,
    Intent,
    OpenCalendar,
    OpenLibrary,
    OpenMap,
    OpenThreshold,
    OpenTitle,
    Resume,
)
from game.screens.library import LibraryScreen
from game.screens.page import ErrorPage
from game.screens.screen import Screen
from game.screens.threshold import ThresholdScreen
from game.screens.title import TitleScreen
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.inputs import Command, Input
from game.ui.theme import Theme
from game.wording.catalogue import Words
from tests.app.test_campaign import FIRST, SECOND, session
from tests.screens import builders


@pytest.fixture
def playing() -> Iterator[PlaySession]:
    """A session on the usual shelf, nothing under way."""
    one = session()
    yield one
    one.close()


def to_the_ending(flow: Flow, one: PlaySession, choices: tuple[str, ...]) -> None:
    """The chapter is lived as a trainee lives it, up to its ending."""
    left = list(choices)
    while not isinstance(one.view(), EndingView):
        flow.apply(Choose(left.pop(0)) if one.awaiting else Advance())
    assert isinstance(flow.screen, EndingScreen)


def follow(flow: Flow, steps: list[tuple[Intent, type]]) -> None:
    """Each intent leads to that screen."""
    for intent, screen in steps:
        flow.apply(intent)
        assert type(flow.screen) is screen


def test_from_the_shelf_to_the_last_calendar(playing: PlaySession) -> None:
    """Shelf, threshold, calendar, chapter, ending, calendar, and so on; the map once all is lived."""
    flow = Flow(playing, Words("fr"))
    steps: list[tuple[Intent, type]] = [
        (OpenLibrary(), LibraryScreen),
        (OpenThreshold("annee_essai"), ThresholdScreen),
        (Begin("annee_essai", Gender.FEMININE), CalendarScreen),
        (Advance(), BriefingScreen),
    ]
    follow(flow, steps)
    to_the_ending(flow, playing, FIRST)
    follow(flow, [(Advance(), CalendarScreen), (Advance(), BriefingScreen)])
    to_the_ending(flow, playing, SECOND)
    follow(flow, [(Advance(), CalendarScreen), (OpenMap(), MapScreen), (OpenCalendar(), CalendarScreen)])
    assert playing.over
    follow(flow, [(OpenTitle(), TitleScreen)])
    assert playing.unfinished() is None


def test_left_at_the_calendar_it_is_resumed_there(playing: PlaySession) -> None:
    """From the title, what is resumed is the campaign, at its calendar."""
    flow = Flow(playing, Words("fr"))
    flow.apply(Begin("annee_essai", Gender.MASCULINE))
    playing.close()
    again = Flow(session(seed=None), Words("fr"))
    again.apply(Resume())
    assert isinstance(again.screen, CalendarScreen)


def test_a_chapter_that_is_gone_is_said_on_a_page(playing: PlaySession, tmp_path: Path) -> None:
    """When the next scenario cannot be found, a page says which and where to look; the calendar is beneath."""
    one = session()
    one.begin("annee_essai", Gender.FEMININE)
    save = one.kept
    one.close()
    lost = PlaySession(extra=tmp_path)
    lost.resume(save)
    flow = Flow(lost, Words("fr"))
    flow.open_play()
    flow.apply(Advance())
    assert isinstance(flow.screen, ErrorPage)
    lost.close()


def give(screen: Screen, *inputs: Input) -> object:
    """The last intent, the screen being drawn before every input."""
    canvas, intent = Canvas(Theme((1280, 720), Fonts())), None
    for given in inputs:
        canvas.begin()
        screen.draw(canvas)
        canvas.end()
        intent = screen.handle(given)
    return intent


def test_the_keyboard_alone_suffices() -> None:
    """Enter opens what is next, Escape leaves; when all is lived, Enter leads to the title and Tab reaches the map."""
    words = Words("fr")
    assert give(CalendarScreen(builders.calendar(), words), Command.ACTIVATE) == Advance()
    assert give(CalendarScreen(builders.calendar(), words), Command.BACK) == OpenTitle()
    assert give(CalendarScreen(builders.calendar(0), words), Command.DOWN, Command.UP, Command.ACTIVATE) == Advance()
    assert give(CalendarScreen(builders.calendar(4), words), Command.ACTIVATE) == OpenTitle()
    assert give(CalendarScreen(builders.calendar(4), words), Command.NEXT, Command.ACTIVATE) == OpenMap()


def test_what_people_hide_stays_hidden_between_chapters() -> None:
    """The calendar leads to no map while anybody of it is still to be met."""
    words = Words("fr")
    for lived in range(4):
        screen = CalendarScreen(builders.calendar(lived), words)
        assert OpenMap() not in [give(screen, *[Command.NEXT] * n, Command.ACTIVATE) for n in range(5)]


def test_leaving_the_map_of_a_chapter_leads_to_the_calendar() -> None:
    """In a campaign the map's way out is the calendar; elsewhere it is the title."""
    for in_campaign, out in ((True, OpenCalendar()), (False, OpenTitle())):
        assert give(MapScreen(builders.map_page(), Words("fr"), in_campaign=in_campaign), Command.BACK) == out
