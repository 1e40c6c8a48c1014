"""What can be said and done: options with everything that they may set going. Nothing in them changes during play."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from game.model.conditions import ALWAYS, Condition
from game.model.meters import MeterRef
from game.model.prose import Prose, Text


class Posture(StrEnum):
    """Where what is said is said from (S0 §3.3 for the first three; S4 for the withdrawal that lets others speak)."""

    EXPERT = "expert"
    COLLABORATIVE = "collaborative"
    ENGAGED = "engaged"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class ActUse:
    """One act of an option: what is done, to whom, about whom."""

    act: str
    target: str
    about: str | None = None


@dataclass(frozen=True, slots=True)
class OwnEffect:
    """A change that an author adds to what the rulebook says, with its reason in one sentence."""

    ref: MeterRef
    delta: int
    reason: str


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Somebody learns a fact, from somebody."""

    learner: str
    fact: str
    source: str


@dataclass(frozen=True, slots=True)
class Promise:
    """A word given: to whom, what, before which encounter (or `END`), and what counts as keeping it."""

    to: str
    what: str
    before: str
    kept_if: Condition
    slots: int = 0


@dataclass(frozen=True, slots=True)
class ContractTerms:
    """An explicit agreement, limited to its object and term (S0 §2.2): with whom, about what, until which encounter.

    `limits` says what it leaves out.
    """

    parties: tuple[str, ...]
    subject: str
    until: str
    limits: str = ""


@dataclass(frozen=True, slots=True)
class Reliance:
    """The player counts on somebody: for what, before which encounter (or `END`), and what counts as done.

    By trust, a failure is a betrayal; by belief, it is a step that can be tried again (S4, the second account).
    """

    on: str
    what: str
    before: str
    met_if: Condition
    belief: bool


@dataclass(frozen=True, slots=True)
class Expense:
    """What an option costs, with a name: to whom (a person's id, or words), and what."""

    who: str
    what: str


@dataclass(frozen=True, slots=True)
class Later:
    """A consequence that waits until the encounter `before` opens (or `END`)."""

    before: str
    text: Prose = ()
    effects: tuple[OwnEffect, ...] = ()
    learns: tuple[Disclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a respected colleague would say or do here; `value` and `price` are the author's thinking."""

    id: str
    spoken: bool
    text: Text
    postures: tuple[Posture, ...] = ()
    addressed: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    acts: tuple[ActUse, ...] = ()
    condition: Condition = ALWAYS
    effects: tuple[OwnEffect, ...] = ()
    learns: tuple[Disclosure, ...] = ()
    promise: Promise | None = None
    renegotiates: str | None = None
    contract: ContractTerms | None = None
    remembers: Mapping[str, str] = field(default_factory=dict)
    later: tuple[Later, ...] = ()
    reply: Prose = ()
    then: str | None = None
    value: str = ""
    price: str = ""
    paradox: str | None = None
    dilemma: str | None = None
    boundary_object: str | None = None
    modality: str | None = None
    protection: bool = False
    reliance: Reliance | None = None
    expenses: tuple[Expense, ...] = ()
    effort: int = 0


class FormKind(StrEnum):
    """What is laid out on a sheet and answered all at once."""

    PLANNING = "planning"
    REPORT = "report"
    OBSTACLE = "obstacle"
    ACTORS = "actors"


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to settle on a form; the first option is how it stands when nobody touches it."""

    id: str
    title: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """Several things settled at once: one option of each field, for at most `effort` points where that is set."""

    kind: FormKind
    title: str
    fields: tuple[Field, ...]
    effort: int | None = None
    free_line: str = ""
