"""Whether a condition holds, given a scenario, a state and, in rules, who plays which role."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from operator import eq, ge, gt, le, lt, ne

from game.model.conditions import AllOf, Always, AnyOf, Ask, Compare, Condition, Not, Operator, Question
from game.model.events import Outcome
from game.model.meters import Meter, MeterRef, coalition
from game.model.scenario import Scenario
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


@dataclass(frozen=True, slots=True)
class Standing:
    """What a condition is judged against. `roles` names who plays each role; `acts` are those of the option chosen."""

    scenario: Scenario
    state: State
    roles: Mapping[str, str] = field(default_factory=dict)
    acts: frozenset[str] = frozenset()
    asked_by: str | None = None

    def who(self, name: str) -> str:
        """The person who plays that role, or the name itself."""
        return self.roles.get(name, name)


def reference(standing: Standing, meter: Meter, holder: str, about: tuple[str, ...]) -> MeterRef:
    """The meter's address once roles are filled."""
    people = tuple(standing.who(name) for name in about)
    if meter is Meter.COALITION:
        return coalition(standing.who(holder), *people)
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
        case Question.CONFIDENT, (one, other):
            return any(
                fact.secret_of is not None and fact.secret_of != one and one in knowers and other not in knowers
                for fact in scenario.facts.values()
                if (knowers := state.known.get(fact.id, {}))
            )
        case _:
            raise TypeError(f"{question.value} does not take {len(names)} arguments")


def _rank(scenario: Scenario, someone: str) -> int:
    person = scenario.people.get(someone)
    return person.rank if person else 1
