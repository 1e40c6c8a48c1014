"""What a map shows: everything from above, or only what one person can see. The picture and its text twin share it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from game.debrief.fold import ContractMark, MapState, PromiseMark
from game.model.meters import PLAYER, Meter
from game.model.scenario import Scenario

HIGH = 2
"""The highest of three bands."""


class Sight(StrEnum):
    """How the viewer knows of a tie."""

    KNOWN = "known"
    BELIEVED = "believed"
    """The viewer holds no part of it, and believes that the two stand together."""
    UNSEEN = "unseen"


class Owing(StrEnum):
    """On whose side a debt weighs."""

    NOBODY = "nobody"
    HOLDER = "holder"
    TOWARD = "toward"


@dataclass(frozen=True, slots=True)
class TieMark:
    """One arc. Only `trust` means something when it is believed, and nothing when it is unseen."""

    holder: str
    toward: str
    sight: Sight
    trust: int = 0
    tested: bool = False
    tension: int = 0
    speakable: int | None = None
    owing: Owing = Owing.NOBODY
    against: bool = False

    @property
    def broken(self) -> bool:
        """The lowest trust and the highest tension: a rupture."""
        return self.sight is Sight.KNOWN and self.trust == 0 and self.tension == HIGH


@dataclass(frozen=True, slots=True)
class CoalitionMark:
    """A triangle: `perceiver` believes that `one` and `other` stand together. Band 1 is a belief, 2 a certainty."""

    perceiver: str
    one: str
    other: str
    band: int


@dataclass(frozen=True, slots=True)
class Seen:
    """All that one map shows."""

    people: tuple[str, ...]
    absent: frozenset[str]
    ties: tuple[TieMark, ...]
    coalitions: tuple[CoalitionMark, ...]
    contracts: tuple[ContractMark, ...]
    promises: tuple[PromiseMark, ...]


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
    )


def on_the_map(scenario: Scenario) -> tuple[str, ...]:
    """Who has a place on the map: the player, and every person and group, whatever happens in the play."""
    return (*scenario.people, *scenario.groups, PLAYER)


def _coalitions(state: MapState, viewpoint: str | None) -> Iterator[CoalitionMark]:
    for ref in state.coalitions:
        band = state.bands[ref]
        if band >= 1 and viewpoint in (None, ref.holder):
            yield CoalitionMark(ref.holder, ref.about[0], ref.about[1], band)


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
    )


def _owing(band: int | None) -> Owing:
    if band is None or band == 1:
        return Owing.NOBODY
    return Owing.HOLDER if band > 1 else Owing.TOWARD
