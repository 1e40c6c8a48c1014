"""Small buttons in rows, from left to right: for screens on which something else needs the room."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.controls import Control, Controls
from game.ui.theme import Theme, Type
from game.ui.widgets import around, paint_button


@dataclass(frozen=True, slots=True)
class Chip:
    """A small button; one that is `chosen` or not bears a full or an empty ring, None bears none."""

    id: str
    label: str
    chosen: bool | None = None
    primary: bool = False
    enabled: bool = True


def lay_chips(theme: Theme, chips: Sequence[Chip], region: Rect) -> list[Control]:
    """Where the chips stand, from the region's top left corner, on as many rows as they need."""
    placed: list[Control] = []
    x, y = region.topleft
    tall = theme.line_height(Type.LABEL) + theme.u(15)
    for chip in chips:
        mark = theme.u(26) if chip.chosen is not None else 0
        wide = min(region.width, theme.block(chip.label, Type.LABEL, region.width).width + mark + theme.u(26))
        if x > region.x and x + wide > region.right:
            x, y = region.x, y + tall + theme.u(8)
        placed.append(Control(chip.id, Rect(x, y, wide, tall), enabled=chip.enabled))
        x += wide + theme.u(9)
    return placed


def draw_chips(canvas: Canvas, chips: Sequence[Chip], placed: Sequence[Control], controls: Controls) -> None:
    """The chips are on the canvas."""
    for chip, control in zip(chips, placed, strict=True):
        state = controls.state(chip.id)
        paint = partial(
            paint_button, label=chip.label, state=state, primary=chip.primary, kind=Type.LABEL, chosen=chip.chosen
        )
        canvas.sprite(("chip", chip, state), around(canvas.theme, control.rect), paint)
