"""A pile of cards, each as tall as its words: what holds them scrolls, and the focus is always in sight."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from pygame import Rect

from game.screens.reader import draw_scrollbar
from game.ui.canvas import Canvas
from game.ui.controls import Control, Controls, State
from game.ui.inputs import Command, Input, WheelTurned
from game.ui.pad import Pad
from game.ui.scroll import Scroll
from game.ui.theme import Theme
from game.ui.widgets import MARGIN, around


class PaintCard(Protocol):
    """Paints a card as it looks in that state."""

    def __call__(self, pad: Pad, state: State) -> None:
        """The card is on the pad."""


@dataclass(frozen=True, slots=True)
class Card:
    """Something in the pile. `id` is empty for what is only read; `key` says all that its look depends on."""

    id: str
    key: Hashable
    height: Callable[[Theme, int], int]
    paint: PaintCard
    sign: str = ""


class Cards:
    """Cards one under the other in a region."""

    def __init__(self, gap: float = 12) -> None:
        self.scroll = Scroll()
        self._gap = gap
        self._tops: dict[str, tuple[int, int]] = {}
        self._last_focus: str | None = None
        self._measured: dict[tuple[Hashable, int], int] = {}
        self._measured_for: Theme | None = None

    def measure(self, theme: Theme, cards: Sequence[Card], width: int) -> int:
        """How tall the pile is at that width."""
        return sum(self._heights(theme, cards, width)) + theme.u(self._gap) * max(0, len(cards) - 1)

    def _heights(self, theme: Theme, cards: Sequence[Card], width: int) -> list[int]:
        """How tall each card is, measured once for each theme and width."""
        if self._measured_for is not theme:
            self._measured, self._measured_for = {}, theme
        for card in cards:
            if (card.key, width) not in self._measured:
                self._measured[card.key, width] = card.height(theme, width)
        return [self._measured[card.key, width] for card in cards]

    def lay(self, canvas: Canvas, region: Rect, cards: Sequence[Card], focus: str | None) -> list[tuple[Card, Control]]:
        """Where each card stands now; the pile has scrolled to a focus that moved."""
        theme = canvas.theme
        width = region.width
        if self.measure(theme, cards, width) > region.height:
            width -= theme.u(16)
        self.scroll.fit(self.measure(theme, cards, width), region.height)
        y, self._tops = 0, {}
        heights = self._heights(theme, cards, width)
        for card, height in zip(cards, heights, strict=True):
            self._tops[card.id] = (y, y + height)
            y += height + theme.u(self._gap)
        if focus != self._last_focus:
            self._last_focus = focus
            if focus in self._tops:
                margin = theme.u(8)
                top, bottom = self._tops[focus]
                self.scroll.reveal(top - margin, bottom + margin)
        clip = region.inflate(theme.u(MARGIN) * 2, theme.u(8) if self.scroll.needed else theme.u(MARGIN) * 2)
        placed: list[tuple[Card, Control]] = []
        y = region.y - self.scroll.offset
        for card, height in zip(cards, heights, strict=True):
            placed.append((card, Control(card.id, Rect(region.x, y, width, height), card.sign, clip)))
            y += height + theme.u(self._gap)
        return placed

    def draw(self, canvas: Canvas, region: Rect, placed: Sequence[tuple[Card, Control]], controls: Controls) -> None:
        """The cards are on the canvas, each in the state of its control."""
        for card, control in placed:
            state = controls.state(card.id) if card.id else State.IDLE
            rect = around(canvas.theme, control.rect)
            canvas.sprite(("card", card.key, state), rect, partial(card.paint, state=state), control.clip)
        draw_scrollbar(canvas, region.move(canvas.theme.u(4), 0), self.scroll)

    def handle(self, given: Input) -> bool:
        """True when the input scrolled the pile."""
        match given:
            case Command.PAGE_DOWN:
                self.scroll.page(1)
            case Command.PAGE_UP:
                self.scroll.page(-1)
            case WheelTurned(steps):
                self.scroll.by(-steps * max(12, self.scroll.view // 8))
            case _:
                return False
        return True
