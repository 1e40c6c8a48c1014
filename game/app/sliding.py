"""A sheet that is drawn out of the frame sideways, as in the paper theatre: what it uncovers is already there."""

from dataclasses import dataclass
from typing import Final

import pygame
from pygame import Rect, Surface

SECONDS: Final = 0.32


@dataclass(slots=True)
class Sliding:
    """The old picture of `rect` on its way out to the left."""

    old: Surface
    rect: Rect
    shade: Surface
    passed: float = 0.0

    @property
    def done(self) -> bool:
        """True once it is out."""
        return self.passed >= SECONDS

    def draw(self, target: Surface, new: Surface, offset: tuple[int, int]) -> Rect:
        """The new picture with the rest of the old one over it are on the target; the area that changed."""
        share = min(1.0, self.passed / SECONDS)
        gone = round(self.rect.width * share * share * (3 - 2 * share))
        area = self.rect.move(offset)
        before = target.get_clip()
        target.set_clip(area)
        target.blit(new, area, self.rect)
        if not self.done:
            target.blit(self.shade, (area.right - gone, area.y))
            target.blit(self.old, area.move(-gone, 0))
        target.set_clip(before)
        return area


def slide(surface: Surface, rect: Rect, reach: int) -> Sliding:
    """What stands in that part of the surface begins to slide; its shadow reaches that many pixels."""
    strip = Surface((2, 1), pygame.SRCALPHA)
    strip.set_at((0, 0), (40, 26, 14, 120))
    strip.set_at((1, 0), (40, 26, 14, 0))
    shade = pygame.transform.smoothscale(strip, (max(2, reach), rect.height))
    return Sliding(surface.subsurface(rect).copy(), rect, shade)
