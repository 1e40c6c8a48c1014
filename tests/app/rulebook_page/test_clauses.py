"""Conditions as French clauses: every question, every comparison, every way to join them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.app.rulebook_page.answers import ANSWERS
from game.app.rulebook_page.clauses import RINGS, WINDS, WORLDS, Clauses
from game.app.rulebook_page.names import CALLED, Mentions
from game.authoring.vocabulary import QUESTIONS
from game.model.cast import Ring, World
from game.model.conditions import ALWAYS, AllOf, AnyOf, Ask, Compare, Condition, Not, Operator, Question
from game.model.meters import SCALES, Meter
from game.model.scenario import Wind
from tests.app.rulebook_page.books import book

ARGUMENTS = {
    "h": "cible",
    "a": "acteur",
    "act": "saluer",
    "world": World.SCHOOL.value,
    "ring": Ring.MESO.value,
    "wind": Wind.HEAD.value,
    "name": "le_plan",
    "word": "oui",
    "slots": "2",
    "choices": "3",
    "source": "objet",
}


def asked(question: Question) -> Ask:
    """The question with as many words as it takes."""
    return Ask(question, tuple(ARGUMENTS[place] for place in ANSWERS[question].takes))


def said(condition: Condition, named: str = "") -> str:
    """The condition in words."""
    return Clauses(Mentions(CALLED), book().acts, named).when(condition)


def test_every_question_has_its_words() -> None:
    """No question is without an answer, nor a world, a ring or a wind without its word."""
    assert set(ANSWERS) == set(Question)
    assert (set(WORLDS), set(RINGS), set(WINDS)) == (set(World), set(Ring), set(Wind))


@pytest.mark.parametrize("one", QUESTIONS.values(), ids=QUESTIONS)
def test_questions_take_what_authors_give(one: object) -> None:
    """The words take at least as much as the language lets authors write."""
    question, takes = one.question, one.takes  # type: ignore[attr-defined]
    assert len(ANSWERS[question].takes) >= len(takes)


@pytest.mark.parametrize("question", Question)
def test_yes_and_no_are_two_clauses(question: Question) -> None:
    """Each question says everything that it takes, and its denial is another clause."""
    yes, no = said(asked(question)), said(Not(asked(question)))
    assert yes != no
    for clause in (yes, no):
        assert clause.startswith("quand ")
        assert not re.search(r"[{}\[\]|]", clause)


people = st.sampled_from(("acteur", "cible", "objet", "temoin", "informe", "eleve", "vous", "m_rochat"))


@st.composite
def comparisons(draw: st.DrawFn) -> Condition:
    """Any measure compared with any level."""
    meter = draw(st.sampled_from(Meter))
    scale = SCALES[meter]
    about = draw(st.lists(people, min_size=2 if meter is Meter.COALITION else 1, max_size=3))
    level = draw(st.integers(scale.low, scale.high))
    return Compare(meter, draw(people), tuple(about), draw(st.sampled_from(Operator)), level)


conditions = st.recursive(
    comparisons() | st.sampled_from(Question).map(asked) | st.just(ALWAYS),
    lambda inner: (
        inner.map(Not)
        | st.lists(inner, min_size=1, max_size=3).map(lambda parts: AllOf(tuple(parts)))
        | st.lists(inner, min_size=1, max_size=3).map(lambda parts: AnyOf(tuple(parts)))
    ),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(conditions)
def test_every_condition_can_be_said(condition: Condition) -> None:
    """Whatever a condition is, it becomes one French clause in which nothing of a template is left."""
    clause = said(condition)
    assert not clause or clause.startswith("quand ")
    assert not re.search(r"[{}\[\]|]|  ", clause)


def test_clauses_are_joined_as_people_speak() -> None:
    """« et que », « ou qu’on », and a denial that goes down to what it denies."""
    alone, asks = Ask(Question.ALONE), Ask(Question.REQUESTED)
    low = Compare(Meter.TRUST, "cible", ("acteur",), Operator.LESS, 67)
    assert said(AllOf((Not(asks), low))) == (
        "quand Claire ne vous a rien demandé et que la confiance de Claire envers vous n’est pas encore solide"
    )
    assert said(Not(AllOf((alone, low)))) == (
        "quand quelqu’un d’autre est là ou que la confiance de Claire envers vous est au moins solide"
    )
    assert said(ALWAYS) == ""


def test_the_act_at_hand_is_not_said_again() -> None:
    """The act that fires the rule is « cela », another one is quoted by its meaning."""
    recent = Ask(Question.RECENT, ("blaguer", "2"))
    assert said(recent, "blaguer") == "quand cela avait déjà eu lieu dans les deux choix précédents"
    assert said(recent) == "quand «\u00a0faire rire\u00a0» avait déjà eu lieu dans les deux choix précédents"
