"""The hidden integers: what can be measured, between whom, in which range, and where its bands lie.

Source: DESIGN §3. Every meter is addressed by a `MeterRef`, so that bounds, traces, cues and maps treat ties,
perceived coalitions, stances and registers alike.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

PLAYER: Final = "vous"
"""The id of the player, in every scenario."""

SITUATION: Final = "situation"
"""The holder of what belongs to nobody: registers, divergence at work."""

ESTABLISHMENT: Final = "etablissement"
"""The holder of what the house believes: the image of the player's role."""

HYSTERESIS: Final = 3
"""How far a value must fall back below a border before its band is left again (0–100 meters only)."""

SCARRED_TRUST: Final = 60
"""The highest trust that a tie with an open scar allows."""

KEPT_TO_HEAL: Final = 3
"""How many kept promises close a scar that nobody repaired in words."""


class Meter(StrEnum):
    """A kind of hidden integer."""

    TRUST = "trust"
    TESTED = "tested"
    SPEAKABLE = "speakable"
    TENSION = "tension"
    RECOGNITION = "recognition"
    DEBT = "debt"
    AFFINITY = "affinity"
    AGAINST = "against"
    SCAR = "scar"
    COALITION = "coalition"
    INCOMPETENCE = "incompetence"
    DELEGATION = "delegation"
    DEFIANCE = "defiance"
    VAGUENESS = "vagueness"
    MOBILISATION = "mobilisation"
    INSTRUMENTAL = "instrumental"
    AFFECTIVE = "affective"
    REFERENTIAL = "referential"
    DIVERGENCE = "divergence"
    MOMENTUM = "momentum"
    ROUTINE = "routine"
    CLOSED = "closed"
    WASTED = "wasted"
    ASYMMETRY = "asymmetry"
    HELM = "helm"
    STEPS = "steps"
    IMAGE = "image"
    PARADOX = "paradox"
    CONSTRAINT = "constraint"
    DILEMMA = "dilemma"


TIE_METERS: Final = (
    Meter.TRUST,
    Meter.TESTED,
    Meter.SPEAKABLE,
    Meter.TENSION,
    Meter.RECOGNITION,
    Meter.DEBT,
    Meter.AFFINITY,
    Meter.AGAINST,
    Meter.SCAR,
    Meter.ROUTINE,
    Meter.CLOSED,
)
STANCE_METERS: Final = (
    Meter.INCOMPETENCE,
    Meter.DELEGATION,
    Meter.DEFIANCE,
    Meter.VAGUENESS,
    Meter.MOBILISATION,
    Meter.WASTED,
    Meter.ASYMMETRY,
    Meter.HELM,
    Meter.STEPS,
)
SITUATION_METERS: Final = (Meter.INSTRUMENTAL, Meter.AFFECTIVE, Meter.REFERENTIAL, Meter.DIVERGENCE)
NAMED_METERS: Final = (Meter.IMAGE, Meter.PARADOX, Meter.CONSTRAINT, Meter.DILEMMA)
"""Meters about something with an id of its own: an image of the role, a paradox, a dilemma."""


class RoleImage(StrEnum):
    """What the people of a house may take the player's role for (Alliances §3.2: a role is made of expectations)."""

    REPAIRER = "repairer"
    ASSESSOR = "assessor"
    CONFIDANT = "confidant"
    COLLEAGUE = "colleague"
    CONTROLLER = "controller"


class MeterRef(NamedTuple):
    """Which meter, held by whom, about whom.

    A tie i → j is `(meter, i, (j,))`; a perceived coalition k | {i, j} is `(COALITION, k, (i, j))` with i < j, and
    `(COALITION, k, (i, j, x))` where the ally k, who is i or j, sees it stand against x; a stance is about the player;
    a register is held by the situation and about nobody. A paradox is held by the player, an image of the role by the
    establishment, a dilemma by the situation, a constraint by a person: each about its own id.
    """

    meter: Meter
    holder: str
    about: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scale:
    """The range of a meter and the borders at which a new band begins (a value on a border is in the upper band)."""

    low: int
    high: int
    borders: tuple[int, ...] = ()
    hysteresis: int = 0


_PERCENT = Scale(0, 100, (35, 67), HYSTERESIS)
_REGISTER = Scale(0, 3, (1, 2, 3))
SCALES: Final[dict[Meter, Scale]] = {
    Meter.TRUST: _PERCENT,
    Meter.TESTED: Scale(0, 1),
    Meter.SPEAKABLE: Scale(0, 4, (1, 2, 3, 4)),
    Meter.TENSION: _PERCENT,
    Meter.RECOGNITION: _PERCENT,
    Meter.DEBT: Scale(-10, 10, (-4, 5, 7)),
    Meter.AFFINITY: Scale(-5, 5),
    Meter.AGAINST: _PERCENT,
    Meter.SCAR: Scale(0, KEPT_TO_HEAL, (1,)),
    Meter.COALITION: _PERCENT,
    Meter.INCOMPETENCE: _PERCENT,
    Meter.DELEGATION: _PERCENT,
    Meter.DEFIANCE: _PERCENT,
    Meter.VAGUENESS: _PERCENT,
    Meter.MOBILISATION: _PERCENT,
    Meter.INSTRUMENTAL: _REGISTER,
    Meter.AFFECTIVE: _REGISTER,
    Meter.REFERENTIAL: _REGISTER,
    Meter.DIVERGENCE: _PERCENT,
    Meter.MOMENTUM: _PERCENT,
    Meter.ROUTINE: _PERCENT,
    Meter.CLOSED: Scale(0, 1),
    Meter.WASTED: _PERCENT,
    Meter.ASYMMETRY: _PERCENT,
    Meter.HELM: Scale(0, 1, (1,)),
    Meter.STEPS: Scale(0, 6, (1, 3, 5)),
    Meter.IMAGE: _PERCENT,
    Meter.PARADOX: Scale(0, 3, (1, 2, 3)),
    Meter.CONSTRAINT: Scale(0, 1, (1,)),
    Meter.DILEMMA: Scale(0, 1, (1,)),
}


def coalition(perceiver: str, one: str, other: str, against: str = "") -> MeterRef:
    """The address of the belief of `perceiver` that `one` and `other` stand together, whatever their order.

    Without `against`, it is against the perceiver; with it, the perceiver is one of the two.
    """
    pair = (min(one, other), max(one, other))
    return MeterRef(Meter.COALITION, perceiver, (*pair, against) if against else pair)


def band(meter: Meter, value: int) -> int:
    """The band of a value without a past, 0 being the lowest."""
    return sum(value >= border for border in SCALES[meter].borders)


def next_band(meter: Meter, before: int, value: int) -> int:
    """The band after a change: a border is left downward only when the value is `HYSTERESIS` below it."""
    scale = SCALES[meter]
    while before < len(scale.borders) and value >= scale.borders[before]:
        before += 1
    while before > 0 and value < scale.borders[before - 1] - scale.hysteresis:
        before -= 1
    return before


def within(meter: Meter, value: int) -> int:
    """The value brought back into its range."""
    scale = SCALES[meter]
    return min(max(value, scale.low), scale.high)
