"""A form: everything that is to be settled lies on one table, and is settled at once."""

from pygame import Rect

from game.model.option import FormKind
from game.play.notebook import LONGEST
from game.play.view import EncounterView, FormView
from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.encounter import EncounterScreen
from game.screens.form_state import Filling
from game.screens.form_table import FormTable
from game.screens.heading import draw_heading
from game.screens.intents import Advance, HandIn, Intent, LookBack, OpenNotebook
from game.screens.notebook_button import asks_for_notebook, notebook_button
from game.screens.obstacle_sentence import draw_sentence, sentence_height
from game.screens.screen import Leaf, Screen, Still, draw_help_line
from game.screens.tokens import draw_tokens
from game.ui.canvas import Canvas
from game.ui.controls import Control, Controls
from game.ui.form_grounds import inside, paint_ground
from game.ui.inputs import Command, Input, PointerMoved, PointerPressed, Sign
from game.ui.theme import Theme
from game.ui.writing import Writing
from game.wording.catalogue import Words

DONE = "done!"
LOOK_BACK = "look_back!"
LINE = "line!"
FIELD = "field "


class FormScreen(Still):
    """What is read before comes first, as in an encounter; then the form, filled freely until it is handed in."""

    def __init__(self, view: FormView, words: Words, *, all_read: bool = False) -> None:
        self.view = view
        self.filling = Filling(view)
        self.writing = Writing(LONGEST)
        self._words = words
        self._before = EncounterScreen(_read_first(view), words) if view.beats and not all_read else None
        self._table = FormTable(view, words, self.writing)
        self._controls = Controls(FIELD + view.fields[0].id if view.fields else DONE)

    @property
    def pointed(self) -> str | None:
        """The control, or the alternative, under the pointer."""
        if self._before:
            return self._before.pointed
        return self._table.hover or self._controls.hover

    @property
    def signs(self) -> frozenset[str]:
        """None but those of what is read before."""
        return self._before.signs if self._before else frozenset()

    @property
    def caret(self) -> Rect | None:
        """Where one types, on the free line."""
        typing = self._before is None and self._controls.focus == LINE
        return self._table.entry.caret if typing else None

    def leaf(self, theme: Theme) -> Leaf:
        """The picture of what is read before; then the form."""
        if self._before:
            return self._before.leaf(theme)
        return Leaf(("form", self.view.moment_id), Rect((0, 0), theme.size))

    def ahead(self) -> Screen | None:
        """The next breath of what is read before, or the form itself."""
        if self._before is None:
            return None
        return self._before.ahead() or FormScreen(self.view, self._words, all_read=True)

    def handle(self, given: Input) -> Intent | None:
        """Reading on, filling, looking back, or handing in."""
        if self._before:
            intent = self._before.handle(given)
            if intent == Advance():
                self._before = None
                return None
            return intent
        if self._controls.focus == LINE and self.writing.handle(given):
            return None
        if given is Command.BACK:
            return LookBack()
        if asks_for_notebook(given, self.signs):
            return OpenNotebook()
        if self._table.scrolled(given) or self._filled(given):
            return None
        return self._asked(self._controls.handle(given), given)

    def _asked(self, control: str | None, given: Input) -> Intent | None:
        match control:
            case "done!":
                return HandIn(self.filling.choice, self.writing.text.strip())
            case "look_back!":
                return LookBack()
            case "notebook!":
                return OpenNotebook()
            case "line!" if isinstance(given, PointerPressed):
                self._table.entry.point(given.x, given.y)
            case str() if not isinstance(given, PointerPressed):
                # Enter on a field, or on the line, has nothing to activate there: it goes on to the next.
                self._controls.handle(Command.NEXT)
        return None

    def _filled(self, given: Input) -> bool:
        """True when the input chose an alternative."""
        field = self._focused()
        match given:
            case PointerMoved(x, y):
                self._table.point(x, y)
                return False
            case PointerPressed(x, y):
                hit = self._table.at(x, y)
                if hit is None:
                    return False
                self.filling.choose(*hit)
                self._controls.focus = FIELD + self.view.fields[hit[0]].id
            case Command.LEFT | Command.RIGHT if field is not None:
                self.filling.turn(field, 1 if given is Command.RIGHT else -1)
            case Sign(sign) if sign.isdigit():
                if field is not None:
                    self.filling.choose(field, int(sign) - 1)
            case _:
                return False
        return True

    def _focused(self) -> int | None:
        """The field that has the focus."""
        ids = [FIELD + field.id for field in self.view.fields]
        return ids.index(self._controls.focus) if self._controls.focus in ids else None

    def draw(self, canvas: Canvas) -> None:
        """Heading and tokens, the sentence where there is one, the table with its fields, the buttons."""
        if self._before:
            self._before.draw(canvas)
            return
        theme, words, view = canvas.theme, self._words, self.view
        wall = theme.region(0.035, 0, 0.965, 0.925)
        done = Button(DONE, words(f"form.done.{view.kind.value}"), primary=True, enabled=self.filling.over == 0)
        buttons = (Button(LOOK_BACK, words("encounter.look_back")), notebook_button(words), done)
        row = lay_row(theme, buttons, wall)
        bottom = wall.bottom - row_height(theme, buttons, wall.width) - theme.u(20)
        counted = view.effort is not None
        tokens = theme.region(0.6, 0.035, 0.965, 0.12) if counted else Rect(0, 0, 0, 0)
        top = self._draw_ground(canvas, tokens, wall, bottom)
        focused = self._focused()
        region = inside(theme.u, view.kind, Rect(wall.x, top, wall.width, bottom - top))
        fields, line = self._table.lay(
            canvas, region, self.filling.chosen, focused, typing=self._controls.focus == LINE
        )
        items = [Control(FIELD + field.id, rect, clip=region) for field, rect in zip(view.fields, fields, strict=True)]
        items += [Control(LINE, line, clip=region)] if line else []
        self._controls.place([*items, row[2], row[1], row[0]])
        self._table.draw(canvas, region, self.filling.chosen, focused, self._controls.state(LINE))
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, words("help.form"))

    def _draw_ground(self, canvas: Canvas, tokens: Rect, wall: Rect, bottom: int) -> int:
        """The base, with what stands above the table; where the table begins."""
        theme, view = canvas.theme, self.view
        heading = view.heading or self._words(f"text.form.{view.kind.value}")
        around = len(view.seats) + len(view.empty_chairs)
        chairs = theme.u(22) if view.kind is FormKind.PLANNING else 0
        top = max(draw_heading(canvas, heading, right=tokens.width), tokens.bottom + theme.u(8))
        sentence = self.filling.sentence(self._words) if view.kind is FormKind.OBSTACLE else ""
        tall = sentence_height(theme, sentence, wall.width, (bottom - top) * 2 // 5) if sentence else 0
        strip = Rect(wall.x, top, wall.width, tall)
        start = (strip.bottom + theme.u(14) if sentence else top) + chairs
        ground = Rect(wall.x, start, wall.width, bottom - chairs // 2 - start)
        canvas.base(
            ("form", view.kind, tuple(ground), around), lambda pad: paint_ground(pad, view.kind, ground, around)
        )
        if sentence:
            draw_sentence(canvas, strip, sentence)
        if view.effort is not None:
            draw_tokens(canvas, tokens, view.effort, self.filling.spent, self._words)
        return start


def _read_first(view: FormView) -> EncounterView:
    """What is read before the form, as a moment of the encounter without anything to answer."""
    return EncounterView(
        view.encounter,
        view.title,
        view.place,
        view.moment,
        view.channel,
        view.seats,
        view.empty_chairs,
        view.beats,
        (),
        view.moment_id,
    )
