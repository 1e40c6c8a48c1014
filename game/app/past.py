"""Plays of before: which one was left unfinished, and when, as a trainee reads it."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app import places
from game.app.library import title_in
from game.app.session_protocol import Unfinished

if TYPE_CHECKING:
    from game.play.journal import Journal

_LOOKED_AT: Final = 50
"""How many journals are opened in search of an unfinished one."""

_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)


def unfinished_play() -> Unfinished | None:
    """The play that would be taken up again, if there is one."""
    path = newest_unfinished()
    journal = _read(path) if path else None
    if journal is None:
        return None
    title = title_in(journal.header.texts.scenario.text) or journal.header.scenario
    return Unfinished(title, day_and_hour(journal.header.date))


def newest_unfinished(folder: Path | None = None) -> Path | None:
    """The unfinished play that was begun last, by the number in its name: no clock is asked."""
    for _, path in places.numbered(folder or places.play_folder())[:_LOOKED_AT]:
        journal = _read(path)
        if journal and not journal.finished:
            return path
    return None


def _read(path: Path) -> "Journal | None":
    # Only here: where nothing was ever played, the title opens without the reader.
    from game.play.journal_reader import read_journal

    return read_journal(path).journal


def day_and_hour(date: str) -> str:
    """A date of a journal in French, at this machine's time: « le 3 mars 2027 à 14 h 02 »; empty when it is none."""
    try:
        local = datetime.fromisoformat(date).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    first = "1er" if local.day == 1 else str(local.day)
    return f"le {first} {_MONTHS[local.month - 1]} {local.year} à {local.hour} h {local.minute:02d}"
