"""Players that need no screen: one posture held throughout where it is offered, or a seeded draw."""

from collections.abc import Sequence
from enum import StrEnum

from game.model.scenario import Posture, Scenario
from game.rules.chance import draw


class Policy(StrEnum):
    """How a bot chooses."""

    EXPERT = "expert"
    COLLABORATIVE = "collaborative"
    ENGAGED = "engaged"
    WITHDRAWN = "withdrawn"
    CHANCE = "chance"


def pick(policy: Policy, scenario: Scenario, awaiting: Sequence[str], seed: int, turn: int) -> str:
    """One of the ids that are awaited: of the policy's posture where there is one, else drawn from all."""
    options = scenario.options
    wanted = Posture(policy.value) if policy is not Policy.CHANCE else None
    fitting = [name for name in awaiting if name in options and wanted in options[name].postures]
    candidates = fitting or list(awaiting)
    return candidates[draw(seed, f"joue/{turn}", len(candidates))]
