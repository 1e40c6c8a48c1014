"""Damaged files: each gives a value or problems in its lines, never anything else."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.authoring.mutants import broken_promises

_ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("first", range(0, 900, 150))
def test_a_damaged_file_gives_a_value_or_problems(first: int) -> None:
    """Nine hundred wounded copies of what ships."""
    assert list(broken_promises(first, 150)) == []


def test_a_damaged_file_never_kills_the_process() -> None:
    """A hundred more in a process of their own, where a signal would show."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.authoring.mutants", "900", "100"],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "", "")


@pytest.mark.long
@pytest.mark.parametrize("first", range(1_000, 21_000, 1_000))
def test_twenty_thousand_damaged_files(first: int) -> None:
    """The same promise, swept widely."""
    assert list(broken_promises(first, 1_000)) == []
