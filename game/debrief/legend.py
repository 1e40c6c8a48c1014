"""The legend: a slip of paper on which every sign that a map uses is explained in words."""

from typing import Final

from game.debrief.icons import pin, soft_shadow
from game.debrief.sight import Seen
from game.debrief.signs import REACH, entries
from game.debrief.stand import Sizes
from game.debrief.tokens import BRASS
from game.drawing.boxes import Box
from game.drawing.curves import rounded
from game.drawing.display_list import Group, Item, Point, Polygon, Stroke, Text
from game.drawing.metrics import shorten, text_width, wrap
from game.drawing.palette import Palette
from game.model.scenario import World

_LONGEST: Final = "confiance en construction"


def legend_width(sizes: Sizes) -> float:
    """How much of the sheet the legend takes: the same for every map of one size, so that people keep their places."""
    return text_width(_LONGEST, _text_size(sizes)) + (REACH + 46) * sizes.unit


def legend(
    box: Box, title: str, seen: Seen, worlds: tuple[World, ...], ghost: bool, sizes: Sizes, palette: Palette
) -> Group:
    """The slip of paper on which the signs are explained."""
    unit = sizes.unit
    explained = tuple(entries(seen, worlds, ghost, sizes, palette))
    size = _text_size(sizes)
    heading = size * 1.15
    room = box.width - 28 * unit
    lines = wrap(title, heading, room, bold=True)
    top = box.top + 26 * unit + len(lines) * heading * 1.2
    row = min(max(23 * unit, size * 1.5), (box.bottom - 10 * unit - top) / len(explained))
    size = min(size, row / 1.12)
    sheet = rounded(box.left, box.top, box.width, top - box.top + row * len(explained) + 8 * unit, 3 * unit, 3)
    items: list[Item] = [
        *soft_shadow(sheet, palette, 1.6 * unit, fine=True),
        Polygon(sheet, palette.paper_light, Stroke(palette.paper_dark.toward(palette.ink_soft, 0.2), unit)),
        *pin(Point(box.left + box.width / 2, box.top + 9 * unit), 4.6 * unit, BRASS, palette),
    ]
    for number, line in enumerate(lines):
        baseline = Point(box.left + 14 * unit, box.top + 26 * unit + heading * (0.85 + 1.2 * number))
        items.append(Text(baseline, line, heading, palette.ink, bold=True))
    for number, entry in enumerate(explained):
        middle = top + row * (number + 0.5)
        items.extend(entry.sign(Point(box.left + (12 + REACH / 2) * unit, middle)))
        left = box.left + (22 + REACH) * unit
        words = shorten(entry.words, size, box.right - left - 6 * unit)
        items.append(Text(Point(left, middle + size * 0.33), words, size, palette.ink))
    return Group(tuple(items), "legende", "Légende", " ; ".join(entry.words for entry in explained))


def _text_size(sizes: Sizes) -> float:
    return 12.5 * sizes.unit * sizes.text
