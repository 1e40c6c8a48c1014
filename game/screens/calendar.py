"""The calendar of a campaign: leaves of paper on a thread, one per chapter, and the one that opens next beside them."""

from pygame import Rect

from game.drawing.colour import Colour
from game.play.view import CalendarView, ChapterStatus, ChapterView
from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.cards import Card, Cards
from game.screens.heading import draw_heading
from game.screens.intents import Advance, Intent, OpenMap, OpenTitle
from game.screens.reader import Reader
from game.screens.screen import Still, draw_help_line, draw_wall
from game.screens.sheets import draw_header, draw_sheet
from game.ui import paper, shapes
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Controls, State
from game.ui.inputs import Command, Input
from game.ui.pad import Pad
from game.ui.theme import Theme, Type
from game.ui.widgets import MARGIN, ring, sheet
from game.wording.catalogue import Words

CHAPTER = "chapter!"
OPEN = "open!"
MAP = "map!"
TITLE = "title!"


class CalendarScreen(Still):
    """Between two chapters. Up and down turn the leaves; going on opens the chapter that is next."""

    def __init__(self, view: CalendarView, words: Words) -> None:
        self.view = view
        self._words = words
        self._cards = Cards()
        self._reader = Reader()
        self._controls = Controls(CHAPTER if view.opens_next else TITLE)

    def handle(self, given: Input) -> Intent | None:
        """Opening the next chapter, or once all are lived the map of the last one, or leaving."""
        if given is Command.BACK:
            return OpenTitle()
        if given in (Command.UP, Command.DOWN):
            self._cards.scroll.by((1 if given is Command.DOWN else -1) * max(12, self._cards.scroll.view // 4))
            return None
        if self._reader.handle(given):
            return None
        match self._controls.handle(given):
            case "chapter!" | "open!":
                return Advance()
            case "map!":
                return OpenMap()
            case "title!":
                return OpenTitle()
            case _:
                return None

    def draw(self, canvas: Canvas) -> None:
        """The leaves at the left, what comes next at the right, the ways out under both."""
        view, theme, words = self.view, canvas.theme, self._words
        draw_wall(canvas)
        top = draw_heading(canvas, view.title)
        buttons = self._buttons()
        wall = theme.region(0.035, 0, 0.965, 0.925)
        row = lay_row(theme, buttons, wall)
        bottom = wall.bottom - row_height(theme, buttons, wall.width) - theme.u(22)
        left = theme.region(0.05, 0, 0.52, 1)
        left = Rect(left.x, top, left.width, bottom - top)
        cards = [self._leaf(chapter) for chapter in view.chapters]
        placed = self._cards.lay(canvas, left, cards, self._controls.focus)
        self._controls.place([*(control for card, control in placed if card.id), *reversed(row)])
        self._cards.draw(canvas, left, placed, self._controls)
        right = theme.region(0.56, 0, 0.965, 1)
        right = Rect(right.x, top, right.width, left.height)
        draw_sheet(canvas, right)
        inner = right.inflate(-theme.u(44), -theme.u(36))
        head = words("calendar.next" if view.opens_next else "calendar.over")
        start = draw_header(canvas, inner, head)
        body = Rect(inner.x, start, inner.width, inner.bottom - start)
        self._reader.draw(canvas, body, ("calendar", view), self._write)
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, words("help.calendar" if view.opens_next else "help.menu"))

    def _buttons(self) -> tuple[Button, ...]:
        words, view = self._words, self.view
        leave = Button(TITLE, words("map.leave"), primary=view.opens_next is None)
        if view.opens_next is None:
            return leave, Button(MAP, words("calendar.map"))
        return leave, Button(OPEN, words("calendar.open"), primary=True)

    def _write(self, column: Column) -> None:
        words, soft = self._words, column.theme.palette.ink_soft
        chapter = self.view.opens_next
        if chapter is None:
            column.add(words("calendar.all_lived"), Type.BODY)
            return
        column.add(chapter.when, Type.SMALL_BOLD, soft)
        column.add(chapter.title, Type.TITLE, gap=2)
        column.add(chapter.text, Type.BODY, gap=14)
        if any(one.status is ChapterStatus.DONE for one in self.view.chapters):
            column.add(words("calendar.stays"), Type.SMALL_ITALIC, soft, gap=20)

    def _leaf(self, chapter: ChapterView) -> Card:
        """A leaf of the calendar: its strip says when, and a sign with a word says where it stands."""
        now = chapter.status is ChapterStatus.NOW
        standing = self._words(f"calendar.{chapter.status.value}")
        when = "\u2002·\u2002".join(part for part in (chapter.when, standing) if part)

        def column(theme: Theme, width: int) -> Column:
            soft = theme.palette.ink_soft
            made = Column(theme, width - theme.u(84))
            made.add(when, Type.SMALL_BOLD if now else Type.SMALL, None if now else soft)
            made.add(chapter.title, Type.CARD_BOLD, None if chapter.status is not ChapterStatus.COMING else soft, gap=4)
            # What is to come is not told before it comes.
            if chapter.status is ChapterStatus.DONE:
                made.add(chapter.text, Type.SMALL, soft, gap=4)
            return made

        def paint(pad: Pad, state: State) -> None:
            rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
            palette = pad.theme.palette
            ground = palette.paper_light if now else palette.paper
            if state is not State.IDLE:
                ground = palette.family.light.toward(palette.paper_light, 0.45)
            sheet(pad, rect, ground, 7 if now else 3, 4)
            strip = {
                ChapterStatus.DONE: palette.wood_light,
                ChapterStatus.NOW: palette.family.mid,
                ChapterStatus.COMING: palette.paper_dark,
            }[chapter.status]
            # In high contrast the leaf has an edge, which the strip leaves in sight.
            edge = max(1, pad.u(2)) if pad.theme.contrast else 0
            pad.surface.fill(strip, Rect(rect.x + edge, rect.y + edge, pad.u(44), rect.height - 2 * edge))
            _sign(pad, rect.x + pad.u(22), rect.centery, chapter.status, palette.paper_light, palette.ink_soft)
            if state is State.FOCUS:
                ring(pad, rect, 4)
            inner = Rect(rect.x + pad.u(62), rect.y + pad.u(13), rect.width - pad.u(84), rect.height - pad.u(24))
            column(pad.theme, rect.width).paint(pad, inner)

        return Card(
            CHAPTER if now else "",
            ("leaf", chapter),
            lambda theme, width: column(theme, width).height + theme.u(26),
            paint,
        )


def _sign(pad: Pad, x: int, y: int, status: ChapterStatus, light: Colour, dark: Colour) -> None:
    """A tick for what is lived, a full pin for what comes now, an empty one for what is to come."""
    if status is ChapterStatus.DONE:
        tick = shapes.ribbon([(x - pad.u(9), y), (x - pad.u(3), y + pad.u(7)), (x + pad.u(10), y - pad.u(8))])
        paper.fill(pad.surface, shapes.stroke(tick, pad.u(7)), light)
        return
    paper.fill(pad.surface, shapes.oval(x, y, pad.u(10), pad.u(10), 36), light if status is ChapterStatus.NOW else dark)
    if status is ChapterStatus.COMING:
        paper.fill(pad.surface, shapes.oval(x, y, pad.u(7), pad.u(7), 36), pad.theme.palette.paper_dark)
