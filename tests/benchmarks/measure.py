"""Rounds, medians and lines: what every benchmark does in the same way."""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

QUIET = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}


def rounds_asked(title: str, usual: int) -> int:
    """How many rounds the command line asks for; 0 is a trial that shows only that the benchmark runs."""
    parser = argparse.ArgumentParser(description=title)
    parser.add_argument("--rounds", type=int, default=usual, help=f"how many rounds (default {usual}; 0: hardly any)")
    rounds: int = parser.parse_args().rounds
    print(f"{title} — Python {sys.version.split()[0]}, {rounds} round(s)")
    return max(0, rounds)


def seconds(work: Callable[[], object]) -> float:
    """How long that took."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def interleaved(cases: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median time of each case, all of them run in every round: what disturbs one disturbs the others."""
    times: dict[str, list[float]] = {name: [] for name in cases}
    for _ in range(max(1, rounds)):
        for name, work in cases.items():
            times[name].append(seconds(work))
    return {name: statistics.median(found) for name, found in times.items()}


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which that share of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def tell(what: str, figure: str, goal: str = "", *, met: bool | None = None) -> None:
    """One line: what was measured, the figure, the goal and whether it is met."""
    verdict = "" if met is None else "met" if met else "MISSED"
    print(f"  {what:<58} {figure:>24}   {goal:<22} {verdict}".rstrip())


def tell_ratio(what: str, ours: float, peer: float, most: float) -> None:
    """A line for a time that should be at most that many times the peer's."""
    ratio = ours / peer
    figure = f"{ratio:.2f}x ({ours * 1000:.1f} / {peer * 1000:.1f} ms)"
    tell(what, figure, f"goal <= {most:g}x", met=ratio <= most)


def tell_most(what: str, value: float, most: float, unit: str) -> None:
    """A line for something that should be at most that much."""
    tell(what, f"{value:.2f} {unit}", f"goal <= {most:g} {unit}", met=value <= most)


@contextmanager
def home() -> Iterator[Path]:
    """An empty home: no play of this machine's is read, none is left on it. Display and sound are dummies."""
    kept = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="alliances-") as folder:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DISPLAY"):
            os.environ.pop(name, None)
        os.environ.update(QUIET)
        os.environ.update(dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"), folder))
        try:
            yield Path(folder)
        finally:
            os.environ.clear()
            os.environ.update(kept)
