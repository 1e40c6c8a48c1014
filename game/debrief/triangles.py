"""A perceived coalition: a hatched, translucent triangle with an eye at the corner of whoever perceives it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin

from game.debrief.icons import eye
from game.debrief.sight import HIGH, CoalitionMark
from game.debrief.stand import Place, Sizes
from game.drawing.boxes import Box, around, covered
from game.drawing.display_list import Anchor, Item, Path, Point, Polygon, Stroke, Text
from game.drawing.metrics import text_width
from game.drawing.palette import Hue, Palette


def triangle(
    places: Mapping[str, Place], mark: CoalitionMark, hue: Hue, sizes: Sizes, palette: Palette
) -> Iterator[Item]:
    """The hatched sheet between the three; hatched more closely where there is no doubt.

    Where the perceiver feels with somebody against the third, a ribbon joins those two.
    """
    unit = sizes.unit
    corners = _corners(places, mark)
    certain = mark.band == HIGH
    ink = hue.mid.toward(palette.paper_light, 0.5)
    yield Polygon(corners, hue.mid.faded(0.15 if certain else 0.10))
    for line in hatching(corners, (5.5 if certain else 9.5) * unit):
        yield Path(line, Stroke(ink, 1.1 * unit))
    yield Polygon(
        corners,
        None,
        Stroke(hue.deep.toward(palette.paper_light, 0.25), 1.3 * unit, () if certain else (5 * unit, 5 * unit)),
    )
    if mark.against:
        yield Path(corners[:2], Stroke(hue.mid.faded(0.45), 9 * unit))


def perceiver(
    places: Mapping[str, Place],
    mark: CoalitionMark,
    words: str,
    hue: Hue,
    sizes: Sizes,
    palette: Palette,
    taken: list[Box],
    light: list[Box],
) -> Iterator[Item]:
    """The eye at the perceiver's corner and the words that say whose eye it is; both take their room."""
    unit = sizes.unit
    place = places[mark.perceiver]
    corners = _corners(places, mark)
    middle = _middle(corners)
    way = atan2(middle.y - place.centre.y, middle.x - place.centre.x)
    size = 12.5 * unit * sizes.text
    look, said = _room(place, way, text_width(words, size), size * 1.15, unit, taken, light)
    taken += [look, said]
    yield from eye(look.centre, unit, hue.mid, palette)
    yield Text(
        Point(said.centre.x, said.centre.y + size * 0.33),
        words,
        size,
        hue.deep,
        bold=True,
        anchor=Anchor.MIDDLE,
        halo=palette.paper,
        halo_width=3.2 * unit,
    )


def _room(
    place: Place, way: float, width: float, height: float, unit: float, taken: list[Box], light: list[Box]
) -> tuple[Box, Box]:
    """Where the eye and its words cover least, the eye as near the triangle's corner as can be."""
    found = []
    for far in (place.radius + 20 * unit, place.radius + 32 * unit):
        for turn in (0.0, 0.35, -0.35, 0.7, -0.7, 1.1, -1.1, 1.6, -1.6):
            at = Point(place.centre.x + far * cos(way + turn), place.centre.y + far * sin(way + turn))
            look = around(at, 26 * unit, 15 * unit)
            burden = covered(look, taken, light) + 40 * unit * abs(turn)
            for across, down in ((0.0, 1), (0.0, -1), (0.4, 1), (-0.4, 1), (0.4, -1), (-0.4, -1), (1.0, 0), (-1.0, 0)):
                aside = across * width if down else across * (width / 2 + 17 * unit)
                said = around(Point(at.x + aside, at.y + down * (10 * unit + height / 2)), width, height)
                found.append((burden + covered(said, taken, light), look, said))
    _, look, said = min(found, key=lambda one: one[0])
    return look, said


def hatching(corners: Sequence[Point], spacing: float) -> Iterator[tuple[Point, Point]]:
    """Parallel lines, rising to the right, inside a convex shape."""
    across, down = cos(-pi / 4), sin(-pi / 4)
    aside = [-down * point.x + across * point.y for point in corners]
    level = min(aside) + spacing / 2
    while level < max(aside):
        cuts = []
        for (a, one), (b, other) in pairwise([*zip(corners, aside, strict=True), (corners[0], aside[0])]):
            if (one - level) * (other - level) < 0:
                share = (level - one) / (other - one)
                cuts.append(Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share))
        if len(cuts) == 2:
            yield cuts[0], cuts[1]
        level += spacing


def _corners(places: Mapping[str, Place], mark: CoalitionMark) -> tuple[Point, ...]:
    centres = [places[one].centre for one in mark.corners]
    middle = _middle(centres)

    def inward(point: Point) -> Point:
        away = hypot(middle.x - point.x, middle.y - point.y) or 1.0
        share = min(places[mark.perceiver].radius * 0.55 / away, 0.5)
        return Point(point.x + (middle.x - point.x) * share, point.y + (middle.y - point.y) * share)

    return tuple(inward(centre) for centre in centres)


def _middle(points: Sequence[Point]) -> Point:
    return Point(sum(point.x for point in points) / len(points), sum(point.y for point in points) / len(points))
