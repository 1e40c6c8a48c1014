"""Where the alliances stood after each choice: the start, with the events folded onto it. Nothing is resolved again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from game.model.events import (
    Agreed,
    CauseKind,
    Changed,
    Ended,
    Event,
    Opened,
    Outcome,
    Promised,
    RelianceSettled,
    Relied,
    Settled,
    Spent,
    WindTurned,
)
from game.model.meters import SITUATION, Meter, MeterRef, band, next_band
from game.model.scenario import Scenario, Wind


@dataclass(frozen=True, slots=True)
class PromiseMark:
    """A word given by the player, and what became of it; None while it is open."""

    option: str
    to: str
    what: str
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class ContractMark:
    """A contract with its parties and subject, whether it has reached its term, and what it leaves out."""

    option: str
    parties: tuple[str, ...]
    subject: str
    ended: bool = False
    limits: str = ""


@dataclass(frozen=True, slots=True)
class RelianceMark:
    """Something that the player counts on, by belief or by trust, and whether it came about; None while it is open."""

    option: str
    on: str
    what: str
    belief: bool
    honoured: bool | None = None


@dataclass(frozen=True, slots=True)
class ExpenseMark:
    """What a choice cost, and whom: a person's id, or words for somebody outside the cast."""

    option: str
    who: str
    what: str


@dataclass(frozen=True, slots=True)
class MapState:
    """Everything that the map of one turn draws.

    `values` and `bands` hold the declared meters and those that an event has moved. `present` is who was in the last
    encounter; None while there has been none, and once the play is over: then nobody is missing. `carried` is what an
    earlier chapter of a campaign left otherwise than this one would have begun.
    """

    turn: int
    values: Mapping[MeterRef, int]
    bands: Mapping[MeterRef, int]
    promises: tuple[PromiseMark, ...] = ()
    contracts: tuple[ContractMark, ...] = ()
    reliances: tuple[RelianceMark, ...] = ()
    expenses: tuple[ExpenseMark, ...] = ()
    present: frozenset[str] | None = None
    encounter: str = ""
    ending: str = ""
    wind: Wind | None = None
    carried: frozenset[MeterRef] = frozenset()

    def value(self, meter: Meter, holder: str, *about: str) -> int | None:
        """The value of a meter, None when nobody declared it."""
        return self.values.get(MeterRef(meter, holder, about))

    def band(self, meter: Meter, holder: str, *about: str) -> int | None:
        """The band of a meter, None when nobody declared it."""
        return self.bands.get(MeterRef(meter, holder, about))

    @property
    def ties(self) -> tuple[tuple[str, str], ...]:
        """The declared ties (holder, toward), in the order in which they were declared."""
        return tuple((ref.holder, ref.about[0]) for ref in self.values if ref.meter is Meter.TRUST)

    @property
    def coalitions(self) -> tuple[MeterRef, ...]:
        """The declared triads, in the order in which they were declared."""
        return tuple(ref for ref in self.values if ref.meter is Meter.COALITION)


def history(scenario: Scenario, events: Sequence[Event]) -> tuple[MapState, ...]:
    """The state after each turn, the opening being turn 0: the index of a state is its turn."""
    values, bands = dict(scenario.start), {ref: band(ref.meter, value) for ref, value in scenario.start.items()}
    wind = scenario.winds[0] if scenario.winds else None
    fold = _Fold(scenario, values, bands, MapState(0, values, bands, wind=wind))
    pictures: list[MapState] = []
    for turn, happened in _by_turn(events):
        for event in happened:
            fold.take(event)
        pictures.append(fold.picture(turn))
    return tuple(pictures)


def _by_turn(events: Sequence[Event]) -> Iterator[tuple[int, list[Event]]]:
    last = max((event.turn for event in events), default=0)
    turns: list[list[Event]] = [[] for _ in range(last + 1)]
    for event in events:
        turns[event.turn].append(event)
    yield from enumerate(turns)


@dataclass(slots=True)
class _Fold:
    """The moving sums; each picture taken of them is frozen."""

    scenario: Scenario
    values: dict[MeterRef, int]
    bands: dict[MeterRef, int]
    current: MapState

    def picture(self, turn: int) -> MapState:
        """The state now."""
        return replace(self.current, turn=turn, values=dict(self.values), bands=dict(self.bands))

    def take(self, event: Event) -> None:
        """The event has happened."""
        now = self.current
        match event:
            case Changed(ref=ref, delta=delta, witnesses=witnesses):
                if event.cause.kind is CauseKind.CARRIED:
                    self.current = now = replace(now, carried=now.carried | {ref})
                before = self.values.get(ref, 0)
                band_before = self.bands.get(ref, band(ref.meter, before))
                self.values[ref] = before + delta
                self.bands[ref] = next_band(ref.meter, band_before, before + delta)
                if now.present is not None and ref.holder != SITUATION:
                    self.current = replace(now, present=now.present | frozenset(witnesses))
            case Promised(option=option, to=to, what=what):
                self.current = replace(now, promises=(*now.promises, PromiseMark(option, to, what)))
            case Settled():
                self.current = replace(now, promises=_settled(now.promises, event))
            case Agreed(option=option, parties=parties, subject=subject, ended=ended):
                kept = tuple(mark for mark in now.contracts if (mark.option, mark.subject) != (option, subject))
                made = ContractMark(option, parties, subject, ended, self._limits(option))
                self.current = replace(now, contracts=(*kept, made))
            case Relied(option=option, on=on, what=what, belief=belief):
                self.current = replace(now, reliances=(*now.reliances, RelianceMark(option, on, what, belief)))
            case RelianceSettled():
                self.current = replace(now, reliances=tuple(_honoured(mark, event) for mark in now.reliances))
            case Spent(option=option, who=who, what=what):
                self.current = replace(now, expenses=(*now.expenses, ExpenseMark(option, who, what)))
            case WindTurned(wind=wind):
                self.current = replace(now, wind=wind)
            case Opened(encounter=encounter):
                present = self.scenario.encounters[encounter].present
                self.current = replace(now, encounter=encounter, present=frozenset(present))
            case Ended(ending=ending):
                self.current = replace(now, ending=ending, present=None)
            case _:
                pass

    def _limits(self, option: str) -> str:
        """What the contract of that option leaves out, in its author's words."""
        made = self.scenario.options.get(option)
        return made.contract.limits if made and made.contract else ""


def _honoured(mark: RelianceMark, event: RelianceSettled) -> RelianceMark:
    """The mark with its outcome, if the event is about it."""
    same = mark.honoured is None and (mark.option, mark.on) == (event.option, event.on)
    return replace(mark, honoured=event.honoured) if same else mark


def _settled(promises: tuple[PromiseMark, ...], event: Settled) -> tuple[PromiseMark, ...]:
    """The oldest open promise that the event is about has its outcome."""
    for place, mark in enumerate(promises):
        same = mark.option == event.option or (mark.to, mark.what) == (event.to, event.what)
        if same and mark.outcome is None:
            return (*promises[:place], replace(mark, outcome=event.outcome), *promises[place + 1 :])
    return promises
