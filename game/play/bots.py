"""Players that need no screen: one posture held throughout where it is offered, or a seeded draw."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from game.model.option import Option, Posture
from game.model.scenario import Scenario
from game.play.answers import TOGETHER
from game.play.view import FormView, View
from game.rules.chance import draw


class Policy(StrEnum):
    """How a bot chooses."""

    EXPERT = "expert"
    COLLABORATIVE = "collaborative"
    ENGAGED = "engaged"
    WITHDRAWN = "withdrawn"
    CHANCE = "chance"


class Offered(Protocol):
    """A play as a bot sees it: the page that is open, and what can be chosen there."""

    @property
    def awaiting(self) -> Sequence[str]:
        """The ids that can be chosen."""

    def view(self) -> View:
        """The page that is open."""


def pick(policy: Policy, scenario: Scenario, play: Offered, seed: int, turn: int) -> str:
    """One of the ids that are awaited: of the policy's posture where there is one, else drawn from all."""
    options, view = scenario.options, play.view()
    if isinstance(view, FormView):
        return _filled(policy, options, view, seed, turn)
    return _drawn(policy, options, play.awaiting, seed, f"joue/{turn}")


def _filled(policy: Policy, options: Mapping[str, Option], view: FormView, seed: int, turn: int) -> str:
    """One option for each field, in an order that is drawn, for as long as the effort lasts."""
    left = view.effort
    chosen: dict[str, str] = {}
    fields = list(view.fields)
    while fields:
        field = fields.pop(draw(seed, f"joue/{turn}/{len(fields)}", len(fields)))
        affordable = [one.id for one in field.options if left is None or one.effort <= left]
        name = _drawn(policy, options, affordable, seed, f"joue/{turn}/{field.id}")
        chosen[field.id] = name
        if left is not None:
            left -= options[name].effort
    return TOGETHER.join(chosen[field.id] for field in view.fields)


def _drawn(policy: Policy, options: Mapping[str, Option], names: Sequence[str], seed: int, label: str) -> str:
    wanted = Posture(policy.value) if policy is not Policy.CHANCE else None
    fitting = [name for name in names if name in options and wanted in options[name].postures]
    candidates = fitting or list(names)
    return candidates[draw(seed, label, len(candidates))]
