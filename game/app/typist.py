"""Between the keyboard and a line on which one types: whose a typed letter is, and where an input method stands."""

from typing import Final

import pygame
from pygame import Rect

from game.app.keys import ToCanvas, translate
from game.screens.intents import Intent
from game.screens.screen import Screen
from game.ui.inputs import Input

_REPEAT_AFTER: Final = 400
_REPEAT_EVERY: Final = 35
_TEXT: Final = (pygame.TEXTINPUT, pygame.TEXTEDITING)


class Typist:
    """Knows whether letters are text just now, and lets no letter be text on a screen that its own key has opened."""

    def __init__(self) -> None:
        self._opening: int | None = None
        self._typing = False

    def translate(self, event: pygame.event.Event, screen: Screen, to_canvas: ToCanvas) -> Input | Intent | None:
        """What the event asks of that screen."""
        if event.type in _TEXT and self._opening is not None:
            return None
        return translate(event, screen.signs, to_canvas, typing=screen.caret is not None)

    def follow(self, event: pygame.event.Event, before: Screen, now: Screen) -> None:
        """The event was handled. A key that opened a screen still sends its letter, until it is let go."""
        if event.type == pygame.KEYDOWN:
            self._opening = event.key if now is not before else None
        elif event.type == pygame.KEYUP and event.key == self._opening:
            self._opening = None

    def stand_by(self, caret: Rect | None, origin: tuple[int, int]) -> None:
        """Keys repeat while one types, and the window of an input method stands by the caret."""
        if caret is not None:
            pygame.key.set_text_input_rect(caret.move(origin))
        if (caret is not None) != self._typing:
            self._typing = caret is not None
            if self._typing:
                pygame.key.set_repeat(_REPEAT_AFTER, _REPEAT_EVERY)
            else:
                pygame.key.set_repeat()
