"""The notebook of a play: a file beside its journal, which stays on this machine and which nothing collects."""

import contextlib
from datetime import UTC, datetime
from pathlib import Path

from game.app import places
from game.app.refusal import RefusalError
from game.app.under_way import UnderWay
from game.model.notebook import Note
from game.play.disk import Disk, StoreError
from game.play.notebook import note_line, read_notes
from game.play.store import add_line


def keep_note(under_way: UnderWay, note: tuple[str, str], moment: datetime, disk: Disk) -> Path:
    """The words of the note, and whom they are about, stand in the notebook; where.

    The same words at the same moment stand there once: a form refused by the disk is handed in again with its line.

    Raises:
        RefusalError: they could not be written.
    """
    text, about = note
    path = places.words_beside(under_way.recorder.path)
    date = moment.astimezone(UTC).isoformat(timespec="seconds")
    turn = len(under_way.recorder.journal.entries)
    if any((one.turn, one.about, one.text) == (turn, about, text) for one in kept_notes(under_way)):
        return path
    try:
        add_line(path, note_line(Note(turn, date, about, text)), disk)
    except StoreError as error:
        raise RefusalError.of(error) from error
    return path


def kept_notes(under_way: UnderWay) -> tuple[Note, ...]:
    """The notes of this play, the oldest first; none when nothing was noted or the file cannot be read."""
    with contextlib.suppress(OSError):
        return read_notes(places.words_beside(under_way.recorder.path).read_bytes())
    return ()
