"""What was lived before a play is part of what was played: it is in the header, and inside the chain."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.campaign import Carried, Origin
from game.model.meters import Meter, MeterRef
from game.play.journal import Header, Journal, header_line, opening_chain
from game.play.journal_codec import BadJsonError, Json, canonical, parse_line
from game.play.journal_origin import an_origin, origin_value
from game.play.journal_reader import parse_journal
from tests.play.journal_builders import STORY, as_bytes, header

NAMES = st.text("abcdefgh_", min_size=1, max_size=8)
REFS = st.builds(MeterRef, st.sampled_from(Meter), NAMES, st.lists(NAMES, max_size=3).map(tuple))
CARRIED = st.builds(
    Carried,
    st.lists(st.tuples(REFS, st.integers(-100, 100)), max_size=5).map(tuple),
    st.lists(st.tuples(NAMES, st.text(max_size=8)), max_size=3).map(tuple),
    st.integers(0, 10),
)
ORIGINS = st.builds(Origin, NAMES, st.integers(1, 100), CARRIED)


def chapter(origin: Origin) -> Header:
    """The header of a chapter."""
    return replace(header(), origin=origin)


@given(ORIGINS)
def test_an_origin_comes_back_as_it_was(origin: Origin) -> None:
    """Writing and reading give an equal origin, alone and in a journal."""
    assert origin == an_origin(parse_line(canonical(origin_value(origin))))
    journal = Journal(chapter(origin))
    journal = Journal(journal.header, (journal.then(*STORY[0]),))
    assert parse_journal(as_bytes(journal), "x").journal == journal


@given(ORIGINS, ORIGINS)
def test_what_was_carried_is_inside_the_chain(one: Origin, other: Origin) -> None:
    """Two plays that began with something else have another chain from the first link on."""
    assert (one == other) == (opening_chain(chapter(one)) == opening_chain(chapter(other)))
    assert opening_chain(header()) != opening_chain(chapter(one))


def test_a_journal_without_a_campaign_is_as_it_always_was() -> None:
    """A play of its own has no word of campaigns in its header, and is read."""
    line = header_line(header())
    assert b"origin" not in line
    assert parse_journal(line, "x").journal == Journal(header())
    assert header().carried == Carried()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("slots", -1),
        ("slots", 10**9),
        ("chapter", True),
        ("campaign", 3),
        ("meters", [["trust", "a", ["b"]]]),
        ("meters", [[["nope", "a", ["b"]], 3]]),
        ("memories", [["a"]]),
        ("memories", {}),
        ("more", 1),
    ],
)
def test_anything_else_is_refused(key: str, value: Json) -> None:
    """A part that is missing, unknown, of another type or far too large is refused."""
    whole = origin_value(Origin("ab", 2, Carried(slots=1)))
    assert isinstance(whole, dict)
    with pytest.raises(BadJsonError):
        an_origin({**whole, key: value})
