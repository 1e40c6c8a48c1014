"""Boxes know what they cover."""

from game.drawing.boxes import Box, around, covered, frame, freest, hull
from game.drawing.display_list import Point

BOX = Box(0, 0, 10, 10)


def test_shared_area_is_what_both_cover() -> None:
    """Two boxes share their common rectangle, or nothing."""
    assert BOX.shared(BOX.moved(6, 8)) == 8
    assert BOX.shared(BOX.moved(10, 0)) == 0
    assert BOX.outside(BOX.moved(5, 0)) == 50


def test_the_freest_candidate_wins_and_light_things_count_less() -> None:
    """A candidate over something light is better than one over something taken; the first of equals is kept."""
    candidates = (around(Point(5, 5), 4, 4), around(Point(50, 5), 4, 4), around(Point(90, 5), 4, 4))
    assert freest(candidates, [BOX]) == 1
    assert freest(candidates, [BOX], [Box(40, 0, 100, 10)]) == 1
    assert freest(candidates[:1] * 2, [BOX]) == 0
    assert covered(candidates[0], [BOX]) == 8 * covered(candidates[0], [], [BOX])


def test_a_frame_is_all_around_and_not_inside() -> None:
    """What stays inside covers nothing of the frame; what sticks out on any side does."""
    sides = frame(BOX, 5)
    assert [BOX.shared(side) for side in sides] == [0, 0, 0, 0]
    assert [covered(BOX.moved(*way), sides) > 0 for way in ((3, 0), (-3, 0), (0, 3), (0, -3))] == [True] * 4
    assert hull(sides) == BOX.grown(5)
