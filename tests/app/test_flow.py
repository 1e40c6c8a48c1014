"""Which screen follows which intent."""

from game.app.flow import Flow
from game.app.session_protocol import SessionRefused, Unfinished
from game.model.cast import Gender
from game.screens.agenda import AgendaScreen
from game.screens.alliance_map import MapScreen
from game.screens.briefing import BriefingScreen
from game.screens.encounter import EncounterScreen
from game.screens.ending import EndingScreen
from game.screens.intents import (
    Advance,
    Back,
    Begin,
    Choose,
    Intent,
    LookBack,
    MapTurn,
    MapViewpoint,
    OpenHelp,
    OpenLibrary,
    OpenThreshold,
    OpenTitle,
    Quit,
    Resume,
    SaveMap,
)
from game.screens.library import LibraryScreen
from game.screens.page import ErrorPage, HelpPage, HistoryPage
from game.screens.threshold import ThresholdScreen
from game.screens.title import TitleScreen
from game.wording.catalogue import Words
from tests.screens.fake_session import FakeSession


def flow(session: FakeSession | None = None) -> Flow:
    """A flow on its title."""
    return Flow(session or FakeSession(), Words("fr"))


def through(made: Flow, *intents: Intent) -> Flow:
    """The same flow after those intents."""
    for intent in intents:
        made.apply(intent)
    return made


def test_a_whole_play_goes_from_the_title_to_the_map() -> None:
    """Title, library, threshold, briefing, agenda, encounter, ending, map: each after the intent that leads there."""
    session = FakeSession()
    made = flow(session)
    steps: list[tuple[Intent, type]] = [
        (OpenLibrary(), LibraryScreen),
        (OpenThreshold("cahier_bleu"), ThresholdScreen),
        (Begin("cahier_bleu", Gender.MASCULINE), BriefingScreen),
        (Advance(), AgendaScreen),
        (Choose("classe"), EncounterScreen),
        (Choose("combien"), EndingScreen),
        (Advance(), MapScreen),
    ]
    assert isinstance(made.screen, TitleScreen)
    for intent, screen in steps:
        made.apply(intent)
        assert isinstance(made.screen, screen)
    assert session.done == [
        "begin cahier_bleu masculine",
        "advance",
        "choose classe",
        "choose combien",
        "map None None",
    ]


def test_the_map_asks_for_turns_and_eyes_and_keeps_both() -> None:
    """Another turn keeps the eyes, other eyes keep the turn."""
    session = FakeSession(page=3)
    made = through(flow(session), Advance(), MapTurn(2), MapViewpoint("m_rochat"), MapTurn(1), SaveMap())
    assert session.done == ["map None None", "map 2 None", "map 2 m_rochat", "map 1 m_rochat", "save 1"]
    assert isinstance(made.screen, MapScreen)
    assert made.screen.saved == "Images/Alliances/carte.png"


def test_a_page_leads_back_to_the_very_screen_it_covered() -> None:
    """Looking back or at the keys loses nothing of what was read; a page over a page covers the same screen."""
    made = through(flow(FakeSession(page=1)), Choose("classe"))
    encounter = made.screen
    made.apply(LookBack())
    assert isinstance(made.screen, HistoryPage)
    made.apply(OpenHelp())
    assert isinstance(made.screen, HelpPage)
    made.apply(Back())
    assert made.screen is encounter


def test_a_refusal_is_a_page_and_the_play_goes_on_after_it() -> None:
    """What the session refuses is said in French; going back finds the same choice."""
    session = FakeSession(page=1)
    made = through(flow(session), Choose("classe"))
    encounter = made.screen
    session.refuse = SessionRefused("Le disque est plein.", "Libérez de la place.")
    made.apply(Choose("combien"))
    assert isinstance(made.screen, ErrorPage)
    session.refuse = None
    made.apply(Back())
    assert made.screen is encounter


def test_a_scenario_that_is_not_there_is_refused() -> None:
    """An unknown id leads to the error page."""
    assert isinstance(through(flow(), OpenThreshold("nowhere")).screen, ErrorPage)


def test_an_unfinished_play_is_taken_up_from_the_title() -> None:
    """Resume opens the page where it was left."""
    session = FakeSession(left=Unfinished("Le cahier bleu", "hier"))
    made = through(flow(session), Resume())
    assert isinstance(made.screen, AgendaScreen)


def test_leaving_and_the_title() -> None:
    """Quit ends it; the title can always be reached."""
    made = through(flow(FakeSession(page=1)), OpenTitle())
    assert isinstance(made.screen, TitleScreen)
    assert not made.over
    assert through(made, Quit()).over
