"""The shelf remembers what sound scenarios say of themselves, and is misled by nothing that lies in its notes."""

import subprocess
import sys
from pathlib import Path

import pytest

from game.app.content import texts_of
from game.app.library import find
from game.app.shelf import entries
from game.app.shelf_notes import key_of, load_notes, notes_file
from tests.commands import DATA, ROOT, SMALL, environment


def test_the_second_opening_shows_the_same(home: Path) -> None:
    """What is shown from notes is what was shown when the scenarios were read."""
    first = entries(DATA)
    assert notes_file().is_file()
    assert first == entries(DATA)


def test_the_second_opening_reads_no_scenario(home: Path, tmp_path: Path) -> None:
    """With notes at hand, neither YAML nor what checks it is loaded."""
    entries()
    heavy = "{'yaml', 'pydantic', 'lark'} & set(sys.modules)"
    code = f"import sys\nfrom game.app.shelf import entries\nentries()\nprint({heavy})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment(home), capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def test_a_changed_text_is_read_again(home: Path, tmp_path: Path) -> None:
    """A scenario that breaks after it was noted is listed with its reason; put right, it is sound again."""
    mine = tmp_path / "mien" / "scenario.yaml"
    mine.parent.mkdir()
    sound = SMALL.read_bytes()
    mine.write_bytes(sound)
    shown = {entry.id: entry for entry in entries(tmp_path)}
    mine.write_bytes(sound.replace(b"titre:", b"tittre:", 1))
    broken = {entry.id: entry.unreadable for entry in entries(tmp_path)}
    mine.write_bytes(sound)
    assert "tittre" in broken["petit_essai"]
    assert {entry.id: entry for entry in entries(tmp_path)} == shown


@pytest.mark.parametrize("text", ["", "[]", "3", '{"x": {"title": 1}}', "[" * 100_000, "\udcff", "KEY"])
def test_notes_that_make_no_sense_are_none(home: Path, text: str) -> None:
    """Whatever is in the file, the shelf is the same."""
    expected = entries()
    key = key_of(texts_of(find("cahier_bleu")))
    notes_file().write_bytes(
        text.replace("KEY", f'{{"{key}": {{"title": "Faux"}}}}').encode("utf-8", "surrogateescape")
    )
    assert load_notes(notes_file()) == {}
    assert entries() == expected


def test_a_cache_that_cannot_be_written_costs_nothing(home: Path) -> None:
    """A file where the folder should be: the shelf opens all the same."""
    notes_file().parent.parent.mkdir(parents=True, exist_ok=True)
    notes_file().parent.write_text("")
    assert entries()
