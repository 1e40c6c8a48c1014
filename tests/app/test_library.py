"""Scenarios are found by id or by path, and those from elsewhere are not taken for ours."""

from pathlib import Path

import pytest

from game.app import library
from game.app.refusal import RefusalError


def written(folder: Path, name: str, at: str = "scenario.yaml") -> Path:
    """A file that begins like a scenario."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / at
    path.write_text(f"# un essai\ngenre: scenario\nformat: 1\nid: {name}\ntitre: 'Un : titre'\n", encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what ships, here with one scenario."""
    folder = tmp_path / "scenarios"
    written(folder / "alpha", "alpha")
    monkeypatch.setattr(library, "resource", lambda *parts: tmp_path.joinpath(*parts))
    monkeypatch.setattr(library, "own_scenarios", lambda: tmp_path / "Documents")
    return folder


def test_the_shelf_holds_what_ships_and_what_is_added(tmp_path: Path) -> None:
    """Folders and single files, ours first, then those of Documents and of the extra folder."""
    written(tmp_path / "Documents", "bravo", "b.yaml")
    written(tmp_path / "plus" / "charlie", "charlie")
    listed = library.shelf(tmp_path / "plus")
    assert [(one.id, one.shipped) for one in listed] == [("alpha", True), ("bravo", False), ("charlie", False)]


def test_what_is_no_scenario_is_passed_over(tmp_path: Path) -> None:
    """Plays, notes, binaries, hidden files, broken ids and links to nowhere are not on the shelf."""
    folder = tmp_path / "Documents"
    written(folder, "../../etc", "a.yaml")
    written(folder, "Majuscule", "b.yaml")
    written(folder, "cache", ".c.yaml")
    (folder / "d.yaml").write_text("genre: partie\nid: d\n")
    (folder / "e.yaml").write_bytes(bytes(range(256)) * 40)
    (folder / "f.yaml").symlink_to(folder / "nulle_part")
    (folder / "g.yaml").mkdir()
    assert [one.id for one in library.shelf()] == ["alpha"]


def test_a_scenario_is_found_by_id_file_or_folder(shipped: Path) -> None:
    """All three ways lead to the same scenario."""
    ways = ("alpha", str(shipped / "alpha"), str(shipped / "alpha" / "scenario.yaml"))
    assert {library.Listed("alpha", shipped / "alpha" / "scenario.yaml", True)} == {library.find(way) for way in ways}


def test_one_from_elsewhere_is_not_shipped(tmp_path: Path) -> None:
    """A path outside what ships is from elsewhere, even when its id is one of ours."""
    assert not library.find(str(written(tmp_path / "x", "alpha"))).shipped


def test_two_of_one_id_ask_for_the_path(tmp_path: Path) -> None:
    """A scenario from elsewhere never takes the place of one of ours by its id."""
    other = written(tmp_path / "Documents" / "alpha", "alpha")
    with pytest.raises(RefusalError, match="Plusieurs") as refusal:
        library.find("alpha")
    assert str(other) in refusal.value.remedy


def test_an_extra_folder_wins_because_it_was_asked_for(tmp_path: Path) -> None:
    """What the command line names comes before what lies around."""
    other = written(tmp_path / "plus" / "alpha", "alpha")
    assert other == library.find("alpha", tmp_path / "plus").path


@pytest.mark.parametrize("wanted", ["", "zoulou", "../alpha", "a\0b", "x" * 5000, "."])
def test_what_is_not_found_is_said_with_what_there_is(wanted: str) -> None:
    """Any other word is refused, with the ids that would do."""
    with pytest.raises(RefusalError) as refusal:
        library.find(wanted)
    assert "alpha" in refusal.value.remedy


def test_a_name_for_journals_holds_no_path_of_the_machine(shipped: Path) -> None:
    """Only the last folder and the file are named: a journal that travels does not tell whose machine it was."""
    assert library.find("alpha").name == "alpha/scenario.yaml"


def test_a_title_is_read_without_reading_the_rest() -> None:
    """The title is taken from the first lines; none is no error."""
    assert library.title_in("genre: scenario\ntitre: 'Le : cahier'  \n") == "Le : cahier"
    assert library.title_in("") == ""
