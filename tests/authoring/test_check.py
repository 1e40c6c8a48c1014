"""Checking files and folders: each on its own, none hiding another, nothing outside opened."""

import re
from pathlib import Path

import pytest

from game.authoring.check import Checked, check
from game.authoring.decoding import MOST_BYTES, TooBig, read_bytes
from game.authoring.load import parse_scenario
from tests.authoring.builders import mini_rulebook, minimal_scenario

_SCRIPT = "genre: partie\nformat: 1\nscenario: essai\nchoix: [combien]\n"


def codes(results: list[Checked]) -> dict[str, list[str]]:
    """The codes of each file by its name."""
    return {result.path.name: [problem.code for problem in result.problems] for result in results}


def write(path: Path, text: str) -> Path:
    """A file with its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_is_checked_whole(tmp_path: Path) -> None:
    """A scenario, its plays and a broken file are each told for themselves."""
    write(tmp_path / "essai" / "scenario.yaml", minimal_scenario())
    write(tmp_path / "essai" / "parties" / "bonne.yaml", _SCRIPT)
    write(tmp_path / "essai" / "parties" / "fausse.yaml", _SCRIPT.replace("combien", "rien"))
    write(tmp_path / "casse.yaml", "genre: [")
    found = codes(check([tmp_path], mini_rulebook()))
    assert found == {"casse.yaml": ["L19"], "scenario.yaml": [], "bonne.yaml": [], "fausse.yaml": ["R18"]}


def test_a_play_beside_a_broken_scenario_is_still_read(tmp_path: Path) -> None:
    """Names are not checked against a scenario that could not be compiled."""
    write(tmp_path / "scenario.yaml", "genre: scenario\nformat: 1\n")
    play = write(tmp_path / "parties" / "une.yaml", _SCRIPT)
    assert codes(check([play], mini_rulebook())) == {"une.yaml": []}


def test_a_missing_file_is_one_problem(tmp_path: Path) -> None:
    """What cannot be opened is told like anything else."""
    assert codes(check([tmp_path / "rien.yaml"], mini_rulebook())) == {"rien.yaml": ["L28"]}


def test_a_file_of_ten_megabytes_is_refused_by_its_size(tmp_path: Path) -> None:
    """Its content is not read."""
    big = tmp_path / "gros.yaml"
    with big.open("wb") as stream:
        stream.truncate(10_000_000)
    assert codes(check([big], mini_rulebook())) == {"gros.yaml": ["L01"]}
    with pytest.raises(TooBig):
        read_bytes(big)
    assert MOST_BYTES < 10_000_000


def test_links_that_lead_out_of_the_folder_are_left_alone(tmp_path: Path) -> None:
    """Checking a folder opens nothing that is not in it."""
    write(tmp_path / "dehors" / "secret.yaml", "genre: scenario")
    inside = tmp_path / "dedans"
    write(inside / "scenario.yaml", minimal_scenario())
    try:
        (inside / "lien.yaml").symlink_to(tmp_path / "dehors" / "secret.yaml")
        (inside / "dossier").symlink_to(tmp_path / "dehors")
    except OSError:
        pytest.skip("links need a right that this machine does not give")
    assert list(codes(check([inside], mini_rulebook()))) == ["scenario.yaml"]


def test_a_file_named_twice_is_checked_once(tmp_path: Path) -> None:
    """A folder and a file in it may both be named."""
    file = write(tmp_path / "scenario.yaml", minimal_scenario())
    assert len(check([tmp_path, file], mini_rulebook())) == 1


@pytest.mark.parametrize(("version", "told"), [("0.0", []), ("0.1", ["D02", "D05"]), ("1.0", ["D03", "D05"])])
def test_a_sketch_is_not_asked_for_what_a_draft_lacks(version: str, told: list[str]) -> None:
    """Values, prices, stakes and fears are wanted of what is to be published, and required in the end."""
    bare = minimal_scenario(version=f'version: "{version}"')
    for wanted in ("valeur", "prix", "enjeu", "crainte", "bonne_raison"):
        bare = re.sub(rf"(^\s*{wanted}: .*\n)|((, )?\b{wanted}: [^,}}\n]*)", "", bare, flags=re.MULTILINE)
    found = {problem.code for problem in parse_scenario(bare, "essai.yaml", mini_rulebook()).problems}
    assert sorted(found & {"D02", "D03", "D05"}) == told
