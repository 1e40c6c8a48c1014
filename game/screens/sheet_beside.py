"""A picture in the frame, a long text on the sheet beside it, one way on: what briefing, ending and help share."""

from abc import ABC, abstractmethod

from pygame import Rect

from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.intents import Intent, LookBack, OpenNotebook
from game.screens.notebook_button import NOTEBOOK, asks_for_notebook, notebook_button
from game.screens.reader import Reader
from game.screens.screen import Leaf, Still, draw_help_line, draw_stage, stage
from game.screens.sheets import draw_header
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Controls
from game.ui.inputs import Command, Input
from game.ui.stage import Scene
from game.ui.theme import Theme
from game.wording.catalogue import Words

ON = "on"
LOOK_BACK = "look_back"


class SheetBeside(Still, ABC):
    """Going on first reads to the end of the sheet, then leaves it."""

    def __init__(
        self, scene: Scene, title: str, words: Words, on: str, *, look_back: bool = False, notebook: bool = False
    ) -> None:
        self.words = words
        self._scene = scene
        self._title = title
        self._on_label = on
        self._look_back = look_back
        self._notebook = notebook
        self._reader = Reader()
        self._controls = Controls(ON)

    @abstractmethod
    def _on(self) -> Intent:
        """What comes after the sheet."""

    @abstractmethod
    def _write(self, column: Column) -> None:
        """The words of the sheet are in the column."""

    def _buttons(self, on: str) -> tuple[Button, ...]:
        back = (Button(LOOK_BACK, self.words("encounter.look_back")),) if self._look_back else ()
        notes = (notebook_button(self.words),) if self._notebook else ()
        return (*back, *notes, Button(ON, on, primary=True))

    def leaf(self, theme: Theme) -> Leaf:
        """The picture in the frame."""
        return Leaf((self._title, self._scene), stage(theme).opening)

    def handle(self, given: Input) -> Intent | None:
        """Scrolling, going on, or looking back."""
        if self._reader.handle(given):
            return None
        if given is Command.BACK:
            return LookBack()
        if self._notebook and asks_for_notebook(given, self.signs):
            return OpenNotebook()
        done = self._controls.handle(given)
        if done == LOOK_BACK:
            return LookBack()
        if done == NOTEBOOK:
            return OpenNotebook()
        if done == ON:
            if self._reader.scroll.needed and not self._reader.scroll.at_end:
                self._reader.scroll.page(1)
                return None
            return self._on()
        return None

    def draw(self, canvas: Canvas) -> None:
        """Frame, sheet, text, button."""
        theme = canvas.theme
        regions = draw_stage(canvas, self._scene)
        inner = regions.sheet.inflate(-theme.u(44), -theme.u(32))
        top = draw_header(canvas, inner, self._title)
        foot = row_height(theme, self._buttons(self._on_label), inner.width)
        body = Rect(inner.x, top, inner.width, inner.bottom - foot - theme.u(14) - top)
        self._reader.draw(canvas, body, (type(self).__name__, self._title), self._write)
        more = self._reader.scroll.needed and not self._reader.scroll.at_end
        buttons = self._buttons(self.words("encounter.go_on") if more else self._on_label)
        row = lay_row(theme, buttons, inner)
        self._controls.place(list(reversed(row)))
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, self.words("help.reading"))
