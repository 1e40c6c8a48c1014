"""What a map shows: everything from above, or only what one person can see. The picture and its text twin share it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from game.debrief.fold import ContractMark, MapState, PromiseMark
from game.debrief.margin import Note, margin
from game.model.meters import PLAYER, Meter, MeterRef
from game.model.scenario import Scenario

HIGH = 2
"""The highest of three bands."""

_BOND: Final = 3
"""From which affinity on the bond is felt, for better or worse."""


class Sight(StrEnum):
    """How the viewer knows of a tie."""

    KNOWN = "known"
    BELIEVED = "believed"
    """The viewer is not the one who holds it, and believes that the two stand together."""
    UNSEEN = "unseen"


class Owing(StrEnum):
    """On whose side a debt weighs."""

    NOBODY = "nobody"
    HOLDER = "holder"
    TOWARD = "toward"


@dataclass(frozen=True, slots=True)
class TieMark:
    """One arc. Only `trust` means something when it is believed, and nothing when it is unseen.

    `routine` is a band; `bond` is 1 where the two get on well without having chosen it, -1 where they do not; `closed`
    is told only once the play is over.
    """

    holder: str
    toward: str
    sight: Sight
    trust: int = 0
    tested: bool = False
    tension: int = 0
    speakable: int | None = None
    owing: Owing = Owing.NOBODY
    against: bool = False
    routine: int = 0
    bond: int = 0
    closed: bool = False

    @property
    def drawn(self) -> "TieMark":
        """What of it has a sign on the map; the rest is for words."""
        return replace(self, routine=0, bond=0, closed=False)

    @property
    def broken(self) -> bool:
        """The lowest trust and the highest tension: a rupture."""
        return self.sight is Sight.KNOWN and self.trust == 0 and self.tension == HIGH


@dataclass(frozen=True, slots=True)
class CoalitionMark:
    """A triangle: `perceiver` believes that `one` and `other` stand together. Band 1 is a belief, 2 a certainty.

    Where they stand `against` somebody named, the perceiver is one of the two; else it is against the perceiver.
    """

    perceiver: str
    one: str
    other: str
    band: int
    against: str = ""

    @property
    def id(self) -> str:
        """What tells it from every other, on one map."""
        return "-".join(("coalition", self.perceiver, self.one, self.other, *([self.against] if self.against else ())))

    @property
    def ally(self) -> str:
        """Whom the perceiver feels with, where it is against somebody else."""
        return self.other if self.perceiver == self.one else self.one

    @property
    def corners(self) -> tuple[str, str, str]:
        """The three, the perceiver first."""
        return (self.perceiver, self.ally, self.against) if self.against else (self.perceiver, self.one, self.other)


@dataclass(frozen=True, slots=True)
class Seen:
    """All that one map shows."""

    people: tuple[str, ...]
    absent: frozenset[str]
    ties: tuple[TieMark, ...]
    coalitions: tuple[CoalitionMark, ...]
    contracts: tuple[ContractMark, ...]
    promises: tuple[PromiseMark, ...]
    margin: tuple[Note, ...]


def see(scenario: Scenario, state: MapState, viewpoint: str | None = None) -> Seen:
    """What the map of this state shows, from above (None) or as that person can see it."""
    people = on_the_map(scenario)
    coalitions = tuple(_coalitions(state, viewpoint))
    everything = viewpoint in (None, PLAYER)
    present = state.present
    return Seen(
        people=people,
        absent=frozenset() if present is None else frozenset(people) - present - {PLAYER},
        ties=tuple(_tie(state, holder, toward, viewpoint, coalitions) for holder, toward in state.ties),
        coalitions=coalitions,
        contracts=tuple(mark for mark in state.contracts if everything or viewpoint in mark.parties),
        promises=tuple(mark for mark in state.promises if everything or viewpoint == mark.to),
        margin=margin(scenario, state, viewpoint),
    )


def on_the_map(scenario: Scenario) -> tuple[str, ...]:
    """Who has a place on the map: the player, and every person and group, whatever happens in the play."""
    return (*scenario.people, *scenario.groups, PLAYER)


def _coalitions(state: MapState, viewpoint: str | None) -> Iterator[CoalitionMark]:
    for ref in state.coalitions:
        band = state.bands[ref]
        if band >= 1 and viewpoint in (None, ref.holder):
            yield mark_of(ref, band)


def mark_of(ref: MeterRef, band: int = 0) -> CoalitionMark:
    """The triangle of a declared coalition."""
    one, other, *against = ref.about
    return CoalitionMark(ref.holder, one, other, band, *against)


def _tie(
    state: MapState, holder: str, toward: str, viewpoint: str | None, coalitions: tuple[CoalitionMark, ...]
) -> TieMark:
    if viewpoint not in (None, holder):
        beliefs = [mark.band for mark in coalitions if {mark.one, mark.other} == {holder, toward}]
        if beliefs:
            return TieMark(holder, toward, Sight.BELIEVED, trust=beliefs[0])
        return TieMark(holder, toward, Sight.UNSEEN)
    debt = state.band(Meter.DEBT, holder, toward)
    return TieMark(
        holder,
        toward,
        Sight.KNOWN,
        trust=state.band(Meter.TRUST, holder, toward) or 0,
        tested=bool(state.value(Meter.TESTED, holder, toward)),
        tension=state.band(Meter.TENSION, holder, toward) or 0,
        speakable=state.band(Meter.SPEAKABLE, holder, toward),
        owing=_owing(debt),
        against=state.band(Meter.AGAINST, holder, toward) == HIGH,
        routine=state.band(Meter.ROUTINE, holder, toward) or 0,
        bond=_bond(state.value(Meter.AFFINITY, holder, toward) or 0),
        closed=bool(state.ending and state.value(Meter.CLOSED, holder, toward)),
    )


def _bond(affinity: int) -> int:
    return (affinity >= _BOND) - (affinity <= -_BOND)


def _owing(band: int | None) -> Owing:
    if band is None or band == 1:
        return Owing.NOBODY
    return Owing.HOLDER if band > 1 else Owing.TOWARD
