"""A file once read: plain values, and the place of every key, every value and every character of a text."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from game.authoring.problems import Place

Path = tuple[str | int, ...]

_SINGLE: Final = re.compile(r"''|\S")
_DOUBLE: Final = re.compile(r"\\(?:x..|u.{4}|U.{8}|[\s\S])|\S")
_PLAIN: Final = re.compile(r"\S")
_BLANK_ESCAPES: Final = frozenset("\\" + letter for letter in "ntrvf_NLP \n\t")


class Spot(NamedTuple):
    """Where a value begins, counted from 0 as the YAML reader does, and how a text is written there."""

    line: int
    column: int
    style: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """Values with their places. A path is made of keys and list indices, as the author wrote them."""

    lines: tuple[str, ...]
    value: object
    keys: Mapping[Path, Spot]
    spots: Mapping[Path, Spot]
    blanks: tuple[Path, ...] = ()
    """Where nothing is written, or what was written was refused: no key of the language may stay so."""

    def key(self, path: Path) -> Place:
        """The place of a key, or of the value when it stands in a list, or of the nearest thing around it."""
        spot = self.keys.get(path)
        return self.place(path) if spot is None else Place(spot.line + 1, spot.column + 1)

    def place(self, path: Path) -> Place:
        """The place of a value, or of the nearest thing around it."""
        while path and path not in self.spots:
            path = path[:-1]
        spot = self.spots.get(path, Spot(0, 0))
        return Place(spot.line + 1, spot.column + 1)

    def within(self, path: Path, content: str, offset: int) -> Place:
        """The place in the file of a character of a text, whatever way YAML lets that text be written.

        YAML folds and indents white space only: the n-th visible character of the value is the n-th in the file.
        """
        spot = self.spots.get(path)
        if spot is None:
            return self.place(path)
        seen = sum(not character.isspace() for character in content[:offset])
        on_blank = offset >= len(content) or content[offset].isspace()
        start, column = spot.line, spot.column
        last = Place(start + 1, column + 1)
        for count, (line, at, width) in enumerate(self._visible(spot)):
            if count == seen and not on_blank:
                return Place(line, at)
            if count == seen:
                return last
            last = Place(line, at + width)
        return last

    def _visible(self, spot: Spot) -> Iterator[tuple[int, int, int]]:
        """Line, column and width of each visible character from a spot on, to the end of the file."""
        pattern = {"'": _SINGLE, '"': _DOUBLE}.get(spot.style, _PLAIN)
        first = spot.line + 1 if spot.style in ("|", ">") and spot.style else spot.line
        for number in range(first, len(self.lines)):
            begin = spot.column + (spot.style in ("'", '"')) if number == spot.line else 0
            for match in pattern.finditer(self.lines[number], begin):
                if match.group() not in _BLANK_ESCAPES:
                    yield number + 1, match.start() + 1, len(match.group())
