"""What stands beside the ties: paradoxes, tensions, the helm, costs with a name. Only what is declared or has moved."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from typing import Final

from game.debrief.fold import MapState
from game.model.meters import ESTABLISHMENT, PLAYER, SITUATION, Meter, MeterRef, RoleImage, band
from game.model.scenario import Dilemma, Scenario


class Topic(StrEnum):
    """What a note is about."""

    PARADOX = "paradox"
    DILEMMA = "dilemma"
    INTEREST = "interest"
    HELM = "helm"
    STEPS = "steps"
    PLACE = "place"
    REGISTERS = "registers"
    DIVERGENCE = "divergence"
    WASTED = "wasted"
    WIND = "wind"
    BELIEF = "belief"
    TRUST = "trust"
    EXPENSE = "expense"
    IMAGES = "images"
    MOMENTUM = "momentum"
    CARRIED = "carried"


class Came(IntEnum):
    """What became of what was counted on."""

    OPEN = 0
    LET_DOWN = 1
    HONOURED = 2


@dataclass(frozen=True, slots=True)
class Note:
    """One thing in the margin.

    `about` is whom it concerns; `levels` are bands or stages, the present one last; `said` holds an author's words, or
    the images of a role; `spoke` are those of a tension who have said what binds them.
    """

    topic: Topic
    about: tuple[str, ...] = ()
    levels: tuple[int, ...] = (0,)
    said: tuple[str, ...] = ()
    spoke: tuple[str, ...] = ()

    @property
    def level(self) -> int:
        """The band or stage now."""
        return self.levels[-1]


REGISTERS: Final = (Meter.INSTRUMENTAL, Meter.AFFECTIVE, Meter.REFERENTIAL)
"""In the order in which a note on the registers holds their levels."""

_LITTLE_PLACE: Final = 2
_IMAGES_SAID: Final = 2


def margin(scenario: Scenario, state: MapState, viewpoint: str | None = None) -> tuple[Note, ...]:
    """Everything beside the ties, from above (None), or what concerns that person and can be known to them."""
    notes = _Reader(scenario, state).notes()
    if viewpoint is None:
        return tuple(notes)
    return tuple(known for note in notes if (known := _as_known(note, viewpoint)))


def wide_margin(scenario: Scenario) -> bool:
    """The scenario declares more for its margin than every scenario has."""
    declared = (scenario.paradoxes, scenario.dilemmas, scenario.interests, scenario.winds)
    return any(declared) or any(one.reliance or one.expenses for one in scenario.options.values())


@dataclass(frozen=True, slots=True)
class _Reader:
    scenario: Scenario
    state: MapState

    def notes(self) -> Iterator[Note]:
        scenario, state = self.scenario, self.state
        met = tuple(one for one in scenario.people if any(_between(ref, one) for ref in state.carried))
        if met:
            yield Note(Topic.CARRIED, met)
        for one in scenario.paradoxes.values():
            stage = self._band(MeterRef(Meter.PARADOX, PLAYER, (one.id,)))
            yield Note(Topic.PARADOX, (PLAYER,), (stage,), (one.one_side, one.other_side))
        yield from map(self._dilemma, scenario.dilemmas.values())
        for interest in scenario.interests:
            yield Note(Topic.INTEREST, interest.between, (int(interest.convergent),), (interest.what,))
        for person in scenario.people:
            yield from self._of(person)
        yield from self._situation()
        for counted in state.reliances:
            came = Came.OPEN if counted.honoured is None else Came.HONOURED if counted.honoured else Came.LET_DOWN
            yield Note(Topic.BELIEF if counted.belief else Topic.TRUST, (counted.on,), (came,), (counted.what,))
        for expense in state.expenses:
            made = scenario.options.get(expense.option)
            yield Note(Topic.EXPENSE, (expense.who,), (int(made is not None and made.protection),), (expense.what,))
        yield from self._player()

    def _dilemma(self, one: Dilemma) -> Note:
        shared = self._value(MeterRef(Meter.DILEMMA, SITUATION, (one.id,)))
        spoke = tuple(who for who in one.between if self._value(MeterRef(Meter.CONSTRAINT, who, (one.id,))))
        return Note(Topic.DILEMMA, one.between, (shared,), (one.shared if shared else one.tension,), spoke)

    def _of(self, person: str) -> Iterator[Note]:
        """What concerns one person."""
        helm, steps, place, wasted = (
            MeterRef(meter, person, (PLAYER,)) for meter in (Meter.HELM, Meter.STEPS, Meter.ASYMMETRY, Meter.WASTED)
        )
        if helm in self.state.values and (not self._value(helm) or self._moved(helm)):
            yield Note(Topic.HELM, (person,), (self._value(helm),))
        if self._band(steps):
            yield Note(Topic.STEPS, (person,), (self._band(steps),))
        if self._moved(place) or self._band(place) == _LITTLE_PLACE:
            yield Note(Topic.PLACE, (person,), (self._at_first(place), self._band(place)))
        if self._value(wasted):
            yield Note(Topic.WASTED, (person,), (self._band(wasted),))

    def _situation(self) -> Iterator[Note]:
        """What belongs to nobody."""
        registers = tuple(MeterRef(meter, SITUATION) for meter in REGISTERS)
        if any(map(self._moved, registers)):
            yield Note(Topic.REGISTERS, levels=tuple(map(self._band, registers)))
        if self.state.wind is not None:
            yield Note(Topic.WIND, said=(self.state.wind.value,))
        divergence = MeterRef(Meter.DIVERGENCE, SITUATION)
        if self._moved(divergence):
            yield Note(Topic.DIVERGENCE, levels=(self._band(divergence),))

    def _player(self) -> Iterator[Note]:
        """What the house takes the player's role for, and the player's momentum."""
        images = [MeterRef(Meter.IMAGE, ESTABLISHMENT, (image.value,)) for image in RoleImage]
        strong = sorted(filter(self._band, images), key=self._value, reverse=True)[:_IMAGES_SAID]
        if strong:
            yield Note(Topic.IMAGES, said=tuple(ref.about[0] for ref in strong))
        momentum = MeterRef(Meter.MOMENTUM, PLAYER)
        if self._moved(momentum):
            yield Note(Topic.MOMENTUM, (PLAYER,), (self._band(momentum),))

    def _value(self, ref: MeterRef) -> int:
        return self.state.values.get(ref, 0)

    def _band(self, ref: MeterRef) -> int:
        return self.state.bands.get(ref, 0)

    def _at_first(self, ref: MeterRef) -> int:
        return band(ref.meter, self.scenario.start.get(ref, 0))

    def _moved(self, ref: MeterRef) -> bool:
        """It has left the band in which the scenario put it."""
        return self._band(ref) != self._at_first(ref)


def _between(ref: MeterRef, person: str) -> bool:
    """It is something between that person and the player."""
    return {person, PLAYER} == {ref.holder, *ref.about}


_OWN: Final = frozenset((Topic.HELM, Topic.STEPS, Topic.PLACE, Topic.EXPENSE))
"""What somebody knows of oneself."""

_PLAYERS: Final = frozenset((Topic.BELIEF, Topic.TRUST, Topic.WASTED, Topic.WIND, Topic.MOMENTUM, Topic.CARRIED))
"""What the player alone knows: nobody else is told that they are counted on, or that effort was vain."""


def _as_known(note: Note, viewer: str) -> Note | None:
    """The note as that person knows it; None where it does not concern them, or is hidden from them."""
    if note.topic is Topic.DILEMMA and viewer in note.about:
        # Nobody but the player is sure to have heard what binds the other.
        return replace(note, spoke=tuple(who for who in note.spoke if who == viewer))
    if note.topic in _OWN and viewer in note.about:
        return note
    if viewer != PLAYER:
        return None
    match note.topic:
        case Topic.PARADOX:
            # What is only undergone is not known yet.
            return note if note.level else None
        case Topic.DILEMMA:
            return note if note.level or note.spoke else None
        case Topic.HELM:
            return note
        case topic:
            return note if topic in _PLAYERS else None
