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
    HandIn,
    Intent,
    KeepNote,
    LookBack,
    MapTurn,
    MapViewpoint,
    OpenHelp,
    OpenLibrary,
    OpenNotebook,
    OpenThreshold,
    OpenTitle,
    Quit,
    Resume,
    SaveMap,
)
from game.screens.library import LibraryScreen
from game.screens.notebook import NotebookScreen
from game.screens.page import ErrorPage, HelpPage, HistoryPage, NoticePage
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


def test_a_note_leaves_the_play_where_it_is() -> None:
    """The notebook covers the page, keeps the note, and what is half written waits in it; a new play has its own."""
    session = FakeSession(page=1)
    made = through(flow(session), Choose("classe"))
    encounter = made.screen
    made.apply(OpenNotebook())
    first = made.screen
    assert isinstance(first, NotebookScreen)
    made.apply(KeepNote("Il est las.", "m_rochat"))
    assert [note.text for note in first.page.notes] == ["Il est las."]
    made.apply(Back())
    assert made.screen is encounter
    made.apply(OpenNotebook())
    assert made.screen is first
    through(made, Back(), Begin("cahier_bleu", Gender.FEMININE), OpenNotebook())
    assert made.screen is not first
    assert session.done == ["choose classe", "note Il est las. m_rochat", "begin cahier_bleu feminine"]


def test_a_note_that_cannot_be_kept_is_said_beside_its_words() -> None:
    """The notebook stays open and says why."""
    session = FakeSession(page=2)
    made = through(flow(session), OpenNotebook())
    session.refuse = SessionRefused("Le disque est plein.", "Libérez de la place.")
    made.apply(KeepNote("Il est las.", ""))
    assert isinstance(made.screen, NotebookScreen)
    assert made.screen.refusal == "Le disque est plein. Libérez de la place."


def test_the_free_words_of_a_form_go_to_the_notebook() -> None:
    """The choice is made without them; where there are none, nothing is noted."""
    session = FakeSession(page=0)
    through(flow(session), HandIn("a+b", "Elle a souri."), HandIn("c+d", ""))
    assert session.done == ["note Elle a souri.", "choose a+b", "choose c+d"]


def test_a_notice_is_read_once_before_the_first_page() -> None:
    """Then the play; neither turning its pages nor taking it up again says it anew."""
    session = FakeSession(left=Unfinished("Le cahier bleu", "hier"), notice="Une ligne a été coupée.")
    made = through(flow(session), Resume())
    assert isinstance(made.screen, NoticePage)
    assert isinstance(through(made, Back()).screen, AgendaScreen)
    assert isinstance(through(made, Choose("classe")).screen, EncounterScreen)
    assert isinstance(through(made, Resume()).screen, AgendaScreen)
