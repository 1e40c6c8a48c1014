"""A play as it was recorded: what it was played from, and one entry per choice, each chained to all before it.

Knows the form of a journal (DESIGN §4); knows no file. The chain covers what was played: the random id of the play,
its date, the workshop and the version of the game stand outside it.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from game.model.campaign import NOTHING, Carried, Origin
from game.model.cast import Gender
from game.model.events import Ended, Event
from game.play.journal_codec import Json, canonical, encode, one_line
from game.play.journal_origin import origin_value

FORMAT: Final = 1
KIND: Final = "alliances-journal"
MAX_LINE: Final = 8 * 1024 * 1024
"""The longest line that is written or read, in bytes: the first one holds four whole texts."""

MAX_CHOICES: Final = 10_000


@dataclass(frozen=True, slots=True)
class Embedded:
    """A text that a play was made from, whole, under the name it was found by."""

    name: str
    text: str

    @property
    def sha256(self) -> str:
        """The fingerprint of the text, in hexadecimal."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything that decides how a play goes, besides its seed and its choices.

    `professions` gives the player's profession and mandate; older journals have none, and name them in the scenario.
    """

    scenario: Embedded
    rulebook: Embedded
    cues: Embedded
    professions: Embedded | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """What a play starts from. `date` is UTC in ISO 8601; `workshop` is a code that joins plays of one room.

    `origin` is set where the play is a chapter of a campaign; `accompanied`, which the chain does not hold, where a
    peer asks a question between two encounters.
    """

    play: str
    date: str
    workshop: str
    app: str
    seed: int
    gender: Gender
    scenario: str
    texts: Texts
    opening: tuple[Event, ...]
    origin: Origin | None = None
    accompanied: bool = False

    @property
    def carried(self) -> Carried:
        """What was lived before this play."""
        return self.origin.carried if self.origin else NOTHING


@dataclass(frozen=True, slots=True)
class Entry:
    """The n-th choice, what followed from it, and the chain up to here. Choices are counted from 1."""

    n: int
    choice: str
    events: tuple[Event, ...]
    chain: str


@dataclass(frozen=True, slots=True)
class Journal:
    """A header and the entries that follow it without a gap."""

    header: Header
    entries: tuple[Entry, ...] = ()

    @property
    def chain(self) -> str:
        """The fingerprint of everything played so far: two plays went the same way when theirs are equal."""
        return self.entries[-1].chain if self.entries else opening_chain(self.header)

    @property
    def choices(self) -> tuple[str, ...]:
        """What was chosen, in order."""
        return tuple(entry.choice for entry in self.entries)

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that happened, the opening included."""
        return self.header.opening + tuple(event for entry in self.entries for event in entry.events)

    @property
    def finished(self) -> bool:
        """Whether the play came to an ending."""
        last = self.entries[-1].events if self.entries else self.header.opening
        return any(isinstance(event, Ended) for event in last)

    def then(self, choice: str, events: tuple[Event, ...]) -> Entry:
        """The entry that comes next when this is chosen and that follows."""
        n = len(self.entries) + 1
        return Entry(n, choice, events, next_chain(self.chain, n, choice, events))


def opening_chain(header: Header) -> str:
    """The first link: format, seed, gender, the texts, what was lived before, and the opening events."""
    texts = header.texts
    link = canonical(
        {
            "format": FORMAT,
            "seed": header.seed,
            "gender": header.gender.value,
            "scenario": texts.scenario.sha256,
            "rulebook": texts.rulebook.sha256,
            "cues": texts.cues.sha256,
            **({} if texts.professions is None else {"professions": texts.professions.sha256}),
            **_origin(header),
            "events": _encoded(header.opening),
        }
    )
    return hashlib.sha256(link).hexdigest()


def next_chain(before: str, n: int, choice: str, events: tuple[Event, ...]) -> str:
    """The link of one choice to everything before it."""
    link = canonical({"n": n, "choice": choice, "events": _encoded(events)})
    return hashlib.sha256(before.encode("ascii") + link).hexdigest()


def header_line(header: Header) -> bytes:
    """The first line of a journal, newline included."""
    texts = header.texts
    return _line(
        {
            "format": FORMAT,
            "kind": KIND,
            "play": header.play,
            "date": header.date,
            "workshop": header.workshop,
            "app": header.app,
            **({"accompanied": True} if header.accompanied else {}),
            "seed": header.seed,
            "gender": header.gender.value,
            "scenario": {"id": header.scenario, **embedded_value(texts.scenario)},
            "rulebook": embedded_value(texts.rulebook),
            "cues": embedded_value(texts.cues),
            **({} if texts.professions is None else {"professions": embedded_value(texts.professions)}),
            **_origin(header),
            "events": _encoded(header.opening),
            "chain": opening_chain(header),
        }
    )


def entry_line(entry: Entry) -> bytes:
    """The line of one choice, newline included."""
    return _line({"n": entry.n, "choice": entry.choice, "events": _encoded(entry.events), "chain": entry.chain})


def _line(value: dict[str, Json]) -> bytes:
    return one_line(value) + b"\n"


def embedded_value(text: Embedded) -> dict[str, Json]:
    """A text with its name and fingerprint, as a JSON object."""
    return {"name": text.name, "sha256": text.sha256, "text": text.text}


def _origin(header: Header) -> dict[str, Json]:
    """The part of the header that only a chapter has: a play of its own keeps the line and the chain it always had."""
    return {} if header.origin is None else {"origin": origin_value(header.origin)}


def _encoded(events: tuple[Event, ...]) -> list[Json]:
    return [encode(event) for event in events]
