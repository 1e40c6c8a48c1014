"""Pictures of every screen, without a window."""

from pathlib import Path

import pygame
import pytest

from game.app.capture import SCREENS, capture
from game.app.session_protocol import SessionRefused
from game.model.option import FormKind
from game.play.view import View
from tests.screens.builders import OPTIONS, agenda, briefing, calendar, campaign_entry, encounter, ending, entry, seats
from tests.screens.fake_session import FakeSession
from tests.screens.sheet_builders import companion, form, intervision


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_can_be_captured(screen: str, tmp_path: Path) -> None:
    """The file is a PNG of the size that was asked for, and not of one colour."""
    path = tmp_path / f"{screen}.png"
    met, asked, sheet = encounter(options=OPTIONS), intervision(OPTIONS), form(FormKind.PLANNING)
    pages: list[View] = [calendar(), briefing(), agenda(), met, asked, sheet, companion(), ending()]
    entries = (entry(), campaign_entry())
    capture(screen, path, FakeSession(pages=pages, entries=entries), size=(960, 540), text_percent=120)
    shown = pygame.image.load(path)
    assert shown.get_size() == (960, 540)
    assert len({tuple(shown.get_at((x, y))) for x in range(0, 960, 40) for y in range(0, 540, 40)}) > 20


def test_the_same_screen_gives_the_same_picture(tmp_path: Path) -> None:
    """Nothing in a picture depends on chance or on the clock."""
    for name in ("one.png", "two.png"):
        capture("rencontre", tmp_path / name, FakeSession())
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_an_unknown_screen_is_refused(tmp_path: Path) -> None:
    """The refusal names those that exist."""
    with pytest.raises(SessionRefused) as refused:
        capture("nulle_part", tmp_path / "x.png", FakeSession())
    assert "titre" in refused.value.remedy


def test_a_play_that_never_passes_there_is_refused(tmp_path: Path) -> None:
    """No picture of an encounter from a scenario that has none."""
    with pytest.raises(SessionRefused):
        capture("rencontre", tmp_path / "x.png", FakeSession(pages=[briefing(), agenda(), ending()]))


def test_an_empty_library_is_refused(tmp_path: Path) -> None:
    """There is nothing to begin."""
    with pytest.raises(SessionRefused):
        capture("briefing", tmp_path / "x.png", FakeSession(entries=()))


def test_a_later_moment_can_be_captured(tmp_path: Path) -> None:
    """After more choices the same screen shows another moment."""
    two = seats(2)
    pages: list[View] = [briefing(), agenda(), encounter(options=OPTIONS), encounter(two, options=OPTIONS), ending()]
    capture("rencontre", tmp_path / "early.png", FakeSession(pages=pages))
    capture("rencontre", tmp_path / "late.png", FakeSession(pages=pages), turn=2)
    assert (tmp_path / "early.png").read_bytes() != (tmp_path / "late.png").read_bytes()
