"""A slip of paper that hangs from a pin, with a heading: what the legend and the margin are written on."""

from collections.abc import Sequence

from game.debrief.icons import pin, soft_shadow
from game.debrief.tokens import BRASS
from game.drawing.boxes import Box
from game.drawing.curves import rounded
from game.drawing.display_list import Item, Point, Polygon, Stroke, Text
from game.drawing.metrics import wrap
from game.drawing.palette import Palette

_ASIDE = 14.0


def heading_lines(heading: str, size: float, width: float, unit: float) -> tuple[str, ...]:
    """The heading in lines of a slip of that width."""
    return wrap(heading, size, width - 2 * _ASIDE * unit, bold=True)


def below_heading(lines: Sequence[str], size: float, unit: float) -> float:
    """How far under the top of a slip its first row begins, below the pin and the heading."""
    return 26 * unit + len(lines) * size * 1.2


def slip(box: Box, heading: Sequence[str], size: float, unit: float, palette: Palette) -> tuple[Item, ...]:
    """The slip that fills the box, its heading in letters of that size."""
    sheet = rounded(box.left, box.top, box.width, box.height, 3 * unit, 3)
    return (
        *soft_shadow(sheet, palette, 1.6 * unit, fine=True),
        Polygon(sheet, palette.paper_light, Stroke(palette.paper_dark.toward(palette.ink_soft, 0.2), unit)),
        *pin(Point(box.left + box.width / 2, box.top + 9 * unit), 4.6 * unit, BRASS, palette),
        *(
            Text(
                Point(box.left + _ASIDE * unit, box.top + 26 * unit + size * (0.85 + 1.2 * number)),
                line,
                size,
                palette.ink,
                bold=True,
            )
            for number, line in enumerate(heading)
        ),
    )
