"""Curves become the same points everywhere, and places along them are where they should be."""

from math import hypot, pi

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.drawing.curves import along, beside, cubic, ellipse, length, part, quadratic, regular, turned, zigzag
from game.drawing.display_list import Point

places = st.builds(Point, st.floats(-500, 500), st.floats(-500, 500))
LINE = (Point(0, 0), Point(30, 0), Point(30, 40))


@given(places, places, places)
def test_a_curve_begins_and_ends_where_it_is_told(start: Point, control: Point, end: Point) -> None:
    """The first and the last point of a flattened curve are its ends."""
    line = quadratic(start, control, end)
    assert [*line[0], *line[-1]] == pytest.approx([*start, *end])
    line = cubic(start, control, control, end)
    assert [*line[0], *line[-1]] == pytest.approx([*start, *end])


def test_places_along_a_line_are_measured_on_it() -> None:
    """Half of seventy is five down the second piece, looking down."""
    at, angle = along(LINE, 35)
    assert length(LINE) == 70
    assert at == pytest.approx(Point(30, 5))
    assert angle == pytest.approx(pi / 2)
    assert along(LINE, 999)[0] == Point(30, 40)


def test_a_part_keeps_its_corners() -> None:
    """The piece from 20 to 50 turns the corner."""
    assert part(LINE, 20, 50) == (Point(20, 0), Point(30, 0), Point(30, 20))


@given(st.floats(1, 12), st.floats(3, 20))
def test_a_zigzag_stays_within_its_amplitude(amplitude: float, pitch: float) -> None:
    """No corner of a zigzag on a straight line is further from it than its amplitude."""
    corners = zigzag((Point(0, 0), Point(100, 0)), amplitude, pitch)
    assert max(abs(corner.y) for corner in corners) == pytest.approx(amplitude)
    assert (corners[0].y, corners[-1].y) == (0, 0)


def test_right_is_beside_the_way() -> None:
    """Looking to the right of the sheet, aside is downward."""
    assert beside(Point(10, 10), 0.0, 5, 3) == pytest.approx(Point(15, 13))


def test_shapes_keep_their_radius() -> None:
    """Corners of a regular shape lie on its circle, and turning it keeps them there; an uncut ellipse is round."""
    centre = Point(5, 5)
    corners = (*regular(centre, 10, 6), *turned(regular(centre, 10, 6), centre, 0.3), *ellipse(centre, 10, 10))
    assert [hypot(x - 5, y - 5) for x, y in corners] == pytest.approx([10] * len(corners))
