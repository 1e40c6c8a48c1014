"""Who sits where in a scene, and the folded card with a name before everybody."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pygame
from pygame import Rect

from game.play.view import EmptyChair, Seat
from game.ui import paper, shapes
from game.ui.pad import Align, Pad
from game.ui.places.tones import HEIGHT, TABLE
from game.ui.theme import Block, Theme, Type

_CHAIR_WIDTH: Final = 0.62
"""How much room an empty chair takes beside somebody's."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Somebody, or their chair, around `x`, with that much room."""

    who: Seat | EmptyChair
    x: float
    width: float


def spots(seats: Sequence[Seat], chairs: Sequence[EmptyChair], area: Rect) -> list[Spot]:
    """People in the middle of the area in their order, the empty chairs at both ends."""
    row: list[Seat | EmptyChair] = [*reversed(chairs[1::2]), *seats, *chairs[::2]]
    shares = [1.0 if isinstance(who, Seat) else _CHAIR_WIDTH for who in row]
    unit = area.width / (sum(shares) or 1.0)
    found: list[Spot] = []
    x = float(area.x)
    for who, share in zip(row, shares, strict=True):
        found.append(Spot(who, x + share * unit / 2, share * unit))
        x += share * unit
    return found


def paint_names(pad: Pad, row: Sequence[Spot], speaker: str) -> None:
    """Every spot has its card, the speaker's in the hue of their world, that of an empty chair grey."""
    roomy = len(row) <= 3 and pad.theme.text_percent <= 130
    for spot in row:
        label, under = _blocks(pad, spot, roomy=roomy)
        tall = label.height + (under.height if under else 0) + pad.u(8)
        wide = max(label.width, under.width if under else 0) + pad.u(20)
        rect = Rect(0, 0, min(wide, round(spot.width) - 2), tall)
        rect.midbottom = (round(spot.x), pad.rect.bottom - pad.u(10))
        _paint_card(pad, rect, spot.who, label, under, speaking=spot.who.id == speaker)


def _blocks(pad: Pad, spot: Spot, *, roomy: bool) -> tuple[Block, Block | None]:
    """The name, and the role under it where there is room for both."""
    theme: Theme = pad.theme
    high = round((HEIGHT - TABLE) * pad.rect.height / HEIGHT * (0.86 if roomy else 0.74))
    wide = round(min(spot.width - pad.u(10), pad.u(230))) - pad.u(16)
    name = theme.fitted(spot.who.name, Type.SMALL_BOLD, wide, high - pad.u(8), 0.55)
    if not roomy or not isinstance(spot.who, Seat) or not spot.who.role:
        return name, None
    role = theme.fitted(spot.who.role, Type.SMALL, wide, high - pad.u(10) - name.height, 0.75)
    return name, role if name.height + role.height <= high - pad.u(6) else None


def _paint_card(
    pad: Pad, rect: Rect, who: Seat | EmptyChair, label: Block, under: Block | None, *, speaking: bool
) -> None:
    palette = pad.theme.palette
    hue = palette.hue(who.world.value) if isinstance(who, Seat) else palette.you
    absent = isinstance(who, EmptyChair)
    ground = palette.paper_dark if absent else (hue.light if speaking else palette.paper_light)
    shape = shapes.rounded(rect.left, rect.top, rect.right, rect.bottom, pad.u(3))
    paper.cut(pad.surface, shape, ground, pad.u(3), palette.shadow)
    edge = Rect(rect.x, rect.bottom - pad.u(4), rect.width, pad.u(4))
    pygame.draw.rect(pad.surface, (palette.ink_soft if absent else hue.mid)[:3], edge)
    inner = rect.inflate(-pad.u(8), -pad.u(6))
    pad.set(label, inner, palette.ink_soft if absent else hue.deep, Align.CENTRE)
    if under:
        below = Rect(inner.x, inner.y + label.height, inner.width, under.height)
        pad.set(under, below, palette.ink_soft, Align.CENTRE)
