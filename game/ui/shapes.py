"""Outlines: ellipses, rounded and slightly uneven sheets, smooth curves through points."""

from collections.abc import Sequence
from functools import cache
from math import cos, pi, sin
from typing import Protocol

Point = tuple[float, float]


class Box(Protocol):
    """Anything with a left, a top, a right and a bottom."""

    @property
    def left(self) -> int: ...  # noqa: D102
    @property
    def top(self) -> int: ...  # noqa: D102
    @property
    def right(self) -> int: ...  # noqa: D102
    @property
    def bottom(self) -> int: ...  # noqa: D102


def oval(x: float, y: float, width: float, height: float, steps: int = 40) -> list[Point]:
    """An ellipse around (x, y), that wide and high from its centre."""
    return [(x + width * cos(2 * pi * k / steps), y + height * sin(2 * pi * k / steps)) for k in range(steps)]


def arc(x: float, y: float, width: float, height: float, start: float, end: float, steps: int = 24) -> list[Point]:
    """Points along an ellipse from one angle to another, in turns, clockwise from the right."""
    turns = [start + (end - start) * k / steps for k in range(steps + 1)]
    return [(x + width * cos(2 * pi * turn), y + height * sin(2 * pi * turn)) for turn in turns]


def slab(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """A rectangle."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def rounded(left: float, top: float, right: float, bottom: float, radius: float) -> list[Point]:
    """A rectangle with round corners."""
    r = min(radius, (right - left) / 2, (bottom - top) / 2)
    return [
        *arc(right - r, top + r, r, r, -0.25, 0, 8),
        *arc(right - r, bottom - r, r, r, 0, 0.25, 8),
        *arc(left + r, bottom - r, r, r, 0.25, 0.5, 8),
        *arc(left + r, top + r, r, r, 0.5, 0.75, 8),
    ]


def smooth(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """A closed curve that passes through the points (Catmull–Rom)."""
    count = len(points)
    curve: list[Point] = []
    for k in range(count):
        curve += _span(points[k - 1], points[k], points[(k + 1) % count], points[(k + 2) % count], steps)
    return curve


def ribbon(points: Sequence[Point], steps: int = 8) -> list[Point]:
    """An open curve that passes through the points, from the first to the last."""
    ends = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for k in range(1, len(ends) - 2):
        curve += _span(ends[k - 1], ends[k], ends[k + 1], ends[k + 2], steps)
    return [*curve, points[-1]]


def stroke(points: Sequence[Point], width: float) -> list[Point]:
    """The outline of a line of that width, thinner toward both ends, as a brush or scissors leave it."""
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    for k, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(0, k - 1)], points[min(last, k + 1)]
        length = max(0.001, ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5)
        half = width / 2 * (0.45 + 0.55 * sin(pi * k / last))
        dx, dy = -(y1 - y0) / length * half, (x1 - x0) / length * half
        left.append((x + dx, y + dy))
        right.append((x - dx, y - dy))
    return [*left, *reversed(right)]


def moved(points: Sequence[Point], dx: float, dy: float, scale: float = 1.0) -> list[Point]:
    """The same outline, scaled about the origin, then moved."""
    return [(x * scale + dx, y * scale + dy) for x, y in points]


def _span(p0: Point, p1: Point, p2: Point, p3: Point, steps: int) -> list[Point]:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = p0, p1, p2, p3
    return [(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3) for a, b, c, d in _shares(steps)]


@cache
def _shares(steps: int) -> tuple[tuple[float, float, float, float], ...]:
    """How much each of four points in a row weighs at each step between the middle two."""
    found = []
    for k in range(steps):
        t = k / steps
        a, b = t * t, t * t * t
        found.append((-0.5 * t + a - 0.5 * b, 1 - 2.5 * a + 1.5 * b, 0.5 * t + 2 * a - 1.5 * b, -0.5 * a + 0.5 * b))
    return tuple(found)
