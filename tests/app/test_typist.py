"""Keys where one types: letters are text and nothing else, and no key writes into what it has just opened."""

from pathlib import Path

import pygame
import pytest
from pygame.event import Event

from game.app import keys
from game.app.keys import translate
from game.screens.encounter import EncounterScreen
from game.screens.intents import OpenHelp
from game.screens.notebook import NotebookScreen
from game.screens.page import HelpPage
from game.ui.inputs import Command, Composed, Typed
from tests.app.test_window import Hand, is_black
from tests.screens.fake_session import FakeSession


def pressed(key: int, typed: str = "", mod: int = 0) -> Event:
    """A key going down."""
    return Event(pygame.KEYDOWN, key=key, unicode=typed, mod=mod, scancode=0)


def asked(event: Event) -> object:
    """What it asks for while one types."""
    return translate(event, frozenset(), lambda spot: spot, typing=True)


@pytest.mark.parametrize("letter", ["b", "c", "m", "n", "+", ".", "1", " "])
def test_no_letter_is_a_shortcut_while_one_types(letter: str) -> None:
    """The key asks for nothing; its text is typed."""
    assert asked(pressed(ord(letter), letter)) is None
    assert asked(Event(pygame.TEXTINPUT, text=letter)) == Typed(letter)


def test_keys_without_letters_keep_their_meaning() -> None:
    """Escape, Enter, Tab and F1 lead on; what erases erases; an input method shows what it composes."""
    assert asked(pressed(pygame.K_ESCAPE)) is Command.BACK
    assert asked(pressed(pygame.K_RETURN)) is Command.ACTIVATE
    assert asked(pressed(pygame.K_TAB, mod=pygame.KMOD_SHIFT)) is Command.PREVIOUS
    assert asked(pressed(pygame.K_F1)) == OpenHelp()
    assert asked(pressed(pygame.K_BACKSPACE)) is Command.ERASE
    assert asked(pressed(pygame.K_DELETE)) is Command.DELETE
    assert asked(Event(pygame.TEXTEDITING, text="ni", start=0, length=2)) == Composed("ni")


def test_what_was_copied_is_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl and V, or Shift and Insert."""
    monkeypatch.setattr(keys, "clipboard_text", lambda: "copié")
    assert asked(pressed(pygame.K_v, "v", pygame.KMOD_CTRL)) == Typed("copié")
    assert asked(pressed(pygame.K_INSERT, mod=pygame.KMOD_SHIFT)) == Typed("copié")
    assert asked(pressed(pygame.K_v, "v")) is None


def test_text_means_nothing_where_one_does_not_type() -> None:
    """A screen without a line never hears it."""
    assert translate(Event(pygame.TEXTINPUT, text="b"), frozenset(), lambda spot: spot) is None


def strike(hand: Hand, letter: str) -> None:
    """A key goes down, sends its text, and is let go."""
    pygame.event.post(pressed(ord(letter), letter))
    pygame.event.post(Event(pygame.TEXTINPUT, text=letter))
    pygame.event.post(Event(pygame.KEYUP, key=ord(letter), mod=0, scancode=0))
    hand.wait(0.01)


def test_a_note_is_typed_kept_and_left(tmp_path: Path) -> None:
    """N opens the notebook without writing an n in it; b writes a b. Back in the encounter, b is a shortcut again."""
    session = FakeSession(page=2)
    hand = Hand(tmp_path / "f.json", session)
    encounter = hand.loop.flow.screen
    for letter in "nbn":
        strike(hand, letter)
    screen = hand.loop.flow.screen
    assert isinstance(screen, NotebookScreen)
    assert screen.writing.text == "bn"
    assert not is_black()
    hand.press(pygame.K_RETURN)
    assert (session.done, screen.writing.text) == (["note bn"], "")
    hand.press(pygame.K_F1)
    help_page = hand.loop.flow.screen
    hand.press(pygame.K_ESCAPE)
    assert (type(help_page), hand.loop.flow.screen) == (HelpPage, screen)
    hand.press(pygame.K_ESCAPE)
    assert hand.loop.flow.screen is encounter
    assert isinstance(encounter, EncounterScreen)
    hand.type("b")
    assert is_black()
    assert session.done == ["note bn"]


def test_held_keys_repeat_while_one_types_and_only_then(tmp_path: Path) -> None:
    """So that erasing goes on as long as the key is down, and a card is taken once."""
    hand = Hand(tmp_path / "f.json", FakeSession(page=2))
    before = pygame.key.get_repeat()
    strike(hand, "n")
    assert pygame.key.get_repeat()[0] > 0
    hand.press(pygame.K_ESCAPE)
    assert pygame.key.get_repeat() == before
