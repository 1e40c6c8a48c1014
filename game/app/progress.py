"""A progress bar for whoever waits at a terminal more than a second; nothing otherwise."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sized
from typing import TYPE_CHECKING, Final, TypeVar

from game.app.terminal import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

_Item = TypeVar("_Item")
PATIENCE: Final = 1.0
"""Seconds that pass before the bar is shown."""


def watched(
    items: Iterable[_Item], label: str, total: int | None = None, clock: Callable[[], float] = time.monotonic
) -> Iterator[_Item]:
    """The items one by one, with a bar on standard error once a second has passed and somebody is there to see it."""
    if total is None and isinstance(items, Sized):
        total = len(items)
    if not is_terminal(sys.stderr):
        yield from items
        return
    start = clock()
    bar: Progress | None = None
    try:
        for done, item in enumerate(items):
            if bar is None and clock() - start > PATIENCE:
                bar = _bar()
                bar.start()
                task = bar.add_task(label, total=total)
            if bar is not None:
                bar.update(task, completed=done)
            yield item
    finally:
        if bar is not None:
            bar.stop()


def _bar() -> "Progress":
    # rich takes its time to import, and most commands never need it.
    from rich.console import Console
    from rich.progress import Progress

    return Progress(console=Console(stderr=True), transient=True)
