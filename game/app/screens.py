"""Every screen but the title and the map, made from what it shows. The flow imports it once the title is there."""

from collections.abc import Sequence

from game.play.view import AgendaView, BriefingView, EncounterView, EndingView, Remembered, View
from game.screens.agenda import AgendaScreen
from game.screens.briefing import BriefingScreen
from game.screens.encounter import EncounterScreen
from game.screens.ending import EndingScreen
from game.screens.library import LibraryScreen
from game.screens.page import ErrorPage, HelpPage, HistoryPage
from game.screens.screen import Screen
from game.screens.threshold import ThresholdScreen
from game.screens.values import LibraryEntry
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
            case EndingView():
                return EndingScreen(view, self._words)

    def library(self, entries: Sequence[LibraryEntry]) -> Screen:
        """The shelf."""
        return LibraryScreen(entries, self._words)

    def threshold(self, entry: LibraryEntry) -> Screen:
        """The word before a scenario."""
        return ThresholdScreen(entry, self._words)

    def help_page(self) -> Screen:
        """The keys."""
        return HelpPage(self._words)

    def history(self, past: Sequence[Remembered]) -> Screen:
        """What was lived so far."""
        return HistoryPage(past, self._words)

    def refusal(self, sentence: str, remedy: str) -> Screen:
        """What could not be done."""
        return ErrorPage(sentence, remedy, self._words)
