"""A display list on a pygame surface, smooth at any scale: painted four times as large, band by band, then reduced."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from math import ceil, hypot

import pygame

from game.drawing.colour import Colour
from game.drawing.curves import length, part, regular
from game.drawing.display_list import Anchor, Circle, DisplayList, Path, Point, Polygon, Primitive, Stroke, Text
from game.drawing.fonts import font_path
from game.drawing.plain import printable

FINE = 4
"""How many times larger than the result the picture is painted: pygame reduces by 2 and 4 exactly, by 3 it darkens."""

BAND = 120
"""How many rows of the result are painted at once: this bounds the memory of large pictures."""


def render(display_list: DisplayList, scale: float = 1.0) -> pygame.Surface:
    """The picture as a surface, `scale` times its size."""
    width, height = max(1, round(display_list.width * scale)), max(1, round(display_list.height * scale))
    flags = pygame.SRCALPHA if display_list.background.alpha < 255 else 0
    result = pygame.Surface((width, height), flags, 32)
    fonts = _Fonts()
    pieces = [(piece, *_extent(piece)) for item in display_list.primitives() for piece in _undashed(item)]
    for top in range(0, height, BAND):
        rows = min(BAND, height - top)
        canvas = pygame.Surface((width * FINE, rows * FINE), flags, 32)
        canvas.fill(display_list.background)
        brush = _Brush(canvas, scale * FINE, top * FINE, fonts)
        for item, high, low in pieces:
            if low * scale >= top - 2 and high * scale <= top + rows + 2:
                brush.paint(item)
        result.blit(pygame.transform.smoothscale(canvas, (width, rows)), (0, top))
    return result


def png_bytes(display_list: DisplayList, scale: float = 1.0) -> bytes:
    """The picture as a PNG file's bytes."""
    buffer = BytesIO()
    pygame.image.save(render(display_list, scale), buffer, "picture.png")
    return buffer.getvalue()


class _Fonts:
    """The fonts of one rendering, each opened once."""

    def __init__(self) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        self._opened: dict[tuple[int, bool], pygame.font.Font] = {}

    def font(self, size: int, bold: bool) -> pygame.font.Font:
        """The font of that size in pixels."""
        key = (max(size, 1), bold)
        if key not in self._opened:
            self._opened[key] = pygame.font.Font(str(font_path(bold)), key[0])
        return self._opened[key]


class _Brush:
    """Paints primitives on one band of the fine canvas."""

    def __init__(self, canvas: pygame.Surface, scale: float, top: int, fonts: _Fonts) -> None:
        self._canvas = canvas
        self._scale = scale
        self._top = top
        self._fonts = fonts

    def paint(self, item: Primitive) -> None:
        """The primitive is on the canvas."""
        match item:
            case Text():
                self._text(item)
            case Path(points, stroke):
                self._stroke(self._placed(points), stroke)
            case Polygon(points, fill, stroke):
                placed = self._placed(points)
                if fill is not None:
                    self._fill(placed, fill)
                if stroke is not None:
                    self._stroke((*placed, placed[0]), stroke)
            case Circle(centre, radius, fill, stroke):
                self._circle(centre, radius, fill, stroke)

    def _placed(self, points: Sequence[Point]) -> tuple[Point, ...]:
        return tuple(Point(point.x * self._scale, point.y * self._scale - self._top) for point in points)

    def _layer(self, left: float, top: float, right: float, bottom: float) -> tuple[pygame.Surface, pygame.Rect] | None:
        """An empty sheet over that part of the canvas, for shapes that let the ground shine through."""
        area = pygame.Rect(int(left) - 2, int(top) - 2, ceil(right - left) + 5, ceil(bottom - top) + 5)
        area = area.clip(self._canvas.get_rect())
        return (pygame.Surface(area.size, pygame.SRCALPHA, 32), area) if area.width and area.height else None

    def _fill(self, points: Sequence[Point], colour: Colour) -> None:
        if colour.alpha == 255:
            _solid_polygon(self._canvas, points, colour, (0, 0))
            return
        xs, ys = [point.x for point in points], [point.y for point in points]
        if layer := self._layer(min(xs), min(ys), max(xs), max(ys)):
            sheet, area = layer
            _solid_polygon(sheet, points, colour, area.topleft)
            self._canvas.blit(sheet, area)

    def _stroke(self, points: Sequence[Point], stroke: Stroke) -> None:
        width = stroke.width * self._scale
        half, low = width / 2 + 1, self._canvas.get_height()
        pieces = [(a, b) for a, b in pairwise(points) if max(a.y, b.y) >= -half and min(a.y, b.y) <= low + half]
        if stroke.colour.alpha == 255:
            _solid_line(self._canvas, pieces, width, stroke.colour, (0, 0))
            return
        ends = [point for piece in pieces for point in piece]
        xs, ys = [point.x for point in ends], [point.y for point in ends]
        if ends and (layer := self._layer(min(xs) - half, min(ys) - half, max(xs) + half, max(ys) + half)):
            sheet, area = layer
            _solid_line(sheet, pieces, width, stroke.colour, area.topleft)
            self._canvas.blit(sheet, area)

    def _circle(self, centre: Point, radius: float, fill: Colour | None, stroke: Stroke | None) -> None:
        steps = max(16, min(96, round(radius * self._scale)))
        outline = self._placed(regular(centre, radius, steps))
        if fill is not None:
            self._fill(outline, fill)
        if stroke is not None:
            self._stroke((*outline, outline[0]), stroke)

    def _text(self, text: Text) -> None:
        if not text.text:
            return
        font = self._fonts.font(round(text.size * self._scale), text.bold)
        words = printable(text.text)
        width = font.size(words)[0]
        shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: float(width)}[text.anchor]
        left = round(text.at.x * self._scale - shift)
        top = round(text.at.y * self._scale - self._top) - font.get_ascent()
        if text.halo is not None and text.halo_width:
            drawn = font.render(words, True, text.halo[:3])
            drawn.set_alpha(text.halo.alpha)
            far = text.halo_width * self._scale
            for reach, steps in ((far / 2, 6), (far, 12)):
                for spot in regular(Point(left, top), reach, steps):
                    self._canvas.blit(drawn, (round(spot.x), round(spot.y)))
        drawn = font.render(words, True, text.colour[:3])
        if text.colour.alpha < 255:
            drawn.set_alpha(text.colour.alpha)
        self._canvas.blit(drawn, (left, top))


def _solid_polygon(surface: pygame.Surface, points: Sequence[Point], colour: Colour, origin: tuple[int, int]) -> None:
    if len(points) > 2:
        pygame.draw.polygon(surface, colour, [(round(x - origin[0]), round(y - origin[1])) for x, y in points])


def _solid_line(
    surface: pygame.Surface,
    pieces: Sequence[tuple[Point, Point]],
    width: float,
    colour: Colour,
    origin: tuple[int, int],
) -> None:
    """The line, as one quadrilateral per piece and a disc at each end."""
    half = max(width - 1, 1.0) / 2
    for a, b in pieces:
        step = hypot(b.x - a.x, b.y - a.y)
        if not step:
            continue
        across, down = (b.y - a.y) / step * half, (a.x - b.x) / step * half
        corners = (
            Point(a.x + across, a.y + down),
            Point(b.x + across, b.y + down),
            Point(b.x - across, b.y - down),
            Point(a.x - across, a.y - down),
        )
        _solid_polygon(surface, corners, colour, origin)
    if half >= 1:
        for point in dict.fromkeys(point for piece in pieces for point in piece):
            pygame.draw.circle(surface, colour, (round(point.x - origin[0]), round(point.y - origin[1])), round(half))


def _undashed(item: Primitive) -> Iterator[Primitive]:
    """The primitive with each dash of its line as a line of its own."""
    match item:
        case Path(points, stroke) if stroke.dash:
            yield from (Path(piece, replace(stroke, dash=())) for piece in _dashes(points, stroke.dash))
        case Polygon(points, _, stroke) if stroke and stroke.dash:
            yield replace(item, stroke=None)
            yield from _undashed(Path((*points, points[0]), stroke))
        case Circle(centre, radius, _, stroke) if stroke and stroke.dash:
            yield replace(item, stroke=None)
            outline = regular(centre, radius, 64)
            yield from _undashed(Path((*outline, outline[0]), stroke))
        case _:
            yield item


def _dashes(points: Sequence[Point], pattern: Sequence[float]) -> Iterator[tuple[Point, ...]]:
    """The pieces of the line that the pattern leaves."""
    whole = length(points)
    walked, turn = 0.0, 0
    while walked < whole:
        step = max(pattern[turn % len(pattern)], 0.05)
        if turn % 2 == 0:
            yield part(points, walked, min(walked + step, whole))
        walked += step
        turn += 1


def _extent(item: Primitive) -> tuple[float, float]:
    """The highest and the lowest row that the primitive may touch."""
    match item:
        case Text(at, _, size, _, _, _, _, halo_width):
            return at.y - 1.1 * size - halo_width, at.y + 0.4 * size + halo_width
        case Circle(centre, radius, _, stroke):
            reach = radius + (stroke.width if stroke else 0.0)
            return centre.y - reach, centre.y + reach
        case Polygon(points, _, edge):
            room = edge.width if edge else 0.0
        case Path(points, line):
            room = line.width
    return min(point.y for point in points) - room, max(point.y for point in points) + room
