"""Frames at 1920 by 1080, against a picture copied and flipped: `python -m tests.benchmarks.frames`."""

from collections.abc import Callable
from statistics import median

from tests.benchmarks.measure import home, percentile, rounds_asked, seconds, tell_most, tell_ratio

FRAMES = 300


def main() -> None:
    """Every kind of frame, and every change of screen of one play."""
    rounds = rounds_asked("Frames at 1920x1080, dummy driver", 3)
    firsts: list[float] = []
    slides: list[float] = []
    times: dict[str, list[float]] = {}
    with home() as folder:
        import pygame

        from game.play.view import EncounterView
        from tests.benchmarks.hand import SIZE, Hand

        print(f"  {'pygame-ce' if getattr(pygame, 'IS_CE', False) else 'pygame'} {pygame.version.ver}")
        hand = Hand(folder)

        def walk(frames: list[float]) -> None:
            firsts.append(frames[0])
            slides.extend(frames[1:])

        hand.enter()
        while not (isinstance(hand.page, EncounterView) and len(hand.controls) > 3):
            walk(hand.go_on())
            hand.rest(60)
        spots = [control.rect.center for control in hand.controls[:2]]
        background = pygame.Surface(SIZE).convert()
        display = pygame.display.get_surface()
        assert display is not None

        def bare() -> float:
            def copied() -> None:
                display.blit(background, (0, 0))
                pygame.display.flip()

            return seconds(copied)

        kinds: dict[str, Callable[[int], float]] = {
            "baseline": lambda _: bare(),
            "unchanged": lambda _: hand.step(),
            "hover": lambda k: hand.point(spots[k % 2]),
            "full redraw": lambda _: hand.uncover(),
        }
        times = {name: [] for name in kinds}
        for _ in range(max(1, rounds)):
            for name, frame in kinds.items():
                frame(0)
                frame(1)
                times[name] += [frame(k) for k in range(FRAMES if rounds else 9)]
        while not hand.session.over:
            walk(hand.go_on())
            hand.rest(60)
        hand.session.close()

    for name in ("unchanged", "hover"):
        for share in (0.5, 0.99):
            what = f"{name} frame p{round(share * 100)} / background and flip"
            tell_ratio(what, percentile(times[name], share), percentile(times["baseline"], share), 2)
    tell_most("full redraw, median", median(times["full redraw"]) * 1000, 3, "ms")
    tell_most("slide p50", percentile(slides, 0.5) * 1000, 8, "ms")
    tell_most("slide p99", percentile(slides, 0.99) * 1000, 8, "ms")
    tell_most("first frame of a change, median", median(firsts) * 1000, 16.7, "ms")
    tell_most(f"first frame of a change, longest of {len(firsts)}", max(firsts) * 1000, 16.7, "ms")


if __name__ == "__main__":
    main()
