"""Outdoors: playground, gate, car park, street."""

from game.drawing.colour import Colour
from game.ui import shapes
from game.ui.collage import Collage
from game.ui.places import props
from game.ui.places.tones import HEIGHT, TABLE, WIDTH, Tones


def _sky(c: Collage, t: Tones, horizon: float) -> None:
    c.slab(-300, -300, WIDTH + 300, HEIGHT + 300, t.sky)
    c.oval(566, 92, 44, 44, t.sun.toward(t.sky, 0.12), 2)
    c.sheet(
        [
            (-300, horizon - 66),
            (-40, horizon - 120),
            (70, horizon - 168),
            (150, horizon - 118),
            (236, horizon - 150),
            (330, horizon - 92),
            (452, horizon - 136),
            (540, horizon - 84),
            (690, horizon - 128),
            (WIDTH + 300, horizon - 60),
            (WIDTH + 300, horizon + 40),
            (-300, horizon + 40),
        ],
        t.far,
        3,
    )
    for x, y, s in ((120, 74, 1.0), (392, 52, 0.8), (650, 168, 0.6)):
        cloud = shapes.smooth(
            [
                (x - 62 * s, y),
                (x - 44 * s, y - 20 * s),
                (x - 14 * s, y - 30 * s),
                (x + 16 * s, y - 22 * s),
                (x + 44 * s, y - 16 * s),
                (x + 62 * s, y),
                (x, y + 5 * s),
            ]
        )
        c.sheet(cloud, t.paper, 4)


def playground(c: Collage, t: Tones) -> None:
    """The school beyond the yard, chestnut trees, a hopscotch, a basket."""
    _sky(c, t, 350)
    props.facade(c, 196, 188, 548, 372, t, 6, 2)
    c.slab(350, 300, 396, 372, t.clay, 3)
    c.slab(330, 158, 414, 180, t.cream, 2)
    c.oval(372, 132, 17, 17, t.paper, 2)
    c.line([(372, 132), (372, 121)], 2, t.deep)
    c.line([(372, 132), (380, 136)], 2, t.deep)
    c.slab(-300, 368, WIDTH + 300, HEIGHT + 300, t.wall.toward(t.cream, 0.45), 4)
    c.flat([(-300, 368), (WIDTH + 300, 368), (WIDTH + 300, 384), (-300, 392)], t.leaf.toward(t.wall, 0.25))
    props.tree(c, 92, 398, 1.35, t.leaf, t.wood_dark)
    props.tree(c, 640, 392, 1.1, t.leaf.toward(t.sun, 0.25), t.wood_dark)
    _hopscotch(c, t)
    c.slab(576, 214, 582, 428, t.deep, 2)
    c.slab(546, 196, 612, 242, t.paper, 3)
    c.slab(568, 214, 590, 234, t.clay)
    c.slab(570, 217, 588, 231, t.paper)
    c.line([(564, 244), (594, 244)], 4, t.clay)


def _hopscotch(c: Collage, t: Tones) -> None:
    chalk = t.paper
    rows = ((300, 470), (308, 448), (315, 430), (321, 415))
    for k in range(4):
        left, y = rows[k]
        far_left, far_y = rows[k + 1] if k < 3 else (326, 402)
        right, far_right = 720 - left - 60, 720 - far_left - 60
        c.line([(left, y), (right, y), (far_right, far_y), (far_left, far_y), (left, y)], 3, chalk)
        if k % 2:
            c.line([((left + right) / 2, y), ((far_left + far_right) / 2, far_y)], 3, chalk)


def playground_front(c: Collage, t: Tones) -> None:
    """A low wall and grasses."""
    props.table(c, t.wood_light.toward(t.wall, 0.35), t.near)
    for k in range(-3, 10):
        c.slab(k * 84 + 40, TABLE + 26, k * 84 + 43, TABLE + 60, t.wood_light)
    c.slab(-300, TABLE + 24, WIDTH + 300, TABLE + 27, t.wood_light)
    _grass(c, t, 30)
    _grass(c, t, 664)


def _grass(c: Collage, t: Tones, x: float) -> None:
    for k in range(9):
        dx, tall = (k - 4) * 9, 34 + (k * 17) % 26
        c.sheet(
            [(x + dx - 5, TABLE + 6), (x + dx + (k - 4) * 3, TABLE - tall), (x + dx + 5, TABLE + 6)],
            (t.leaf, t.leaf_dark)[k % 2],
            1.5,
        )


def gate(c: Collage, t: Tones) -> None:
    """The school gate, open on a path of gravel."""
    _sky(c, t, 340)
    props.facade(c, 250, 214, 470, 352, t, 4, 2)
    c.slab(-300, 350, WIDTH + 300, HEIGHT + 300, t.leaf.toward(t.cream, 0.25), 4)
    c.flat([(326, 350), (394, 350), (600, HEIGHT + 100), (120, HEIGHT + 100)], t.cream)
    props.tree(c, 96, 372, 1.5, t.leaf_dark.toward(t.leaf, 0.4), t.wood_dark)
    props.tree(c, 640, 372, 1.4, t.leaf, t.wood_dark)
    for x0, x1 in ((-60, 156), (564, 780)):
        c.slab(x0, 266, x1, 274, t.deep, 2)
        c.slab(x0, 432, x1, 440, t.deep, 2)
        for k in range(14):
            x = x0 + 8 + k * 16
            c.slab(x, 246, x + 5, 452, t.deep)
            c.flat([(x - 2, 248), (x + 2.5, 236), (x + 7, 248)], t.deep)
    for x in (176, 544):
        c.slab(x - 26, 216, x + 26, 470, t.pale, 6)
        c.slab(x - 32, 204, x + 32, 220, t.cream, 3)
        c.oval(x, 190, 16, 16, t.cream, 3)
    c.slab(518, 276, 570, 304, t.deep, 2)


def gate_front(c: Collage, t: Tones) -> None:
    """The pavement's edge."""
    props.table(c, t.wall.toward(t.cream, 0.3), t.near)
    for k in range(-2, 8):
        c.flat(
            [(k * 110, TABLE + 4), (k * 110 + 3, TABLE + 4), (k * 110 - 16, HEIGHT - 14), (k * 110 - 19, HEIGHT - 14)],
            t.near,
        )
    _grass(c, t, 42)


def car_park(c: Collage, t: Tones) -> None:
    """Three cars, a lamp, hills in the evening."""
    _sky(c, t, 360)
    props.tree(c, 70, 372, 1.0, t.leaf, t.wood_dark)
    props.tree(c, 668, 370, 1.2, t.leaf_dark.toward(t.leaf, 0.4), t.wood_dark)
    c.slab(-300, 362, WIDTH + 300, HEIGHT + 300, t.near.toward(t.wall, 0.45), 4)
    for k in range(6):
        x = -40 + k * 160
        c.flat([(x + 60, 372), (x + 66, 372), (x + 2, HEIGHT), (x - 8, HEIGHT)], t.paper)
    c.slab(352, 96, 358, 400, t.deep, 2)
    c.sheet([(318, 100), (360, 88), (360, 100)], t.deep, 2)
    for x, paper in ((126, t.clay), (366, t.cream), (590, t.leaf_dark)):
        _car(c, x, 442, 0.95, paper, t)


def _car(c: Collage, x: float, base: float, s: float, ink: Colour, t: Tones) -> None:
    c.sheet(
        shapes.smooth(
            [
                (x - 62 * s, base - 50 * s),
                (x - 44 * s, base - 92 * s),
                (x, base - 98 * s),
                (x + 44 * s, base - 92 * s),
                (x + 62 * s, base - 50 * s),
            ],
            6,
        ),
        ink,
        4,
    )
    c.flat(
        [
            (x - 48 * s, base - 54 * s),
            (x - 37 * s, base - 84 * s),
            (x + 37 * s, base - 84 * s),
            (x + 48 * s, base - 54 * s),
        ],
        t.sky,
    )
    c.sheet(shapes.rounded(x - 74 * s, base - 56 * s, x + 74 * s, base - 12 * s, 16 * s), ink, 3)
    for side in (-1, 1):
        c.sheet(
            shapes.rounded(x + side * 52 * s - 14 * s, base - 20 * s, x + side * 52 * s + 14 * s, base + 8 * s, 5 * s),
            t.deep.toward(t.wood_dark, 0.5),
            1.5,
        )
        c.oval(x + side * 54 * s, base - 38 * s, 11 * s, 7 * s, t.sun)
    c.slab(x - 24 * s, base - 30 * s, x + 24 * s, base - 20 * s, t.paper)


def car_park_front(c: Collage, t: Tones) -> None:
    """A hedge."""
    hedge = shapes.ribbon(
        [
            (-300, TABLE + 8),
            *((k * 56.0 - 40, TABLE + (6 if k % 2 else -8)) for k in range(15)),
            (WIDTH + 300, TABLE + 8),
        ],
        5,
    )
    c.sheet([*hedge, (WIDTH + 300, HEIGHT + 300), (-300, HEIGHT + 300)], t.leaf_dark, 6)
    lower = shapes.ribbon(
        [
            (-300, TABLE + 46),
            *((k * 70.0 - 60, TABLE + (40 if k % 2 else 52)) for k in range(13)),
            (WIDTH + 300, TABLE + 46),
        ],
        5,
    )
    c.sheet([*lower, (WIDTH + 300, HEIGHT + 300), (-300, HEIGHT + 300)], t.leaf, 4)


def street(c: Collage, t: Tones) -> None:
    """A row of house fronts, a crossing, a bus stop."""
    _sky(c, t, 330)
    for left, top, right, columns, rows in (
        (-70, 168, 110, 3, 3),
        (118, 206, 276, 3, 2),
        (440, 186, 590, 3, 3),
        (600, 150, 800, 4, 3),
    ):
        props.facade(c, left, top, right, 388, t, columns, rows)
    c.flat([(276, 388), (440, 388), (390, 330), (330, 330)], t.wall)
    c.slab(-300, 384, WIDTH + 300, 408, t.cream, 3)
    c.slab(-300, 408, WIDTH + 300, HEIGHT + 300, t.near.toward(t.wall, 0.35), 3)
    for k in range(7):
        x = 196 + k * 50
        c.flat([(x, 420), (x + 28, 420), (x + 12 + (k - 3) * 8, 500), (x - 28 + (k - 3) * 8, 500)], t.paper)
    c.slab(640, 250, 646, 412, t.deep, 2)
    c.oval(643, 240, 22, 22, t.clay, 3)
    c.slab(630, 236, 656, 244, t.paper)
    props.tree(c, 84, 396, 0.9, t.leaf, t.wood_dark)


def street_front(c: Collage, t: Tones) -> None:
    """The pavement, with a post."""
    props.table(c, t.cream.toward(t.wall, 0.5), t.near)
    for x in (56, 664):
        c.sheet(shapes.rounded(x - 12, TABLE - 46, x + 12, TABLE + 20, 10), t.deep, 3)
        c.slab(x - 12, TABLE - 28, x + 12, TABLE - 20, t.paper)
