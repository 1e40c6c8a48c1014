"""A session over a list of pages, for tests of what stands above it."""

from dataclasses import dataclass, field

from game.app.session_protocol import LibraryEntry, MapPage, SessionRefused, Unfinished, Viewpoint
from game.model.cast import Gender
from game.model.notebook import Note
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
    notice: str = ""
    campaign: bool = False
    accompanied: bool = False
    noted: list[Note] = field(default_factory=list)

    def _note(self, what: str) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.done.append(what)

    def library(self) -> tuple[LibraryEntry, ...]:
        """The entries."""
        return self.entries

    def entry(self, scenario: str) -> LibraryEntry:
        """The entry of that id."""
        found = next((one for one in self.entries if one.id == scenario), None)
        if found is None:
            raise SessionRefused(f"Il n’y a pas de scénario « {scenario} ».")
        return found

    def unfinished(self) -> Unfinished | None:
        """What was left."""
        return self.left

    def begin(self, scenario: str, gender: Gender, accompanied: bool | None = None) -> None:
        """The first page."""
        self._note(f"begin {scenario} {gender.value}" + " accompanied" * bool(accompanied))
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

    @property
    def in_campaign(self) -> bool:
        """Where a test says so."""
        return self.campaign

    def history(self) -> tuple[Remembered, ...]:
        """One encounter."""
        self._note("history")
        return (Remembered("Dans le couloir", briefing().request), Remembered("Dans la classe de M. Rochat", BEATS))

    def take_notice(self) -> str:
        """What was put there, once."""
        said, self.notice = self.notice, ""
        return said

    def people(self) -> tuple[Viewpoint, ...]:
        """Three."""
        return (
            Viewpoint("m_rochat", "M. Rochat"),
            Viewpoint("mme_dutoit", "Mme Dutoit"),
            Viewpoint("mme_perret", "Mme Perret-Gentil"),
        )

    def note(self, text: str, about: str = "") -> None:
        """One note more."""
        self._note(f"note {text} {about}".strip())
        self.noted.append(Note(len(self.noted), "2027-03-03T14:02:00+00:00", about, text))

    def notes(self) -> tuple[Note, ...]:
        """Those of this test."""
        return tuple(self.noted)

    def map(self, turn: int | None = None, viewpoint: str | None = None, words: Words = FRENCH) -> MapPage:
        """The map."""
        self._note(f"map {turn} {viewpoint}")
        return map_page(6 if turn is None else turn, viewpoint)

    def save_map(self, page: MapPage) -> str:
        """Nowhere."""
        self._note(f"save {page.turn}")
        return "Images/Alliances/carte.png"
