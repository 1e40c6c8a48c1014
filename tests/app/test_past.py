"""The play to take up again is the one begun last and not finished, whatever clocks say."""

from pathlib import Path

from game.app.past import day_and_hour, newest_unfinished, unfinished_play
from game.app.places import play_folder
from tests.play.journal_builders import STORY, as_bytes, journal


def test_the_newest_unfinished_play_is_found(tmp_path: Path) -> None:
    """Finished plays, files that are none and torn headers are passed over; the highest number wins."""
    (tmp_path / "0001-a-x.jsonl").write_bytes(as_bytes(journal(STORY[:1])))
    (tmp_path / "0002-a-x.jsonl").write_bytes(as_bytes(journal(STORY[:2])))
    (tmp_path / "0003-a-x.jsonl").write_bytes(as_bytes(journal()))
    (tmp_path / "0004-a-x.jsonl").write_bytes(as_bytes(journal())[:50])
    (tmp_path / "0005-a-x.jsonl").write_bytes(b"\0" * 100)
    assert tmp_path / "0002-a-x.jsonl" == newest_unfinished(tmp_path)


def test_nothing_played_is_nothing_to_take_up(tmp_path: Path) -> None:
    """In an empty or missing folder there is no play."""
    assert newest_unfinished(tmp_path) is None
    assert unfinished_play() is None


def test_it_is_called_by_its_title() -> None:
    """The title comes from the text that was played, and the date is told in French."""
    folder = play_folder()
    folder.mkdir(parents=True)
    (folder / "0001-a-x.jsonl").write_bytes(as_bytes(journal(STORY[:1])))
    found = unfinished_play()
    assert found is not None
    assert found.title == "Le cahier bleu"
    assert "novembre 2026 à" in found.when


def test_a_date_that_is_none_is_left_out() -> None:
    """A journal from elsewhere may carry any date: what cannot be read is not shown."""
    for date in ("", "hier", "9999-12-31T23:59:59+00:00" * 2, "0001-01-01T00:00:00+14:00"):
        assert isinstance(day_and_hour(date), str)
    assert day_and_hour("hier") == ""
    assert day_and_hour("2027-03-01T12:00:00").startswith("le 1er mars 2027 à 12 h 00")
