"""Words being typed: the text, where the caret is, and what an input method is still composing. It draws nothing."""

import unicodedata
from typing import Final

from game.ui.inputs import Command, Composed, Input, Typed

_JOINERS: Final = frozenset("\u200d\ufe0e\ufe0f")


class Writing:
    """A text of at most `longest` characters, on one paragraph."""

    def __init__(self, longest: int, text: str = "") -> None:
        self.longest = longest
        self.text = ""
        self.caret = 0
        self.composing = ""
        self.insert(text)

    @property
    def shown(self) -> str:
        """The text with what is being composed in its place."""
        return self.text[: self.caret] + self.composing + self.text[self.caret :]

    def insert(self, text: str) -> None:
        """The words stand at the caret, as far as there is room; what cannot be seen is left out."""
        clean = legible(text)[: self.longest - len(self.text)]
        self.text = self.text[: self.caret] + clean + self.text[self.caret :]
        self.caret += len(clean)

    def clear(self) -> None:
        """Nothing is written."""
        self.text, self.caret, self.composing = "", 0, ""

    def put_caret(self, place: int) -> None:
        """The caret is before that character."""
        self.caret = max(0, min(len(self.text), place))

    def handle(self, given: Input) -> bool:
        """True when the input was meant for the words."""
        match given:
            case Typed(text):
                self.composing = ""
                self.insert(text)
            case Composed(text):
                self.composing = legible(text)
            case Command():
                return self._edit(given)
            case _:
                return False
        return True

    def _edit(self, command: Command) -> bool:
        before, after = self._before(), self._after()
        match command:
            case Command.ERASE | Command.DELETE | Command.LEFT | Command.RIGHT | Command.ACTIVATE if self.composing:
                # These are the input method's as long as it composes.
                pass
            case Command.ERASE:
                self.text = self.text[:before] + self.text[self.caret :]
                self.caret = before
            case Command.DELETE:
                self.text = self.text[: self.caret] + self.text[after:]
            case Command.LEFT:
                self.caret = before
            case Command.RIGHT:
                self.caret = after
            case Command.HOME:
                self.caret = 0
            case Command.END:
                self.caret = len(self.text)
            case _:
                return False
        return True

    def _before(self) -> int:
        """Where the character before the caret begins, its accents included."""
        place = max(0, self.caret - 1)
        while place > 0 and _hangs(self.text, place):
            place -= 1
        return place

    def _after(self) -> int:
        place = min(len(self.text), self.caret + 1)
        while place < len(self.text) and _hangs(self.text, place):
            place += 1
        return place


def legible(text: str) -> str:
    """The text on one line, accents composed, without what is neither seen nor a blank."""
    line = unicodedata.normalize("NFC", text.replace("\r\n", " "))
    return "".join(" " if one in "\n\r\t" else one for one in line if one in "\n\r\t" or _seen(one))


def _seen(one: str) -> bool:
    return unicodedata.category(one)[0] != "C" or one in _JOINERS


def _hangs(text: str, place: int) -> bool:
    """True when the character at that place belongs to the one before it."""
    return bool(unicodedata.combining(text[place])) or text[place] in _JOINERS or text[place - 1] == "\u200d"
