"""The legend: a slip of paper on which every sign that a map uses is explained in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from game.debrief.sight import Seen
from game.debrief.signs import REACH, Entry, entries, longest
from game.debrief.slips import below_heading, heading_lines, slip
from game.debrief.stand import Sizes
from game.drawing.boxes import Box
from game.drawing.display_list import Group, Item, Point, Text
from game.drawing.metrics import shorten, text_width
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
        return self.height(_LEAST_ROW * self._size) <= height

    def height(self, row: float | None = None) -> float:
        """How high one column is, with rows of that height (None: as high as they like)."""
        row = self._row if row is None else row
        return self._top(0, self.width) + len(self._entries()) * row + 8 * self.sizes.unit

    def above(self, box: Box, wanted: float) -> Box:
        """What one column takes of the box so that so much may be left under it, no row lower than its words."""
        least, most = self.height(_LEAST_ROW * self._size), self.height()
        return box._replace(bottom=min(box.bottom, box.top + max(least, min(most, box.height - wanted))))

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
        return from_top + below_heading(self._title(width), self._size * 1.15, self.sizes.unit)

    def _title(self, width: float) -> tuple[str, ...]:
        return heading_lines(self.heading, self._size * 1.15, width, self.sizes.unit)

    def _drawn(self, box: Box, columns: int) -> Group:
        unit = self.sizes.unit
        explained = self._entries()
        rows = -(-len(explained) // columns)
        top = self._top(box.top, box.width)
        row = min(self._row, (box.bottom - 8 * unit - top) / rows)
        paper = box._replace(bottom=top + row * rows + 8 * unit)
        items: list[Item] = [*slip(paper, self._title(box.width), self._size * 1.15, unit, self.palette)]
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
