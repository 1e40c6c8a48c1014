"""Resident memory over a simulated hour of play at 1920 by 1080: `python -m tests.benchmarks.memory` (Linux).

The hour is played on a clock that the benchmark moves: a page is read for ten seconds, of which only a few frames are
run, since those between them do nothing. One round is one hour; when a play ends, the next begins from the title.
"""

import os
from pathlib import Path

from tests.benchmarks.measure import home, rounds_asked, tell_most

PAGE = 10.0
HOUR = 3600.0


def resident() -> float:
    """This process's memory now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main() -> None:
    """The level after a quarter of the time, and how far it goes from there."""
    rounds = rounds_asked("Memory over simulated hours, 1920x1080", 1)
    if not Path("/proc/self/statm").exists():
        print("  this system does not tell")
        return
    with home() as folder:
        from tests.benchmarks.hand import Hand

        levels: list[float] = []
        hand, plays = Hand(folder, seed=0), 1
        hand.enter()
        pages = int(rounds * HOUR / PAGE) or 8
        for _ in range(pages):
            hand.go_on()
            hand.step(PAGE)
            hand.rest(5)
            if hand.session.over:
                hand.restart(seed=plays)
                plays += 1
            levels.append(resident())
        hand.session.close()
    early, most = max(levels[: pages // 4]), max(levels)
    tell_most(f"{pages} pages of {plays} plays, highest level", most, 200, "MiB")
    tell_most("growth after the first quarter", most - early, 8, "MiB")


if __name__ == "__main__":
    main()
