"""Where the alliances stood after each choice: the start, with the events folded onto it. Nothing is resolved again."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from game.model.events import Agreed, Changed, Ended, Event, Opened, Outcome, Promised, Settled
from game.model.meters import SITUATION, Meter, MeterRef, band, next_band
from game.model.scenario import Scenario


@dataclass(frozen=True, slots=True)
class PromiseMark:
    """A word given by the player, and what became of it; None while it is open."""

    option: str
    to: str
    what: str
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class ContractMark:
    """A contract with its parties and subject, and whether it has reached its term."""

    option: str
    parties: tuple[str, ...]
    subject: str
    ended: bool = False


@dataclass(frozen=True, slots=True)
class MapState:
    """Everything that the map of one turn draws.

    `values` and `bands` hold the declared meters and those that an event has moved. `present` is who was in the last
    encounter; None while there has been none, and once the play is over: then nobody is missing.
    """

    turn: int
    values: Mapping[MeterRef, int]
    bands: Mapping[MeterRef, int]
    promises: tuple[PromiseMark, ...] = ()
    contracts: tuple[ContractMark, ...] = ()
    present: frozenset[str] | None = None
    encounter: str = ""
    ending: str = ""

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
    fold = _Fold(scenario, values, bands, MapState(0, values, bands))
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
                self.current = replace(now, contracts=(*kept, ContractMark(option, parties, subject, ended)))
            case Opened(encounter=encounter):
                present = self.scenario.encounters[encounter].present
                self.current = replace(now, encounter=encounter, present=frozenset(present))
            case Ended(ending=ending):
                self.current = replace(now, ending=ending, present=None)
            case _:
                pass


def _settled(promises: tuple[PromiseMark, ...], event: Settled) -> tuple[PromiseMark, ...]:
    """The oldest open promise that the event is about has its outcome."""
    for place, mark in enumerate(promises):
        same = mark.option == event.option or (mark.to, mark.what) == (event.to, event.what)
        if same and mark.outcome is None:
            return (*promises[:place], replace(mark, outcome=event.outcome), *promises[place + 1 :])
    return promises
