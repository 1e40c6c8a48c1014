"""The clipboard: what cannot be had is no words, never an error."""

import pygame
import pytest

from game.app.clipboard import clipboard_text


class OldScrap:
    """Gives bytes, once it was told to begin."""

    def __init__(self, kinds: dict[str, bytes]) -> None:
        self.kinds = kinds
        self.begun = False

    def get_init(self) -> bool:
        """Whether it was told to."""
        return self.begun

    def init(self) -> None:
        """It is told to."""
        self.begun = True

    def get(self, kind: str) -> bytes | None:
        """What there is of that kind."""
        return self.kinds.get(kind)


class NewScrap:
    """Gives text at once."""

    def get_text(self) -> str:
        """The words."""
        return "déjà"


def test_either_way_of_asking_gives_the_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text, or bytes with a zero behind them; none where there are none."""
    found: list[str] = []
    for scrap in (NewScrap(), OldScrap({"UTF8_STRING": "déjà\0".encode()}), OldScrap({})):
        monkeypatch.setattr(pygame, "scrap", scrap)
        found.append(clipboard_text())
    assert found == ["déjà", "déjà", ""]


def test_without_a_clipboard_there_are_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window system that has none costs nothing."""

    def refuse() -> None:
        raise pygame.error("no clipboard")

    scrap = OldScrap({})
    monkeypatch.setattr(scrap, "init", refuse)
    monkeypatch.setattr(pygame, "scrap", scrap)
    assert clipboard_text() == ""
