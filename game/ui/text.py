"""Breaking text into lines: only at ordinary spaces, never at a no-break one, never wider than the measure."""

from collections.abc import Callable, Iterator
from typing import Final

Measure = Callable[[str], int]
"""The width in pixels of a run of text; whole lines are measured, since widths of words do not add up (kerning)."""

NO_BREAK: Final = frozenset("\u00a0\u202f\u2060\u2011")


def wrap(text: str, width: int, measure: Measure) -> tuple[str, ...]:
    """The lines of that text, each at most `width` wide unless a single sign is wider."""
    return tuple(line for paragraph in text.split("\n") for line in _wrap_paragraph(paragraph, width, measure))


def _wrap_paragraph(paragraph: str, width: int, measure: Measure) -> Iterator[str]:
    line = ""
    for word in paragraph.split(" "):
        if not word:
            continue
        longer = f"{line} {word}" if line else word
        if measure(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *pieces, line = _pieces(word, width, measure)
        yield from pieces
    yield line


def _pieces(word: str, width: int, measure: Measure) -> Iterator[str]:
    """The word whole, or cut where it must be, away from no-break spaces as long as that is possible."""
    while measure(word) > width and len(word) > 1:
        cut = _longest_prefix(word, width, measure)
        yield word[:cut]
        word = word[cut:]
    yield word


def _longest_prefix(word: str, width: int, measure: Measure) -> int:
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if measure(word[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    while low > 1 and measure(word[:low]) > width:
        low -= 1
    for cut in range(low, 0, -1):
        if word[cut - 1] not in NO_BREAK and word[cut] not in NO_BREAK:
            return cut
    return low
