"""A session over a list of pages, for tests of what stands above it."""

from dataclasses import dataclass, field

from game.app.session_protocol import LibraryEntry, MapPage, SessionRefused, Unfinished
from game.model.cast import Gender
from game.play.view import Remembered, View
from game.wording.catalogue import FRENCH, Words
from tests.screens.builders import BEATS, OPTIONS, agenda, briefing, encounter, ending, entry, map_page


@dataclass
class FakeSession:
    """A session over a list of pages. `choose` and `advance` turn to the next; `refuse` makes everything refuse."""

    pages: list[View] = field(default_factory=lambda: [briefing(), agenda(), encounter(options=OPTIONS), ending()])
    entries: tuple[LibraryEntry, ...] = field(
        default_factory=lambda: (
            entry(),
            entry("quatrieme_liste", title="La quatrième liste"),
            entry("a_moi", shipped=False, title="Le casier de Léo"),
            entry(
                "casse",
                shipped=False,
                title="brouillon.yaml",
                unreadable="Ligne 12\u202f: il manque une fin sans condition.",
            ),
        )
    )
    left: Unfinished | None = None
    refuse: SessionRefused | None = None
    page: int = -1
    done: list[str] = field(default_factory=list)

    def _note(self, what: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.done.append(what)

    def library(self) -> tuple[LibraryEntry, ...]:
        """The entries."""
        return self.entries

    def unfinished(self) -> Unfinished | None:
        """What was left."""
        return self.left

    def begin(self, scenario: str, gender: Gender) -> None:
        """The first page."""
        self._note(f"begin {scenario} {gender.value}")
        self.page = 0

    def resume(self) -> None:
        """The second page."""
        self._note("resume")
        self.page = 1

    def view(self) -> View:
        """The open page."""
        if self.page < 0:
            raise SessionRefused("Aucune partie n’est en cours.")
        return self.pages[self.page]

    def advance(self) -> None:
        """The next page."""
        self._note("advance")
        self.page += 1

    def choose(self, choice: str) -> None:
        """The next page, too."""
        self._note(f"choose {choice}")
        self.page += 1

    @property
    def over(self) -> bool:
        """On the last page."""
        return self.page == len(self.pages) - 1

    def history(self) -> tuple[Remembered, ...]:
        """One encounter."""
        self._note("history")
        return (Remembered("Dans le couloir", briefing().request), Remembered("Dans la classe de M. Rochat", BEATS))

    def map(self, turn: int | None = None, viewpoint: str | None = None, words: Words = FRENCH) -> MapPage:
        """The map."""
        self._note(f"map {turn} {viewpoint}")
        return map_page(6 if turn is None else turn, viewpoint)

    def save_map(self, page: MapPage) -> str:
        """Nowhere."""
        self._note(f"save {page.turn}")
        return "Images/Alliances/carte.png"
