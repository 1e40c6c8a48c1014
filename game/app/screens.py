"""Every screen but the title and the map, made from what it shows. The flow imports it once the title is there."""

from collections.abc import Sequence

from game.app.past import moment_in
from game.model.notebook import Note
from game.play.view import (
    AgendaView,
    BriefingView,
    CalendarView,
    CompanionView,
    EncounterView,
    EndingView,
    FormView,
    Remembered,
    View,
)
from game.screens.agenda import AgendaScreen
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
from game.screens.values import KeptNote, LibraryEntry, NotebookPage, Viewpoint
from game.wording.catalogue import Words


class Screens:
    """Makes screens that speak that language."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def for_view(self, view: View) -> Screen:
        """The screen that shows that page of a play."""
        match view:
            case BriefingView():
                return BriefingScreen(view, self._words)
            case AgendaView():
                return AgendaScreen(view, self._words)
            case EncounterView():
                return EncounterScreen(view, self._words)
            case FormView():
                return FormScreen(view, self._words)
            case CompanionView():
                return CompanionScreen(view, self._words)
            case EndingView():
                return EndingScreen(view, self._words)
            case CalendarView():
                return CalendarScreen(view, self._words)

    def library(self, entries: Sequence[LibraryEntry]) -> Screen:
        """The shelf."""
        return LibraryScreen(entries, self._words)

    def threshold(self, entry: LibraryEntry, *, accompanied: bool = False) -> Screen:
        """The word before a scenario."""
        return ThresholdScreen(entry, self._words, accompanied=accompanied)

    def help_page(self) -> Screen:
        """The keys."""
        return HelpPage(self._words)

    def history(self, past: Sequence[Remembered]) -> Screen:
        """What was lived so far."""
        return HistoryPage(past, self._words)

    def notice(self, sentence: str) -> Screen:
        """What should be known before the play goes on."""
        return NoticePage(sentence, self._words)

    def notebook(self, page: NotebookPage) -> NotebookScreen:
        """The notes, and the line for another one."""
        return NotebookScreen(page, self._words)

    def notes(self, notes: Sequence[Note], people: Sequence[Viewpoint]) -> NotebookPage:
        """The notes as the notebook shows them."""
        kept = (KeptNote(moment_in(note.date, self._words), note.about, note.text) for note in notes)
        return NotebookPage(tuple(kept), tuple(people))

    def refusal(self, sentence: str, remedy: str) -> Screen:
        """What could not be done."""
        return ErrorPage(sentence, remedy, self._words)
