"""Colours are measured as the eye and WCAG measure them."""

import pytest

from game.drawing.colour import Colour, colour, contrast


def test_black_on_white_has_the_greatest_contrast() -> None:
    """The scale of contrast runs from 1 to 21."""
    assert contrast(colour("#000000"), colour("#ffffff")) == pytest.approx(21)
    assert contrast(colour("#777777"), colour("#777777")) == pytest.approx(1)


def test_hex_comes_back() -> None:
    """A colour written and read again is the same colour."""
    assert colour("#0a7fff").hex == "#0a7fff"


def test_fading_and_mixing_keep_within_bounds() -> None:
    """Fading lowers opacity only; the way to another colour ends there."""
    ink, paper = colour("#102030"), colour("#f0e0d0")
    assert ink.faded(0.25) == Colour(16, 32, 48, 64)
    assert ink.toward(paper, 1.0) == paper
    assert ink.toward(paper, 0.0) == ink
