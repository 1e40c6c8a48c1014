"""The map shows the alliances, in shapes that colour only accompanies, and no number."""

import re
from itertools import combinations, pairwise
from math import hypot

import pytest

from game.debrief.alliance_map import draw_map
from game.debrief.fold import MapState, history
from game.debrief.ground import table
from game.debrief.look import Look, draw_legend, has_room
from game.debrief.threads import WIDTHS, colour_of
from game.debrief.tokens import initials, outline
from game.drawing.colour import contrast
from game.drawing.display_list import Circle, DisplayList, Group, Path, Point, Polygon, Text, primitives
from game.drawing.palette import CONTRAST_PALETTE, PAPER_PALETTE, Palette
from game.drawing.pygame_renderer import render
from game.drawing.svg import to_svg
from game.model.cast import Person, World
from game.model.meters import PLAYER, Meter, MeterRef
from game.model.scenario import Scenario
from tests.debrief import margins
from tests.debrief.golden import FILE, small_map
from tests.debrief.sample import PEOPLE, changed, play, scenario, tie, trust

TURNS = history(scenario(), play())
MARGINS = history(margins.scenario(), margins.play())


def drawn(
    state: MapState = TURNS[-1],
    scenario: Scenario = scenario(),  # noqa: B008 - a frozen value
    viewpoint: str | None = None,
    ghost: MapState | None = None,
    legend: bool = True,
    text_scale: float = 1.0,
) -> DisplayList:
    """A map at 1280 by 720."""
    return draw_map(
        scenario,
        state,
        width=1280,
        height=720,
        viewpoint=viewpoint,
        ghost=ghost,
        legend=legend,
        text_scale=text_scale,
    )


def group(picture: DisplayList, id: str) -> Group:
    """The group of that id."""
    return next(one for one in picture.groups() if one.id == id)


def words(picture: DisplayList) -> list[str]:
    """Every text on the picture."""
    return [item.text for item in picture.primitives() if isinstance(item, Text)]


def single(trust: int = 50, **levels: int) -> Group:
    """The thread of one tie with these levels."""
    made = scenario(meters=tie("anais", "m_rochat", trust, **levels))
    return group(drawn(history(made, ())[0], made), "lien-anais-m_rochat")


def widest(thread: Group) -> float:
    """The width of a thread."""
    return max(item.stroke.width for item in primitives(thread.items) if isinstance(item, Path))


@pytest.mark.parametrize("viewpoint", [None, PLAYER, "mme_dutoit"])
def test_there_is_no_number_on_the_map(viewpoint: str | None) -> None:
    """Whatever the state, no figure but those an author wrote in a role."""
    for state in TURNS:
        for text in words(drawn(state, viewpoint=viewpoint)):
            assert not re.search(r"\d", text.replace("5P", "").replace("8 ans", ""))


def test_people_keep_their_places() -> None:
    """Through all turns and viewpoints each name stands at one place."""
    places: dict[str, set[Point]] = {}
    for state in TURNS:
        for viewpoint in (None, "mme_dutoit", PLAYER):
            for item in drawn(state, viewpoint=viewpoint).primitives():
                if isinstance(item, Text) and item.bold and item.text in ("Anaïs", "M. Rochat", "vous"):
                    places.setdefault(item.text, set()).add(item.at)
    assert {name: len(where) for name, where in places.items()} == {"Anaïs": 1, "M. Rochat": 1, "vous": 1}


def test_three_bands_of_trust_have_three_widths() -> None:
    """The thread is 1.5, 3 or 5 wide at 720 rows: told apart without any colour."""
    assert [widest(single(level, tested=1)) for level in (10, 50, 90)] == list(WIDTHS)
    assert all(other / one >= 1.5 for one, other in pairwise(WIDTHS))


@pytest.mark.parametrize("palette", [PAPER_PALETTE, CONTRAST_PALETTE])
def test_threads_stand_out_from_the_paper(palette: Palette) -> None:
    """Every thread's colour has a contrast of at least 3:1 with every sheet it may run over."""
    grounds = (palette.paper_light, palette.paper, table(palette))
    hues = (*palette.worlds, palette.you)
    assert min(contrast(colour_of(hue), ground) for hue in hues for ground in grounds) >= 3


def test_untested_is_dashed_and_tested_is_not() -> None:
    """A supposed trust is a dashed thread."""
    dashes = [any(isinstance(i, Path) and i.stroke.dash for i in single(50, tested=tested).items) for tested in (0, 1)]
    assert dashes == [True, False]


def test_tension_does_not_depend_on_width() -> None:
    """A strong thread may be tense, a weak one quiet: the zigzag comes with tension alone."""

    def corners(thread: Group) -> int:
        return sum(len(item.points) for item in thread.items if isinstance(item, Path) and not item.stroke.dash)

    quiet, strained, tense = (corners(single(90, tested=1, tension=tension)) for tension in (0, 50, 90))
    assert quiet < strained
    assert quiet < tense
    assert widest(single(90, tested=1, tension=90)) >= WIDTHS[2]


def test_a_rupture_is_cut_in_two() -> None:
    """Two strokes of the accent colour stand across a broken thread only."""

    def strokes(thread: Group) -> int:
        return sum(isinstance(item, Path) and item.stroke.colour == PAPER_PALETTE.focus for item in thread.items)

    assert strokes(single(10, tension=90)) == 2
    assert strokes(single(10, tension=50)) == 0
    assert strokes(single(90, tension=90)) == 0


@pytest.mark.parametrize("step", range(5))
def test_a_bubble_holds_as_many_dots_as_steps_can_be_said(step: int) -> None:
    """No bubble for nothing, then one dot more for each step."""
    made = scenario(meters=tie("anais", "m_rochat", speakable=step))
    signs = group(drawn(history(made, ())[0], made, legend=False), "signes")
    assert sum(isinstance(item, Circle) for item in signs.items) == step


def test_a_perceived_coalition_always_names_its_perceiver() -> None:
    """Every triangle has the words « vue par … », and none is drawn below the first band."""
    picture = drawn(legend=False)
    triangles = [one.id for one in picture.groups() if one.id.startswith("coalition-")]
    assert triangles == ["coalition-mme_dutoit-m_rochat-vous", "coalition-m_rochat-mme_kaya-vous"]
    assert [text for text in words(picture) if text.startswith("vue par")] == [
        "vue par Mme Dutoit",
        "vue par M. Rochat",
    ]


def test_each_world_has_a_shape_of_its_own() -> None:
    """Round, square, hexagon on a side, hexagon on a corner: no two worlds share an outline."""
    middle = Point(0, 0)
    shapes = {outline(world, middle, 20) for world in World}
    assert len(shapes) == len(World)
    tops = {world: min(point.y for point in outline(world, middle, 20)) for world in World}
    assert tops[World.CARE] != pytest.approx(tops[World.AUTHORITY], abs=1)


def test_the_player_has_a_double_contour() -> None:
    """The player's shape is drawn by two outlines, anybody else's by one."""

    def outlines(one: str) -> int:
        person = group(drawn(TURNS[2], legend=False), f"personne-{one}")
        return sum(isinstance(item, Polygon) and item.stroke is not None for item in person.items)

    assert (outlines(PLAYER), outlines("m_rochat")) == (2, 1)


def test_whoever_is_absent_is_dotted() -> None:
    """The contour of an absent person is dotted, of a present one solid."""

    def dotted(one: str) -> bool:
        person = group(drawn(TURNS[0]), f"personne-{one}")
        return any(isinstance(item, Polygon) and item.stroke and item.stroke.dash for item in person.items)

    assert (dotted("mme_kaya"), dotted("m_rochat"), dotted(PLAYER)) == (True, False, False)


def test_the_ghost_shows_what_has_changed_at_a_quarter() -> None:
    """Only ties that differ appear as before, and none of their colours is more than a quarter opaque."""
    ghost = group(drawn(TURNS[-1], ghost=TURNS[-2]), "avant")
    tints = [item.stroke.colour.alpha for item in primitives(ghost.items) if isinstance(item, Path)]
    assert tints
    assert max(tints) <= 64
    assert group(drawn(TURNS[-1], ghost=TURNS[-1]), "avant").items == ()


def test_unseen_ties_are_questions() -> None:
    """Each tie that the viewer cannot see carries a question mark, and nothing of its level."""
    picture = drawn(viewpoint="mme_favre", legend=False)
    assert words(picture).count("?") == len(TURNS[-1].ties) - 1
    assert {widest(group(picture, f"lien-{a}-{b}")) for a, b in TURNS[-1].ties if a != "mme_favre"} == {1.4}


def test_hostile_names_stay_names() -> None:
    """Markup, quotes and control characters in a name are drawn as words, in SVG and on screen."""
    name = "<b onload='x'>&\0\u202e"
    made = scenario(people=(*PEOPLE, Person("pirate", name, "\"'--><script>", World.CARE)))
    picture = drawn(history(made, ())[0], made)
    svg = to_svg(picture)
    assert "<script" not in svg
    assert "<b " not in svg
    assert render(picture, 0.25).get_size() == (320, 180)


def test_every_size_can_be_drawn() -> None:
    """From a thumbnail to a poster, with both palettes and every text scale."""
    for width, height, text, palette in ((320, 180, 1.0, PAPER_PALETTE), (3840, 2160, 2.0, CONTRAST_PALETTE)):
        picture = draw_map(scenario(), TURNS[1], width=width, height=height, text_scale=text, palette=palette)
        assert (picture.width, picture.height) == (width, height)


def test_the_legend_explains_what_is_there() -> None:
    """Signs in use are explained, those that are not are left out."""
    first, last = words(drawn(TURNS[0])), words(drawn(TURNS[-1]))
    assert ("promesse rompue" in first, "promesse rompue" in last) == (False, True)
    assert ("fil rompu" in first, "fil rompu" in last) == (True, False)
    assert "confiance en construction" in first


def test_a_map_without_ties_is_a_map() -> None:
    """A scenario that declares nothing still shows who is there."""
    made = scenario(meters={}, necessary=())
    assert "Mme Kaya" in words(drawn(history(made, ())[0], made))


def test_the_small_map_is_the_one_that_was_looked_at() -> None:
    """The SVG of a known state is known, to the last decimal."""
    assert small_map() == FILE.read_text(encoding="utf-8")


def test_the_same_state_gives_the_same_svg() -> None:
    """Byte for byte."""
    assert to_svg(drawn()) == to_svg(drawn())
    assert trust("m_rochat", PLAYER) in TURNS[-1].values


def test_initials_leave_titles_aside() -> None:
    """« Mme Dutoit » is D, « l’école » is É."""
    assert [initials(name) for name in ("Mme Dutoit", "l’école", "Anaïs", "vous", "")] == ["D", "É", "A", "V", ""]


@pytest.mark.parametrize("viewpoint", [None, PLAYER, "mme_favre"])
def test_words_are_legible_at_720_rows(viewpoint: str | None) -> None:
    """Nothing on a map of 1280 by 720 is written smaller than 11 pixels."""
    for state in TURNS:
        sizes = [item.size for item in drawn(state, viewpoint=viewpoint).primitives() if isinstance(item, Text)]
        assert min(sizes) >= 11


def test_arrowheads_arrive_apart() -> None:
    """Around each person no two threads end within a head's width of each other, names aside."""
    tips: dict[str, list[Point]] = {}
    picture = drawn(legend=False)
    for holder, toward in TURNS[-1].ties:
        heads = [item for item in group(picture, f"lien-{holder}-{toward}").items if isinstance(item, Polygon)]
        tips.setdefault(toward, []).append(heads[0].points[0])
    apart = [hypot(a.x - b.x, a.y - b.y) for ends in tips.values() for a, b in combinations(ends, 2)]
    assert min(apart) >= 8


def test_threads_stay_on_the_sheet() -> None:
    """No thread leaves the picture, on a wide low sheet with large words either."""
    for width, height, text in ((1280, 720, 1.0), (1230, 530, 2.7), (1230, 540, 2.0)):
        picture = draw_map(scenario(), TURNS[-1], width=width, height=height, text_scale=text, legend=False)
        for one in picture.groups():
            if one.id.startswith("lien-"):
                points = [point for item in primitives(one.items) if isinstance(item, Path) for point in item.points]
                assert all(0 <= point.x <= width and 0 <= point.y <= height for point in points), one.id


def test_the_legend_alone_says_what_the_slip_says() -> None:
    """On a sheet of its own it has the same words, whole, in as many columns as it needs."""
    slip = group(drawn(TURNS[-1], ghost=TURNS[-2]), "legende")
    sheet = draw_legend(scenario(), TURNS[-1], Look(1230, 520, 2.7), ghost=True)
    said = [item.text for item in primitives(slip.items) if isinstance(item, Text)]
    assert [item.text for item in sheet.primitives() if isinstance(item, Text)] == said
    assert all(0 < item.at.y < 520 and item.at.x < 1230 for item in sheet.primitives() if isinstance(item, Text))


def test_the_legend_stands_beside_only_where_it_fits() -> None:
    """Beside people at usual sizes of text, not at twice the size."""
    assert has_room(scenario(), TURNS[-1], Look(1280, 720))
    assert not has_room(scenario(), TURNS[-1], Look(1230, 530, 2.7))


def test_an_ally_sees_a_coalition_against_somebody_from_their_own_corner() -> None:
    """The triangle stands over the two and the third, its eye beside the ally, and a ribbon joins the two."""
    picture = drawn(MARGINS[0], margins.scenario(), legend=False)
    against = group(picture, "coalition-mme_favre-mme_favre-vous-mme_dutoit")
    others = group(picture, "coalition-mme_dutoit-m_rochat-vous")
    ribbons = [[i for i in one.items if isinstance(i, Path) and i.stroke.width > 6] for one in (against, others)]
    assert [len(found) for found in ribbons] == [1, 0]
    (by,) = (item for item in picture.primitives() if isinstance(item, Text) and item.text == "vue par Mme Favre")
    faces = {one: group(picture, f"personne-{one}").items for one in ("mme_favre", PLAYER, "mme_dutoit")}
    middles = {one: next(i.at for i in items if isinstance(i, Text)) for one, items in faces.items()}
    assert min(middles, key=lambda one: hypot(middles[one].x - by.at.x, middles[one].y - by.at.y)) == "mme_favre"


def test_what_has_no_sign_leaves_no_ghost() -> None:
    """Routine, bond and closure are in the words: a thread that looks the same is not drawn twice."""
    still = history(margins.scenario(), [event for event in margins.play() if event.turn < 3])
    moved = [changed(3, MeterRef(Meter.ROUTINE, "m_rochat", (PLAYER,)), 70)]
    then = history(margins.scenario(), [*[e for e in margins.play() if e.turn < 3], *moved])[-1]
    assert group(drawn(then, margins.scenario(), ghost=still[-1]), "avant").items == ()
