"""Conditions as data: comparisons and questions joined by and, or, not. Nothing in them is code."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from game.model.meters import Meter


class Operator(StrEnum):
    """How a meter is compared with a level."""

    AT_LEAST = ">="
    MORE = ">"
    AT_MOST = "<="
    LESS = "<"
    EQUAL = "="
    DIFFERENT = "!="


class Question(StrEnum):
    """The closed list of what a condition may ask. The arguments are ids, roles or whole numbers."""

    CHOSEN = "chosen"
    """option: it was chosen at some point."""
    SEEN = "seen"
    """encounter: it was opened."""
    KNOWS = "knows"
    """person, fact[, source]: the person knows the fact (from that source)."""
    PROMISED = "promised"
    """option: the promise made there is still open."""
    KEPT = "kept"
    """option: the promise made there was kept."""
    BROKEN = "broken"
    """option: the promise made there was broken."""
    RENEGOTIATED = "renegotiated"
    """option: the promise made there was renegotiated in time."""
    PRESENT = "present"
    """person: is in the room, or on the line."""
    MEMORY = "memory"
    """memory, value: the author's variable holds that word."""
    SLOTS = "slots"
    """n: at least n slots are left."""
    REQUESTED = "requested"
    """rules only; no argument: the target has just asked for this."""
    RECENT = "recent"
    """rules only; act, n: the same act went to the same target within the last n choices."""
    ALONE = "alone"
    """rules only; no argument: nobody but the actor and the target is present."""
    OUTRANKS = "outranks"
    """one, other: the first stands above the second in the hierarchy."""
    WORLD = "world"
    """person, world: the person belongs to that world."""
    PUPIL = "pupil"
    """person: is the pupil."""
    ALSO = "also"
    """rules only; act: the same option also does that act."""
    CONFIDENT = "confident"
    """one, other: the first holds a fact in confidence that the second does not know."""
    SAID_TO = "said_to"
    """act, person: the player did that to the person, to their face."""
    SAID_OF = "said_of"
    """act, person: the player did that about the person, who was not there."""
    HERE = "here"
    """rules only; act: it was done to the target in this encounter."""
    NEGOTIATED = "negotiated"
    """rules only; no argument: something was negotiated with the target in this encounter."""
    UNDER_CONTRACT = "under_contract"
    """person: a contract with them is in force."""
    RING = "ring"
    """person, ring: the person stands on that ring around the pupil."""
    REFERENT = "referent"
    """person: is the player's own superior, to whom one may speak of the work."""
    FORBIDDEN = "forbidden"
    """no argument: this encounter forbids speaking about the relation itself."""
    MEETING = "meeting"
    """no argument: this encounter is a meeting."""
    CONVERGENT = "convergent"
    """one, other: a declared interest brings the two together."""
    COMPETING = "competing"
    """one, other: a declared interest sets the two against each other."""
    WIND = "wind"
    """word: the wind of the situation blows that way now."""
    BELIEVED_IN = "believed_in"
    """person: the player counts on them, by belief, for something that is still open."""
    TRUSTED = "trusted"
    """person: the player counts on them, by trust, for something that is still open."""
    HONOURED = "honoured"
    """option: what was counted on there came about."""
    LET_DOWN = "let_down"
    """option: what was counted on there did not come about."""
    ONE_ADULT = "one_adult"
    """person: that pupil relies on one adult, in whom trust is solid and tested."""
    CONSTRAINTS_TOLD = "constraints_told"
    """rules only; no argument: both people of the option's dilemma have said their own constraint."""
    PROTECTING = "protecting"
    """rules only; no argument: the option chosen takes the way out that protects."""


@dataclass(frozen=True, slots=True)
class Always:
    """Holds."""


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds when every part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds when one part holds."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when the part does not."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Compare:
    """Holds when the meter stands in that relation to the level; a meter that nobody declared never does."""

    meter: Meter
    holder: str
    about: tuple[str, ...]
    operator: Operator
    level: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Holds when the question is answered with yes."""

    question: Question
    arguments: tuple[str, ...] = ()


Condition = Always | AllOf | AnyOf | Not | Compare | Ask
ALWAYS: Final = Always()
