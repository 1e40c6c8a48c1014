"""One sheet across the wall, with a heading, a long text and a way back: history, help, errors."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from pygame import Rect

from game.play.view import Remembered
from game.screens.beats import write_beats
from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.heading import draw_heading
from game.screens.intents import Back, Intent, OpenTitle
from game.screens.reader import Reader
from game.screens.screen import Still, draw_help_line, draw_wall
from game.screens.sheets import draw_sheet
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Controls
from game.ui.inputs import Command, Input
from game.ui.theme import Type
from game.wording.catalogue import Words

BACK = "back"
LEAVE = "leave"

HELP_KEYS = (
    "go_on", "choose", "move", "scroll", "look_back", "hide", "note",
    "black", "contrast", "text", "motion", "full", "help", "leave",
)  # fmt: skip


class Page(Still, ABC):
    """A text to be read, then left."""

    def __init__(self, heading: str, words: Words, *, at_end: bool = False, leave: str = "", back: str = "") -> None:
        self.words = words
        self._buttons = (
            *((Button(LEAVE, leave),) if leave else ()),
            Button(BACK, back or words("back"), primary=True),
        )
        self._heading = heading
        self._reader = Reader(at_end=at_end)
        self._controls = Controls(BACK)

    @abstractmethod
    def _write(self, column: Column) -> None:
        """The words of the page are in the column."""

    def handle(self, given: Input) -> Intent | None:
        """Scrolling, or leaving."""
        if given in (Command.UP, Command.DOWN):
            self._reader.scroll.by((1 if given is Command.DOWN else -1) * max(12, self._reader.scroll.view // 8))
            return None
        if self._reader.handle(given):
            return None
        if given is Command.BACK:
            return Back()
        match self._controls.handle(given):
            case "back":
                return Back()
            case "leave":
                return OpenTitle()
            case _:
                return None

    def draw(self, canvas: Canvas) -> None:
        """Heading, sheet, text, the way back."""
        theme, words = canvas.theme, self.words
        draw_wall(canvas)
        side = 0.12 - 0.085 * theme.largeness
        top = draw_heading(canvas, self._heading, left=side)
        region = theme.region(side, 0, 1 - side, 0.92)
        region = Rect(region.x, top, region.width, region.bottom - top)
        draw_sheet(canvas, region)
        inner = region.inflate(-theme.u(64), -theme.u(48))
        buttons = self._buttons
        row = lay_row(theme, buttons, inner)
        self._controls.place(list(reversed(row)))
        body = Rect(inner.x, inner.y, inner.width, inner.height - row_height(theme, buttons, inner.width) - theme.u(16))
        self._reader.draw(canvas, body, (type(self).__name__, self._heading), self._write)
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, words("help.page"))


class HistoryPage(Page):
    """What was said and done so far, the newest at the foot, where reading begins."""

    def __init__(self, remembered: Sequence[Remembered], words: Words) -> None:
        super().__init__(words("history.title"), words, at_end=True, leave=words("history.leave"))
        self._remembered = tuple(remembered)

    def _write(self, column: Column) -> None:
        if not self._remembered:
            column.add(self.words("history.empty"), Type.BODY)
        for encounter in self._remembered:
            column.add(encounter.title or self.words("encounter.meanwhile"), Type.HEADING, gap=30)
            write_beats(column, encounter.beats, (), self.words("you"))


class HelpPage(Page):
    """The keys."""

    def __init__(self, words: Words) -> None:
        super().__init__(words("help.title"), words)

    def _write(self, column: Column) -> None:
        column.add(self.words("help.intro"), Type.BODY, column.theme.palette.ink_soft)
        for key in HELP_KEYS:
            column.add(self.words(f"help.key.{key}"), Type.BODY_BOLD, gap=12)
            column.add(self.words(f"help.does.{key}"), Type.BODY, column.theme.palette.ink_soft)


class NoticePage(Page):
    """What should be known of this play before its first page: where its journal is, what had to be cut."""

    def __init__(self, sentence: str, words: Words) -> None:
        super().__init__(words("notice.title"), words, back=words("notice.go_on"))
        self._sentence = sentence

    def _write(self, column: Column) -> None:
        column.add(self._sentence, Type.BODY)


class ErrorPage(Page):
    """What could not be done, and what to do about it."""

    def __init__(self, sentence: str, remedy: str, words: Words) -> None:
        super().__init__(words("error.title"), words)
        self._sentence = sentence
        self._remedy = remedy

    def _write(self, column: Column) -> None:
        column.add(self._sentence, Type.BODY)
        column.add(self._remedy, Type.BODY_BOLD, gap=16)
        column.add(self.words("error.nothing_lost"), Type.BODY, column.theme.palette.ink_soft, gap=16)
