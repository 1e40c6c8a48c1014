"""The sentence that an obstacle is being put into, large on a strip of paper."""

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.pad import Align, Pad
from game.ui.theme import Theme, Type
from game.ui.widgets import MARGIN, around, sheet


def sentence_height(theme: Theme, sentence: str, width: int, most: int) -> int:
    """How tall the strip is: as tall as the sentence wants, up to `most`."""
    return min(most, theme.block(sentence, Type.TITLE, width - theme.u(64)).height + theme.u(56))


def draw_sentence(canvas: Canvas, region: Rect, sentence: str) -> None:
    """The strip with the sentence is on the canvas."""

    def paint(pad: Pad) -> None:
        palette = pad.theme.palette
        rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
        sheet(pad, rect, palette.paper_light, 8, 4)
        pad.surface.fill(palette.family.mid, Rect(rect.x, rect.y, pad.u(9), rect.height))
        inner = rect.inflate(-pad.u(64), -pad.u(24))
        pad.set(
            pad.theme.fitted(sentence, Type.TITLE, inner.width, inner.height, 0.4), inner, palette.ink, Align.LEFT, 0.5
        )

    canvas.sprite(("sentence", sentence), around(canvas.theme, region), paint)
