"""A session that goes where a journal went: whatever is chosen on a page, what was chosen then is chosen again."""

from game.app.content import compiled, play_of
from game.app.maps import map_page
from game.app.refusal import RefusalError
from game.app.session_protocol import LibraryEntry, MapPage, Unfinished, Viewpoint
from game.app.shelf import entry_of
from game.model.cast import Gender
from game.model.notebook import Note
from game.play.journal import Journal
from game.play.machine import IllegalMove
from game.play.view import Remembered, View
from game.wording.catalogue import FRENCH, Words


class Retold:
    """A play told again from its own texts, for whoever wants to see its pages. Writes nothing."""

    def __init__(self, journal: Journal) -> None:
        """The play stands on its first page.

        Raises:
            RefusalError: this version of the game cannot play it.
        """
        self._journal = journal
        self._play = play_of(journal.header)
        self._made = 0

    def library(self) -> tuple[LibraryEntry, ...]:
        """The one scenario that was played."""
        header = self._journal.header
        return (
            entry_of(compiled(header.texts).scenario, header.scenario, header.texts.scenario.sha256, shipped=False),
        )

    def entry(self, scenario: str) -> LibraryEntry:
        """The scenario that was played, whichever is asked for."""
        del scenario
        return self.library()[0]

    def unfinished(self) -> Unfinished | None:
        """Nothing: this play is only told."""
        return None

    @property
    def accompanied(self) -> bool:
        """As it was played."""
        return self._journal.header.accompanied

    def begin(self, scenario: str, gender: Gender, accompanied: bool | None = None) -> None:
        """The play is on its first page again, as it was, whoever asks to play it."""
        del scenario, gender, accompanied
        self._play = play_of(self._journal.header)
        self._made = 0

    def resume(self) -> None:
        """The play is on its first page again."""
        self.begin(self._journal.header.scenario, self._journal.header.gender)

    def view(self) -> View:
        """The page that is open."""
        return self._play.view()

    def advance(self) -> None:
        """The next page is open.

        Raises:
            RefusalError: a choice is due, or the play is over.
        """
        try:
            self._play.advance()
        except IllegalMove as error:
            raise RefusalError("La page ne peut pas se tourner maintenant.") from error

    def choose(self, choice: str) -> None:
        """What was chosen then is chosen.

        Raises:
            RefusalError: the journal stops here, or goes otherwise in this version of the game.
        """
        del choice
        if self._made == len(self._journal.entries):
            raise RefusalError("Cette partie s’arrête avant cet écran.", "Choisissez-en un autre, ou une partie finie.")
        try:
            self._play.choose(self._journal.entries[self._made].choice)
        except IllegalMove as error:
            raise RefusalError(f"Le choix n° {self._made + 1} de ce journal n’est plus possible.") from error
        self._made += 1

    @property
    def over(self) -> bool:
        """Whether the ending is the open page."""
        return self._play.over

    @property
    def in_campaign(self) -> bool:
        """Never: a chapter is told alone."""
        return False

    def history(self) -> tuple[Remembered, ...]:
        """The encounters told so far, the oldest first."""
        return self._play.history()

    def take_notice(self) -> str:
        """Nothing has to be known first."""
        return ""

    def people(self) -> tuple[Viewpoint, ...]:
        """Those whom its notes could be about."""
        return tuple(Viewpoint(person.id, person.name) for person in self._play.scenario.people.values())

    def notes(self) -> tuple[Note, ...]:
        """None: a journal is told, and its notebook stays with whoever wrote in it."""
        return ()

    def note(self, text: str, about: str = "") -> None:
        """Refused: this play is only told.

        Raises:
            RefusalError: always.
        """
        del text, about
        raise RefusalError("Cette partie est seulement racontée : son carnet est fermé.")

    def map(self, turn: int | None = None, viewpoint: str | None = None, words: Words = FRENCH) -> MapPage:
        """The alliance map of the journal."""
        return map_page(self._play.scenario, self._journal, turn, viewpoint, words)

    def save_map(self, page: MapPage) -> str:
        """Refused: this play is only told.

        Raises:
            RefusalError: always.
        """
        raise RefusalError("La carte de ce journal se dessine avec « carte ».", f"Tour {page.turn}.")
