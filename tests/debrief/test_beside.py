"""Legend and margin stand beside the people, and cover nobody."""

from itertools import combinations

import pytest

from game.debrief.alliance_map import draw_map
from game.debrief.fold import history
from game.drawing.boxes import Box
from game.drawing.display_list import DisplayList, Group, Text, primitives
from game.drawing.metrics import text_width
from game.model.meters import PLAYER
from tests.debrief import margins
from tests.debrief.sample import play, scenario

TURNS = history(scenario(), play())
MARGINS = history(margins.scenario(), margins.play())


def group(picture: DisplayList, id: str) -> Group:
    """The group of that id."""
    return next(one for one in picture.groups() if one.id == id)


def covered(text: Text) -> Box:
    """The room that words take, written from the left."""
    wide = text_width(text.text, text.size, bold=text.bold)
    return Box(text.at.x, text.at.y - text.size * 0.8, text.at.x + wide, text.at.y + text.size * 0.2)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1230, 560)])
@pytest.mark.parametrize("text", [1.0, 1.3, 2.0])
@pytest.mark.parametrize("viewpoint", [None, PLAYER, "mme_favre"])
def test_the_margin_covers_nothing(size: tuple[int, int], text: float, viewpoint: str | None) -> None:
    """Its words stay on their slip, apart from the legend and from the sheet's edges, and are not too small."""
    width, height = size
    world, unit = margins.scenario(), min(width / 1280, height / 720)
    picture = draw_map(world, MARGINS[-1], width=width, height=height, text_scale=text, viewpoint=viewpoint)
    found = [one for one in picture.groups() if one.id in ("marge", "legende")]
    spots = {one.id: [item for item in primitives(one.items) if isinstance(item, Text)] for one in found}
    assert all(0 < item.at.x < width and 0 < item.at.y < height for texts in spots.values() for item in texts)
    boxes = [
        (
            kind,
            Box(i.at.x, i.at.y - i.size * 0.8, i.at.x + text_width(i.text, i.size, bold=i.bold), i.at.y + i.size * 0.2),
        )
        for kind, texts in spots.items()
        for i in texts
    ]
    assert [(a, b) for (_, a), (_, b) in combinations(boxes, 2) if a.shared(b)] == []
    assert all(item.size >= 11 * unit * text - 0.01 for item in spots.get("marge", ()))
    names = [group(picture, f"personne-{one}").items for one in (*world.people, *world.groups, PLAYER)]
    people = [i.at for items in names for i in primitives(items) if isinstance(i, Text)]
    assert [(kind, at) for kind, box in boxes for at in people if box.holds(at)] == []


def test_people_stay_where_they_are_while_the_margin_fills() -> None:
    """Whatever it holds, the room for people is the same."""
    for world, turns in ((margins.scenario(), MARGINS), (scenario(), TURNS)):
        places = set()
        for state in turns:
            person = group(draw_map(world, state, width=1280, height=720), "personne-anais")
            places.add(next(item.at for item in primitives(person.items) if isinstance(item, Text)))
        assert len(places) == 1


def test_a_margin_without_room_says_where_it_can_be_read() -> None:
    """Notes that do not fit are left out whole, and the slip says that the rest is in words."""
    full, narrow = (
        draw_map(margins.scenario(), MARGINS[-1], width=1280, height=720),
        draw_map(margins.scenario(), MARGINS[-1], width=1230, height=480, text_scale=1.3),
    )
    assert [
        "La suite se lit en mots." in [i.text for i in picture.primitives() if isinstance(i, Text)]
        for picture in (full, narrow)
    ] == [False, True]
