"""A bar appears for whoever waits at a terminal, and for nobody else."""

import io
import sys
from collections.abc import Iterator

import pytest

from game.app.progress import watched


class Screen(io.StringIO):
    """A terminal that remembers what it showed."""

    def isatty(self) -> bool:
        """Somebody sits here."""
        return True


def ticking(step: float) -> Iterator[float]:
    """A clock that goes on by that much each time it is asked."""
    now = 0.0
    while True:
        yield now
        now += step


@pytest.mark.parametrize(("step", "shown"), [(0.01, False), (0.6, True)])
def test_a_bar_shows_after_a_second(step: float, shown: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Short work shows nothing; long work shows its label; the items come through either way."""
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    clock = ticking(step)
    assert list(range(5)) == list(watched(range(5), "Lecture", clock=lambda: next(clock)))
    assert shown == ("Lecture" in screen.getvalue())


def test_nothing_shows_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody watches, nothing is drawn."""
    pipe = io.StringIO()
    monkeypatch.setattr(sys, "stderr", pipe)
    clock = ticking(9)
    assert list(watched([1, 2], "Lecture", clock=lambda: next(clock))) == [1, 2]
    assert pipe.getvalue() == ""
