"""What the map is pinned on: three sheets of paper, one over the other, and a few fibres in them."""

from collections.abc import Iterator
from math import cos, radians, sin
from typing import Final

from game.debrief.stand import Axes, Sizes, axes
from game.drawing.boxes import Box, around, covered, freest
from game.drawing.colour import Colour
from game.drawing.curves import ellipse, quadratic, shifted
from game.drawing.display_list import Anchor, Item, Path, Point, Polygon, Stroke, Text
from game.drawing.metrics import text_width
from game.drawing.palette import Palette
from game.wording.catalogue import Words

_SHEETS: Final = ((0.98, "map.ring.middle"), (0.72, "map.ring.inner"))
"""How far out the edge of each sheet runs, as a share of the rings' half-axes, and the key of what it is called."""

_FIBRES: Final = 60
_SHADOW_STEPS: Final = 7


def table(palette: Palette) -> Colour:
    """What the sheets lie on."""
    return palette.paper.toward(palette.paper_dark, 0.6)


def ground(area: Box, sizes: Sizes, palette: Palette) -> Iterator[Item]:
    """The sheets, the outermost first, each a little lighter than the one under it."""
    yield from _fibres(area, sizes, palette)
    rings = axes(area, sizes)
    under = table(palette)
    for (share, _), tone in zip(_SHEETS, (palette.paper, palette.paper_light), strict=True):
        shape = ellipse(*_sheet(rings, share, sizes), 120, 3.2 * sizes.unit)
        yield from _shadow(shape, under, sizes, palette)
        yield Polygon(shape, tone, Stroke(palette.paper_dark.toward(palette.ink_soft, 0.12), 1.0 * sizes.unit))
        under = tone


def _shadow(shape: tuple[Point, ...], under: Colour, sizes: Sizes, palette: Palette) -> Iterator[Item]:
    """A soft shadow in opaque tones, which large shapes are painted with much sooner than with translucent ones."""
    if palette.shadow.alpha:
        for far in range(_SHADOW_STEPS, 0, -1):
            dark = 0.3 * (1 - (far - 1) / _SHADOW_STEPS) ** 1.5
            fallen = shifted(shape, far * 0.5 * sizes.unit, far * 1.1 * sizes.unit)
            yield Polygon(fallen, under.toward(palette.shadow._replace(alpha=255), dark))


def ring_names(
    area: Box, sizes: Sizes, palette: Palette, words: Words, taken: list[Box], light: list[Box]
) -> Iterator[Item]:
    """What each sheet stands for, written along its edge if there is room."""
    size = 12 * sizes.unit * sizes.text
    for share, key in _SHEETS:
        called = words(key)
        middle, across, down = _sheet(axes(area, sizes), share, sizes)
        width = text_width(called, size)
        reach = 1 - (10 + 0.7 * size) / down
        boxes = []
        for angle in (222, 318, 138, 42, 205, 335, 155, 25, 250, 290, 110, 70, 180, 0, 125, 55):
            spot = Point(middle.x + across * reach * cos(radians(angle)), middle.y + down * reach * sin(radians(angle)))
            inward = width / 2 * (1 if spot.x < middle.x else -1)
            boxes.append(around(Point(spot.x + inward, spot.y), width + 6, size * 1.2))
        yield from _words(boxes, called, size, palette.ink_soft, taken, light)
    called = words("map.ring.outer")
    width, edge = text_width(called, size), max(12 * sizes.unit, size * 0.6)
    top = max(edge / 2, size * 0.6)
    corner = Box(area.left + edge, area.top + top, area.left + edge + width, area.top + top + size * 1.2)
    across, down = area.width - width - 2 * edge, area.height - size * 1.2 - 2 * top
    corners = [corner, corner.moved(across, 0), corner.moved(0, down), corner.moved(across, down)]
    yield from _words(corners, called, size, palette.ink_soft, taken, light)


def _words(
    boxes: list[Box], words: str, size: float, colour: Colour, taken: list[Box], light: list[Box]
) -> Iterator[Item]:
    """The words where they cover least; nowhere if they would lie over anything."""
    # Words just under a name would be read as part of it.
    wide = [box.grown(size * 0.55) for box in boxes]
    chosen = freest(wide, taken, light)
    box = boxes[chosen]
    if not covered(wide[chosen], taken) and not covered(box, taken, light):
        taken.append(box)
        yield Text(Point(box.centre.x, box.centre.y + size * 0.33), words, size, colour, anchor=Anchor.MIDDLE)


def _sheet(rings: Axes, share: float, sizes: Sizes) -> tuple[Point, float, float]:
    """The middle of a sheet, a little below that of its ring because words hang under people, and its half-axes."""
    low = 0.35 * (sizes.name_line + sizes.role_line)
    return Point(rings.middle.x, rings.middle.y + low), rings.across * share + 6 * sizes.unit, rings.down * share + low


def _fibres(area: Box, sizes: Sizes, palette: Palette) -> Iterator[Item]:
    """Short hairs in the paper, strewn by a fixed sequence."""
    if not palette.shadow.alpha:
        return
    seed = 20
    for _ in range(_FIBRES):
        drawn = []
        for _ in range(4):
            seed = (seed * 1103515245 + 12345) % 2**31
            drawn.append(seed / 2**31)
        start = Point(area.left + area.width * drawn[0], area.top + area.height * drawn[1])
        angle, reach = drawn[2] * 6.28, (6 + 10 * drawn[3]) * sizes.unit
        bend = Point(start.x + reach * cos(angle + 0.25) * 0.6, start.y + reach * sin(angle + 0.25) * 0.6)
        end = Point(start.x + reach * cos(angle), start.y + reach * sin(angle))
        yield Path(quadratic(start, bend, end, 4), Stroke(palette.wood.faded(0.12), 0.8 * sizes.unit))
