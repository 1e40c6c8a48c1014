"""The game while nobody touches it, and how soon it answers: `python -m tests.benchmarks.idle`.

The peer is a window that waits in `pygame.event.wait()`, the cheapest loop that pygame offers; SDL polls inside. Both
run in turn in this process, each for the same time, and their share of one core is read from the processor's clock.
"""

import time
from collections.abc import Callable
from functools import partial
from statistics import median

from tests.benchmarks.measure import home, percentile, rounds_asked, tell, tell_most

SECONDS = 3.0
KEYS = 12


def share(work: Callable[[], None]) -> float:
    """How much of a core that takes, in per cent."""
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return 100 * (time.process_time() - processor) / (time.perf_counter() - wall)


def main() -> None:
    """Idle shares, flips, and the time from an input to its picture."""
    rounds = rounds_asked("Idle and answering, 1280x720, dummy driver", 3)
    with home() as folder:
        import pygame
        from pygame.event import Event

        from game.app.loop import IDLE, LIVELY, LIVELY_FOR, Loop
        from game.app.session import PlaySession

        loop = Loop(PlaySession(), "fr", folder / "fenetre.json")
        loop.start(None, None)
        loop.step()
        pygame.event.clear()
        ticker = pygame.time.Clock()

        def run(seconds: float, rate: int) -> None:
            # As Loop.run does, with an end.
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                loop.step()
                ticker.tick(rate)

        def wait(seconds: float) -> None:
            pygame.event.clear()
            until = time.monotonic() + seconds
            while (left := until - time.monotonic()) > 0:
                pygame.event.wait(max(1, int(left * 1000)))

        long = SECONDS if rounds else 0.1
        run(0.5, LIVELY)
        flips = loop.flips
        shares: dict[str, list[float]] = {"idle": [], "lively": [], "wait": []}
        works = {"idle": partial(run, long, IDLE), "lively": partial(run, long, LIVELY)}
        for _ in range(max(1, rounds)):
            for name, work in {**works, "wait": partial(wait, long)}.items():
                shares[name].append(share(work))
        flipped = loop.flips - flips

        latencies: list[float] = []
        for index in range(KEYS * max(1, rounds)):
            # A key may come at any moment of a tick: it waits for the next one, then for the picture.
            last = loop.flips
            ticker.tick(IDLE)
            time.sleep(index % 7 / 7 / IDLE)
            pygame.event.post(Event(pygame.KEYDOWN, key=pygame.K_DOWN, unicode="", mod=0, scancode=0))
            pressed = time.perf_counter()
            ticker.tick(IDLE)
            while loop.flips == last:
                loop.step()
            latencies.append(time.perf_counter() - pressed)
    usual = {name: median(found) for name, found in shares.items()}
    tell("event.wait()", f"{usual['wait']:.2f} % of a core")
    ratio = usual["idle"] / usual["wait"]
    figure = f"{ratio:.2f}x ({usual['idle']:.2f} %)"
    tell(f"idle at {IDLE} Hz / event.wait()", figure, "goal <= 0.25x", met=ratio <= 0.25)
    tell(f"the {LIVELY_FOR:g} s after an input, {LIVELY} Hz", f"{usual['lively']:.2f} % of a core")
    tell("flips while idle", str(flipped), "goal 0", met=flipped == 0)
    tell_most("input to picture from idle, median", median(latencies) * 1000, 35, "ms")
    tell_most("input to picture from idle, p95", percentile(latencies, 0.95) * 1000, 35, "ms")


if __name__ == "__main__":
    main()
