"""The way into the window. Nothing here imports pygame before it is asked to open one."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from game.model.cast import Gender

if TYPE_CHECKING:
    from game.app.session_protocol import Session


class NoDisplay(Exception):
    """There is no screen on which a window could open."""


@contextmanager
def quick_pygame() -> Iterator[None]:
    """Inside, pygame is imported without pkg_resources: it wants it only for a font that we do not use.

    Where an old setuptools is installed, that import alone takes twice as long as all the rest of pygame.
    """
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
    known = sys.modules.get("pkg_resources")
    if known is None:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if known is None:
            del sys.modules["pkg_resources"]


def open_window(
    session: "Session", language: str = "fr", scenario: str | None = None, gender: Gender | None = None
) -> None:
    """The window is open until it is closed: on the play under way, on that scenario, or on the title.

    Raises:
        NoDisplay: there is no screen.
    """
    with quick_pygame():
        from game.app.loop import Loop
        from game.app.settings import settings_file
    loop = Loop(session, language, settings_file())
    loop.start(scenario, gender)
    loop.run()
