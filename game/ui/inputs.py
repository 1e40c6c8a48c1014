"""What a hand does, whichever device it holds: a command, a sign, words, a pointer moved or pressed, a wheel turned."""

from dataclasses import dataclass
from enum import StrEnum


class Command(StrEnum):
    """A key, or a button of a gamepad, by what it asks for."""

    NEXT = "next"
    PREVIOUS = "previous"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    ACTIVATE = "activate"
    BACK = "back"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    HOME = "home"
    END = "end"
    ERASE = "erase"
    """What stands before the caret goes."""
    DELETE = "delete"
    """What stands behind the caret goes."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A letter (capital) or a digit."""

    sign: str


@dataclass(frozen=True, slots=True)
class Typed:
    """Words typed or pasted where letters are text."""

    text: str


@dataclass(frozen=True, slots=True)
class Composed:
    """What an input method shows of a word that is not there yet; empty when it gives up."""

    text: str


@dataclass(frozen=True, slots=True)
class PointerMoved:
    """The pointer is there now, in pixels of the canvas."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class PointerPressed:
    """The first button was pressed there."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class WheelTurned:
    """The wheel was turned: positive is upward."""

    steps: int


Input = Command | Sign | Typed | Composed | PointerMoved | PointerPressed | WheelTurned
