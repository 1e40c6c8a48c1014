"""Text is measured as the font file would measure it."""

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from game.drawing.fonts import font_path
from game.drawing.metrics import shorten, text_width, wrap

SAMPLE = "Mme Dutoit → M. Rochat\u00a0: « l’œuf »\u202f; ÀÉÈÊËÎÏÔÙÛÜÇàâéèêëîïôöùûüç 0123456789 – — …"


@pytest.mark.parametrize("bold", [False, True])
def test_widths_are_those_of_the_font(bold: bool) -> None:
    """The table equals the advance widths in the font that is drawn with."""
    font = TTFont(font_path(bold))
    glyphs, advances = font.getBestCmap(), font["hmtx"]
    expected = sum(advances[glyphs[ord(character)]][0] for character in SAMPLE)
    assert text_width(SAMPLE, 1000, bold) == pytest.approx(expected)


@given(st.text(max_size=60), st.floats(20, 300))
def test_wrapping_loses_no_word(text: str, room: float) -> None:
    """The lines joined by spaces are the text again, but for spaces at its ends."""
    assert " ".join(wrap(text, 15, room)).strip(" ") == text.strip(" ")


def test_no_break_spaces_hold() -> None:
    """A line is broken at plain spaces only."""
    assert wrap("maître de classe, 5\u00a0P", 12, 70) == ("maître de", "classe, 5\u00a0P")


@given(st.text(max_size=60), st.floats(15, 300))
def test_a_shortened_text_fits(text: str, room: float) -> None:
    """What is shortened fits its room and says that something is missing."""
    short = shorten(text, 12, room)
    assert text_width(short, 12) <= room
    assert short == text or short.endswith("…")
