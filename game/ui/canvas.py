"""A canvas that remembers: a screen says what should be seen, and only what differs from before is drawn again.

Every frame a screen names one base picture and the sprites above it, each by a key that says all that its look depends
on. A picture is painted when its key is new; an unchanged frame paints and shows nothing.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Final

import pygame
from pygame import Rect, Surface

from game.ui.pad import Pad, TextBox
from game.ui.theme import Theme

Paint = Callable[[Pad], None]

MEMORY: Final = 52 * 1024 * 1024
"""How many bytes of pictures are kept; the least recently shown go first."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What was painted once, and the text that stands in it."""

    surface: Surface
    texts: tuple[TextBox, ...]


@dataclass(frozen=True, slots=True)
class Sprite:
    """A picture at a place; `clip` is the window through which it is seen."""

    key: Hashable
    rect: tuple[int, int, int, int]
    clip: tuple[int, int, int, int] | None

    @property
    def seen(self) -> Rect:
        """The part of the canvas that it covers."""
        rect = Rect(self.rect)
        return rect.clip(Rect(self.clip)) if self.clip else rect


class Canvas:
    """The stage of one window, in pixels; the same for the screen, for a capture and for a test."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.surface = Surface(theme.size)
        self._pictures: OrderedDict[Hashable, Picture] = OrderedDict()
        self._bytes = 0
        self._base: Hashable = None
        self._shown_base: Hashable = None
        self._sprites: list[Sprite] = []
        self._shown: list[Sprite] = []
        self._foreseen: list[tuple[Hashable, tuple[int, int], Paint, bool]] = []
        self._foreseeing = False

    def begin(self) -> None:
        """A frame starts: nothing is named yet."""
        self._base = None
        self._sprites = []

    def base(self, key: Hashable, paint: Paint) -> None:
        """That picture fills the canvas, under everything."""
        self._base = ("base", key)
        self._picture(self._base, self.theme.size, paint, opaque=True)

    def sprite(
        self, key: Hashable, rect: Rect, paint: Paint, clip: Rect | None = None, *, opaque: bool = False
    ) -> None:
        """That picture stands at `rect`, above what was named before, seen through `clip`."""
        whole = (key, rect.size)
        sprite = Sprite(whole, _corners(rect), _corners(clip) if clip else None)
        if sprite.seen.colliderect(self.surface.get_rect()):
            self._picture(whole, rect.size, paint, opaque=opaque)
            self._sprites.append(sprite)

    def end(self) -> list[Rect]:
        """The parts of the canvas that changed, now drawn; none when the frame is the one before."""
        if self._base != self._shown_base:
            dirty = [self.surface.get_rect()]
        else:
            changed = set(self._sprites) ^ set(self._shown)
            dirty = merged([sprite.seen for sprite in changed])
        for area in dirty:
            self._draw(area)
        self._shown_base, self._shown = self._base, self._sprites
        return dirty

    def foresee(self, draw: Callable[["Canvas"], None]) -> None:
        """What that would draw is likely to be seen next: its new pictures wait to be painted ahead, one by one."""
        kept = self._base, self._sprites
        self._foreseen, self._foreseeing = [], True
        try:
            self.begin()
            draw(self)
        finally:
            self._foreseeing = False
            self._base, self._sprites = kept

    def paint_ahead(self) -> None:
        """One picture that was foreseen is painted, if one still waits."""
        if self._foreseen:
            key, size, paint, opaque = self._foreseen.pop(0)
            self._picture(key, size, paint, opaque=opaque)

    def forget(self) -> None:
        """The next frame is drawn whole."""
        self._shown_base, self._shown = None, []

    @property
    def kept_bytes(self) -> int:
        """How much memory the pictures take."""
        return self._bytes

    @property
    def texts(self) -> tuple[TextBox, ...]:
        """Every text on the canvas, with where it stands and where it should: tests read them."""
        found = list(self._pictures[self._shown_base].texts) if self._shown_base in self._pictures else []
        for sprite in self._shown:
            clip = Rect(sprite.clip) if sprite.clip else self.surface.get_rect()
            found += [text.moved(sprite.rect[0], sprite.rect[1], clip) for text in self._pictures[sprite.key].texts]
        return tuple(text for text in found if text.rect.width and text.rect.height)

    def _draw(self, area: Rect) -> None:
        surface = self.surface
        surface.set_clip(area)
        base = self._pictures.get(self._base)
        if base is not None:
            surface.blit(base.surface, area, area)
        for sprite in self._sprites:
            seen = sprite.seen.clip(area)
            if seen.width and seen.height:
                source = seen.move(-sprite.rect[0], -sprite.rect[1])
                surface.blit(self._pictures[sprite.key].surface, seen, source)
        surface.set_clip(None)

    def _picture(self, key: Hashable, size: tuple[int, int], paint: Paint, *, opaque: bool = False) -> None:
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return
        if self._foreseeing:
            self._foreseen.append((key, size, paint, opaque))
            return
        surface = Surface(size) if opaque else Surface(size, pygame.SRCALPHA)
        pad = Pad(surface, self.theme)
        paint(pad)
        if not opaque:
            # Runs that are clear or solid are then skipped or copied: five times as quick for a card with its shadow.
            surface.set_alpha(255, pygame.RLEACCEL)
        self._pictures[key] = Picture(surface, tuple(pad.texts))
        self._bytes += size[0] * size[1] * 4
        self._make_room()

    def _make_room(self) -> None:
        needed = {self._base, self._shown_base} | {s.key for s in self._sprites} | {s.key for s in self._shown}
        for key in list(self._pictures):
            if self._bytes <= MEMORY:
                return
            if key not in needed:
                surface = self._pictures.pop(key).surface
                self._bytes -= surface.get_width() * surface.get_height() * 4


def _corners(rect: Rect) -> tuple[int, int, int, int]:
    return rect.x, rect.y, rect.width, rect.height


def merged(areas: list[Rect]) -> list[Rect]:
    """Areas that cover the same ground, no two of which touch."""
    apart: list[Rect] = []
    for area in areas:
        if not area.width or not area.height:
            continue
        while (hit := area.collidelist(apart)) >= 0:
            area = area.union(apart.pop(hit))
        apart.append(area)
    return apart
