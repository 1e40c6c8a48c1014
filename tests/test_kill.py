"""A game that is killed has lost no choice that it had acknowledged."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.play.journal_reader import Harm, read_journal
from tests.commands import ROOT, SMALL, environment, game

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")


def killed(path: Path, home: Path, after: int, delay: float) -> int:
    """Start a slow bot, kill it that long after it has announced a choice; how many it had announced before."""
    command = [sys.executable, str(ROOT / "run_game.py"), "jouer", str(SMALL), "--auto", "hasard"]
    command += ["--graine", str(after), "--pas", "15", "--journal", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(home)) as game_:
        assert game_.stdout is not None
        announced = 0
        for line in game_.stdout:
            announced += line.startswith("→".encode())
            if announced > after:
                break
        time.sleep(delay)
        game_.send_signal(signal.SIGKILL)
    return announced


def assert_nothing_lost(path: Path, home: Path, announced: int) -> None:
    """All choices but the one being made are there; the play is proved and goes on to its end."""
    found = read_journal(path)
    assert found.journal is not None
    assert found.fault is None or found.fault.harm is Harm.TORN
    assert len(found.journal.entries) >= announced - 1
    assert game("rejouer", path, home=home).status == (0 if found.fault is None else 1)
    if not found.journal.finished:
        done = game("reprendre", path, "--texte", home=home, typed="\n".join("\n1\n0" * 12))
        assert done.status == 0
        again = read_journal(path)
        assert again.fault is None
        assert again.journal is not None
        assert again.journal.entries[: len(found.journal.entries)] == found.journal.entries


@pytest.mark.parametrize(("after", "delay"), [(0, 0.0), (1, 0.0), (1, 0.01), (2, 0.016)])
def test_kill_9_loses_no_acknowledged_choice(tmp_path: Path, after: int, delay: float) -> None:
    """Killed at any moment, the journal holds every choice made before, is proved, and is not locked any more."""
    path = tmp_path / "j.jsonl"
    assert_nothing_lost(path, tmp_path, killed(path, tmp_path, after, delay))


@pytest.mark.long
def test_kill_9_three_hundred_times(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Three hundred kills at drawn moments lose nothing."""
    drawn = random.Random(9)  # noqa: S311 - moments to kill at, not secrets
    torn = 0
    for n in range(300):
        path = tmp_path / f"{n}.jsonl"
        announced = killed(path, tmp_path, n % 3, drawn.uniform(0, 0.03))
        found = read_journal(path)
        torn += found.fault is not None
        assert found.journal is not None
        assert len(found.journal.entries) >= announced - 1
        if n % 10 == 0:
            assert_nothing_lost(path, tmp_path, announced)
    with capsys.disabled():
        print(f"\n300 kills: 0 acknowledged choices lost, {torn} torn tails")
