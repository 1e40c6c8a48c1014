"""Five expressions, made of brows, eyelids, gaze, mouth and shoulders; never of colour."""

from dataclasses import dataclass
from typing import Final

from game.drawing.colour import Colour, colour
from game.model.cast import Looks
from game.play.view import Face
from game.ui import shapes
from game.ui.collage import Collage

_INK: Final = colour("#2d211b")
_WHITE: Final = colour("#fbf5ea")
_LIP: Final = colour("#8d3f34")


@dataclass(frozen=True, slots=True)
class Expression:
    """What a face does. Heights in units of the bust; `lids` is the share of the eye that is covered.

    `inner` and `outer` raise the two ends of the brows; `corners` raises those of the mouth; `shoulders` raises the
    shoulders; `sink` lowers the head, `tilt` leans it; `gaze` moves the eyes aside and down.
    """

    inner: float
    outer: float
    lids: float
    corners: float
    lips: float
    wide: float
    shoulders: float
    sink: float
    tilt: float
    gaze: tuple[float, float]


EXPRESSIONS: Final = {
    Face.OPEN: Expression(2.5, 2.0, 0.06, 6.0, 5.0, 12.5, -2.0, 0.0, 0.25, (0.0, 0.0)),
    Face.NEUTRAL: Expression(0.0, 0.0, 0.2, 0.6, 2.6, 11.0, 0.0, 0.0, 0.0, (0.0, 0.0)),
    Face.CLOSED: Expression(-2.5, -0.5, 0.5, -1.8, 2.4, 9.5, 3.0, 2.0, -0.2, (2.4, 1.4)),
    Face.TENSE: Expression(-5.2, 3.0, 0.16, -2.6, 3.0, 10.5, 11.0, 3.0, 0.0, (0.0, 0.0)),
    Face.TIRED: Expression(3.6, -4.0, 0.55, -1.4, 3.0, 9.0, -8.0, 6.0, 0.8, (0.6, 1.8)),
}


def draw_face(
    head: Collage, mood: Expression, skin: Colour, shade: Colour, hair: Colour, turn: float, eyes: float, looks: Looks
) -> None:
    """Brows, eyes, nose, mouth, and what comes with age, glasses and a beard."""
    x = turn * 13
    cheek = skin.toward(colour("#cf6a4e"), 0.22)
    for side in (-1, 1):
        head.oval(x + side * 21 * (1 - 0.25 * max(0.0, side * turn)), -39, 6.5, 4.5, cheek)
    if looks.beard:
        _beard(head, x, hair)
    _mouth(head, mood, x * 0.95, beard=looks.beard)
    _nose(head, shade.toward(_INK, 0.06), x, turn)
    if looks.age >= 55:
        _lines(head, shade, x)
    for side in (-1, 1):
        reach = 1 - 0.28 * max(0.0, side * turn)
        _eye(head, mood, x + side * 16.5 * reach, side, reach, eyes, skin, shade, turn)
    brow = hair.toward(_INK, 0.35 if hair.luminance < 0.5 else 0.25)
    for side in (-1, 1):
        _brow(head, mood, x, side, 1 - 0.28 * max(0.0, side * turn), brow, eyes)
    if looks.glasses:
        _glasses(head, x, turn)


def _eye(
    head: Collage, mood: Expression, x: float, side: int, reach: float, size: float, skin: Colour, shade: Colour,
    turn: float,
) -> None:  # fmt: skip
    y, wide, tall = -59.0, 8.0 * reach * size, 5.4 * size
    head.flat(shapes.oval(x, y, wide, tall, 28), _WHITE)
    look_x, look_y = mood.gaze
    away = 1 if turn >= 0 else -1
    iris = x + turn * 2.6 + look_x * away
    head.oval(iris, y + look_y * 0.6 + 0.3, 4.3 * size * (0.85 + 0.15 * reach), 4.6 * size, _INK)
    head.oval(iris + 1.4, y - 1.3, 1.2, 1.2, _WHITE)
    lid = y - tall + 2 * tall * mood.lids
    drop = -1.6 if mood.outer < -2 else 0.0
    upper = [
        (x - wide - 1.5, y - tall - 2),
        (x + wide + 1.5, y - tall - 2),
        (x + wide + 1.5, lid + (drop if side < 0 else -drop)),
        (x, lid - 0.8),
        (x - wide - 1.5, lid + (-drop if side < 0 else drop)),
    ]
    head.flat(upper, skin.toward(shade, 0.35))
    edge = [
        (x - wide - 0.5, lid + (-drop if side < 0 else drop) + 0.8),
        (x, lid - 0.9),
        (x + wide + 0.5, lid + (drop if side < 0 else -drop) + 0.8),
    ]
    head.brush(shapes.ribbon(edge), 3.0, _INK)
    if mood.lids > 0.55:
        head.brush(
            shapes.ribbon([(x - 6 * reach, y + tall + 3.2), (x, y + tall + 5), (x + 6 * reach, y + tall + 3.2)]),
            1.8,
            shade.toward(_INK, 0.12),
        )


def _brow(head: Collage, mood: Expression, x: float, side: int, reach: float, ink: Colour, size: float) -> None:
    y = -72.5 - (size - 1) * 6
    inner, outer = (x + side * 7.5 * reach, y - mood.inner), (x + side * 27 * reach, y + 1.5 - mood.outer)
    middle = ((inner[0] + outer[0]) / 2, min(inner[1], outer[1]) * 0.5 + (inner[1] + outer[1]) / 4 - 2.2)
    head.brush(shapes.ribbon([inner, middle, outer]), 4.4, ink)


def _nose(head: Collage, shade: Colour, x: float, turn: float) -> None:
    lean = 5.5 if turn >= 0 else -5.5
    head.flat(
        shapes.smooth(
            [
                (x - lean * 0.1, -56),
                (x + lean * 1.05, -42),
                (x + lean * 0.7, -38.5),
                (x - lean * 0.6, -39),
                (x + lean * 0.1, -44),
            ],
            5,
        ),
        shade,
    )


def _mouth(head: Collage, mood: Expression, x: float, *, beard: bool) -> None:
    y, wide, bend = -26.0, mood.wide, mood.corners
    colour_ = _LIP.toward(colour("#e8b7a4"), 0.3) if beard else _LIP
    if bend > 4:
        grin = [
            *shapes.ribbon([(x - wide, y - bend * 0.6), (x, y + 0.5), (x + wide, y - bend * 0.6)]),
            *shapes.ribbon([(x + wide, y - bend * 0.6), (x, y + bend), (x - wide, y - bend * 0.6)]),
        ]
        head.flat(grin, colour_)
        return
    curve = [
        (x - wide, y - bend),
        (x - wide * 0.4, y - bend * 0.1),
        (x + wide * 0.4, y - bend * 0.1),
        (x + wide, y - bend),
    ]
    head.brush(shapes.ribbon(curve), mood.lips + 1.2, colour_)


def _lines(head: Collage, shade: Colour, x: float) -> None:
    for side in (-1, 1):
        head.brush(shapes.ribbon([(x + side * 13, -38), (x + side * 18, -32), (x + side * 18.5, -25)]), 1.7, shade)
        head.brush([(x + side * 29, -56), (x + side * 33, -59)], 1.4, shade)
    head.brush(shapes.ribbon([(x - 15, -90), (x, -92), (x + 15, -90)]), 1.7, shade)


def _beard(head: Collage, x: float, hair: Colour) -> None:
    shape = [
        (-40, -54), (-37, -30), (-21, -8), (x * 0.3, -1), (21, -8), (37, -30), (40, -54), (33, -44),
        (24 + x * 0.4, -37), (x + 10, -35), (x, -33), (x - 10, -35), (-24 + x * 0.4, -37), (-33, -44),
    ]  # fmt: skip
    head.sheet(shapes.smooth(shape), hair, 1.2)


def _glasses(head: Collage, x: float, turn: float) -> None:
    frame = colour("#3b2c24")
    for side in (-1, 1):
        reach = 1 - 0.28 * max(0.0, side * turn)
        outer = shapes.rounded(x + side * 17 * reach - 13 * reach, -70, x + side * 17 * reach + 13 * reach, -47, 10)
        ring = [*outer, outer[0]]
        head.line(ring, 2.3, frame)
        head.line([(x + side * (30 * reach), -61), (side * 41 - turn * 5, -63)], 2.0, frame)
    head.line(shapes.ribbon([(x - 4.5, -60), (x, -62.5), (x + 4.5, -60)]), 2.2, frame)
