"""A surface being painted, with its theme; it remembers where text was written so that tests can see it."""

from dataclasses import dataclass, field
from enum import Enum

from pygame import Rect, Surface

from game.drawing.colour import Colour
from game.ui.theme import Block, Theme, Type


class Align(Enum):
    """Where a line stands in its region."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class TextBox:
    """A line of text: where it stands, and the region that it must not leave."""

    text: str
    rect: Rect
    region: Rect

    def moved(self, x: int, y: int, clip: Rect) -> "TextBox":
        """The same line on the canvas, as far as `clip` lets it be seen."""
        return TextBox(self.text, self.rect.move(x, y).clip(clip), self.region.move(x, y))


@dataclass(slots=True)
class Pad:
    """Something to paint on."""

    surface: Surface
    theme: Theme
    texts: list[TextBox] = field(default_factory=list)

    @property
    def rect(self) -> Rect:
        """The whole surface."""
        return self.surface.get_rect()

    def u(self, units: float) -> int:
        """That many units of the virtual canvas, in pixels."""
        return self.theme.u(units)

    def write(
        self, text: str, kind: Type, region: Rect, colour: Colour | None = None, align: Align = Align.LEFT
    ) -> int:
        """The text stands at the top of the region; how tall it is."""
        return self.set(self.theme.block(text, kind, region.width), region, colour, align)

    def set(
        self,
        block: Block,
        region: Rect,
        colour: Colour | None = None,
        align: Align = Align.LEFT,
        rise: float = 0.0,
    ) -> int:
        """A block stands in the region, `rise` of the free height down (0 top, 0.5 middle); how tall it is."""
        ink = colour or self.theme.palette.ink
        y = region.y + round((region.height - block.height) * rise)
        for line in block.lines:
            if line:
                picture = block.font.render(line, True, ink[:3])
                width = block.font.size(line)[0]
                x = region.x + round((region.width - width) * align.value)
                inset = (block.line_height - picture.get_height()) // 2
                self.surface.blit(picture, (x, y + inset))
                self.texts.append(TextBox(line, Rect(x, y, width, block.line_height), region.copy()))
            y += block.line_height
        return block.height
