"""The school's other rooms: staff room, meeting room, office."""

from game.ui import shapes
from game.ui.collage import Collage
from game.ui.places import props
from game.ui.places.tones import FLOOR, TABLE, WIDTH, Tones


def staff_room(c: Collage, t: Tones) -> None:
    """Pigeonholes, a notice board, a coffee machine, a tall window."""
    props.room(c, t.wall, t.wood_light, t.near, FLOOR)
    props.window(c, 30, 78, 170, 300, t, 2)
    _pigeonholes(c, t)
    _notices(c, t)
    counter = FLOOR - 92
    c.slab(470, counter, WIDTH + 300, FLOOR + 34, t.cream, 5)
    c.slab(460, counter - 10, WIDTH + 300, counter + 2, t.wood, 3)
    for x in (556, 642):
        c.slab(x - 1, counter + 6, x + 1, FLOOR + 30, t.wood_light)
    c.sheet(shapes.rounded(498, counter - 92, 560, counter - 10, 8), t.deep, 4)
    c.slab(508, counter - 58, 550, counter - 18, t.deep.toward(t.wall, 0.35))
    c.sheet(shapes.rounded(518, counter - 40, 540, counter - 14, 4), t.paper, 1.5)
    c.oval(529, counter - 76, 5, 5, t.clay)
    for k, paper in enumerate((t.clay, t.sun, t.leaf, t.paper)):
        props.mug(c, 590 + k * 34, counter - 10, paper, paper.toward(t.wood_dark, 0.3))
    props.plant(c, 214, FLOOR + 30, 0.95, t)
    c.sheet(shapes.rounded(-120, FLOOR - 64, 132, FLOOR + 44, 24), t.clay.toward(t.wall, 0.25), 5)
    c.sheet(shapes.rounded(-120, FLOOR - 18, 142, FLOOR + 52, 16), t.clay.toward(t.wall, 0.1), 4)


def _pigeonholes(c: Collage, t: Tones) -> None:
    c.slab(226, 86, 420, 292, t.wood, 5)
    for row in range(5):
        for column in range(4):
            x, y = 234 + column * 46, 94 + row * 39
            c.slab(x, y, x + 41, y + 33, t.wood_dark)
            full = (row * 3 + column * 5) % 4
            for k in range(full):
                c.slab(x + 3 + k, y + 25 - k * 6, x + 38 - k * 4, y + 30 - k * 6, (t.paper, t.near, t.cream)[k % 3])


def _notices(c: Collage, t: Tones) -> None:
    c.slab(462, 70, 690, 206, t.wood, 4)
    c.slab(470, 78, 682, 198, t.wood_light)
    notes = (
        (484, 90, 52, 62, t.paper),
        (546, 88, 44, 44, t.sun),
        (600, 94, 64, 48, t.cream),
        (556, 142, 40, 46, t.pale),
        (610, 150, 52, 38, t.leaf),
        (490, 160, 48, 30, t.near),
    )
    for k, (x, y, w, h, paper) in enumerate(notes):
        lean = (-2, 2, 1, -1, 2, -2)[k]
        c.sheet([(x, y + lean), (x + w, y), (x + w, y + h), (x, y + h + lean)], paper, 2)
        for row in range(int(h / 11) - 1):
            c.slab(x + 7, y + 13 + row * 9, x + w - 10 - (row * 13) % 14, y + 15 + row * 9, paper.toward(t.deep, 0.4))
        c.oval(x + w / 2, y + 4, 3, 3, t.clay)


def staff_room_front(c: Collage, t: Tones) -> None:
    """The big table, a cup, somebody's corrections."""
    props.table(c, t.wood_light, t.wood, curve=8)
    props.mug(c, 92, TABLE + 20, t.paper, t.wood_dark)
    props.sheets(c, 626, TABLE + 20, t.paper, t.near, 4)


def meeting_room(c: Collage, t: Tones) -> None:
    """A wide window on the lake and the mountains, a flip chart, two lamps."""
    props.room(c, t.wall, t.wood_light, t.near, FLOOR)
    left, top, right, bottom = 84, 84, 518, 306
    c.slab(left - 10, top - 10, right + 10, bottom + 10, t.paper, 5)
    c.slab(left, top, right, bottom, t.sky)
    c.oval(430, 128, 20, 20, t.sun.toward(t.sky, 0.2))
    c.flat(
        [
            (left, 236),
            (142, 176),
            (176, 204),
            (232, 148),
            (286, 206),
            (322, 186),
            (392, 228),
            (444, 200),
            (right, 240),
            (right, bottom),
            (left, bottom),
        ],
        t.far,
    )
    c.flat([(232, 148), (250, 167), (236, 176), (224, 170), (214, 164)], t.paper)
    c.flat([(142, 176), (154, 186), (142, 192), (132, 187)], t.paper)
    c.flat(
        [(left, 250), (180, 226), (300, 252), (420, 234), (right, 256), (right, bottom), (left, bottom)],
        t.leaf.toward(t.sky, 0.25),
    )
    c.slab(left, 264, right, bottom, t.near.toward(t.sky, 0.35))
    for k in range(3):
        c.slab(150 + k * 110, 274 + k * 9, 210 + k * 120, 276 + k * 9, t.sky)
    c.flat([(356, 270), (376, 270), (370, 276), (360, 276)], t.paper)
    c.flat([(366, 268), (366, 240), (382, 266)], t.paper)
    for x in (228, 373):
        c.slab(x - 4, top, x + 4, bottom, t.paper)
    c.slab(left - 18, bottom + 6, right + 18, bottom + 17, t.cream, 3)
    _flip_chart(c, t)
    for x in (190, 470):
        props.lamp(c, x, 6, 0.9, t.clay, t.wood_dark, t.sun.faded(0.2))
    for x in (60, 236, 412, 566):
        props.chair(c, x, FLOOR + 92, 1.05, t.near, t.deep)


def _flip_chart(c: Collage, t: Tones) -> None:
    for foot in (578, 684):
        c.line([(631, 110), (foot, FLOOR + 58)], 5, t.wood_dark)
    c.slab(572, 112, 690, 292, t.paper, 5)
    c.slab(568, 104, 694, 118, t.wood, 2)
    ink = t.deep
    for x, y in ((604, 158), (660, 152), (632, 212), (598, 246), (664, 250)):
        c.line(shapes.arc(x, y, 11, 11, 0, 1, 24), 2.4, ink)
    for a, b in (
        ((612, 166), (626, 202)),
        ((654, 162), (638, 202)),
        ((606, 238), (624, 219)),
        ((656, 242), (641, 219)),
    ):
        c.brush([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], 2.6, t.clay)


def meeting_room_front(c: Collage, t: Tones) -> None:
    """A round table, papers, a carafe."""
    props.table(c, t.wood, t.wood_dark, curve=16)
    props.sheets(c, 112, TABLE + 34, t.paper, t.near, -3)
    carafe = [(-12, -42), (12, -42), (14, -22), (28, 10), (22, 26), (-22, 26), (-28, 10), (-14, -22)]
    x, y = 552, TABLE + 34
    c.sheet(shapes.smooth([(x + dx * 0.8, y + dy * 0.8) for dx, dy in carafe], 5), t.sky.toward(t.near, 0.25), 2)
    c.flat([(x - 17, y + 2), (x + 17, y + 2), (x + 19, y + 16), (x - 19, y + 16)], t.near.toward(t.sky, 0.3))
    c.sheet([(x + 30, y), (x + 50, y), (x + 47, y + 24), (x + 33, y + 24)], t.sky, 2)


def office(c: Collage, t: Tones) -> None:
    """Binders, a framed picture, blinds half down, a tall plant."""
    props.room(c, t.wall, t.wood_light, t.wood_dark, FLOOR)
    props.window(c, 272, 84, 470, 290, t, 3)
    for k in range(8):
        c.slab(268, 78 + k * 11, 474, 86 + k * 11, t.cream, 1.2)
    c.slab(473, 80, 475, 210, t.wood_dark)
    for row in range(3):
        y = 98 + row * 100
        c.slab(36, y + 78, 214, y + 88, t.wood, 3)
        inks = (t.deep, t.near, t.clay, t.cream, t.deep, t.leaf_dark, t.near)
        for k in range(7 if row != 1 else 5):
            x = 44 + k * 24
            c.slab(x, y + 6, x + 21, y + 78, inks[(k + row * 2) % 7], 1.5)
            c.slab(x + 5, y + 18, x + 16, y + 40, t.paper)
            c.oval(x + 10.5, y + 62, 4, 4, inks[(k + row * 2) % 7].toward(t.wood_dark, 0.4))
    props.plant(c, 190, 276, 0.42, t)
    c.slab(526, 96, 668, 202, t.wood_dark, 4)
    c.slab(535, 105, 659, 193, t.paper)
    c.flat([(546, 182), (582, 134), (604, 160), (626, 128), (650, 182)], t.far)
    c.oval(574, 124, 9, 9, t.sun)
    c.slab(548, 262, 700, FLOOR + 30, t.wood, 5)
    for k in range(3):
        c.slab(556, 270 + k * 52, 692, 314 + k * 52, t.wood_light, 1.5)
        c.slab(612, 288 + k * 52, 636, 294 + k * 52, t.wood_dark)
    props.plant(c, 622, 264, 0.62, t)


def office_front(c: Collage, t: Tones) -> None:
    """A desk with a lamp, a telephone and a closed file."""
    props.table(c, t.wood_dark.toward(t.wood, 0.35), t.wood_dark)
    c.sheet([(40, TABLE + 6), (150, TABLE + 6), (160, TABLE + 34), (32, TABLE + 34)], t.clay.toward(t.cream, 0.25), 2)
    c.slab(70, TABLE + 14, 122, TABLE + 22, t.paper)
    c.sheet(shapes.rounded(610, TABLE - 8, 690, TABLE + 26, 8), t.deep, 3)
    c.sheet(
        shapes.smooth(
            [
                (598, TABLE - 22),
                (622, TABLE - 26),
                (650, TABLE - 20),
                (678, TABLE - 26),
                (702, TABLE - 22),
                (698, TABLE - 6),
                (678, TABLE - 8),
                (650, TABLE - 11),
                (622, TABLE - 8),
                (602, TABLE - 6),
            ],
            5,
        ),
        t.deep.toward(t.wood_dark, 0.3),
        2,
    )
