"""A scene as it stands in the frame: a place, those who sit in it, the chairs of those who do not, their names."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pygame
from pygame import Rect, Surface

from game.model.cast import Channel, Looks
from game.play.view import Distance, EmptyChair, Seat
from game.ui import paper
from game.ui.bust import HEIGHT as BUST_HEIGHT
from game.ui.bust import WIDTH as BUST_WIDTH
from game.ui.bust import build, draw_bust
from game.ui.channels import paint_letter, paint_phone
from game.ui.collage import Collage
from game.ui.frame import paint_inset
from game.ui.name_cards import Spot, paint_names, spots
from game.ui.pad import Pad
from game.ui.places import place
from game.ui.places.props import chair
from game.ui.places.tones import HEIGHT, TABLE, WIDTH, tones


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the look of a scene depends on. `speaker` is who speaks now; the others are a little in the shade."""

    place: str
    channel: Channel
    seats: tuple[Seat, ...]
    chairs: tuple[EmptyChair, ...]
    speaker: str = ""


_REACH: Final = {Distance.NEAR: (1.1, 62.0), Distance.MIDDLE: (1.0, 40.0), Distance.FAR: (0.84, 10.0)}
"""How large somebody is, and how far below the table's edge their bust goes on."""
_CROWD: Final = ((1.2, 1.45), (2.2, 1.36), (3.2, 1.2), (4.2, 1.06))
"""How large busts are for that many people, two empty chairs counting as one."""
_SHADE: Final = (228, 224, 221, 255)


def paint_scene(pad: Pad, scene: Scene) -> None:
    """The scene fills the pad."""
    if scene.channel in (Channel.LETTER, Channel.MAIL):
        paint_letter(pad, scene.channel, scene.seats[0] if scene.seats else None)
    elif scene.channel is Channel.PHONE and len(scene.seats) <= 2:
        _paint_call(pad, scene)
    else:
        _paint_room(pad, scene)
    paint_inset(pad.surface, pad.u(16), pad.theme.palette.shadow)


def _paint_room(pad: Pad, scene: Scene) -> None:
    scenery = place(scene.place)
    papers = tones(pad.theme.palette, scenery.world)
    collage = place_collage(pad, pad.rect)

    def behind() -> Surface:
        picture = Surface(pad.rect.size)
        scenery.behind(place_collage(Pad(picture, pad.theme), pad.rect), papers)
        return picture

    pad.surface.blit(pad.theme.kept(("behind", scene.place, pad.rect.size), behind), (0, 0))
    row = spots(scene.seats, scene.chairs, pad.rect)
    table = collage.origin[1] + TABLE * collage.scale
    _paint_chairs(pad, row, table)
    _paint_people(pad, row, scene.speaker, table, 1.0)
    scenery.before(collage, papers)
    paper.roughen(pad.surface)
    paint_names(pad, row, scene.speaker)


def _paint_call(pad: Pad, scene: Scene) -> None:
    """Those at the other end stand at the right; the chairs of the absent at the left, where the player is."""
    half = pad.rect.width // 2
    there = spots(scene.seats, (), Rect(half, 0, pad.rect.width - half, pad.rect.height))
    here = spots((), scene.chairs, Rect(0, 0, half, pad.rect.height))
    foot = pad.rect.bottom - pad.rect.height * 20 / HEIGHT

    def people() -> None:
        _paint_people(pad, there, scene.speaker, foot, 0.4)

    paint_phone(pad, scene.place, people)
    _paint_chairs(pad, here, foot - 66 * pad.rect.height / HEIGHT, 0.8, 0)
    paint_names(pad, [*here, *there], scene.speaker)


def place_collage(pad: Pad, area: Rect) -> Collage:
    """The units of a place, such that it covers the area; its foot stands on the area's foot."""
    scale = max(area.width / WIDTH, area.height / HEIGHT)
    origin = (area.centerx - WIDTH * scale / 2, area.bottom - HEIGHT * scale)
    return Collage(pad.surface, scale, origin, pad.theme.palette)


def _paint_chairs(pad: Pad, row: Sequence[Spot], table: float, size: float = 1.65, below: float = 40) -> None:
    unit, palette = pad.rect.height / HEIGHT, pad.theme.palette
    for spot in row:
        if isinstance(spot.who, EmptyChair):
            collage = Collage(pad.surface, unit, (spot.x, table), palette)
            chair(collage, 0, below, size * min(1.0, spot.width / (120 * unit)), palette.wood_light, palette.wood)


def _paint_people(pad: Pad, row: Sequence[Spot], speaker: str, table: float, sink: float) -> None:
    """Everybody in their seats, the farthest first."""
    seated = [(spot, spot.who) for spot in row if isinstance(spot.who, Seat)]
    if not seated:
        return
    unit = pad.rect.height / HEIGHT
    crowd = len(seated) + (len(row) - len(seated)) / 2
    size = min(
        next((size for most, size in _CROWD if crowd <= most), 0.92) * unit,
        min(spot.width for spot, _ in seated) * 1.3 / BUST_WIDTH,
    )
    heard = any(seat.id == speaker for _, seat in seated)
    nearness = list(Distance)
    for spot, seat in sorted(seated, key=lambda one: nearness.index(one[1].distance), reverse=True):
        scale, below = _REACH[seat.distance]
        side = -1.0 if spot.x < pad.rect.centerx - 1 else 1.0
        picture = _bust(pad, seat, size * scale, side, dim=heard and seat.id != speaker)
        # A child would vanish behind the table: somebody put a cushion on the chair.
        raised = (1 - build(seat.looks.age).body) * 74 * unit if seat.looks else 0.0
        foot = round(table + below * unit * sink - raised)
        pad.surface.blit(picture, picture.get_rect(midbottom=(round(spot.x), foot)))


def _bust(pad: Pad, seat: Seat, scale: float, side: float, *, dim: bool) -> Surface:
    key = ("bust", seat.looks, seat.world, seat.face, seat.distance, round(scale, 3), side, seat.pupil)
    picture = pad.theme.kept(key, lambda: draw_seat(pad, seat, scale, side))
    return pad.theme.kept((key, "dim"), lambda: _dimmed(picture)) if dim else picture


def _dimmed(picture: Surface) -> Surface:
    shaded = picture.copy()
    shaded.fill(_SHADE, special_flags=pygame.BLEND_RGBA_MULT)
    return shaded


def draw_seat(pad: Pad, seat: Seat, scale: float, side: float) -> Surface:
    """Somebody on a transparent ground; a group is three of its members."""
    fine = 3 if scale < 0.8 else 2
    size = (round(BUST_WIDTH * scale), round(BUST_HEIGHT * scale))
    large = Surface((size[0] * fine, size[1] * fine), pygame.SRCALPHA)
    large.fill((*pad.theme.palette.shadow[:3], 0))
    origin = (size[0] * fine / 2, size[1] * fine)
    collage = Collage(large, scale * fine, origin, pad.theme.palette, smooth=False)
    if seat.looks is not None:
        draw_bust(collage, seat.looks, seat.world, seat.face, seat.distance, side)
    else:
        for x, y, looks in _members(seat):
            draw_bust(collage.at(x, y, 0.78), looks, seat.world, seat.face, seat.distance, side)
    return pygame.transform.smoothscale(large, size)


def _members(seat: Seat) -> tuple[tuple[float, float, Looks], ...]:
    young = seat.pupil or "class" in seat.id or "eleve" in seat.id
    ages = (9, 10, 8) if young else (44, 31, 52)
    return (
        (-44, -34, Looks(ages[0], "brown", "curly", "tanned", clothes="ochre")),
        (46, -30, Looks(ages[1], "black", "short", "brown", clothes="green")),
        (0, 0, Looks(ages[2], "chestnut", "ponytail", "light", clothes="")),
    )
