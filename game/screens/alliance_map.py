"""The alliance map: the drawing across the canvas, through whose eyes, at which turn; or its twin in words."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from pygame import Rect

from game.drawing.display_list import DisplayList, Point
from game.drawing.pygame_renderer import render
from game.screens.chips import Chip, draw_chips, lay_chips
from game.screens.intents import Intent, MapTurn, MapViewpoint, OpenCalendar, OpenTitle, SaveMap
from game.screens.reader import Reader
from game.screens.screen import Still, draw_help_line, draw_wall
from game.screens.sheets import draw_sheet
from game.screens.time_slider import draw_slider, slider_height, track_of, turn_at
from game.screens.values import MapPage, MapShape
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Control, Controls
from game.ui.inputs import Command, Input, PointerPressed
from game.ui.pad import Pad
from game.ui.theme import Block, Theme, Type
from game.wording.catalogue import Words

SLIDER: Final = "slider!"
LEGEND: Final = "legend!"
TWIN: Final = "twin!"
SAVE: Final = "save!"
LEAVE: Final = "leave!"
EVERYBODY: Final = "everybody!"
_LEAST_SLIDER: Final = 460
"""How many units wide a slider must be to stand beside the buttons."""


class MapScreen(Still):
    """One page of the map. Another turn or viewpoint is asked for, and shown by `show`.

    Once the slider has moved, what the turn has changed is shown over a ghost of the turn before.
    """

    def __init__(self, page: MapPage, words: Words, *, in_campaign: bool = False) -> None:
        """That page is open; in a campaign, leaving it leads to the calendar."""
        self.page = page
        self._in_campaign = in_campaign
        self.saved = ""
        self._words = words
        self._twin = False
        self._legend: bool | None = None
        self._explained = True
        self._ghost = False
        self._reader = Reader()
        self._controls = Controls(SLIDER)
        self._track = Rect(0, 0, 1, 1)
        # Pictures of this screen are told from those of another play by an object of its own.
        self._mine = object()

    def show(self, page: MapPage) -> None:
        """That page is open now; focus and toggles stay."""
        self._ghost = self._ghost or page.turn != self.page.turn
        self.page = page
        self.saved = ""

    def handle(self, given: Input) -> Intent | None:
        """Another turn, other eyes, the legend, the twin, saving, or leaving."""
        if given is Command.BACK:
            return self._leave()
        if self._controls.focus == SLIDER and given in (Command.LEFT, Command.RIGHT):
            return self._turn(self.page.turn + (1 if given is Command.RIGHT else -1))
        if self._twin and self._reader.handle(given):
            return None
        done = self._controls.handle(given)
        match done:
            case None:
                return None
            case "slider!":
                if isinstance(given, PointerPressed):
                    return self._turn(turn_at(self._track, Point(given.x, given.y), self.page.last_turn))
                return None
            case "legend!":
                self._legend = not self._explained
                return None
            case "twin!":
                self._twin = not self._twin
                return None
            case "save!":
                return SaveMap()
            case "leave!":
                return self._leave()
            case who:
                return MapViewpoint(None if who == EVERYBODY else who)

    def _leave(self) -> Intent:
        return OpenCalendar() if self._in_campaign else OpenTitle()

    def _turn(self, turn: int) -> Intent | None:
        turn = max(0, min(self.page.last_turn, turn))
        return MapTurn(turn) if turn != self.page.turn else None

    def draw(self, canvas: Canvas) -> None:
        """The eyes above, the drawing as large as can be, under it the slider and what one can do."""
        theme, words, page = canvas.theme, self._words, self.page
        draw_wall(canvas)
        whole = theme.region(0.018, 0.02, 0.982, 0.932)
        eyes, top = self._lay_eyes(canvas, whole)
        chips = self._buttons()
        buttons = lay_chips(theme, chips, whole)
        tall = max(slider_height(theme), buttons[0].rect.height)
        wide = buttons[-1].rect.right - buttons[0].rect.x
        beside = len({control.rect.y for control in buttons}) == 1 and whole.width - wide >= theme.u(_LEAST_SLIDER)
        foot = max(control.rect.bottom for control in buttons) - buttons[0].rect.y
        if beside:
            slider = Rect(whole.x, whole.bottom - tall, whole.width - wide - theme.u(20), tall)
            buttons = _moved(buttons, whole.right - wide - whole.x, whole.bottom - (tall + foot) // 2 - whole.y)
        else:
            slider = Rect(whole.x, whole.bottom - foot - theme.u(10) - tall, whole.width, tall)
            buttons = _moved(buttons, 0, whole.bottom - foot - whole.y)
        sheet = Rect(whole.x, top, whole.width, slider.y - theme.u(10) - top)
        self._track = track_of(theme, slider)
        # In high contrast the sheet has an edge, which the picture leaves in sight.
        inner = sheet.inflate(-theme.u(4), -theme.u(4)) if theme.contrast else sheet
        shape = self._shape(theme, inner)
        self._explained = page.pictures.has_room(shape) if self._legend is None else self._legend
        self._controls.place([Control(SLIDER, slider, enabled=page.last_turn > 0), *eyes, *buttons])
        draw_sheet(canvas, sheet)
        if self._twin:
            text = sheet.inflate(-theme.u(48), -theme.u(30))
            self._reader.draw(canvas, text, ("twin", page.turn, page.twin), self._write)
        else:
            self._draw_picture(canvas, inner, shape)
        draw_chips(canvas, self._eyes(), eyes, self._controls)
        draw_slider(canvas, slider, page.moment, page.turn, page.last_turn, self._controls.state(SLIDER))
        draw_chips(canvas, self._buttons(), buttons, self._controls)
        draw_help_line(canvas, words("map.saved", where=self.saved) if self.saved else words("help.map"))

    def _shape(self, theme: Theme, sheet: Rect) -> MapShape:
        """The sheet to draw, its words as large as the window's whatever the sheet's own size."""
        unit = min(sheet.width / 1280, sheet.height / 720)
        return MapShape(*sheet.size, theme.scale * (1 + theme.largeness) / unit, theme.palette)

    def _draw_picture(self, canvas: Canvas, sheet: Rect, shape: MapShape) -> None:
        page, ghost = self.page, self._ghost and self.page.turn > 0
        explained = self._explained

        def picture() -> DisplayList:
            if not explained:
                return page.pictures.map(shape, legend=False, ghost=ghost)
            if page.pictures.has_room(shape):
                return page.pictures.map(shape, legend=True, ghost=ghost)
            return page.pictures.legend(shape, ghost=ghost)

        def paint(pad: Pad) -> None:
            pad.surface.blit(render(picture()), (0, 0))

        key = ("map", self._mine, page.turn, page.viewpoint, explained, ghost)
        canvas.sprite(key, sheet, paint, opaque=True)

    def _write(self, column: Column) -> None:
        column.add(self.page.moment, Type.BODY_BOLD)
        margin = self._words("twin.margin")
        for sentence in self.page.twin:
            column.add(sentence, Type.BODY_BOLD if sentence == margin else Type.BODY, gap=10)

    def _eyes(self) -> tuple[Chip, ...]:
        page = self.page
        everybody = Chip(EVERYBODY, self._words("map.everybody"), chosen=page.viewpoint is None)
        return (everybody, *(Chip(eye.id, eye.name, chosen=eye.id == page.viewpoint) for eye in page.viewpoints))

    def _buttons(self) -> tuple[Chip, ...]:
        words = self._words
        return (
            Chip(LEGEND, words("map.legend"), chosen=self._explained, enabled=not self._twin),
            Chip(TWIN, words("map.drawing" if self._twin else "map.twin")),
            Chip(SAVE, words("map.save")),
            Chip(LEAVE, words("map.leave_to_calendar" if self._in_campaign else "map.leave"), primary=True),
        )

    def _lay_eyes(self, canvas: Canvas, whole: Rect) -> tuple[list[Control], int]:
        """The title where it has room, « vue par » and a chip for each pair of eyes; where the sheet may begin."""
        theme, words = canvas.theme, self._words
        label = theme.block(words("map.seen_by"), Type.LABEL, whole.width)
        title = theme.block(words("map.title"), Type.HEADING, whole.width)
        chips, gap = self._eyes(), theme.u(14)
        region = Rect(whole.x + label.width + gap, whole.y, whole.width - label.width - gap, whole.height)
        placed = lay_chips(theme, chips, region)
        tall = placed[0].rect.height
        free = whole.right - placed[-1].rect.right
        if placed[-1].rect.y == whole.y and free > title.width + theme.u(24):
            titled = Rect(whole.x, whole.y, title.width, tall)
            canvas.sprite(("map title", title.lines), titled, partial(_write_line, block=title))
            placed = _moved(placed, free, 0)
        named = Rect(placed[0].rect.x - gap - label.width, whole.y, label.width, tall)
        canvas.sprite(("seen by", label.lines), named, partial(_write_line, block=label))
        return placed, max(control.rect.bottom for control in placed) + theme.u(12)


def _write_line(pad: Pad, block: Block) -> None:
    pad.set(block, pad.rect, pad.theme.palette.ink, rise=0.5)


def _moved(controls: Sequence[Control], right: int, down: int) -> list[Control]:
    return [Control(one.id, one.rect.move(right, down), enabled=one.enabled) for one in controls]
