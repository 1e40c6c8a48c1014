"""What stands behind the window and the terminal: the shelf, a play under way, its journal, its map.

A choice is acknowledged once its line is on the disk; until then the play has not moved.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app.clock import Clock, utc_now
from game.app.library import Listed, find
from game.app.past import newest_unfinished, unfinished_play
from game.app.refusal import RefusalError
from game.app.session_protocol import LibraryEntry, MapPage, Unfinished, Viewpoint
from game.model.cast import Gender
from game.model.notebook import Note
from game.model.scenario import Scenario
from game.play.disk import DISK, Disk
from game.play.view import Remembered, View
from game.wording.catalogue import FRENCH, Words

if TYPE_CHECKING:
    from game.app.campaign_course import Course
    from game.app.under_way import UnderWay
    from game.model.conditions import Condition
    from game.play.journal import Journal

# What plays and keeps a play is imported inside functions: the title screen opens without it.

_SEEDS: Final = 2**31


class PlaySession:
    """A library and at most one play or campaign, kept on the disk. Implements `session_protocol.Session`.

    `notice` holds what should be told once: a journal that had to go elsewhere, a line that had to be cut.
    """

    def __init__(
        self,
        *,
        extra: Path | None = None,
        journal: Path | None = None,
        seed: int | None = None,
        workshop: str = "",
        accompanied: bool = False,
        clock: Clock = utc_now,
        disk: Disk = DISK,
        alone: bool = False,
    ) -> None:
        """Nothing is under way yet; `alone` leaves out what was played before, `accompanied` is how plays begin."""
        self._alone = alone
        self.notice = ""
        self._extra = extra
        self._wanted = journal
        self._seed = seed
        self._workshop = workshop
        self.accompanied: Final = accompanied
        self._clock = clock
        self._disk = disk
        self._current: UnderWay | None = None
        self._course: Course | None = None

    def take_notice(self) -> str:
        """The notice, which is not said again; empty when there is nothing to tell."""
        said, self.notice = self.notice, ""
        return said

    def library(self) -> tuple[LibraryEntry, ...]:
        """The scenarios that can be played, shipped ones first; those with errors say so."""
        from game.app.shelf import entries

        return entries(self._extra)

    def entry(self, scenario: str) -> LibraryEntry:
        """The scenario or campaign of that id, or at that path.

        Raises:
            RefusalError: there is none, or several.
        """
        from game.app.shelf import entry

        return entry(scenario, self._extra)

    def unfinished(self) -> Unfinished | None:
        """The play that `resume` would take up, if there is one."""
        return None if self._alone else unfinished_play()

    def begin(self, scenario: str, gender: Gender, accompanied: bool | None = None) -> None:
        """A new play of the scenario or campaign of that id or path is under way, on its first page.

        Raises:
            RefusalError: it cannot be read, or no journal can be written.
        """
        self.start(find(scenario, self._extra), gender, accompanied=accompanied)

    def start(self, listed: Listed, gender: Gender, seed: int | None = None, accompanied: bool | None = None) -> None:
        """A new play of this scenario or campaign is under way, its file begun.

        Raises:
            RefusalError: it cannot be read, or no journal can be written.
        """
        if seed is None:
            import secrets

            seed = secrets.randbelow(_SEEDS) if self._seed is None else self._seed
        how = (gender, seed, self._workshop, self._clock(), self._wanted)
        asked = self.accompanied if accompanied is None else accompanied
        if listed.campaign:
            from game.app.campaign_course import begun_course

            self._take(None, begun_course(listed, *how, self._extra, self._disk, accompanied=asked))
        else:
            from game.app.under_way import begun

            self._take(begun(listed, *how, self._disk, accompanied=asked))
        self._wanted = None

    def _take(self, under_way: "UnderWay | None", course: "Course | None" = None) -> None:
        self.close()
        self._current, self._course = under_way, course
        self.notice = " ".join(one.notice for one in (course, under_way) if one and one.notice)

    def resume(self, path: Path | None = None) -> None:
        """The play or campaign of that file, or the newest unfinished one, is under way again, where it was left.

        Raises:
            RefusalError: there is none, it is open elsewhere, or it cannot be taken up.
        """
        path = path or newest_unfinished()
        if path is None:
            raise RefusalError("Il n’y a pas de partie à reprendre.", "Commencez-en une avec « jouer ».")
        from game.app.campaign_journals import is_campaign_file

        if is_campaign_file(path):
            from game.app.campaign_course import taken_up_course

            course, last = taken_up_course(path, self._extra, self._disk)
            self._take(last, course)
        else:
            from game.app.under_way import taken_up

            self._take(taken_up(path, self._disk))

    @property
    def in_campaign(self) -> bool:
        """Whether what is played is a chapter of a campaign under way, or its calendar."""
        return self._course is not None

    @property
    def kept(self) -> Path:
        """The file from which all this can be taken up again."""
        return self._course.path if self._course else self.path

    @property
    def journals(self) -> tuple[Path, ...]:
        """The journals of what is played: one, or one for each chapter begun."""
        return self._course.journals() if self._course else (self.path,)

    def _before_first(self) -> bool:
        """Whether a campaign stands before its first chapter, where nothing is lived yet."""
        return self._course is not None and self._current is None

    def _calendar(self) -> "Course | None":
        """The campaign, while its calendar is the open page."""
        return self._course if self._course and self._course.at_calendar else None

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
        return () if self._calendar() else self._under_way().play.awaiting

    def accepts(self, choice: str) -> bool:
        """Whether that can be chosen now: what is awaited, or a form filled in some other way."""
        return not self._calendar() and self._under_way().play.accepts(choice)

    @property
    def over(self) -> bool:
        """True once the ending is the open page, or the calendar with nothing more to live."""
        return self._course.over if self._course else self._under_way().play.over

    def holds(self, condition: "Condition") -> bool:
        """Whether the condition holds where the play stands: asked by scripted plays, by no screen."""
        from game.rules.judging import Standing, holds

        return holds(condition, Standing(self.scenario, self._under_way().play.state))

    def view(self) -> View:
        """The page that is open."""
        course = self._calendar()
        return course.calendar() if course else self._under_way().play.view()

    def history(self) -> tuple[Remembered, ...]:
        """The encounters lived so far, the oldest first."""
        return () if self._calendar() else self._under_way().play.history()

    def advance(self) -> None:
        """The next page is open; of a campaign, that may be its calendar, or the first page of the next chapter.

        Raises:
            RefusalError: a choice is due, the play is over, or the next chapter cannot be begun.
        """
        from game.play.machine import IllegalMove

        course = self._calendar()
        if course:
            opened = course.open_chapter(self._current, self._clock())
            if self._current:
                self._current.recorder.close()
            self._current, self.notice = opened, opened.notice
            return
        if self._course and self._under_way().play.over:
            self._course.at_calendar = True
            return
        try:
            self._under_way().play.advance()
        except IllegalMove as error:
            raise RefusalError("La page ne peut pas se tourner maintenant.") from error

    def choose(self, choice: str) -> None:
        """The choice is on the disk and the next page is open; or nothing has changed.

        Raises:
            RefusalError: it cannot be chosen now, or could not be kept.
        """
        from game.app.under_way import choose

        current = self._under_way()
        if not current.play.accepts(choice):
            raise RefusalError("Ce choix n’est pas possible maintenant.")
        try:
            choose(current, choice)
        except RefusalError:
            self._current = current.as_recorded()
            raise

    def note(self, text: str, about: str = "") -> Path:
        """The words are kept beside the journal, in a file that nothing collects; where.

        Raises:
            RefusalError: they could not be written.
        """
        from game.app.noting import keep_note

        return keep_note(self._under_way(), (text, about), self._clock(), self._disk)

    def notes(self) -> tuple[Note, ...]:
        """The notebook of this play, the oldest note first; empty when nothing was noted or it cannot be read."""
        from game.app.noting import kept_notes

        return () if self._before_first() else kept_notes(self._under_way())

    def people(self) -> tuple[Viewpoint, ...]:
        """Those whom a note may be about."""
        people = () if self._before_first() else self.scenario.people.values()
        return tuple(Viewpoint(person.id, person.name) for person in people)

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
        if self._course:
            self._course.close()
        self._current = self._course = None

    def _under_way(self) -> "UnderWay":
        if self._current is None:
            raise RefusalError("Aucune partie n’est en cours.")
        return self._current
