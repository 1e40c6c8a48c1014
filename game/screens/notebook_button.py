"""The way to the notebook from a page of the play: a button, and the letter N where no card bears it."""

from typing import Final

from game.screens.buttons import Button
from game.ui.inputs import Input, Sign
from game.wording.catalogue import Words

NOTEBOOK: Final = "notebook!"
LETTER: Final = "N"


def notebook_button(words: Words) -> Button:
    """The button."""
    return Button(NOTEBOOK, words("notebook.open"))


def asks_for_notebook(given: Input, signs: frozenset[str]) -> bool:
    """True when the letter was typed and is not one of those that the page keeps for itself."""
    return given == Sign(LETTER) and LETTER not in signs
