"""The library: what can be played at the left, the chosen one's word at the right."""

from collections.abc import Sequence

from pygame import Rect

from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.cards import Card, Cards
from game.screens.heading import draw_heading
from game.screens.intents import Intent, OpenThreshold, OpenTitle
from game.screens.reader import Reader
from game.screens.screen import Still, draw_help_line, draw_wall
from game.screens.sheets import draw_sheet
from game.screens.values import LibraryEntry
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Controls, State
from game.ui.inputs import Command, Input
from game.ui.pad import Pad
from game.ui.theme import Theme, Type
from game.ui.widgets import MARGIN, ring, sheet
from game.wording.catalogue import Words

OPEN = "open!"
BACK = "back!"


class LibraryScreen(Still):
    """A shelf of scenarios. What has the focus is told at the right; activating it leads to its threshold."""

    def __init__(self, entries: Sequence[LibraryEntry], words: Words) -> None:
        self._entries = tuple(entries)
        self._words = words
        self._cards = Cards()
        self._reader = Reader()
        self._controls = Controls(self._entries[0].id if self._entries else BACK)
        self._told = self._entries[0] if self._entries else None

    def handle(self, given: Input) -> Intent | None:
        """Opening one, or going back."""
        if given is Command.BACK:
            return OpenTitle()
        if self._reader.handle(given):
            return None
        before = self._controls.focus
        done = self._controls.handle(given)
        entry = next((entry for entry in self._entries if entry.id == self._controls.focus), None)
        if entry is not None and entry is not self._told:
            self._told = entry
            self._reader = Reader()
            if done == entry.id and before != entry.id:
                return None
        if done == BACK:
            return OpenTitle()
        if done is not None and self._told is not None and not self._told.unreadable:
            return OpenThreshold(self._told.id)
        return None

    def draw(self, canvas: Canvas) -> None:
        """The shelf, the sheet, the buttons."""
        theme, words = canvas.theme, self._words
        draw_wall(canvas)
        top = draw_heading(canvas, words("library.title"))
        split = 0.42
        shelf = theme.region(0.035, 0, split, 0.92)
        shelf = Rect(shelf.x, top, shelf.width, shelf.bottom - top)
        placed = self._cards.lay(canvas, shelf, [self._card(entry) for entry in self._entries], self._controls.focus)
        region = theme.region(split + 0.03, 0, 0.972, 0.92)
        region = Rect(region.x, top, region.width, region.bottom - top)
        draw_sheet(canvas, region)
        inner = region.inflate(-theme.u(52), -theme.u(44))
        told = self._told
        buttons = (
            Button(BACK, words("back")),
            Button(OPEN, words("library.open"), primary=True, enabled=told is not None and not told.unreadable),
        )
        row = lay_row(theme, buttons, inner)
        self._controls.place([*(control for _, control in placed), row[1], row[0]])
        self._cards.draw(canvas, shelf, placed, self._controls)
        body = Rect(inner.x, inner.y, inner.width, inner.height - row_height(theme, buttons, inner.width) - theme.u(16))
        if told is not None:
            self._reader.draw(canvas, body, ("entry", told), lambda column: self._write(column, told))
        else:
            self._reader.draw(canvas, body, "empty shelf", lambda column: column.add(words("library.empty"), Type.BODY))
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, words("help.menu"))

    def _write(self, column: Column, entry: LibraryEntry) -> None:
        words, palette = self._words, column.theme.palette
        column.add(entry.title, Type.TITLE, palette.ink)
        authors = ", ".join(entry.authors) or words("library.no_author")
        column.add(authors, Type.BODY_ITALIC, palette.ink_soft, gap=2)
        if entry.unreadable:
            column.add(words("library.unreadable"), Type.BODY_BOLD, palette.focus, gap=18)
            column.add(entry.unreadable, Type.BODY, palette.ink, gap=4)
        else:
            column.add(entry.summary, Type.BODY, palette.ink, gap=18)
            column.add(self._length(entry), Type.SMALL_BOLD, palette.ink, gap=18)
        facts = words("library.version", version=entry.version, digest=entry.digest[:8])
        column.add(facts, Type.SMALL, palette.ink_soft, gap=4)
        if not entry.shipped:
            column.add(words("library.unverified"), Type.SMALL_BOLD, palette.focus, gap=10)
            column.add(words("library.unverified_why"), Type.SMALL, palette.ink_soft, gap=2)

    def _length(self, entry: LibraryEntry) -> str:
        minutes = self._words("library.minutes", minutes=entry.minutes)
        if not entry.chapters:
            return minutes
        return f"{self._words.counted('library.campaign', entry.chapters)}\u2002·\u2002{minutes}"

    def _card(self, entry: LibraryEntry) -> Card:
        told = entry is self._told
        words = self._words
        under = words("library.unreadable") if entry.unreadable else self._length(entry)
        mark = "" if entry.shipped else words("library.unverified")

        def height(theme: Theme, width: int) -> int:
            inner = width - theme.u(48)
            tall = theme.block(entry.title, Type.CARD_BOLD, inner).height + theme.u(24)
            return tall + sum(theme.block(text, Type.SMALL, inner).height for text in (under, mark) if text)

        def paint(pad: Pad, state: State) -> None:
            rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
            palette = pad.theme.palette
            alive = told or state is not State.IDLE
            sheet(pad, rect, palette.paper_light if alive else palette.paper, 6 if alive else 3, 5)
            ink = palette.school.mid if entry.shipped else palette.family.mid
            pad.surface.fill(palette.focus if entry.unreadable else ink, Rect(rect.x, rect.y, pad.u(9), rect.height))
            if state is State.FOCUS:
                ring(pad, rect, 5)
            inner = Rect(rect.x + pad.u(28), rect.y + pad.u(12), rect.width - pad.u(48), rect.height - pad.u(24))
            inner.y += pad.write(entry.title, Type.CARD_BOLD, inner)
            inner.y += pad.write(under, Type.SMALL, inner, palette.ink_soft)
            if mark:
                pad.write(mark, Type.SMALL, inner, palette.focus)

        return Card(entry.id, ("entry", entry, told), height, paint)
