"""The notebook: words typed are words kept, about whom one chose, and the play knows nothing of it."""

import pytest

from game.app.capture import picture
from game.screens.agenda import AgendaScreen
from game.screens.briefing import BriefingScreen
from game.screens.encounter import EncounterScreen
from game.screens.intents import Back, Intent, KeepNote, OpenNotebook
from game.screens.notebook import NotebookScreen, by_person
from game.screens.screen import Screen
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.inputs import Command, Input, PointerPressed, Sign, Typed
from game.ui.theme import Theme
from tests.screens import builders, sheet_builders
from tests.screens.every_screen import WORDS, choosing


def give(screen: Screen, *inputs: Input) -> Intent | None:
    """The last intent, the screen being drawn before every input."""
    canvas = Canvas(Theme((1280, 720), Fonts()))
    intent = None
    for given in inputs:
        picture(screen, canvas)
        intent = screen.handle(given)
    picture(screen, canvas)
    return intent


def notebook() -> NotebookScreen:
    """The notebook with three notes."""
    return NotebookScreen(sheet_builders.notebook(), WORDS)


@pytest.mark.parametrize(
    "screen",
    [
        lambda: BriefingScreen(builders.briefing(), WORDS),
        lambda: AgendaScreen(builders.agenda(), WORDS),
        lambda: EncounterScreen(builders.encounter(), WORDS),
        choosing,
    ],
)
def test_it_is_one_key_away(screen: type[Screen]) -> None:
    """N opens it from every page of the play."""
    assert give(screen(), Sign("N")) == OpenNotebook()


def test_enter_keeps_what_was_typed() -> None:
    """Words, then Enter: a note about nobody in particular. Blanks alone are no note."""
    assert give(notebook(), Typed("Il est "), Typed("fatigué. "), Command.ACTIVATE) == KeepNote("Il est fatigué.", "")
    assert give(notebook(), Typed("  "), Command.ACTIVATE) is None


def test_a_note_is_about_whom_one_chose() -> None:
    """Tab, then the right arrow: the first person; the left arrow leads back to nobody, and round to the last."""
    wanted: list[Input] = [Typed("Las."), Command.NEXT, Command.RIGHT, Command.NEXT, Command.ACTIVATE]
    assert give(notebook(), *wanted) == KeepNote("Las.", "m_rochat")
    wanted[2:3] = [Command.RIGHT, Command.LEFT, Command.LEFT]
    assert give(notebook(), *wanted) == KeepNote("Las.", "m_keller")


def test_escape_leaves_it_with_what_is_half_written() -> None:
    """The words are there when one comes back."""
    screen = notebook()
    assert give(screen, Typed("Et si"), Command.BACK) == Back()
    assert screen.writing.text == "Et si"


def test_letters_are_text_only_on_the_line() -> None:
    """There is a caret while the line has the focus, and none on a button."""
    screen = notebook()
    give(screen)
    assert screen.caret is not None
    assert screen.caret.height
    give(screen, Command.NEXT)
    assert screen.caret is None


def test_a_kept_note_frees_the_line() -> None:
    """What was refused is said and still stands there; what was kept does not."""
    screen = notebook()
    give(screen, Typed("Las."), Command.ACTIVATE)
    screen.refusal = "Le disque est plein."
    canvas = Canvas(Theme((1280, 720), Fonts()))
    picture(screen, canvas)
    assert {"Le disque est plein.", "Las."} <= {text.text for text in canvas.texts}
    screen.show(sheet_builders.notebook())
    assert (screen.writing.text, screen.refusal) == ("", "")


def test_pressing_in_the_line_puts_the_caret_there() -> None:
    """Far at the left is before the first letter, far at the right behind the last."""
    screen = notebook()
    give(screen, Typed("Las."))
    line = screen._controls.items[0].rect
    give(screen, PointerPressed(line.x + 2, line.y + 12))
    assert screen.writing.caret == 0
    give(screen, PointerPressed(line.right - 2, line.y + 12))
    assert screen.writing.caret == 4


def test_notes_stand_under_their_person_the_newest_last() -> None:
    """Whoever was written about last stands last; somebody unknown counts as nobody in particular."""
    found = by_person(sheet_builders.notebook(), "Personne")
    assert [(name, len(notes)) for name, notes in found] == [("Personne", 1), ("M. Rochat", 2)]
