"""Events survive JSON, and nothing else passes for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.events import CauseKind, Changed, Event
from game.play.journal_codec import BadJsonError, Json, canonical, decode, encode, parse_line
from tests.play.journal_builders import every_kind

EVENTS = every_kind()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    """Writing an event and reading it again gives an equal event."""
    assert event == decode(parse_line(canonical(encode(event))))


def test_every_kind_of_event_can_be_written() -> None:
    """No kind of event is missing from the codec, so a new kind cannot be forgotten."""
    assert {type(event) for event in EVENTS} == set(Event.__args__)


@given(JSON)
def test_anything_else_is_refused(value: Json) -> None:
    """Any JSON is an event or is refused with BadJsonError; nothing else ever comes out."""
    try:
        decode(value)
    except BadJsonError:
        return
    pytest.fail("random JSON passed for an event")


@given(st.sampled_from(EVENTS), st.data())
def test_a_damaged_event_is_refused_or_another(event: Event, data: st.DataObject) -> None:
    """Replacing one value of an event gives BadJsonError or another sound event, never an exception of ours."""
    value = encode(event)
    value[data.draw(st.sampled_from(sorted(value)))] = data.draw(JSON)
    try:
        again = encode(decode(value))
    except BadJsonError:
        return
    assert again == value


def test_a_key_more_is_refused() -> None:
    """An event with a key that we do not know is refused: it was not written by us."""
    with pytest.raises(BadJsonError, match="mal formé"):
        decode({**encode(EVENTS[0]), "score": 3})


def test_true_is_no_number() -> None:
    """A truth value does not pass for the integer that Python takes it for."""
    value = encode(EVENTS[0])
    with pytest.raises(BadJsonError):
        decode({**value, "delta": True})


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"nan",
        b"NaN",
        b"[1.5]",
        b"[1e3]",
        b"[-Infinity]",
        b'{"a":1,"a":2}',
        b'"\\ud800"',
        b"\xed\xa0\x80",
        b"[" * 50_000 + b"]" * 50_000,
        b"[" * 50_000,
        b'{"a":' * 40 + b"1" + b"}" * 40,
        b"9" * 5_000,
        b'"' + b'\\"' * 200_000,
        b'["]",' * 3,
    ],
    ids=range(17),
)
def test_what_is_no_plain_json_is_refused(line: bytes) -> None:
    """Broken UTF-8, depth, fractions, repeats, half characters: one exception, whatever the bytes."""
    with pytest.raises(BadJsonError):
        parse_line(line)


@given(st.binary(max_size=60))
def test_no_bytes_escape(line: bytes) -> None:
    """Any bytes are JSON or refused with BadJsonError."""
    try:
        parse_line(line)
    except BadJsonError:
        return


def test_brackets_in_texts_are_no_depth() -> None:
    """A text may hold as many brackets as it likes."""
    text = "[" * 100 + '\\"' + "{" * 100
    assert text == parse_line(canonical(text))


def test_the_canonical_form_is_sorted_and_bare() -> None:
    """The hashed form has sorted keys, no blanks and plain UTF-8."""
    assert '{"a":"é","b":[1,2]}'.encode() == canonical({"b": [1, 2], "a": "é"})


def test_a_cause_is_written_in_two_words() -> None:
    """A cause is its kind and its id, so that a journal stays short."""
    event = EVENTS[0]
    assert isinstance(event, Changed)
    assert [CauseKind.RULE.value, "r1"] == encode(event)["cause"]
