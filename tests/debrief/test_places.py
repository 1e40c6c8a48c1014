"""Everybody has a place of their own, and keeps it."""

from dataclasses import replace
from itertools import combinations

import pytest

from game.debrief.places import lay_out, ring_of
from game.debrief.stand import Place, Ring, Sizes
from game.drawing.boxes import Box
from game.model import cast
from game.model.cast import Group, Person, World
from game.model.meters import PLAYER, MeterRef
from game.model.scenario import Scenario
from game.wording.catalogue import FRENCH
from tests.debrief.sample import GROUPS, PEOPLE, scenario, start, tie

FATHER = Person("m_dutoit", "M. Dutoit", "père d’Anaïs, vit ailleurs", World.FAMILY)
NURSE = Person("m_gex", "M. Gex", "infirmier scolaire", World.CARE, ring=cast.Ring.MESO)


def nine() -> Scenario:
    """Nine on the map: six people, two groups and the player."""
    more: dict[MeterRef, int] = {
        **tie("anais", "m_dutoit", 70),
        **tie("m_dutoit", "m_rochat"),
        **tie("m_dutoit", "mme_dutoit"),
    }
    return scenario(people=(*PEOPLE, FATHER), meters={**start(), **more})


def all_care() -> Scenario:
    """Nine on the map, crowded in the worlds of school and care."""
    people = (
        *PEOPLE[:2],
        PEOPLE[2],
        PEOPLE[4],
        NURSE,
        Person("mme_roy", "Mme Roy", "psychomotricienne", World.CARE, ring=cast.Ring.MESO),
    )
    groups = (GROUPS[0], Group("collegues", "les collègues", World.SCHOOL))
    return scenario(people=people, groups=groups, meters={**tie("anais", "la_classe"), **tie("mme_roy", PLAYER)})


def boxes(places: dict[str, Place]) -> list[tuple[str, Box]]:
    """Every shape and label with whose it is."""
    return [(place.id, box) for place in places.values() for box in (place.body, place.label)]


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("text", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("made", [scenario, nine, all_care])
def test_no_label_lies_over_another(made: object, text: float, size: tuple[int, int]) -> None:
    """With nine people, at every text size, shapes and labels are apart and on the sheet."""
    assert callable(made)
    unit = size[1] / 720
    area = Box(10 * unit, 10 * unit, size[0] - (140 * text + 100) * unit, size[1] - 10 * unit)
    found = boxes(lay_out(made(), area, Sizes(unit, text), FRENCH))
    overlapping = [(a, b) for (a, one), (b, other) in combinations(found, 2) if a != b and one.shared(other)]
    assert overlapping == []
    assert [owner for owner, box in found if box.outside(area) > 0.5] == []


def test_rings_tell_how_near_somebody_lives_to_the_pupil() -> None:
    """The pupil is the middle, family and class are near, professionals and the player further, the institution far."""
    rings = {one: ring_of(nine(), one) for one in (*nine().people, *nine().groups, PLAYER)}
    assert rings == {
        "anais": Ring.CENTRE,
        "mme_dutoit": Ring.MICRO,
        "m_dutoit": Ring.MICRO,
        "la_classe": Ring.MICRO,
        "m_rochat": Ring.MESO,
        "mme_kaya": Ring.MESO,
        PLAYER: Ring.MESO,
        "mme_favre": Ring.MACRO,
        "l_ecole": Ring.MACRO,
    }


def test_an_author_may_put_somebody_on_another_ring() -> None:
    """A father who sits on the council stands with those who decide."""
    father = replace(FATHER, ring=cast.Ring.MACRO)
    assert ring_of(scenario(people=(*PEOPLE, father)), "m_dutoit") is Ring.MACRO


def test_a_layout_is_the_same_each_time() -> None:
    """Places depend on the scenario and the sheet, on nothing else."""
    area, sizes = Box(0, 0, 1000, 700), Sizes(1.0, 1.0)
    assert lay_out(nine(), area, sizes, FRENCH) == lay_out(nine(), area, sizes, FRENCH)


def test_a_larger_sheet_shows_the_same_map() -> None:
    """At twice the size everybody stands at twice the distance."""
    small = lay_out(nine(), Box(0, 0, 1000, 700), Sizes(1.0, 1.0), FRENCH)
    large = lay_out(nine(), Box(0, 0, 2000, 1400), Sizes(2.0, 1.0), FRENCH)
    assert {one: (x * 2, y * 2) for one, place in small.items() for x, y in [place.centre]} == {
        one: tuple(place.centre) for one, place in large.items()
    }


def test_a_very_long_name_is_shortened_on_the_map() -> None:
    """A name that would cover the sheet ends in « … »; nobody is pushed out."""
    long = Person("x", "Mme " + "Vuilleumier-" * 12, "rôle " * 40, World.CARE, ring=cast.Ring.MESO)
    places = lay_out(scenario(people=(*PEOPLE, long)), Box(0, 0, 1000, 700), Sizes(1.0, 1.0), FRENCH)
    assert places["x"].name.endswith("…")
    assert places["x"].label.width < 200
