"""An open notebook on the wall: a cloth cover, two pages with their rules, the thread in the fold."""

from dataclasses import dataclass

import pygame
from pygame import Rect

from game.ui import paper, shapes
from game.ui.frame import paint_wall
from game.ui.pad import Pad
from game.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Pages:
    """The cover, and what may be written on of each page."""

    cover: Rect
    left: Rect
    right: Rect


def open_book(theme: Theme) -> Pages:
    """The notebook as large as the canvas lets it be."""
    cover = theme.region(0.03, 0.035, 0.97, 0.93)
    fold, edge = theme.u(34), theme.u(36)
    top, tall = cover.y + theme.u(34), cover.height - theme.u(66)
    left = Rect(cover.x + edge + theme.u(14), top, cover.centerx - fold - cover.x - edge - theme.u(14), tall)
    right = Rect(cover.centerx + fold, top, cover.right - edge - cover.centerx - fold, tall)
    return Pages(cover, left, right)


def paint_open_book(pad: Pad, pages: Pages) -> None:
    """The wall, the cover, a few sheets at either side, both pages."""
    palette, cover = pad.theme.palette, pages.cover
    paint_wall(pad)
    outer = shapes.rounded(cover.left, cover.top, cover.right, cover.bottom, pad.u(12))
    paper.cut(pad.surface, outer, palette.school.mid, pad.u(10), palette.shadow)
    for k in (3, 2, 1, 0):
        for side in (-1, 1):
            page = _page(pad, cover, side, k)
            tone = palette.paper_light if not k else palette.paper_dark.toward(palette.paper, 0.3 * k)
            paper.cut(pad.surface, page, tone, pad.u(1.5), palette.shadow)
            if pad.theme.contrast:
                pygame.draw.polygon(pad.surface, palette.ink[:3], page, max(1, pad.u(1.5)))
    _rules(pad, pages)
    _fold(pad, cover)
    if not pad.theme.contrast:
        paper.roughen(pad.surface, cover)


def _page(pad: Pad, cover: Rect, side: int, depth: int) -> list[tuple[float, float]]:
    """One page, its outer corners a little round; deeper ones stand further out."""
    out = cover.width / 2 - pad.u(16) + depth * pad.u(2.5)
    top, foot = cover.top + pad.u(14 - depth), cover.bottom - pad.u(14 - depth)
    x, r = cover.centerx, pad.u(10)
    return [
        (x, top),
        (x + side * (out - r), top),
        (x + side * out, top + r),
        (x + side * out, foot - r),
        (x + side * (out - r), foot),
        (x, foot),
    ]


def _rules(pad: Pad, pages: Pages) -> None:
    """A margin on the left page; faint lines would fight with the words."""
    palette = pad.theme.palette
    x = pages.left.x - pad.u(12)
    line = Rect(x, pages.cover.top + pad.u(18), max(1, pad.u(1.5)), pages.cover.height - pad.u(36))
    pad.surface.fill(palette.focus.toward(palette.paper_light, 0.55), line)


def _fold(pad: Pad, cover: Rect) -> None:
    """The shade of the fold, and the stitches of the binding."""
    palette, wide = pad.theme.palette, pad.u(26)
    if palette.shadow.alpha < 200 and not pad.theme.contrast:
        for k in range(wide):
            strength = round(70 * (1 - k / wide) ** 2)
            column = pygame.Surface((1, cover.height - pad.u(28)), pygame.SRCALPHA)
            column.fill((*palette.shadow[:3], strength))
            for x in (cover.centerx - 1 - k, cover.centerx + k):
                pad.surface.blit(column, (x, cover.top + pad.u(14)))
    step = cover.height // 6
    for k in range(1, 6):
        stitch = Rect(0, 0, max(2, pad.u(2.5)), pad.u(26))
        stitch.center = (cover.centerx, cover.top + k * step)
        pad.surface.fill(palette.wood, stitch)
