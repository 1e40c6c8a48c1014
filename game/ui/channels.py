"""What stands in the frame when people do not share a room: a telephone, a letter, a mail."""

from collections.abc import Callable

from game.drawing.colour import Colour
from game.model.cast import Channel
from game.play.view import Seat
from game.ui import paper, shapes
from game.ui.collage import Collage
from game.ui.pad import Pad
from game.ui.places import place
from game.ui.places.tones import HEIGHT, WIDTH, tones


def paint_phone(pad: Pad, where: str, people: Callable[[], None]) -> None:
    """The stage is split along a torn slant: here a room and a receiver, there the other one on plain paper."""
    rect, palette = pad.rect, pad.theme.palette
    scenery = place(where)
    papers = tones(palette, scenery.world)
    scale = max(rect.width / WIDTH, rect.height / HEIGHT)
    room = Collage(pad.surface, scale, (rect.centerx - WIDTH * scale * 0.62, rect.bottom - HEIGHT * scale), palette)
    scenery.behind(room, papers)
    scenery.before(room, papers)
    c = Collage(pad.surface, rect.height / HEIGHT, (rect.centerx, 0), palette)
    half = rect.width / 2 / c.scale
    there = palette.hue("family" if scenery.world != "family" else "school")
    c.sheet(_torn(46, -64, half + 20), there.light.toward(palette.paper, 0.35), 10)
    for k in range(4):
        c.oval(half * 0.52, 330, 210 - k * 42, 210 - k * 42, there.light.toward(there.mid, 0.05 + 0.045 * k))
    people()
    _receiver(c, -half * 0.52, 410, palette.ink.toward(palette.wood_dark, 0.4))
    paper.roughen(pad.surface)


def _torn(top: float, foot: float, right: float) -> list[tuple[float, float]]:
    """A sheet whose left edge was torn from `top` to `foot`."""
    edge: list[tuple[float, float]] = []
    for k in range(31):
        share = k / 30
        jag = ((k * 7) % 5 - 2) * 3.2
        edge.append((top + (foot - top) * share + jag, -10 + (HEIGHT + 20) * share))
    return [*edge, (right, HEIGHT + 10), (right, -10)]


def _receiver(c: Collage, x: float, y: float, ink: Colour) -> None:
    """A telephone receiver with a curled cord that leaves toward the other side."""
    cord: list[tuple[float, float]] = []
    for k in range(49):
        share = k / 48
        cord.append(
            (x + 70 + share * 190 + (16 if k % 4 in (1, 2) else -8), y + 92 + share * 60 + (14 if k % 4 < 2 else -12))
        )
    c.line(shapes.ribbon(cord, 4), 4.5, ink.toward(c.palette.wood, 0.3))
    body = [
        (-112, 66),
        (-118, 24),
        (-84, -8),
        (-50, -6),
        (-44, 20),
        (-18, 12),
        (22, -14),
        (40, -40),
        (18, -58),
        (26, -92),
        (62, -112),
        (104, -92),
        (112, -48),
        (84, 10),
        (30, 62),
        (-34, 98),
        (-84, 98),
    ]
    c.sheet(shapes.smooth([(x + a, y + b) for a, b in body], 6), ink, 9)
    shine = [(-96, 56), (-62, 76), (-10, 60), (44, 20), (84, -34), (88, -60), (70, -26), (28, 16), (-24, 48), (-66, 58)]
    c.flat(shapes.smooth([(x + a, y + b) for a, b in shine], 6), ink.toward(c.palette.paper, 0.16))
    for dx, dy in ((-96, 24), (58, -92)):
        for k in range(3):
            c.oval(x + dx + k * 11, y + dy + k * (5 if dx < 0 else 8) - 4, 2.6, 2.6, ink.toward(c.palette.paper, 0.45))


def paint_letter(pad: Pad, channel: Channel, sender: Seat | None) -> None:
    """A sheet of paper fills the stage: handwriting on a letter with its envelope, or a printed mail."""
    rect, palette = pad.rect, pad.theme.palette
    c = Collage(pad.surface, rect.height / HEIGHT, (rect.centerx, 0), palette)
    half = rect.width / 2 / c.scale
    hue = palette.hue(sender.world.value if sender else None)
    c.slab(-half - 10, -10, half + 10, HEIGHT + 10, palette.wood.toward(palette.wood_light, 0.45))
    for k in range(5):
        c.slab(-half - 10, 70 + k * 118, half + 10, 73 + k * 118, palette.wood.toward(palette.wood_light, 0.2))
    if channel is Channel.LETTER:
        _envelope(c, hue.light, hue.mid)
    wide = min(half - 36, 236)
    lean = -7
    page = [(-wide + lean, 40), (wide + lean, 26), (wide - lean, HEIGHT - 54), (-wide - lean, HEIGHT - 40)]
    c.sheet(page, palette.paper_light, 9)
    ink = palette.ink_soft.toward(palette.paper_light, 0.45)
    if channel is Channel.LETTER:
        _handwriting(c, wide, ink)
    else:
        c.sheet([(-wide + lean, 40), (wide + lean, 26), (wide + lean, 96), (-wide + lean, 110)], hue.light, 1)
        for k, share in enumerate((0.55, 0.8)):
            c.slab(-wide + 26, 56 + k * 22, -wide + 26 + wide * share, 62 + k * 22, hue.deep)
        for k in range(12):
            c.slab(-wide + 26, 146 + k * 32, wide - 30 - (k * 83) % 120, 151 + k * 32, ink)
    paper.roughen(pad.surface)


def _envelope(c: Collage, light: Colour, mid: Colour) -> None:
    c.sheet([(-330, 330), (330, 300), (350, 640), (-320, 660)], light.toward(mid, 0.12), 6)
    c.sheet([(-330, 330), (0, 500), (330, 300)], light, 5)
    c.sheet([(250, 250), (318, 244), (322, 320), (254, 324)], mid, 2)


def _handwriting(c: Collage, wide: float, ink: Colour) -> None:
    """Lines of loops: somebody's hand, not words."""
    for row in range(11):
        y, x, k = 104.0 + row * 38, -wide + 34.0, row * 5
        end = wide - 40 - (row * 61) % 90 if row != 10 else -40
        while x < end:
            long = 20 + (k * 13) % 34
            points = [
                (x + step * long / 6, y - (row * 0.5) - (9 if step % 2 else 0) - ((k + step) % 3) * 2)
                for step in range(7)
            ]
            c.brush(shapes.ribbon(points, 4), 2.2, ink)
            x, k = x + long + 12, k + 1
