"""A journal is taken up where it stops, and only there."""

from pathlib import Path

import pytest

from game.play.disk import StoreError
from game.play.recorder import Reopened
from tests.play.journal_builders import STORY, as_bytes, journal, recorded


def test_one_line_per_choice_is_there_at_once(tmp_path: Path) -> None:
    """After `record` has returned, the line is in the file, ended by a newline."""
    recorder = recorded(tmp_path / "j")
    for n, (choice, events) in enumerate(STORY, start=1):
        assert n == recorder.record(choice, events).n
        assert as_bytes(journal(STORY[:n])) == (tmp_path / "j").read_bytes()
    recorder.close()


@pytest.mark.parametrize("kept", range(4))
def test_a_journal_taken_up_goes_on_as_if_never_left(tmp_path: Path, kept: int) -> None:
    """Leaving after any choice and going on gives the very bytes of a play without a break."""
    path = tmp_path / "j"
    path.write_bytes(as_bytes(journal(STORY[:kept])))
    recorder, said = Reopened(path).carry_on()
    for choice, events in STORY[kept:]:
        recorder.record(choice, events)
    recorder.close()
    assert said == ""
    assert as_bytes(journal()) == path.read_bytes()


def test_a_torn_tail_is_set_aside_cut_and_said(tmp_path: Path) -> None:
    """What a torn line left is copied beside the journal, cut from it, and the trainee is told."""
    path = tmp_path / "j.jsonl"
    path.write_bytes(as_bytes(journal())[:-10])
    tail = path.read_bytes().rpartition(b"\n")[2]
    recorder, said = Reopened(path).carry_on()
    recorder.record(*STORY[2])
    recorder.close()
    assert tail == (tmp_path / "j.jsonl.endommagé").read_bytes()
    assert as_bytes(journal()) == path.read_bytes()
    assert "le choix n° 3 est à refaire" in said
    assert "j.jsonl.endommagé" in said


def test_what_was_set_aside_before_is_kept(tmp_path: Path) -> None:
    """A second torn tail does not replace the first."""
    path = tmp_path / "j"
    for _ in range(2):
        path.write_bytes(as_bytes(journal())[:-10])
        Reopened(path).carry_on()[0].close()
    assert {"j", "j.endommagé", "j.endommagé-2"} == {one.name for one in tmp_path.iterdir()}


def test_a_journal_changed_inside_is_not_gone_on_with(tmp_path: Path) -> None:
    """A journal that somebody changed can be read and not continued; it is left as it is."""
    path = tmp_path / "j"
    damaged = as_bytes(journal()).replace(b"combien", b"autant!", 1)
    path.write_bytes(damaged)
    reopened = Reopened(path)
    with pytest.raises(StoreError, match="ne peut plus se continuer"):
        reopened.carry_on()
    reopened.close()
    assert damaged == path.read_bytes()


def test_looking_changes_nothing(tmp_path: Path) -> None:
    """Reopening without carrying on leaves even a torn file as it was."""
    path = tmp_path / "j"
    torn = as_bytes(journal())[:-10]
    path.write_bytes(torn)
    Reopened(path).close()
    assert torn == path.read_bytes()
