"""What the chain covers, and what it leaves out."""

from dataclasses import replace

import pytest

from game.model.cast import Gender
from game.play.journal import Embedded, Header, Journal, header_line, opening_chain
from game.play.journal_reader import parse_journal
from tests.play.journal_builders import STORY, header, journal, texts

OUTSIDE = ("play", "date", "workshop", "app")


@pytest.mark.parametrize("field", OUTSIDE)
def test_what_names_a_play_is_outside_the_chain(field: str) -> None:
    """Two plays that went the same way have the same chain, whoever played them, when and where."""
    changes: dict[str, object] = {field: "autre"}
    assert opening_chain(header()) == opening_chain(replace(header(), **changes))  # type: ignore[arg-type]


def other_headers() -> list[Header]:
    """Headers of which each differs from the usual one in something that was played."""
    first = header()
    kept = first.texts
    return [
        replace(first, seed=8),
        replace(first, gender=Gender.MASCULINE),
        replace(first, opening=()),
        replace(first, texts=texts("genre: scenario\n")),
        replace(first, texts=replace(kept, rulebook=Embedded("r", "x"))),
        replace(first, texts=replace(kept, cues=Embedded("c", "x"))),
    ]


@pytest.mark.parametrize("other", other_headers(), ids=range(6))
def test_what_is_played_is_in_the_chain(other: Header) -> None:
    """Another seed, gender, text or opening gives another chain."""
    assert opening_chain(header()) != opening_chain(other)


def test_each_choice_is_chained_to_all_before() -> None:
    """The same last choice after another first one gives another chain."""
    swapped = (("autre", STORY[0][1]), *STORY[1:])
    assert journal().chain != journal(swapped).chain
    assert journal().choices[-1] == journal(swapped).choices[-1]


def test_the_chain_is_written_down_for_ever() -> None:
    """The chain of this play never changes: a journal of today opens tomorrow."""
    assert journal().chain == EXPECTED


def test_events_are_told_in_order() -> None:
    """The opening comes first, then what each choice brought."""
    told = journal()
    assert told.header.opening + tuple(event for _, events in STORY for event in events) == told.events


def test_a_play_is_finished_by_its_ending() -> None:
    """A journal is finished when its last choice came to an ending, and not before."""
    assert journal().finished
    assert not journal(STORY[:2]).finished
    assert not Journal(header()).finished


EXPECTED = "517c629629619c5a1281e0f7f3f6bf0e4b0d818dd3178af2b2030b44c7350f65"


def test_that_a_play_was_accompanied_is_kept_beside_the_chain() -> None:
    """The first line says so and comes back, and the chain is that of a play without, whose line says nothing of it."""
    with_peer = replace(header(), accompanied=True)
    found = parse_journal(header_line(with_peer), "j")
    assert (found.fault, found.journal) == (None, Journal(with_peer))
    assert opening_chain(with_peer) == opening_chain(header())
    assert b"accompanied" not in header_line(header())
    for lie in (b'"accompanied":false', b'"accompanied":1'):
        assert parse_journal(header_line(with_peer).replace(b'"accompanied":true', lie), "j").journal is None
