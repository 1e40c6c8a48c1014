"""Whatever happened to a journal, its sound beginning opens and what is wrong is said with its line."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.play.disk import MAX_FILE
from game.play.journal_reader import Harm, parse_journal, read_journal
from tests.play.journal_builders import as_bytes, journal

WHOLE = as_bytes(journal())
LINES = WHOLE.splitlines(keepends=True)

# What names a play or a text, besides what was played.
OUTSIDE = re.compile(rb'"(?:play|date|workshop|app|id|name)":"([^"]*)"')
UNCHAINED = {n for match in OUTSIDE.finditer(LINES[0]) for n in range(match.start(1), match.end(1))}


def test_a_sound_journal_comes_back_as_it_was() -> None:
    """Writing a journal and reading it again gives an equal journal and no fault."""
    found = parse_journal(WHOLE, "j")
    assert journal() == found.journal
    assert found.fault is None
    assert str(found) == ""


def test_cut_anywhere_it_keeps_every_whole_line() -> None:
    """Truncated at any byte, a journal gives every line that was whole, and says which choice to make again."""
    for length in range(len(WHOLE)):
        cut = WHOLE[:length]
        found = parse_journal(cut, "j")
        whole, tail = cut.count(b"\n"), cut.rpartition(b"\n")[2]
        harm = None if found.fault is None else (found.fault.harm, found.fault.line)
        if whole == 0:
            assert (found.journal, harm) == (None, (Harm.REFUSED, 1)), length
            continue
        assert found.journal is not None
        assert journal().entries[: whole - 1] == found.journal.entries, length
        assert (tail, length - len(tail)) == (found.tail, found.sound), length
        assert ((Harm.TORN, whole + 1) if tail else None) == harm, length


@pytest.mark.parametrize("bit", range(8))
def test_one_flipped_bit_is_noticed_with_its_line(bit: int) -> None:
    """Any bit flipped anywhere in what the chain covers is a fault on that line, or on the first for the header."""
    for place in set(range(len(WHOLE))) - UNCHAINED:
        damaged = bytearray(WHOLE)
        damaged[place] ^= 1 << bit
        found = parse_journal(bytes(damaged), "j")
        assert found.fault is not None, place
        line = WHOLE[:place].count(b"\n") + 1
        assert line == found.fault.line, place
        kept = found.journal.entries if found.journal else ()
        assert journal().entries[: max(0, line - 2)] == kept


def test_a_changed_line_inside_is_no_torn_tail() -> None:
    """A line changed inside may not be cut away as if it were the end: what follows it was played."""
    damaged = b"".join([LINES[0], LINES[1].replace(b"combien", b"autant!"), *LINES[2:]])
    found = parse_journal(damaged, "j")
    assert found.fault is not None
    assert (found.fault.harm, found.fault.line) == (Harm.CHANGED, 2)
    assert str(found).startswith("j:2 : cette ligne n’est pas celle que le jeu a écrite")


@pytest.mark.parametrize(
    "swapped",
    [
        b"".join([LINES[0], LINES[2], LINES[1], LINES[3]]),
        b"".join([LINES[0], LINES[2], LINES[3]]),
        b"".join([LINES[0], LINES[1], LINES[1], LINES[2], LINES[3]]),
        WHOLE.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + WHOLE,
        WHOLE.replace(b'"n":1', b'"n": 1'),
        b"\n" + WHOLE,
    ],
    ids=["swapped", "missing", "doubled", "crlf", "bom", "blank", "empty-line"],
)
def test_lines_moved_or_rewritten_are_noticed(swapped: bytes) -> None:
    """Reordering, dropping, doubling or rewriting lines never goes unnoticed."""
    assert parse_journal(swapped, "j").fault is not None


def test_a_tail_of_zeros_is_a_torn_line() -> None:
    """What a power cut leaves, zeros with or without a newline, is a torn tail and nothing more."""
    for zeros in (b"\0" * 512, b"\0" * 511 + b"\n"):
        found = parse_journal(WHOLE + zeros, "j")
        assert journal() == found.journal
        assert zeros == found.tail


def test_a_newer_format_is_refused_politely() -> None:
    """A journal of a later version is refused with what to do, not misread."""
    found = parse_journal(WHOLE.replace(b'"format":1', b'"format":2', 1), "j")
    assert found.journal is None
    assert "version plus récente du jeu (format 2" in str(found)
    assert "Installez" in str(found)


@pytest.mark.parametrize(
    "other", [b"", b"\n", b"{}\n", b"[]\n", b"null\n", b'{"kind":"autre"}\n', b"\x89PNG\r\n\x1a\n"]
)
def test_what_is_no_journal_is_refused(other: bytes) -> None:
    """Any other file is refused on its first line, in French."""
    found = parse_journal(other, "j")
    assert found.journal is None
    assert "journal d’Alliances" in str(found)


@given(st.binary(max_size=200))
def test_no_bytes_escape(data: bytes) -> None:
    """Any bytes, alone or behind a sound header, give a result and never an exception."""
    parse_journal(data, "j")
    parse_journal(LINES[0] + data, "j")


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_no_splice_passes(place: int, data: bytes) -> None:
    """Bytes written over a journal change nothing that is read, or are noticed, or stand outside the chain."""
    damaged = WHOLE[:place] + data + WHOLE[place + len(data) :]
    found = parse_journal(damaged, "j")
    if found.fault is None:
        assert found.journal is not None
        assert journal().chain == found.journal.chain
        assert journal().events == found.journal.events


@pytest.mark.long
@settings(max_examples=50_000, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=6))
def test_fifty_thousand_damaged_journals(changes: list[tuple[int, int]]) -> None:
    """A few bytes changed anywhere, many times over: noticed, or outside the chain, and never an exception."""
    damaged = bytearray(WHOLE)
    for place, value in changes:
        damaged[place] = value
    found = parse_journal(bytes(damaged), "j")
    if found.fault is None:
        assert found.journal is not None
        assert journal().chain == found.journal.chain


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    """A file beyond the limit is refused by its size, without being read."""
    path = tmp_path / "grand.jsonl"
    with path.open("wb") as file:
        file.truncate(MAX_FILE + 1)
    found = read_journal(path)
    assert found.fault is not None
    assert "dépasse 20 Mo" in found.fault.sentence


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder, a missing file, a name that no system takes: refused, never raised."""
    for path in (tmp_path, tmp_path / "rien.jsonl", Path("a\0b")):
        found = read_journal(path)
        assert found.journal is None
        assert found.fault is not None
