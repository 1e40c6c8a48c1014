"""What screens show besides the views of a play: a shelf, an unfinished play, a map. No pygame in here."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from game.drawing.palette import PAPER_PALETTE, Palette
from game.model.cast import Gender

if TYPE_CHECKING:
    # A display list is known by name only: the title shows none, and would wait for it.
    from game.drawing.display_list import DisplayList


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A scenario or campaign on the shelf. `digest` is its SHA-256 in hexadecimal; `shipped` is false from elsewhere.

    `forms` are the genders that the trainee may choose from, each with the profession in that form. `unreadable` is
    empty, or the French sentence that says why this one cannot be played: it is listed all the same. `chapters` is how
    many a campaign has; 0 for a scenario.
    """

    id: str
    title: str
    authors: tuple[str, ...]
    version: str
    digest: str
    minutes: int
    summary: str
    shipped: bool
    forms: tuple[tuple[Gender, str], ...]
    unreadable: str = ""
    chapters: int = 0


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A play that was left before its end: what it is called and when it was last played, in French words."""

    title: str
    when: str


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Somebody through whose eyes the map may be seen, or whom a note may be about."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note as the notebook shows it: when it was written, in words, and about whose id; empty for nobody's."""

    when: str
    about: str
    text: str


@dataclass(frozen=True, slots=True)
class NotebookPage:
    """The notes of a play, the oldest first, and those whom one may write about."""

    notes: tuple[KeptNote, ...]
    people: tuple[Viewpoint, ...]


@dataclass(frozen=True, slots=True)
class MapShape:
    """A sheet in pixels, how much larger than usual for such a sheet its words are, and its colours."""

    width: int
    height: int
    text_scale: float = 1.0
    palette: Palette = PAPER_PALETTE


class MapPictures(Protocol):
    """Draws the alliance map of one turn, through some eyes, for whatever sheet it is asked to fill."""

    def map(self, shape: MapShape, *, legend: bool = True, ghost: bool = False) -> "DisplayList":
        """The map, its legend beside the people if wanted; `ghost` shows the turn before, pale, where it differs."""

    def legend(self, shape: MapShape, *, ghost: bool = False) -> "DisplayList":
        """The legend alone, across the sheet."""

    def has_room(self, shape: MapShape) -> bool:
        """The legend can stand beside the people without crowding them."""


@dataclass(frozen=True, slots=True)
class MapPage:
    """The alliance map at one turn, drawn and told. Turns run from 0 to `last_turn`.

    `moment` names the turn in words (« Au début », « Après : « Je l’appelle avant le réseau » »); `twin` says every
    arc in a sentence; `viewpoint` is None for the map of all.
    """

    pictures: MapPictures
    twin: tuple[str, ...]
    turn: int
    last_turn: int
    moment: str
    viewpoint: str | None
    viewpoints: tuple[Viewpoint, ...]
