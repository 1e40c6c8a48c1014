"""What a picture is made of: few frozen primitives, painted one over the other. Every renderer draws exactly these."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from game.drawing.colour import Colour


class Point(NamedTuple):
    """A place on the sheet: x to the right, y downward, in pixels of the display list."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's colour and width, round at its ends and corners; `dash` alternates lengths of line and gap."""

    colour: Colour
    width: float
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape, filled, outlined or both."""

    points: tuple[Point, ...]
    fill: Colour | None = None
    stroke: Stroke | None = None


@dataclass(frozen=True, slots=True)
class Path:
    """An open line through its points. Curves come here already flattened (see `curves`)."""

    points: tuple[Point, ...]
    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Circle:
    """A disc, a ring or both."""

    centre: Point
    radius: float
    fill: Colour | None = None
    stroke: Stroke | None = None


class Anchor(StrEnum):
    """Which part of a text stands at its point."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text whose baseline passes through `at`. A halo keeps it legible over lines."""

    at: Point
    text: str
    size: float
    colour: Colour
    bold: bool = False
    anchor: Anchor = Anchor.START
    halo: Colour | None = None
    halo_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """Items that mean one thing together: its id, title and description are for those who do not see it."""

    items: tuple["Item", ...]
    id: str = ""
    title: str = ""
    description: str = ""


Item = Polygon | Path | Circle | Text | Group
Primitive = Polygon | Path | Circle | Text


@dataclass(frozen=True, slots=True)
class DisplayList:
    """A whole picture: its size, its ground, and its items in the order in which they are painted."""

    width: int
    height: int
    background: Colour
    items: tuple[Item, ...]
    title: str = ""
    description: str = ""

    def primitives(self) -> Iterator[Primitive]:
        """Every primitive, groups opened, in the order in which they are painted."""
        yield from primitives(self.items)

    def groups(self) -> Iterator[Group]:
        """Every group at any depth, the outer ones first."""
        yield from _groups(self.items)


def primitives(items: tuple[Item, ...]) -> Iterator[Primitive]:
    """The primitives of these items, groups opened."""
    for item in items:
        if isinstance(item, Group):
            yield from primitives(item.items)
        else:
            yield item


def _groups(items: tuple[Item, ...]) -> Iterator[Group]:
    for item in items:
        if isinstance(item, Group):
            yield item
            yield from _groups(item.items)
