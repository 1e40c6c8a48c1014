"""How large and in which colours things are drawn, for one size of window and one size of text."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Final

import pygame

from game.drawing.palette import CONTRAST_PALETTE, PAPER_PALETTE, Palette
from game.ui.fonts import Fonts, Weight
from game.ui.text import wrap

VIRTUAL_HEIGHT: Final = 720
SMALLEST_TEXT: Final = 100
LARGEST_TEXT: Final = 200
KEPT: Final = 24 * 1024 * 1024
"""How many bytes of parts of pictures are kept; the least recently used go first."""


class Type(Enum):
    """A way of setting text: cut, size on the virtual canvas, and how much of the text scale it follows."""

    DISPLAY = (Weight.BLACK, 76, 0.2)
    TITLE = (Weight.BOLD, 38, 0.45)
    HEADING = (Weight.SEMIBOLD, 27, 0.7)
    BODY = (Weight.REGULAR, 23, 1.0)
    BODY_ITALIC = (Weight.ITALIC, 23, 1.0)
    BODY_BOLD = (Weight.SEMIBOLD, 23, 1.0)
    CARD = (Weight.REGULAR, 21, 1.0)
    CARD_ITALIC = (Weight.ITALIC, 21, 1.0)
    CARD_BOLD = (Weight.BOLD, 21, 1.0)
    SMALL = (Weight.REGULAR, 17, 1.0)
    SMALL_ITALIC = (Weight.ITALIC, 17, 1.0)
    SMALL_BOLD = (Weight.SEMIBOLD, 17, 1.0)
    LABEL = (Weight.SEMIBOLD, 16, 0.6)
    HELP = (Weight.REGULAR, 16, 0.6)


@dataclass(frozen=True, slots=True)
class Block:
    """Text broken into lines for one measure. `width` is that of the widest line."""

    lines: tuple[str, ...]
    font: pygame.font.Font
    line_height: int
    width: int

    @property
    def height(self) -> int:
        """How tall all lines are."""
        return self.line_height * len(self.lines)


class Theme:
    """The measures and colours of one canvas; a new one is made when the window or the text changes size."""

    def __init__(self, size: tuple[int, int], fonts: Fonts, text_percent: int = 100, *, contrast: bool = False) -> None:
        self.size = size
        self.text_percent = max(SMALLEST_TEXT, min(LARGEST_TEXT, text_percent))
        self.contrast = contrast
        self.scale = size[1] / VIRTUAL_HEIGHT
        self.palette: Palette = CONTRAST_PALETTE if contrast else PAPER_PALETTE
        self._fonts = fonts
        self._blocks: dict[tuple[str, Type, int, float], Block] = {}
        self._line_heights: dict[tuple[Type, float], int] = {}
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()

    @cached_property
    def key(self) -> tuple[int, int, int, bool]:
        """What tells pictures made for one theme from those made for another."""
        return (*self.size, self.text_percent, self.contrast)

    @property
    def largeness(self) -> float:
        """0 for text at 100 %, 1 at 200 %: how far regions give way to text."""
        return (self.text_percent - 100) / 100

    def u(self, units: float) -> int:
        """That many units of the virtual canvas, in whole pixels."""
        return round(units * self.scale)

    def region(self, left: float, top: float, right: float, bottom: float) -> pygame.Rect:
        """The part of the canvas between those fractions of its width and height."""
        width, height = self.size
        x, y = round(left * width), round(top * height)
        return pygame.Rect(x, y, round(right * width) - x, round(bottom * height) - y)

    def font(self, kind: Type, shrink: float = 1.0) -> pygame.font.Font:
        """The font for that kind of text, smaller by `shrink` where a label must fit."""
        weight, size, follows = kind.value
        return self._fonts.get(weight, max(8, self.u(size * (1 + self.largeness * follows) * shrink)))

    def line_height(self, kind: Type, shrink: float = 1.0) -> int:
        """The distance from one line to the next."""
        height = self._line_heights.get((kind, shrink))
        if height is None:
            _, size, follows = kind.value
            leading = 1.12 if kind in (Type.DISPLAY, Type.TITLE) else 1.3
            height = max(10, round(self.u(size * (1 + self.largeness * follows) * shrink) * leading))
            self._line_heights[kind, shrink] = height
        return height

    def block(self, text: str, kind: Type, width: int, shrink: float = 1.0) -> Block:
        """That text in lines at most `width` wide; the same question is answered from memory."""
        key = (text, kind, width, shrink)
        block = self._blocks.get(key)
        if block is None:
            font = self.font(kind, shrink)
            lines = wrap(text, width, lambda run: font.size(run)[0])
            widest = max((font.size(line)[0] for line in lines), default=0)
            if len(self._blocks) > 2000:
                self._blocks.clear()
            block = self._blocks[key] = Block(lines, font, self.line_height(kind, shrink), widest)
        return block

    def kept(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The picture of that key, made once; the least recently used are let go."""
        if key not in self._kept:
            self._kept[key] = make()
            while sum(map(_bytes, self._kept.values())) > KEPT and len(self._kept) > 1:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def fitted(self, text: str, kind: Type, width: int, height: int, smallest: float = 0.5) -> Block:
        """That text in the largest size, down to `smallest`, at which it fits; the smallest if none does."""
        shrink = 1.0
        while shrink > smallest:
            block = self.block(text, kind, width, shrink)
            if block.height <= height and block.width <= width and _unbroken(text, block):
                return block
            shrink = round(shrink - 0.05, 2)
        return self.block(text, kind, width, smallest)


def _bytes(picture: pygame.Surface) -> int:
    return picture.get_width() * picture.get_height() * picture.get_bytesize()


def _unbroken(text: str, block: Block) -> bool:
    """True when no word had to be cut."""
    return " ".join(block.lines) == " ".join(part for part in text.replace("\n", " ").split(" ") if part)
