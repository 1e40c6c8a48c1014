"""The table of a form: its fields, its free line, what scrolls, and what the pointer is on."""

from collections.abc import Sequence
from functools import partial

from pygame import Rect

from game.play.view import FormView
from game.screens.form_layout import Place, lay_fields
from game.screens.reader import draw_scrollbar
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import State
from game.ui.entry import Entry, entry_height
from game.ui.form_papers import LOOKS, FieldLook, paint_field
from game.ui.inputs import Command, Input, WheelTurned
from game.ui.scroll import Scroll
from game.ui.theme import Theme, Type
from game.ui.widgets import MARGIN, around
from game.ui.writing import Writing
from game.wording.catalogue import Words


class FormTable:
    """Lays the fields, and keeps what has the focus in sight."""

    def __init__(self, view: FormView, words: Words, writing: Writing) -> None:
        self.entry = Entry(writing)
        self.scroll = Scroll()
        self._view = view
        self._words = words
        self._places: list[Place] = []
        self._region = Rect(0, 0, 0, 0)
        self._line: Rect | None = None
        self._asked: Column | None = None
        self._pointed: tuple[int, int] | None = None
        self._last_focus: object = None

    @property
    def hover(self) -> str | None:
        """The alternative under the pointer."""
        return None if self._pointed is None else f"{self._pointed[0]}/{self._pointed[1]}"

    def point(self, x: int, y: int) -> None:
        """The pointer is there."""
        self._pointed = self.at(x, y)

    def at(self, x: int, y: int) -> tuple[int, int] | None:
        """The field and its alternative at that spot, as far as the table shows them."""
        if not self._region.collidepoint(x, y):
            return None
        for k, place in enumerate(self._places):
            row = next((n for n, row in enumerate(place.rows) if row.collidepoint(x, y)), None)
            if row is not None:
                return k, row
        return None

    def scrolled(self, given: Input) -> bool:
        """True when the input scrolled the table."""
        match given:
            case Command.PAGE_DOWN | Command.PAGE_UP:
                self.scroll.page(1 if given is Command.PAGE_DOWN else -1)
            case WheelTurned(steps):
                self.scroll.by(-steps * max(12, self.scroll.view // 8))
            case _:
                return False
        return True

    def lay(
        self, canvas: Canvas, region: Rect, chosen: Sequence[int], focused: int | None, *, typing: bool
    ) -> tuple[list[Rect], Rect | None]:
        """Where the fields are now, and the free line where there is one; the table has scrolled to the focus."""
        theme = canvas.theme
        width = region.width - theme.u(4)
        places, tall = lay_fields(theme, LOOKS[self._view.kind], self._view.fields, width)
        line_at, whole = self._lay_line(theme, width, tall)
        if whole > region.height:
            width -= theme.u(16)
            places, tall = lay_fields(theme, LOOKS[self._view.kind], self._view.fields, width)
            line_at, whole = self._lay_line(theme, width, tall)
        self.scroll.fit(whole, region.height)
        focus = (focused, typing, tuple(chosen))
        if focus != self._last_focus:
            self._last_focus = focus
            margin = theme.u(10)
            if typing and line_at:
                self.scroll.reveal(line_at.top - margin, line_at.bottom + margin)
            elif focused is not None:
                place = places[focused]
                self.scroll.reveal(place.rect.top - margin, place.rect.bottom + margin)
                row = place.rows[chosen[focused]]
                self.scroll.reveal(row.top - margin, row.bottom + margin)
        by = (region.x, region.y - self.scroll.offset)
        self._region = region
        self._places = [place.moved(*by) for place in places]
        self._line = line_at.move(by) if line_at else None
        return [place.rect for place in self._places], self._line

    def _lay_line(self, theme: Theme, width: int, tall: int) -> tuple[Rect | None, int]:
        """Where the free line is under the fields, with its question above it, and how tall all is."""
        self._asked = None
        if not self._view.free_line:
            return None, tall
        asked = Column(theme, width - theme.u(16))
        asked.add(self._view.free_line, Type.CARD_BOLD)
        asked.add(self._words("form.free_line"), Type.HELP, theme.palette.ink_soft)
        self._asked = asked
        top = tall + theme.u(10) + asked.height + theme.u(12)
        line = Rect(theme.u(8), top, width - theme.u(16), entry_height(theme, 2))
        return line, line.bottom + theme.u(4)

    def draw(self, canvas: Canvas, region: Rect, chosen: Sequence[int], focused: int | None, line: State) -> None:
        """The fields, the free line, the scrollbar."""
        theme, view = canvas.theme, self._view
        margin = theme.u(MARGIN)
        clip = region.inflate(margin * 2, theme.u(8) if self.scroll.needed else margin * 2)
        for k, (field, place) in enumerate(zip(view.fields, self._places, strict=True)):
            pointed = self._pointed[1] if self._pointed and self._pointed[0] == k else None
            look = FieldLook(view.kind, k + 1, field, chosen[k], pointed, k == focused)
            rows = tuple(row.move(-place.rect.x, -place.rect.y) for row in place.rows)
            canvas.sprite(("field", look), around(theme, place.rect), partial(paint_field, field=look, rows=rows), clip)
        if self._line and self._asked:
            asked = self._asked
            rect = Rect(self._line.x, self._line.y - theme.u(12) - asked.height, asked.width, asked.height)
            canvas.sprite(("asked", view.free_line), rect, lambda pad: asked.paint(pad, pad.rect), clip)
            self.entry.draw(canvas, self._line, "", line, clip)
        draw_scrollbar(canvas, region.move(theme.u(8), 0), self.scroll)
