"""The colours of the whole game: warm paper, ink, wood, and one hue per world.

The hues are those of the Okabe–Ito palette, warmed, at lightnesses far enough apart to survive a greyscale print:
family orange is the lightest, then care green, authority purple, school blue. No meaning rests on them alone.
"""

from dataclasses import dataclass
from typing import Final

from game.drawing.colour import Colour, colour


@dataclass(frozen=True, slots=True)
class Hue:
    """One hue in three tones: `light` fills large shapes, `mid` small ones and edges, `deep` is legible as text."""

    light: Colour
    mid: Colour
    deep: Colour


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that the game draws with.

    `paper` is a sheet, `paper_light` a sheet laid on it, `paper_dark` an edge or a sheet behind; `ink` and `ink_soft`
    are both legible as text on all three. `you` is the hue of the player, who belongs to no world.
    """

    paper_light: Colour
    paper: Colour
    paper_dark: Colour
    ink: Colour
    ink_soft: Colour
    wood_light: Colour
    wood: Colour
    wood_dark: Colour
    shadow: Colour
    focus: Colour
    family: Hue
    school: Hue
    care: Hue
    authority: Hue
    you: Hue

    def hue(self, world: str | None) -> Hue:
        """The hue of a world by its id (« family », « school », « care », « authority »); the player's for None."""
        return {"family": self.family, "school": self.school, "care": self.care, "authority": self.authority}.get(
            world or "", self.you
        )

    @property
    def worlds(self) -> tuple[Hue, ...]:
        """The four hues of the worlds, from the lightest to the darkest."""
        return (self.family, self.care, self.authority, self.school)


def _hue(light: str, mid: str, deep: str) -> Hue:
    return Hue(colour(light), colour(mid), colour(deep))


PAPER_PALETTE: Final = Palette(
    paper_light=colour("#fdf9f0"),
    paper=colour("#f6eedd"),
    paper_dark=colour("#e9dec6"),
    ink=colour("#2b2622"),
    ink_soft=colour("#5d5247"),
    wood_light=colour("#c49a6c"),
    wood=colour("#8d5f38"),
    wood_dark=colour("#583820"),
    shadow=Colour(64, 44, 24, 70),
    focus=colour("#b3361e"),
    family=_hue("#f8dcb4", "#df8a2c", "#8a4608"),
    school=_hue("#c6d9ea", "#215f94", "#123f66"),
    care=_hue("#c9e6d8", "#2f9d7a", "#0d5b45"),
    authority=_hue("#ead2e2", "#a55a8e", "#6a2c58"),
    you=_hue("#efe3cb", "#7a6a58", "#2b2622"),
)
"""Warm paper and ink."""

CONTRAST_PALETTE: Final = Palette(
    paper_light=colour("#ffffff"),
    paper=colour("#ffffff"),
    paper_dark=colour("#e6e6e6"),
    ink=colour("#000000"),
    ink_soft=colour("#262626"),
    wood_light=colour("#6b6b6b"),
    wood=colour("#2e2e2e"),
    wood_dark=colour("#000000"),
    shadow=Colour(0, 0, 0, 0),
    focus=colour("#c00000"),
    family=_hue("#ffe6bf", "#c26a00", "#6b3400"),
    school=_hue("#cfe4ff", "#003f7a", "#002a54"),
    care=_hue("#c8f2e0", "#00805c", "#00452f"),
    authority=_hue("#f5d3ea", "#8a2f70", "#54143f"),
    you=_hue("#f2f2f2", "#4d4d4d", "#000000"),
)
"""High contrast: black on white, no shadows, darker hues."""
