"""What stands beside the people on a map: its legend and its margin on slips of paper, and the room that is left."""

from dataclasses import dataclass

from game.debrief.look import Look, legend_of, margin_of
from game.debrief.margin import wide_margin
from game.debrief.sight import Seen
from game.drawing.boxes import Box
from game.drawing.display_list import Group
from game.model.scenario import Scenario

_MOST = 0.42
"""The share of a sheet's width that slips may take when there are two columns of them."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The slips, and the area that they leave to the people: the same in every state of one scenario."""

    area: Box
    slips: tuple[Group, ...]


def beside(scenario: Scenario, seen: Seen, viewpoint: str | None, look: Look, *, ghost: bool = False) -> Beside:
    """The legend on the right; the margin under it, or on the left where the scenario has much to write there."""
    legend, margin = legend_of(scenario, seen, viewpoint, look, ghost=ghost), margin_of(scenario, seen, look)
    unit, inner = look.sizes.unit, look.inner
    left = inner.right - legend.width
    column = Box(left, inner.top + 4 * unit, inner.right - 4 * unit, inner.bottom)
    area = inner._replace(right=left - 6 * unit)
    if wide_margin(scenario) and legend.width + margin.width <= _MOST * look.width:
        area = area._replace(left=inner.left + margin.width + 6 * unit)
        column_left = Box(inner.left + 4 * unit, column.top, inner.left + margin.width, inner.bottom)
        slips = [legend.slip(column), margin.drawn(column_left)]
    else:
        gap = 12 * unit
        above = legend.above(column, margin.height(column.width) + gap) if margin.notes else column
        slips = [legend.slip(above), margin.drawn(column._replace(top=above.bottom + gap))]
    return Beside(area, tuple(slips if margin.notes else slips[:1]))
