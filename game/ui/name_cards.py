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
_STAGGERED: Final = 1.8
"""How much wider than its place a card may be when its neighbours stand in another row."""
_SMALLEST: Final = 0.5
"""How far a name may shrink to keep its words whole."""


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
    """Every spot has its card, the speaker's in the hue of their world, that of an empty chair grey.

    Where names are too long for one row, every second card stands a row higher and takes its neighbours' room.
    """
    roomy = len(row) <= 3 and pad.theme.text_percent <= 130
    cards = [_blocks(pad, spot, roomy=roomy) for spot in row]
    staggered = any(not _whole(spot, label) for spot, (label, _) in zip(row, cards, strict=True))
    if staggered:
        cards = [(label, None) for label in _one_line_each(pad, row)]
    lower = max((label.height for label, _ in cards), default=0) + pad.u(12)
    for index, (spot, (label, under)) in enumerate(zip(row, cards, strict=True)):
        tall = label.height + (under.height if under else 0) + pad.u(8)
        wide = max(label.width, under.width if under else 0) + pad.u(20)
        rect = Rect(0, 0, wide if staggered else min(wide, round(spot.width) - 2), tall)
        rect.midbottom = (round(spot.x), pad.rect.bottom - pad.u(10) - (lower if staggered and index % 2 else 0))
        rect.clamp_ip(pad.rect.inflate(-pad.u(8), 0))
        _paint_card(pad, rect, spot.who, label, under, speaking=spot.who.id == speaker)


def _one_line_each(pad: Pad, row: Sequence[Spot]) -> list[Block]:
    """Every name on a line of its own, all in the largest size at which two rows of cards fit under the people."""
    theme: Theme = pad.theme
    high = round((HEIGHT - TABLE) * pad.rect.height / HEIGHT * 0.8) // 2 - pad.u(12)
    shrink = 1.0
    while True:
        labels = [theme.block(spot.who.name, Type.SMALL_BOLD, pad.rect.width, shrink) for spot in row]
        fits = all(
            label.height <= high and label.width + pad.u(24) <= spot.width * _STAGGERED
            for spot, label in zip(row, labels, strict=True)
        )
        if fits or shrink <= _SMALLEST:
            return labels
        shrink = round(shrink - 0.05, 2)


def _whole(spot: Spot, label: Block) -> bool:
    """True when no word of the name was cut."""
    return " ".join(label.lines).split() == spot.who.name.split()


def _blocks(pad: Pad, spot: Spot, *, roomy: bool) -> tuple[Block, Block | None]:
    """The name, and the role under it where there is room for both."""
    theme: Theme = pad.theme
    high = round((HEIGHT - TABLE) * pad.rect.height / HEIGHT * (0.86 if roomy else 0.74))
    wide = round(min(spot.width - pad.u(10), pad.u(230))) - pad.u(16)
    name = theme.fitted(spot.who.name, Type.SMALL_BOLD, wide, high - pad.u(8), _SMALLEST)
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
