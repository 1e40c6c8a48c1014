"""Every benchmark runs to its end and prints what it compares; how quick anything is, is not tested."""

import subprocess
import sys

import pytest

from tests.commands import ROOT


@pytest.mark.parametrize("name", ["start", "frames", "idle", "memory", "reading", "plays"])
def test_a_benchmark_says_what_it_measured(name: str) -> None:
    """The smallest trial of it prints figures beside goals."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{name}", "--rounds", "0"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "goal" in done.stdout
