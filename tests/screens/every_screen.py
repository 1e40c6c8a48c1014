"""Every screen in a typical state, by name."""

from collections.abc import Callable
from typing import Final

from game.model.cast import Channel
from game.play.view import Beat, BeatKind, OptionView
from game.screens.agenda import AgendaScreen
from game.screens.alliance_map import MapScreen
from game.screens.briefing import BriefingScreen
from game.screens.encounter import EncounterScreen
from game.screens.ending import EndingScreen
from game.screens.library import LibraryScreen
from game.screens.page import ErrorPage, HelpPage, HistoryPage
from game.screens.screen import Screen
from game.screens.threshold import ThresholdScreen
from game.screens.title import TitleScreen
from game.wording.catalogue import Words
from tests.screens import builders
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
    "ending": lambda: EndingScreen(builders.ending(), WORDS),
    "map": lambda: MapScreen(builders.map_page(), WORDS),
    "history": lambda: HistoryPage(FakeSession().history(), WORDS),
    "help": lambda: HelpPage(WORDS),
    "error": lambda: ErrorPage("Votre choix n’a pas été gardé.", "Libérez de la place.", WORDS),
}


def choosing() -> EncounterScreen:
    """Two people, four cards."""
    view = builders.encounter(builders.seats(2), options=builders.OPTIONS)
    return EncounterScreen(view, WORDS, all_read=True)
