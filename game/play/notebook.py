"""The notebook on the disk: one JSON line per note, in a file that no chain covers and nothing collects."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from game.model.notebook import Note
from game.play.journal_codec import BadJsonError, one_line, parse_line

LONGEST: Final = 2000
"""How many characters of a note are kept."""


def note_line(note: Note) -> bytes:
    """A note as one line, newline included; what is neither seen nor a blank is left out of its text."""
    return one_line({"n": note.turn, "date": note.date, "about": note.about, "text": _legible(note.text)}) + b"\n"


def read_notes(data: bytes) -> tuple[Note, ...]:
    """The notes that can be read, in order; a line that is no note is passed over, for these are only words."""
    return tuple(_notes(data))


def _notes(data: bytes) -> Iterator[Note]:
    for line in data.splitlines():
        try:
            match parse_line(line):
                case {"n": int(turn), "date": str(date), "about": str(about), "text": str(text)}:
                    yield Note(turn, date, about, _legible(text))
        except BadJsonError:
            continue


def _legible(text: str) -> str:
    # Controls and half characters could only hurt whoever reads the note in a terminal.
    return "".join(one for one in text[:LONGEST] if one in "\n\t" or unicodedata.category(one)[0] != "C")
