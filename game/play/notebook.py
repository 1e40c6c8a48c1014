"""The trainee's own words: one JSON line per note, in a file that no chain covers and nothing collects."""

import unicodedata
from datetime import datetime
from typing import Final

from game.play.journal_codec import one_line

LONGEST: Final = 2000
"""How many characters of a note are kept."""


def note_line(turn: int, moment: datetime, about: str, text: str) -> bytes:
    """A note as one line, newline included: after how many choices, when, about whom (or nobody), in which words."""
    # What is neither seen nor a blank (controls, half characters) could only hurt whoever reads it in a terminal.
    legible = "".join(one for one in text[:LONGEST] if one in "\n\t" or unicodedata.category(one)[0] != "C")
    date = moment.isoformat(timespec="seconds")
    return one_line({"n": turn, "date": date, "about": about, "text": legible}) + b"\n"
