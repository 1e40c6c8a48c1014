"""Beside the ties stands what is declared or has moved, and everybody knows only what is theirs."""

from dataclasses import replace

import pytest

from game.debrief.fold import MapState, history
from game.debrief.margin import Note, Topic, margin, wide_margin
from game.debrief.margin_wording import tell
from game.model.events import Cause, CauseKind
from game.model.meters import PLAYER, SITUATION, Meter, MeterRef, RoleImage
from game.model.scenario import Scenario, Wind
from game.wording.catalogue import FRENCH, Words
from tests.debrief import margins, sample
from tests.debrief.margins import image, own
from tests.debrief.sample import changed

WORLD = margins.scenario()
TURNS = history(WORLD, margins.play())


def after(*moves: tuple[MeterRef, int], world: Scenario = WORLD) -> MapState:
    """The state after these meters have moved."""
    return history(world, [changed(1, ref, delta) for ref, delta in moves])[-1]


def topics(state: MapState, viewpoint: str | None = None) -> list[Topic]:
    """What the notes of a margin are about."""
    return [note.topic for note in margin(WORLD, state, viewpoint)]


def test_a_simple_scenario_has_nothing_in_its_margin() -> None:
    """Without declarations and movements nothing is said, and the scenario asks for no room."""
    assert margin(sample.scenario(), history(sample.scenario(), sample.play())[-1]) == ()
    assert (wide_margin(sample.scenario()), wide_margin(WORLD)) == (False, True)


def test_at_the_opening_only_declarations_stand_there() -> None:
    """A paradox undergone, tensions, an interest, and who begins with little place at the table."""
    assert topics(TURNS[0]) == [Topic.PARADOX, Topic.DILEMMA, Topic.DILEMMA, Topic.INTEREST, Topic.PLACE]
    assert margin(WORLD, TURNS[0])[0].level == 0


def test_what_an_earlier_chapter_left_is_told_first() -> None:
    """With those between whom and the player something was left; what is between others is not the player's past."""
    left = [
        replace(one, cause=Cause(CauseKind.CARRIED, "campagne"))
        for one in (
            changed(0, MeterRef(Meter.TRUST, "m_rochat", (PLAYER,)), 9),
            changed(0, MeterRef(Meter.TRUST, "mme_dutoit", ("m_rochat",)), 9),
        )
    ]
    note = margin(WORLD, history(WORLD, left)[-1])[0]
    assert (note.topic, note.about) == (Topic.CARRIED, ("m_rochat",))
    assert tell(WORLD, note, FRENCH).startswith("Entre M. Rochat et vous, tout ne commence pas ici")


def test_a_movement_within_a_band_is_not_told() -> None:
    """A few points that cross no border move nothing in the margin."""
    moves = [(own(Meter.ASYMMETRY, "mme_dutoit"), -5), (MeterRef(Meter.DIVERGENCE, SITUATION), 10)]
    still = after(*moves, (MeterRef(Meter.MOMENTUM, PLAYER), 6))
    assert topics(still) == topics(TURNS[0])


def test_the_helm_is_told_where_it_is_not_theirs_or_has_come_back() -> None:
    """In the player's hands, and once it is returned where the play began with it there; else nobody mentions it."""
    ref = own(Meter.HELM, "anais")
    taken = replace(WORLD, start={**WORLD.start, ref: 0})
    assert Note(Topic.HELM, ("anais",), (0,)) in margin(WORLD, after((ref, -1)))
    assert Note(Topic.HELM, ("anais",), (0,)) in margin(taken, after(world=taken))
    assert Note(Topic.HELM, ("anais",), (1,)) in margin(taken, after((ref, 1), world=taken))


def test_at_most_the_two_strongest_images_are_told() -> None:
    """From the middle band on, the strongest first; a house without a settled image has none."""
    moves = [(image(one), delta) for one, delta in zip(RoleImage, (20, 60, 30, 0, 0), strict=True)]
    (note,) = (note for note in margin(WORLD, after(*moves)) if note.topic is Topic.IMAGES)
    assert note.said == (RoleImage.ASSESSOR.value, RoleImage.CONFIDANT.value)
    assert Topic.IMAGES not in topics(after((image(RoleImage.REPAIRER), 10)))


def test_a_tension_becomes_a_common_dilemma() -> None:
    """Its words change with it."""
    said = [margin(WORLD, state)[1] for state in (TURNS[1], TURNS[2])]
    assert [note.level for note in said] == [0, 1]
    assert [note.said for note in said] == [("Tu la sors trop.",), ("continuité ou discontinuité",)]
    assert said[0].spoke == ("m_rochat", "mme_kaya")


@pytest.mark.parametrize("viewer", ["anais", "mme_dutoit", "m_rochat", "mme_favre", "mme_kaya"])
def test_a_person_finds_only_what_concerns_them(viewer: str) -> None:
    """Every note seen from somewhere is about who looks, and none tells that they were counted on in vain."""
    for state in TURNS:
        notes = margin(WORLD, state, viewer)
        assert all(viewer in note.about for note in notes)
        assert not {note.topic for note in notes} & {Topic.BELIEF, Topic.TRUST, Topic.WASTED, Topic.INTEREST}


def test_nobody_is_sure_of_what_the_other_has_said() -> None:
    """Of those who have said what binds them, each knows oneself; the player has heard both."""
    seen = {who: margin(WORLD, TURNS[1], who) for who in ("mme_kaya", PLAYER)}
    spoke = {who: [note.spoke for note in notes if note.topic is Topic.DILEMMA] for who, notes in seen.items()}
    assert spoke == {"mme_kaya": [("mme_kaya",)], PLAYER: [("m_rochat", "mme_kaya")]}


def test_the_player_does_not_see_what_is_only_undergone() -> None:
    """A paradox shows to the player once it is identified; what the house takes them for never does."""
    assert topics(TURNS[0], PLAYER) == []
    assert Topic.PARADOX in topics(TURNS[1], PLAYER)
    assert Topic.IMAGES in topics(TURNS[-1])
    assert Topic.IMAGES not in topics(TURNS[-1], PLAYER)


def test_the_wind_is_told_where_a_scenario_has_one() -> None:
    """From above and to the player; circumstances are nobody else's concern."""
    windy = replace(WORLD, winds=(Wind.HEAD,))
    (opening,) = history(windy, ())
    note = Note(Topic.WIND, said=(Wind.HEAD.value,))
    assert [note in margin(windy, opening, who) for who in (None, PLAYER, "anais")] == [True, True, False]
    told = [tell(windy, replace(note, said=(wind.value,)), words) for wind in Wind for words in (FRENCH, Words("en"))]
    assert len(set(told)) == 2 * len(Wind)
