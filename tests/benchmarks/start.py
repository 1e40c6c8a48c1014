"""From nothing to the first picture of the title, against bare pygame: `python -m tests.benchmarks.start`.

The game is started as `python run_game.py` is, in a new home, until its first picture is flipped. Two peers do nothing
but import pygame, open a window and flip it: one with `pygame.init()`, as programs usually begin, one with the display
alone, which is the least that can be done. "Without setuptools" is the same environment with `pkg_resources` kept out
by an entry of `sys.modules`, not another environment: pygame then takes the way that it takes where none is installed.
Each ends at once after its first flip. Byte
code is written once before, into a folder of this run, as an installed game has it.
"""

import os
import subprocess
import sys
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.measure import home, interleaved, rounds_asked, tell, tell_ratio

ROOT = Path(__file__).resolve().parents[2]
PEER = """
import os
import pygame
{init}
shown = pygame.display.set_mode((1280, 720))
shown.fill((90, 60, 30))
pygame.display.flip()
os._exit(0)
"""
GAME = """
import os
import sys
from game.app import window
from game.cli import main

open_window = window.open_window

def open_for_one_frame(*given, **named):
    with window.quick_pygame():
        from game.app.loop import Loop
    Loop.run = lambda loop: (loop.step(), os._exit(0))
    open_window(*given, **named)

window.open_window = open_for_one_frame
sys.exit(main([]))
"""
KEPT_OUT = "import sys\nsys.modules['pkg_resources'] = None\n"


def run(code: str) -> None:
    """A Python of its own does that."""
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def main() -> None:
    """The ratios with and without setuptools."""
    rounds = rounds_asked("First frame of the title", 15)
    peers = {"init": PEER.format(init="pygame.init()"), "display": PEER.format(init="pygame.display.init()")}
    with home() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")
        codes = {
            "python": "pass",
            "game": GAME,
            "game, kept out": KEPT_OUT + GAME,
            **peers,
            **{f"{name}, kept out": KEPT_OUT + code for name, code in peers.items()},
        }
        cases = {name: partial(run, code) for name, code in codes.items()}
        interleaved(cases, 1)
        times = interleaved(cases, rounds)
    tell("bare python", f"{times['python'] * 1000:.1f} ms")
    if find_spec("pkg_resources") is None:
        print("  there is no setuptools in this environment: both pairs below are without it")
    tell_ratio("with setuptools, against pygame.init() and a flip", times["game"], times["init"], 1.0)
    tell_ratio("with setuptools, against the display alone", times["game"], times["display"], 1.0)
    without = times["game, kept out"]
    tell_ratio("without setuptools, against pygame.init() and a flip", without, times["init, kept out"], 2.5)
    tell_ratio("without setuptools, against the display alone", without, times["display, kept out"], 2.5)


if __name__ == "__main__":
    main()
