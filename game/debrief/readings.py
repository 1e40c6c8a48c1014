"""Five readings of a play, side by side. Nothing adds them up: no total, mean or rank of alliances exists here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from game.debrief.fold import MapState, PromiseMark, history
from game.model.cast import World
from game.model.events import Changed, Event, Outcome
from game.model.meters import PLAYER, Meter
from game.model.scenario import Scenario
from game.wording.catalogue import FRENCH, Words


@dataclass(frozen=True, slots=True)
class Movement:
    """How a tie moved from the opening to the end: bands of trust, and steps of what can be said."""

    holder: str
    toward: str
    trust: tuple[int, int]
    speakable: tuple[int, int]


@dataclass(frozen=True, slots=True)
class NecessaryAlliance:
    """A necessary alliance as it stands at the end."""

    holder: str
    toward: str
    trust: int
    tested: bool
    tension: int
    speakable: int


class CostKind(StrEnum):
    """What a play may cost somebody."""

    TRUST = "trust"
    SPEAKABLE = "speakable"
    TENSION = "tension"
    RECOGNITION = "recognition"
    DEBT = "debt"
    INCOMPETENCE = "incompetence"
    DELEGATION = "delegation"
    DEFIANCE = "defiance"
    VAGUENESS = "vagueness"
    MOMENTUM = "momentum"
    SCAR = "scar"
    PROMISE = "promise"
    PLACE = "place"
    SPENT = "spent"


@dataclass(frozen=True, slots=True)
class Cost:
    """What it cost `who`: toward whom (empty for what concerns nobody else), and in an author's words what.

    `protecting` tells apart what came of protecting somebody: the map shows it, and no reading counts it as a cost.
    """

    kind: CostKind
    who: str
    toward: str = ""
    what: str = ""
    protecting: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One of the five, in words."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Readings:
    """The five, each a list of separate facts.

    `fecundity` is change on ties without the player; `weakest` the necessary alliance that stands lowest (several when
    they stand equally low); `sayable` every tie on which what can be said has changed; `belonging` each pupil's ties to
    the groups and to the people of the school; `costs` what it cost, and whom, what came of protecting told apart.
    """

    fecundity: tuple[Movement, ...]
    weakest: tuple[NecessaryAlliance, ...]
    sayable: tuple[Movement, ...]
    belonging: tuple[Movement, ...]
    costs: tuple[Cost, ...]

    def sentences(self, scenario: Scenario, words: Words = FRENCH) -> tuple[Reading, ...]:
        """The five in words, always in the same order, without a number."""
        # Imported here because the wording stands on the facts above.
        from game.debrief.readings_wording import tell

        return tuple(tell(scenario, self, words))


def read(scenario: Scenario, events: Sequence[Event]) -> Readings:
    """What the events of a play can be read as, from five sides."""
    turns = history(scenario, events)
    opening, final = turns[0], turns[-1]
    movements = tuple(_movement(opening, final, holder, toward) for holder, toward in final.ties)
    return Readings(
        fecundity=tuple(move for move in movements if PLAYER not in (move.holder, move.toward) and _moved(move)),
        weakest=_weakest(scenario, final),
        sayable=tuple(move for move in movements if move.speakable[0] != move.speakable[1]),
        belonging=tuple(move for move in movements if _belongs(scenario, move)),
        costs=tuple(_costs(opening, final, *_unprotecting(scenario, events))),
    )


def _movement(opening: MapState, final: MapState, holder: str, toward: str) -> Movement:
    def ends(meter: Meter) -> tuple[int, int]:
        return opening.band(meter, holder, toward) or 0, final.band(meter, holder, toward) or 0

    return Movement(holder, toward, ends(Meter.TRUST), ends(Meter.SPEAKABLE))


def _moved(move: Movement) -> bool:
    return move.trust[0] != move.trust[1] or move.speakable[0] != move.speakable[1]


def _weakest(scenario: Scenario, final: MapState) -> tuple[NecessaryAlliance, ...]:
    stand = [
        NecessaryAlliance(
            holder,
            toward,
            final.band(Meter.TRUST, holder, toward) or 0,
            bool(final.value(Meter.TESTED, holder, toward)),
            final.band(Meter.TENSION, holder, toward) or 0,
            final.band(Meter.SPEAKABLE, holder, toward) or 0,
        )
        for holder, toward in scenario.necessary
    ]
    lowest = min(((one.trust, one.speakable) for one in stand), default=None)
    return tuple(one for one in stand if (one.trust, one.speakable) == lowest)


def _belongs(scenario: Scenario, move: Movement) -> bool:
    if move.holder not in scenario.pupils:
        return False
    return move.toward in scenario.groups or scenario.world_of(move.toward) is World.SCHOOL


_LOSSES: Final[Mapping[Meter, tuple[CostKind, int]]] = {
    Meter.TRUST: (CostKind.TRUST, -1),
    Meter.SPEAKABLE: (CostKind.SPEAKABLE, -1),
    Meter.TENSION: (CostKind.TENSION, 1),
    Meter.RECOGNITION: (CostKind.RECOGNITION, -1),
    Meter.INCOMPETENCE: (CostKind.INCOMPETENCE, 1),
    Meter.DELEGATION: (CostKind.DELEGATION, 1),
    Meter.DEFIANCE: (CostKind.DEFIANCE, 1),
    Meter.VAGUENESS: (CostKind.VAGUENESS, 1),
    Meter.MOMENTUM: (CostKind.MOMENTUM, -1),
    Meter.ASYMMETRY: (CostKind.PLACE, 1),
}
"""For each meter whose movement can be a cost: which one, and the direction that costs."""

_OWED: Final = 2
"""The band of debt from which somebody feels obliged."""


def _unprotecting(scenario: Scenario, events: Sequence[Event]) -> tuple[MapState, frozenset[str]]:
    """How it would have ended without what was done to protect somebody, and the options by which it was done."""
    protecting = frozenset(option.id for option in scenario.options.values() if option.protection)
    others = [event for event in events if not (isinstance(event, Changed) and event.option in protecting)]
    return history(scenario, others)[-1], protecting


def _costs(opening: MapState, final: MapState, otherwise: MapState, protecting: frozenset[str]) -> Iterator[Cost]:
    """Every cost; what would not have been one `otherwise` came of protecting."""
    anyway = frozenset(_losses(opening, otherwise))
    told = [
        *(replace(cost, protecting=cost not in anyway) for cost in _losses(opening, final)),
        *(Cost(CostKind.PROMISE, mark.to, PLAYER, mark.what) for mark in final.promises if _broken(mark)),
        *(Cost(CostKind.SPENT, one.who, "", one.what, one.option in protecting) for one in final.expenses),
    ]
    yield from sorted(told, key=lambda cost: cost.protecting)


def _losses(opening: MapState, final: MapState) -> Iterator[Cost]:
    """What has gone down between the opening and the end, or weighs more."""
    for ref, after in final.bands.items():
        before = opening.bands.get(ref, 0)
        toward = ref.about[0] if ref.about else ""
        if ref.meter is Meter.DEBT:
            if after >= _OWED > before:
                yield Cost(CostKind.DEBT, ref.holder, toward)
        elif ref.meter is Meter.SCAR:
            # A broken promise is told by its own words.
            if final.values[ref] > 0 and not any(_broken(mark) and mark.to == ref.holder for mark in final.promises):
                yield Cost(CostKind.SCAR, ref.holder, toward)
        elif ref.meter in _LOSSES:
            kind, direction = _LOSSES[ref.meter]
            if (after - before) * direction > 0:
                yield Cost(kind, ref.holder, toward)


def _broken(mark: PromiseMark) -> bool:
    return mark.outcome is Outcome.BROKEN
