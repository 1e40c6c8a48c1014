"""Which screen follows which intent. It holds the screen that is open and the one beneath a page; it draws nothing."""

from game.app.session_protocol import Session, SessionRefused
from game.play.view import AgendaView, BriefingView, EncounterView, EndingView, View
from game.screens.agenda import AgendaScreen
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
    OpenMap,
    OpenThreshold,
    OpenTitle,
    Quit,
    Resume,
    SaveMap,
)
from game.screens.library import LibraryScreen
from game.screens.page import ErrorPage, HelpPage, HistoryPage, Page
from game.screens.screen import Screen
from game.screens.threshold import ThresholdScreen
from game.screens.title import TitleScreen
from game.ui.catalogue import Words


class Flow:
    """The screen that is open, and what an intent makes of it. `over` is true once the trainee has left."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session = session
        self._words = words
        self._beneath: Screen | None = None
        self.over = False
        self.screen: Screen = self._title()

    def apply(self, intent: Intent) -> None:
        """The intent is done and the right screen is open; what the session refuses is said on a page."""
        try:
            self._apply(intent)
        except SessionRefused as refusal:
            self._open_page(ErrorPage(refusal.sentence, refusal.remedy, self._words))

    def open_play(self) -> None:
        """The play under way is open."""
        self._open(self._screen_for(self._session.view()))

    def _apply(self, intent: Intent) -> None:
        session = self._session
        match intent:
            case OpenTitle():
                self._open(self._title())
            case OpenLibrary():
                self._open(LibraryScreen(session.library(), self._words))
            case OpenThreshold(scenario):
                self._open_threshold(scenario)
            case Begin(scenario, gender):
                session.begin(scenario, gender)
                self.open_play()
            case Resume():
                session.resume()
                self.open_play()
            case Advance():
                self._advance()
            case Choose(id):
                session.choose(id)
                self.open_play()
            case LookBack():
                self._open_page(HistoryPage(session.history(), self._words))
            case OpenHelp():
                self._open_page(HelpPage(self._words))
            case Back():
                self._open(self._beneath or self._title())
            case Quit():
                self.over = True
            case OpenMap() | MapTurn() | MapViewpoint() | SaveMap():
                self._map(intent)
            case _:
                # What remains are settings, and those are the window's.
                pass

    def _advance(self) -> None:
        if isinstance(self._session.view(), EndingView) and self._session.over:
            self._map(OpenMap())
            return
        self._session.advance()
        self.open_play()

    def _map(self, intent: OpenMap | MapTurn | MapViewpoint | SaveMap) -> None:
        # Only here, since the title would wait for it.
        from game.screens.alliance_map import MapScreen

        screen = self.screen
        if not isinstance(screen, MapScreen):
            self._open(MapScreen(self._session.map(), self._words))
            return
        match intent:
            case MapTurn(turn):
                screen.show(self._session.map(turn, screen.page.viewpoint))
            case MapViewpoint(who):
                screen.show(self._session.map(screen.page.turn, who))
            case SaveMap():
                screen.saved = self._session.save_map(screen.page)
            case OpenMap():
                screen.show(self._session.map())

    def _open_threshold(self, scenario: str) -> None:
        entry = next((entry for entry in self._session.library() if entry.id == scenario), None)
        if entry is None:
            raise SessionRefused(self._words("error.no_such_scenario", id=scenario))
        self._open(ThresholdScreen(entry, self._words))

    def _open(self, screen: Screen) -> None:
        self.screen = screen
        self._beneath = None

    def _open_page(self, page: Page) -> None:
        if not isinstance(self.screen, Page):
            self._beneath = self.screen
        self.screen = page

    def _title(self) -> TitleScreen:
        unfinished = self._session.unfinished()
        return TitleScreen(self._words, unfinished.title if unfinished else "")

    def _screen_for(self, view: View) -> Screen:
        match view:
            case BriefingView():
                return BriefingScreen(view, self._words)
            case AgendaView():
                return AgendaScreen(view, self._words)
            case EncounterView():
                return EncounterScreen(view, self._words)
            case EndingView():
                return EndingScreen(view, self._words)
