"""Two pygames, or none, are told before anything breaks."""

from collections.abc import Callable
from importlib.metadata import PackageNotFoundError

import pytest

from game.app.guard import pygame_trouble


def having(*names: str) -> Callable[[str], str]:
    """A Python in which these are installed."""

    def version_of(name: str) -> str:
        if name not in names:
            raise PackageNotFoundError(name)
        return "2.6.1"

    return version_of


@pytest.mark.parametrize("name", ["pygame", "pygame-ce"])
def test_one_pygame_is_fine(name: str) -> None:
    """Either of the two alone is no trouble."""
    assert pygame_trouble(having(name)) == ""


def test_two_pygames_are_told_with_the_repair() -> None:
    """Both installed: the commands that remove both and put one back are shown."""
    said = pygame_trouble(having("pygame", "pygame-ce"))
    assert "uninstall -y pygame pygame-ce" in said
    assert "install pygame" in said.splitlines()[-1]


def test_no_pygame_is_told_with_the_repair() -> None:
    """None installed: the command that installs one is shown."""
    assert "install pygame" in pygame_trouble(having())


def test_this_very_python_is_fine() -> None:
    """The tests run with exactly one of them."""
    assert pygame_trouble() == ""
