"""What stays from one situation to the next, and what is left behind with the pupil."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.debrief.fold import history
from game.model.campaign import NOTHING, Carried, Keeping
from game.model.cast import Gender, Person, World
from game.model.events import CauseKind, Changed, Event
from game.model.meters import ESTABLISHMENT, PLAYER, SCALES, STANCE_METERS, TIE_METERS, Meter, MeterRef, coalition
from game.model.scenario import Agenda, Chemistry, Scenario
from game.model.state import State
from game.rules.carrying import handed_on, outlives, received
from tests.builders import MOTHER, PUPIL, TEACHER, passing, ref, rulebook, scenario, start

IMAGE = MeterRef(Meter.IMAGE, ESTABLISHMENT, ("repairer",))
PARADOX = MeterRef(Meter.PARADOX, PLAYER, ("soigner_ou_trier",))
BY_PUPIL = coalition(PUPIL, TEACHER, MOTHER)
ALL = start() | {IMAGE: 20, PARADOX: 0, BY_PUPIL: 30}
KEEPING = st.builds(Keeping, st.integers(0, 100), st.integers(0, 10), st.integers(0, 100))


def chapter(**changes: object) -> Scenario:
    """A chapter that declares something of every kind."""
    return scenario(start=ALL, memories={"clef": "perdue"}, **changes)


def begun(world: Scenario, carried: Carried = NOTHING, seed: int = 3) -> tuple[State, tuple[Event, ...]]:
    """The chapter before anybody has spoken."""
    return passing(world, rulebook()).begin(seed, carried)


@st.composite
def lived(draw: st.DrawFn) -> State:
    """Wherever a chapter may have ended."""
    state, _ = begun(chapter())
    meters = {ref: draw(st.integers(SCALES[ref.meter].low, SCALES[ref.meter].high)) for ref in state.meters}
    words = draw(st.sampled_from(("perdue", "rendue")))
    return replace(state, meters=meters, slots=draw(st.integers(0, 6)), memories={"clef": words})


@given(lived(), KEEPING)
def test_what_two_chapters_declare_goes_from_one_to_the_next(ended: State, keeping: Keeping) -> None:
    """The next chapter begins where the last one ended, save for tension, of which the percentage is left."""
    state, events = begun(chapter(), handed_on(chapter(), ended, keeping))
    for one, value in ended.meters.items():
        if not outlives(chapter(), one):
            assert ALL[one] == state.meters[one]
        elif one.meter is Meter.TENSION:
            assert value * keeping.tension // 100 == state.meters[one]
        else:
            assert value == state.meters[one]
    assert ended.memories == state.memories
    assert 1 + min(ended.slots, keeping.slots) == state.slots
    assert all(isinstance(event, Changed) and event.turn == 0 for event in events)


@given(lived(), KEEPING)
def test_the_trace_still_adds_up(ended: State, keeping: Keeping) -> None:
    """For each meter the deltas are final minus declared, the folded map stands where the state does, no cue waits."""
    state, events = begun(chapter(), handed_on(chapter(), ended, keeping))
    sums = dict.fromkeys(ALL, 0)
    for event in events:
        assert isinstance(event, Changed)
        assert (event.cause.kind, event.delta == 0, event.sentence == "") == (CauseKind.CARRIED, False, False)
        sums[event.ref] += event.delta
    assert {one: state.meters[one] - value for one, value in ALL.items()} == sums
    (folded,) = history(chapter(), events)
    assert (folded.values, folded.bands) == (state.meters, state.bands)
    assert state.pending == ()


@given(lived(), KEEPING)
def test_nothing_of_the_pupil_is_kept(ended: State, keeping: Keeping) -> None:
    """Neither a tie, nor a coalition, nor any stance of a pupil is in what is handed on."""
    for one, value in handed_on(chapter(), ended, keeping).meters:
        assert PUPIL not in (one.holder, *one.about)
        assert one.meter not in STANCE_METERS
        assert SCALES[one.meter].low <= value <= SCALES[one.meter].high


@given(st.dictionaries(st.sampled_from(sorted(ALL)), st.integers(-(10**6), 10**6)), st.integers(0, 100))
def test_whatever_is_carried_stays_within_bounds(meters: dict[MeterRef, int], slots: int) -> None:
    """A header from anywhere cannot push a meter out of its range, nor move one that is not handed on."""
    state, _ = begun(chapter(), Carried(tuple(sorted(meters.items())), (), slots))
    for one, value in state.meters.items():
        assert SCALES[one.meter].low <= value <= SCALES[one.meter].high
        assert outlives(chapter(), one) or value == ALL[one]


def test_every_meter_of_a_tie_between_adults_is_kept() -> None:
    """What holds between adults, or with the player, outlives its situation; so do image, paradox and momentum."""
    world = chapter()
    for meter in TIE_METERS:
        assert outlives(world, ref(meter, MOTHER, TEACHER))
        assert outlives(world, ref(meter, PLAYER, TEACHER))
        assert not outlives(world, ref(meter, TEACHER, PUPIL))
    assert all(outlives(world, one) for one in (IMAGE, PARADOX, MeterRef(Meter.MOMENTUM, PLAYER)))
    assert outlives(world, coalition(MOTHER, TEACHER, PLAYER))
    assert not outlives(world, BY_PUPIL)
    assert not outlives(world, MeterRef(Meter.INSTRUMENTAL, "situation"))


def test_a_play_of_its_own_begins_as_it_always_did() -> None:
    """With nothing carried, the opening is the same state and the same events."""
    world = chapter(chemistry=(Chemistry(TEACHER, PLAYER, -3, 3),))
    assert passing(world, rulebook()).begin(5) == begun(world, NOTHING, 5)


def test_people_who_have_met_are_not_drawn_again() -> None:
    """An affinity that was lived is the same in the next chapter, whatever its seed."""
    affinity = ref(Meter.AFFINITY)
    world = chapter(chemistry=(Chemistry(TEACHER, PLAYER, -3, 3),))
    ended = replace(begun(world)[0], meters={**ALL, affinity: 2})
    carried = handed_on(world, ended, Keeping())
    assert {2} == {begun(world, carried, seed)[0].meters[affinity] for seed in range(20)}


def test_somebody_met_again_two_chapters_later_has_not_forgotten() -> None:
    """What a chapter does not declare goes by it, and its tension fades twice."""
    trust, tension = ref(Meter.TRUST), ref(Meter.TENSION)
    first = handed_on(chapter(), replace(begun(chapter())[0], meters={**ALL, trust: 71, tension: 90}), Keeping())
    elsewhere = scenario(start={MeterRef(Meter.MOMENTUM, PLAYER): 50})
    second = handed_on(elsewhere, begun(elsewhere, first)[0], Keeping(), first)
    state, _ = begun(chapter(), second)
    assert (state.meters[trust], state.meters[tension]) == (71, 22)


def test_one_who_becomes_the_pupil_is_left_alone() -> None:
    """Where an id names an adult first and a pupil later, nothing of the first is given to the second."""
    people = {**scenario().people, TEACHER: Person(TEACHER, "Léo", "élève", World.FAMILY, pupil=True)}
    carried = handed_on(chapter(), begun(chapter())[0], Keeping())
    assert not any(TEACHER in (one.holder, *one.about) for one in received(chapter(people=people), carried))


def test_spare_slots_need_an_agenda() -> None:
    """Without an agenda there is nothing to spend them on; with one they are added to its own."""
    carried = Carried(slots=2)
    assert begun(chapter(agenda=Agenda(3, ("classe",), "reseau")), carried)[0].slots == 5
    assert begun(chapter(agenda=None, first="classe"), carried)[0].slots == 0


OTHER_PLAYER = replace(chapter().player, professions={Gender.FEMININE: "logopédiste", Gender.MASCULINE: "logopédiste"})


@given(lived(), KEEPING)
def test_a_colleague_of_another_profession_finds_a_reputation(ended: State, keeping: Keeping) -> None:
    """What people lived with the one before pulls what they would begin with by that share, and proves nothing."""
    carried = handed_on(chapter(), ended, keeping)
    state, _ = begun(chapter(player=OTHER_PLAYER), carried)
    kept = dict(carried.meters)
    for one, value in kept.items():
        if PLAYER not in (one.holder, *one.about):
            assert value == state.meters[one]
    for meter in (Meter.TESTED, Meter.SCAR, Meter.AFFINITY):
        assert ALL[ref(meter)] == state.meters[ref(meter)]
    trust = ref(Meter.TRUST)
    pull = abs(kept[trust] - ALL[trust]) * keeping.reputation // 100
    assert abs(state.meters[trust] - ALL[trust]) == pull


def test_a_reputation_fades_toward_what_people_would_begin_with() -> None:
    """A trust of 90 where 50 is usual leaves 66 to a colleague at 40 per cent, and 90 to whoever was there."""
    ended, _ = begun(chapter())
    ended = replace(ended, meters={**ended.meters, ref(Meter.TRUST): 90})
    carried = handed_on(chapter(), ended, Keeping(reputation=40))
    same, _ = begun(chapter(), carried)
    other, _ = begun(chapter(player=OTHER_PLAYER), carried)
    assert (same.meters[ref(Meter.TRUST)], other.meters[ref(Meter.TRUST)]) == (90, 66)


def test_a_reputation_does_not_become_a_past_of_ones_own() -> None:
    """With somebody whom the next colleague never met, the one after finds a faded reputation and no scar."""
    trust, scar = ref(Meter.TRUST), ref(Meter.SCAR)
    keeping = Keeping(reputation=50)
    first = handed_on(chapter(), replace(begun(chapter())[0], meters={**ALL, trust: 90, scar: 3}), keeping)
    elsewhere = scenario(start={MeterRef(Meter.MOMENTUM, PLAYER): 50}, player=OTHER_PLAYER)
    second = handed_on(elsewhere, begun(elsewhere, first)[0], keeping, first)
    state, _ = begun(chapter(player=OTHER_PLAYER), second)
    assert (state.meters[trust], state.meters[scar]) == (70, ALL[scar])
