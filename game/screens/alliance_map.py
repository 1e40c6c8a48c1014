"""The alliance map: the drawing on its sheet, through whose eyes, a slider over the turns, or its twin in words."""

from pygame import Rect

from game.drawing.pygame_renderer import render
from game.screens.buttons import Button, draw_buttons, lay_column
from game.screens.cards import Card, Cards
from game.screens.intents import Intent, MapTurn, MapViewpoint, OpenTitle, SaveMap
from game.screens.reader import Reader
from game.screens.screen import Still, draw_help_line, draw_wall
from game.screens.sheets import draw_sheet
from game.screens.values import MapPage
from game.ui import paper, shapes
from game.ui.canvas import Canvas
from game.ui.catalogue import Words
from game.ui.column import Column
from game.ui.controls import Control, Controls, State
from game.ui.inputs import Command, Input, PointerPressed
from game.ui.pad import Pad
from game.ui.theme import Type
from game.ui.widgets import MARGIN, around, button_size, paint_button, ring

SLIDER = "slider!"
TWIN = "twin!"
SAVE = "save!"
LEAVE = "leave!"
EVERYBODY = "everybody!"


class MapScreen(Still):
    """One page of the map. Another turn or viewpoint is asked for, and shown by `show`."""

    def __init__(self, page: MapPage, words: Words) -> None:
        self.page = page
        self.saved = ""
        self._words = words
        self._twin = False
        self._reader = Reader()
        self._cards = Cards(8)
        self._controls = Controls(SLIDER)
        self._track = Rect(0, 0, 1, 1)

    def show(self, page: MapPage) -> None:
        """That page is open now; focus and toggles stay."""
        self.page = page
        self.saved = ""

    def handle(self, given: Input) -> Intent | None:
        """Another turn, other eyes, the twin, saving, or leaving."""
        if given is Command.BACK:
            return OpenTitle()
        if self._controls.focus == SLIDER and given in (Command.LEFT, Command.RIGHT):
            return self._turn(self.page.turn + (1 if given is Command.RIGHT else -1))
        if self._twin and self._reader.handle(given):
            return None
        if not self._twin and self._cards.handle(given):
            return None
        done = self._controls.handle(given)
        match done:
            case None | "slider!":
                if done == SLIDER and isinstance(given, PointerPressed):
                    share = (given.x - self._track.x) / max(1, self._track.width)
                    return self._turn(round(share * self.page.last_turn))
                return None
            case "twin!":
                self._twin = not self._twin
                return None
            case "save!":
                return SaveMap()
            case "leave!":
                return OpenTitle()
            case who:
                return MapViewpoint(None if who == EVERYBODY else who)

    def _turn(self, turn: int) -> Intent | None:
        turn = max(0, min(self.page.last_turn, turn))
        return MapTurn(turn) if turn != self.page.turn else None

    def draw(self, canvas: Canvas) -> None:
        """The drawing as large as can be, the slider under it; at its right the eyes, and what one can do."""
        theme, words, page = canvas.theme, self._words, self.page
        draw_wall(canvas)
        split = 0.78 - 0.15 * theme.largeness
        right = theme.region(split + 0.018, 0.04, 0.975, 0.925)
        buttons = (
            Button(TWIN, words("map.drawing" if self._twin else "map.twin")),
            Button(SAVE, words("map.save")),
            Button(LEAVE, words("map.leave"), primary=True),
        )
        column = lay_column(theme, buttons, right)
        column = lay_column(theme, buttons, right.move(0, right.bottom - column[-1].rect.bottom))
        top = right.y + self._draw_title(canvas, right)
        eyes = Rect(right.x, top, right.width, column[0].rect.y - theme.u(16) - top)
        placed = self._lay_eyes(canvas, eyes)
        tall = theme.line_height(Type.SMALL) + theme.u(40)
        left = theme.region(0.022, 0.04, split, 0.925)
        slider = Rect(left.x, left.bottom - tall, left.width, tall)
        drawing = Rect(left.x, left.y, left.width, left.height - tall - theme.u(14))
        control = Control(SLIDER, slider, enabled=page.last_turn > 0)
        self._controls.place([control, *(control for _, control in placed if control.id), *column])
        if self._twin:
            draw_sheet(canvas, drawing)
            self._reader.draw(canvas, drawing.inflate(-theme.u(48), -theme.u(36)), ("twin", page.twin), self._write)
        else:
            self._draw_picture(canvas, drawing)
        self._cards.draw(canvas, eyes, placed, self._controls)
        self._draw_slider(canvas, slider)
        draw_buttons(canvas, buttons, column, self._controls)
        draw_help_line(canvas, words("map.saved", where=self.saved) if self.saved else words("help.map"))

    def _draw_title(self, canvas: Canvas, right: Rect) -> int:
        """The title stands at the top of the right column; how much room it takes."""
        theme, text = canvas.theme, self._words("map.title")
        block = theme.fitted(text, Type.HEADING, right.width, theme.line_height(Type.HEADING) * 2, 0.5)
        region = Rect(right.x, right.y, right.width, block.height)

        def paint(pad: Pad) -> None:
            pad.set(block, pad.rect, pad.theme.palette.ink)

        canvas.sprite(("map title", text), region, paint)
        return block.height + theme.u(14)

    def _draw_picture(self, canvas: Canvas, inner: Rect) -> None:
        picture = self.page.picture
        scale = min(inner.width / picture.width, inner.height / picture.height)
        rect = Rect(0, 0, round(picture.width * scale), round(picture.height * scale))
        rect.center = inner.center
        draw_sheet(canvas, rect)
        key = ("map", self.page.turn, self.page.viewpoint, id(picture))

        def paint(pad: Pad) -> None:
            pad.surface.blit(render(picture, scale), (0, 0))

        canvas.sprite(key, rect, paint)

    def _write(self, column: Column) -> None:
        column.add(self.page.moment, Type.BODY_BOLD)
        for sentence in self.page.twin:
            column.add(sentence, Type.BODY, gap=10)

    def _lay_eyes(self, canvas: Canvas, region: Rect) -> list[tuple[Card, Control]]:
        words = self._words
        cards = [self._eye("", words("map.seen_by"), chosen=False)]
        cards.append(self._eye(EVERYBODY, words("map.everybody"), chosen=self.page.viewpoint is None))
        cards += [self._eye(eye.id, eye.name, chosen=eye.id == self.page.viewpoint) for eye in self.page.viewpoints]
        return self._cards.lay(canvas, region, cards, self._controls.focus)

    def _eye(self, id: str, name: str, *, chosen: bool) -> Card:
        if not id:
            return Card(
                "",
                ("seen by", name),
                lambda theme, width: theme.block(name, Type.SMALL_BOLD, width).height,
                lambda pad, state: _note(pad, name),
            )
        return Card(
            id,
            ("eye", name, chosen),
            lambda theme, width: button_size(theme, name, Type.SMALL_BOLD, width - theme.u(30))[1],
            lambda pad, state: paint_button(pad, name, state, kind=Type.SMALL_BOLD, chosen=chosen),
        )

    def _draw_slider(self, canvas: Canvas, region: Rect) -> None:
        page, theme = self.page, canvas.theme
        self._track = Rect(
            region.x + theme.u(16), region.bottom - theme.u(18), region.width - theme.u(32), max(4, theme.u(6))
        )
        state = self._controls.state(SLIDER)
        track = self._track.move(theme.u(MARGIN) - region.x, theme.u(MARGIN) - region.y)

        def paint(pad: Pad) -> None:
            palette = pad.theme.palette
            inner = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
            label = Rect(
                inner.x + pad.u(14), inner.y + pad.u(4), inner.width - pad.u(28), pad.theme.line_height(Type.SMALL)
            )
            pad.set(pad.theme.fitted(page.moment, Type.SMALL, label.width, label.height, 0.4), label, palette.ink)
            pad.surface.fill(palette.wood_light, track)
            for turn in range(page.last_turn + 1):
                x = track.x + track.width * turn // max(1, page.last_turn)
                pad.surface.fill(
                    palette.wood_dark, Rect(x - 1, track.y - pad.u(3), max(2, pad.u(2)), track.height + pad.u(6))
                )
            x = track.x + track.width * page.turn // max(1, page.last_turn)
            knob = shapes.oval(x, track.centery, pad.u(11), pad.u(11))
            paper.cut(
                pad.surface, knob, palette.focus if state is State.FOCUS else palette.wood, pad.u(3), palette.shadow
            )
            if state is State.FOCUS:
                ring(pad, inner, 6)

        canvas.sprite(("slider", page.turn, page.last_turn, page.moment, state), around(theme, region), paint)


def _note(pad: Pad, text: str) -> None:
    pad.write(
        text, Type.SMALL_BOLD, pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2), pad.theme.palette.ink_soft
    )
