"""The legend: a slip of paper on which every sign that a map uses is explained in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.debrief.icons import pin, soft_shadow
from game.debrief.sight import Seen
from game.debrief.signs import REACH, Entry, entries, longest
from game.debrief.stand import Sizes
from game.debrief.tokens import BRASS
from game.drawing.boxes import Box
from game.drawing.curves import rounded
from game.drawing.display_list import Group, Item, Point, Polygon, Stroke, Text
from game.drawing.metrics import shorten, text_width, wrap
from game.drawing.palette import Palette
from game.model.cast import World
from game.wording.catalogue import Words

_ROW: Final = 1.5
"""The height of a row, as a share of the size of its words, and the least that it may be."""

_LEAST_ROW: Final = 1.2


@dataclass(frozen=True, slots=True)
class Legend:
    """What one map has to explain, and under which heading."""

    heading: str
    seen: Seen
    worlds: tuple[World, ...]
    ghost: bool
    sizes: Sizes
    palette: Palette
    words: Words

    @property
    def width(self) -> float:
        """How wide a column is: the same for every map of one size, so that people keep their places."""
        widest = max(text_width(said, self._size) for said in longest(self.words))
        return widest + (REACH + 42) * self.sizes.sign

    @property
    def _size(self) -> float:
        return 13 * self.sizes.unit * self.sizes.text

    @property
    def _row(self) -> float:
        return max(23 * self.sizes.sign, self._size * _ROW)

    def fits(self, height: float) -> bool:
        """One column of that height explains everything in words of full size."""
        rows = len(self._entries())
        return self._top(0, self.width) + rows * self._size * _LEAST_ROW + 8 * self.sizes.unit <= height

    def slip(self, box: Box) -> Group:
        """One column on a slip of paper that hangs from the top of the box."""
        return self._drawn(box, 1)

    def sheet(self, box: Box) -> Group:
        """As many columns as the box asks for, on one sheet in its middle."""
        explained = self._entries()
        rows = max(1, int((box.height - self._top(0, box.width) - 8 * self.sizes.unit) / (self._size * 1.3)))
        columns = max(1, min(-(-len(explained) // rows), int(box.width / self.width)))
        width = min(box.width, self.width * columns)
        left = box.centre.x - width / 2
        return self._drawn(Box(left, box.top, left + width, box.bottom), columns)

    def _entries(self) -> tuple[Entry, ...]:
        return tuple(entries(self.seen, self.worlds, self.ghost, self.sizes, self.palette, self.words))

    def _top(self, from_top: float, width: float) -> float:
        """Where the first row begins, under the pin and the heading."""
        return from_top + 26 * self.sizes.unit + len(self._title(width)) * self._size * 1.15 * 1.2

    def _title(self, width: float) -> tuple[str, ...]:
        return wrap(self.heading, self._size * 1.15, width - 28 * self.sizes.unit, bold=True)

    def _drawn(self, box: Box, columns: int) -> Group:
        unit, palette = self.sizes.unit, self.palette
        explained = self._entries()
        rows = -(-len(explained) // columns)
        top = self._top(box.top, box.width)
        row = min(self._row, (box.bottom - 8 * unit - top) / rows)
        sheet = rounded(box.left, box.top, box.width, top - box.top + row * rows + 8 * unit, 3 * unit, 3)
        items: list[Item] = [
            *soft_shadow(sheet, palette, 1.6 * unit, fine=True),
            Polygon(sheet, palette.paper_light, Stroke(palette.paper_dark.toward(palette.ink_soft, 0.2), unit)),
            *pin(Point(box.left + box.width / 2, box.top + 9 * unit), 4.6 * unit, BRASS, palette),
        ]
        heading = self._size * 1.15
        for number, line in enumerate(self._title(box.width)):
            baseline = Point(box.left + 14 * unit, box.top + 26 * unit + heading * (0.85 + 1.2 * number))
            items.append(Text(baseline, line, heading, palette.ink, bold=True))
        for column in range(columns):
            part = explained[column * rows : (column + 1) * rows]
            items += self._column(part, box.left + column * box.width / columns, box.width / columns, top, row)
        described = self.words.clauses([entry.words for entry in explained])
        return Group(tuple(items), "legende", self.words("map.legend"), described)

    def _column(self, explained: Sequence[Entry], left: float, width: float, top: float, row: float) -> list[Item]:
        sign = self.sizes.sign
        size = min(self._size, row / 1.12)
        start = left + (22 + REACH) * sign
        items: list[Item] = []
        for number, entry in enumerate(explained):
            middle = top + row * (number + 0.5)
            items.extend(entry.sign(Point(left + (12 + REACH / 2) * sign, middle)))
            words = shorten(entry.words, size, left + width - start - 4 * sign)
            items.append(Text(Point(start, middle + size * 0.33), words, size, self.palette.ink))
        return items
