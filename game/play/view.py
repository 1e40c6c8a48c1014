"""What a screen may see of a play. No meter is in here, by type: a trainee reads people, not numbers."""

from dataclasses import dataclass
from enum import StrEnum

from game.model.cast import Channel, Looks, World
from game.model.events import Outcome
from game.model.option import FormKind
from game.model.scenario import EncounterKind


class Face(StrEnum):
    """One of five expressions."""

    OPEN = "open"
    NEUTRAL = "neutral"
    CLOSED = "closed"
    TENSE = "tense"
    TIRED = "tired"


class Distance(StrEnum):
    """How near somebody sits."""

    NEAR = "near"
    MIDDLE = "middle"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody in the scene, as they look: a person, or a group (`looks` None)."""

    id: str
    name: str
    role: str
    world: World
    pupil: bool
    looks: Looks | None
    face: Face
    distance: Distance


@dataclass(frozen=True, slots=True)
class EmptyChair:
    """Somebody absent whom the encounter concerns."""

    id: str
    name: str


class BeatKind(StrEnum):
    """What sort of thing is read."""

    LINE = "line"
    NARRATION = "narration"
    CUE = "cue"
    YOU = "you"
    """What the player said."""
    DONE = "done"
    """What the player did."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One thing to read. `speaker` is a person's id for a line, empty otherwise; `text` is typeset French."""

    kind: BeatKind
    text: str
    speaker: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class OptionView:
    """Something to say or do: its id, its letter A, B, C… in the order of this play, and its words."""

    id: str
    letter: str
    text: str
    spoken: bool


@dataclass(frozen=True, slots=True)
class CommitmentView:
    """What the player promised, and to whom. `before` is empty for the end; `settled` tells what became of it."""

    to: str
    what: str
    before: str
    settled: Outcome | None = None


@dataclass(frozen=True, slots=True)
class BriefingView:
    """Who you are, who asks what, what you may do, who is there."""

    title: str
    profession: str
    first_name: str
    may: str
    may_not: str
    sender: str
    channel: Channel
    request: tuple[Beat, ...]
    people: tuple[Seat, ...]


@dataclass(frozen=True, slots=True)
class Appointment:
    """An encounter that the agenda offers now. `why` is what one would go there for."""

    id: str
    letter: str
    title: str
    moment: str
    why: str
    people: tuple[str, ...]
    slots: int


@dataclass(frozen=True, slots=True)
class AgendaView:
    """The slots left of `slots`, whom one could see, what was promised, and what comes in any case."""

    slots_left: int
    slots: int
    appointments: tuple[Appointment, ...]
    commitments: tuple[CommitmentView, ...]
    next_title: str
    may_go_on: bool


@dataclass(frozen=True, slots=True)
class EncounterView:
    """A place, those who are there, what is said, and what can be answered.

    With `options` empty, `advance` goes on. `moment_id` changes whenever new beats come.
    """

    encounter: str
    title: str
    place: str
    moment: str
    channel: Channel
    seats: tuple[Seat, ...]
    empty_chairs: tuple[EmptyChair, ...]
    beats: tuple[Beat, ...]
    options: tuple[OptionView, ...]
    moment_id: str
    kind: EncounterKind = EncounterKind.ENCOUNTER


@dataclass(frozen=True, slots=True)
class FormOption:
    """One way to settle a field, and what it costs of the effort that there is."""

    id: str
    text: str
    effort: int = 0


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing to settle. Its first option is how it stands when nobody touches it.

    On a map of actors `about` is whose field it is: nobody absent shows how they feel.
    """

    id: str
    title: str
    options: tuple[FormOption, ...]
    about: Seat | None = None


@dataclass(frozen=True, slots=True)
class FormView:
    """A sheet on which several things are settled at once: a planning table, a report, a sentence, a map of actors.

    It is answered with one choice: the ids of the options, one for each field in their order, joined by `+`. `effort`
    is how much there is to spend, None where nothing is counted; `free_line` asks for words that stay local.
    """

    encounter: str
    title: str
    place: str
    moment: str
    channel: Channel
    seats: tuple[Seat, ...]
    empty_chairs: tuple[EmptyChair, ...]
    beats: tuple[Beat, ...]
    kind: FormKind
    heading: str
    effort: int | None
    fields: tuple[FormField, ...]
    free_line: str
    moment_id: str


@dataclass(frozen=True, slots=True)
class CompanionView:
    """Between two encounters, in the accompanied mode: a peer asks one question, and judges nothing."""

    name: str
    text: str
    moment_id: str


@dataclass(frozen=True, slots=True)
class EndingView:
    """How it ended."""

    id: str
    title: str
    beats: tuple[Beat, ...]


class ChapterStatus(StrEnum):
    """Where a chapter stands on the calendar of a campaign."""

    DONE = "done"
    NOW = "now"
    """It opens next."""
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class ChapterView:
    """One chapter on the calendar: what it is called, when it happens, and a few words of the author's."""

    title: str
    when: str
    text: str
    status: ChapterStatus


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The chapters of a campaign, between two of them: which are lived, which one opens next. After the last: none."""

    title: str
    chapters: tuple[ChapterView, ...]

    @property
    def opens_next(self) -> ChapterView | None:
        """The chapter that opens next; None once all are lived."""
        return next((one for one in self.chapters if one.status is ChapterStatus.NOW), None)


View = BriefingView | AgendaView | EncounterView | FormView | CompanionView | EndingView | CalendarView


@dataclass(frozen=True, slots=True)
class Remembered:
    """One encounter as it was lived, for looking back."""

    title: str
    beats: tuple[Beat, ...]
