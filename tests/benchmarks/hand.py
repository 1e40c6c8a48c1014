"""Somebody at the window: keys, a pointer, and a clock that goes as fast as the benchmark wants."""

from pathlib import Path

import pygame
from pygame.event import Event

from game.app.loop import Loop
from game.app.session import PlaySession
from game.play.view import AgendaView, BriefingView, EncounterView
from game.screens.encounter import EncounterScreen
from game.screens.intents import OpenTitle
from game.ui.controls import Control
from tests.benchmarks.measure import seconds

SIZE = (1920, 1080)
FRAME = 1 / 60


class Hand:
    """A window on the shipped scenarios, without any screen."""

    def __init__(self, home: Path, size: tuple[int, int] = SIZE, seed: int = 7) -> None:
        self.now = 0.0
        self.session = PlaySession(seed=seed)
        self.loop = Loop(self.session, "fr", home / "fenetre.json", clock=lambda: self.now, size=size)
        self.loop.start(None, None)
        pygame.event.clear()
        self.step()

    def step(self, passed: float = FRAME) -> float:
        """One frame; how long it took."""
        self.now += passed
        return seconds(self.loop.step)

    def rest(self, frames: int) -> None:
        """The trainee reads for that many frames."""
        for _ in range(frames):
            self.step()

    def press(self, key: int, typed: str = "") -> list[float]:
        """A key goes down: the frame that answers it, and those of the slide."""
        pygame.event.post(Event(pygame.KEYDOWN, key=key, unicode=typed, mod=0, scancode=0))
        frames = [self.step()]
        while self.loop._sliding is not None:
            frames.append(self.step())
        return frames

    def point(self, spot: tuple[int, int]) -> float:
        """The pointer goes there."""
        pygame.event.post(Event(pygame.MOUSEMOTION, pos=spot, rel=(1, 1), buttons=(0, 0, 0)))
        return self.step()

    def uncover(self) -> float:
        """The window was hidden and is seen again: everything is drawn."""
        pygame.event.post(Event(pygame.WINDOWEXPOSED))
        return self.step()

    @property
    def controls(self) -> tuple[Control, ...]:
        """What can be pressed on the screen that is open."""
        found: tuple[Control, ...] = self.loop.flow.screen._controls.items  # type: ignore[attr-defined]
        return found

    def restart(self, seed: int) -> None:
        """The play is left for the title, and the next one begun with that seed in the same window."""
        self.session.close()
        self.session._seed = seed
        self.loop.flow.apply(OpenTitle())
        self.step()
        self.enter()

    def enter(self) -> None:
        """From the title into the first scenario, as far as its briefing."""
        for _ in range(8):
            if isinstance(self.page, BriefingView):
                return
            self.press(pygame.K_RETURN)
        raise AssertionError("the briefing was not reached")

    @property
    def page(self) -> object:
        """The page of the play that is open; None before there is one."""
        return self.session.view() if self.session._current else None

    def go_on(self) -> list[float]:
        """The next page, by the first answer where one is due; the frames of it."""
        page = self.page
        screen = self.loop.flow.screen
        answers = isinstance(screen, EncounterScreen) and screen.choosing and isinstance(page, EncounterView)
        if answers or (isinstance(page, AgendaView) and page.appointments):
            return self.press(pygame.K_a, "a")
        if isinstance(page, AgendaView):
            self.press(pygame.K_DOWN)
        return self.press(pygame.K_RETURN)
