"""The accompanied mode: between two encounters a peer asks one question, which fits what was just lived.

It looks and changes nothing: no event, no effect, nothing in a journal. What is thought of it stays with who was asked.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from game.model.cast import Channel, Person
from game.model.events import Shown
from game.model.meters import PLAYER, Meter
from game.model.option import Posture
from game.model.scenario import Encounter, EncounterKind, Scenario
from game.model.state import Done, State
from game.play.view import CompanionView
from game.rules.chance import draw
from game.rules.sentences import named


class Called(StrEnum):
    """Whom a question may name."""

    TARGET = "cible"
    ABOUT = "sujet"
    ABSENT = "absent"
    OWED = "promis"
    SEEN = "personne"


@dataclass(frozen=True, slots=True)
class When:
    """What must have just happened for a question to be asked; what is left out asks for nothing.

    An act done in the encounter; a posture held in the last two choices; a meter whose change somebody showed; the sort
    of encounter and its channel; somebody concerned who was not there; a promise still open.
    """

    act: str | None = None
    posture: Posture | None = None
    meter: Meter | None = None
    upward: bool | None = None
    kind: EncounterKind | None = None
    channel: Channel | None = None
    absent: bool = False
    promise: bool = False

    @property
    def parts(self) -> int:
        """How much it asks for: the more, the closer to what was lived. A direction alone brings it no closer."""
        words = (self.act, self.posture, self.meter, self.kind, self.channel)
        return sum(word is not None for word in words) + self.absent + self.promise


@dataclass(frozen=True, slots=True)
class PeerQuestion:
    """One question; its text may name {cible}, {sujet}, {absent}, {promis} and {personne}."""

    id: str
    text: str
    when: When = When()


@dataclass(frozen=True, slots=True)
class Lived:
    """An encounter that has just closed, as far as a peer may ask about it."""

    encounter: Encounter
    acts: tuple[Done, ...] = ()
    held: frozenset[Posture] = frozenset()
    absent: tuple[str, ...] = ()
    owed: tuple[str, ...] = ()
    shown: tuple[Shown, ...] = ()

    @classmethod
    def of(cls, scenario: Scenario, state: State, encounter: Encounter, shown: Sequence[Shown]) -> "Lived":
        """What is known of that encounter, the last one that opened."""
        there = _there(encounter)
        options = scenario.options
        promises = (options[one.option].promise for one in state.commitments if one.outcome is None)
        return cls(
            encounter,
            tuple(done for done in state.done if done.encounter == len(state.opened)),
            _held(scenario, state, encounter),
            tuple(one for one in encounter.concerned if one not in there and one != PLAYER),
            tuple(promise.to for promise in promises if promise),
            tuple(shown),
        )


class Companion:
    """The peer of one play: knows what was already asked, and asks nothing twice."""

    def __init__(self, scenario: Scenario, questions: Sequence[PeerQuestion], seed: int) -> None:
        self._scenario: Final = scenario
        self._questions: Final = tuple(questions)
        self._seed: Final = seed
        self._asked: set[str] = set()
        self._shown: list[Shown] = []

    def sees(self, shown: Sequence[Shown]) -> None:
        """The peer hears of what people showed during the encounter."""
        self._shown.extend(shown)

    def after(self, encounter: Encounter, state: State, moment: str) -> tuple[CompanionView, ...]:
        """The page that comes after that encounter; none when there is nothing left to ask."""
        lived = Lived.of(self._scenario, state, encounter, self._shown)
        self._shown = []
        peer = peer_of(self._scenario, encounter)
        label = f"accompagne/{encounter.id}/{len(self._asked)}"
        found = question_for(self._left(), lived, self._scenario, peer, draw_from=(self._seed, label))
        if found is None:
            return ()
        self._asked.add(found[0].id)
        return (CompanionView(peer.name if peer else "", found[1], moment),)

    def _left(self) -> Iterator[PeerQuestion]:
        return (one for one in self._questions if one.id not in self._asked)


def peer_of(scenario: Scenario, encounter: Encounter) -> Person | None:
    """The first peer who was not in that encounter; None where it is some colleague without a name."""
    there = _there(encounter)
    return next((one for one in scenario.people.values() if one.peer and one.id not in there), None)


def question_for(
    questions: Iterator[PeerQuestion] | Sequence[PeerQuestion],
    lived: Lived,
    scenario: Scenario,
    peer: Person | None,
    draw_from: tuple[int, str],
) -> tuple[PeerQuestion, str] | None:
    """The question that asks for the most among those that fit, with its words; equals are drawn by seed and label."""
    fitting = []
    for question in questions:
        called = _called(question.when, lived)
        if called is None or (peer and peer.id in called.values()):
            continue
        text = named(question.text, {role: scenario.name_of(someone) for role, someone in called.items()})
        # A brace is left where nobody could be found for a name: then this is not the question's moment.
        if "{" not in text:
            fitting.append((question, text))
    if not fitting:
        return None
    closest = max(question.when.parts for question, _ in fitting)
    candidates = [one for one in fitting if one[0].when.parts == closest]
    return candidates[draw(*draw_from, len(candidates))]


def _called(when: When, lived: Lived) -> Mapping[str, str] | None:
    """Whom the question speaks of, by role; None when its moment is another."""
    encounter, called = lived.encounter, dict[str, str]()
    if when.kind not in (None, encounter.kind) or when.channel not in (None, encounter.channel):
        return None
    if when.posture is not None and when.posture not in lived.held:
        return None
    if when.act is not None:
        done = next((one for one in reversed(lived.acts) if one.act == when.act), None)
        if done is None:
            return None
        called[Called.TARGET] = done.target
        if done.about is not None:
            called[Called.ABOUT] = done.about
    if when.meter is not None:
        fits = (one for one in reversed(lived.shown) if _is(one, when))
        seen = next(fits, None)
        if seen is None:
            return None
        called[Called.SEEN] = seen.person
    for wanted, role, people in ((when.absent, Called.ABSENT, lived.absent), (when.promise, Called.OWED, lived.owed)):
        if wanted and not people:
            return None
        if wanted:
            called[role] = people[-1]
    return {role: someone for role, someone in called.items() if someone != PLAYER}


def _is(shown: Shown, when: When) -> bool:
    return shown.ref.meter is when.meter and when.upward in (None, shown.upward)


def _there(encounter: Encounter) -> frozenset[str]:
    """Everybody who was or came there."""
    return frozenset(encounter.present).union(*(scene.arrive for scene in encounter.scenes))


def _held(scenario: Scenario, state: State, encounter: Encounter) -> frozenset[Posture]:
    """The postures of both of the last two choices that had any, the last of them made in that encounter."""
    options = scenario.options
    taken = [options[name] for name in state.chosen if name in options and options[name].postures]
    here = {option.id for scene in encounter.scenes for option in scene.every_option}
    if len(taken) < 2 or taken[-1].id not in here:
        return frozenset()
    return frozenset(taken[-1].postures) & frozenset(taken[-2].postures)
