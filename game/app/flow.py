"""Which screen follows which intent. It holds the screen that is open and the one beneath a page; it draws nothing."""

from functools import cached_property
from typing import TYPE_CHECKING

from game.app.session_protocol import Session, SessionRefused
from game.play.view import CalendarView, EndingView
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
    OpenCalendar,
    OpenHelp,
    OpenLibrary,
    OpenMap,
    OpenNotebook,
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
    from game.screens.notebook import NotebookScreen
    from game.screens.values import NotebookPage


class Flow:
    """The screen that is open, and what an intent makes of it. `over` is true once the trainee has left."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session = session
        self._words = words
        self._beneath: list[Screen] = []
        self._notebook: NotebookScreen | None = None
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
        """The play under way is open; what should be known of it first covers its page, once."""
        self._notebook = None
        self._turn()
        notice = self._session.take_notice()
        if notice:
            self._open_page(self._screens.notice(notice))

    def _turn(self) -> None:
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
            case Begin(scenario, gender, accompanied):
                session.begin(scenario, gender, accompanied)
                self.open_play()
            case Resume():
                session.resume()
                self.open_play()
            case Advance():
                self._advance()
            case Choose(id):
                session.choose(id)
                self._turn()
            case HandIn(id, text):
                if text:
                    session.note(text)
                session.choose(id)
                self._turn()
            case OpenNotebook():
                self._open_notebook()
            case KeepNote(text, about):
                self._keep_note(text, about)
            case LookBack():
                self._open_page(self._screens.history(session.history()))
            case OpenHelp():
                self._open_page(self._screens.help_page())
            case Back():
                self.screen = self._beneath.pop() if self._beneath else self._title()
            case OpenCalendar():
                self._turn()
            case Quit():
                self.over = True
            case OpenMap() | MapTurn() | MapViewpoint() | SaveMap():
                self._map(intent)
            case _:
                # What remains are settings, and those are the window's.
                pass

    def _advance(self) -> None:
        view = self._session.view()
        # In a campaign the same people are met again: what they hide is shown once all is lived.
        if isinstance(view, EndingView) and not self._session.in_campaign:
            self._map(OpenMap())
            return
        self._session.advance()
        if isinstance(view, CalendarView):
            self.open_play()
        else:
            self._turn()

    def _open_notebook(self) -> None:
        """The notebook covers the page; what was half written in it is there again."""
        self._notebook = self._notebook or self._screens.notebook(self._notes())
        self._open_page(self._notebook)

    def _keep_note(self, text: str, about: str) -> None:
        if self._notebook is None:
            return
        try:
            self._session.note(text, about)
        except SessionRefused as refusal:
            # Said beside the line, where the words still are.
            self._notebook.refusal = f"{refusal.sentence} {refusal.remedy}".strip()
        else:
            self._notebook.show(self._notes())

    def _notes(self) -> "NotebookPage":
        return self._screens.notes(self._session.notes(), self._session.people())

    def _map(self, intent: OpenMap | MapTurn | MapViewpoint | SaveMap) -> None:
        # Only here, since the title would wait for it.
        from game.screens.alliance_map import MapScreen

        screen = self.screen
        if not isinstance(screen, MapScreen):
            page = self._session.map(words=self._words)
            self._open(MapScreen(page, self._words, in_campaign=self._session.in_campaign))
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
        entry = self._session.entry(scenario)
        self._open(self._screens.threshold(entry, accompanied=self._session.accompanied))

    def _open(self, screen: Screen) -> None:
        self.screen = screen
        self._beneath = []

    def _open_page(self, page: Screen) -> None:
        # Pages replace one another, but the notebook stays under the page that was opened from it.
        if not self._beneath or self.screen is self._notebook:
            self._beneath.append(self.screen)
        self.screen = page

    def _title(self) -> TitleScreen:
        unfinished = self._session.unfinished()
        return TitleScreen(self._words, unfinished.title if unfinished else "")

    @cached_property
    def _screens(self) -> "Screens":
        # Only here, since the title would wait for all of them.
        from game.app.screens import Screens

        return Screens(self._words)
