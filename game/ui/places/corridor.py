"""The corridor, where much is asked in passing."""

from game.ui import shapes
from game.ui.collage import Collage
from game.ui.places import props
from game.ui.places.tones import HEIGHT, TABLE, WIDTH, Tones


def corridor(c: Collage, t: Tones) -> None:
    """A long corridor toward a bright window: doors, hooks with coats, light on the floor."""
    c.slab(-300, -300, WIDTH + 300, HEIGHT + 300, t.wall)
    c.flat([(-300, -300), (WIDTH + 300, -300), (WIDTH + 300, -80), (452, 130), (268, 130), (-300, -80)], t.pale)
    c.flat(
        [
            (-300, HEIGHT + 120),
            (268, 352),
            (452, 352),
            (WIDTH + 300, HEIGHT + 120),
            (WIDTH + 300, HEIGHT + 300),
            (-300, HEIGHT + 300),
        ],
        t.wood_light,
    )
    c.flat([(268, 352), (452, 352), (560, 470), (160, 470)], t.wood_light.toward(t.paper, 0.3))
    for k, share in enumerate((0.0, 0.34, 0.72)):
        y = 352 + share * 300
        c.slab(268 - share * 380, y, 452 + share * 380, y + 2 + k, t.wood_light.toward(t.wood, 0.25))
    c.sheet([(-300, -80), (268, 130), (268, 352), (-300, HEIGHT + 120)], t.far, 5)
    c.sheet([(WIDTH + 300, -80), (452, 130), (452, 352), (WIDTH + 300, HEIGHT + 120)], t.far.toward(t.near, 0.35), 5)
    c.slab(262, 124, 458, 356, t.cream, 3)
    props.window(c, 284, 146, 436, 318, t, 3)
    for k in range(3):
        x = 286 + k * 74
        c.slab(x - 20, 20 + k * 4, x + 20, 30 + k * 4, t.paper, 3)
    _left_wall(c, t)
    _right_wall(c, t)


def _wall_x(share: float, side: int) -> tuple[float, float, float]:
    """A place on a side wall: x, and the heights of floor and ceiling there; share 0 is near, 1 is far."""
    x = 0 + 268 * share
    floor, ceiling = 490 - 138 * share, 31 + 99 * share
    return (x if side < 0 else WIDTH - x), floor, ceiling


def _left_wall(c: Collage, t: Tones) -> None:
    for near, far, paper in ((0.04, 0.36, t.clay), (0.66, 0.86, t.near)):
        (x0, f0, c0), (x1, f1, c1) = _wall_x(near, -1), _wall_x(far, -1)
        top0, top1 = c0 + (f0 - c0) * 0.24, c1 + (f1 - c1) * 0.24
        c.sheet([(x0 - 5, top0 - 7), (x1 + 4, top1 - 6), (x1 + 4, f1), (x0 - 5, f0)], t.cream, 3)
        c.flat([(x0, top0), (x1, top1), (x1, f1), (x0, f0)], paper.toward(t.far, 0.2))
        w = x1 - x0
        c.flat(
            [
                (x0 + w * 0.24, top0 + 30),
                (x1 - w * 0.24, top1 + 26),
                (x1 - w * 0.24, top1 + 92),
                (x0 + w * 0.24, top0 + 108),
            ],
            t.sky,
        )
        c.oval(x1 - w * 0.14, (top1 + f1) / 2 + 22, 4, 5, t.wood_dark)
    c.sheet([(122, 152), (160, 162), (160, 226), (122, 224)], t.paper, 2)
    c.oval(141, 190, 11, 13, t.sun)


def _right_wall(c: Collage, t: Tones) -> None:
    rail0, rail1 = (WIDTH + 6, 206), (474, 206)
    c.line([rail0, rail1], 8, t.wood)
    coats = (t.clay, t.sun, t.leaf_dark, t.deep, t.cream, t.near)
    for k in range(6):
        share = 0.06 + k * 0.155
        x, floor, ceiling = _wall_x(share, 1)
        s = (floor - ceiling) / 460
        y = 206 + 4 * s
        c.oval(x, 206, 4 * s, 4 * s, t.wood_dark)
        left = [(-5, 0), (-22, 15), (-27, 84), (-21, 86), (-18, 60), (-22, 118)]
        coat = [
            *((x + dx * s, y + dy * s) for dx, dy in left),
            *((x - dx * s, y + dy * s) for dx, dy in reversed(left)),
        ]
        c.sheet(coat, coats[k], 3 * s)
        c.brush([(x, y + 14 * s), (x + 1, y + 112 * s)], 2.4 * s, coats[k].toward(t.wood_dark, 0.3))
    c.flat([(WIDTH + 20, 452), (488, 352), (488, 364), (WIDTH + 20, 474)], t.wood)


def corridor_front(c: Collage, t: Tones) -> None:
    """A bench with two schoolbags."""
    props.table(c, t.wood_light.toward(t.wood, 0.4), t.wood)
    for x, paper, flap in ((82, t.clay, t.sun), (640, t.leaf_dark, t.cream)):
        c.sheet(shapes.rounded(x - 44, TABLE - 62, x + 44, TABLE + 12, 16), paper, 3)
        c.sheet(shapes.rounded(x - 36, TABLE - 58, x + 36, TABLE - 24, 12), paper.toward(t.wood_dark, 0.18), 1.5)
        c.slab(x - 6, TABLE - 32, x + 6, TABLE - 16, flap)
        c.line(shapes.arc(x, TABLE - 61, 14, 12, 0.5, 1.0, 12), 4, paper.toward(t.wood_dark, 0.35))
