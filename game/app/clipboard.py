"""What was copied elsewhere, where the window system gives it."""

from typing import Final

import pygame

_KINDS: Final = ("text/plain;charset=utf-8", "UTF8_STRING", "text/plain")


def clipboard_text() -> str:
    """The words on the clipboard; empty when there are none or they cannot be had."""
    try:
        # Only some builds of pygame have the first way, and only others need the second.
        direct = getattr(pygame.scrap, "get_text", None)
        if direct is not None:
            return str(direct())
        if not pygame.scrap.get_init():
            pygame.scrap.init()
        found = next((data for kind in _KINDS if (data := pygame.scrap.get(kind))), b"")
    except (pygame.error, NotImplementedError):
        return ""
    return found.decode("utf-8", "replace").rstrip("\0")
