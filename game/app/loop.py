"""The one loop: events in, intents to the flow, pictures out. It draws only when something changed."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

import pygame
from pygame import Rect

from game.app.display import open_display
from game.app.flow import Flow
from game.app.session_protocol import Session, SessionRefused
from game.app.settings import load_settings, save_settings
from game.app.sliding import Sliding, slide
from game.app.typist import Typist
from game.model.cast import Gender
from game.screens.intents import (
    Begin,
    Intent,
    OpenThreshold,
    TextScale,
    ToggleBlack,
    ToggleContrast,
    ToggleFullscreen,
    ToggleMotion,
)
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.inputs import Command, Composed, Input, PointerMoved, PointerPressed, Sign, Typed, WheelTurned
from game.ui.theme import Theme
from game.wording.catalogue import Words

FIRST_SIZE: Final = (1280, 720)
SMALLEST: Final = (960, 540)
TINIEST: Final = 480
"""How wide the canvas is at least: in a window that is smaller still, one sees only a part of it."""
IDLE: Final = 30
LIVELY: Final = 60
LIVELY_FOR: Final = 1.0
READING_AFTER: Final = 0.4
"""How long after an input the trainee is taken to be reading: what comes next may then be painted ahead."""
Clock = Callable[[], float]


class Loop:
    """A window on a session."""

    def __init__(
        self,
        session: Session,
        language: str,
        settings: Path,
        clock: Clock = time.monotonic,
        size: tuple[int, int] = FIRST_SIZE,
    ) -> None:
        self._session = session
        self._settings_file = settings
        self.settings = load_settings(settings)
        self._clock = clock
        self._size = size
        self._words = Words(language)
        self._fonts = Fonts()
        self._display = self._open_display()
        self._canvas, self._origin = self._fit()
        self.flow = Flow(session, self._words)
        self._leaf = self.flow.screen.leaf(self._canvas.theme)
        self._sliding: Sliding | None = None
        self._black = self._black_shown = False
        self._stale = True
        self._foreseen = False
        self._now = self._last_input = clock()
        self._pads: list[pygame.joystick.JoystickType] = []
        self._typist = Typist()
        self.flips = 0

    def start(self, scenario: str | None, gender: Gender | None) -> None:
        """The first screen is open: the play under way if there is one, that scenario, or the title."""
        try:
            self._session.view()
        except SessionRefused:
            if scenario is not None:
                self.flow.apply(Begin(scenario, gender) if gender else OpenThreshold(scenario))
        else:
            self.flow.open_play()
        self._leaf = self.flow.screen.leaf(self._canvas.theme)

    def run(self) -> None:
        """Until the trainee leaves."""
        ticker = pygame.time.Clock()
        self.step()
        self.flow.prepare()
        while not self.flow.over:
            self.step()
            lively = self._sliding is not None or self._now - self._last_input < LIVELY_FOR
            ticker.tick(LIVELY if lively else IDLE)
        pygame.display.quit()

    def step(self) -> None:
        """Everything that waits is done, and the picture is right."""
        before, self._now = self._now, self._clock()
        for event in pygame.event.get():
            self._take(event)
        screen = self.flow.screen
        screen.tick(self._now - before)
        self._stale = self._stale or screen.moving
        if self._sliding is not None:
            # A frame that took long to paint must not make the sheet jump.
            self._sliding.passed += min(self._now - before, 1 / IDLE)
        drawn = self.flips
        self._present()
        if self.flips == drawn and self._sliding is None and self._now - self._last_input > READING_AFTER:
            self._look_ahead()

    def _look_ahead(self) -> None:
        """A little of what is likely to be seen next is painted: never more than one picture in a tick."""
        if self._foreseen:
            self._canvas.paint_ahead()
        else:
            self._foreseen = True
            later = self.flow.screen.ahead()
            if later is not None:
                self._canvas.foresee(later.draw)

    def _take(self, event: pygame.event.Event) -> None:
        if event.type == pygame.VIDEORESIZE:
            self._resize((max(SMALLEST[0], event.w), max(SMALLEST[1], event.h)))
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED):
            self._canvas.forget()
            self._stale = True
        elif event.type == pygame.JOYDEVICEADDED:
            self._pads.append(pygame.joystick.Joystick(event.device_index))
        else:
            screen = self.flow.screen
            asked = self._typist.translate(event, screen, self._to_canvas)
            if asked is not None:
                self._do(asked)
            self._typist.follow(event, screen, self.flow.screen)

    def _do(self, asked: Input | Intent) -> None:
        self._last_input = self._now
        if self._black and not isinstance(asked, PointerMoved | ToggleBlack):
            asked = ToggleBlack()
        match asked:
            case PointerMoved():
                pointed = self.flow.screen.pointed
                self.flow.screen.handle(asked)
                self._stale = self._stale or self.flow.screen.pointed != pointed
                return
            case ToggleBlack():
                self._black = not self._black
                self._canvas.forget()
            case TextScale(steps):
                self._set(text_percent=max(100, min(200, self.settings.text_percent + 10 * steps)))
            case ToggleContrast():
                self._set(contrast=not self.settings.contrast)
            case ToggleMotion():
                self._set(motion=not self.settings.motion)
            case ToggleFullscreen():
                self._set(fullscreen=not self.settings.fullscreen)
                self._display = self._open_display()
                self._refit()
            case Command() | Sign() | Typed() | Composed() | PointerPressed() | WheelTurned():
                intent = self.flow.screen.handle(asked)
                if intent is not None:
                    self.flow.apply(intent)
            case _:
                self.flow.apply(asked)
        self._stale = True

    def _set(self, **changed: int | bool) -> None:
        self.settings = replace(self.settings, **changed)  # type: ignore[arg-type]
        save_settings(self._settings_file, self.settings)
        self._refit()

    def _resize(self, size: tuple[int, int]) -> None:
        if not self.settings.fullscreen:
            self._size = size
        self._display = pygame.display.get_surface() or self._open_display()
        self._refit()

    def _refit(self) -> None:
        self._canvas, self._origin = self._fit()
        self._leaf = self.flow.screen.leaf(self._canvas.theme)
        self._sliding = None
        self._stale = True

    def _present(self) -> None:
        if self._black:
            if not self._black_shown:
                self._display.fill((0, 0, 0))
                self._flip([])
            self._black_shown = True
            return
        self._black_shown = False
        areas: list[Rect] = []
        if self._stale:
            self._stale = False
            areas = [area.move(self._origin) for area in self._draw()]
            for area in areas:
                self._display.blit(self._canvas.surface, area, area.move(-self._origin[0], -self._origin[1]))
        if self._sliding is not None:
            areas.append(self._sliding.draw(self._display, self._canvas.surface, self._origin))
            if self._sliding.done:
                self._sliding = None
        if areas:
            self._flip(areas)

    def _draw(self) -> list[Rect]:
        """The canvas shows the screen that is open; a leaf that changed begins to slide."""
        canvas, screen = self._canvas, self.flow.screen
        leaf = screen.leaf(canvas.theme)
        if leaf.key != self._leaf.key:
            if self.settings.motion:
                same = leaf.rect == self._leaf.rect
                area = leaf.rect if same else canvas.surface.get_rect()
                self._sliding = slide(canvas.surface, area, canvas.theme.u(26))
            self._leaf = leaf
        canvas.begin()
        screen.draw(canvas)
        self._typist.stand_by(screen.caret, self._origin)
        self._foreseen = False
        return canvas.end()

    def _flip(self, areas: list[Rect]) -> None:
        self.flips += 1
        if areas:
            pygame.display.update(areas)
        else:
            pygame.display.flip()

    def _fit(self) -> tuple[Canvas, tuple[int, int]]:
        """A canvas of 16 to 9, as large as the window lets it be, and where it stands in the window."""
        width, height = self._display.get_size()
        wide = max(TINIEST, min(width, height * 16 // 9))
        inside = (wide, wide * 9 // 16)
        theme = Theme(inside, self._fonts, self.settings.text_percent, contrast=self.settings.contrast)
        self._display.fill(theme.palette.wood_dark[:3])
        pygame.display.flip()
        return Canvas(theme), ((width - inside[0]) // 2, (height - inside[1]) // 2)

    def _to_canvas(self, spot: tuple[int, int]) -> tuple[int, int]:
        return spot[0] - self._origin[0], spot[1] - self._origin[1]

    def _open_display(self) -> pygame.Surface:
        return open_display(self._words("window.title"), self._size, fullscreen=self.settings.fullscreen)
