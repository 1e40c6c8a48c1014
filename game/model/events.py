"""What happened, as values: every change of a meter with its reason, and every fact, promise and door that moved."""

from dataclasses import dataclass
from enum import StrEnum

from game.model.meters import MeterRef
from game.model.scenario import Wind


class CauseKind(StrEnum):
    """Where a change comes from."""

    RULE = "rule"
    OPTION = "option"
    DUE = "due"
    TIME = "time"
    CHANCE = "chance"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True)
class Cause:
    """A rule by its id, an option's own effect, a term, time, the opening chemistry, or the chapter before."""

    kind: CauseKind
    id: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A meter moved by `delta`, never zero, after bounds. `option` is empty when nobody chose it.

    `witnesses` are those present when it happened, and `sentence` says in French why.
    """

    turn: int
    option: str
    cause: Cause
    ref: MeterRef
    delta: int
    witnesses: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Learned:
    """Somebody now knows a fact, from somebody."""

    turn: int
    learner: str
    fact: str
    source: str


class Outcome(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    BROKEN = "broken"
    RENEGOTIATED = "renegotiated"
    RELEASED = "released"
    """It could not be kept since somebody had to be protected first: nobody holds it against anybody."""


@dataclass(frozen=True, slots=True)
class Promised:
    """A word was given by choosing `option`."""

    turn: int
    option: str
    to: str
    what: str


@dataclass(frozen=True, slots=True)
class Settled:
    """A promise was kept, broken or renegotiated."""

    turn: int
    option: str
    to: str
    what: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Agreed:
    """A contract was made (`ended` false) or reached its term (`ended` true)."""

    turn: int
    option: str
    parties: tuple[str, ...]
    subject: str
    ended: bool


@dataclass(frozen=True, slots=True)
class Relied:
    """The player counts on somebody for something, by belief or by trust, since choosing `option`."""

    turn: int
    option: str
    on: str
    what: str
    belief: bool


@dataclass(frozen=True, slots=True)
class RelianceSettled:
    """What was counted on came about, or did not."""

    turn: int
    option: str
    on: str
    what: str
    belief: bool
    honoured: bool


@dataclass(frozen=True, slots=True)
class Spent:
    """Choosing `option` cost somebody something: a person's id, or words for somebody outside the cast."""

    turn: int
    option: str
    who: str
    what: str


@dataclass(frozen=True, slots=True)
class WindTurned:
    """By choosing `option`, circumstances have begun to push that way."""

    turn: int
    option: str
    wind: Wind


@dataclass(frozen=True, slots=True)
class NewsReached:
    """What was said by choosing `option` about somebody absent has reached them."""

    turn: int
    option: str
    receiver: str
    carrier: str


@dataclass(frozen=True, slots=True)
class Opened:
    """An encounter began."""

    turn: int
    encounter: str


@dataclass(frozen=True, slots=True)
class Shown:
    """Somebody showed what had changed: the cue of a band that was crossed."""

    turn: int
    person: str
    ref: MeterRef
    upward: bool
    text: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The situation ended this way."""

    turn: int
    ending: str


Event = (
    Changed
    | Learned
    | Promised
    | Settled
    | Agreed
    | Relied
    | RelianceSettled
    | Spent
    | WindTurned
    | NewsReached
    | Opened
    | Shown
    | Ended
)
