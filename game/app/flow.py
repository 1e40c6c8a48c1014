"""Which screen follows which intent. It holds the screen that is open and the one beneath a page; it draws nothing."""

from functools import cached_property
from typing import TYPE_CHECKING

from game.app.session_protocol import Session, SessionRefused
from game.play.view import EndingView
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
from game.screens.screen import Screen
from game.screens.title import TitleScreen
from game.wording.catalogue import Words

if TYPE_CHECKING:
    from game.app.screens import Screens


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
            self._open_page(self._screens.refusal(refusal.sentence, refusal.remedy))

    def prepare(self) -> None:
        """The other screens are loaded: asked for when the title is there, so that the first of them comes at once."""
        _ = self._screens

    def open_play(self) -> None:
        """The play under way is open."""
        self._open(self._screens.for_view(self._session.view()))

    def _apply(self, intent: Intent) -> None:
        session = self._session
        match intent:
            case OpenTitle():
                self._open(self._title())
            case OpenLibrary():
                self._open(self._screens.library(session.library()))
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
                self._open_page(self._screens.history(session.history()))
            case OpenHelp():
                self._open_page(self._screens.help_page())
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
            self._open(MapScreen(self._session.map(words=self._words), self._words))
            return
        match intent:
            case MapTurn(turn):
                screen.show(self._session.map(turn, screen.page.viewpoint, self._words))
            case MapViewpoint(who):
                screen.show(self._session.map(screen.page.turn, who, self._words))
            case SaveMap():
                screen.saved = self._session.save_map(screen.page)
            case OpenMap():
                screen.show(self._session.map(words=self._words))

    def _open_threshold(self, scenario: str) -> None:
        entry = next((entry for entry in self._session.library() if entry.id == scenario), None)
        if entry is None:
            raise SessionRefused(self._words("error.no_such_scenario", id=scenario))
        self._open(self._screens.threshold(entry))

    def _open(self, screen: Screen) -> None:
        self.screen = screen
        self._beneath = None

    def _open_page(self, page: Screen) -> None:
        self._beneath = self._beneath or self.screen
        self.screen = page

    def _title(self) -> TitleScreen:
        unfinished = self._session.unfinished()
        return TitleScreen(self._words, unfinished.title if unfinished else "")

    @cached_property
    def _screens(self) -> "Screens":
        # Only here, since the title would wait for all of them.
        from game.app.screens import Screens

        return Screens(self._words)
