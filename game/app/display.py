"""The window that the system gives, or the reason why there is none."""

import pygame

from game.app.window import NoDisplay


def open_display(caption: str, size: tuple[int, int], *, fullscreen: bool) -> pygame.Surface:
    """A window of that size, or the whole screen.

    Raises:
        NoDisplay: there is no screen.
    """
    try:
        pygame.display.init()
        pygame.joystick.init()
        pygame.display.set_caption(caption)
        if fullscreen:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        return pygame.display.set_mode(size, pygame.RESIZABLE)
    except pygame.error as error:
        raise NoDisplay(str(error)) from error
