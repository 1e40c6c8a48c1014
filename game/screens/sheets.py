"""The sheet that text is read on, and the small header at its top."""

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.pad import Pad
from game.ui.theme import Block, Theme, Type
from game.ui.widgets import sheet


def draw_sheet(canvas: Canvas, region: Rect) -> None:
    """The sheet that is read."""
    margin = canvas.theme.u(16)

    def paint(pad: Pad) -> None:
        sheet(pad, pad.rect.inflate(-margin * 2, -margin * 2), lift=8)

    canvas.sprite(("sheet", region.size), region.inflate(margin * 2, margin * 2), paint)


def draw_header(canvas: Canvas, inner: Rect, text: str) -> int:
    """A small title and a thin rule stand at the top of a sheet; where the text may begin."""
    block = _header(canvas.theme, inner.width, text)
    region = Rect(inner.x, inner.y, inner.width, block.height + canvas.theme.u(8))

    def paint(pad: Pad) -> None:
        pad.set(block, pad.rect, pad.theme.palette.ink_soft)
        rule = max(1, pad.u(1.5))
        pad.surface.fill(pad.theme.palette.wood_light, Rect(0, pad.rect.bottom - rule, pad.rect.width, rule))

    canvas.sprite(("header", text), region, paint)
    return inner.y + header_height(canvas.theme, inner.width, text)


def header_height(theme: Theme, width: int, text: str) -> int:
    """How much room the header takes from the text."""
    return _header(theme, width, text).height + theme.u(18)


def _header(theme: Theme, width: int, text: str) -> Block:
    return theme.fitted(text, Type.SMALL_BOLD, width, theme.line_height(Type.SMALL_BOLD), 0.7)
