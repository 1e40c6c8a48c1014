"""A slider over the turns of a play: a thin groove with a notch for each, and the words of the one that is open."""

from pygame import Rect

from game.drawing.display_list import Point
from game.ui import paper, shapes
from game.ui.canvas import Canvas
from game.ui.controls import State
from game.ui.pad import Pad
from game.ui.theme import Block, Theme, Type
from game.ui.widgets import MARGIN, around, ring

_CLOSING = ("\u00a0»", "”")


def slider_height(theme: Theme) -> int:
    """How tall a slider is: one line of words and the groove."""
    return theme.line_height(Type.LABEL) + theme.u(24)


def track_of(theme: Theme, region: Rect) -> Rect:
    """The groove of a slider that stands there."""
    return Rect(region.x + theme.u(14), region.bottom - theme.u(14), region.width - theme.u(28), max(3, theme.u(4)))


def turn_at(track: Rect, spot: Point, last: int) -> int:
    """The turn nearest to where the pointer was pressed."""
    return max(0, min(last, round((spot.x - track.x) / max(1, track.width) * last)))


def draw_slider(canvas: Canvas, region: Rect, words: str, turn: int, last: int, state: State) -> None:
    """The slider is on the canvas."""
    theme = canvas.theme
    margin = theme.u(MARGIN)

    def paint(pad: Pad) -> None:
        palette, u = pad.theme.palette, pad.u
        inner = Rect(margin, margin, region.width, region.height)
        track = track_of(pad.theme, inner)
        label = Rect(track.x, inner.y, track.width, pad.theme.line_height(Type.LABEL))
        pad.set(one_line(pad.theme, words, label.width), label, palette.ink)
        pad.surface.fill(palette.wood, track)
        for notch in range(last + 1):
            x = track.x + track.width * notch // max(1, last)
            pad.surface.fill(palette.wood_dark, Rect(x - 1, track.y - u(4), max(2, u(2)), track.height + u(8)))
        x = track.x + track.width * turn // max(1, last)
        knob = shapes.oval(x, track.centery, u(9), u(9))
        paper.cut(pad.surface, knob, palette.focus if state is State.FOCUS else palette.wood, u(3), palette.shadow)
        if state is State.FOCUS:
            ring(pad, inner.inflate(-u(4), -u(2)), 6)

    canvas.sprite(("slider", turn, last, words, state), around(theme, region), paint)


def one_line(theme: Theme, text: str, width: int) -> Block:
    """The text on one line: words fall away from its end, inside its closing quotation mark, where it is too long."""
    closing = next((mark for mark in _CLOSING if text.endswith(mark)), "")
    kept = text.removesuffix(closing)
    shown = text
    while theme.font(Type.LABEL).size(shown)[0] > width and " " in kept:
        kept = kept.rsplit(" ", 1)[0].rstrip(" …,;:.\u00a0\u202f«")
        shown = f"{kept}…{closing}"
    return theme.fitted(shown, Type.LABEL, width, theme.line_height(Type.LABEL), 0.8)
