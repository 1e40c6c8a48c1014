"""Rectangles, for knowing what would lie over what."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from game.drawing.display_list import Point


class Box(NamedTuple):
    """A rectangle by its sides."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def centre(self) -> Point:
        """Its middle."""
        return Point((self.left + self.right) / 2, (self.top + self.bottom) / 2)

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def grown(self, room: float) -> "Box":
        """The box with so much room on every side."""
        return Box(self.left - room, self.top - room, self.right + room, self.bottom + room)

    def moved(self, right: float, down: float) -> "Box":
        """The same box, elsewhere."""
        return Box(self.left + right, self.top + down, self.right + right, self.bottom + down)

    def holds(self, point: Point) -> bool:
        """The point is inside."""
        return self.left < point.x < self.right and self.top < point.y < self.bottom

    def shared(self, other: "Box") -> float:
        """The area that both cover."""
        left, top, right, bottom = self
        other_left, other_top, other_right, other_bottom = other
        if right <= other_left or other_right <= left or bottom <= other_top or other_bottom <= top:
            return 0.0
        return (min(right, other_right) - max(left, other_left)) * (min(bottom, other_bottom) - max(top, other_top))

    def outside(self, other: "Box") -> float:
        """The area of this box that the other one does not cover."""
        return self.width * self.height - self.shared(other)


def around(centre: Point, width: float, height: float) -> Box:
    """The box of that size around its middle."""
    return Box(centre.x - width / 2, centre.y - height / 2, centre.x + width / 2, centre.y + height / 2)


def frame(box: Box, thick: float) -> tuple[Box, Box, Box, Box]:
    """The four sides around a box: what must not be covered by what should stay inside."""
    out = box.grown(thick)
    return (
        Box(out.left, out.top, box.left, out.bottom),
        Box(box.right, out.top, out.right, out.bottom),
        Box(box.left, out.top, box.right, box.top),
        Box(box.left, box.bottom, box.right, out.bottom),
    )


def hull(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return Box(min(lefts), min(tops), max(rights), max(bottoms))


def covered(box: Box, taken: Sequence[Box], light: Sequence[Box] = ()) -> float:
    """How much the box would cover; what is `light` counts eight times less."""
    return 8 * sum(box.shared(other) for other in taken) + sum(box.shared(other) for other in light)


def freest(candidates: Sequence[Box], taken: Sequence[Box], light: Sequence[Box] = ()) -> int:
    """The candidate that covers least, the first of equals."""
    costs = [covered(candidate, taken, light) for candidate in candidates]
    return costs.index(min(costs))
