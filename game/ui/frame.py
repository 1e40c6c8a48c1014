"""The wooden frame of the paper theatre, and the wall it stands against."""

from hashlib import sha256
from math import sin

import pygame
from pygame import Rect, Surface

from game.drawing.colour import Colour
from game.ui import paper, shapes
from game.ui.pad import Pad


def paint_wall(pad: Pad) -> None:
    """Warm rough paper, a little darker toward the edges."""
    palette = pad.theme.palette
    ground = palette.paper_dark if pad.theme.contrast else palette.paper_dark.toward(palette.wood_light, 0.3)
    pad.surface.fill(ground)
    if pad.theme.contrast:
        return
    small = Surface((16, 9))
    for x in range(16):
        for y in range(9):
            far = min(1.0, (((x - 7.5) / 8.6) ** 2 + ((y - 3.6) / 5.6) ** 2))
            small.set_at((x, y), ground.toward(palette.paper, 0.22 * (1 - far)).toward(palette.wood, 0.16 * far)[:3])
    pad.surface.blit(pygame.transform.smoothscale(small, pad.rect.size), (0, 0))
    paper.roughen(pad.surface)


def board(pad: Pad, shape: list[tuple[float, float]], wood: Colour, seed: int, *, upright: bool) -> None:
    """One board with its grain."""
    pad.surface.set_clip(pad.rect)
    paper.fill(pad.surface, shape, wood)
    area = paper.bounds(shape)
    dark, light = pad.theme.palette.wood_dark, pad.theme.palette.wood_light
    span, across = (area.height, area.width) if upright else (area.width, area.height)
    lines = 5
    layer = Surface(area.size, pygame.SRCALPHA)
    noise = sha256(f"board {seed}".encode()).digest()
    for k in range(lines):
        base = across * (k + 0.5 + (noise[k] / 255 - 0.5) * 0.7) / lines
        points = []
        for step in range(13):
            along = span * step / 12
            sway = sin(step * 0.7 + noise[k + 8] / 20) * across * 0.045
            points.append((base + sway, along) if upright else (along, base + sway))
        tone = dark if k % 2 else light
        paper.fill(
            layer,
            shapes.stroke(shapes.ribbon(points, 4), max(1.5, across * (0.05 + noise[k + 16] / 4000))),
            tone.faded(0.26),
            smooth=False,
        )
    mask = Surface(area.size, pygame.SRCALPHA)
    paper.fill(mask, [(x - area.x, y - area.y) for x, y in shape], paper.WHITE, smooth=False)
    layer.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    pad.surface.blit(layer, area)


def paint_frame(pad: Pad, outer: Rect, opening: Rect) -> None:
    """Four mitred boards around the opening, with a shadow on the wall and a darker lip inside."""
    palette = pad.theme.palette
    paper.shadow(
        pad.surface,
        shapes.rounded(outer.left, outer.top, outer.right, outer.bottom, pad.u(6)),
        pad.u(12),
        palette.shadow.faded(1.2) if palette.shadow.alpha < 200 else palette.shadow,
        core=opening,
    )
    a, b, c, d = outer.topleft, outer.topright, outer.bottomright, outer.bottomleft
    e, f, g, h = opening.topleft, opening.topright, opening.bottomright, opening.bottomleft
    mid, lit, low = (
        palette.wood.toward(palette.wood_light, 0.25),
        palette.wood.toward(palette.wood_light, 0.5),
        palette.wood,
    )
    board(pad, [a, d, h, e], mid, 1, upright=True)
    board(pad, [b, c, g, f], mid.toward(palette.wood_dark, 0.12), 2, upright=True)
    board(pad, [a, b, f, e], lit, 3, upright=False)
    board(pad, [d, c, g, h], low, 4, upright=False)
    edge = max(1, pad.u(1.5))
    joint = palette.wood_dark.toward(palette.wood, 0.4)
    for start, end in ((a, e), (b, f), (c, g), (d, h)):
        pygame.draw.aaline(pad.surface, joint[:3], start, end)
    pygame.draw.rect(pad.surface, palette.wood_light[:3], outer, edge)
    lip = pad.u(5)
    pygame.draw.rect(pad.surface, palette.wood_dark[:3], opening.inflate(lip * 2, lip * 2), lip)
    paper.roughen(pad.surface, outer)


def paint_inset(surface: Surface, depth: int, shade: Colour) -> None:
    """The shadow that the frame casts on what stands in its opening."""
    if not shade.alpha:
        return
    width, height = surface.get_size()
    for k in range(depth):
        strength = round(shade.alpha * 0.75 * (1 - k / depth) ** 2)
        line = Surface((width, 1), pygame.SRCALPHA)
        line.fill((*shade[:3], strength))
        surface.blit(line, (0, k))
        side = Surface((1, height), pygame.SRCALPHA)
        side.fill((*shade[:3], strength * 2 // 3))
        surface.blit(side, (k, 0))
        surface.blit(side, (width - 1 - k, 0))
