"""Where rules are met: in plays, written ones and those of bots."""

import shutil
from pathlib import Path

from game.app.rulebook_page.usage import Place, places, usage
from game.authoring.load import parse_cues, parse_rulebook, read_bytes
from game.model.cue_text import CueText
from game.resources import resource
from game.rules.rulebook import Rulebook
from tests.commands import SMALL


def shipped() -> Rulebook:
    """The rulebook that ships."""
    path = resource("assets", "regles", "socle.yaml")
    parsed = parse_rulebook(read_bytes(path), path.name)
    assert parsed.value is not None, parsed.problems
    return parsed.value


def cues() -> tuple[CueText, ...]:
    """The cue library that ships."""
    path = resource("assets", "indices", "socle.yaml")
    parsed = parse_cues(read_bytes(path), path.name)
    assert parsed.value is not None, parsed.problems
    return parsed.value


def library(folder: Path) -> Path:
    """A library with one scenario, the same one again as an example, and a folder that cannot be read."""
    shutil.copytree(SMALL.parent, folder / "petit_essai")
    shutil.copytree(SMALL.parent, folder / "exemples" / "petit_essai")
    broken = folder / "casse"
    broken.mkdir()
    (broken / "scenario.yaml").write_text("genre: scenario\n", encoding="utf-8")
    return folder


def test_scenarios_and_examples_are_found(tmp_path: Path) -> None:
    """Each folder with a scenario, those of `exemples` apart; where there are none, none are found."""
    found = places(library(tmp_path))
    assert [(folder.name, example) for folder, example in found] == [
        ("casse", False),
        ("petit_essai", False),
        ("petit_essai", True),
    ]
    assert places(tmp_path / "nulle_part") == ()


def test_rules_are_met_by_playing(tmp_path: Path) -> None:
    """A rule that the plays meet names the scenario and the example; what cannot be read is told, and stops nothing."""
    used = usage(shipped(), cues(), places(library(tmp_path)))
    assert used.unread == ["casse"]
    assert used.by_rule
    known = {one.id for one in shipped().rules}
    assert set(used.by_rule) <= known
    for rule in used.by_rule:
        assert used.of(rule, example=False) == (Place("petit_essai", "Le petit essai", example=False),)
        assert used.of(rule, example=True) == (Place("petit_essai", "Le petit essai", example=True),)


def test_a_play_that_cannot_be_finished_still_counts(tmp_path: Path) -> None:
    """A written play that goes wrong, or cannot be read, takes nothing from what the others meet."""
    folder = library(tmp_path)
    whole = usage(shipped(), cues(), [(folder / "petit_essai", False)])
    plays = folder / "petit_essai" / "parties"
    (plays / "a.yaml").write_text(
        "genre: partie\nformat: 1\nscenario: petit_essai\nchoix: [classe]\n", encoding="utf-8"
    )
    (plays / "b.yaml").write_text("rien", encoding="utf-8")
    assert usage(shipped(), cues(), [(folder / "petit_essai", False)]) == whole


def test_a_book_without_cues_can_still_be_shown(tmp_path: Path) -> None:
    """Where nobody can show what moves, the rules met until then are still told."""
    assert usage(shipped(), (), [(library(tmp_path) / "petit_essai", False)]).unread == []


def test_the_shelf_that_ships_meets_many_rules() -> None:
    """What ships can be played with the rulebook that ships, and meets a good part of it."""
    used = usage(shipped(), cues(), places())
    assert used.unread == []
    assert len(used.by_rule) >= 60
