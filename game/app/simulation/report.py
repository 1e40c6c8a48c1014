"""What thousands of plays show, as a value that a command prints or writes: facts side by side, and no verdict."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.app.simulation.balance import (
    Held,
    Spread,
    Weighed,
    dominated,
    dominating,
    held,
    most_fertile,
    spread,
    weighed,
)
from game.app.simulation.figures import NAMES
from game.app.simulation.runs import Run
from game.app.simulation.wording_balance import Lengths, lengths, posture_shares, question_shares
from game.model.option import Posture
from game.model.scenario import AGENDA, Scenario
from game.play.bots import Policy

WORDS_A_MINUTE: Final = 180
SECONDS_A_CHOICE: Final = 20


@dataclass(frozen=True, slots=True)
class Course:
    """How the plays by chance went: how they ended, how long they are, what nobody met.

    `choices` are answers to what is said and forms handed in; `appointments` what was picked in the agenda.
    """

    plays: int
    endings: tuple[tuple[str, float], ...]
    choices: Spread
    appointments: Spread
    minutes: Spread
    never_chosen: tuple[str, ...]
    never_shown: tuple[str, ...]
    troubles: tuple[str, ...]


def course(scenario: Scenario, runs: Sequence[Run]) -> Course:
    """What these plays met of the scenario."""
    ends = Counter(run.ending for run in runs)
    chosen = {name for run in runs for _, name in run.choices}
    shown = {kind for run in runs for kind in run.shown}
    waiting = {kind for run in runs for kind in run.waiting}
    minutes = [run.words / WORDS_A_MINUTE + len(_asked(run)) * SECONDS_A_CHOICE / 60 for run in runs]
    return Course(
        len(runs),
        tuple((ending.id, ends[ending.id] / (len(runs) or 1)) for ending in scenario.endings),
        spread([sum(where != AGENDA for where in _asked(run)) for run in runs]),
        spread([sum(where == AGENDA for where in _asked(run)) for run in runs]),
        spread(minutes),
        tuple(name for name in scenario.options if name not in chosen),
        tuple(sorted(f"{who}, {meter}, {'monte' if up else 'baisse'}" for who, meter, up in waiting - shown)),
        tuple(sorted({run.trouble for run in runs if run.trouble})),
    )


def _asked(run: Run) -> list[str]:
    """The choices of a play, a form being one."""
    places = [where for where, _ in run.choices]
    return [where for at, where in enumerate(places) if at == 0 or where != places[at - 1]]


@dataclass(frozen=True, slots=True)
class Balance:
    """What postures and options weigh, reading by reading; the readings stay five."""

    chance: tuple[tuple[str, Spread], ...]
    held: tuple[tuple[str, tuple[tuple[str, Held], ...]], ...]
    chemistries: int
    dominated: tuple[tuple[str, str, str], ...]
    dominating: tuple[tuple[str, str], ...]
    long_options: tuple[Lengths, ...]
    longest_most_fertile: tuple[int, float]
    postures: tuple[tuple[str, float], ...]
    questions: tuple[float, tuple[tuple[str, float], ...]]
    options: tuple[tuple[str, tuple[Weighed, ...]], ...]


LONGEST_TO_SHORTEST: Final = 1.6


def balance(scenario: Scenario, by_chance: Sequence[Run], by_posture: Sequence[Run]) -> Balance:
    """What these plays show side by side; `by_posture` are made at fixed chemistries, by chance and by each posture."""
    options = weighed(by_chance)
    sizes = lengths(scenario)
    # In a form several things are chosen at once: its fields are not options of one another.
    choices = {one.where: options[one.where] for one in sizes if one.where in options}
    fertile = [most_fertile(choices[one.where]) == one.longest for one in sizes if choices.get(one.where)]
    expected = sum(1 / len(one.lengths) for one in sizes if choices.get(one.where))
    overall, by_posture_questions = question_shares(scenario)
    done = [run for run in by_chance if run.figures is not None]
    return Balance(
        chance=tuple((name, spread([getattr(run.figures, name) for run in done])) for name in NAMES),
        held=tuple(
            (policy.value, tuple((name, held(by_posture, policy, name)) for name in NAMES))
            for policy in Policy
            if policy is not Policy.CHANCE
        ),
        chemistries=len({run.order.chemistry for run in by_posture}),
        dominated=tuple((where, *pair) for where, these in choices.items() for pair in dominated(these)),
        dominating=tuple((where, name) for where, these in choices.items() for name in dominating(these)),
        long_options=tuple(one for one in sizes if one.ratio > LONGEST_TO_SHORTEST),
        longest_most_fertile=(sum(fertile), expected),
        postures=tuple((posture.value, share) for posture, share in posture_shares(scenario).items()),
        questions=(overall, tuple((posture.value, by_posture_questions[posture]) for posture in Posture)),
        options=tuple(choices.items()),
    )
