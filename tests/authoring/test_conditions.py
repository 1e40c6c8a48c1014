"""The language of conditions: what each form means, and how it bears mistakes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.conditions import parse_condition
from game.authoring.scope import Scope
from game.authoring.vocabulary import METERS, OPERATORS, QUESTIONS
from game.model.conditions import AllOf, AnyOf, Ask, Compare, Condition, Not, Operator, Question
from game.model.meters import Meter

_TRUST = (Meter.TRUST, "i", ("j",))


def read(text: str, *, in_rules: bool = False) -> tuple[Condition, list[tuple[str, int]]]:
    """The condition of a text, and the codes told with their offsets."""
    told: list[tuple[str, int]] = []
    condition = parse_condition(text, Scope(in_rules=in_rules), lambda code, at, *_: told.append((code, at)))
    return condition, told


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("choisi(a)", Ask(Question.CHOSEN, ("a",))),
        ("absent(x)", Not(Ask(Question.PRESENT, ("x",)))),
        ("sait(x, f)", Ask(Question.KNOWS, ("x", "f"))),
        ("sait(x, f) par y", Ask(Question.KNOWS, ("x", "f", "y"))),
        ("memoire(m, trois mots ici)", Ask(Question.MEMORY, ("m", "trois mots ici"))),
        ("creneaux(2)", Ask(Question.SLOTS, ("2",))),
        ("monde(x, ecole)", Ask(Question.WORLD, ("x", "school"))),
        ("non vu(a) et vu(b) ou vu(c)", AnyOf((
            AllOf((Not(Ask(Question.SEEN, ("a",))), Ask(Question.SEEN, ("b",)))), Ask(Question.SEEN, ("c",)),
        ))),
        ("non (vu(a) ou vu(b))", Not(AnyOf((Ask(Question.SEEN, ("a",)), Ask(Question.SEEN, ("b",)))))),
        ("confiance(i -> j) >= 40", Compare(*_TRUST, Operator.AT_LEAST, 40)),
        ("confiance(i → j) ≥ solide", Compare(*_TRUST, Operator.AT_LEAST, 67)),
        ("confiance(i -> j) < en construction", Compare(*_TRUST, Operator.LESS, 35)),
        ("confiance(i -> j) <= Prudente", Compare(*_TRUST, Operator.LESS, 35)),
        ("confiance(i -> j) > solide", Compare(*_TRUST, Operator.AT_LEAST, 85)),
        ("confiance(i -> j) = tenue", AllOf((
            Compare(*_TRUST, Operator.AT_LEAST, 0), Compare(*_TRUST, Operator.LESS, 20),
        ))),
        ("confiance(i -> j) != éprouvée", Compare(*_TRUST, Operator.LESS, 85)),
        ("dicible(i -> j) >= l’utile", Compare(Meter.SPEAKABLE, "i", ("j",), Operator.AT_LEAST, 1)),
        ("dicible(i -> j) = le desaccord", Compare(Meter.SPEAKABLE, "i", ("j",), Operator.EQUAL, 3)),
        ("eprouvee(i -> j) = oui", Compare(Meter.TESTED, "i", ("j",), Operator.EQUAL, 1)),
        ("coalition(k | j + i) >= fort", Compare(Meter.COALITION, "k", ("i", "j"), Operator.AT_LEAST, 67)),
        ("flou(x) >= moyen", Compare(Meter.VAGUENESS, "x", ("vous",), Operator.AT_LEAST, 35)),
        ("divergence() < moyenne", Compare(Meter.DIVERGENCE, "situation", (), Operator.LESS, 35)),
        ("elan() > 10", Compare(Meter.MOMENTUM, "vous", (), Operator.MORE, 10)),
        ("dette(i -> j) >= -2", Compare(Meter.DEBT, "i", ("j",), Operator.AT_LEAST, -2)),
    ],
)  # fmt: skip
def test_a_condition_means_what_it_reads(text: str, meaning: Condition) -> None:
    """Each form of the language compiles to its data."""
    assert read(text) == (meaning, [])


def test_roles_keep_their_order_until_they_are_filled() -> None:
    """In a rule, the people of a coalition are put in order when they are known."""
    condition, told = read("coalition(temoin | cible + acteur) >= forte", in_rules=True)
    assert condition == Compare(Meter.COALITION, "temoin", ("cible", "acteur"), Operator.AT_LEAST, 67)
    assert told == []


def test_a_condition_of_64_tokens_is_read_and_one_more_is_not() -> None:
    """The limit is counted in words and signs."""
    fits = " ou ".join(["vu(a)"] * 13)
    assert read(fits)[1] == []
    assert read(f"non {fits}")[1] == [("C06", 0)]


_NAMES = st.sampled_from([*METERS, *QUESTIONS, "vu", "chosi", "x", "en construction", "forte"])
_PIECES = st.lists(
    _NAMES | st.sampled_from([*OPERATORS, "(", ")", ",", "->", "|", "+", "et", "ou", "non", "par", "3", "$"])
)


@given(_PIECES)
def test_any_sequence_of_words_gives_a_condition_or_problems(pieces: list[str]) -> None:
    """Nothing an author writes as a condition fails otherwise, and every offset lies in the text."""
    text = " ".join(pieces)
    _, told = read(text)
    assert all(0 <= at <= len(text) for _, at in told)
