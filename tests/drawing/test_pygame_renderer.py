"""The screen shows what the SVG says."""

from io import BytesIO

import pygame
import pytest

from game.drawing.colour import Colour, colour
from game.drawing.display_list import Anchor, DisplayList, Point, Polygon, Text
from game.drawing.metrics import text_width
from game.drawing.pygame_renderer import BAND, png_bytes, render
from game.drawing.svg import to_svg
from tests.drawing.pictures import INK, PAPER, picture


def differing(one: pygame.Surface, other: pygame.Surface, tolerance: int) -> int:
    """How many pixels differ by more than the tolerance in some channel."""
    assert one.get_size() == other.get_size()
    width, height = one.get_size()
    return sum(
        any(abs(a - b) > tolerance for a, b in zip(one.get_at((x, y))[:3], other.get_at((x, y))[:3], strict=True))
        for x in range(width)
        for y in range(height)
    )


def ink_box(surface: pygame.Surface) -> tuple[int, int, int]:
    """The left, right and lowest pixel that is not paper."""
    inked = [
        (x, y)
        for x in range(surface.get_width())
        for y in range(surface.get_height())
        if abs(surface.get_at((x, y))[0] - PAPER.red) > 24
    ]
    xs, ys = zip(*inked, strict=True)
    return min(xs), max(xs), max(ys)


def test_two_renderings_are_the_same() -> None:
    """No pixel depends on anything but the list."""
    assert differing(render(picture()), render(picture()), 0) == 0


def test_shapes_match_an_svg_renderer() -> None:
    """Read back by pygame's own SVG loader, shapes differ along their edges only, in few pixels."""
    drawn = render(picture(text=False))
    loaded = pygame.image.load(BytesIO(to_svg(picture(text=False)).encode()), "picture.svg")
    assert differing(drawn, loaded, 70) <= 220 * 220 * 0.004


def test_a_larger_rendering_shows_the_same_picture() -> None:
    """Twice the size, reduced by half, is nearly the picture itself."""
    twice = pygame.transform.smoothscale(render(picture(text=False), 2.0), (220, 220))
    assert differing(render(picture(text=False)), twice, 60) <= 220 * 220 * 0.004


def test_bands_leave_no_seam() -> None:
    """A shape over several bands has no line through it."""
    tall = 3 * BAND
    corners = (Point(5, 5), Point(15, 5), Point(15, tall - 5), Point(5, tall - 5))
    surface = render(DisplayList(20, tall, PAPER, (Polygon(corners, INK),)))
    assert {tuple(surface.get_at((10, y)))[:3] for y in range(8, tall - 8)} == {INK[:3]}


def test_translucent_shapes_let_the_ground_through() -> None:
    """Half-opaque black on white is grey."""
    corners = (Point(0, 0), Point(20, 0), Point(20, 20), Point(0, 20))
    surface = render(DisplayList(20, 20, colour("#ffffff"), (Polygon(corners, Colour(0, 0, 0, 128)),)))
    assert surface.get_at((10, 10))[0] == pytest.approx(127, abs=2)


@pytest.mark.parametrize("anchor", list(Anchor))
def test_text_stands_where_it_is_anchored(anchor: Anchor) -> None:
    """Start, middle and end put the words after, around and before their point, as wide as they were measured."""
    words = "Mme Dutoit"
    surface = render(DisplayList(300, 40, PAPER, (Text(Point(150, 25), words, 20, INK, anchor=anchor),)))
    (left, right, bottom), width = ink_box(surface), text_width(words, 20)
    start = {Anchor.START: 150.0, Anchor.MIDDLE: 150 - width / 2, Anchor.END: 150 - width}[anchor]
    assert left == pytest.approx(start, abs=3)
    assert right == pytest.approx(start + width, abs=3)
    assert bottom == pytest.approx(25, abs=2)


def test_hostile_text_is_drawn_and_harms_nothing() -> None:
    """Null bytes, line breaks and half surrogates do not stop a rendering."""
    assert render(picture("a\0b\n\ud800\U0001f600")).get_size() == (220, 220)


def test_a_png_holds_the_picture() -> None:
    """The bytes, read again, are the rendering."""
    saved = pygame.image.load(BytesIO(png_bytes(picture(), 1.5)), "carte.png")
    assert differing(saved, render(picture(), 1.5), 0) == 0
