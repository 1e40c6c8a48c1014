"""Every screen, at every size of window and text: words stay in their regions and never lie on each other."""

import itertools

import pytest

from game.app.capture import picture
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.theme import Theme
from tests.screens.every_screen import SCREENS

SIZES = ((1280, 720), (1920, 1080), (960, 540))


def drawn(name: str, size: tuple[int, int], percent: int, *, contrast: bool = False) -> Canvas:
    """That screen on a canvas."""
    canvas = Canvas(Theme(size, Fonts(), percent, contrast=contrast))
    picture(SCREENS[name](), canvas)
    return canvas


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SCREENS)
def test_words_stay_in_their_region(name: str, size: tuple[int, int], percent: int) -> None:
    """No line leaves the region that it was written in, nor the canvas; no two lines overlap."""
    canvas = drawn(name, size, percent)
    assert canvas.texts
    whole = canvas.surface.get_rect()
    for text in canvas.texts:
        assert text.region.contains(text.rect), text
        assert whole.contains(text.rect), text
    for one, other in itertools.combinations(canvas.texts, 2):
        assert not one.rect.colliderect(other.rect), (one, other)


@pytest.mark.parametrize("name", SCREENS)
def test_an_unchanged_frame_touches_nothing(name: str) -> None:
    """The same screen drawn twice changes no area of the canvas."""
    screen = SCREENS[name]()
    canvas = Canvas(Theme((1280, 720), Fonts()))
    picture(screen, canvas)
    canvas.begin()
    screen.draw(canvas)
    assert canvas.end() == []


@pytest.mark.parametrize("name", ["title", "encounter, choosing", "map"])
def test_contrast_changes_the_colours_and_not_the_words(name: str) -> None:
    """High contrast shows the same lines in the same places."""
    plain, high = drawn(name, (1280, 720), 100), drawn(name, (1280, 720), 100, contrast=True)
    assert [text.text for text in plain.texts] == [text.text for text in high.texts]
    assert [text.rect for text in plain.texts] == [text.rect for text in high.texts]


@pytest.mark.parametrize("name", SCREENS)
def test_even_a_tiny_window_is_drawn(name: str) -> None:
    """A window far smaller than any that is meant, with the largest text, still shows something."""
    assert drawn(name, (480, 270), 200).surface.get_bounding_rect().width == 480
