"""Where a situation stands: one frozen value, made anew by every choice."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.model.events import Outcome
from game.model.meters import MeterRef
from game.model.scenario import BRIEFING


@dataclass(frozen=True, slots=True)
class Commitment:
    """A promise and what became of it; None while it is open."""

    option: str
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Contract:
    """A contract by the option that made it and its parties, and whether it has reached its term."""

    option: str
    parties: tuple[str, ...] = ()
    ended: bool = False


@dataclass(frozen=True, slots=True)
class RelianceState:
    """Something counted on, by the option that says so, and whether it came about; None while it is open."""

    option: str
    on: str
    belief: bool
    honoured: bool | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """An act that was done: when, what, to whom, about whom, in the how-manieth encounter, and who was there.

    `negotiates` as the rulebook says of that act.
    """

    turn: int
    act: str
    target: str
    about: str | None = None
    encounter: int = 0
    present: tuple[str, ...] = ()
    negotiates: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """What was done about an absent person, on its way to them.

    The acts of `option` travel, carried by `carrier`; with `fact` set, it is word that this secret was told.
    """

    option: str
    carrier: str
    receiver: str
    fact: str = ""


@dataclass(frozen=True, slots=True)
class PendingCue:
    """A band that was crossed and that its holder has not shown yet."""

    ref: MeterRef
    upward: bool


@dataclass(frozen=True, slots=True)
class State:
    """Everything that a play changes.

    `turn` counts the choices made; `place` is the state of the encounter machine; `scene` the scene of an encounter;
    `known` maps a fact to those who know it and from whom (empty: from the start).
    """

    turn: int = 0
    place: str = BRIEFING
    scene: str = ""
    meters: Mapping[MeterRef, int] = field(default_factory=dict)
    bands: Mapping[MeterRef, int] = field(default_factory=dict)
    known: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    present: tuple[str, ...] = ()
    slots: int = 0
    chosen: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    done: tuple[Done, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    contracts: tuple[Contract, ...] = ()
    reliances: tuple[RelianceState, ...] = ()
    wind: int = 0
    """How often the wind has turned."""
    memories: Mapping[str, str] = field(default_factory=dict)
    news: tuple[News, ...] = ()
    later: tuple[str, ...] = ()
    """Options whose delayed consequences still wait."""
    pending: tuple[PendingCue, ...] = ()
    told: Mapping[str, int] = field(default_factory=dict)
    """How often each cue's words were used, so that people do not repeat themselves."""
