"""The small signs of the map, cut from paper: pin, bubble, chip, document, hourglass, weight, eye, question mark."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import Final

from game.drawing.colour import Colour
from game.drawing.curves import beside, quadratic, rounded, shifted
from game.drawing.display_list import Anchor, Circle, Item, Path, Point, Polygon, Stroke, Text
from game.drawing.palette import Palette
from game.model.events import Outcome

_SHADOW_LAYERS: Final = ((1.4, 0.30), (2.6, 0.22), (4.2, 0.14))
"""How far each layer of a soft shadow falls, and how dark it is."""

_FINE_LAYERS: Final = ((0.7, 0.20), (1.4, 0.18), (2.1, 0.15), (2.9, 0.12), (3.7, 0.09), (4.6, 0.06))
"""The same for large sheets, where steps would show."""


def soft_shadow(points: Sequence[Point], palette: Palette, depth: float, *, fine: bool = False) -> tuple[Item, ...]:
    """The shadow of a sheet that lies `depth` above the paper."""
    if not palette.shadow.alpha:
        return ()
    return tuple(
        Polygon(shifted(points, far * depth * 0.45, far * depth), fill=palette.shadow.faded(dark))
        for far, dark in (_FINE_LAYERS if fine else _SHADOW_LAYERS)
    )


def pin(at: Point, size: float, colour: Colour, palette: Palette) -> tuple[Item, ...]:
    """The round head of a pin, lit from above left."""
    shade = Point(at.x + size * 0.45, at.y + size * 0.85)
    glint = Point(at.x - size * 0.32, at.y - size * 0.34)
    shadow: tuple[Item, ...] = (Circle(shade, size * 1.02, palette.shadow),) if palette.shadow.alpha else ()
    return (
        *shadow,
        Circle(at, size, colour.toward(palette.ink, 0.25)),
        Circle(Point(at.x - size * 0.1, at.y - size * 0.12), size * 0.8, colour),
        Circle(glint, size * 0.3, colour.toward(palette.paper_light, 0.7)),
    )


def bubble(at: Point, dots: int, unit: float, aim: float, ink: Colour, palette: Palette) -> tuple[Item, ...]:
    """A bubble of speech with one to four dots; its tail points toward the angle `aim`, its edge is the thread's."""
    width, height = (8 + 6.2 * dots) * unit, 13 * unit
    shape = rounded(at.x - width / 2, at.y - height / 2, width, height, height / 2)
    tail = (
        beside(at, aim, height * 0.3, -3 * unit),
        beside(at, aim, height * 0.3, 3 * unit),
        beside(at, aim, height * 0.5 + 4 * unit, 0),
    )
    edge = Stroke(ink, 1.3 * unit)
    first = at.x - 6.2 * unit * (dots - 1) / 2
    return (
        *soft_shadow(shape, palette, 0.5 * unit),
        Polygon(tail, palette.paper_light, edge),
        Polygon(shape, palette.paper_light, edge),
        Polygon(tail, palette.paper_light),
        *(Circle(Point(first + 6.2 * unit * dot, at.y), 2.1 * unit, palette.ink) for dot in range(dots)),
    )


def chip(at: Point, unit: float, palette: Palette) -> tuple[Item, ...]:
    """The small paper disc on which a sign lies."""
    outline = tuple(
        Point(at.x + 11.5 * unit * cos(turn * pi / 16), at.y + 11.5 * unit * sin(turn * pi / 16)) for turn in range(32)
    )
    return (
        *soft_shadow(outline, palette, 0.6 * unit),
        Circle(at, 11.5 * unit, palette.paper_light, Stroke(palette.paper_dark.toward(palette.ink_soft, 0.3), unit)),
    )


def document(at: Point, unit: float, ended: bool, palette: Palette) -> tuple[Item, ...]:
    """A sheet with a folded corner: written on while the contract holds, hollow once it has ended."""
    left, top, width, height, fold = at.x - 5 * unit, at.y - 6.5 * unit, 10 * unit, 13 * unit, 3.4 * unit
    sheet = (
        Point(left, top),
        Point(left + width - fold, top),
        Point(left + width, top + fold),
        Point(left + width, top + height),
        Point(left, top + height),
    )
    edge = Stroke(palette.ink, 1.3 * unit, (1.2 * unit, 2.6 * unit) if ended else ())
    corner = Path((sheet[1], Point(left + width - fold, top + fold), sheet[2]), Stroke(palette.ink, unit))
    lines = tuple(
        Path(
            (Point(left + 2.4 * unit, top + row * unit), Point(left + width - 2.4 * unit, top + row * unit)),
            Stroke(palette.ink, 1.2 * unit),
        )
        for row in (5.6, 8.2, 10.8)
    )
    return (Polygon(sheet, None if ended else palette.paper, edge), corner, *(() if ended else lines))


def promise(at: Point, unit: float, outcome: Outcome | None, palette: Palette) -> tuple[Item, ...]:
    """An hourglass while open, on its side when renegotiated, cracked when broken; a disc when kept.

    A shield where the promise was released so that somebody could be protected.
    """
    if outcome is Outcome.KEPT:
        tick = (
            Point(at.x - 3.4 * unit, at.y + 0.2 * unit),
            Point(at.x - unit, at.y + 2.8 * unit),
            Point(at.x + 3.8 * unit, at.y - 3 * unit),
        )
        return (Circle(at, 7 * unit, palette.ink), Path(tick, Stroke(palette.paper_light, 1.8 * unit)))
    if outcome is Outcome.RELEASED:
        sides = ((-5.4, -6), (5.4, -6), (5.4, 0.6), (0, 7), (-5.4, 0.6))
        shield = tuple(Point(at.x + across * unit, at.y + down * unit) for across, down in sides)
        return (Polygon(shield, palette.paper, Stroke(palette.ink, 1.6 * unit)),)
    turn = pi / 2 if outcome is Outcome.RENEGOTIATED else 0.0
    apart = 2.2 * unit if outcome is Outcome.BROKEN else 0.0

    def spot(across: float, down: float) -> Point:
        return beside(at, turn, across * unit + (apart if down > 0 else -apart) * 0.8, down * unit)

    edge = Stroke(palette.ink, 1.3 * unit)
    upper, lower = (spot(-4.6, -6), spot(4.6, -6), spot(0, -0.4)), (spot(-4.6, 6), spot(4.6, 6), spot(0, 0.4))
    sand = (spot(-3.2, 5.4), spot(3.2, 5.4), spot(0, 2.6))
    crack = (
        Point(at.x - 7.5 * unit, at.y + 1.2 * unit),
        Point(at.x - 3 * unit, at.y - 1.4 * unit),
        Point(at.x, at.y + 1.4 * unit),
        Point(at.x + 3 * unit, at.y - 1.4 * unit),
        Point(at.x + 7.5 * unit, at.y + 1.2 * unit),
    )
    glass = (
        Polygon(upper, palette.paper, edge),
        Polygon(lower, palette.paper, edge),
        Polygon(sand, palette.ink),
        Path((spot(-5.6, -6.4), spot(5.6, -6.4)), Stroke(palette.ink, 1.8 * unit)),
        Path((spot(-5.6, 6.4), spot(5.6, 6.4)), Stroke(palette.ink, 1.8 * unit)),
    )
    if outcome is not Outcome.BROKEN:
        return glass
    return (*glass, Path(crack, Stroke(palette.paper_light, 4 * unit)), Path(crack, Stroke(palette.focus, 1.7 * unit)))


def weight(at: Point, hangs_from: Point, unit: float, palette: Palette) -> tuple[Item, ...]:
    """A small weight on a string: somebody owes."""
    body = (
        Point(at.x - 4 * unit, at.y - 4 * unit),
        Point(at.x + 4 * unit, at.y - 4 * unit),
        Point(at.x + 6.4 * unit, at.y + 6 * unit),
        Point(at.x - 6.4 * unit, at.y + 6 * unit),
    )
    ring = Point(at.x, at.y - 6 * unit)
    return (
        Path((hangs_from, ring), Stroke(palette.ink_soft, unit)),
        *soft_shadow(body, palette, 0.5 * unit),
        Circle(ring, 2.6 * unit, None, Stroke(palette.ink, 1.4 * unit)),
        Polygon(body, palette.ink, Stroke(palette.ink, unit)),
        Path(
            (Point(at.x - 2.2 * unit, at.y - 1.6 * unit), Point(at.x - 3.4 * unit, at.y + 3.6 * unit)),
            Stroke(palette.paper.faded(0.6), 1.1 * unit),
        ),
    )


def eye(at: Point, unit: float, iris: Colour, palette: Palette) -> tuple[Item, ...]:
    """An open eye: somebody sees it so."""
    left, right = Point(at.x - 12 * unit, at.y), Point(at.x + 12 * unit, at.y)
    lid = quadratic(left, Point(at.x, at.y - 14 * unit), right, 12)
    shape = (*lid, *quadratic(right, Point(at.x, at.y + 14 * unit), left, 12)[1:])
    return (
        *soft_shadow(shape, palette, 0.5 * unit),
        Polygon(shape, palette.paper_light, Stroke(palette.ink, 1.5 * unit)),
        Circle(at, 4.8 * unit, iris, Stroke(palette.ink, unit)),
        Circle(at, 2.1 * unit, palette.ink),
        Circle(Point(at.x - 1.5 * unit, at.y - 1.6 * unit), 0.9 * unit, palette.paper_light),
    )


def question(at: Point, size: float, palette: Palette) -> tuple[Item, ...]:
    """A question mark on the paper: nobody can tell from here."""
    return (
        Circle(at, size * 0.62, palette.paper_light, Stroke(palette.ink_soft, size * 0.06, (size * 0.1, size * 0.22))),
        Text(Point(at.x, at.y + size * 0.33), "?", size, palette.ink_soft, bold=True, anchor=Anchor.MIDDLE),
    )
