"""Notes come back as they were written, and nothing that is not a note gets in the way."""

from hypothesis import given
from hypothesis import strategies as st

from game.model.notebook import Note
from game.play.notebook import LONGEST, note_line, read_notes

WORDS = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=80)
NOTES = st.builds(Note, st.integers(0, 99), st.just("2026-11-21T12:00:00+00:00"), st.just("m_rochat"), WORDS)


@given(st.lists(NOTES, max_size=5))
def test_notes_come_back(notes: list[Note]) -> None:
    """What was written is what is read, in order."""
    assert read_notes(b"".join(note_line(note) for note in notes)) == tuple(notes)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_calmly(data: bytes) -> None:
    """A damaged notebook loses what cannot be read, and nothing else."""
    kept = Note(1, "2026-11-21", "", "las")
    assert read_notes(data.replace(b"\n", b"") + b"\n" + note_line(kept))[-1] == kept


def test_controls_are_left_out_and_length_is_bounded() -> None:
    """What could hurt a terminal is not kept, nor more than a page."""
    (note,) = read_notes(note_line(Note(0, "d", "", "\x1b[31mlas" + "x" * LONGEST)))
    assert note.text.startswith("[31mlas")
    assert len(note.text) <= LONGEST
