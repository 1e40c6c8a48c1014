"""Source Sans, the one typeface of the game: it holds every French sign, the two no-break spaces included."""

from enum import StrEnum
from importlib.util import find_spec
from pathlib import Path

import pygame


class Weight(StrEnum):
    """A cut of the typeface, named as its file is."""

    LIGHT = "Light"
    REGULAR = "Regular"
    ITALIC = "It"
    SEMIBOLD = "Semibold"
    BOLD = "Bold"
    BOLD_ITALIC = "BoldIt"
    BLACK = "Black"


class FontMissing(Exception):
    """The typeface is not installed."""


def font_file(weight: Weight) -> Path:
    """Where the file of that cut lies; found without importing the package, which would list every file it has."""
    spec = find_spec("font_source_sans_pro")
    if spec is None or not spec.submodule_search_locations:
        raise FontMissing("font-source-sans-pro")
    return Path(spec.submodule_search_locations[0]) / "files" / f"SourceSansPro-{weight.value}.ttf"


class Fonts:
    """Fonts by cut and size in pixels, each opened once."""

    def __init__(self) -> None:
        pygame.font.init()
        self._fonts: dict[tuple[Weight, int], pygame.font.Font] = {}
        self._files: dict[Weight, str] = {}

    def get(self, weight: Weight, pixels: int) -> pygame.font.Font:
        """That cut at that size."""
        font = self._fonts.get((weight, pixels))
        if font is None:
            if weight not in self._files:
                self._files[weight] = str(font_file(weight))
            font = self._fonts[weight, pixels] = pygame.font.Font(self._files[weight], pixels)
        return font
