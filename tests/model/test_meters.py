"""Ranges, bands and their hysteresis."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.meters import (
    NAMED_METERS,
    SCALES,
    SITUATION_METERS,
    STANCE_METERS,
    TIE_METERS,
    Meter,
    band,
    coalition,
    next_band,
    within,
)

meters = st.sampled_from(list(Meter))


@pytest.mark.parametrize(("value", "expected"), [(0, 0), (34, 0), (35, 1), (66, 1), (67, 2), (100, 2)])
def test_bands_of_trust(value: int, expected: int) -> None:
    """Trust is tenuous to 34, under construction to 66, solid from 67 (DESIGN §3)."""
    assert band(Meter.TRUST, value) == expected


def test_each_step_of_what_can_be_said_is_a_band() -> None:
    """What can be said has five steps and five bands."""
    assert [band(Meter.SPEAKABLE, value) for value in range(5)] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(("before", "value", "expected"), [(1, 32, 1), (1, 31, 0), (0, 35, 1), (2, 64, 2), (2, 63, 1)])
def test_hysteresis_holds_a_band_on_the_way_down(before: int, value: int, expected: int) -> None:
    """A band is entered at its border and left only three points below it."""
    assert next_band(Meter.TRUST, before, value) == expected


@given(meters, st.integers(-200, 200))
def test_within_brings_back_into_range(meter: Meter, value: int) -> None:
    """A value brought back is in range, and one in range is left alone."""
    scale = SCALES[meter]
    assert scale.low <= within(meter, value) <= scale.high
    assert within(meter, within(meter, value)) == within(meter, value)


@given(meters, st.integers(0, 4), st.integers(0, 100))
def test_the_next_band_is_stable(meter: Meter, before: int, value: int) -> None:
    """A band that has been taken is kept as long as the value stays."""
    value = within(meter, value)
    after = next_band(meter, min(before, len(SCALES[meter].borders)), value)
    assert next_band(meter, after, value) == after


def test_a_coalition_has_one_address() -> None:
    """Who is named first does not matter."""
    assert coalition("k", "b", "a") == coalition("k", "a", "b")


def test_every_meter_has_a_scale_and_a_place() -> None:
    """Each meter belongs to ties, stances, the situation or things with a name of their own; each has a range."""
    placed = {*TIE_METERS, *STANCE_METERS, *SITUATION_METERS, *NAMED_METERS, Meter.COALITION, Meter.MOMENTUM}
    assert placed == set(Meter) == set(SCALES)
