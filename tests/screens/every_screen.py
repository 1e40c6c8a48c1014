"""Every screen in a typical state, by name."""

from collections.abc import Callable
from typing import Final

from game.model.cast import Channel
from game.model.option import FormKind
from game.play.view import Beat, BeatKind, OptionView
from game.screens.agenda import AgendaScreen
from game.screens.alliance_map import MapScreen
from game.screens.briefing import BriefingScreen
from game.screens.calendar import CalendarScreen
from game.screens.companion import CompanionScreen
from game.screens.encounter import EncounterScreen
from game.screens.ending import EndingScreen
from game.screens.form import FormScreen
from game.screens.library import LibraryScreen
from game.screens.notebook import NotebookScreen
from game.screens.page import ErrorPage, HelpPage, HistoryPage, NoticePage
from game.screens.screen import Screen
from game.screens.threshold import ThresholdScreen
from game.screens.title import TitleScreen
from game.ui.inputs import Composed, Typed
from game.wording.catalogue import Words
from tests.screens import builders, sheet_builders
from tests.screens.fake_session import FakeSession

WORDS: Final = Words("fr")

LONG: Final = tuple(
    OptionView(f"longue_{k}", "ABCDEF"[k], "Je vous propose que nous regardions ensemble ce qui se passe. " * 3, True)
    for k in range(6)
)
TALK: Final = tuple(
    Beat(BeatKind.LINE, f"Voilà ce que j’en dis, pour la {k}e fois\u202f: ça ne va pas. " * 4, who, name)
    for k, (who, name) in enumerate((("m_rochat", "M. Rochat"), ("mme_dutoit", "Mme Dutoit")) * 4)
)

SCREENS: Final[dict[str, Callable[[], Screen]]] = {
    "title": lambda: TitleScreen(WORDS),
    "title, with a play to resume": lambda: TitleScreen(WORDS, "Le cahier bleu"),
    "library": lambda: LibraryScreen(FakeSession().entries[:3], WORDS),
    "library, one unreadable": lambda: LibraryScreen(FakeSession().entries, WORDS),
    "library, empty": lambda: LibraryScreen((), WORDS),
    "threshold": lambda: ThresholdScreen(builders.entry(), WORDS),
    "briefing": lambda: BriefingScreen(builders.briefing(), WORDS),
    "agenda": lambda: AgendaScreen(builders.agenda(), WORDS),
    "agenda, nothing left": lambda: AgendaScreen(builders.agenda(0), WORDS),
    "encounter, reading": lambda: EncounterScreen(builders.encounter(), WORDS),
    "encounter, much talk": lambda: EncounterScreen(builders.encounter(builders.seats(2), TALK), WORDS, all_read=True),
    "encounter, choosing": lambda: choosing(),
    "encounter, five people": lambda: EncounterScreen(
        builders.encounter(builders.seats(5), options=LONG, place="salle_de_reunion"), WORDS, all_read=True
    ),
    "phone": lambda: EncounterScreen(
        builders.encounter((builders.DUTOIT,), channel=Channel.PHONE, place="chez_soi", chairs=()), WORDS
    ),
    "letter": lambda: EncounterScreen(builders.encounter((builders.DUTOIT,), channel=Channel.LETTER, chairs=()), WORDS),
    "form, planning": lambda: form(FormKind.PLANNING),
    "form, report": lambda: form(FormKind.REPORT),
    "form, obstacle": lambda: form(FormKind.OBSTACLE),
    "form, actors": lambda: form(FormKind.ACTORS),
    "form, over what there is": lambda: overspent(),
    "form, much to settle": lambda: form(FormKind.PLANNING, 3),
    "form, what is read before": lambda: FormScreen(sheet_builders.form(FormKind.PLANNING, builders.BEATS), WORDS),
    "intervision": lambda: EncounterScreen(sheet_builders.intervision(), WORDS, all_read=True),
    "intervision, choosing": lambda: EncounterScreen(
        sheet_builders.intervision(builders.OPTIONS), WORDS, all_read=True
    ),
    "companion": lambda: CompanionScreen(sheet_builders.companion(), WORDS),
    "ending": lambda: EndingScreen(builders.ending(), WORDS),
    "map": lambda: MapScreen(builders.map_page(), WORDS),
    "map, in a campaign": lambda: MapScreen(builders.map_page(), WORDS, in_campaign=True),
    "calendar": lambda: CalendarScreen(builders.calendar(), WORDS),
    "calendar, nothing lived yet": lambda: CalendarScreen(builders.calendar(0), WORDS),
    "calendar, all lived": lambda: CalendarScreen(builders.calendar(4), WORDS),
    "library, with a campaign": lambda: LibraryScreen((builders.entry(), builders.campaign_entry()), WORDS),
    "notebook, empty": lambda: NotebookScreen(sheet_builders.notebook(notes=False), WORDS),
    "notebook": lambda: NotebookScreen(sheet_builders.notebook(), WORDS),
    "notebook, much written": lambda: writing(),
    "notice": lambda: NoticePage("Le dossier habituel est fermé\u202f: la partie est gardée ailleurs.", WORDS),
    "history": lambda: HistoryPage(FakeSession().history(), WORDS),
    "help": lambda: HelpPage(WORDS),
    "error": lambda: ErrorPage("Votre choix n’a pas été gardé.", "Libérez de la place.", WORDS),
}


def form(kind: FormKind, times: int = 1) -> FormScreen:
    """A form of that kind, as it is when nobody has touched it."""
    return FormScreen(sheet_builders.form(kind, times=times), WORDS)


def overspent() -> FormScreen:
    """More is chosen than there is effort for, and the last field has the focus."""
    screen = form(FormKind.PLANNING)
    for field, option in enumerate((2, 1, 2, 2, 1)):
        screen.filling.choose(field, option)
    return screen


def choosing() -> EncounterScreen:
    """Two people, four cards."""
    view = builders.encounter(builders.seats(2), options=builders.OPTIONS)
    return EncounterScreen(view, WORDS, all_read=True)


def writing() -> NotebookScreen:
    """Half a page is written, and a word is being composed."""
    screen = NotebookScreen(sheet_builders.notebook(), WORDS)
    screen.handle(Typed("Et si c’était la classe, plutôt qu’Anaïs, qui ne tenait plus en place ? " * 9))
    screen.handle(Composed("peut-être"))
    return screen
