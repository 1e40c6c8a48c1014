"""Playing a journal again, choice by choice, from its own texts: it proves the chain, or says where it diverges.

Knows neither how a scenario is read nor where journals lie: whoever calls brings the play, new, from the header.
"""

from dataclasses import dataclass
from typing import Protocol

from game.model.events import Event
from game.play.journal import Journal
from game.play.journal_codec import Json, encode
from game.play.machine import IllegalMove
from game.play.playthrough import EndlessScenes


class Replayable(Protocol):
    """What can be played again: a playthrough, on its first page."""

    @property
    def opening(self) -> tuple[Event, ...]:
        """What happened before the first choice."""

    @property
    def awaiting(self) -> tuple[str, ...]:
        """What can be chosen now; empty while pages remain."""

    @property
    def over(self) -> bool:
        """Whether the ending is open."""

    def advance(self) -> None:
        """Turn the page."""

    def choose(self, choice: str) -> tuple[Event, ...]:
        """Choose, and say what followed."""


@dataclass(frozen=True, slots=True)
class Divergence:
    """The first choice at which playing again gives something else. `n` is 0 for the opening."""

    n: int
    choice: str
    what: str

    def __str__(self) -> str:
        """The divergence in one French sentence."""
        where = f"au choix n° {self.n} ({self.choice})" if self.n else "dès l’ouverture"
        return f"La partie diverge {where} : {self.what}."


@dataclass(frozen=True, slots=True)
class Proof:
    """What playing again showed: how many choices were found the same, and the first that was not."""

    same: int
    chain: str
    divergence: Divergence | None = None

    @property
    def proven(self) -> bool:
        """Whether every choice gave again what the journal says."""
        return self.divergence is None


def prove(journal: Journal, play: Replayable) -> Proof:
    """The proof that this play, made from the journal's own texts, goes as the journal says; it ends where that does.

    `play` stands after the last choice when all went the same.
    """
    difference = first_difference(journal.header.opening, play.opening)
    if difference:
        return Proof(0, journal.chain, Divergence(0, "", difference))
    for entry in journal.entries:
        try:
            to_next_choice(play)
            difference = first_difference(entry.events, play.choose(entry.choice))
        except IllegalMove:
            difference = "ce choix n’y est pas possible"
        except EndlessScenes:
            difference = "trop de scènes s’y enchaînent sans choix"
        if difference:
            return Proof(entry.n - 1, journal.chain, Divergence(entry.n, entry.choice, difference))
    return Proof(len(journal.entries), journal.chain)


def to_next_choice(play: Replayable) -> None:
    """The page where something can be chosen is open, or the last one."""
    while not play.awaiting and not play.over:
        play.advance()


def first_difference(recorded: tuple[Event, ...], replayed: tuple[Event, ...]) -> str:
    """What differs first between what was recorded and what happens now, in French; empty when nothing does."""
    for number, (one, other) in enumerate(zip(recorded, replayed, strict=False), start=1):
        if one != other:
            return f"événement {number}, {_difference(encode(one), encode(other))}"
    if len(recorded) != len(replayed):
        return f"{len(recorded)} événements dans le journal, {len(replayed)} une fois rejouée"
    return ""


def _difference(recorded: dict[str, Json], replayed: dict[str, Json]) -> str:
    for key, value in recorded.items():
        if replayed.get(key) != value:
            return f"« {key} » : {value} dans le journal, {replayed.get(key)} une fois rejouée"
    return "il y a plus à dire une fois rejouée"
