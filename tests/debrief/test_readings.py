"""Five readings, side by side."""

import re
from dataclasses import fields

from game.debrief.readings import Cost, CostKind, Movement, Readings, read
from game.model.cast import Person, World
from game.model.events import Outcome, Promised, Settled, Spent
from game.model.meters import PLAYER, SITUATION, Meter, MeterRef
from game.wording.catalogue import Words
from tests.debrief import margins
from tests.debrief.sample import PEOPLE, changed, play, scenario, tie, trust
from tests.wording.leftovers import leftovers


def test_fecundity_is_change_between_the_others() -> None:
    """Bands and steps on ties without the player; what changed with the player is elsewhere."""
    found = read(scenario(), play()).fecundity
    assert found == (
        Movement("mme_dutoit", "m_rochat", (0, 1), (1, 3)),
        Movement("anais", "la_classe", (0, 1), (0, 0)),
    )


def test_a_change_within_a_band_is_no_movement() -> None:
    """A few points that cross no border are nobody's business."""
    assert read(scenario(), (changed(1, trust("anais", "m_rochat"), 3),)).fecundity == ()


def test_the_weakest_is_never_a_mean() -> None:
    """One poor necessary alliance is the reading, however good the others are."""
    meters = {**tie("mme_dutoit", "m_rochat", 10, speakable=0), **tie("m_rochat", PLAYER, 99, speakable=4)}
    (weakest,) = read(scenario(meters=meters), ()).weakest
    assert (weakest.holder, weakest.toward, weakest.trust) == ("mme_dutoit", "m_rochat", 0)


def test_equally_weak_alliances_are_all_named() -> None:
    """Where two stand equally low there is no ranking them."""
    meters = {**tie("mme_dutoit", "m_rochat", 10), **tie("m_rochat", PLAYER, 30)}
    assert len(read(scenario(meters=meters), ()).weakest) == 2


def test_what_can_no_longer_be_said_is_told_too() -> None:
    """A step lost is a movement as a step gained is."""
    ref = MeterRef(Meter.SPEAKABLE, "m_rochat", (PLAYER,))
    readings = read(scenario(), (changed(1, ref, -1),))
    assert readings.sayable == (Movement("m_rochat", PLAYER, (1, 1), (3, 2)),)
    said = readings.sentences(scenario())[2].sentences
    assert said == ("M. Rochat → vous\u00a0: le désaccord ne peut plus se dire\u202f; il reste l’inquiétude.",)


def test_belonging_is_the_pupils_ties_to_groups_and_school() -> None:
    """The tie to the mother is not belonging to the school."""
    toward = [move.toward for move in read(scenario(), play()).belonging]
    assert toward == ["la_classe", "m_rochat", "l_ecole"]


def test_a_scenario_without_a_pupil_has_no_belonging() -> None:
    """Nothing is invented where there is nobody to belong."""
    adults = scenario(people=[person for person in PEOPLE if not person.pupil])
    readings = read(adults, ())
    assert readings.belonging == ()
    assert readings.sentences(adults)[3].title == "La place de l’élève"


def test_costs_are_told_one_by_one() -> None:
    """Trust lost, tension risen, a stance, momentum, a debt and a broken promise: each with whom it cost."""
    events = (
        Promised(1, "p", "mme_kaya", "la rappeler"),
        changed(1, trust(PLAYER, "m_rochat"), -30),
        changed(1, MeterRef(Meter.TENSION, "mme_kaya", (PLAYER,)), 40),
        changed(1, MeterRef(Meter.DELEGATION, "m_rochat", (PLAYER,)), 40),
        changed(1, MeterRef(Meter.DEBT, "mme_kaya", (PLAYER,)), 5),
        Settled(2, "p", "mme_kaya", "la rappeler", Outcome.BROKEN),
    )
    costs = {(cost.kind, cost.who) for cost in read(scenario(), events).costs}
    assert costs == {
        (CostKind.TRUST, PLAYER),
        (CostKind.TENSION, "mme_kaya"),
        (CostKind.DELEGATION, "m_rochat"),
        (CostKind.DEBT, "mme_kaya"),
        (CostKind.PROMISE, "mme_kaya"),
    }


def test_momentum_lost_is_the_players() -> None:
    """What belongs to the situation is told as the player's."""
    ref = MeterRef(Meter.MOMENTUM, SITUATION)
    started = scenario(meters={**tie("anais", "m_rochat"), ref: 50})
    readings = read(started, (changed(1, ref, -20),))
    assert readings.sentences(started)[4].sentences == ("Vous\u00a0: l’élan a baissé.",)


def test_there_are_five_and_no_total() -> None:
    """Five readings, each a list of separate facts, and no field that adds anything up."""
    assert [field.name for field in fields(Readings)] == ["fecundity", "weakest", "sayable", "belonging", "costs"]
    readings = read(scenario(), play())
    assert all(isinstance(getattr(readings, field.name), tuple) for field in fields(Readings))
    assert len(readings.sentences(scenario())) == 5


def test_sentences_hold_no_number_and_no_reading_is_mute() -> None:
    """Every reading says something, even that it found nothing, and never with a figure."""
    for events in ((), play()):
        for reading in read(scenario(), events).sentences(scenario()):
            assert reading.sentences
            assert [sentence for sentence in reading.sentences if re.search(r"\d", sentence)] == []


def test_the_readings_in_english() -> None:
    """Every reading, and every one that found nothing, is told in English."""
    for events in ((), play()):
        for reading in read(scenario(), events).sentences(scenario(), Words("en")):
            assert leftovers((reading.title, *reading.sentences), "la classe l’école") == []
    adults = scenario(people=[person for person in PEOPLE if not person.pupil], necessary=(), meters={})
    told = read(adults, ()).sentences(adults, Words("en"))
    assert leftovers([words for one in told for words in (one.title, *one.sentences)]) == []


def test_costs_with_a_name_are_costs() -> None:
    """Each is told with whom it cost, somebody outside the cast too; the costs of others are not added to it."""
    events = (Spent(1, "compter", PLAYER, "une soirée."), Spent(1, "compter", "l’équipe", "une récréation"))
    readings = read(scenario(), events)
    assert readings.costs == (
        Cost(CostKind.SPENT, PLAYER, what="une soirée."),
        Cost(CostKind.SPENT, "l’équipe", what="une récréation"),
    )
    assert readings.sentences(scenario())[4].sentences == (
        "Vous\u00a0: une soirée.",
        "L’équipe\u00a0: une récréation.",
    )


def test_a_released_promise_cost_nobody_anything() -> None:
    """Who could not keep a word since somebody had to be protected has broken none."""
    events = (Promised(1, "p", "anais", "n’en rien dire"), Settled(2, "p", "anais", "n’en rien dire", Outcome.RELEASED))
    assert read(scenario(), events).costs == ()


def test_what_came_of_protecting_is_told_apart() -> None:
    """It is not told among the costs; what would have been a cost anyway stays one."""
    world = margins.scenario()
    (cost,) = read(world, (margins.hurt("proteger", 40),)).costs
    assert (cost.kind, cost.protecting) == (CostKind.TENSION, True)
    anyway = read(world, (margins.hurt("bousculer", 40), margins.hurt("proteger", 20))).costs
    assert [one.protecting for one in anyway] == [False]
    spent = read(world, (Spent(1, "proteger", PLAYER, "une nuit"), Spent(1, "bousculer", PLAYER, "un café")))
    assert spent.sentences(world)[4].sentences == ("Vous\u00a0: un café.",)


def test_every_pupil_belongs_somewhere() -> None:
    """With two pupils the reading covers both, and names both."""
    twin = Person("noe", "Noé", "élève", World.FAMILY, pupil=True, rank=0)
    world = scenario(people=(*PEOPLE, twin), meters={**tie("anais", "la_classe"), **tie("noe", "la_classe")})
    readings = read(world, ())
    assert [move.holder for move in readings.belonging] == ["anais", "noe"]
    assert readings.sentences(world)[3].title == "La place d’Anaïs et Noé"


def test_less_place_at_the_table_is_a_cost() -> None:
    """It is told of whoever has it."""
    ref = margins.own(Meter.ASYMMETRY, "mme_dutoit")
    assert read(margins.scenario(), (changed(1, ref, 30),)).costs == (Cost(CostKind.PLACE, "mme_dutoit", PLAYER),)
