"""The form of a rulebook: acts with their meaning, and rules that turn them into changes according to the context.

No rule lives here: rules are read from YAML, and a scenario may switch one off or weigh it differently (DESIGN §3).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
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
    """Something that one can do by speaking or keeping silent, in one sentence.

    After an act that `turns_wind`, circumstances are no longer what they were (Faire équipe: tacking). In an act that
    `negotiates`, something is discussed that could have gone without saying (Alliances §3.3).
    """

    id: str
    meaning: str
    target: Need
    about: Need
    turns_wind: bool = False
    negotiates: bool = False


class Role(StrEnum):
    """Who takes part in a rule.

    Only the player acts; a witness is present and neither actor, target nor object; somebody informed was absent and
    has since heard of it by a declared path. Pupil and group stand for each pupil and each group of the school, party
    and other party for the two people of the option's dilemma, either way round.
    """

    ACTOR = "acteur"
    TARGET = "cible"
    OBJECT = "objet"
    WITNESS = "temoin"
    INFORMED = "informe"
    PUPIL = "eleve"
    GROUP = "collectif"
    PARADOX = "paradoxe"
    DILEMMA = "dilemme"
    PARTY = "partie"
    OTHER_PARTY = "autre_partie"


class Occasion(StrEnum):
    """What may fire a rule besides an act or a posture. The target is the person it happens to."""

    PROMISE_KEPT = "promise_kept"
    PROMISE_BROKEN = "promise_broken"
    PROMISE_RENEGOTIATED = "promise_renegotiated"
    CONTRACT_ENDED = "contract_ended"
    FACT_TOLD = "fact_told"
    """The target has learned a fact from the player."""
    FACT_LEARNED = "fact_learned"
    """The target has learned a fact from the object."""
    SECRET_BETRAYED = "secret_betrayed"  # noqa: S105 - the name of an occasion
    """The player has told a secret of the target to somebody else."""
    ENCOUNTER_CLOSED = "encounter_closed"
    """The target was present until the end of an encounter."""
    TERRITORY_ENTERED = "territory_entered"
    """An act that belongs to the trade of the target, who is there, was done to the object or to the target itself."""
    EXPECTATION_MET = "expectation_met"
    """An act that the target expects of the player was done to the target."""
    TRUST_HONOURED = "trust_honoured"
    TRUST_LET_DOWN = "trust_let_down"
    BELIEF_HONOURED = "belief_honoured"
    BELIEF_LET_DOWN = "belief_let_down"
    """What the player counted on the target for came about, or did not: by trust, or by belief."""
    PARADOX_CARRIED = "paradox_carried"
    """Something that is caught in a paradox was chosen. The target is the player."""


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
class Modality:
    """A way of working together that is on offer only where its condition holds with everybody whom it concerns."""

    id: str
    meaning: str
    condition: Condition


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Acts and modalities by id, and rules in file order."""

    acts: Mapping[str, Act]
    rules: tuple[Rule, ...]
    modalities: Mapping[str, Modality] = field(default_factory=dict)
