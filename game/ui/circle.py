"""Intervision as it stands in the frame: a circle of chairs around a rug, and on it the questions asked so far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

import pygame
from pygame import Rect

from game.drawing.colour import Colour
from game.play.view import EmptyChair, Seat
from game.ui import paper, shapes
from game.ui.bust import WIDTH as BUST_WIDTH
from game.ui.collage import Collage
from game.ui.frame import paint_inset
from game.ui.name_cards import Spot, paint_names, spots
from game.ui.pad import Align, Pad
from game.ui.places import props
from game.ui.places.tones import HEIGHT, Tones, tones
from game.ui.stage import draw_seat
from game.ui.theme import Type

_FAR: Final = 352.0
"""Where those at the far side of the circle have their feet; the middle is lower, the near side lower still."""
_DEEP: Final = 96.0
_MOST_SLIPS: Final = 8


@dataclass(frozen=True, slots=True)
class Circle:
    """All that its look depends on. `slips` is how many questions lie on the rug."""

    seats: tuple[Seat, ...]
    chairs: tuple[EmptyChair, ...]
    speaker: str = ""
    slips: int = 0


def paint_circle(pad: Pad, circle: Circle) -> None:
    """The circle fills the pad."""
    rect, palette = pad.rect, pad.theme.palette
    papers = tones(palette, "care")
    scene = Collage(pad.surface, rect.height / HEIGHT, (rect.centerx, 0), palette)
    half = rect.width / 2 / scene.scale
    _room(scene, papers, half)
    row = spots(circle.seats, circle.chairs, rect.inflate(-pad.u(28), 0))
    for spot, foot, size in sorted(_places(scene, row, rect), key=lambda one: one[1]):
        _seated(pad, scene, spot, foot, size, dim=bool(circle.speaker) and spot.who.id != circle.speaker)
    _slips(pad, scene, min(circle.slips, _MOST_SLIPS), half)
    _own_chair(scene, papers)
    paper.roughen(pad.surface)
    paint_names(pad, row, circle.speaker)
    paint_inset(pad.surface, pad.u(16), palette.shadow)


def _room(c: Collage, t: Tones, half: float) -> None:
    """A quiet wall with a window, a pale floor, the rug."""
    props.room(c.at(-half, 0), t.pale, t.wood_light, t.far, 250)
    c.slab(-half - 10, 250, half + 10, HEIGHT + 10, t.wood_light)
    props.window(c, -78, 40, 78, 196, t, 2)
    props.plant(c, half - 36, 272, 0.85, t)
    wide = min(half - 20, 268)
    c.oval(0, 438, wide, 112, t.near, 3)
    c.oval(0, 438, wide - 16, 102, t.pale)
    c.oval(0, 438, wide - 26, 96, t.far)


def _places(c: Collage, row: Sequence[Spot], rect: Rect) -> Iterator[tuple[Spot, float, float]]:
    """Where everybody's chair stands, and how large they look there: those at the sides are nearer."""
    room = min((spot.width for spot in row if isinstance(spot.who, Seat)), default=1e9) / c.scale
    # A bust is narrower than its sheet, and shoulders may touch.
    size = min(1.0, room / (BUST_WIDTH * 0.72))
    for spot in row:
        aside = min(1.0, abs(spot.x - rect.centerx) / (rect.width / 2))
        near = 1 - sqrt(1 - aside**2)
        yield spot, _FAR + _DEEP * near, size * (0.9 + 0.16 * near)


def _seated(pad: Pad, c: Collage, spot: Spot, foot: float, size: float, *, dim: bool) -> None:
    x, palette = (spot.x - c.origin[0]) / c.scale, pad.theme.palette
    wood = palette.wood_light.toward(palette.paper, 0.15)
    if not isinstance(spot.who, Seat):
        props.chair(c, x, foot, size * 1.5, wood, palette.wood)
        return
    seat = spot.who
    cloth = palette.hue(seat.world.value).deep.toward(palette.paper_dark, 0.22)
    _chair(c, x, foot, size, wood, palette.wood)
    _shins(c, x, foot, size, cloth)
    side = -1.0 if x < -1 else 1.0
    scale = size * c.scale
    picture = pad.theme.kept(("circle bust", seat, round(scale, 3), side), lambda: draw_seat(pad, seat, scale, side))
    if dim:
        picture = picture.copy()
        picture.fill((232, 228, 225, 255), special_flags=pygame.BLEND_RGBA_MULT)
    bottom = round(c.origin[1] + (foot - 58 * size) * c.scale)
    pad.surface.blit(picture, picture.get_rect(midbottom=(round(spot.x), bottom)))
    # The lap lies before the body: so one sits.
    for way in (-1, 1):
        knee = shapes.rounded(-33, -84, 33, -40, 19)
        c.sheet(shapes.moved(knee, x + way * 35 * size, foot, size), cloth, 3 * size)


def _chair(c: Collage, x: float, foot: float, size: float, wood: Colour, metal: Colour) -> None:
    """Four legs and a seat: its back is behind whoever sits on it."""
    s = size
    for way in (-1, 1):
        for out, lower in ((58, -14), (84, 0)):
            leg = [(x + way * 62 * s, foot - 52 * s), (x + way * (out + 4) * s, foot + lower * s)]
            c.line(leg, 5 * s, metal)
    c.sheet(shapes.rounded(x - 86 * s, foot - 60 * s, x + 86 * s, foot - 46 * s, 6 * s), wood, 2 * s)


def _shins(c: Collage, x: float, foot: float, size: float, cloth: Colour) -> None:
    """From the knees to two feet on the floor."""
    s = size
    for way in (-1, 1):
        leg = [(14, -60), (58, -60), (48, 2), (22, 2)]
        c.sheet([(x + way * dx * s, foot + dy * s) for dx, dy in leg], cloth.toward(c.palette.wood_dark, 0.12), 2 * s)
        c.oval(x + way * 38 * s, foot + 5 * s, 19 * s, 8 * s, c.palette.wood_dark)


def _own_chair(c: Collage, t: Tones) -> None:
    """The chair on which one sits oneself, from behind, at the near side."""
    y = 520.0
    for way in (-1, 1):
        c.slab(way * 44 - 5, y - 30, way * 44 + 5, HEIGHT + 10, t.wood_dark)
    c.sheet(shapes.rounded(-62, y - 58, 62, y - 6, 16), t.wood, 5)
    c.flat(shapes.rounded(-52, y - 50, 52, y - 42, 4), t.wood_light)


def _slips(pad: Pad, c: Collage, count: int, half: float) -> None:
    """Slips of paper in rows on the rug, each with its question mark."""
    palette = pad.theme.palette
    across = 4
    wide, tall = min(46.0, half / 5.2), 30.0
    for k in range(count):
        row, column = divmod(k, across)
        many = min(across, count - row * across)
        x = (column - (many - 1) / 2) * (wide + 12) + (7 if row else -3)
        y = 398 + row * (tall + 8) + (3 if column % 2 else -2)
        lean = (-3, 2, 4, -2)[k % 4]
        corners = [(x - wide / 2, y + lean), (x + wide / 2, y - lean), (x + wide / 2 + 2, y + tall - lean)]
        tint = palette.worlds[k % 4].light.toward(palette.paper_light, 0.55)
        c.sheet([*corners, (x - wide / 2 + 2, y + tall + lean)], tint, 2.5)
        left, top = c.placed([(x - wide / 2 + 4, y + 2)])[0]
        spot = Rect(round(left), round(top), round((wide - 6) * c.scale), round((tall - 4) * c.scale))
        pad.set(
            pad.theme.fitted("?", Type.CARD_BOLD, spot.width, spot.height, 0.3), spot, palette.ink, Align.CENTRE, 0.5
        )
