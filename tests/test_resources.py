"""What ships is found wherever the game runs from."""

import sys
from pathlib import Path

import pytest

from game.resources import data_root, resource
from tests.commands import ROOT


def test_a_checkout_finds_its_own() -> None:
    """In a checkout, data lies beside the code."""
    assert data_root() == ROOT
    assert resource("assets", "regles", "socle.yaml").is_file()
    assert resource("scenarios").is_dir()


@pytest.mark.parametrize("inside", ["game/_data", "."])
def test_a_frozen_build_finds_its_own(tmp_path: Path, inside: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a frozen build, data lies where it was unpacked, whole or as in a wheel."""
    (tmp_path / inside / "assets").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert data_root() == tmp_path / inside


@pytest.mark.parametrize("parts", [("..", "secret"), ("assets", "..", "..", "secret"), ("/etc", "passwd")])
def test_no_name_leads_out(parts: tuple[str, ...]) -> None:
    """A resource never lies outside what ships."""
    with pytest.raises(ValueError, match="resources"):
        resource(*parts)
