"""A scenario, compiled and checked: what can be met, said, promised and known. Nothing in it changes during play."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from game.model.cast import Channel, Gender, Group, Person, World
from game.model.conditions import ALWAYS, Condition
from game.model.cue_text import CueText
from game.model.meters import Meter, MeterRef
from game.model.option import Disclosure, Form, Option
from game.model.prose import Prose, Text


@dataclass(frozen=True, slots=True)
class Player:
    """Who is played. `genders` are the forms that the trainee may choose from."""

    first_name: str
    professions: Mapping[Gender, str]
    genders: tuple[Gender, ...]
    on_first_name_terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Mandate:
    """What the player may do and may not do here."""

    may: Text
    may_not: Text


@dataclass(frozen=True, slots=True)
class Request:
    """How one came to fetch the player: who, through which channel, in which words."""

    sender: str
    channel: Channel
    text: Prose


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that some know and others do not; a secret of one person where `secret_of` is set."""

    id: str
    text: str
    known_by: tuple[str, ...]
    secret_of: str | None = None


class Wind(StrEnum):
    """Where the circumstances push: against, across, or along (S4, tacking)."""

    HEAD = "head"
    ACROSS = "across"
    FOLLOWING = "following"


@dataclass(frozen=True, slots=True)
class Paradox:
    """Two expectations that contradict each other, and who utters them."""

    id: str
    one_side: str
    other_side: str
    uttered_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dilemma:
    """A tension between two trades, what it becomes once it is shared, and each one's own constraint."""

    id: str
    between: tuple[str, str]
    tension: str
    shared: str
    constraints: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BoundaryObject:
    """Something that each world reads in its own way; `readings` by person's id or by world."""

    id: str
    name: str
    by_person: Mapping[str, str]
    by_world: Mapping[World, str]


@dataclass(frozen=True, slots=True)
class Interest:
    """Something in which two people's interests meet, or compete."""

    between: tuple[str, str]
    what: str
    convergent: bool


AGENDA: Final = "agenda"
END: Final = "fin"
BRIEFING: Final = "briefing"


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment of an encounter: prose, then perhaps a choice. `asked_by` is who has just asked for something."""

    id: str
    text: Prose
    condition: Condition = ALWAYS
    choice: str | None = None
    options: tuple[Option, ...] = ()
    asked_by: str | None = None
    arrive: tuple[str, ...] = ()
    leave: tuple[str, ...] = ()
    learns: tuple[Disclosure, ...] = ()
    then: str | None = None
    form: Form | None = None

    @property
    def every_option(self) -> tuple[Option, ...]:
        """What may be chosen here: the options of the choice, or those of every field of the form."""
        return self.options if self.form is None else tuple(one for each in self.form.fields for one in each.options)


class EncounterKind(StrEnum):
    """What sort of occasion an encounter is."""

    ENCOUNTER = "encounter"
    MEETING = "meeting"
    INTERVISION = "intervision"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Encounter:
    """People in a place. `concerned` are absent and touched by what is said; `reported` are spoken of by others.

    `seats` is the order around the table; `slots` is what opening it from the agenda costs; `modality` must be open
    with those present for the agenda to offer it; `forbids_meta` marks where the relation itself cannot be spoken of.
    """

    id: str
    title: str
    place: str
    channel: Channel
    present: tuple[str, ...]
    concerned: tuple[str, ...]
    reported: tuple[str, ...]
    seats: tuple[str, ...]
    scenes: tuple[Scene, ...]
    slots: int = 1
    moment: str = ""
    why: str = ""
    condition: Condition = ALWAYS
    kind: EncounterKind = EncounterKind.ENCOUNTER
    modality: str | None = None
    forbids_meta: bool = False


@dataclass(frozen=True, slots=True)
class Agenda:
    """Few slots for more encounters than they afford, then the encounter that comes in any case (or `END`)."""

    slots: int
    proposals: tuple[str, ...]
    then: str


@dataclass(frozen=True, slots=True)
class Ending:
    """How it ends, when its condition is the first to hold."""

    id: str
    title: str
    condition: Condition
    text: Prose


@dataclass(frozen=True, slots=True)
class Chemistry:
    """Something that nobody chooses, drawn at the start between `low` and `high`, both included.

    An affinity, or whether a tie opens at all.
    """

    holder: str
    toward: str
    low: int
    high: int
    meter: Meter = Meter.AFFINITY


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A rule that this scenario switches off (`factor` 0) or weighs differently (in percent), with a reason."""

    rule: str
    factor: int
    reason: str


@dataclass(frozen=True, slots=True)
class NewsPath:
    """A way that news takes: what is said in front of `carrier` about `receiver` may reach the receiver."""

    carrier: str
    receiver: str


@dataclass(frozen=True, slots=True)
class Scenario:
    """The whole of a scenario. `start` holds the declared meters: what is not in it does not exist."""

    id: str
    title: str
    version: str
    authors: tuple[str, ...]
    summary: str
    country: str
    minutes: int
    player: Player
    mandate: Mandate
    request: Request
    people: Mapping[str, Person]
    groups: Mapping[str, Group]
    start: Mapping[MeterRef, int]
    chemistry: tuple[Chemistry, ...]
    necessary: tuple[tuple[str, str], ...]
    to_bet: tuple[tuple[str, str], ...]
    facts: Mapping[str, Fact]
    news: tuple[NewsPath, ...]
    memories: Mapping[str, str]
    agenda: Agenda | None
    first: str
    encounters: Mapping[str, Encounter]
    passages: Mapping[str, Prose]
    endings: tuple[Ending, ...]
    adjustments: tuple[Adjustment, ...]
    cues: tuple[CueText, ...] = ()
    paradoxes: Mapping[str, Paradox] = field(default_factory=dict)
    dilemmas: Mapping[str, Dilemma] = field(default_factory=dict)
    objects: Mapping[str, BoundaryObject] = field(default_factory=dict)
    interests: tuple[Interest, ...] = ()
    winds: tuple[Wind, ...] = ()

    def name_of(self, someone: str) -> str:
        """The name under which somebody is spoken of; « vous » for the player."""
        if someone in self.people:
            return self.people[someone].name
        if someone in self.groups:
            return self.groups[someone].name
        return someone

    def world_of(self, someone: str) -> World | None:
        """The world of a person or group; None for the player and for nobody."""
        if someone in self.people:
            return self.people[someone].world
        if someone in self.groups:
            return self.groups[someone].world
        return None

    def after(self, encounter: str) -> str:
        """Where an encounter leads by itself: `AGENDA` from the first and the proposed ones, else `END`."""
        if self.agenda is not None and encounter in (self.first, *self.agenda.proposals):
            return AGENDA
        return END

    @property
    def pupil(self) -> Person | None:
        """The pupil, when the scenario has one."""
        return next((person for person in self.people.values() if person.pupil), None)

    @property
    def options(self) -> Mapping[str, Option]:
        """Every option by its id, which is unique in a scenario."""
        return {
            option.id: option
            for encounter in self.encounters.values()
            for scene in encounter.scenes
            for option in scene.every_option
        }

    @property
    def pupils(self) -> tuple[str, ...]:
        """The ids of the pupils."""
        return tuple(person.id for person in self.people.values() if person.pupil)

    @property
    def school_groups(self) -> tuple[str, ...]:
        """The ids of the groups to which one belongs at school."""
        return tuple(group.id for group in self.groups.values() if group.world is World.SCHOOL)
