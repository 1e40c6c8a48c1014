"""Text running down a column, taller than its window if it must be; a line is drawn whole or not at all."""

from dataclasses import dataclass

import pygame
from pygame import Rect

from game.drawing.colour import Colour
from game.ui.pad import Align, Pad
from game.ui.theme import Block, Theme, Type


@dataclass(frozen=True, slots=True)
class Entry:
    """A block at its height in the column, beside a rule of that colour or on a slip of that one when there is one."""

    y: int
    block: Block
    ink: Colour
    indent: int
    align: Align
    rule: Colour | None
    slip: Colour | None = None


class Column:
    """Blocks one under the other, at most `width` wide."""

    def __init__(self, theme: Theme, width: int) -> None:
        self.theme = theme
        self.width = width
        self.entries: list[Entry] = []
        self.height = 0

    def add(
        self,
        text: str,
        kind: Type,
        ink: Colour | None = None,
        *,
        gap: float = 0,
        indent: float = 0,
        align: Align = Align.LEFT,
        rule: Colour | None = None,
        slip: Colour | None = None,
    ) -> None:
        """The text follows, `gap` units below what was there."""
        if not text:
            return
        inset = self.theme.u(indent)
        block = self.theme.block(text, kind, self.width - inset)
        self.height += self.theme.u(gap) if self.entries else 0
        self.entries.append(Entry(self.height, block, ink or self.theme.palette.ink, inset, align, rule, slip))
        self.height += block.height

    def space(self, gap: float) -> None:
        """That much is left free below what was there."""
        self.height += self.theme.u(gap) if self.entries else 0

    def paint(self, pad: Pad, region: Rect, offset: int = 0) -> None:
        """The lines that are wholly within the region, the column being scrolled up by `offset`."""
        for entry in self.entries:
            height = entry.block.line_height
            top = region.y + entry.y - offset
            if top + entry.block.height < region.top or top > region.bottom:
                continue
            whole = [
                k
                for k in range(len(entry.block.lines))
                if region.top <= top + k * height and top + (k + 1) * height <= region.bottom
            ]
            if not whole:
                continue
            first, last = whole[0], whole[-1] + 1
            lines = entry.block.lines[first:last]
            part = Block(lines, entry.block.font, height, entry.block.width)
            x = region.x + entry.indent
            where = Rect(x, top + first * height, region.width - entry.indent, part.height)
            if entry.slip:
                _lay_slip(pad, where, entry.slip)
            pad.set(part, where, entry.ink, entry.align)
            if entry.rule:
                bar = Rect(region.x + entry.indent - pad.u(13), where.y, max(2, pad.u(3)), where.height)
                pad.surface.fill(entry.rule, bar)


def _lay_slip(pad: Pad, where: Rect, ground: Colour) -> None:
    """A slip of paper under those lines, with a darker lower edge."""
    slip = Rect(where.x - pad.u(10), where.y - pad.u(4), where.width + pad.u(8), where.height + pad.u(8))
    pygame.draw.rect(
        pad.surface, pad.theme.palette.wood_light[:3], slip.move(pad.u(1), pad.u(2)), border_radius=pad.u(3)
    )
    pygame.draw.rect(pad.surface, ground[:3], slip, border_radius=pad.u(3))
