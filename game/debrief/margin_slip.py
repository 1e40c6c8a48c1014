"""The margin on the map: a slip of paper on which everything that stands beside the ties is written in words."""

from dataclasses import dataclass
from typing import Final

from game.debrief.slips import below_heading, heading_lines, slip
from game.debrief.stand import Sizes
from game.drawing.boxes import Box
from game.drawing.display_list import Group, Item, Point, Text
from game.drawing.metrics import wrap
from game.drawing.palette import Palette
from game.wording.catalogue import Words

_SIZES: Final = (13.0, 12.0, 11.0)
"""How large the words may be at 720 rows, the largest that fit being taken."""

_LINE: Final = 1.22
_BETWEEN: Final = 0.45
_ASIDE: Final = 14.0
_EMS: Final = 17.5


@dataclass(frozen=True, slots=True)
class MarginSlip:
    """What one map has in its margin, a sentence for each note."""

    notes: tuple[str, ...]
    sizes: Sizes
    palette: Palette
    words: Words

    @property
    def width(self) -> float:
        """How wide a column of its own is: the same for every map of one size, so that people keep their places."""
        return _EMS * self._size(_SIZES[0])

    def height(self, width: float, size: float = _SIZES[0]) -> float:
        """How high a slip of that width is with every note in words of that size."""
        size = self._size(size)
        rows = sum(len(self._wrapped(note, size, width)) * _LINE + _BETWEEN for note in self.notes)
        return self._top(size, width) + rows * size + 6 * self.sizes.unit

    def drawn(self, box: Box) -> Group:
        """As many notes as fit the box, in words as large as can be; then where to read the others."""
        fitting = next((size for size in _SIZES if self.height(box.width, size) <= box.height), None)
        size = self._size(fitting or _SIZES[-1])
        notes = self.notes if fitting else self._cut(box, size)
        items: list[Item] = []
        top = box.top + self._top(size, box.width)
        for number, note in enumerate(notes):
            lines: list[Item] = []
            for line in self._wrapped(note, size, box.width):
                lines.append(Text(Point(box.left + _ASIDE * self.sizes.unit, top + size), line, size, self.palette.ink))
                top += size * _LINE
            top += size * _BETWEEN
            items.append(Group(tuple(lines), f"marge-{number}", note))
        if notes:
            paper = Box(box.left, box.top, box.right, top + 6 * self.sizes.unit)
            heading = self._heading(size, box.width)
            items = [*slip(paper, heading, size * 1.15, self.sizes.unit, self.palette), *items]
        return Group(tuple(items), "marge", self.words("twin.margin"))

    def _cut(self, box: Box, size: float) -> tuple[str, ...]:
        """The first notes that fit with the words that say where the others are; none where there is no room."""
        kept: list[str] = []
        for count in range(len(self.notes)):
            shown = (*self.notes[:count], self.words("map.margin.more"))
            rows = sum(len(self._wrapped(note, size, box.width)) * _LINE + _BETWEEN for note in shown)
            if self._top(size, box.width) + rows * size + 6 * self.sizes.unit > box.height:
                break
            kept = [*shown]
        return tuple(kept)

    def _size(self, size: float) -> float:
        return size * self.sizes.unit * self.sizes.text

    def _top(self, size: float, width: float) -> float:
        return below_heading(self._heading(size, width), size * 1.15, self.sizes.unit)

    def _heading(self, size: float, width: float) -> tuple[str, ...]:
        return heading_lines(self.words("map.margin"), size * 1.15, width, self.sizes.unit)

    def _wrapped(self, note: str, size: float, width: float) -> tuple[str, ...]:
        return wrap(note, size, width - 2 * _ASIDE * self.sizes.unit)
