"""The words in which somebody shows what has changed: one entry of a library, of a scenario or of a person."""

from dataclasses import dataclass

from game.model.cast import World
from game.model.meters import Meter


@dataclass(frozen=True, slots=True)
class CueText:
    """What somebody shows when a meter crosses a band.

    `upward` tells the direction; `toward` narrows to ties toward the player or toward others; `person` and `world`
    narrow to somebody; `ambiguous` marks a cue that could be read otherwise, on purpose. `reported` is its form when
    the person is absent and spoken of, `heard` its form on the telephone. The text may name {nom} and {autre}; in an
    `ally` cue, of a coalition in the eyes of one who belongs to it, {autre} is the one it stands against.
    """

    meter: Meter
    upward: bool
    text: str
    reported: str = ""
    heard: str = ""
    toward_player: bool | None = None
    person: str | None = None
    world: World | None = None
    pupil: bool | None = None
    ambiguous: bool = False
    ally: bool = False
