"""Cut paper: flat shapes with a soft shadow beneath, a lit edge and a little grain."""

from collections.abc import Sequence
from functools import cache
from hashlib import shake_256
from typing import Final

import pygame
from pygame import Rect, Surface, gfxdraw

from game.drawing.colour import Colour

Point = tuple[float, float]
Shape = Sequence[Point]

WHITE: Final = Colour(255, 255, 255)
_TILE: Final = 256


@cache
def _grain() -> Surface:
    """A tile of paper fibre, the same on every machine: almost white, to be multiplied."""
    noise = shake_256(b"paper").digest(_TILE * _TILE)
    tile = pygame.image.frombuffer(noise, (_TILE, _TILE), "P")
    tile.set_palette([(238 + i // 15,) * 3 for i in range(256)])
    fine = Surface((_TILE, _TILE), 0, 24)
    fine.blit(tile, (0, 0))
    fibres = pygame.transform.smoothscale(pygame.transform.smoothscale(fine, (128, 64)), (_TILE, _TILE))
    fine.blit(fibres, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    fine.fill((14, 14, 14), special_flags=pygame.BLEND_RGB_ADD)
    return fine


def roughen(surface: Surface, area: Rect | None = None) -> None:
    """The area gets the grain of paper."""
    area = area or surface.get_rect()
    tile = _grain()
    before = surface.get_clip()
    surface.set_clip(area.clip(before))
    for y in range(area.top, area.bottom, _TILE):
        for x in range(area.left, area.right, _TILE):
            surface.blit(tile, (x, y), special_flags=pygame.BLEND_RGB_MULT)
    surface.set_clip(before)


def bounds(shape: Shape) -> Rect:
    """The smallest rectangle around a shape."""
    xs, ys = [x for x, _ in shape], [y for _, y in shape]
    left, top = int(min(xs)) - 1, int(min(ys)) - 1
    return Rect(left, top, int(max(xs)) - left + 3, int(max(ys)) - top + 3)


def fill(surface: Surface, shape: Shape, colour: Colour, *, smooth: bool = True, core: Rect | None = None) -> None:
    """The shape, flat; with smooth edges unless the whole surface will be made smaller anyway.

    `core` is a rectangle within the shape that is filled already: it may be left as it is.
    """
    if len(shape) < 3:
        return
    area = bounds(shape)
    if not area.colliderect(surface.get_rect()):
        return
    if smooth and (surface.get_flags() & pygame.SRCALPHA or colour.alpha < 255):
        seen = area.clip(surface.get_clip())
        fine = 4 if seen.width * seen.height < 40_000 else 2
        for part in _rim(seen, core):
            _fill_finely(surface, shape, part, colour, fine)
        return
    far = surface.get_rect().inflate(4000, 4000)
    if far.contains(area):
        points = [(round(x), round(y)) for x, y in shape]
    else:
        points = [(round(max(far.left, min(far.right, x))), round(max(far.top, min(far.bottom, y)))) for x, y in shape]
    if smooth:
        gfxdraw.filled_polygon(surface, points, colour)
        gfxdraw.aapolygon(surface, points, colour)
    else:
        pygame.draw.polygon(surface, colour, points)


def _fill_finely(surface: Surface, shape: Shape, seen: Rect, colour: Colour, fine: int) -> None:
    """Painted larger, then reduced: gfxdraw's smooth edges would make holes in a surface that has an opacity."""
    if not seen.width or not seen.height:
        return
    large = Surface((seen.width * fine, seen.height * fine), pygame.SRCALPHA)
    large.fill((*colour[:3], 0))
    points = [((x - seen.x + 0.5) * fine, (y - seen.y + 0.5) * fine) for x, y in shape]
    pygame.draw.polygon(large, colour, points)
    surface.blit(pygame.transform.smoothscale(large, seen.size), seen)


def shadow(
    surface: Surface, shape: Shape, lift: float, colour: Colour, strength: float = 1.0, core: Rect | None = None
) -> None:
    """The soft shadow that a sheet cut to that shape casts from a height of `lift` pixels.

    None is cast on `core`, a part of the ground that something will hide.
    """
    if lift <= 0 or not colour.alpha:
        return
    reach = round(lift * 7)
    area = bounds(shape).inflate(reach, reach).clip(surface.get_clip().inflate(reach, reach))
    if area.width < 4 or area.height < 4:
        return
    step = max(2.0, lift * 0.7)
    size = (max(4, round(area.width / step)), max(4, round(area.height / step)))
    small = Surface(size, pygame.SRCALPHA)
    small.fill((*colour[:3], 0))
    across, down = size[0] / area.width, size[1] / area.height
    drop = lift * 0.75
    points = [((x - area.x + drop * 0.35) * across, (y - area.y + drop) * down) for x, y in shape]
    pygame.draw.polygon(small, (*colour[:3], min(255, round(colour.alpha * strength))), points)
    soft = pygame.transform.smoothscale(small, (max(2, size[0] // 2), max(2, size[1] // 2)))
    soft = pygame.transform.smoothscale(pygame.transform.smoothscale(soft, size), area.size)
    for part in _rim(area, core):
        surface.blit(soft, part, part.move(-area.x, -area.y))


def _rim(area: Rect, core: Rect | None) -> list[Rect]:
    """The area without its core, in up to four strips."""
    core = core.clip(area) if core else Rect(0, 0, 0, 0)
    if not core.width or not core.height:
        return [area]
    strips = (
        Rect(area.x, area.y, area.width, core.y - area.y),
        Rect(area.x, core.bottom, area.width, area.bottom - core.bottom),
        Rect(area.x, core.y, core.x - area.x, core.height),
        Rect(core.right, core.y, area.right - core.right, core.height),
    )
    return [strip for strip in strips if strip.width and strip.height]


def cut(
    surface: Surface,
    shape: Shape,
    colour: Colour,
    lift: float,
    shade: Colour,
    strength: float = 1.0,
    *,
    smooth: bool = True,
    core: Rect | None = None,
) -> None:
    """A sheet of that colour cut to that shape lies `lift` pixels above what is there; its upper edge catches light.

    `core` is a rectangle well within the shape, when one is known: large sheets are laid sooner.
    """
    if colour.alpha < 255:
        core = None
    shadow(surface, shape, lift, shade, strength, core)
    if core:
        surface.fill(colour, core)
    if lift >= 2:
        edge = colour.toward(WHITE, 0.22)
        fill(surface, [(x - 0.6, y - 1.0) for x, y in shape], edge, smooth=smooth, core=core)
    fill(surface, shape, colour, smooth=smooth, core=core)
