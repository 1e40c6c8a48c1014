"""Lines and shapes as points: curves flattened the same way everywhere, places along a line, hand-cut outlines."""

import itertools
from collections.abc import Sequence
from math import atan2, cos, hypot, pi, sin, tau

from game.drawing.display_list import Point

STEPS = 28
"""How many pieces a curve is cut into: enough to look smooth at four times its size."""


def quadratic(start: Point, control: Point, end: Point, steps: int = STEPS) -> tuple[Point, ...]:
    """The quadratic Bézier curve as a line of `steps` pieces."""

    def at(t: float) -> Point:
        u = 1 - t
        return Point(
            u * u * start.x + 2 * u * t * control.x + t * t * end.x,
            u * u * start.y + 2 * u * t * control.y + t * t * end.y,
        )

    return tuple(at(step / steps) for step in range(steps + 1))


def cubic(start: Point, one: Point, two: Point, end: Point, steps: int = STEPS) -> tuple[Point, ...]:
    """The cubic Bézier curve as a line of `steps` pieces."""

    def at(t: float) -> Point:
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        return Point(
            a * start.x + b * one.x + c * two.x + d * end.x,
            a * start.y + b * one.y + c * two.y + d * end.y,
        )

    return tuple(at(step / steps) for step in range(steps + 1))


def ellipse(centre: Point, across: float, down: float, steps: int = 72, wobble: float = 0.0) -> tuple[Point, ...]:
    """An ellipse of these half-axes; `wobble` is how far, in pixels, the scissors strayed."""

    def at(angle: float) -> Point:
        stray = wobble * (0.55 * sin(3 * angle + across) + 0.3 * sin(5 * angle + 2 * down) + 0.15 * sin(11 * angle))
        return Point(centre.x + (across + stray) * cos(angle), centre.y + (down + stray) * sin(angle))

    return tuple(at(tau * step / steps) for step in range(steps))


def regular(centre: Point, radius: float, sides: int, turn: float = 0.0) -> tuple[Point, ...]:
    """A regular polygon; `turn` is the angle of its first corner."""
    return tuple(
        Point(centre.x + radius * cos(turn + tau * side / sides), centre.y + radius * sin(turn + tau * side / sides))
        for side in range(sides)
    )


def rounded(left: float, top: float, width: float, height: float, radius: float, steps: int = 6) -> tuple[Point, ...]:
    """A rectangle with round corners."""
    radius = min(radius, width / 2, height / 2)
    corners = (
        (left + width - radius, top + radius, -pi / 2),
        (left + width - radius, top + height - radius, 0.0),
        (left + radius, top + height - radius, pi / 2),
        (left + radius, top + radius, pi),
    )
    return tuple(
        Point(x + radius * cos(turn + pi / 2 * step / steps), y + radius * sin(turn + pi / 2 * step / steps))
        for x, y, turn in corners
        for step in range(steps + 1)
    )


def shifted(points: Sequence[Point], right: float, down: float) -> tuple[Point, ...]:
    """The same points, elsewhere."""
    return tuple(Point(point.x + right, point.y + down) for point in points)


def turned(points: Sequence[Point], around: Point, angle: float) -> tuple[Point, ...]:
    """The same points, turned clockwise around a place."""
    return tuple(
        Point(
            around.x + (point.x - around.x) * cos(angle) - (point.y - around.y) * sin(angle),
            around.y + (point.x - around.x) * sin(angle) + (point.y - around.y) * cos(angle),
        )
        for point in points
    )


def length(points: Sequence[Point]) -> float:
    """How long the line is."""
    return sum(hypot(b.x - a.x, b.y - a.y) for a, b in itertools.pairwise(points))


def along(points: Sequence[Point], distance: float) -> tuple[Point, float]:
    """The place that far along the line, and the angle in which the line runs there."""
    left = max(distance, 0.0)
    last = (points[-2], points[-1])
    for a, b in itertools.pairwise(points):
        step = hypot(b.x - a.x, b.y - a.y)
        if step and left <= step:
            share = left / step
            return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share), atan2(b.y - a.y, b.x - a.x)
        left -= step
    return points[-1], atan2(last[1].y - last[0].y, last[1].x - last[0].x)


def part(points: Sequence[Point], start: float, end: float) -> tuple[Point, ...]:
    """The piece of the line between two distances along it."""
    first, _ = along(points, start)
    final, _ = along(points, end)
    inner: list[Point] = []
    walked = 0.0
    for a, b in itertools.pairwise(points):
        walked += hypot(b.x - a.x, b.y - a.y)
        if start < walked < end:
            inner.append(b)
    return (first, *inner, final)


def beside(at: Point, angle: float, forward: float, aside: float) -> Point:
    """The place that is so far forward and aside (to the right of the way) from a place looking at that angle."""
    return Point(
        at.x + forward * cos(angle) - aside * sin(angle),
        at.y + forward * sin(angle) + aside * cos(angle),
    )


def zigzag(points: Sequence[Point], amplitude: float, pitch: float) -> tuple[Point, ...]:
    """A zigzag that follows the line, `amplitude` to each side, one tooth every `pitch`."""
    whole = length(points)
    teeth = max(2, round(whole / pitch) * 2)
    corners = []
    for tooth in range(teeth + 1):
        at, angle = along(points, whole * tooth / teeth)
        aside = 0.0 if tooth in (0, teeth) else amplitude * (1 if tooth % 2 else -1)
        corners.append(beside(at, angle, 0.0, aside))
    return tuple(corners)
