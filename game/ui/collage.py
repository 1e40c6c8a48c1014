"""A picture made of cut sheets, in units of its own that scale to any size."""

import itertools
from collections.abc import Sequence

from pygame import Surface

from game.drawing.colour import Colour
from game.drawing.palette import Palette
from game.ui import paper, shapes

Point = tuple[float, float]


class Collage:
    """Sheets laid one over the other on a surface. A unit is `scale` pixels; (0, 0) lies at `origin`.

    `smooth` is false for a surface that is painted large and reduced afterwards.
    """

    def __init__(self, surface: Surface, scale: float, origin: Point, palette: Palette, *, smooth: bool = True) -> None:
        self.surface = surface
        self.scale = scale
        self.origin = origin
        self.palette = palette
        self.smooth = smooth

    def at(self, dx: float, dy: float, scale: float = 1.0) -> "Collage":
        """The same surface with the origin elsewhere and units that much larger."""
        x, y = self.origin
        spot = (x + dx * self.scale, y + dy * self.scale)
        return Collage(self.surface, self.scale * scale, spot, self.palette, smooth=self.smooth)

    def placed(self, shape: Sequence[Point]) -> list[Point]:
        """The shape in pixels."""
        return shapes.moved(shape, *self.origin, self.scale)

    def sheet(self, shape: Sequence[Point], colour: Colour, lift: float = 5.0, strength: float = 1.0) -> None:
        """A sheet cut to that shape, `lift` units above what lies there."""
        shade = self.palette.shadow
        paper.cut(self.surface, self.placed(shape), colour, lift * self.scale, shade, strength, smooth=self.smooth)

    def flat(self, shape: Sequence[Point], colour: Colour) -> None:
        """A shape in that colour, without shadow: printed rather than laid."""
        paper.fill(self.surface, self.placed(shape), colour, smooth=self.smooth)

    def slab(self, left: float, top: float, right: float, bottom: float, colour: Colour, lift: float = 0.0) -> None:
        """A rectangle, printed, or laid when it has a lift."""
        shape = shapes.slab(left, top, right, bottom)
        if lift:
            self.sheet(shape, colour, lift)
        else:
            self.flat(shape, colour)

    def oval(self, x: float, y: float, width: float, height: float, colour: Colour, lift: float = 0.0) -> None:
        """An ellipse around (x, y), printed, or laid when it has a lift."""
        shape = shapes.oval(x, y, width, height)
        if lift:
            self.sheet(shape, colour, lift)
        else:
            self.flat(shape, colour)

    def brush(self, points: Sequence[Point], width: float, colour: Colour) -> None:
        """A line through the points, thinner at its ends."""
        self.flat(shapes.stroke(points, width), colour)

    def line(self, points: Sequence[Point], width: float, colour: Colour) -> None:
        """A line through the points, of one width."""
        for (x0, y0), (x1, y1) in itertools.pairwise(points):
            length = max(0.001, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
            dx, dy = -(y1 - y0) / length * width / 2, (x1 - x0) / length * width / 2
            self.flat([(x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)], colour)
