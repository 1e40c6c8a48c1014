"""Plays have a place on every machine, and their order asks no clock."""

import os
from pathlib import Path

import pytest

from game.app import places


def test_the_first_play_makes_its_folder(home: Path) -> None:
    """In a new home the folder of plays is made, for its owner alone."""
    shelf = places.writable_shelf()
    assert shelf.notice == ""
    assert shelf.folder.is_relative_to(home)
    if os.name == "posix":
        assert shelf.folder.stat().st_mode & 0o077 == 0


def test_when_the_usual_place_is_taken_another_is_found_and_said(home: Path) -> None:
    """A file where the folder should be: the next place is used, and the trainee is told which."""
    blocked = places.play_folder()
    blocked.parent.mkdir(parents=True)
    blocked.write_text("pas un dossier")
    shelf = places.writable_shelf()
    assert shelf.folder != blocked
    assert str(shelf.folder) in shelf.notice


def test_with_no_home_at_all_a_temporary_folder_is_used_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A home that does not exist and cannot be made: plays go to a temporary folder, with a warning."""
    nowhere = tmp_path / "fichier"
    nowhere.write_text("")
    monkeypatch.setenv("HOME", str(nowhere / "maison"))
    monkeypatch.setattr(places, "play_folder", lambda: nowhere / "parties")
    monkeypatch.setattr(places, "own_scenarios", lambda: nowhere / "documents")
    shelf = places.writable_shelf()
    assert shelf.folder.is_dir()
    assert "Copiez-la ailleurs" in shelf.notice
    shelf.folder.rmdir()


def test_numbers_go_up_whatever_the_clock_says(tmp_path: Path) -> None:
    """A new journal has the number after the largest, however old the files look."""
    assert places.new_journal(tmp_path, "essai").name.startswith("0001-essai-")
    for name in ("0002-a-x.jsonl", "0010-b-x.jsonl", "0011-b-x.mots.jsonl", "autre.jsonl", "0012-c.jsonl.endommagé"):
        (tmp_path / name).touch()
    os.utime(tmp_path / "0010-b-x.jsonl", (0, 0))
    assert places.new_journal(tmp_path, "essai").name.startswith("0011-essai-")
    assert [number for number, _ in places.numbered(tmp_path)] == [10, 2]


def test_a_folder_that_is_not_there_holds_no_plays(tmp_path: Path) -> None:
    """Nothing to list is no error."""
    assert places.numbered(tmp_path / "rien") == []


def test_words_lie_beside_their_journal() -> None:
    """Free text has the journal's name and another ending."""
    assert places.words_beside(Path("a/0001-x.jsonl")) == Path("a/0001-x.mots.jsonl")
    assert places.words_beside(Path("a/partie")) == Path("a/partie.mots.jsonl")
