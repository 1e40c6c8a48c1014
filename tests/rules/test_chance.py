"""Draws depend on a seed and a label, and on nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.rules.chance import draw, shuffled


@given(st.integers(), st.text(st.characters(exclude_categories=["Cs"])), st.integers(1, 50))
def test_a_draw_is_in_range_and_repeats(seed: int, label: str, count: int) -> None:
    """A draw is one of the possible numbers, and the same again."""
    assert draw(seed, label, count) in range(count)
    assert draw(seed, label, count) == draw(seed, label, count)


def test_draws_are_the_same_on_every_machine() -> None:
    """These draws never change: recorded plays depend on them."""
    assert [draw(7, f"essai/{index}", 10) for index in range(8)] == [5, 5, 5, 6, 8, 1, 8, 1]
    assert shuffled(7, "ordre", "abcde") == ("c", "b", "e", "d", "a")


@given(st.integers(), st.lists(st.integers(), max_size=8))
def test_shuffling_loses_nothing(seed: int, items: list[int]) -> None:
    """The same items, in some order."""
    assert sorted(shuffled(seed, "x", items)) == sorted(items)


def test_nothing_cannot_be_drawn_from() -> None:
    """Drawing among nothing fails loudly."""
    with pytest.raises(ValueError, match="among 0"):
        draw(1, "x", 0)
