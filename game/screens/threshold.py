"""The word before: this is fiction, one may stop at any time; and how the trainee wants to be spoken of, and helped."""

from functools import partial

from pygame import Rect

from game.model.cast import Gender
from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.intents import Begin, Intent, OpenLibrary
from game.screens.reader import Reader
from game.screens.screen import Still, draw_help_line, draw_wall
from game.screens.sheets import draw_sheet
from game.screens.values import LibraryEntry
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Control, Controls
from game.ui.inputs import Command, Input
from game.ui.pad import Pad
from game.ui.theme import Type
from game.ui.widgets import around, paint_button
from game.wording.catalogue import Words

BEGIN = "begin"
BACK = "back"
COMPANION = "companion"


class ThresholdScreen(Still):
    """What must be said before one plays. The form of address is chosen here when the scenario offers two.

    So is whether a peer asks a question between two encounters: at first, as the game was opened.
    """

    def __init__(self, entry: LibraryEntry, words: Words, *, accompanied: bool = False) -> None:
        self.accompanied = accompanied
        self._entry = entry
        self._words = words
        self._reader = Reader()
        self._controls = Controls(BEGIN)
        self.gender = entry.forms[0][0] if entry.forms else Gender.FEMININE

    def handle(self, given: Input) -> Intent | None:
        """Beginning, choosing a form, or going back."""
        if given is Command.BACK:
            return OpenLibrary()
        if self._reader.handle(given):
            return None
        match self._controls.handle(given):
            case None:
                return None
            case "begin":
                return Begin(self._entry.id, self.gender, self.accompanied)
            case "companion":
                self.accompanied = not self.accompanied
                return None
            case "back":
                return OpenLibrary()
            case form:
                self.gender = Gender(form)
                return None

    def draw(self, canvas: Canvas) -> None:
        """One sheet in the middle of the wall."""
        theme, words = canvas.theme, self._words
        draw_wall(canvas)
        side = 0.17 - 0.13 * theme.largeness
        region = theme.region(side, 0.05, 1 - side, 0.92)
        draw_sheet(canvas, region)
        inner = region.inflate(-theme.u(92), -theme.u(64))
        buttons = (
            Button(BACK, words("back")),
            Button(COMPANION, words("threshold.companion"), chosen=self.accompanied),
            Button(BEGIN, words("threshold.begin"), primary=True),
        )
        row = lay_row(theme, buttons, inner)
        bottom = inner.bottom - row_height(theme, buttons, inner.width) - theme.u(18)
        forms: list[Control] = []
        if len(self._entry.forms) > 1:
            forms, bottom = self._lay_forms(canvas, inner, bottom)
        self._controls.place([*forms, *reversed(row)])
        self._draw_forms(canvas, forms)
        body = Rect(inner.x, inner.y, inner.width, bottom - inner.y)
        self._reader.draw(canvas, body, ("threshold", self._entry.id), self._write)
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, words("help.menu"))

    def _lay_forms(self, canvas: Canvas, inner: Rect, bottom: int) -> tuple[list[Control], int]:
        theme = canvas.theme
        gap, count = theme.u(14), len(self._entry.forms)
        wide = (inner.width - gap * (count - 1)) // count
        tall = max(
            theme.block(label, Type.CARD_BOLD, wide - theme.u(72)).height for _, label in self._labels()
        ) + theme.u(20)
        top = bottom - tall
        forms = [
            Control(gender.value, Rect(inner.x + k * (wide + gap), top, wide, tall))
            for k, (gender, _) in enumerate(self._entry.forms)
        ]
        question = theme.block(self._words("threshold.form"), Type.SMALL_BOLD, inner.width)
        ask = Rect(inner.x, top - question.height - theme.u(8), inner.width, question.height)
        canvas.sprite("form question", ask, lambda pad: _set(pad, self._words("threshold.form")))
        return forms, ask.y - theme.u(12)

    def _labels(self) -> list[tuple[Gender, str]]:
        return [(gender, profession or self._words(f"form.{gender.value}")) for gender, profession in self._entry.forms]

    def _draw_forms(self, canvas: Canvas, forms: list[Control]) -> None:
        for control, (gender, label) in zip(forms, self._labels(), strict=False):
            state = self._controls.state(gender.value)
            chosen = gender is self.gender
            paint = partial(paint_button, label=label, state=state, chosen=chosen)
            canvas.sprite(("form", label, state, chosen), around(canvas.theme, control.rect), paint)

    def _write(self, column: Column) -> None:
        words = self._words
        column.add(self._entry.title, Type.TITLE)
        column.add(words("threshold.title"), Type.HEADING, column.theme.palette.ink_soft, gap=2)
        for key in ("threshold.fiction", "threshold.people", "threshold.stop", "threshold.kept"):
            column.add(words(key), Type.BODY, gap=14)


def _set(pad: Pad, text: str) -> None:
    pad.write(text, Type.SMALL_BOLD, pad.rect, pad.theme.palette.ink_soft)
