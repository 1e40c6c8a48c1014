"""Where one teaches and reads: the classroom and the library."""

from game.ui import shapes
from game.ui.collage import Collage
from game.ui.places import props
from game.ui.places.tones import FLOOR, HEIGHT, TABLE, WIDTH, Tones


def classroom(c: Collage, t: Tones) -> None:
    """A blackboard with the day's chalk, a garland of letters, chairs on the tables, afternoon light."""
    props.room(c, t.wall, t.wood_light, t.near, FLOOR)
    c.flat(
        [(-300, 110), (190, 96), (520, FLOOR + 200), (60, FLOOR + 200), (-300, FLOOR + 160)],
        t.wall.toward(t.paper, 0.22),
    )
    c.flat([(40, FLOOR), (300, FLOOR), (470, HEIGHT), (90, HEIGHT)], t.wood_light.toward(t.paper, 0.25))
    props.window(c, 26, 96, 138, 292, t)
    _board(c, t)
    _garland(c, t)
    props.shelf(c, 628, 252, 760, 3, 48, t, 2)
    for k, (x, size) in enumerate(((118, 0.78), (262, 0.72), (446, 0.72), (592, 0.78))):
        _desk(c, x, FLOOR + 52, size, t, k)


def _board(c: Collage, t: Tones) -> None:
    slate = t.deep.toward(t.leaf_dark, 0.35)
    c.slab(188, 104, 584, 304, t.wood, 6)
    c.slab(198, 114, 574, 294, slate)
    c.flat([(198, 114), (330, 114), (250, 294), (198, 294)], slate.toward(t.paper, 0.06))
    chalk = slate.toward(t.paper, 0.8)
    c.brush(shapes.ribbon([(222, 152), (246, 136), (262, 156), (284, 138), (306, 154), (330, 142)]), 3.4, chalk)
    for k in range(4):
        c.brush([(222, 184 + k * 22), (338 - (k * 37) % 60, 184 + k * 22)], 2.4, chalk.toward(slate, 0.35))
    c.line(shapes.arc(488, 180, 34, 34, 0, 1, 40), 2.6, t.sun.toward(slate, 0.15))
    for k in range(10):
        x, y = shapes.arc(488, 180, 43, 43, k / 10, k / 10, 1)[0]
        far_x, far_y = shapes.arc(488, 180, 56, 56, k / 10, k / 10, 1)[0]
        c.brush([(x, y), ((x + far_x) / 2, (y + far_y) / 2), (far_x, far_y)], 3, t.sun.toward(slate, 0.15))
    c.brush(shapes.ribbon([(392, 272), (430, 246), (470, 262), (510, 240), (552, 268)]), 3, t.leaf.toward(slate, 0.1))
    c.slab(192, 296, 580, 308, t.wood_light, 3)
    for x, ink in ((240, t.paper), (268, t.sun), (520, t.clay)):
        c.slab(x, 291, x + 18, 296, ink)


def _garland(c: Collage, t: Tones) -> None:
    rope = shapes.ribbon([(-60, 34), (110, 62), (300, 48), (480, 66), (640, 44), (790, 60)], 10)
    c.line(rope, 1.6, t.deep)
    inks = (t.clay, t.cream, t.leaf, t.sun, t.near)
    for k, (x, y) in enumerate(rope[2::4]):
        c.sheet([(x - 13, y), (x + 13, y), (x + 1, y + 31)], inks[k % len(inks)], 2.5)


def _desk(c: Collage, x: float, base: float, s: float, t: Tones, k: int) -> None:
    steel = t.deep.toward(t.wall, 0.25)
    for side in (-1, 1):
        c.slab(x + side * 52 * s - 3 * s, base - 62 * s, x + side * 52 * s + 3 * s, base + 30 * s, steel)
    c.sheet(
        shapes.rounded(x - 66 * s, base - 74 * s, x + 66 * s, base - 58 * s, 4 * s),
        t.wood_light.toward(t.wood, 0.35),
        4 * s,
    )
    flip = base - 74 * s
    seat = t.clay if k % 2 else t.near
    c.sheet(shapes.rounded(x - 30 * s, flip - 12 * s, x + 30 * s, flip, 4 * s), seat, 2.5 * s)
    for side in (-1, 1):
        c.slab(x + side * 24 * s - 2.2 * s, flip - 62 * s, x + side * 24 * s + 2.2 * s, flip - 8 * s, steel)
    c.slab(x - 24 * s, flip - 40 * s, x + 24 * s, flip - 37 * s, steel)


def classroom_front(c: Collage, t: Tones) -> None:
    """The teacher's desk, a pile of blue exercise books, a pot of pencils."""
    props.table(c, t.wood, t.wood_dark)
    for k in range(4):
        c.slab(
            44 + (k * 5) % 7,
            TABLE - 4 - k * 8,
            128 + (k * 3) % 6,
            TABLE + 4 - k * 8,
            (t.deep, t.cream, t.near, t.deep)[k],
            1.5,
        )
    for dx, ink, tall in ((-9, t.clay, 34), (-2, t.sun, 42), (6, t.leaf_dark, 36), (11, t.deep, 30)):
        c.flat(
            [
                (650 + dx, TABLE - 20),
                (655 + dx, TABLE - 20),
                (655 + dx * 1.5, TABLE - 20 - tall),
                (652 + dx * 1.5, TABLE - 27 - tall),
                (650 + dx * 1.5, TABLE - 20 - tall),
            ],
            ink,
        )
    c.sheet([(634, TABLE - 32), (672, TABLE - 32), (668, TABLE + 8), (638, TABLE + 8)], t.cream, 2)


def library(c: Collage, t: Tones) -> None:
    """Shelves up to the ceiling, an arch of light, a ladder."""
    props.room(c, t.wall, t.wood_light, t.wood_dark, FLOOR + 14)
    for left, right, seed in ((-60, 118, 1), (138, 262, 4), (462, 586, 2), (606, 780, 6)):
        props.shelf(c, left, 56, right, 6, 58, t, seed)
    arch = [*shapes.arc(362, 178, 76, 84, 0.5, 1.0), (438, FLOOR + 8), (286, FLOOR + 8)]
    c.sheet(arch, t.paper, 5)
    inner = [*shapes.arc(362, 180, 64, 70, 0.5, 1.0), (426, FLOOR - 4), (298, FLOOR - 4)]
    c.flat(inner, t.sky)
    props.tree(c, 372, FLOOR - 4, 1.0, t.leaf, t.wood_dark)
    c.slab(359, 116, 365, FLOOR - 4, t.paper)
    for side in (0, 44):
        c.flat([(500 + side, 66), (507 + side, 66), (487 + side, FLOOR + 60), (479 + side, FLOOR + 60)], t.wood_light)
    for k in range(7):
        c.slab(503 - k * 2.6, 104 + k * 48, 550 - k * 2.6, 110 + k * 48, t.wood_light, 1.5)


def library_front(c: Collage, t: Tones) -> None:
    """A reading table with an open book."""
    props.table(c, t.wood, t.wood_dark, curve=10)
    for side in (-1, 1):
        page = [
            (600, TABLE + 12),
            (600 + side * 26, TABLE + 2),
            (600 + side * 58, TABLE + 8),
            (600 + side * 66, TABLE + 36),
            (600 + side * 30, TABLE + 30),
            (600, TABLE + 40),
        ]
        c.sheet(page, t.paper if side < 0 else t.cream, 2)
    for k in range(3):
        c.slab(52, TABLE - 2 - k * 10, 132 - k * 6, TABLE + 8 - k * 10, (t.clay, t.deep, t.leaf_dark)[k], 1.5)
    c.slab(-300, HEIGHT - 10, WIDTH + 300, HEIGHT + 300, t.wood_dark)
