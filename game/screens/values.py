"""What screens show besides the views of a play: a shelf, an unfinished play, a map. No pygame in here."""

from dataclasses import dataclass

from game.drawing.display_list import DisplayList
from game.model.scenario import Gender


@dataclass(frozen=True, slots=True)
class LibraryEntry:
    """A scenario on the shelf. `digest` is its SHA-256 in hexadecimal; `shipped` is false for one from elsewhere.

    `forms` are the genders that the trainee may choose from, each with the profession in that form. `unreadable` is
    empty, or the French sentence that says why this one cannot be played: it is listed all the same.
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


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A play that was left before its end: what it is called and when it was last played, in French words."""

    title: str
    when: str


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Somebody through whose eyes the map may be seen."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class MapPage:
    """The alliance map at one turn, drawn and told. Turns run from 0 to `last_turn`.

    `moment` names the turn in words (« Au début », « Après : “Je l’appelle avant le réseau” »); `twin` says every arc
    in a sentence; `viewpoint` is None for the map of all.
    """

    picture: DisplayList
    twin: tuple[str, ...]
    turn: int
    last_turn: int
    moment: str
    viewpoint: str | None
    viewpoints: tuple[Viewpoint, ...]
