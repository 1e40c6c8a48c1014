"""The palettes can be read, in colour and in greyscale."""

from itertools import pairwise

import pytest

from game.drawing.colour import contrast
from game.drawing.palette import CONTRAST_PALETTE, PAPER_PALETTE, Palette

PALETTES = pytest.mark.parametrize("palette", [PAPER_PALETTE, CONTRAST_PALETTE], ids=["paper", "contrast"])


@PALETTES
def test_every_text_colour_is_legible_on_every_paper(palette: Palette) -> None:
    """Both inks, the focus and the deep tones reach 4.5:1 on all papers, deep tones on their light ones too."""
    papers = (palette.paper_light, palette.paper, palette.paper_dark)
    inks = (palette.ink, palette.ink_soft, palette.focus, palette.you.deep, *(hue.deep for hue in palette.worlds))
    assert [(ink.hex, paper.hex) for ink in inks for paper in papers if contrast(ink, paper) < 4.5] == []
    assert [hue for hue in (*palette.worlds, palette.you) if contrast(hue.deep, hue.light) < 4.5] == []


@PALETTES
def test_worlds_stay_apart_in_greyscale(palette: Palette) -> None:
    """The middle tones of the four worlds differ by at least six steps of lightness, from family down to school."""
    steps = [one.mid.lightness - other.mid.lightness for one, other in pairwise(palette.worlds)]
    assert min(steps) >= 6


def test_the_contrast_palette_reaches_the_stricter_ratio() -> None:
    """Its inks and deep tones reach 7:1 on its papers."""
    palette = CONTRAST_PALETTE
    inks = (palette.ink, palette.ink_soft, *(hue.deep for hue in palette.worlds))
    assert min(contrast(ink, paper) for ink in inks for paper in (palette.paper, palette.paper_dark)) >= 7


def test_the_hue_of_nobody_is_the_players() -> None:
    """Each world has its own hue; the player, who has no world, has another."""
    hues = [PAPER_PALETTE.hue(world) for world in ("family", "school", "care", "authority", None)]
    assert len(set(hues)) == 5
    assert hues[-1] is PAPER_PALETTE.you
