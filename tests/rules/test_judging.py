"""Conditions hold or do not, without side effects and without surprises."""

import pytest

from game.model.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Ask,
    Compare,
    Condition,
    Not,
    Operator,
    Question,
)
from game.model.events import Outcome
from game.model.meters import PLAYER, Meter
from game.model.scenario import Fact
from game.model.state import Commitment, State
from game.rules.judging import Standing, holds
from tests.builders import MOTHER, PUPIL, TEACHER, scenario, start

STATE = State(
    turn=3,
    meters=start(teacher_you={"trust": 40}),
    present=(TEACHER, MOTHER),
    slots=1,
    chosen=("oui",),
    opened=("classe",),
    known={"depart": {MOTHER: "", PLAYER: MOTHER}},
    commitments=(Commitment("promet", Outcome.BROKEN), Commitment("encore")),
    memories={"cahier": "perdu"},
)
TRUE: list[Condition] = [
    ALWAYS,
    AllOf(()),
    Not(AnyOf(())),
    Compare(Meter.TRUST, TEACHER, (PLAYER,), Operator.AT_LEAST, 40),
    Compare(Meter.TRUST, TEACHER, (PLAYER,), Operator.LESS, 41),
    Compare(Meter.TRUST, "cible", ("acteur",), Operator.EQUAL, 40),
    Compare(Meter.COALITION, MOTHER, (PLAYER, TEACHER), Operator.DIFFERENT, 0),
    Ask(Question.CHOSEN, ("oui",)),
    Ask(Question.SEEN, ("classe",)),
    Ask(Question.KNOWS, (PLAYER, "depart")),
    Ask(Question.KNOWS, (PLAYER, "depart", MOTHER)),
    Ask(Question.BROKEN, ("promet",)),
    Ask(Question.PROMISED, ("encore",)),
    Ask(Question.PRESENT, ("cible",)),
    Ask(Question.MEMORY, ("cahier", "perdu")),
    Ask(Question.SLOTS, ("1",)),
    Ask(Question.REQUESTED),
    Ask(Question.WORLD, (MOTHER, "family")),
    Ask(Question.PUPIL, (PUPIL,)),
    Ask(Question.OUTRANKS, (TEACHER, PUPIL)),
    Ask(Question.ALSO, ("ecouter",)),
    Ask(Question.CONFIDENT, (PLAYER, TEACHER)),
]
FALSE: list[Condition] = [
    Compare(Meter.TRUST, TEACHER, ("doyenne",), Operator.AT_LEAST, 0),
    Compare(Meter.TRUST, "objet", ("acteur",), Operator.AT_LEAST, 0),
    Ask(Question.KNOWS, (PLAYER, "depart", TEACHER)),
    Ask(Question.KEPT, ("promet",)),
    Ask(Question.RENEGOTIATED, ("encore",)),
    Ask(Question.ALONE),
    Ask(Question.SLOTS, ("2",)),
    Ask(Question.RECENT, ("ecouter", "2")),
    Ask(Question.OUTRANKS, (PUPIL, TEACHER)),
    Ask(Question.CONFIDENT, (MOTHER, TEACHER)),
]


def standing() -> Standing:
    """The player has just answered the teacher, the mother listening."""
    world = scenario(facts={"depart": Fact("depart", "Elle part.", (MOTHER,), MOTHER)})
    roles = {"cible": TEACHER, "acteur": PLAYER}
    return Standing(world, STATE, roles, frozenset(("ecouter",)), TEACHER)


@pytest.mark.parametrize("condition", TRUE)
def test_holds(condition: Condition) -> None:
    """Each of these holds, and its contrary does not."""
    assert holds(condition, standing())
    assert not holds(Not(condition), standing())


@pytest.mark.parametrize("condition", FALSE)
def test_does_not_hold(condition: Condition) -> None:
    """None of these holds; a tie that nobody declared never does."""
    assert not holds(condition, standing())


def test_wrong_arguments_are_a_programmers_error() -> None:
    """A question with the wrong number of arguments fails loudly."""
    with pytest.raises(TypeError):
        holds(Ask(Question.CHOSEN, ()), standing())
