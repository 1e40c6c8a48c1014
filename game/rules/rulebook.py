"""The form of a rulebook: acts with their meaning, and rules that turn them into changes according to the context.

No rule lives here: rules are read from YAML, and a scenario may switch one off or weigh it differently (DESIGN §3).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from game.model.conditions import Condition
from game.model.meters import Meter


class Need(StrEnum):
    """Whether an act takes a target, or a person it is about."""

    REQUIRED = "required"
    ALLOWED = "allowed"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Act:
    """Something that one can do by speaking or keeping silent, in one sentence."""

    id: str
    meaning: str
    target: Need
    about: Need


class Role(StrEnum):
    """Who takes part in a rule.

    Only the player acts; a witness is present and neither actor, target nor object; somebody informed was absent and
    has since heard of it by a declared path.
    """

    ACTOR = "acteur"
    TARGET = "cible"
    OBJECT = "objet"
    WITNESS = "temoin"
    INFORMED = "informe"


class Occasion(StrEnum):
    """What may fire a rule besides an act or a posture. The target is the person it happens to."""

    PROMISE_KEPT = "promise_kept"
    PROMISE_BROKEN = "promise_broken"
    PROMISE_RENEGOTIATED = "promise_renegotiated"
    CONTRACT_ENDED = "contract_ended"
    FACT_LEARNED = "fact_learned"
    """The target has learned a fact from the object (or from the player: then there is no object)."""
    SECRET_BETRAYED = "secret_betrayed"  # noqa: S105 - the name of an occasion
    """The player has told a secret of the target to somebody else."""
    ENCOUNTER_CLOSED = "encounter_closed"
    """The target was present until the end of an encounter."""


class TriggerKind(StrEnum):
    """What a rule listens to."""

    ACT = "act"
    POSTURE = "posture"
    OCCASION = "occasion"


@dataclass(frozen=True, slots=True)
class Trigger:
    """An act by its id, a posture or an occasion by its value."""

    kind: TriggerKind
    id: str


@dataclass(frozen=True, slots=True)
class RuleEffect:
    """A change of `delta` on a meter whose holder and about are roles (or the ids `situation` and `vous`)."""

    meter: Meter
    holder: str
    about: tuple[str, ...]
    delta: int

    @property
    def roles(self) -> frozenset[Role]:
        """The roles that must be filled for this effect to exist."""
        return _roles_among(self.holder, *self.about)


ROLE_NAMES: Final = frozenset(role.value for role in Role)
"""The words that stand for somebody in a rule."""


@cache
def _roles_among(*names: str) -> frozenset[Role]:
    return frozenset(Role(name) for name in names if name in ROLE_NAMES)


@dataclass(frozen=True, slots=True)
class Rule:
    """When a trigger meets its condition, these changes follow, for the reason that the sentence gives.

    `source` names the document and section that the rule paraphrases, or says that it is a design choice of ours.
    """

    id: str
    group: str
    trigger: Trigger
    condition: Condition
    effects: tuple[RuleEffect, ...]
    sentence: str
    source: str


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Acts by id, and rules in file order."""

    acts: Mapping[str, Act]
    rules: tuple[Rule, ...]
