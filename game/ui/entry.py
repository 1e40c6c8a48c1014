"""A strip of paper on which words are typed: it breaks them into lines and always shows the one with the caret."""

from collections.abc import Callable

import pygame
from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.controls import State
from game.ui.pad import Pad
from game.ui.theme import Block, Theme, Type
from game.ui.widgets import MARGIN, around, ring, sheet
from game.ui.writing import Writing

KIND = Type.BODY
Span = tuple[int, int]


def entry_height(theme: Theme, lines: int) -> int:
    """How tall an entry is in which so many lines can be seen."""
    return theme.line_height(KIND) * lines + theme.u(20)


def spans(text: str, width: int, measure: Callable[[str], int]) -> list[Span]:
    """Where each line begins and ends: broken after blanks, no character lost, within a word where one is too long."""
    found: list[Span] = []
    start = end = 0
    while end < len(text):
        stop = _word_end(text, end)
        if measure(text[start:stop].rstrip()) <= width:
            end = stop
        elif end > start:
            found.append((start, end))
            start = end
        else:
            end = start + _longest(text[start:stop], width, measure)
            found.append((start, end))
            start = end
    return [*found, (start, len(text))]


def _word_end(text: str, start: int) -> int:
    """Where the word that begins there ends, the blanks behind it included."""
    place = start
    while place < len(text) and text[place] != " ":
        place += 1
    while place < len(text) and text[place] == " ":
        place += 1
    return place


def _longest(word: str, width: int, measure: Callable[[str], int]) -> int:
    count = 1
    while count < len(word) and measure(word[: count + 1]) <= width:
        count += 1
    return count


class Entry:
    """Shows a writing. Where its caret was last drawn is `caret`, for the window of an input method to stand by."""

    def __init__(self, writing: Writing) -> None:
        self.writing = writing
        self.caret = Rect(0, 0, 0, 0)
        self._first = 0
        self._region = Rect(0, 0, 0, 0)
        self._lines: list[Span] = [(0, 0)]
        self._theme: Theme | None = None

    def draw(self, canvas: Canvas, rect: Rect, placeholder: str, state: State, clip: Rect | None = None) -> None:
        """The words stand in the rectangle; when there are none, the placeholder, pale."""
        theme, writing = canvas.theme, self.writing
        font = theme.font(KIND)
        inner = rect.inflate(-theme.u(28), -theme.u(20))
        shown = writing.shown
        self._theme, self._region = theme, inner
        self._lines = spans(shown, inner.width - theme.u(4), lambda run: font.size(run)[0])
        room = max(1, inner.height // theme.line_height(KIND))
        at = writing.caret + len(writing.composing)
        line = next(k for k in reversed(range(len(self._lines))) if self._lines[k][0] <= at)
        self._first = max(line - room + 1, min(self._first, line, len(self._lines) - room), 0)
        x = inner.x + min(font.size(shown[self._lines[line][0] : at])[0], inner.width - theme.u(3))
        y = inner.y + (line - self._first) * theme.line_height(KIND)
        self.caret = Rect(x, y, max(2, theme.u(2)), theme.line_height(KIND))
        seen = self._lines[self._first : self._first + room]
        rows = tuple((shown[a:b].rstrip(), a) for a, b in seen)
        mark = (writing.caret, at)
        origin = around(theme, rect)
        caret = self.caret.move(-origin.x, -origin.y) if state is State.FOCUS else None

        def paint(pad: Pad) -> None:
            _paint(pad, rows, placeholder if not shown else "", state, caret, mark)

        key = ("entry", rows, placeholder, state, tuple(caret) if caret else None, mark)
        canvas.sprite(key, origin, paint, clip)

    def point(self, x: int, y: int) -> None:
        """The caret is where the strip was pressed."""
        theme, text = self._theme, self.writing.text
        if theme is None or self.writing.composing:
            return
        row = self._first + max(0, y - self._region.y) // theme.line_height(KIND)
        start, end = self._lines[min(row, len(self._lines) - 1)]
        font = theme.font(KIND)
        places = range(start, end + 1)
        self.writing.put_caret(min(places, key=lambda k: abs(font.size(text[start:k])[0] - (x - self._region.x))))


def _paint(
    pad: Pad,
    rows: tuple[tuple[str, int], ...],
    placeholder: str,
    state: State,
    caret: Rect | None,
    mark: Span,
) -> None:
    theme, palette = pad.theme, pad.theme.palette
    rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
    sheet(pad, rect, palette.paper_light, 2, 4)
    edge = palette.focus if state is State.FOCUS else palette.ink_soft
    pygame.draw.rect(pad.surface, edge[:3], rect, max(1, pad.u(1.5)), pad.u(4))
    if state is State.FOCUS:
        ring(pad, rect, 4)
    inner = rect.inflate(-pad.u(28), -pad.u(20))
    high = theme.line_height(KIND)
    font = theme.font(KIND)
    for k in range(max(1, inner.height // high)):
        y = inner.y + (k + 1) * high - pad.u(3)
        pad.surface.fill(palette.paper_dark, Rect(inner.x, y, inner.width, max(1, pad.u(1))))
    if placeholder:
        block = theme.fitted(placeholder, Type.BODY_ITALIC, inner.width - pad.u(8), inner.height, 0.5)
        pad.set(block, Rect(inner.x + pad.u(8), inner.y, inner.width - pad.u(8), inner.height), palette.ink_soft)
    for k, (line, start) in enumerate(rows):
        where = Rect(inner.x, inner.y + k * high, inner.width, high)
        pad.set(Block((line,), font, high, where.width), where, palette.ink)
        left, right = (max(0, min(len(line), place - start)) for place in mark)
        if left < right:
            x = where.x + font.size(line[:left])[0]
            wide = font.size(line[left:right])[0]
            pad.surface.fill(palette.focus, Rect(x, where.bottom - pad.u(4), wide, max(2, pad.u(2))))
    if caret:
        pad.surface.fill(palette.focus, caret.inflate(0, -caret.height // 5))
