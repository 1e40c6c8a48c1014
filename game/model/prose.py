"""What is read aloud: lines, narration, cues, and the few inline forms an author may use."""

from dataclasses import dataclass

from game.model.conditions import Condition


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two forms of a word about the player: feminine, masculine."""

    feminine: str
    masculine: str


@dataclass(frozen=True, slots=True)
class FirstName:
    """The first name of the character played."""


@dataclass(frozen=True, slots=True)
class Either:
    """One text when the condition holds, another (possibly empty) otherwise."""

    condition: Condition
    then: "Text"
    otherwise: "Text"


Span = str | Agreement | FirstName | Either
Text = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody speaks."""

    speaker: str
    text: Text


@dataclass(frozen=True, slots=True)
class Narration:
    """What happens, told to the player as « vous »."""

    text: Text


@dataclass(frozen=True, slots=True)
class Cue:
    """What can be seen of somebody: a gesture, a silence, a seat."""

    text: Text


@dataclass(frozen=True, slots=True)
class Replay:
    """A reusable passage, told again here."""

    passage: str


Item = Line | Narration | Cue | Replay
Prose = tuple[Item, ...]
