"""People on the map: a shape cut from paper for each world, held by a pin, with a name under it."""

from collections.abc import Iterator
from math import pi
from typing import Final
from zlib import crc32

from game.debrief.icons import pin, soft_shadow
from game.debrief.stand import Place, Sizes
from game.drawing.colour import colour
from game.drawing.curves import ellipse, regular, rounded, shifted, turned
from game.drawing.display_list import Anchor, Item, Point, Polygon, Stroke, Text
from game.drawing.metrics import ASCENT, CAP_HEIGHT
from game.drawing.palette import Hue, Palette
from game.model.cast import World

BRASS: Final = colour("#c9a24a")
_TITLES: Final = ("m.", "mme", "mlle", "dr", "dre", "la", "le", "les", "l", "une", "un")


def outline(world: World | None, centre: Point, radius: float, lean: float = 0.0) -> tuple[Point, ...]:
    """The shape of a world: round for family and player, square for school, hexagons for care and authority.

    `lean` is the angle at which a hand has put it down.
    """
    match world:
        case World.SCHOOL:
            side = radius * 1.8
            square = rounded(centre.x - side / 2, centre.y - side / 2, side, side, radius * 0.4)
            return turned(square, centre, lean)
        case World.CARE:
            return regular(centre, radius * 1.1, 6, lean)
        case World.AUTHORITY:
            return regular(centre, radius * 1.12, 6, pi / 6 + lean)
        case _:
            return ellipse(centre, radius, radius, 40, radius * 0.02)


def token(
    place: Place, world: World | None, palette: Palette, sizes: Sizes, *, you: bool, group: bool, absent: bool
) -> Iterator[Item]:
    """Somebody's shape: the player's has a double contour, a group is a small pile, whoever is absent is dotted."""
    unit = sizes.unit
    hue = palette.hue(world)
    shape = outline(world, place.centre, place.radius, _lean(place.id))
    if not absent:
        yield from soft_shadow(shape, palette, unit)
    if group:
        for sheet in (2, 1):
            behind = shifted(shape, 3.2 * unit * sheet, -3.2 * unit * sheet)
            back = palette.paper if absent else hue.light.toward(hue.mid, 0.18 * sheet)
            yield Polygon(behind, back, _edge(hue, unit, absent))
    if you:
        yield Polygon(
            outline(world, place.centre, place.radius * 1.16), palette.paper_light, Stroke(hue.deep, 1.8 * unit)
        )
        shape = outline(world, place.centre, place.radius * 0.95)
    fill = hue.light.toward(palette.paper_light, 0.72) if absent else hue.light
    yield Polygon(shape, fill, _edge(hue, unit, absent))
    size = place.radius * 0.98
    baseline = Point(place.centre.x, place.centre.y + size * CAP_HEIGHT / 2)
    yield Text(baseline, initials(place.name), size, hue.deep, bold=True, anchor=Anchor.MIDDLE)
    if not absent:
        head = Point(place.centre.x, place.centre.y - place.radius * 0.86)
        yield from pin(head, 3.6 * unit, BRASS if palette.shadow.alpha else hue.deep, palette)


def _lean(someone: str) -> float:
    """A small angle of one's own, so that no two sheets lie quite alike."""
    return (crc32(someone.encode()) % 9 - 4) * 0.014


def _edge(hue: Hue, unit: float, absent: bool) -> Stroke:
    return Stroke(hue.deep, 2.0 * unit, (0.4 * unit, 4.6 * unit)) if absent else Stroke(hue.deep, 1.8 * unit)


def label(place: Place, palette: Palette, sizes: Sizes) -> Iterator[Item]:
    """The name, and what the person does."""
    line = place.label.top + ASCENT * 0.9 * sizes.name
    halo = palette.paper_light.toward(palette.paper, 0.4)
    yield Text(
        Point(place.centre.x, line),
        place.name,
        sizes.name,
        palette.ink,
        bold=True,
        anchor=Anchor.MIDDLE,
        halo=halo,
        halo_width=3.4 * sizes.unit,
    )
    for row in place.role:
        line += sizes.role * 1.16
        yield Text(
            Point(place.centre.x, line),
            row,
            sizes.role,
            palette.ink_soft,
            anchor=Anchor.MIDDLE,
            halo=halo,
            halo_width=3.0 * sizes.unit,
        )


def initials(name: str) -> str:
    """One or two letters that stand for a name, titles and articles left aside."""
    words = [word for word in name.replace("’", " ").replace("'", " ").split() if word.lower() not in _TITLES]
    return "".join(word[0].upper() for word in words[:2]) or name[:1].upper()


def tacks(way_start: Point, palette: Palette, sizes: Sizes, hue: Hue) -> tuple[Item, ...]:
    """The small pin from which a thread leaves."""
    return pin(way_start, 2.5 * sizes.unit, hue.mid, palette)


def shape_of(
    at: Point, world: World | None, palette: Palette, unit: float, *, you: bool = False, absent: bool = False
) -> tuple[Item, ...]:
    """A world's shape, small, for the legend."""
    hue = palette.hue(world)
    if you:
        return (
            Polygon(outline(None, at, 9.4 * unit), palette.paper_light, Stroke(hue.deep, 1.4 * unit)),
            Polygon(outline(None, at, 6.6 * unit), hue.light, Stroke(hue.deep, 1.4 * unit)),
        )
    edge = Stroke(hue.deep, 1.6 * unit, (0.3 * unit, 3.4 * unit) if absent else ())
    return (Polygon(outline(world, at, 8.6 * unit), palette.paper_light if absent else hue.light, edge),)
