"""Small pictures that the drawing tests share."""

from game.drawing.colour import Colour, colour
from game.drawing.curves import quadratic, regular
from game.drawing.display_list import Anchor, Circle, DisplayList, Group, Path, Point, Polygon, Stroke, Text

PAPER, INK, RED = colour("#f6eedd"), colour("#2b2622"), colour("#b3361e")


def shapes() -> tuple[Group, ...]:
    """One of every primitive without text: filled, stroked, dashed, translucent."""
    return (
        Group(
            (
                Polygon(regular(Point(60, 60), 40, 6), RED.faded(0.5), Stroke(INK, 3)),
                Circle(Point(150, 60), 30, INK, Stroke(RED, 4)),
                Path(quadratic(Point(20, 150), Point(110, 60), Point(200, 150)), Stroke(INK, 5)),
                Path((Point(20, 180), Point(200, 180)), Stroke(Colour(30, 90, 150, 128), 4, (10.0, 8.0))),
            ),
            "formes",
            "Des formes",
        ),
    )


def picture(words: str = "L’école & <vous>", *, text: bool = True) -> DisplayList:
    """A picture of 220 by 220 with these words under the shapes."""
    label = Text(Point(110, 210), words, 16, INK, bold=True, anchor=Anchor.MIDDLE, halo=PAPER, halo_width=2)
    return DisplayList(220, 220, PAPER, (*shapes(), *((label,) if text else ())), "Essai", "Une image d’essai.")
