"""Rows of buttons: laid from the left or from the right, on as many rows as their labels need."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.controls import Control, Controls
from game.ui.theme import Theme
from game.ui.widgets import around, button_size, paint_button

_SQUEEZED: Final = 1.45
"""How much too long a row of labels may be to be squeezed into one row."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button by its id and label; the primary one is the way on, one that is `chosen` or not bears a ring."""

    id: str
    label: str
    primary: bool = False
    enabled: bool = True
    chosen: bool | None = None


def row_height(theme: Theme, buttons: Sequence[Button], width: int) -> int:
    """How tall the rows are at that width."""
    rows = _rows(theme, buttons, width)
    return sum(max(height for _, _, height in row) for row in rows) + theme.u(10) * max(0, len(rows) - 1)


def lay_row(theme: Theme, buttons: Sequence[Button], region: Rect) -> list[Control]:
    """Where the buttons stand at the region's foot: the first at the left, the last at the right of the last row."""
    controls: list[Control] = []
    y = region.bottom - row_height(theme, buttons, region.width)
    for row in _rows(theme, buttons, region.width):
        tall = max(height for _, _, height in row)
        free = region.width - sum(width for _, width, _ in row)
        gap = max(theme.u(10), free // (len(row) - 1)) if len(row) > 1 else 0
        x = region.x if len(row) > 1 else region.right - row[0][1]
        for button, width, _ in row:
            controls.append(Control(button.id, Rect(x, y, width, tall), enabled=button.enabled))
            x += width + gap
        y += tall + theme.u(10)
    return controls


def lay_column(theme: Theme, buttons: Sequence[Button], region: Rect) -> list[Control]:
    """Where the buttons stand one under the other from the region's top, all as wide as the region."""
    controls: list[Control] = []
    y = region.y
    for button in buttons:
        height = button_size(theme, button.label, widest=region.width)[1]
        controls.append(Control(button.id, Rect(region.x, y, region.width, height), enabled=button.enabled))
        y += height + theme.u(12)
    return controls


def draw_buttons(canvas: Canvas, buttons: Sequence[Button], placed: Sequence[Control], controls: Controls) -> None:
    """The buttons are on the canvas."""
    for button, control in zip(buttons, placed, strict=True):
        state = controls.state(button.id)
        paint = partial(paint_button, label=button.label, state=state, primary=button.primary, chosen=button.chosen)
        canvas.sprite(("button", button, state), around(canvas.theme, control.rect), paint)


def _rows(theme: Theme, buttons: Sequence[Button], width: int) -> list[list[tuple[Button, int, int]]]:
    gaps = theme.u(10) * (len(buttons) - 1)
    sizes = [button_size(theme, button.label, widest=width) for button in buttons]
    wanted, free = sum(wide for wide, _ in sizes), width - gaps
    if free < wanted <= free * _SQUEEZED:
        # Labels a little smaller take less from what is read than a second row would.
        shares = [(button, wide * free // wanted, tall) for button, (wide, tall) in zip(buttons, sizes, strict=True)]
        return [shares]
    rows: list[list[tuple[Button, int, int]]] = [[]]
    used = 0
    for button in buttons:
        wide, tall = button_size(theme, button.label, widest=width)
        wide = min(wide, width)
        if rows[-1] and used + wide + theme.u(10) > width:
            rows.append([])
            used = 0
        rows[-1].append((button, wide, tall))
        used += wide + theme.u(10)
    return rows
