"""A pane of text: it scrolls when it must, and no line of it is ever cut in two."""

from collections.abc import Callable, Hashable

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.inputs import Command, Input, WheelTurned
from game.ui.pad import Pad
from game.ui.scroll import Scroll
from game.ui.theme import Theme
from game.ui.widgets import paint_scrollbar

Write = Callable[[Column], None]


class Reader:
    """One column of text in a region. `write` fills the column; it is asked again when `key` or the measure changes."""

    def __init__(self, *, at_end: bool = False) -> None:
        self.scroll = Scroll()
        self._column: Column | None = None
        self._made_for: Hashable = None
        self._at_end = at_end

    def draw(self, canvas: Canvas, region: Rect, key: Hashable, write: Write) -> None:
        """The text stands in the region, with a scrollbar at its right when it is taller."""
        theme = canvas.theme
        made_for = (key, region.size, id(theme))
        if self._column is None or self._made_for != made_for:
            self._column = self._fill(theme, region, write)
            self._made_for = made_for
        column = self._column
        self.scroll.fit(column.height, region.height)
        if self._at_end:
            self.scroll.by(column.height)
            self._at_end = False
        offset = self.scroll.offset
        canvas.sprite(("text", key, offset), region, lambda pad: column.paint(pad, _text_area(pad, column), offset))
        draw_scrollbar(canvas, region, self.scroll)

    def handle(self, given: Input) -> bool:
        """True when the input scrolled the text, or would have."""
        match given:
            case Command.PAGE_DOWN:
                self.scroll.page(1)
            case Command.PAGE_UP:
                self.scroll.page(-1)
            case Command.HOME:
                self.scroll.by(-self.scroll.content)
            case Command.END:
                self.scroll.by(self.scroll.content)
            case WheelTurned(steps):
                self.scroll.by(-steps * max(12, self.scroll.view // 8))
            case _:
                return False
        return True

    def _fill(self, theme: Theme, region: Rect, write: Write) -> Column:
        column = Column(theme, region.width - theme.u(6))
        write(column)
        if column.height > region.height:
            column = Column(theme, region.width - theme.u(20))
            write(column)
        return column


def _text_area(pad: Pad, column: Column) -> Rect:
    return Rect(0, 0, column.width, pad.rect.height)


def draw_scrollbar(canvas: Canvas, region: Rect, scroll: Scroll) -> None:
    """A scrollbar stands at the region's right edge when there is something to scroll."""
    if not scroll.needed:
        return
    wide = max(4, canvas.theme.u(7))
    track = Rect(region.right - wide, region.y, wide, region.height)
    thumb = scroll.thumb(Rect(0, 0, wide, region.height))
    canvas.sprite(("scrollbar", tuple(thumb)), track, lambda pad: paint_scrollbar(pad, pad.rect, thumb))
