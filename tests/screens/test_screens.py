"""What each control of each screen asks for: intents, and nothing done."""

import pytest

from game.app.capture import picture
from game.model.cast import Gender
from game.play.view import Beat, BeatKind
from game.screens.agenda import AgendaScreen
from game.screens.alliance_map import MapScreen
from game.screens.beats import breaths
from game.screens.encounter import EncounterScreen
from game.screens.intents import (
    Advance,
    Begin,
    Choose,
    Intent,
    LookBack,
    MapTurn,
    MapViewpoint,
    OpenLibrary,
    OpenThreshold,
    OpenTitle,
    Quit,
    SaveMap,
)
from game.screens.library import LibraryScreen
from game.screens.screen import Screen
from game.screens.threshold import ThresholdScreen
from game.screens.time_slider import one_line
from game.screens.title import TitleScreen
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.inputs import Command, Input, PointerPressed, Sign
from game.ui.theme import Theme, Type
from tests.screens import builders
from tests.screens.every_screen import SCREENS, TALK, WORDS, choosing
from tests.screens.fake_session import FakeSession

# What is read before a form is an encounter, tested as such.
READ_BEFORE = "form, what is read before"
# Its « Ouvrir » is there or not, depending on the scenario that has the focus.
UNREADABLE = "library, one unreadable"


@pytest.fixture(scope="module")
def canvas() -> Canvas:
    """A canvas of the usual size."""
    return Canvas(Theme((1280, 720), Fonts()))


def give(screen: Screen, canvas: Canvas, *inputs: Input) -> Intent | None:
    """The last intent, the screen being drawn before every input."""
    intent = None
    for given in inputs:
        picture(screen, canvas)
        intent = screen.handle(given)
    return intent


def walk(screen: Screen, canvas: Canvas) -> set[str]:
    """Every control that Tab reaches."""
    picture(screen, canvas)
    reached: set[str] = set()
    for _ in range(40):
        screen.handle(Command.NEXT)
        picture(screen, canvas)
        focus = screen._controls.focus  # type: ignore[attr-defined]
        reached |= {focus} if focus else set()
    return reached


@pytest.mark.parametrize(
    "name", [name for name in SCREENS if name not in ("history", "help", "error", UNREADABLE, READ_BEFORE)]
)
def test_the_keyboard_reaches_every_control(name: str, canvas: Canvas) -> None:
    """Tab alone visits every control that can be activated."""
    screen = SCREENS[name]()
    reached = walk(screen, canvas)
    controls = screen._controls.items  # type: ignore[attr-defined]
    assert reached == {control.id for control in controls if control.enabled}


def test_title_leads_to_the_library_or_out(canvas: Canvas) -> None:
    """Enter plays, Escape leaves."""
    assert give(TitleScreen(WORDS), canvas, Command.ACTIVATE) == OpenLibrary()
    assert give(TitleScreen(WORDS), canvas, Command.BACK) == Quit()


def test_library_opens_what_has_the_focus(canvas: Canvas) -> None:
    """Down, then Enter opens the second scenario; one that cannot be read is told but not opened."""
    entries = FakeSession().entries
    assert give(LibraryScreen(entries, WORDS), canvas, Command.DOWN, Command.ACTIVATE) == OpenThreshold(entries[1].id)
    down_to_the_broken = [Command.DOWN] * 3
    assert give(LibraryScreen(entries, WORDS), canvas, *down_to_the_broken, Command.ACTIVATE) is None


def test_threshold_begins_in_the_chosen_form(canvas: Canvas) -> None:
    """Enter begins in the first form; two steps forward is the second one."""
    first = Begin("cahier_bleu", Gender.FEMININE, accompanied=False)
    assert give(ThresholdScreen(builders.entry(), WORDS), canvas, Command.ACTIVATE) == first
    screen = ThresholdScreen(builders.entry(), WORDS)
    give(screen, canvas, Sign("2"))
    assert screen.gender is Gender.MASCULINE
    screen._controls.focus = "begin"
    assert give(screen, canvas, Command.ACTIVATE) == Begin("cahier_bleu", Gender.MASCULINE, accompanied=False)


@pytest.mark.parametrize("opened", [False, True])
def test_threshold_asks_whether_a_colleague_comes_along(canvas: Canvas, *, opened: bool) -> None:
    """It begins as the game was opened; the button turns it, and turns it back."""
    screen = ThresholdScreen(builders.entry(), WORDS, accompanied=opened)
    picture(screen, canvas)
    for expected in (not opened, opened):
        screen._controls.focus = "companion"
        assert give(screen, canvas, Command.ACTIVATE) is None
        screen._controls.focus = "begin"
        assert give(screen, canvas, Command.ACTIVATE) == Begin("cahier_bleu", Gender.FEMININE, accompanied=expected)


def test_reading_goes_breath_by_breath_and_then_asks_for_more(canvas: Canvas) -> None:
    """Two presses show the rest, the third turns the page."""
    screen = EncounterScreen(builders.encounter(), WORDS)
    assert give(screen, canvas, Command.ACTIVATE, Command.ACTIVATE) is None
    assert give(screen, canvas, Command.ACTIVATE) == Advance()


def test_the_one_who_speaks_is_the_one_in_the_light(canvas: Canvas) -> None:
    """The speaker of the newest breath, breath after breath."""
    screen = EncounterScreen(builders.encounter(builders.seats(2), TALK[:2]), WORDS)
    picture(screen, canvas)
    assert screen.speaker == "m_rochat"
    give(screen, canvas, Command.ACTIVATE)
    assert screen.speaker == "mme_dutoit"


def test_cards_are_chosen_by_letter_digit_or_pointer(canvas: Canvas) -> None:
    """B, 2 and a click on the card all choose the second option; a space by mistake chooses none."""
    assert give(choosing(), canvas, Sign("B")) == Choose("bilan")
    assert give(choosing(), canvas, Sign("2")) == Choose("bilan")
    screen = choosing()
    picture(screen, canvas)
    card = next(control for control in screen._controls.items if control.id == "bilan")
    assert screen.handle(PointerPressed(*card.rect.center)) == Choose("bilan")
    assert give(choosing(), canvas, Command.ACTIVATE) is None


def test_hidden_cards_cannot_be_chosen(canvas: Canvas) -> None:
    """O hides them for the group to talk, and B no longer means a card."""
    screen = choosing()
    assert screen.signs == {"A", "B", "C", "D", "O"}
    assert give(screen, canvas, Sign("O"), Sign("B")) is None
    assert screen.signs == {"O"}
    assert give(screen, canvas, Sign("O"), Sign("B")) == Choose("bilan")


def test_escape_looks_back_in_an_encounter(canvas: Canvas) -> None:
    """What was said is one key away."""
    assert give(choosing(), canvas, Command.BACK) == LookBack()


def test_agenda_opens_an_appointment_or_goes_on(canvas: Canvas) -> None:
    """A letter opens; the last button goes on, unless one may not."""
    assert give(AgendaScreen(builders.agenda(), WORDS), canvas, Sign("C")) == Choose("preparer")
    on = [Command.NEXT] * 4
    assert give(AgendaScreen(builders.agenda(), WORDS), canvas, *on, Command.ACTIVATE) == Choose("continuer")
    closed = AgendaScreen(builders.agenda(may_go_on=False), WORDS)
    assert "continuer" not in walk(closed, canvas)


def test_map_walks_through_time_and_eyes(canvas: Canvas) -> None:
    """Left and right turn the turns, a name changes the eyes, Escape leaves."""
    assert give(MapScreen(builders.map_page(3), WORDS), canvas, Command.RIGHT) == MapTurn(4)
    assert give(MapScreen(builders.map_page(0), WORDS), canvas, Command.LEFT) is None
    assert give(
        MapScreen(builders.map_page(), WORDS), canvas, Command.NEXT, Command.NEXT, Command.ACTIVATE
    ) == MapViewpoint("m_rochat")
    assert give(MapScreen(builders.map_page(), WORDS), canvas, Command.BACK) == OpenTitle()


def test_map_has_its_twin_in_words(canvas: Canvas) -> None:
    """Every arc can be read instead of seen; the picture can be saved."""
    screen = MapScreen(builders.map_page(), WORDS)
    screen._controls.focus = "twin!"
    give(screen, canvas, Command.ACTIVATE)
    picture(screen, canvas)
    assert any("M. Rochat → vous" in text.text for text in canvas.texts)
    screen._controls.focus = "save!"
    assert give(screen, canvas, Command.ACTIVATE) == SaveMap()


def test_the_legend_is_shown_where_it_has_room(canvas: Canvas) -> None:
    """Beside the people at usual sizes of text; behind its button, on a sheet of its own, at twice the size."""
    pictures = builders.Pictures()
    screen = MapScreen(builders.map_page(pictures=pictures), WORDS)
    picture(screen, canvas)
    large = Canvas(Theme((1280, 720), Fonts(), 200))
    picture(screen, large)
    screen._controls.focus = "legend!"
    give(screen, large, Command.ACTIVATE)
    picture(screen, large)
    assert [(what, legend) for what, _, legend, _ in pictures.asked] == [
        ("map", True), ("map", False), ("legend", True),
    ]  # fmt: skip


def test_a_ghost_comes_with_the_slider(canvas: Canvas) -> None:
    """What a turn changed is shown once the slider has moved."""
    pictures = builders.Pictures()
    screen = MapScreen(builders.map_page(6, pictures=pictures), WORDS)
    picture(screen, canvas)
    screen.show(builders.map_page(6, "m_rochat", pictures=pictures))
    picture(screen, canvas)
    screen.show(builders.map_page(5, "m_rochat", pictures=pictures))
    picture(screen, canvas)
    assert [ghost for *_, ghost in pictures.asked] == [False, False, True]


def test_a_long_moment_stays_on_its_line() -> None:
    """Words fall away inside the quotation marks."""
    theme = Theme((1280, 720), Fonts())
    said = "Après\u00a0: «\u00a0Vous ne répondez pas à M. Rochat, et vous regardez ce stylo\u00a0»"
    (line,) = one_line(theme, said, 300).lines
    assert line.endswith("…\u00a0»")
    assert theme.font(Type.LABEL).size(line)[0] <= 300
    assert one_line(theme, said, 3000).lines == (said,)


def test_a_breath_has_one_voice() -> None:
    """A pause comes before somebody else speaks, and nowhere else."""
    told, cue = Beat(BeatKind.NARRATION, "…"), Beat(BeatKind.CUE, "…")
    one, other, you = Beat(BeatKind.LINE, "…", "a", "A"), Beat(BeatKind.LINE, "…", "b", "B"), Beat(BeatKind.YOU, "…")
    assert breaths((told, one, cue, one, other, told, you)) == (4, 6, 7)
    assert breaths((told,)) == (1,)
    assert breaths(()) == ()
