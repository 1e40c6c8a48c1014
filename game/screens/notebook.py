"""The notebook: what was noted so far on the left page, a line to write on the right one. Nothing confirms a note."""

from pygame import Rect

from game.play.notebook import LONGEST
from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.intents import Back, Intent, KeepNote
from game.screens.reader import Reader
from game.screens.screen import Still, draw_help_line
from game.screens.stepper import draw_stepper, stepper_height
from game.screens.values import KeptNote, NotebookPage, Viewpoint
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Control, Controls
from game.ui.entry import Entry
from game.ui.inputs import Command, Input, PointerPressed
from game.ui.open_book import Pages, open_book, paint_open_book
from game.ui.pad import Pad
from game.ui.theme import Theme, Type
from game.ui.writing import Writing
from game.wording.catalogue import Words

ENTRY = "entry"
ABOUT = "about"
KEEP = "keep"
BACK = "back"


class NotebookScreen(Still):
    """Words about somebody, or about nobody in particular. What is half written stays until it is kept."""

    def __init__(self, page: NotebookPage, words: Words) -> None:
        self.page = page
        self.refusal = ""
        self.writing = Writing(LONGEST)
        self._words = words
        self._kept = False
        self._about = 0
        self._people: tuple[Viewpoint, ...] = (Viewpoint("", words("notebook.nobody")), *page.people)
        self._entry = Entry(self.writing)
        self._reader = Reader(at_end=True)
        self._controls = Controls(ENTRY)

    @property
    def caret(self) -> Rect | None:
        """Where one types, while one does."""
        return self._entry.caret if self._controls.focus == ENTRY else None

    def show(self, page: NotebookPage) -> None:
        """The note was kept: the line is free for another one."""
        self.page = page
        self.writing.clear()
        self.refusal, self._kept = "", True
        self._reader = Reader(at_end=True)

    def handle(self, given: Input) -> Intent | None:
        """Writing, saying about whom, keeping, or going back to the play."""
        if self._controls.focus == ENTRY and self.writing.handle(given):
            self._kept = False
            return None
        if given is Command.BACK:
            return Back()
        if self._controls.focus == ABOUT and given in (Command.LEFT, Command.RIGHT):
            self._turn(1 if given is Command.RIGHT else -1)
            return None
        if self._reader.handle(given):
            return None
        match self._controls.handle(given):
            case "back":
                return Back()
            case "about":
                self._turn(-1 if isinstance(given, PointerPressed) and self._left_of_about(given) else 1)
            case "entry" if isinstance(given, PointerPressed):
                self._entry.point(given.x, given.y)
            case "entry" | "keep":
                return self._keep()
        return None

    def _keep(self) -> Intent | None:
        text = self.writing.text.strip()
        self._controls.focus = ENTRY
        return KeepNote(text, self._people[self._about].id) if text else None

    def _turn(self, by: int) -> None:
        self._about = (self._about + by) % len(self._people)

    def _left_of_about(self, given: PointerPressed) -> bool:
        about = next(item for item in self._controls.items if item.id == ABOUT)
        return given.x < about.rect.x + about.rect.width // 3

    def draw(self, canvas: Canvas) -> None:
        """The open notebook; words on the left page, the line and its choices on the right one."""
        theme = canvas.theme
        pages = open_book(theme)
        canvas.base("notebook", lambda pad: paint_open_book(pad, pages))
        self._draw_notes(canvas, pages)
        self._draw_writing(canvas, pages.right)
        draw_help_line(canvas, self._words("help.typing"))

    def _draw_notes(self, canvas: Canvas, pages: Pages) -> None:
        theme, title = canvas.theme, self._words("notebook.title")
        block = theme.fitted(title, Type.HEADING, pages.left.width, theme.line_height(Type.HEADING), 0.6)
        head = Rect(pages.left.x, pages.left.y, pages.left.width, block.height)
        canvas.sprite(("notebook title", title), head, lambda pad: _set(pad, title))
        top = head.bottom + theme.u(10)
        body = Rect(pages.left.x, top, pages.left.width, pages.left.bottom - top)
        self._reader.draw(canvas, body, ("notes", self.page), self._write)

    def _draw_writing(self, canvas: Canvas, page: Rect) -> None:
        theme, words = canvas.theme, self._words
        buttons = (Button(BACK, words("notebook.back")), Button(KEEP, words("notebook.keep"), primary=True))
        row = lay_row(theme, buttons, page)
        about = Rect(page.x, page.y, page.width, stepper_height(theme))
        foot = page.bottom - row_height(theme, buttons, page.width) - theme.u(12)
        told = Column(theme, page.width)
        self._write_beside(told)
        low = Rect(page.x, foot - told.height, page.width, told.height)
        canvas.sprite(("beside", self.refusal), low, lambda pad: told.paint(pad, pad.rect))
        line = Rect(page.x, about.bottom + theme.u(12), page.width, low.y - about.bottom - theme.u(22))
        self._controls.place([Control(ENTRY, line), Control(ABOUT, about), *reversed(row)])
        name = self._people[self._about].name
        draw_stepper(canvas, about, words("notebook.about"), name, self._controls.state(ABOUT))
        asked = words("notebook.kept" if self._kept else "notebook.ask")
        self._entry.draw(canvas, line, asked, self._controls.state(ENTRY))
        draw_buttons(canvas, buttons, row, self._controls)

    def _write_beside(self, column: Column) -> None:
        palette = column.theme.palette
        if self.refusal:
            column.add(self.refusal, Type.LABEL, palette.focus)
            return
        for key in ("notebook.local", "notebook.discreet"):
            column.add(self._words(key), Type.HELP, palette.ink_soft)

    def _write(self, column: Column) -> None:
        palette = column.theme.palette
        if not self.page.notes:
            column.add(self._words("notebook.empty"), Type.BODY_ITALIC, palette.ink_soft)
        for name, notes in by_person(self.page, self._words("notebook.general")):
            column.add(name, Type.BODY_BOLD, gap=22)
            for note in notes:
                column.add(note.when, Type.SMALL, palette.ink_soft, gap=6, indent=16, rule=palette.family.mid)
                column.add(note.text, Type.BODY, indent=16, rule=palette.family.mid)


def by_person(page: NotebookPage, nobody: str) -> list[tuple[str, list[KeptNote]]]:
    """The notes under the name that each is about: the newest last, and last whoever was noted about last."""
    names = {person.id: person.name for person in page.people}
    found: dict[str, list[KeptNote]] = {}
    for note in page.notes:
        about = note.about if note.about in names else ""
        found[about] = [*found.pop(about, []), note]
    return [(names.get(about, nobody), notes) for about, notes in found.items()]


def _set(pad: Pad, title: str) -> None:
    theme: Theme = pad.theme
    pad.set(theme.fitted(title, Type.HEADING, pad.rect.width, pad.rect.height, 0.6), pad.rect, theme.palette.ink)
