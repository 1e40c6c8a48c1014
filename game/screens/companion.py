"""Between two encounters: a peer asks one question, on a slip of paper, and waits for no answer."""

from pygame import Rect

from game.play.view import CompanionView
from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.intents import Advance, Intent, LookBack, OpenNotebook
from game.screens.notebook_button import asks_for_notebook, notebook_button
from game.screens.reader import Reader
from game.screens.screen import Leaf, Still, draw_help_line, draw_wall
from game.screens.sheets import draw_sheet
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Controls
from game.ui.inputs import Command, Input
from game.ui.theme import Theme, Type
from game.wording.catalogue import Words

ON = "on!"


class CompanionScreen(Still):
    """The question large, the notebook beside the way on: one may write, or not."""

    def __init__(self, view: CompanionView, words: Words) -> None:
        self._view = view
        self._words = words
        self._reader = Reader()
        self._controls = Controls(ON)

    def leaf(self, theme: Theme) -> Leaf:
        """One slip for each question."""
        return Leaf(("companion", self._view.moment_id), Rect((0, 0), theme.size))

    def handle(self, given: Input) -> Intent | None:
        """Going on, writing, or looking back."""
        if self._reader.handle(given):
            return None
        if given is Command.BACK:
            return LookBack()
        if asks_for_notebook(given, self.signs):
            return OpenNotebook()
        match self._controls.handle(given):
            case "on!":
                return Advance()
            case "notebook!":
                return OpenNotebook()
            case _:
                return None

    def draw(self, canvas: Canvas) -> None:
        """One slip in the middle of the wall."""
        theme, words = canvas.theme, self._words
        draw_wall(canvas)
        side = 0.2 - 0.15 * theme.largeness
        wall = theme.region(side, 0.05, 1 - side, 0.92)
        column = Column(theme, wall.width - theme.u(120))
        self._write(column)
        buttons = (notebook_button(words), Button(ON, words("encounter.go_on"), primary=True))
        foot = row_height(theme, buttons, wall.width - theme.u(92)) + theme.u(28)
        region = Rect(wall.x, 0, wall.width, min(wall.height, column.height + foot + theme.u(66)))
        region.centery = wall.centery
        draw_sheet(canvas, region)
        inner = region.inflate(-theme.u(92), -theme.u(64))
        row = lay_row(theme, buttons, inner)
        self._controls.place(list(reversed(row)))
        body = Rect(inner.x, inner.y, inner.width, inner.height - foot)
        self._reader.draw(canvas, body, ("companion", self._view.moment_id), self._write)
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, words("help.reading"))

    def _write(self, column: Column) -> None:
        name = self._view.name or self._words("companion.colleague")
        asks = self._words("companion.asks", name=name[:1].upper() + name[1:])
        column.add(asks, Type.SMALL_BOLD, column.theme.palette.ink_soft)
        column.add(self._view.text, Type.HEADING, gap=10)
