"""Proposals become events within bounds, and nothing is lost on the way."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from game.model.events import Cause, CauseKind, Changed
from game.model.meters import PLAYER, SCALES, SCARRED_TRUST, Meter, MeterRef, band
from game.model.state import State
from game.rules.ledger import Proposal, settle
from tests.builders import MOTHER, TEACHER, ref, start

TRUST, SCAR, SPEAKABLE = ref(Meter.TRUST), ref(Meter.SCAR), ref(Meter.SPEAKABLE)


def proposal(meter: MeterRef, delta: int, rule: str = "r") -> Proposal:
    """What a rule asks for."""
    return Proposal(meter, delta, Cause(CauseKind.RULE, rule), "Parce que.")


def state(**changes: int) -> State:
    """The default world, the teacher present, his tie toward the player changed."""
    meters = start() | {ref(Meter(name)): value for name, value in changes.items()}
    return State(
        meters=meters, bands={one: band(one.meter, value) for one, value in meters.items()}, present=(TEACHER,)
    )


refs = st.sampled_from(sorted(start()))
deltas = st.lists(st.tuples(refs, st.integers(-120, 120)), max_size=12)


@given(deltas, deltas)
def test_deltas_add_up_and_stay_in_bounds(
    first: list[tuple[MeterRef, int]], second: list[tuple[MeterRef, int]]
) -> None:
    """Whatever is asked for, the applied deltas sum to the difference, and every meter stays in its range."""
    before = state()
    now = before
    events: list[Changed] = []
    for step in (first, second):
        now, more = settle(now, [proposal(one, delta) for one, delta in step], turn=1, option="o", reached=None)
        events.extend(more)
    for one, value in now.meters.items():
        assert before.meters[one] + sum(event.delta for event in events if event.ref == one) == value
        assert SCALES[one.meter].low <= value <= SCALES[one.meter].high
    assert all(event.delta for event in events)


@given(deltas)
def test_an_open_scar_caps_trust(step: list[tuple[MeterRef, int]]) -> None:
    """While a scar is open, trust does not stand above its ceiling."""
    now, _ = settle(state(), [proposal(one, delta) for one, delta in step], turn=1, option="o", reached=None)
    for one, value in now.meters.items():
        if one.meter is Meter.SCAR and value:
            assert now.meters[MeterRef(Meter.TRUST, one.holder, one.about)] <= SCARRED_TRUST


def test_a_scar_brings_a_high_trust_down() -> None:
    """A scar that opens under a high trust takes what stands above the ceiling, with its own reason."""
    now, events = settle(state(trust=90), [proposal(SCAR, 3, "promesse")], turn=1, option="", reached=None)
    assert now.meters[TRUST] == SCARRED_TRUST
    assert [(event.ref, event.delta) for event in events] == [(SCAR, 3), (TRUST, SCARRED_TRUST - 90)]
    assert {"promesse"} == {event.cause.id for event in events}


def test_the_last_push_gives_way() -> None:
    """At a bound, the latest change in that direction is the one that counts less."""
    now, events = settle(
        state(trust=90), [proposal(TRUST, 8), proposal(TRUST, 6), proposal(TRUST, -1)], turn=1, option="o", reached=None
    )
    assert now.meters[TRUST] == 100
    assert [event.delta for event in events] == [8, 3, -1]


def test_what_can_be_said_moves_one_step_at_a_time() -> None:
    """Three rules that open what can be said open one step."""
    now, events = settle(state(), [proposal(SPEAKABLE, 1)] * 3, turn=1, option="o", reached=None)
    assert now.meters[SPEAKABLE] == 2
    assert len(events) == 1


def test_the_absent_do_not_change() -> None:
    """A person neither present nor informed changes nothing."""
    now, events = settle(state(), [proposal(ref(Meter.TRUST, MOTHER), 9)], turn=1, option="o", reached=(TEACHER,))
    assert events == ()
    assert now.meters == state().meters


def test_undeclared_ties_do_not_exist() -> None:
    """A change on a tie that nobody declared leaves no event."""
    _, events = settle(state(), [proposal(ref(Meter.TRUST, TEACHER, "doyenne"), 9)], turn=1, option="o", reached=None)
    assert events == ()


def test_a_band_waits_for_its_cue() -> None:
    """A border crossed leaves a cue pending for its holder; of what the player is, only the momentum is felt."""
    momentum, paradox = MeterRef(Meter.MOMENTUM, PLAYER), MeterRef(Meter.PARADOX, PLAYER, ("p",))
    before = state()
    before = replace(before, meters={**before.meters, paradox: 0}, bands={**before.bands, paradox: 0})
    asked = [proposal(TRUST, 20), proposal(momentum, 40), proposal(paradox, 1)]
    now, _ = settle(before, asked, turn=1, option="o", reached=None)
    assert [(cue.ref, cue.upward) for cue in now.pending] == [(TRUST, True), (momentum, True)]


def test_hysteresis_keeps_a_band() -> None:
    """One point below the border is not yet a fall; four points are."""
    high = state(trust=67)
    near, _ = settle(high, [proposal(TRUST, -2)], turn=1, option="o", reached=None)
    far, _ = settle(near, [proposal(TRUST, -2)], turn=2, option="o", reached=None)
    assert (high.bands[TRUST], near.bands[TRUST], far.bands[TRUST]) == (2, 2, 1)
    assert near.pending == ()


def test_events_name_the_witnesses() -> None:
    """An event knows who was there."""
    _, events = settle(
        replace(state(), present=(TEACHER, MOTHER)), [proposal(TRUST, 1)], turn=1, option="o", reached=(TEACHER,)
    )
    assert events[0].witnesses == (TEACHER, MOTHER)
