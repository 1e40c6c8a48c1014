"""The heading of a screen that has no frame: a strip of paper at the top of the wall."""

from pygame import Rect

from game.drawing.palette import Palette
from game.ui.canvas import Canvas
from game.ui.pad import Pad
from game.ui.theme import Type


def draw_heading(canvas: Canvas, text: str, *, left: float = 0.035, right: int = 0) -> int:
    """The heading is on the canvas, from that share of its width; `right` pixels beside it stay free.

    Where the screen may begin under it.
    """
    theme = canvas.theme
    region = theme.region(left, 0.035, 1 - left, 0.2)
    region.width -= right
    block = theme.fitted(text, Type.TITLE, region.width, theme.line_height(Type.TITLE) * 2, 0.5)
    region.height = block.height + theme.u(10)

    def paint(pad: Pad) -> None:
        palette: Palette = pad.theme.palette
        pad.set(block, pad.rect, palette.ink)
        pad.surface.fill(palette.focus, Rect(0, block.height + pad.u(4), pad.u(64), max(2, pad.u(3))))

    canvas.sprite(("heading", text, region.width), region, paint)
    return region.bottom + theme.u(18)
