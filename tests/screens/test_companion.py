"""A peer's question between two encounters: it is read, perhaps written about, and left."""

from game.app.capture import picture
from game.play.view import CompanionView
from game.screens.companion import CompanionScreen
from game.screens.intents import Advance, LookBack, OpenNotebook
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.inputs import Command, Sign
from game.ui.theme import Theme
from tests.screens import sheet_builders
from tests.screens.every_screen import WORDS


def test_it_waits_for_no_answer() -> None:
    """Enter goes on, N opens the notebook, Escape looks back."""
    screen = CompanionScreen(sheet_builders.companion(), WORDS)
    canvas = Canvas(Theme((1280, 720), Fonts()))
    picture(screen, canvas)
    asked = [screen.handle(given) for given in (Command.ACTIVATE, Sign("N"), Command.BACK)]
    assert asked == [Advance(), OpenNotebook(), LookBack()]


def test_a_peer_without_a_name_is_a_colleague() -> None:
    """Somebody asks, always."""
    canvas = Canvas(Theme((1280, 720), Fonts()))
    picture(CompanionScreen(CompanionView("", "Qui s’est tu\u202f?", "x"), WORDS), canvas)
    assert any(text.text.startswith("Une collègue demande") for text in canvas.texts)
