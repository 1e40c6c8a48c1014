"""A cut-paper bust: clothes, neck, head, hair and face from looks; posture from how near somebody is and feels."""

from dataclasses import dataclass
from typing import Final

from game.drawing.colour import Colour, colour
from game.drawing.palette import Palette
from game.model.cast import Looks, World
from game.play.view import Distance, Face
from game.ui import shapes
from game.ui.collage import Collage
from game.ui.expression import EXPRESSIONS, draw_face
from game.ui.hair import hair_before, hair_behind

WIDTH: Final = 230
HEIGHT: Final = 270
"""A bust stands on the middle of the lower edge of a box of this size, in its own units."""

_SKIN: Final = {
    "light": "#f2d0b0", "tanned": "#e3b48a", "olive": "#cf9d70", "brown": "#9d6b45", "dark": "#6e4832",
}  # fmt: skip
_HAIR: Final = {
    "black": "#2c2623", "brown": "#55391f", "chestnut": "#7d4c2a", "blond": "#d6ab5d", "red": "#b4582a",
    "grey": "#9c968c", "white": "#e6e1d6",
}  # fmt: skip
_CLOTHES: Final = {
    "ochre": "#cf9a3f", "blue": "#4a7298", "green": "#5f8b6a", "brick": "#b25a3c", "plum": "#7d4a68",
    "grey": "#7d7a74", "cream": "#e6d7b8",
}  # fmt: skip
_DARK: Final = colour("#3a2418")
_CREAM: Final = colour("#f7efdd")


@dataclass(frozen=True, slots=True)
class Build:
    """How large head and body are at an age."""

    body: float
    head: float
    eyes: float


def build(age: int) -> Build:
    """Children have large heads on small shoulders."""
    if age < 13:
        return Build(0.66, 0.92, 1.22)
    if age < 18:
        return Build(0.84, 0.96, 1.08)
    return Build(1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Colours:
    """What a bust is cut from."""

    skin: Colour
    shade: Colour
    hair: Colour
    clothes: Colour
    trim: Colour


def colours(looks: Looks, world: World, palette: Palette) -> Colours:
    """The papers for those looks; clothes take the hue of the person's world unless the looks name them."""
    skin = colour(_SKIN.get(looks.skin, _SKIN["light"]))
    hue = palette.hue(world.value)
    named = _CLOTHES.get(looks.clothes)
    clothes = colour(named) if named else hue.mid.toward(hue.light, 0.25)
    pale = clothes.luminance > 0.45
    trim = clothes.toward(_DARK, 0.35) if pale else clothes.toward(_CREAM, 0.72)
    hair = colour(_HAIR.get(looks.hair, _HAIR["brown"]))
    return Colours(skin, skin.toward(_DARK, 0.17), hair, clothes, trim)


def turn_of(distance: Distance, side: float) -> float:
    """How far the head turns, −1 to 1: toward the middle of the stage when near, away from it when far."""
    if distance is Distance.FAR:
        return 0.85 if side >= 0 else -0.85
    return -side * (0.18 if distance is Distance.NEAR else 0.42)


def draw_bust(collage: Collage, looks: Looks, world: World, face: Face, distance: Distance, side: float) -> None:
    """The bust stands on the origin. `side` is −1 at the left of the stage, 1 at the right."""
    made = build(looks.age)
    papers = colours(looks, world, collage.palette)
    mood = EXPRESSIONS[face]
    turn = turn_of(distance, side)
    neck = -106 * made.body + mood.shoulders * 0.4
    head = collage.at(turn * 7 + mood.tilt * 8 * (1 if turn >= 0 else -1), neck + mood.sink, made.head)
    veil = looks.hair_style == "veil"
    hair_behind(head, looks.hair_style, papers.clothes.toward(papers.trim, 0.5) if veil else papers.hair, turn)
    _body(collage.at(0, 0, made.body), papers, mood.shoulders, turn, looks)
    _neck(head, papers)
    _head(head, papers, turn, ears=not veil)
    draw_face(head, mood, papers.skin, papers.shade, papers.hair, turn, made.eyes, looks)
    hair_before(head, looks.hair_style, papers.clothes.toward(papers.trim, 0.5) if veil else papers.hair, turn, looks)


def _body(collage: Collage, papers: Colours, raised: float, turn: float, looks: Looks) -> None:
    near, far = 1 - 0.12 * abs(turn), 1 + 0.03 * abs(turn)
    left, right = (near, far) if turn < 0 else (far, near)
    top = -104.0 - raised * 0.4
    drop = -raised
    outline = [
        (-92 * left, 4), (-90 * left, -34), (-82 * left, -72 + drop), (-58 * left, -92 + drop), (-24, top),
        (24, top), (58 * right, -92 + drop), (82 * right, -72 + drop), (90 * right, -34), (92 * right, 4),
    ]  # fmt: skip
    collage.sheet(shapes.ribbon(outline), papers.clothes, 4)
    fold = papers.clothes.toward(_DARK, 0.16)
    for side, reach in ((-1, left), (1, right)):
        crease = [(66, 4), (60, -34), (56, -58), (60, -30), (71, 4)]
        collage.flat(shapes.smooth([(side * x * reach, y) for x, y in crease]), fold)
    _neckline(collage, papers, turn * 5, top, looks)


def _neckline(collage: Collage, papers: Colours, x: float, top: float, looks: Looks) -> None:
    """One of four collars, told apart by the looks alone."""
    kind = (looks.age + len(looks.hair_style) + len(looks.clothes)) % 4
    collage.flat(
        [(x - 19, top - 2), (x + 19, top - 2), (x + 10, top + 14), (x, top + 20), (x - 10, top + 14)], papers.shade
    )
    if kind == 0:
        collage.flat([(x - 20, top - 4), (x + 20, top - 4), (x, top + 44)], papers.trim)
        collage.flat([(x - 17, top - 6), (x + 17, top - 6), (x, top + 26)], papers.shade)
        for side in (-1, 1):
            wing = [
                (x + side * 16, top - 8),
                (x + side * 31, top + 6),
                (x + side * 17, top + 30),
                (x + side * 2, top + 24),
            ]
            collage.sheet(wing, papers.trim, 1.5)
    elif kind == 1:
        collar = [(-25, 0), (-14, 15), (0, 20), (14, 15), (25, 0), (17, -4), (0, 7), (-17, -4)]
        collage.sheet(shapes.smooth([(x + dx, top + dy) for dx, dy in collar]), papers.trim, 1.5)
    elif kind == 2:
        for side in (-1, 1):
            lapel = [
                (x + side * 19, top - 5),
                (x + side * 36, top + 8),
                (x + side * 24, top + 40),
                (x, top + 74),
                (x + side * 8, top + 36),
            ]
            collage.sheet(lapel, papers.clothes.toward(_DARK, 0.14), 1.5)
        collage.flat([(x - 9, top + 22), (x + 9, top + 22), (x, top + 68)], papers.trim)
    else:
        collage.flat([(x - 19, top - 4), (x + 19, top - 4), (x + 4, top + 40), (x - 4, top + 40)], papers.shade)
        collage.brush([(x - 20, top - 3), (x - 3, top + 42)], 4, papers.trim)
        collage.brush([(x + 20, top - 3), (x + 3, top + 42)], 4, papers.trim)


def _neck(head: Collage, papers: Colours) -> None:
    head.flat([(-16, -34), (16, -34), (17, 2), (8, 12), (-8, 12), (-17, 2)], papers.shade)
    head.flat(shapes.smooth([(-16, -22), (16, -22), (13, -8), (0, -3), (-13, -8)]), papers.shade.toward(_DARK, 0.2))


def _head(head: Collage, papers: Colours, turn: float, *, ears: bool) -> None:
    if ears:
        for side in (-1, 1):
            hidden = side * turn > 0.55
            if not hidden:
                head.oval(side * 40 - turn * 5, -58, 8, 12, papers.skin if side * turn <= 0 else papers.shade)
                head.oval(side * 40 - turn * 5, -57, 3.6, 7, papers.shade)
    outline = [
        (0, -113), (25, -106), (39, -84), (40, -58), (33, -30), (17, -12), (turn * 4, -7),
        (-17, -12), (-33, -30), (-40, -58), (-39, -84), (-25, -106),
    ]  # fmt: skip
    shape = shapes.smooth(outline)
    head.sheet(shape, papers.skin, 3)
    dark = 1 if turn >= 0 else -1
    right = [(0, -113), (25, -106), (39, -84), (40, -58), (33, -30), (17, -12), (turn * 4, -7)]
    inner = [(10, -14), (22, -32), (26, -58), (24, -86), (12, -106)]
    crescent = [
        *shapes.ribbon([(dark * abs(x), y) for x, y in right]),
        *shapes.ribbon([(dark * x, y) for x, y in inner]),
    ]
    head.flat(crescent, papers.skin.toward(papers.shade, 0.55))
