"""Something that the user can put right: one French sentence, what to do about it, and an exit status."""

from typing import Final

from game.app.session_protocol import SessionRefused
from game.play.disk import StoreError

FINE: Final = 0
USERS_PROBLEM: Final = 1
MISUSE: Final = 2
OUR_FAULT: Final = 3
_ARROW: Final = " → "


class RefusalError(SessionRefused):
    """A command stops here, with that exit status. `str()` is what a terminal prints."""

    def __init__(self, sentence: str, remedy: str = "", status: int = USERS_PROBLEM) -> None:
        super().__init__(sentence, remedy)
        self.status = status

    def __str__(self) -> str:
        """The sentence and its remedy."""
        return f"{self.sentence}{_ARROW}{self.remedy}" if self.remedy else self.sentence

    @classmethod
    def of(cls, error: StoreError) -> "RefusalError":
        """What the store refused, said to the user."""
        sentence, _, remedy = str(error).partition(_ARROW)
        return cls(sentence.strip(), remedy.strip())
