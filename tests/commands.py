"""Running the game as its users do: a process of its own, a home of its own, no display."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "tests" / "app" / "data"
SMALL = DATA / "petit_essai" / "scenario.yaml"


@dataclass(frozen=True, slots=True)
class Done:
    """What a command said, and how it ended."""

    status: int
    out: str
    err: str


def environment(home: Path, changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """The environment of somebody whose home that is; None takes a variable away."""
    env = dict(os.environ)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "XDG_DATA_HOME", "XDG_STATE_HOME", "COLUMNS"):
        env.pop(name, None)
    env |= {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    for name, value in (changes or {}).items():
        if value is None:
            env.pop(name, None)
        else:
            env[name] = value
    return env


def game(
    *arguments: str | Path | int, home: Path, typed: str | None = None, env: Mapping[str, str | None] | None = None
) -> Done:
    """`python run_game.py …` with nobody at the terminal, or with these lines typed."""
    ran = subprocess.run(
        [sys.executable, str(ROOT / "run_game.py"), *map(str, arguments)],
        input=(typed or "").encode(),
        cwd=home,
        env=environment(home, env),
        capture_output=True,
        timeout=120,
        check=False,
    )
    return Done(ran.returncode, ran.stdout.decode("utf-8", "replace"), ran.stderr.decode("utf-8", "replace"))
