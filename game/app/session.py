"""What stands behind the window and the terminal: the shelf, a play under way, its journal, its map.

A choice is acknowledged once its line is on the disk; until then the play has not moved.
"""

import contextlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app import places
from game.app.library import Listed, find
from game.app.past import newest_unfinished, unfinished_play
from game.app.refusal import RefusalError
from game.app.session_protocol import LibraryEntry, MapPage, Unfinished
from game.model.cast import Gender
from game.model.notebook import Note
from game.model.scenario import Scenario
from game.play.disk import DISK, Disk, StoreError
from game.play.view import Remembered, View
from game.wording.catalogue import FRENCH, Words

if TYPE_CHECKING:
    from game.app.under_way import UnderWay
    from game.model.conditions import Condition
    from game.play.journal import Journal

# What plays and keeps a play is imported inside functions: the title screen opens without it.

_SEEDS: Final = 2**31
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


class PlaySession:
    """A library and at most one play, kept in a journal. Implements `session_protocol.Session`.

    `notice` holds what should be told once: a journal that had to go elsewhere, a line that had to be cut.
    """

    def __init__(
        self,
        *,
        extra: Path | None = None,
        journal: Path | None = None,
        seed: int | None = None,
        workshop: str = "",
        clock: Clock = utc_now,
        disk: Disk = DISK,
        alone: bool = False,
    ) -> None:
        """Nothing is under way yet; `alone` leaves out what was played before."""
        self._alone = alone
        self.notice = ""
        self._extra = extra
        self._wanted = journal
        self._seed = seed
        self._workshop = workshop
        self._clock = clock
        self._disk = disk
        self._current: UnderWay | None = None

    def library(self) -> tuple[LibraryEntry, ...]:
        """The scenarios that can be played, shipped ones first; those with errors say so."""
        from game.app.shelf import entries

        return entries(self._extra)

    def unfinished(self) -> Unfinished | None:
        """The play that `resume` would take up, if there is one."""
        return None if self._alone else unfinished_play()

    def begin(self, scenario: str, gender: Gender) -> None:
        """A new play of the scenario of that id or path is under way, on its first page.

        Raises:
            RefusalError: it cannot be read, or no journal can be written.
        """
        self.start(find(scenario, self._extra), gender)

    def start(self, listed: Listed, gender: Gender, seed: int | None = None) -> None:
        """A new play of this scenario is under way, its journal begun.

        Raises:
            RefusalError: it cannot be read, or no journal can be written.
        """
        if seed is None:
            import secrets

            seed = secrets.randbelow(_SEEDS) if self._seed is None else self._seed
        from game.app.under_way import begun

        self._take(begun(listed, gender, seed, self._workshop, self._clock(), self._wanted, self._disk))
        self._wanted = None

    def _take(self, under_way: "UnderWay") -> None:
        self.close()
        self._current = under_way
        self.notice = under_way.notice

    def resume(self, path: Path | None = None) -> None:
        """The play of that journal, or the newest unfinished one, is under way again, where it was left.

        Raises:
            RefusalError: there is none, it is open elsewhere, or it cannot be taken up.
        """
        path = path or newest_unfinished()
        if path is None:
            raise RefusalError("Il n’y a pas de partie à reprendre.", "Commencez-en une avec « jouer ».")
        from game.app.under_way import taken_up

        self._take(taken_up(path, self._disk))

    @property
    def scenario(self) -> Scenario:
        """The scenario under way."""
        return self._under_way().play.scenario

    @property
    def journal(self) -> "Journal":
        """What is on the disk so far."""
        return self._under_way().recorder.journal

    @property
    def path(self) -> Path:
        """Where the journal is."""
        return self._under_way().recorder.path

    @property
    def awaiting(self) -> tuple[str, ...]:
        """What can be chosen now; empty while pages remain."""
        return self._under_way().play.awaiting

    @property
    def over(self) -> bool:
        """True once the ending is the open page."""
        return self._under_way().play.over

    def holds(self, condition: "Condition") -> bool:
        """Whether the condition holds where the play stands: asked by scripted plays, by no screen."""
        from game.rules.judging import Standing, holds

        return holds(condition, Standing(self.scenario, self._under_way().play.state))

    def view(self) -> View:
        """The page that is open."""
        return self._under_way().play.view()

    def history(self) -> tuple[Remembered, ...]:
        """The encounters lived so far, the oldest first."""
        return self._under_way().play.history()

    def advance(self) -> None:
        """The next page is open.

        Raises:
            RefusalError: a choice is due, or the play is over.
        """
        from game.play.machine import IllegalMove

        try:
            self._under_way().play.advance()
        except IllegalMove as error:
            raise RefusalError("La page ne peut pas se tourner maintenant.") from error

    def choose(self, choice: str) -> None:
        """The choice is on the disk and the next page is open; or nothing has changed.

        Raises:
            RefusalError: it cannot be chosen now, or could not be kept.
        """
        from game.play.machine import IllegalMove
        from game.play.playthrough import EndlessScenes

        current = self._under_way()
        try:
            events = current.play.choose(choice)
        except IllegalMove as error:
            raise RefusalError("Ce choix n’est pas possible maintenant.") from error
        except EndlessScenes as error:
            self._current = current.as_recorded()
            raise RefusalError("Après ce choix, trop de scènes s’enchaînent.", "Choisissez autre chose.") from error
        try:
            current.recorder.record(choice, events)
        except StoreError as error:
            self._current = current.as_recorded()
            refusal = RefusalError.of(error)
            raise RefusalError(f"Votre choix n’a pas été gardé. {refusal.sentence}", refusal.remedy) from error

    def note(self, text: str, about: str = "") -> Path:
        """The words are kept beside the journal, in a file that nothing collects; where.

        Raises:
            RefusalError: they could not be written.
        """
        from game.play.notebook import note_line
        from game.play.store import add_line

        recorder = self._under_way().recorder
        path = places.words_beside(recorder.path)
        date = self._clock().astimezone(UTC).isoformat(timespec="seconds")
        try:
            add_line(path, note_line(Note(len(recorder.journal.entries), date, about, text)), self._disk)
        except StoreError as error:
            raise RefusalError.of(error) from error
        return path

    def notes(self) -> tuple[Note, ...]:
        """The notebook of this play, the oldest note first; empty when nothing was noted or it cannot be read."""
        from game.play.notebook import read_notes

        with contextlib.suppress(OSError):
            return read_notes(places.words_beside(self._under_way().recorder.path).read_bytes())
        return ()

    def map(self, turn: int | None = None, viewpoint: str | None = None, words: Words = FRENCH) -> MapPage:
        """The alliance map at that turn (the last one for None) through those eyes (everybody's for None)."""
        from game.app.maps import map_page

        return map_page(self.scenario, self.journal, turn, viewpoint, words)

    def save_map(self, page: MapPage) -> str:
        """The map is saved as a picture beside the person's documents; where.

        Raises:
            RefusalError: it could not be written.
        """
        from game.app.maps import save_picture

        return str(save_picture(page, self.path.stem))

    def close(self) -> None:
        """The journal is left to others; closing twice does nothing."""
        if self._current:
            self._current.recorder.close()
        self._current = None

    def _under_way(self) -> "UnderWay":
        if self._current is None:
            raise RefusalError("Aucune partie n’est en cours.")
        return self._current
