"""A choice of one among several on a single strip: its label, what is chosen now, an arrow at either end."""

from pygame import Rect

from game.ui import paper
from game.ui.canvas import Canvas
from game.ui.controls import State
from game.ui.pad import Align, Pad
from game.ui.theme import Theme, Type
from game.ui.widgets import MARGIN, around, ring, sheet


def stepper_height(theme: Theme) -> int:
    """How tall the strip is."""
    return theme.line_height(Type.CARD_BOLD) + theme.line_height(Type.LABEL) + theme.u(16)


def draw_stepper(canvas: Canvas, rect: Rect, label: str, chosen: str, state: State) -> None:
    """The strip is on the canvas."""

    def paint(pad: Pad) -> None:
        _paint(pad, label, chosen, state)

    canvas.sprite(("stepper", label, chosen, state), around(canvas.theme, rect), paint)


def _paint(pad: Pad, label: str, chosen: str, state: State) -> None:
    theme, palette = pad.theme, pad.theme.palette
    rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
    alive = state in (State.FOCUS, State.HOVER)
    sheet(pad, rect, palette.family.light if alive else palette.paper, 4 if alive else 2, 5)
    if state is State.FOCUS:
        ring(pad, rect, 5)
    tip, half = pad.u(10), pad.u(9)
    for x, way in ((rect.x + pad.u(18), -1), (rect.right - pad.u(18), 1)):
        shape = [(x + way * tip / 2, rect.centery), (x - way * tip / 2, rect.centery - half)]
        paper.fill(pad.surface, [*shape, (x - way * tip / 2, rect.centery + half)], palette.ink)
    inner = rect.inflate(-pad.u(72), -pad.u(10))
    top = Rect(inner.x, inner.y, inner.width, theme.line_height(Type.LABEL))
    pad.set(theme.fitted(label, Type.LABEL, top.width, top.height, 0.5), top, palette.ink_soft, Align.CENTRE)
    low = Rect(inner.x, top.bottom, inner.width, inner.bottom - top.bottom)
    pad.set(theme.fitted(chosen, Type.CARD_BOLD, low.width, low.height, 0.4), low, palette.ink, Align.CENTRE, 0.5)
