"""What the fields of a form lie on: a table seen from above, a printed sheet, the bare wall, a sheet of card."""

from collections.abc import Callable
from typing import Final

import pygame
from pygame import Rect

from game.model.option import FormKind
from game.ui import paper, shapes
from game.ui.frame import board, paint_wall
from game.ui.pad import Pad
from game.ui.widgets import sheet

INSETS: Final = {
    FormKind.PLANNING: (34, 26),
    FormKind.REPORT: (34, 20),
    FormKind.OBSTACLE: (4, 6),
    FormKind.ACTORS: (26, 20),
}
"""How far from the ground's edge fields may lie, across and down."""


def inside(pad_u: Callable[[float], int], kind: FormKind, ground: Rect) -> Rect:
    """The part of the ground on which fields may lie."""
    across, down = INSETS[kind]
    return ground.inflate(-2 * pad_u(across), -2 * pad_u(down))


def paint_ground(pad: Pad, kind: FormKind, ground: Rect, seats: int) -> None:
    """The wall, and the ground on it; a table has a chair for everybody."""
    paint_wall(pad)
    match kind:
        case FormKind.PLANNING:
            _chairs(pad, ground, seats)
            _table(pad, ground)
        case FormKind.REPORT:
            _printed(pad, ground)
        case FormKind.ACTORS:
            _card(pad, ground)
        case FormKind.OBSTACLE:
            pass


def _table(pad: Pad, ground: Rect) -> None:
    """Three boards with round corners, and an edge that catches the light."""
    palette = pad.theme.palette
    outline = shapes.rounded(ground.left, ground.top, ground.right, ground.bottom, pad.u(26))
    if pad.theme.contrast:
        paper.fill(pad.surface, outline, palette.paper_dark)
        pygame.draw.polygon(pad.surface, palette.ink[:3], outline, max(1, pad.u(2)))
        return
    paper.cut(
        pad.surface, outline, palette.wood, pad.u(12), palette.shadow, core=ground.inflate(-pad.u(60), -pad.u(60))
    )
    top = ground.inflate(-pad.u(12), -pad.u(12))
    planks = pygame.Surface(ground.size, pygame.SRCALPHA)
    inner = Pad(planks, pad.theme)
    high = top.height // 3 + 1
    for k in range(3):
        plank = Rect(top.x - ground.x, top.y - ground.y + k * high, top.width, high)
        tone = palette.wood_light.toward(palette.paper, 0.24 - 0.05 * (k % 2))
        board(inner, shapes.slab(plank.left, plank.top, plank.right, plank.bottom), tone, 11 + k, upright=False)
    mask = pygame.Surface(ground.size, pygame.SRCALPHA)
    shape = shapes.rounded(pad.u(6), pad.u(6), ground.width - pad.u(6), ground.height - pad.u(6), pad.u(21))
    paper.fill(mask, shape, paper.WHITE, smooth=False)
    planks.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    pad.surface.blit(planks, ground)
    paper.roughen(pad.surface, ground)


def _chairs(pad: Pad, ground: Rect, seats: int) -> None:
    """The backs of chairs pushed under the table, along both sides and, where there are many, at its ends."""
    palette = pad.theme.palette
    count = max(2, min(seats, 6))
    above = (count + 1) // 2
    for side, many in ((ground.top, above), (ground.bottom, count - above)):
        for k in range(many):
            x = ground.x + ground.width * (k + 1) // (many + 1)
            y = side + (pad.u(-4) if side == ground.top else pad.u(4))
            back = shapes.rounded(x - pad.u(46), y - pad.u(13), x + pad.u(46), y + pad.u(13), pad.u(12))
            paper.cut(pad.surface, back, palette.school.mid.toward(palette.wood, 0.35), pad.u(5), palette.shadow)


def _printed(pad: Pad, ground: Rect) -> None:
    """A printed sheet with the holes of a binder and a red line at its margin."""
    palette = pad.theme.palette
    sheet(pad, ground, palette.paper_light, 8, 3)
    for k in (1, 2):
        spot = (ground.x + pad.u(15), ground.y + ground.height * k // 3)
        paper.fill(
            pad.surface, shapes.oval(*spot, pad.u(6), pad.u(6), 30), palette.wood_light.toward(palette.wood, 0.3)
        )
    line = Rect(ground.x + pad.u(28), ground.y + pad.u(4), max(1, pad.u(1.5)), ground.height - pad.u(8))
    pad.surface.fill(palette.focus.toward(palette.paper_light, 0.5), line)


def _card(pad: Pad, ground: Rect) -> None:
    """A large sheet of grey card, with faint rings around its middle: near, less near, far."""
    palette = pad.theme.palette
    sheet(pad, ground, palette.paper_dark, 6, 6)
    before = pad.surface.get_clip()
    pad.surface.set_clip(ground)
    for share in (0.28, 0.55, 0.82):
        oval = shapes.oval(*ground.center, ground.width * share * 0.62, ground.height * share * 0.72, 90)
        pygame.draw.aalines(pad.surface, palette.wood_light[:3], True, oval)
    pad.surface.set_clip(before)
