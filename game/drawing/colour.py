"""Colours as values, and how far apart they are for the eye (WCAG 2.1 luminance and contrast)."""

from typing import NamedTuple


class Colour(NamedTuple):
    """Red, green, blue and opacity, 0–255."""

    red: int
    green: int
    blue: int
    alpha: int = 255

    @property
    def hex(self) -> str:
        """The colour without its opacity, as #rrggbb."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """Relative luminance, from 0 (black) to 1 (white): what a greyscale print keeps."""

        def linear(channel: int) -> float:
            share = channel / 255
            return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

        return 0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)

    @property
    def lightness(self) -> float:
        """CIE L*, from 0 to 100: steps of equal size look equally large."""
        share = self.luminance
        return 116 * share ** (1 / 3) - 16 if share > 0.008856 else 903.3 * share

    def faded(self, share: float) -> "Colour":
        """The same colour, that much as opaque as it was."""
        return self._replace(alpha=round(self.alpha * share))

    def toward(self, other: "Colour", share: float) -> "Colour":
        """The colour that lies at that share of the way to the other one; opacity stays."""

        def between(one: int, two: int) -> int:
            return round(one + (two - one) * share)

        return Colour(
            between(self.red, other.red),
            between(self.green, other.green),
            between(self.blue, other.blue),
            self.alpha,
        )


def colour(text: str) -> Colour:
    """The colour written #rrggbb."""
    return Colour(int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))


def contrast(one: Colour, other: Colour) -> float:
    """The contrast ratio of two opaque colours, from 1 (the same) to 21 (black on white)."""
    light, dark = sorted((one.luminance, other.luminance), reverse=True)
    return (light + 0.05) / (dark + 0.05)
