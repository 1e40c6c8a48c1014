"""Where one is looked after, and one's own place: therapy room, infirmary, home."""

from game.drawing.colour import colour
from game.ui import shapes
from game.ui.collage import Collage
from game.ui.places import props
from game.ui.places.tones import FLOOR, HEIGHT, TABLE, WIDTH, Tones


def therapy_room(c: Collage, t: Tones) -> None:
    """A low shelf of toys, a round rug, a big mirror, a tent."""
    props.room(c, t.wall, t.wood_light, t.near, FLOOR)
    props.window(c, 40, 92, 168, 282, t)
    c.sheet(shapes.rounded(238, 84, 372, 336, 60), t.wood_light, 5)
    c.flat(shapes.rounded(248, 94, 362, 326, 52), t.sky)
    c.flat([(262, 250), (340, 112), (352, 126), (268, 290)], t.paper)
    c.oval(350, FLOOR + 74, 250, 50, t.near, 2)
    c.oval(350, FLOOR + 72, 190, 36, t.cream)
    c.oval(350, FLOOR + 70, 120, 21, t.near)
    tent = [(560, 148), (676, FLOOR + 46), (444, FLOOR + 46)]
    c.sheet(tent, t.cream, 6)
    c.sheet([(560, 176), (604, FLOOR + 46), (516, FLOOR + 46)], t.deep, 2)
    c.sheet([(560, 176), (534, FLOOR + 20), (506, FLOOR + 46), (516, FLOOR + 46)], t.clay, 2)
    for a, b in (((560, 152), (548, 122)), ((560, 152), (573, 120))):
        c.line([a, b], 4, t.wood_dark)
    for k in range(5):
        x = 470 + k * 44
        c.sheet(
            [(x, 92 + (k % 2) * 8), (x + 24, 94 + (k % 2) * 8), (x + 12, 116 + (k % 2) * 8)],
            (t.sun, t.clay, t.leaf_dark, t.paper, t.near)[k],
            2,
        )
    _toys(c, t)


def _toys(c: Collage, t: Tones) -> None:
    c.slab(-40, 336, 226, FLOOR + 34, t.wood, 5)
    for k in range(3):
        c.slab(-32 + k * 86, 346, 46 + k * 86, FLOOR + 26, t.wood_dark)
    for k, ink in enumerate((t.sun, t.clay, t.leaf)):
        c.sheet(shapes.rounded(-22 + k * 86, 372, 36 + k * 86, FLOOR + 26, 6), ink, 2)
    c.sheet(shapes.oval(40, 320, 15, 16), t.wood_light, 1.5)
    for side in (-1, 1):
        c.oval(40 + side * 11, 306, 6, 6, t.wood_light)
        c.oval(40 + side * 5, 318, 1.8, 1.8, t.wood_dark)
    for k, ink in enumerate((t.clay, t.deep, t.sun)):
        c.slab(112 + k * 24, 314, 132 + k * 24, 336, ink, 1.5)
    c.slab(124, 293, 144, 314, t.leaf_dark, 1.5)


def therapy_room_front(c: Collage, t: Tones) -> None:
    """A low table with building blocks and drawing paper."""
    props.table(c, t.wood_light, t.wood, curve=12)
    for x, y, ink in ((70, 4, t.clay), (102, 8, t.deep), (86, -20, t.sun)):
        c.slab(x, TABLE + y, x + 26, TABLE + y + 25, ink, 2)
    props.sheets(c, 622, TABLE + 28, t.paper, t.clay, 5)


def infirmary(c: Collage, t: Tones) -> None:
    """A cot with a folded blanket, a cabinet, a curtain, a scale for heights."""
    props.room(c, t.wall, t.pale, t.near, FLOOR)
    c.slab(-300, 250, WIDTH + 300, FLOOR - 8, t.far)
    c.slab(-300, 246, WIDTH + 300, 252, t.paper)
    props.window(c, 258, 84, 394, 226, t)
    c.slab(30, 92, 176, 320, t.paper, 5)
    c.slab(38, 100, 101, 312, t.cream)
    c.slab(105, 100, 168, 312, t.cream)
    c.slab(60, 132, 146, 152, t.paper, 1)
    c.slab(94, 164, 112, 222, t.deep, 2)
    c.slab(74, 184, 132, 202, t.deep)
    c.slab(94, 164, 112, 222, t.deep)
    for k in range(9):
        c.slab(214, 120 + k * 26, 224 + (8 if k % 2 else 0), 122 + k * 26, t.deep)
    c.slab(210, 108, 214, 346, t.wood, 1)
    c.slab(440, 66, WIDTH + 300, 74, t.deep, 2)
    for k in range(7):
        x = 600 + k * 30
        c.sheet([(x, 74), (x + 33, 74), (x + 30, FLOOR + 10), (x - 4, FLOOR + 16)], (t.leaf, t.pale)[k % 2], 3)
    c.slab(372, 340, 600, 366, t.paper, 4)
    c.sheet(shapes.rounded(380, 318, 436, 344, 10), t.paper, 3)
    c.sheet(shapes.rounded(470, 324, 604, 372, 8), t.clay.toward(t.cream, 0.2), 3)
    c.slab(470, 340, 604, 346, t.cream)
    for x in (380, 588):
        c.slab(x, 366, x + 7, FLOOR + 44, t.deep)


def infirmary_front(c: Collage, t: Tones) -> None:
    """A white counter with a box of plasters."""
    props.table(c, t.paper, t.near)
    c.slab(54, TABLE - 22, 128, TABLE + 18, t.clay, 3)
    c.slab(84, TABLE - 14, 98, TABLE + 10, t.paper)
    c.slab(79, TABLE - 9, 103, TABLE + 5, t.paper)
    props.mug(c, 640, TABLE + 18, t.leaf, t.leaf_dark)


def home(c: Collage, t: Tones) -> None:
    """Evening at home: a dark window, a lamp, an armchair, a row of books."""
    props.room(c, t.wall, t.wood_light, t.wood, FLOOR)
    night = colour("#3d4a63")
    c.slab(66, 82, 254, 296, t.paper, 5)
    c.slab(76, 92, 244, 286, night)
    c.oval(206, 134, 19, 19, t.sky)
    c.oval(198, 128, 17, 17, night)
    for x, y in ((104, 118), (142, 148), (118, 176), (226, 186), (164, 110)):
        c.oval(x, y, 2, 2, t.sky)
    c.flat(
        [(76, 252), (120, 226), (166, 250), (206, 234), (244, 256), (244, 286), (76, 286)],
        night.toward(t.wood_dark, 0.55),
    )
    c.slab(156, 92, 164, 286, t.paper)
    for side, x in ((1, 40), (-1, 280)):
        c.sheet(
            shapes.smooth(
                [
                    (x - side * 22, 66),
                    (x + side * 44, 66),
                    (x + side * 40, 150),
                    (x + side * 12, 232),
                    (x + side * 18, 322),
                    (x - side * 24, 322),
                ],
                6,
            ),
            t.clay.toward(t.wall, 0.2),
            4,
        )
    c.slab(4, 58, 316, 68, t.wood_dark, 2)
    for k in range(2):
        y = 150 + k * 92
        c.slab(392, y, 612, y + 9, t.wood, 3)
        props.books(c, 402, y, 402 + (150, 116)[k], 52, (t.deep, t.cream, t.clay, t.leaf_dark, t.near), 3 + k * 4)
    props.plant(c, 584, 150, 0.5, t)
    c.slab(548, 186, 602, 240, t.paper, 2)
    c.flat([(554, 232), (570, 208), (584, 222), (596, 232)], t.far)
    c.flat([(628, 220), (700, 220), (760, FLOOR + 120), (560, FLOOR + 120)], t.sun.faded(0.28))
    c.slab(661, 214, 667, FLOOR + 60, t.wood_dark, 2)
    c.sheet([(636, 150), (692, 150), (716, 222), (612, 222)], t.sun.toward(t.paper, 0.3), 5)
    c.sheet(shapes.rounded(360, 300, 540, FLOOR + 70, 38), t.leaf_dark, 6)
    c.sheet(shapes.rounded(340, 352, 400, FLOOR + 84, 24), t.leaf_dark.toward(t.leaf, 0.35), 4)
    c.sheet(shapes.rounded(500, 352, 560, FLOOR + 84, 24), t.leaf_dark.toward(t.leaf, 0.35), 4)
    c.sheet(shapes.rounded(410, 318, 490, 384, 16), t.clay, 3)


def home_front(c: Collage, t: Tones) -> None:
    """The kitchen table, a cup, the day's letters."""
    props.table(c, t.wood, t.wood_dark, curve=6)
    props.mug(c, 96, TABLE + 22, t.cream, t.wood_dark)
    props.sheets(c, 620, TABLE + 24, t.paper, t.near, -4)
    c.slab(-300, HEIGHT - 12, WIDTH + 300, HEIGHT + 300, t.wood_dark)
