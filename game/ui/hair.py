"""Hair in two sheets, one behind the head and one before it, for each of nine styles."""

from math import cos, pi, sin

from game.drawing.colour import Colour, colour
from game.model.cast import Looks
from game.ui import shapes
from game.ui.collage import Collage

_DARK = colour("#2d1c12")

_CAP = [
    (-42, -52), (-46, -80), (-36, -112), (-8, -126), (24, -121), (44, -98), (46, -74), (42, -52),
    (37, -70), (31, -88), (10, -97), (-14, -94), (-30, -84), (-37, -68),
]  # fmt: skip
_SLEEK = [
    (-42, -58), (-45, -84), (-34, -112), (0, -123), (34, -112), (45, -84), (42, -58), (38, -76),
    (24, -96), (0, -103), (-24, -96), (-38, -76),
]  # fmt: skip
_PARTED = [
    (-41, -44), (-48, -76), (-38, -110), (-4, -125), (32, -115), (48, -82), (42, -44), (38, -62),
    (33, -82), (14, -100), (-10, -104), (-26, -90), (-36, -66),
]  # fmt: skip


def hair_behind(head: Collage, style: str, ink: Colour, turn: float) -> None:
    """What of the hair lies behind the neck and shoulders."""
    dark = ink.toward(_DARK, 0.22)
    match style:
        case "medium":
            head.sheet(
                shapes.smooth(
                    [
                        (0, -124),
                        (36, -112),
                        (52, -76),
                        (53, -28),
                        (44, -2),
                        (0, -6),
                        (-44, -2),
                        (-53, -28),
                        (-52, -76),
                        (-36, -112),
                    ]
                ),
                dark,
                3,
            )
        case "long":
            head.sheet(
                shapes.smooth(
                    [
                        (0, -124),
                        (36, -112),
                        (53, -74),
                        (57, -20),
                        (60, 34),
                        (40, 46),
                        (0, 40),
                        (-40, 46),
                        (-60, 34),
                        (-57, -20),
                        (-53, -74),
                        (-36, -112),
                    ]
                ),
                dark,
                3,
            )
        case "bun":
            head.sheet(shapes.oval(-turn * 16, -132, 23, 20), ink, 3)
            head.flat(shapes.oval(-turn * 16, -126, 15, 11), dark)
        case "ponytail":
            side = -1 if turn >= 0 else 1
            head.sheet(
                shapes.smooth(
                    [
                        (side * 22, -112),
                        (side * 46, -108),
                        (side * 66, -80),
                        (side * 68, -34),
                        (side * 58, 2),
                        (side * 50, -30),
                        (side * 44, -66),
                    ]
                ),
                dark,
                3,
            )
        case "curly":
            _puffs(head, dark, 46, 50, -70, 15, 11, 0.08, 1.42)
        case "coily":
            _puffs(head, dark, 42, 46, -80, 25, 17, 0.4, 1.1)
        case "veil":
            head.sheet(
                shapes.smooth(
                    [
                        (0, -126),
                        (40, -112),
                        (54, -70),
                        (52, -20),
                        (66, 20),
                        (50, 34),
                        (-50, 34),
                        (-66, 20),
                        (-52, -20),
                        (-54, -70),
                        (-40, -112),
                    ]
                ),
                dark,
                3,
            )
        case _:
            return


def hair_before(head: Collage, style: str, ink: Colour, turn: float, looks: Looks) -> None:
    """What of the hair lies before the face."""
    light = ink.toward(colour("#fff3da"), 0.12)
    flip = -1 if turn > 0 else 1
    match style:
        case "bald":
            if looks.age > 45:
                for side in (-1, 1):
                    head.sheet(
                        shapes.smooth(
                            [(side * 44, -46), (side * 47, -70), (side * 40, -90), (side * 36, -74), (side * 38, -54)]
                        ),
                        ink,
                        1.5,
                    )
        case "medium" | "long":
            head.sheet(shapes.smooth([(flip * x, y) for x, y in _PARTED]), ink, 2.5)
            for side in (-1, 1):
                lock = [
                    (side * 40, -92),
                    (side * 50, -64),
                    (side * 50, -22),
                    (side * 42, -8),
                    (side * 38, -34),
                    (side * 36, -66),
                ]
                head.sheet(shapes.smooth(lock), ink, 2)
            head.brush(shapes.ribbon([(flip * -12, -112), (flip * 14, -112), (flip * 36, -92)]), 3, light)
        case "bun" | "ponytail":
            head.sheet(shapes.smooth(_SLEEK), ink, 2.5)
            head.brush(shapes.ribbon([(-26, -104), (0, -114), (26, -104)]), 3, light)
        case "curly":
            _puffs(head, ink, 33, 28, -92, 13, 9, 0.5, 1.0)
            _puffs(head, light, 22, 18, -100, 8, 5, 0.55, 0.95)
        case "coily":
            head.sheet(shapes.smooth(_SLEEK), ink, 2)
            _puffs(head, ink, 37, 34, -84, 12, 11, 0.48, 1.02)
        case "veil":
            ring = [
                (0, -128), (40, -113), (54, -72), (48, -28), (30, 0), (0, 10),
                (-30, 0), (-48, -28), (-54, -72), (-40, -113),
            ]  # fmt: skip
            hole = [
                (0, -104),
                (-26, -95),
                (-35, -68),
                (-32, -34),
                (-17, -13),
                (0, -9),
                (17, -13),
                (32, -34),
                (35, -68),
                (26, -95),
                (0, -104),
            ]
            outer = shapes.smooth(ring)
            inner = shapes.ribbon(hole)
            head.sheet([*outer, outer[0], *inner], ink, 2)
            head.brush(shapes.ribbon([(-34, -100), (0, -116), (34, -100)]), 3, light)
            head.sheet(
                shapes.smooth([(-30, -4), (0, 8), (34, -8), (48, 18), (20, 44), (-26, 36)]), ink.toward(_DARK, 0.1), 2.5
            )
        case _:
            head.sheet(shapes.smooth([(flip * x, y) for x, y in _CAP]), ink, 2.5)
            head.brush(shapes.ribbon([(flip * -24, -108), (flip * 4, -114), (flip * 30, -104)]), 3, light)


def _puffs(
    head: Collage, ink: Colour, wide: float, tall: float, y: float, size: float, count: int, start: float, end: float
) -> None:
    """Round tufts along an arc, from one angle to another in turns."""
    outline: list[tuple[float, float]] = []
    for k in range(count):
        turn = 2 * pi * (start + (end - start) * k / max(1, count - 1))
        outline += shapes.oval(wide * cos(turn), y + tall * sin(turn), size, size, 18)
    for k in range(count):
        head.sheet(outline[k * 18 : (k + 1) * 18], ink, 1.6, 0.5)
    if count > 12:
        head.flat(shapes.oval(0, y, wide, tall), ink)
