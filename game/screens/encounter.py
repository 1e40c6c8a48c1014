"""An encounter: the scene in its frame, what is said on the sheet beside it, then what one could say or do."""

from collections.abc import Hashable, Sequence

from pygame import Rect

from game.model.scenario import EncounterKind
from game.play.view import EncounterView
from game.screens.beats import breaths, is_question, write_beats
from game.screens.buttons import Button, draw_buttons, lay_row
from game.screens.cards import Card, Cards
from game.screens.intents import Advance, Choose, Intent, LookBack, OpenNotebook
from game.screens.notebook_button import asks_for_notebook, notebook_button
from game.screens.reader import Reader
from game.screens.screen import Leaf, Screen, Still, draw_help_line, draw_stage, stage
from game.screens.sheets import draw_header, header_height
from game.ui.canvas import Canvas
from game.ui.circle import Circle
from game.ui.column import Column
from game.ui.controls import Control, Controls, State
from game.ui.inputs import Command, Input, Sign
from game.ui.pad import Pad
from game.ui.stage import Scene
from game.ui.theme import Theme
from game.ui.widgets import MARGIN, card_height, paint_card
from game.wording.catalogue import Words

GO_ON = "go_on"
LOOK_BACK = "look_back"
HIDE = "hide"


class EncounterScreen(Still):
    """One moment of an encounter. What is read appears breath by breath; the cards come with the last."""

    def __init__(self, view: EncounterView, words: Words, *, all_read: bool = False) -> None:
        self.view = view
        self.hidden = False
        title = view.title or words("encounter.meanwhile")
        self._header = f"{title}\u2002·\u2002{view.moment}" if view.moment else title
        self._words = words
        self._ends = breaths(view.beats) or (0,)
        self._shown = len(self._ends) if all_read else 1
        self._reader = Reader()
        self._cards = Cards(10)
        self._controls = Controls(None if self.choosing else GO_ON)
        self._piles: dict[tuple[int, int, bool], list[Card]] = {}
        self._piles_for: Theme | None = None
        self._roomy: dict[Hashable, bool] = {}

    @property
    def choosing(self) -> bool:
        """True when everything was read and something is to be answered."""
        return bool(self.view.options) and self._shown >= len(self._ends)

    @property
    def signs(self) -> frozenset[str]:
        """The letters of the cards, and the one that hides them."""
        if not self.choosing:
            return frozenset()
        return frozenset({"O"}) | {option.letter for option in self.view.options if not self.hidden}

    @property
    def speaker(self) -> str:
        """Who has just spoken."""
        start, end = self._breath(self._shown - 1)
        return next((beat.speaker for beat in reversed(self.view.beats[start:end]) if beat.speaker), "")

    def ahead(self) -> Screen | None:
        """The same moment, one breath further."""
        if self._shown >= len(self._ends):
            return None
        later = EncounterScreen(self.view, self._words)
        later._shown = self._shown + 1
        later._controls.focus = None if later.choosing else GO_ON
        return later

    def leaf(self, theme: Theme) -> Leaf:
        """The picture in the frame."""
        return Leaf((self.view.encounter, self.view.place, self.view.channel), stage(theme).opening)

    def handle(self, given: Input) -> Intent | None:
        """Going on, choosing, looking back, hiding the cards, or scrolling."""
        if given == Sign("O") and self.choosing:
            self.hidden = not self.hidden
            return None
        scrolled = self._cards.handle(given) if self.choosing else self._reader.handle(given)
        if scrolled:
            return None
        if given is Command.BACK:
            return LookBack()
        if asks_for_notebook(given, self.signs):
            return OpenNotebook()
        match self._controls.handle(given):
            case None:
                return None
            case "notebook!":
                return OpenNotebook()
            case "go_on":
                return self._go_on()
            case "look_back":
                return LookBack()
            case "hide":
                self.hidden = not self.hidden
                return None
            case option:
                return Choose(option)

    def _go_on(self) -> Intent | None:
        if self._reader.scroll.needed and not self._reader.scroll.at_end:
            self._reader.scroll.page(1)
            return None
        if self._shown < len(self._ends):
            self._shown += 1
            self._reader = Reader(at_end=False)
            if self.choosing:
                self._controls.focus = None
            return None
        return Advance()

    def draw(self, canvas: Canvas) -> None:
        """The scene, the sheet, the words or the cards, the buttons."""
        theme = canvas.theme
        regions = draw_stage(canvas, self._scene())
        inner = regions.sheet.inflate(-theme.u(44), -theme.u(32))
        buttons = self._buttons()
        row = lay_row(theme, buttons, inner)
        body = Rect(inner.x, inner.y, inner.width, row[0].rect.y - theme.u(12) - inner.y)
        if not self.choosing or self._fits_under_header(theme, body):
            top = draw_header(canvas, inner, self._header)
            body = Rect(inner.x, top, inner.width, body.bottom - top)
        if self.choosing:
            self._draw_choice(canvas, body, row)
            key = "help.choosing"
        else:
            self._controls.place(list(reversed(row)))
            self._draw_reading(canvas, body)
            key = "help.reading"
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, self._words(key))

    def _scene(self) -> Scene | Circle:
        view = self.view
        if view.kind is not EncounterKind.INTERVISION:
            return Scene(view.place, view.channel, view.seats, view.empty_chairs, self.speaker)
        asked = sum(is_question(beat) for beat in view.beats[: self._ends[self._shown - 1]])
        return Circle(view.seats, view.empty_chairs, self.speaker, asked)

    def _fits_under_header(self, theme: Theme, body: Rect) -> bool:
        """True when the cards leave room for the header; otherwise they need it more."""
        key = (theme.key, *body.size, self.hidden)
        if key not in self._roomy:
            lower = Rect(body.x, 0, body.width, body.height - header_height(theme, body.width, self._header))
            self._roomy[key] = self._cards.measure(theme, self._pile_in(theme, lower), body.width) <= lower.height
        return self._roomy[key]

    def _buttons(self) -> tuple[Button, ...]:
        back = (Button(LOOK_BACK, self._words("encounter.look_back")), notebook_button(self._words))
        if self.choosing:
            return *back, Button(HIDE, self._words("encounter.show" if self.hidden else "encounter.hide"))
        return *back, Button(GO_ON, self._words("encounter.go_on"), primary=True)

    def _breath(self, index: int) -> tuple[int, int]:
        return (self._ends[index - 1] if index else 0), self._ends[index]

    def _write(self, column: Column, start: int, end: int) -> None:
        fresh = self._breath(self._shown - 1)[0] - start
        slips = self.view.kind is EncounterKind.INTERVISION
        write_beats(column, self.view.beats[start:end], self.view.seats, self._words("you"), fresh=fresh, slips=slips)

    def _height(self, theme: Theme, width: int, start: int, end: int) -> int:
        column = Column(theme, width)
        self._write(column, start, end)
        return column.height

    def _draw_reading(self, canvas: Canvas, body: Rect) -> None:
        start, first, end = 0, 0, self._ends[self._shown - 1]
        for index in range(self._shown):
            first, last = self._breath(index)
            if self._height(canvas.theme, body.width - canvas.theme.u(6), start, last) > body.height:
                start = first
        key = (self.view.moment_id, start, end)
        self._reader.draw(canvas, body, key, lambda column: self._write(column, start, end))

    def _draw_choice(self, canvas: Canvas, body: Rect, row: Sequence[Control]) -> None:
        placed = self._cards.lay(canvas, body, self._pile_in(canvas.theme, body), self._controls.focus)
        self._controls.place([*(control for card, control in placed if card.id), *row])
        self._cards.draw(canvas, body, placed, self._controls)

    def _pile_in(self, theme: Theme, body: Rect) -> list[Card]:
        """What is read and chosen in a region of that size, made once."""
        if self._piles_for is not theme:
            self._piles, self._piles_for = {}, theme
        key = (*body.size, self.hidden)
        if key not in self._piles:
            options = [] if self.hidden else [self._option_card(k) for k in range(len(self.view.options))]
            self._piles[key] = self._cards_with_text(theme, body, options)
        return self._piles[key]

    def _cards_with_text(self, theme: Theme, body: Rect, options: list[Card]) -> list[Card]:
        """The cards under as much of what was last said as there is room for: at least the last beat."""
        end = len(self.view.beats)
        if not end:
            return options
        starts = sorted({self._breath(index)[0] for index in range(len(self._ends))} | {end - 1})
        for start in starts:
            pile = [self._text_card(start, end), *options]
            if self._cards.measure(theme, pile, body.width) <= body.height:
                return pile
        return [self._text_card(end - 1, end), *options]

    def _text_card(self, start: int, end: int) -> Card:
        def column(theme: Theme, width: int) -> Column:
            made = Column(theme, width)
            self._write(made, start, end)
            return made

        def paint(pad: Pad, state: State) -> None:
            inner = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
            column(pad.theme, inner.width).paint(pad, inner)

        key = ("said", self.view.moment_id, start, end)
        return Card("", key, lambda theme, width: column(theme, width).height + theme.u(4), paint)

    def _option_card(self, index: int) -> Card:
        option = self.view.options[index]
        text = quoted(option.text) if option.spoken else option.text

        def paint(pad: Pad, state: State) -> None:
            paint_card(pad, option.letter, text, state, spoken=option.spoken)

        return Card(
            option.id,
            ("option", option.letter, text, option.spoken),
            lambda theme, width: card_height(theme, text, width, spoken=option.spoken),
            paint,
            option.letter,
        )


def quoted(text: str) -> str:
    """What is said, between French quotation marks."""
    return text if text.startswith("«") else f"«\u00a0{text}\u00a0»"
