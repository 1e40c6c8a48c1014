"""What many plays of a scenario show side by side: postures held throughout, and the options of each choice.

Pure: it compares figures of plays that were made, reading by reading, and never adds readings up.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, pvariance
from typing import Final

from game.app.simulation.figures import Figures
from game.app.simulation.runs import Run
from game.play.bots import Policy

SURE: Final = 3.0
"""How many standard errors make a difference between two options sure: the plays are many, and so are the options."""

FEWEST: Final = 30
"""An option chosen less often than this is not compared."""


@dataclass(frozen=True, slots=True)
class Spread:
    """Where the plays lie on one reading."""

    low: float
    middle: float
    high: float
    mean: float


def spread(values: Sequence[float]) -> Spread:
    """The tenth, fiftieth and ninetieth percentiles, and the mean; zeros where there is nothing."""
    ordered = sorted(values)
    if not ordered:
        return Spread(0, 0, 0, 0)

    def at(percent: int) -> float:
        return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]

    return Spread(at(10), at(50), at(90), fmean(ordered))


@dataclass(frozen=True, slots=True)
class Held:
    """A posture held throughout, on one reading, against chance at the same chemistry.

    `difference` is the mean over chemistries; `above` and `below` count those in which it lies above and below chance,
    `reaching` those in which it comes up to chance's ninetieth percentile.
    """

    difference: float
    above: int
    below: int
    reaching: int


def held(runs: Iterable[Run], policy: Policy, reading: str) -> Held:
    """What holding that posture yields on that reading, chemistry by chemistry."""
    by_chance, by_posture = _by_chemistry(runs, Policy.CHANCE, reading), _by_chemistry(runs, policy, reading)
    differences = [fmean(by_posture[one]) - fmean(by_chance[one]) for one in by_posture if one in by_chance]
    reaching = sum(
        fmean(by_posture[one]) >= spread(by_chance[one]).high > spread(by_chance[one]).low
        for one in by_posture
        if one in by_chance
    )
    return Held(
        fmean(differences) if differences else 0.0,
        sum(one > 0 for one in differences),
        sum(one < 0 for one in differences),
        reaching,
    )


def _by_chemistry(runs: Iterable[Run], policy: Policy, reading: str) -> dict[int, list[float]]:
    found: dict[int, list[float]] = defaultdict(list)
    for run in runs:
        if run.order.policy is policy and run.figures is not None:
            found[run.order.chemistry].append(getattr(run.figures, reading))
    return found


@dataclass(frozen=True, slots=True)
class Weighed:
    """An option as the plays that chose it went on: how many they are, and where they lie on each reading."""

    option: str
    plays: int
    means: tuple[float, ...]
    errors: tuple[float, ...]

    def not_below(self, other: "Weighed") -> bool:
        """Whether it lies nowhere below the other, and somewhere surely above."""
        pairs = list(zip(self.means, other.means, self.errors, other.errors, strict=True))
        above = any(one - two > SURE * sqrt(e * e + f * f) for one, two, e, f in pairs)
        return above and all(one >= two for one, two, _, _ in pairs)


def weighed(runs: Iterable[Run]) -> dict[str, tuple[Weighed, ...]]:
    """The options of each choice, by what the plays that chose them became."""
    found: dict[str, dict[str, list[Figures]]] = defaultdict(lambda: defaultdict(list))
    for run in runs:
        if run.figures is not None:
            for where, option in dict.fromkeys(run.choices):
                found[where][option].append(run.figures)
    return {
        where: tuple(
            Weighed(option, len(figures), *_means(figures))
            for option, figures in options.items()
            if len(figures) >= FEWEST
        )
        for where, options in found.items()
    }


def _means(figures: Sequence[Figures]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    columns = list(zip(*figures, strict=True))
    errors = tuple(sqrt(pvariance(column) / len(column)) for column in columns)
    return tuple(fmean(column) for column in columns), errors


def dominated(options: Sequence[Weighed]) -> tuple[tuple[str, str], ...]:
    """The options below which another lies on no reading, with one such other each."""
    found = []
    for one in options:
        better = next((other for other in options if other is not one and other.not_below(one)), None)
        if better is not None:
            found.append((one.option, better.option))
    return tuple(found)


def dominating(options: Sequence[Weighed]) -> tuple[str, ...]:
    """The options that lie below no other of their choice on any reading."""
    if len(options) < _CHOICE:
        return ()
    return tuple(one.option for one in options if all(one.not_below(other) for other in options if other is not one))


_CHOICE: Final = 2


def most_fertile(options: Sequence[Weighed]) -> str:
    """The option after which ties without the player gain most."""
    return max(options, key=lambda one: one.means[0]).option


def shares(counts: Mapping[str, int]) -> dict[str, float]:
    """Counts as parts of their sum, the largest first."""
    total = sum(counts.values()) or 1
    return {name: count / total for name, count in sorted(counts.items(), key=lambda one: -one[1])}
