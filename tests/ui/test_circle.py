"""The circle of an intervision: everybody has a chair in it, and the rug holds the questions."""

import pytest
from pygame import Rect

from game.play.view import EmptyChair
from game.ui.canvas import Canvas
from game.ui.circle import Circle, paint_circle
from game.ui.fonts import Fonts
from game.ui.pad import TextBox
from game.ui.theme import Theme
from tests.screens.builders import seats


def painted(circle: Circle, size: tuple[int, int] = (600, 590), percent: int = 100) -> Canvas:
    """The circle in a frame of that size."""
    canvas = Canvas(Theme((1280, 720), Fonts(), percent))
    canvas.begin()
    canvas.sprite(circle, Rect((0, 0), size), lambda pad: paint_circle(pad, circle), opaque=True)
    canvas.end()
    return canvas


def marks(canvas: Canvas) -> list[TextBox]:
    """The question marks."""
    return [text for text in canvas.texts if text.text == "?"]


@pytest.mark.parametrize("count", range(6))
@pytest.mark.parametrize(("size", "percent"), [((600, 590), 100), ((430, 590), 200)])
def test_everybody_is_named(count: int, size: tuple[int, int], percent: int) -> None:
    """From nobody to five, with an empty chair: every name can be read within the frame."""
    canvas = painted(Circle(seats(count), (EmptyChair("p", "Le père"),)), size, percent)
    read = " ".join(text.text for text in canvas.texts)
    assert all(word in read for seat in seats(count) for word in seat.name.split())
    assert all(text.region.contains(text.rect) for text in canvas.texts)


@pytest.mark.parametrize(("asked", "lying"), [(0, 0), (1, 1), (3, 3), (8, 8), (30, 8)])
def test_each_question_lies_on_the_rug(asked: int, lying: int) -> None:
    """One slip for each, as many as the rug holds, none on another."""
    found = marks(painted(Circle(seats(3), (), slips=asked)))
    assert len(found) == lying
    assert not any(one.rect.colliderect(two.rect) for k, one in enumerate(found) for two in found[k + 1 :])


def test_whoever_asks_is_in_the_light() -> None:
    """The picture is another one when another speaks."""
    one, two = (painted(Circle(seats(3), (), who)).surface for who in ("m_rochat", "anais"))
    assert one.get_view("2").raw != two.get_view("2").raw
