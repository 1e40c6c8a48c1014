"""What an event of pygame asks for: an input for the screen, or an intent of the window itself."""

from collections.abc import Callable
from typing import Final

import pygame

from game.app.clipboard import clipboard_text
from game.screens.intents import (
    Intent,
    OpenHelp,
    Quit,
    TextScale,
    ToggleBlack,
    ToggleContrast,
    ToggleFullscreen,
    ToggleMotion,
)
from game.ui.inputs import Command, Composed, Input, PointerMoved, PointerPressed, Sign, Typed, WheelTurned

ToCanvas = Callable[[tuple[int, int]], tuple[int, int]]

_COMMANDS: Final = {
    pygame.K_UP: Command.UP,
    pygame.K_DOWN: Command.DOWN,
    pygame.K_LEFT: Command.LEFT,
    pygame.K_RIGHT: Command.RIGHT,
    pygame.K_RETURN: Command.ACTIVATE,
    pygame.K_KP_ENTER: Command.ACTIVATE,
    pygame.K_SPACE: Command.ACTIVATE,
    pygame.K_ESCAPE: Command.BACK,
    pygame.K_PAGEUP: Command.PAGE_UP,
    pygame.K_PAGEDOWN: Command.PAGE_DOWN,
    pygame.K_HOME: Command.HOME,
    pygame.K_END: Command.END,
}
_FUNCTIONS: Final[dict[int, Intent]] = {
    pygame.K_F1: OpenHelp(),
    pygame.K_F7: ToggleMotion(),
    pygame.K_F8: ToggleContrast(),
    pygame.K_F11: ToggleFullscreen(),
    pygame.K_KP_PLUS: TextScale(1),
    pygame.K_KP_MINUS: TextScale(-1),
}
_TYPED: Final[dict[str, Intent]] = {"+": TextScale(1), "-": TextScale(-1), ".": ToggleBlack()}
_SHORTCUTS: Final[dict[str, Intent]] = {"B": ToggleBlack(), "C": ToggleContrast(), "M": ToggleMotion()}
"""Letters that mean something everywhere, except where a card on the screen bears them."""

_EDITING: Final = {pygame.K_BACKSPACE: Command.ERASE, pygame.K_DELETE: Command.DELETE}
_SIGNS_TOO: Final = frozenset({pygame.K_SPACE, pygame.K_KP_PLUS, pygame.K_KP_MINUS})
"""Keys that ask for something, but write something where one types."""

# By place on the keyboard: the digits of a French or Belgian keyboard need Shift.
_DIGITS: Final = {pygame.KSCAN_1 + k: str(k + 1) for k in range(9)} | {
    pygame.KSCAN_KP_1 + k: str(k + 1) for k in range(9)
}
_PAD_BUTTONS: Final = {0: Command.ACTIVATE, 1: Command.BACK, 4: Command.PAGE_UP, 5: Command.PAGE_DOWN}
_HATS: Final = {(0, 1): Command.UP, (0, -1): Command.DOWN, (-1, 0): Command.LEFT, (1, 0): Command.RIGHT}


def translate(
    event: pygame.event.Event, signs: frozenset[str], to_canvas: ToCanvas, *, typing: bool = False
) -> Input | Intent | None:
    """What the event asks for. `signs` are the letters that the screen keeps for itself; all are where one types."""
    match event.type:
        case pygame.QUIT:
            return Quit()
        case pygame.KEYDOWN if typing:
            return _key_while_typing(event)
        case pygame.TEXTINPUT if typing:
            return Typed(event.text)
        case pygame.TEXTEDITING if typing:
            return Composed(event.text)
        case pygame.KEYDOWN:
            return _key(event, signs)
        case pygame.MOUSEMOTION:
            return PointerMoved(*to_canvas(event.pos))
        case pygame.MOUSEBUTTONDOWN if event.button == 1:
            return PointerPressed(*to_canvas(event.pos))
        case pygame.MOUSEWHEEL:
            return WheelTurned(event.y) if event.y else None
        case pygame.JOYBUTTONDOWN:
            return _PAD_BUTTONS.get(event.button)
        case pygame.JOYHATMOTION:
            return _HATS.get(tuple(event.value))
        case _:
            return None


def _key_while_typing(event: pygame.event.Event) -> Input | Intent | None:
    """Letters, digits and signs come as text: what remains moves, erases, pastes or leaves."""
    if event.key in _EDITING:
        return _EDITING[event.key]
    pastes = event.key == pygame.K_v and event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)
    if pastes or (event.key == pygame.K_INSERT and event.mod & pygame.KMOD_SHIFT):
        return Typed(clipboard_text())
    if event.key in _SIGNS_TOO:
        return None
    if event.key == pygame.K_TAB or event.key in _COMMANDS or event.key in _FUNCTIONS:
        return _key(event, frozenset())
    return None


def _key(event: pygame.event.Event, signs: frozenset[str]) -> Input | Intent | None:
    if event.key == pygame.K_TAB:
        return Command.PREVIOUS if event.mod & pygame.KMOD_SHIFT else Command.NEXT
    if event.key in _COMMANDS:
        return _COMMANDS[event.key]
    if event.key in _FUNCTIONS:
        return _FUNCTIONS[event.key]
    typed = getattr(event, "unicode", "")
    if typed in _TYPED:
        return _TYPED[typed]
    digit = _DIGITS.get(getattr(event, "scancode", 0))
    if digit:
        return Sign(digit)
    if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META):
        return None
    letter = typed.upper() or (chr(event.key).upper() if 97 <= event.key <= 122 else "")
    if letter in signs or letter not in _SHORTCUTS:
        return Sign(letter) if len(letter) == 1 and letter.isalnum() else None
    return _SHORTCUTS[letter]
