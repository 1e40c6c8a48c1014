"""The slider at k equals the trace at k."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.debrief.fold import history
from game.model.events import Agreed, Changed, Learned, Opened, Outcome, Promised, Settled, WindTurned
from game.model.meters import PLAYER, SCALES, Meter, MeterRef, band, next_band
from game.model.scenario import Wind
from tests.debrief import margins
from tests.debrief.sample import changed, play, scenario, start, trust

REFS = sorted(start())
changes = st.lists(
    st.builds(changed, st.integers(0, 6), st.sampled_from(REFS), st.integers(-9, 9).filter(bool)),
    max_size=30,
).map(lambda events: sorted(events, key=lambda event: event.turn))


@given(changes)
def test_every_meter_is_its_start_and_its_deltas(events: list[Changed]) -> None:
    """At each turn a meter is its declared value plus the deltas up to that turn, and its band has its hysteresis."""
    turns = history(scenario(), events)
    for k, state in enumerate(turns):
        assert state.turn == k
        for ref, value in start().items():
            level, reached = band(ref.meter, value), value
            for event in events:
                if event.turn <= k and event.ref == ref:
                    reached += event.delta
                    level = next_band(ref.meter, level, reached)
            assert (state.values[ref], state.bands[ref]) == (reached, level)


@given(changes)
def test_states_do_not_share_what_changes(events: list[Changed]) -> None:
    """A later turn leaves an earlier picture as it was."""
    for k in range(len(history(scenario(), events))):
        upto = [event for event in events if event.turn <= k]
        assert history(scenario(), upto)[-1].values == history(scenario(), events)[k].values


def test_nothing_happened_is_one_state() -> None:
    """Without events there is the opening: nobody is absent, nothing is promised."""
    (opening,) = history(scenario(), ())
    assert (opening.turn, opening.values, opening.present) == (0, start(), None)


def test_turns_without_events_repeat_the_turn_before() -> None:
    """The index of a state is its turn even where nothing happened."""
    turns = history(scenario(), (changed(3, trust("m_rochat", PLAYER), 5),))
    assert [state.values[trust("m_rochat", PLAYER)] for state in turns] == [55, 55, 55, 60]


def test_a_band_is_left_downward_only_beyond_the_hysteresis() -> None:
    """Trust that falls to two below its border keeps its band, three more and it is lost."""
    ref = trust(PLAYER, "m_rochat")
    turns = history(scenario(), (changed(1, ref, -5), changed(2, ref, -3)))
    assert [state.values[ref] for state in turns] == [70, 65, 62]
    assert [state.bands[ref] for state in turns] == [2, 2, 1]


def test_promises_follow_what_becomes_of_them() -> None:
    """Each promise is open until it is settled, by the option that gave it or by what was promised to whom."""
    events = (
        Promised(1, "a", "m_rochat", "appeler"),
        Promised(1, "b", "mme_kaya", "écrire"),
        Settled(2, "a", "m_rochat", "appeler", Outcome.KEPT),
        Settled(3, "autre", "mme_kaya", "écrire", Outcome.RENEGOTIATED),
    )
    outcomes = [tuple(mark.outcome for mark in state.promises) for state in history(scenario(), events)]
    assert outcomes == [(), (None, None), (Outcome.KEPT, None), (Outcome.KEPT, Outcome.RENEGOTIATED)]


def test_a_contract_ends_once_and_stays_on_the_map() -> None:
    """A contract that reached its term is the same contract, ended."""
    events = tuple(Agreed(turn, "c", ("mme_dutoit",), "deux périodes", bool(turn - 1)) for turn in (1, 2))
    ended = [[mark.ended for mark in state.contracts] for state in history(scenario(), events)]
    assert ended == [[], [False], [True]]


def test_presence_is_that_of_the_last_encounter() -> None:
    """Opening an encounter says who is there; a witness of a change was there too."""
    events = (Opened(0, "classe"), changed(1, trust("m_rochat", PLAYER), 4, ("anais",)), Opened(2, "reseau"))
    present = [state.present for state in history(scenario(), events)]
    everybody = frozenset({"m_rochat", "mme_dutoit", "mme_kaya", "mme_favre"})
    assert present == [{"m_rochat"}, {"m_rochat", "anais"}, everybody]


def test_events_that_the_map_does_not_draw_change_nothing() -> None:
    """A fact that is learned moves no meter."""
    before, after = history(scenario(), (Learned(1, "m_rochat", "depart", "mme_dutoit"),))
    assert before.values == after.values


def test_a_meter_that_nobody_declared_starts_from_zero() -> None:
    """Stances have no declared level: they are what was done."""
    ref = MeterRef(Meter.DELEGATION, "m_rochat", (PLAYER,))
    turns = history(scenario(), (changed(1, ref, 8),))
    assert [state.values.get(ref) for state in turns] == [None, 8]
    assert SCALES[Meter.DELEGATION].low == 0


def test_the_sample_play_ends() -> None:
    """The last state knows how it ended."""
    assert history(scenario(), play())[-1].ending == "autrement"


def test_what_is_counted_on_is_open_until_it_is_settled() -> None:
    """Only what the event is about is settled, by belief or by trust as it was given."""
    outcomes = [[mark.honoured for mark in state.reliances] for state in history(margins.scenario(), margins.play())]
    assert outcomes == [[], [None] * 3, [None] * 3, [False, True, None]]
    assert [mark.belief for mark in history(margins.scenario(), margins.play())[-1].reliances] == [True, False, True]


def test_costs_with_a_name_are_kept_in_order() -> None:
    """Each of them, for whom and what, from the turn in which it was spent."""
    turns = history(margins.scenario(), margins.play())
    assert [[(mark.who, mark.what) for mark in state.expenses] for state in turns[:2]] == [
        [],
        [(PLAYER, "une soirée de plus"), ("mme_dutoit", "un congé pris sur son salaire")],
    ]


def test_a_contract_keeps_its_limits() -> None:
    """The limits that its author wrote stay with it, and an agreement without an author has none."""
    assert [mark.limits for mark in history(margins.scenario(), margins.play())[-1].contracts] == [
        "rien sur les devoirs."
    ]
    assert [mark.limits for mark in history(scenario(), play())[-1].contracts] == [""]


def test_the_wind_is_the_first_until_it_turns() -> None:
    """A scenario without winds has none; the others begin with their first."""
    windy = replace(scenario(), winds=(Wind.HEAD, Wind.ACROSS))
    turns = history(windy, (WindTurned(1, "louvoyer", Wind.ACROSS),))
    assert [state.wind for state in turns] == [Wind.HEAD, Wind.ACROSS]
    assert history(scenario(), ())[0].wind is None
