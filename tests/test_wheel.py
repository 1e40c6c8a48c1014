"""The wheel that is built from this checkout is the whole game."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from tests.commands import ROOT, environment

pytestmark = pytest.mark.long


def run(*command: str | Path, home: Path) -> str:
    """What a command printed; it must succeed."""
    done = subprocess.run(
        list(map(str, command)), cwd=home, env=environment(home), capture_output=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8", "replace")


def test_an_installed_wheel_plays(tmp_path: Path) -> None:
    """Built, installed in an environment of its own and run from elsewhere, it checks and plays what it ships."""
    run(sys.executable, "-m", "pip", "wheel", ROOT, "--no-deps", "--wheel-dir", tmp_path / "wheel", home=tmp_path)
    wheel = next((tmp_path / "wheel").glob("alliances-*.whl"))
    names = zipfile.ZipFile(wheel).namelist()
    assert any(name.startswith("game/_data/scenarios/") for name in names)
    assert "game/_data/assets/regles/socle.yaml" in names
    assert not [name for name in names if name.startswith("tests/") or name.endswith(".pyc")]
    venv.create(tmp_path / "env", with_pip=True)
    programs = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin")
    run(programs / "python", "-m", "pip", "install", "--quiet", wheel, home=tmp_path)
    alliances = programs / "alliances"
    assert "aucune erreur" in run(alliances, "verifier", home=tmp_path)
    shipped = sorted(path.parent.name for path in (ROOT / "scenarios").glob("*/scenario.yaml"))
    for name in shipped:
        journal = tmp_path / f"{name}.jsonl"
        told = run(alliances, "jouer", name, "--auto", "hasard", "--journal", journal, home=tmp_path)
        assert "La partie est finie" in told
        run(alliances, "rejouer", journal, home=tmp_path)
        run(alliances, "carte", journal, "--png", tmp_path / f"{name}.png", home=tmp_path)
