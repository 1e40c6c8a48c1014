"""Whether a condition holds, given a scenario, a state and, in rules, who plays which role."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import eq, ge, gt, le, lt, ne

from game.model.conditions import AllOf, Always, AnyOf, Ask, Compare, Condition, Not, Operator, Question
from game.model.events import Outcome
from game.model.meters import PLAYER, Meter, MeterRef, band, coalition
from game.model.scenario import EncounterKind, Scenario
from game.model.state import State

_COMPARISONS: Mapping[Operator, Callable[[int, int], bool]] = {
    Operator.AT_LEAST: ge,
    Operator.MORE: gt,
    Operator.AT_MOST: le,
    Operator.LESS: lt,
    Operator.EQUAL: eq,
    Operator.DIFFERENT: ne,
}
_OUTCOMES = {
    Question.KEPT: Outcome.KEPT,
    Question.BROKEN: Outcome.BROKEN,
    Question.RENEGOTIATED: Outcome.RENEGOTIATED,
    Question.PROMISED: None,
}


_HIGHEST = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """What a condition is judged against.

    `roles` names who plays each role; `acts` are those of the option chosen, and `protecting` says whether it takes the
    way out that protects.
    """

    scenario: Scenario
    state: State
    roles: Mapping[str, str] = field(default_factory=dict)
    acts: frozenset[str] = frozenset()
    asked_by: str | None = None
    protecting: bool = False

    def who(self, name: str) -> str:
        """The person who plays that role, or the name itself."""
        return self.roles.get(name, name)


def reference(standing: Standing, meter: Meter, holder: str, about: tuple[str, ...]) -> MeterRef:
    """The meter's address once roles are filled."""
    people = tuple(standing.who(name) for name in about)
    if meter is Meter.COALITION:
        one, other, *against = people
        return coalition(standing.who(holder), one, other, *against)
    return MeterRef(meter, standing.who(holder), people)


def holds(condition: Condition, standing: Standing) -> bool:
    """Whether the condition holds here and now."""
    match condition:
        case Always():
            return True
        case AllOf(parts):
            return all(holds(part, standing) for part in parts)
        case AnyOf(parts):
            return any(holds(part, standing) for part in parts)
        case Not(part):
            return not holds(part, standing)
        case Compare(meter, holder, about, operator, level):
            value = standing.state.meters.get(reference(standing, meter, holder, about))
            return value is not None and _COMPARISONS[operator](value, level)
        case Ask(question, arguments):
            return _answer(question, tuple(standing.who(name) for name in arguments), standing)


def _answer(question: Question, names: tuple[str, ...], standing: Standing) -> bool:
    state, scenario = standing.state, standing.scenario
    match question, names:
        case Question.CHOSEN, (option,):
            return option in state.chosen
        case Question.SEEN, (encounter,):
            return encounter in state.opened
        case Question.KNOWS, (person, fact):
            return person in state.known.get(fact, {})
        case Question.KNOWS, (person, fact, source):
            return state.known.get(fact, {}).get(person) == source
        case ((Question.PROMISED | Question.KEPT | Question.BROKEN | Question.RENEGOTIATED), (option,)):
            return any(one.option == option and one.outcome is _OUTCOMES[question] for one in state.commitments)
        case Question.PRESENT, (person,):
            return person in state.present
        case Question.MEMORY, (memory, word):
            return state.memories.get(memory) == word
        case Question.SLOTS, (count,):
            return state.slots >= int(count)
        case Question.REQUESTED, ():
            return standing.asked_by is not None and standing.asked_by == standing.who("cible")
        case Question.RECENT, (act, count):
            target = standing.who("cible")
            return any(
                done.act == act and done.target == target and state.turn - int(count) <= done.turn
                for done in state.done
            )
        case Question.ALONE, ():
            return not set(state.present) - {standing.who("cible")}
        case Question.OUTRANKS, (one, other):
            return _rank(scenario, one) > _rank(scenario, other)
        case Question.WORLD, (person, world):
            return scenario.world_of(person) == world
        case Question.PUPIL, (person,):
            return person in scenario.people and scenario.people[person].pupil
        case Question.ALSO, (act,):
            return act in standing.acts
        case Question.SAID_TO, (act, person):
            return any(done.act == act and done.target == person for done in state.done)
        case Question.SAID_OF, (act, person):
            return any(done.act == act and done.about == person and person not in done.present for done in state.done)
        case Question.HERE, (act,):
            done_here = (act, standing.who("cible"), len(state.opened))
            return any((done.act, done.target, done.encounter) == done_here for done in state.done)
        case Question.NEGOTIATED, ():
            whom = (standing.who("cible"), len(state.opened))
            return any((done.target, done.encounter) == whom and done.negotiates for done in state.done)
        case Question.UNDER_CONTRACT, (person,):
            return any(person in contract.parties and not contract.ended for contract in state.contracts)
        case Question.RING, (person, ring):
            return person in scenario.people and scenario.people[person].ring == ring
        case Question.REFERENT, (person,):
            return person in scenario.people and scenario.people[person].referent
        case Question.FORBIDDEN, ():
            return state.place in scenario.encounters and scenario.encounters[state.place].forbids_meta
        case Question.MEETING, ():
            here = scenario.encounters.get(state.place)
            return here is not None and here.kind is EncounterKind.MEETING
        case ((Question.CONVERGENT | Question.COMPETING), (one, other)):
            wanted = question is Question.CONVERGENT
            return any(set(each.between) == {one, other} and each.convergent is wanted for each in scenario.interests)
        case Question.WIND, (word,):
            return bool(scenario.winds) and scenario.winds[state.wind % len(scenario.winds)] == word
        case ((Question.BELIEVED_IN | Question.TRUSTED), (person,)):
            belief = question is Question.BELIEVED_IN
            return any(one.on == person and one.belief is belief and one.honoured is None for one in state.reliances)
        case ((Question.HONOURED | Question.LET_DOWN), (option,)):
            outcome = question is Question.HONOURED
            return any(one.option == option and one.honoured is outcome for one in state.reliances)
        case Question.ONE_ADULT, (person,):
            return _has_one_adult(person, scenario, state)
        case Question.CONSTRAINTS_TOLD, ():
            dilemma = scenario.dilemmas.get(standing.who("dilemme"))
            return dilemma is not None and all(
                state.meters.get(MeterRef(Meter.CONSTRAINT, one, (dilemma.id,))) for one in dilemma.between
            )
        case Question.PROTECTING, ():
            return standing.protecting
        case Question.CONFIDENT, (one, other):
            return any(
                fact.secret_of is not None and fact.secret_of != one and one in knowers and other not in knowers
                for fact in scenario.facts.values()
                if (knowers := state.known.get(fact.id, {}))
            )
        case _:
            raise TypeError(f"{question.value} does not take {len(names)} arguments")


def _has_one_adult(pupil: str, scenario: Scenario, state: State) -> bool:
    """Whether the pupil relies on one adult: a trust in its highest band, and tested by facts."""
    adults = [PLAYER, *(person.id for person in scenario.people.values() if not person.pupil)]
    for adult in adults:
        trust = state.meters.get(MeterRef(Meter.TRUST, pupil, (adult,)))
        relied_on = trust is not None and band(Meter.TRUST, trust) == _HIGHEST
        if relied_on and state.meters[MeterRef(Meter.TESTED, pupil, (adult,))]:
            return True
    return False


def _rank(scenario: Scenario, someone: str) -> int:
    person = scenario.people.get(someone)
    return person.rank if person else 1
