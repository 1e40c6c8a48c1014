"""What a trainee wants, as values: a screen returns one, and only the flow acts on it."""

from dataclasses import dataclass

from game.model.cast import Gender


@dataclass(frozen=True, slots=True)
class OpenTitle:
    """Back to the title."""


@dataclass(frozen=True, slots=True)
class OpenLibrary:
    """See what can be played."""


@dataclass(frozen=True, slots=True)
class OpenThreshold:
    """Read the word before that scenario."""

    scenario: str


@dataclass(frozen=True, slots=True)
class Begin:
    """Play that scenario in that gender, with a peer's questions or without (None: as the game was opened)."""

    scenario: str
    gender: Gender
    accompanied: bool | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """Take up the play that was left."""


@dataclass(frozen=True, slots=True)
class Advance:
    """Turn the page."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Say, do or open that."""

    id: str


@dataclass(frozen=True, slots=True)
class LookBack:
    """Read again what was said."""


@dataclass(frozen=True, slots=True)
class OpenNotebook:
    """See one's notes, and write another."""


@dataclass(frozen=True, slots=True)
class KeepNote:
    """Keep those words in the notebook, about the person of that id or, empty, about nobody."""

    text: str
    about: str


@dataclass(frozen=True, slots=True)
class HandIn:
    """Choose that; the words of a form's free line go to the notebook, and nowhere else."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class OpenHelp:
    """See the keys."""


@dataclass(frozen=True, slots=True)
class OpenMap:
    """See the alliances."""


@dataclass(frozen=True, slots=True)
class OpenCalendar:
    """Leave a lived chapter for the calendar of its campaign."""


@dataclass(frozen=True, slots=True)
class MapTurn:
    """See the alliances as they were at that turn."""

    turn: int


@dataclass(frozen=True, slots=True)
class MapViewpoint:
    """See the alliances through somebody's eyes, or everybody's for None."""

    id: str | None


@dataclass(frozen=True, slots=True)
class SaveMap:
    """Keep the map as a picture."""


@dataclass(frozen=True, slots=True)
class Back:
    """Leave this screen for the one before."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Close the game."""


@dataclass(frozen=True, slots=True)
class ToggleContrast:
    """High contrast, or paper again."""


@dataclass(frozen=True, slots=True)
class ToggleMotion:
    """Sheets slide, or change at once."""


@dataclass(frozen=True, slots=True)
class ToggleBlack:
    """Black the screen, or show it again."""


@dataclass(frozen=True, slots=True)
class ToggleFullscreen:
    """The whole screen, or a window again."""


@dataclass(frozen=True, slots=True)
class TextScale:
    """Larger text, or smaller: `steps` of 10 %."""

    steps: int


Setting = ToggleContrast | ToggleMotion | ToggleBlack | ToggleFullscreen | TextScale
"""What changes how the game is shown, and nothing else."""

Intent = (
    OpenTitle
    | OpenLibrary
    | OpenThreshold
    | Begin
    | Resume
    | Advance
    | Choose
    | LookBack
    | OpenNotebook
    | KeepNote
    | HandIn
    | OpenHelp
    | OpenMap
    | OpenCalendar
    | MapTurn
    | MapViewpoint
    | SaveMap
    | Back
    | Quit
    | Setting
)
