"""One tie as a thread pinned on paper: its width, dashes, zigzag, notches, cut and arrowhead."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import cos, pi, sin
from typing import Final

from game.debrief.sight import HIGH, Sight, TieMark
from game.debrief.stand import Sizes
from game.debrief.ways import Way
from game.drawing.colour import Colour
from game.drawing.curves import along, beside, length, part, shifted, zigzag
from game.drawing.display_list import Circle, Group, Item, Path, Point, Polygon, Stroke, Text
from game.drawing.palette import Hue, Palette

WIDTHS: Final = (1.5, 3.0, 5.0)
"""The width of a thread for each band of trust, at 720 rows."""

AMPLITUDES: Final = (0.0, 3.0, 6.0)
"""How far the zigzag of each band of tension reaches beyond the thread."""

ARROW: Final = 10.0
_LONGEST_ZIGZAG: Final = 105.0
GHOST: Final = 0.25
"""How much is left of the previous state's colours."""


def colour_of(hue: Hue) -> Colour:
    """The colour of the threads that somebody of this hue holds."""
    return hue.mid.toward(hue.deep, 0.5)


def thread(way: Way, tie: TieMark, colour: Colour, sizes: Sizes, palette: Palette) -> Iterator[Item]:
    """The thread itself with its shadow, arrowhead, notches and cut; the zigzag of tension lies over it."""
    unit = sizes.unit
    if tie.sight is Sight.UNSEEN:
        pale = palette.ink_soft.faded(0.42)
        yield Path(way.points, Stroke(pale, 1.4 * unit, (0.2 * unit, 5 * unit)))
        return
    width = WIDTHS[tie.trust] * unit
    whole = way.length
    head = ARROW * unit + width * 0.9
    body = part(way.points, 0, whole - head * 0.8)
    pieces: Sequence[tuple[Point, ...]] = (body,)
    if tie.broken:
        gap = 7 * unit
        pieces = (part(body, 0, whole / 2 - gap), part(body, whole / 2 + gap, length(body)))
    dash = () if tie.tested else (6.5 * unit, 4.5 * unit + width)
    for piece in pieces:
        if palette.shadow.alpha:
            fall = (0.9 + 0.25 * width / unit) * unit
            yield Path(shifted(piece, fall * 0.5, fall), Stroke(palette.shadow.faded(0.75), width, dash))
        yield Path(piece, Stroke(colour, width, dash))
        if width >= 3 * unit and tie.tested:
            glint = colour.toward(palette.paper_light, 0.55).faded(0.75)
            yield Path(shifted(piece, -width * 0.12, -width * 0.2), Stroke(glint, width * 0.16))
    yield from _notches(way, tie, width, colour, unit)
    yield _arrowhead(way, head, width, colour)
    if tie.broken:
        yield from _cut(way, unit, palette)
    yield from _tension(way, tie, width, unit, palette)


def _arrowhead(way: Way, head: float, width: float, colour: Colour) -> Item:
    tip = way.points[-1]
    base, _ = along(way.points, way.length - head)
    angle = _angle(base, tip)
    half = head * 0.36 + width * 0.42
    barbs = (beside(tip, angle, -head, -half), beside(tip, angle, -head * 0.72, 0), beside(tip, angle, -head, half))
    return Polygon((tip, *barbs), colour, Stroke(colour, 0.8))


def _angle(start: Point, end: Point) -> float:
    _, angle = along((start, end), 0.0)
    return angle


def _tension(way: Way, tie: TieMark, width: float, unit: float, palette: Palette) -> Iterator[Item]:
    if not AMPLITUDES[tie.tension]:
        return
    reach = AMPLITUDES[tie.tension] * unit + width / 2
    pitch = (9 if tie.tension < HIGH else 10.5) * unit
    whole = way.length
    # A long thread is not tenser than a short one: the zigzag stops growing.
    half = min(0.21, _LONGEST_ZIGZAG * unit / 2 / whole)
    spans = ((0.44 - half, 0.44), (0.58, 0.58 + half)) if tie.broken else ((0.53 - half, 0.53 + half),)
    for start, end in spans:
        line = zigzag(part(way.points, whole * start, whole * end), reach, pitch)
        yield Path(line, Stroke(palette.paper.faded(0.8), (3.4 if tie.tension < HIGH else 4.2) * unit))
        yield Path(line, Stroke(palette.ink, (1.3 if tie.tension < HIGH else 1.8) * unit))


def _notches(way: Way, tie: TieMark, width: float, colour: Colour, unit: float) -> Iterator[Item]:
    """Teeth on the outer side: the thread leans on somebody's being against somebody."""
    if not tie.against:
        return
    walked = 12 * unit
    while walked < way.length - 24 * unit:
        at, angle = along(way.points, walked)
        foot, tip = beside(at, angle, 0, -width / 2), beside(at, angle, -2.5 * unit, -width / 2 - 5.5 * unit)
        yield Path((foot, tip), Stroke(colour, 1.7 * unit))
        walked += 7 * unit


def _cut(way: Way, unit: float, palette: Palette) -> Iterator[Item]:
    at, angle = way.at(0.5)
    for aside in (-3.2, 3.2):
        centre = beside(at, angle, aside * unit, 0)
        lean = angle + pi / 2 - 0.42
        reach = 10 * unit
        ends = (
            Point(centre.x - reach * cos(lean), centre.y - reach * sin(lean)),
            Point(centre.x + reach * cos(lean), centre.y + reach * sin(lean)),
        )
        yield Path(ends, Stroke(palette.paper, 5 * unit))
        yield Path(ends, Stroke(palette.focus, 2.4 * unit))


def faded(items: Sequence[Item], share: float) -> tuple[Item, ...]:
    """The same items, that much as opaque."""
    return tuple(_faded(item, share) for item in items)


def _faded(item: Item, share: float) -> Item:
    match item:
        case Group(items):
            return replace(item, items=faded(items, share))
        case Text(colour=colour, halo=halo):
            return replace(item, colour=colour.faded(share), halo=halo.faded(share) if halo else None)
        case Path(stroke=line):
            return replace(item, stroke=replace(line, colour=line.colour.faded(share)))
        case Polygon(fill=fill, stroke=edge) | Circle(fill=fill, stroke=edge):
            pale = replace(edge, colour=edge.colour.faded(share)) if edge else None
            return replace(item, fill=fill.faded(share) if fill else None, stroke=pale)
