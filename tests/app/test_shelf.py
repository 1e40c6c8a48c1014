"""One thing of the shelf, by its id or by its path."""

import shutil
from pathlib import Path

import pytest

from game.app.flow import Flow
from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.app.shelf import entries, entry
from game.model.cast import Gender
from game.resources import resource
from game.screens.intents import Begin, OpenThreshold
from game.wording.catalogue import Words

EXAMPLE = resource("scenarios", "exemples", "obstacle")


@pytest.mark.parametrize("wanted", [str(EXAMPLE), str(EXAMPLE / "scenario.yaml")], ids=["folder", "file"])
def test_what_stands_in_no_library_is_begun_by_its_path(wanted: str, tmp_path: Path) -> None:
    """An example, which no shelf holds, opens its threshold in the window, and begins from there."""
    session = PlaySession(journal=tmp_path / "j.jsonl", seed=7)
    flow = Flow(session, Words("fr"))
    flow.apply(OpenThreshold(wanted))
    found = entry(wanted)
    flow.apply(Begin(found.id, Gender.FEMININE))
    assert session.scenario.id == "obstacle"
    session.close()


def test_what_is_on_the_shelf_is_the_same_by_id_and_by_path() -> None:
    """A shipped scenario named by its folder is the one of the shelf, under its id."""
    by_path = entry(str(resource("scenarios", "cahier_bleu")))
    assert by_path == entry("cahier_bleu")
    assert by_path in entries()


def test_two_of_one_name_stay_apart(tmp_path: Path) -> None:
    """A copy from elsewhere is named by its path, so that it is the copy that opens."""
    copy = tmp_path / "ailleurs" / "cahier_bleu"
    shutil.copytree(resource("scenarios", "cahier_bleu"), copy)
    found = entry(str(copy))
    assert (found.id, found.shipped) == (str(copy / "scenario.yaml"), False)


def test_an_unknown_name_is_refused() -> None:
    """The refusal says what there is."""
    with pytest.raises(RefusalError, match="cahier_bleu"):
        entry("nulle_part")
