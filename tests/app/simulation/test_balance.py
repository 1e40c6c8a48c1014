"""What many plays show side by side is what is in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.simulation.balance import dominated, dominating, held, most_fertile, spread, weighed
from game.app.simulation.figures import NAMES, Figures
from game.app.simulation.runs import Order, Run
from game.play.bots import Policy


def run(
    figures: tuple[int, ...] = (0, 0, 0, 0, 0),
    *choices: str,
    policy: Policy = Policy.CHANCE,
    chemistry: int = 1,
) -> Run:
    """A play that took these options at « ici »."""
    taken = tuple(("ici", name) for name in choices)
    return Run(Order(policy, chemistry, 1), "fin_un", taken, Figures(*figures), frozenset(), frozenset(), 100)


def many(figures: tuple[int, ...], option: str) -> list[Run]:
    """Forty plays that took the option and ended there, a little apart from one another."""
    return [run(tuple(value + k % 2 for value in figures), option) for k in range(40)]


def test_every_reading_has_a_name() -> None:
    """Five readings, five names, in the same order, and nothing that adds them up."""
    assert tuple(NAMES) == Figures._fields
    assert len(NAMES) == 5


@given(st.lists(st.integers(-50, 50), min_size=1, max_size=200))
def test_a_spread_lies_within_its_values(values: list[int]) -> None:
    """Percentiles are values that were there, in order, around the middle."""
    found = spread(values)
    assert {found.low, found.middle, found.high} <= set(values)
    assert min(values) <= found.low <= found.middle <= found.high <= max(values)
    assert min(values) <= found.mean <= max(values)


def test_an_option_that_another_equals_or_exceeds_everywhere_is_dominated() -> None:
    """One option lies nowhere above the other and surely below somewhere: it is told, with the other's name."""
    options = weighed([*many((4, 50, 2, 1, 0), "plus"), *many((0, 50, 2, 1, 0), "moins")])["ici"]
    assert dominated(options) == (("moins", "plus"),)
    assert dominating(options) == ("plus",)
    assert most_fertile(options) == "plus"


def test_options_that_each_cost_something_dominate_nothing() -> None:
    """What gains on one reading and loses on another neither dominates nor is dominated."""
    options = weighed([*many((4, 40, 2, 1, 0), "un"), *many((0, 60, 2, 1, 0), "autre")])["ici"]
    assert (dominated(options), dominating(options)) == ((), ())


def test_an_option_seldom_chosen_is_not_compared() -> None:
    """Too few plays say nothing of an option."""
    assert weighed([run((9, 9, 9, 9, 9), "rare")])["ici"] == ()


@pytest.mark.parametrize(("gain", "above", "below"), [(3, 2, 0), (-3, 0, 2), (0, 0, 0)])
def test_a_posture_is_compared_with_chance_at_the_same_chemistry(gain: int, above: int, below: int) -> None:
    """The chemistry shifts both alike: only the difference counts, chemistry by chemistry."""
    runs = []
    for chemistry, level in ((1, 0), (2, 50)):
        runs += [run((0, level + k % 3, 0, 0, 0), chemistry=chemistry) for k in range(9)]
        runs += [run((0, level + gain + k % 3, 0, 0, 0), policy=Policy.EXPERT, chemistry=chemistry) for k in range(9)]
    found = held(runs, Policy.EXPERT, "weakest")
    assert (found.difference, found.above, found.below) == (gain, above, below)
    assert found.reaching == (2 if gain > 0 else 0)
