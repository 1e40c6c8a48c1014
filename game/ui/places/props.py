"""Things that stand in several places: windows, shelves, chairs, plants, tables, papers."""

from collections.abc import Sequence

from game.drawing.colour import Colour
from game.ui import shapes
from game.ui.collage import Collage
from game.ui.places.tones import HEIGHT, TABLE, WIDTH, Tones


def room(c: Collage, wall: Colour, floor: Colour, skirting: Colour, horizon: float) -> None:
    """A wall and a floor that meet at the horizon."""
    c.slab(-300, -300, WIDTH + 300, HEIGHT + 300, wall)
    c.slab(-300, horizon - 12, WIDTH + 300, horizon + 4, skirting, 2)
    c.slab(-300, horizon, WIDTH + 300, HEIGHT + 300, floor, 3)


def window(c: Collage, left: float, top: float, right: float, bottom: float, t: Tones, panes: int = 2) -> None:
    """A window on hills and a tree, with a cream frame and a sill."""
    c.slab(left - 9, top - 9, right + 9, bottom + 9, t.paper, 4)
    c.slab(left, top, right, bottom, t.sky)
    wide, tall = right - left, bottom - top
    c.oval(left + wide * 0.72, top + tall * 0.26, tall * 0.1, tall * 0.1, t.sun.toward(t.sky, 0.25))
    c.flat(
        [
            (left, bottom - tall * 0.34),
            (left + wide * 0.3, bottom - tall * 0.52),
            (left + wide * 0.55, bottom - tall * 0.36),
            (left + wide * 0.8, bottom - tall * 0.46),
            (right, bottom - tall * 0.3),
            (right, bottom),
            (left, bottom),
        ],
        t.far,
    )
    c.flat(
        [
            (left, bottom - tall * 0.16),
            (left + wide * 0.4, bottom - tall * 0.26),
            (right, bottom - tall * 0.12),
            (right, bottom),
            (left, bottom),
        ],
        t.leaf.toward(t.sky, 0.3),
    )
    for k in range(1, panes):
        x = left + wide * k / panes
        c.slab(x - 3.5, top, x + 3.5, bottom, t.paper)
    c.slab(left, top + tall * 0.44 - 2.5, right, top + tall * 0.44 + 2.5, t.paper)
    c.slab(left - 16, bottom + 5, right + 16, bottom + 15, t.cream, 3)


def books(
    c: Collage, left: float, base: float, right: float, height: float, papers: Sequence[Colour], seed: int
) -> None:
    """A row of spines, uneven and always the same for one seed."""
    x, k = left, seed
    while x < right - 6:
        wide = 8 + (k * 7 % 5) * 2.4
        tall = height * (0.7 + (k * 11 % 7) * 0.045)
        end = min(right, x + wide)
        c.slab(x, base - tall, end - 1.2, base, papers[k % len(papers)])
        if wide > 11:
            c.slab(x + 1, base - tall * 0.8, end - 2.2, base - tall * 0.72, papers[(k + 1) % len(papers)])
        x, k = end, k + 1


def shelf(c: Collage, left: float, top: float, right: float, rows: int, gap: float, t: Tones, seed: int = 0) -> None:
    """A bookcase with that many rows."""
    papers = (t.deep, t.cream, t.near, t.clay, t.far, t.leaf_dark, t.wood_dark)
    bottom = top + rows * gap
    c.slab(left - 8, top - 8, right + 8, bottom + 8, t.wood, 5)
    for row in range(rows):
        y = top + row * gap
        c.slab(left, y, right, y + gap - 7, t.wood_dark)
        share = 1.0 if (row + seed) % 3 else 0.72
        books(c, left + 3, y + gap - 7, left + (right - left) * share, gap - 14, papers, seed + row * 5)


def chair(c: Collage, x: float, base: float, size: float, wood: Colour, metal: Colour) -> None:
    """A school chair seen from the front, standing on `base`."""
    s = size
    for side in (-1, 1):
        c.slab(x + side * 22 * s - 2.5 * s, base - 44 * s, x + side * 22 * s + 2.5 * s, base, metal)
        c.slab(x + side * 24 * s - 2 * s, base - 92 * s, x + side * 24 * s + 2 * s, base - 40 * s, metal)
    c.sheet(shapes.rounded(x - 30 * s, base - 104 * s, x + 30 * s, base - 70 * s, 9 * s), wood, 2.5 * s)
    c.sheet(shapes.rounded(x - 31 * s, base - 50 * s, x + 31 * s, base - 40 * s, 4 * s), wood.toward(metal, 0.2), 2 * s)


def plant(c: Collage, x: float, base: float, size: float, t: Tones) -> None:
    """Large leaves in a clay pot."""
    s = size
    for k, (dx, dy) in enumerate(((-44, -66), (-26, -98), (0, -116), (28, -96), (46, -62), (-14, -70), (16, -66))):
        tip, root = (x + dx * s, base - 30 * s + dy * s), (x, base - 34 * s)
        nx, ny = -(tip[1] - root[1]) * 0.16, (tip[0] - root[0]) * 0.16
        middle = ((tip[0] + root[0] * 0.8) / 1.8, (tip[1] + root[1] * 0.8) / 1.8)
        leaf = [root, (middle[0] + nx, middle[1] + ny), tip, (middle[0] - nx, middle[1] - ny)]
        c.sheet(shapes.smooth(leaf, 6), t.leaf if k % 2 else t.leaf_dark, 1.5 * s)
    c.sheet(
        [(x - 24 * s, base - 42 * s), (x + 24 * s, base - 42 * s), (x + 17 * s, base), (x - 17 * s, base)],
        t.clay,
        2 * s,
    )
    c.slab(x - 27 * s, base - 48 * s, x + 27 * s, base - 38 * s, t.clay.toward(t.wood_dark, 0.25))


def lamp(c: Collage, x: float, drop: float, size: float, shade: Colour, cord: Colour, light: Colour) -> None:
    """A hanging lamp with a little light under it."""
    c.slab(x - 1.2, -300, x + 1.2, drop, cord)
    c.flat(
        [
            (x - 30 * size, drop + 26 * size),
            (x + 30 * size, drop + 26 * size),
            (x + 92 * size, drop + 150 * size),
            (x - 92 * size, drop + 150 * size),
        ],
        light,
    )
    c.sheet(
        [
            (x - 11 * size, drop),
            (x + 11 * size, drop),
            (x + 36 * size, drop + 28 * size),
            (x - 36 * size, drop + 28 * size),
        ],
        shade,
        3 * size,
    )


def table(c: Collage, top: Colour, edge: Colour, *, curve: float = 0.0) -> None:
    """A table across the whole front, its far edge straight or slightly round."""
    far = [
        (-300.0, TABLE + curve * 2.2),
        (60.0, TABLE + curve),
        (WIDTH / 2, TABLE),
        (WIDTH - 60.0, TABLE + curve),
        (WIDTH + 300.0, TABLE + curve * 2.2),
    ]
    line = shapes.ribbon(far) if curve else [far[0], far[-1]]
    c.sheet([*line, (WIDTH + 300, HEIGHT + 300), (-300, HEIGHT + 300)], top, 7)
    for k, (left, right) in enumerate(((-40, 300), (380, 760), (120, 560), (520, 800), (-60, 210))):
        y = TABLE + 22 + k * 13 + curve
        c.brush(shapes.ribbon([(left, y), ((left + right) / 2, y - 2), (right, y)]), 1.8, top.toward(edge, 0.4))
    c.slab(-300, HEIGHT - 14, WIDTH + 300, HEIGHT + 300, edge)


def sheets(c: Collage, x: float, y: float, paper: Colour, ink: Colour, lean: float = 0.0) -> None:
    """Two written sheets lying on a table."""
    for k in (1, 0):
        left, right = x - 34 + lean + k * 9, x + 30 + lean + k * 9
        c.sheet(
            [
                (left, y - 15 - k * 3),
                (right, y - 15 - k * 3),
                (right + 9 - lean, y + 13 - k * 3),
                (left - 9 - lean, y + 13 - k * 3),
            ],
            paper,
            1.5,
        )
    for k in range(3):
        c.slab(x - 24 + lean, y - 9 + k * 6, x + 18 + lean - k * 8, y - 7.4 + k * 6, ink)


def mug(c: Collage, x: float, y: float, paper: Colour, dark: Colour) -> None:
    """A cup."""
    c.line(shapes.arc(x + 13, y - 13, 7, 8, -0.25, 0.25, 12), 3, paper)
    c.sheet([(x - 13, y - 25), (x + 13, y - 25), (x + 11, y), (x - 11, y)], paper, 2)
    c.oval(x, y - 25, 13, 3.6, dark)


def tree(c: Collage, x: float, base: float, size: float, crown: Colour, trunk: Colour) -> None:
    """A round tree of three sheets."""
    s = size
    c.flat([(x - 6 * s, base), (x - 4 * s, base - 80 * s), (x + 4 * s, base - 80 * s), (x + 7 * s, base)], trunk)
    for dx, dy, r, k in ((-22, -92, 34, 0.0), (24, -98, 32, 0.12), (2, -128, 38, 0.06)):
        c.sheet(shapes.oval(x + dx * s, base + dy * s, r * s, r * 0.94 * s), crown.toward(trunk, k), 3 * s)


def facade(c: Collage, left: float, top: float, right: float, base: float, t: Tones, columns: int, rows: int) -> None:
    """A house front with lit windows and a low roof."""
    c.slab(left, top, right, base, t.pale, 4)
    c.sheet(
        [(left - 16, top + 2), (left + 30, top - 44), (right - 30, top - 44), (right + 16, top + 2)],
        t.clay.toward(t.pale, 0.15),
        3,
    )
    wide, tall = (right - left) / columns, (base - top) / rows
    for row in range(rows):
        for column in range(columns):
            x, y = left + wide * (column + 0.5), top + tall * (row + 0.22)
            c.slab(x - wide * 0.27 - 4, y - 4, x + wide * 0.27 + 4, y + tall * 0.56 + 4, t.paper)
            c.slab(
                x - wide * 0.27,
                y,
                x + wide * 0.27,
                y + tall * 0.56,
                t.near if (row + column) % 3 else t.sun.toward(t.pale, 0.35),
            )
            c.slab(x - 1.5, y, x + 1.5, y + tall * 0.56, t.paper)
