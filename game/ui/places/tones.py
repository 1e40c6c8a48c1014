"""The papers of one place: six tones of one hue, with cream, wood and leaf for what is not a wall."""

from dataclasses import dataclass
from typing import Final

from game.drawing.colour import Colour, colour
from game.drawing.palette import Palette

WIDTH: Final = 720
HEIGHT: Final = 600
FLOOR: Final = 404
"""Where the far edge of the floor lies."""
TABLE: Final = 508
"""Where the upper edge of what stands before the people lies."""


@dataclass(frozen=True, slots=True)
class Tones:
    """From the palest, far away, to the darkest, near."""

    sky: Colour
    pale: Colour
    wall: Colour
    far: Colour
    near: Colour
    deep: Colour
    cream: Colour
    paper: Colour
    wood_light: Colour
    wood: Colour
    wood_dark: Colour
    leaf: Colour
    leaf_dark: Colour
    clay: Colour
    sun: Colour


def tones(palette: Palette, world: str) -> Tones:
    """The papers for a place of that world."""
    hue = palette.hue(world)
    grey = palette.paper_dark
    return Tones(
        sky=hue.light.toward(palette.paper_light, 0.62),
        pale=hue.light.toward(palette.paper, 0.4),
        wall=hue.light.toward(grey, 0.2),
        far=hue.light.toward(hue.mid, 0.2).toward(grey, 0.18),
        near=hue.light.toward(hue.mid, 0.45).toward(grey, 0.15),
        deep=hue.mid.toward(hue.deep, 0.35).toward(grey, 0.08),
        cream=palette.paper,
        paper=palette.paper_light,
        wood_light=palette.wood_light.toward(palette.paper, 0.18),
        wood=palette.wood.toward(palette.wood_light, 0.35),
        wood_dark=palette.wood.toward(palette.wood_dark, 0.35),
        leaf=colour("#8fae84"),
        leaf_dark=colour("#5f8567"),
        clay=colour("#c4714c"),
        sun=colour("#f3c66b"),
    )
