"""Which rules a reader finds."""

import pytest

from game.app.refusal import USERS_PROBLEM, RefusalError
from game.app.rulebook_page.choosing import Wanted, wanted
from tests.app.rulebook_page.books import book


def ids(found: Wanted) -> tuple[list[str], list[str], list[str]]:
    """Rules, acts and modalities by id."""
    return [one.id for one in found.rules], [one.id for one in found.acts], [one.id for one in found.modalities]


@pytest.mark.parametrize(
    ("search", "rules", "acts"),
    [
        ("bonjour_attendu", ["bonjour_attendu"], ["saluer"]),
        ("saluer", ["bonjour_attendu", "rire_ensemble"], ["saluer"]),
        ("INTERMETIERS", ["rire_ensemble"], []),
        ("c'est fait", ["parole_en_or"], []),
        ("avec Claire", ["rire_ensemble"], []),
    ],
)
def test_a_search_finds_ids_acts_and_words(search: str, rules: list[str], acts: list[str]) -> None:
    """A rule by its id, an act with the rules that name it, or a word as authors may spell it."""
    assert ids(wanted(book(), search))[:2] == (rules, acts)


def test_everything_is_shown_unless_less_is_asked() -> None:
    """The whole book without a search; one group with its acts otherwise."""
    assert ids(wanted(book())) == (
        ["bonjour_attendu", "rire_ensemble", "parole_en_or"],
        ["saluer", "blaguer"],
        ["a_deux"],
    )
    assert ids(wanted(book(), group="rire")) == (["rire_ensemble"], ["blaguer"], [])


def test_what_is_not_there_is_refused_with_what_may_be_meant() -> None:
    """An unknown word or group is the user's problem, and the nearest name is proposed."""
    with pytest.raises(RefusalError, match="Vouliez-vous dire « bonjour_attendu »") as refused:
        wanted(book(), "bonjour_atendu")
    assert refused.value.status == USERS_PROBLEM
    with pytest.raises(RefusalError, match="Choisissez parmi : Saluer, Rire"):
        wanted(book(), group="zzz")
