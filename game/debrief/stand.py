"""What a place on the map is: a ring, a middle, a shape's radius, and the words under it with the room they take."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from game.drawing.boxes import Box, around
from game.drawing.display_list import Point
from game.drawing.metrics import ASCENT, DESCENT, shorten, text_width, wrap


class Ring(StrEnum):
    """How near somebody lives to the pupil."""

    CENTRE = "centre"
    MICRO = "micro"
    MESO = "meso"
    MACRO = "macro"


RINGS: Final = {Ring.CENTRE: 0.0, Ring.MICRO: 0.56, Ring.MESO: 0.90, Ring.MACRO: 1.0}
"""How far out each ring lies, as a share of the sheet's half-axes."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """What everything is measured by: `unit` grows with the sheet, `text` is the reader's text scale."""

    unit: float
    text: float

    @property
    def radius(self) -> float:
        """Half the size of a person's shape."""
        return 23 * self.unit * (1 + 0.22 * (self.text - 1))

    @property
    def sign(self) -> float:
        """The unit of the small signs, which grow a little with the text."""
        return self.unit * (1 + 0.3 * (self.text - 1))

    @property
    def name(self) -> float:
        """The size of names."""
        return 15 * self.unit * self.text

    @property
    def role(self) -> float:
        """The size of what stands under the names."""
        return 12 * self.unit * self.text

    @property
    def name_line(self) -> float:
        """The height of the line of a name."""
        return (ASCENT + DESCENT) * 0.92 * self.name

    @property
    def role_line(self) -> float:
        """The height of a line under a name."""
        return (ASCENT + DESCENT) * 0.92 * self.role


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands. `lines` are the boxes of the name and of each line under it, `label` their hull."""

    id: str
    centre: Point
    radius: float
    name: str
    role: tuple[str, ...]
    body: Box
    label: Box
    lines: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody before they have a place: a ring, a preferred angle in degrees, and words."""

    id: str
    ring: Ring
    angle: float
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Axes:
    """The ellipse on which the outermost ring runs."""

    middle: Point
    across: float
    down: float


def axes(area: Box, sizes: Sizes) -> Axes:
    """The rings' middle and half-axes: as large as shapes and words allow, a little up to leave room for words."""
    above = sizes.radius * 1.3
    below = sizes.radius * 1.15 + sizes.name_line + 1.2 * sizes.role_line
    aside = 34 * sizes.unit + 2.6 * sizes.name
    middle = Point(area.centre.x, area.centre.y + (above - below) / 2)
    return Axes(middle, area.width / 2 - aside, (area.height - above - below) / 2)


def place_at(one: Standing, centre: Point, sizes: Sizes, most_lines: int) -> Place:
    """Somebody there, with at most so many lines under the name."""
    room = 9.5 * sizes.name
    called = shorten(one.name, sizes.name, 1.25 * room, bold=True)
    role = wrap(one.role, sizes.role, room) if one.role and most_lines else ()
    if len(role) > most_lines:
        role = (*role[: most_lines - 1], shorten(" ".join(role[most_lines - 1 :]), sizes.role, room))
    top = centre.y + sizes.radius * 1.15
    body = around(centre, 2 * sizes.radius, 2 * sizes.radius)
    widths = [text_width(called, sizes.name, bold=True), *(text_width(line, sizes.role) for line in role)]
    lines = []
    for number, width in enumerate(widths):
        low = top + sizes.name_line + sizes.role_line * number
        high = low - (sizes.role_line if number else sizes.name_line)
        lines.append(Box(centre.x - width / 2, high, centre.x + width / 2, low))
    label = Box(centre.x - max(widths) / 2, top, centre.x + max(widths) / 2, lines[-1].bottom)
    return Place(one.id, centre, sizes.radius, called, role, body, label, tuple(lines))


def scaled(place: Place, by: float) -> Place:
    """The same place on a sheet that many times as large."""

    def larger(box: Box) -> Box:
        return Box(*(side * by for side in box))

    return replace(
        place,
        centre=Point(place.centre.x * by, place.centre.y * by),
        radius=place.radius * by,
        body=larger(place.body),
        label=larger(place.label),
        lines=tuple(larger(line) for line in place.lines),
    )
