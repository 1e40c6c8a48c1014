"""What the window asks of whatever stands behind it: a library, a play under way, its past and its map.

The window never sees a state, a journal or a file: only views, and sentences when something refuses.
"""

from typing import Protocol

from game.model.cast import Gender
from game.model.notebook import Note
from game.play.view import Remembered, View
from game.screens.values import LibraryEntry, MapPage, MapShape, Unfinished, Viewpoint
from game.wording.catalogue import FRENCH, Words

__all__ = ["LibraryEntry", "MapPage", "MapShape", "Session", "SessionRefused", "Unfinished", "Viewpoint"]


class SessionRefused(Exception):
    """Something could not be done. `sentence` says what in French, `remedy` what to do about it; both are shown."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


class Session(Protocol):
    """A library and at most one play. Every method may raise SessionRefused; nothing changes then."""

    def library(self) -> tuple[LibraryEntry, ...]:
        """The scenarios that can be played, shipped ones first."""

    def entry(self, scenario: str) -> LibraryEntry:
        """The scenario of that id in the library, or at that path wherever it stands."""

    def unfinished(self) -> Unfinished | None:
        """The play that `resume` would take up, if there is one."""

    @property
    def accompanied(self) -> bool:
        """Whether a play begins with a peer's questions unless somebody says otherwise."""

    def begin(self, scenario: str, gender: Gender, accompanied: bool | None = None) -> None:
        """A new play of that scenario is under way, on its first page, with a peer's questions or without."""

    def resume(self) -> None:
        """The unfinished play is under way again, where it was left."""

    def view(self) -> View:
        """The page that is open."""

    def advance(self) -> None:
        """The next page is open."""

    def choose(self, choice: str) -> None:
        """The choice is kept (acknowledged once it is safe on disk) and the next page is open.

        `choice` is an option id, an appointment id, or « continuer » in the agenda.
        """

    @property
    def over(self) -> bool:
        """True once the ending is the open page and has no page after it."""

    @property
    def in_campaign(self) -> bool:
        """Whether what is played is a chapter of a campaign, or its calendar."""

    def history(self) -> tuple[Remembered, ...]:
        """The encounters lived so far, the oldest first."""

    def take_notice(self) -> str:
        """What should be told once about this play, in French; empty when there is nothing, or no longer."""

    def people(self) -> tuple[Viewpoint, ...]:
        """Those whom a note may be about."""

    def note(self, text: str, about: str = "") -> object:
        """The words are kept in the notebook, about that person or, empty, about nobody."""

    def notes(self) -> tuple[Note, ...]:
        """The notebook of this play, the oldest note first."""

    def map(self, turn: int | None = None, viewpoint: str | None = None, words: Words = FRENCH) -> MapPage:
        """The alliance map at that turn (the last one for None) through those eyes (everybody's for None)."""

    def save_map(self, page: MapPage) -> str:
        """The map is saved as a picture; where it was saved, for the trainee to read."""
