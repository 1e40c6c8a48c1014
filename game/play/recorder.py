"""A journal under way: a choice counts once its line is on the disk."""

import os
from dataclasses import replace
from pathlib import Path
from typing import Self

from game.model.events import Event
from game.play.disk import DISK, Disk, StoreError, reason
from game.play.journal import MAX_CHOICES, MAX_LINE, Entry, Header, Journal, entry_line, header_line
from game.play.journal_reader import Found, Harm, parse_journal
from game.play.store import GrowingFile


class Recorder:
    """Writes one line per choice behind the header, and knows everything written so far."""

    def __init__(self, file: GrowingFile, journal: Journal) -> None:
        self.journal = journal
        self._file = file

    @classmethod
    def begin(cls, path: Path, header: Header, disk: Disk = DISK) -> Self:
        """A new journal whose header is on the disk.

        Raises:
            StoreError: the file exists, or cannot be written.
        """
        line = header_line(header)
        if len(line) > MAX_LINE:
            raise StoreError(f"{path} : ce scénario est trop long pour un journal.")
        return cls(GrowingFile.create(path, line, disk), Journal(header))

    @property
    def path(self) -> Path:
        """Where the journal is."""
        return self._file.path

    def record(self, choice: str, events: tuple[Event, ...]) -> Entry:
        """The choice and what followed are on the disk.

        Raises:
            StoreError: they are not, and the file is as before.
        """
        entry = self.journal.then(choice, events)
        line = entry_line(entry)
        if entry.n > MAX_CHOICES or len(line) > MAX_LINE:
            raise StoreError(f"{self.path} : cette partie est trop longue pour continuer.")
        self._file.append(line)
        self.journal = replace(self.journal, entries=(*self.journal.entries, entry))
        return entry

    def close(self) -> None:
        """The file is left to others; closing twice does nothing."""
        self._file.close()


class Reopened:
    """A journal taken up again, locked; nothing in it changes before `carry_on`."""

    def __init__(self, path: Path, disk: Disk = DISK) -> None:
        """The file is locked and read.

        Raises:
            StoreError: another play writes in it, or it cannot be opened.
        """
        self._file = GrowingFile.reopen(path, disk)
        try:
            self.found: Found = parse_journal(self._file.read(), str(path))
        except BaseException:
            self._file.close()
            raise

    def carry_on(self) -> tuple[Recorder, str]:
        """The recorder that goes on behind the sound beginning, and a French sentence if a torn tail was cut.

        The tail is copied beside the file before it is cut.

        Raises:
            StoreError: the journal cannot be taken up from where it stops.
        """
        found = self.found
        fault = found.fault
        if found.journal is None or (fault and fault.harm is not Harm.TORN):
            raise StoreError(f"{found} → Ce journal peut se relire, il ne peut plus se continuer.")
        said = ""
        if fault:
            aside = set_aside(self._file.path, found.tail)
            self._file.cut(found.sound)
            said = f"{found} Ce qui en restait est gardé dans {aside.name}."
        return Recorder(self._file, found.journal), said

    def close(self) -> None:
        """The file is left to others, as it is."""
        self._file.close()


def set_aside(path: Path, tail: bytes) -> Path:
    """A copy of the tail, under a name that nothing had.

    Raises:
        StoreError: it cannot be written.
    """
    for n in range(1, 1000):
        aside = path.with_name(f"{path.name}.endommagé{'' if n == 1 else f'-{n}'}")
        try:
            with aside.open("xb") as file:
                file.write(tail)
                file.flush()
                # Before anything is cut elsewhere, this must be on the disk itself.
                os.fsync(file.fileno())
        except FileExistsError:
            continue
        except OSError as error:
            raise StoreError(f"{aside} ne peut pas être écrit : {reason(error)}. Rien n’a été coupé.") from error
        return aside
    raise StoreError(f"{path.parent} contient trop de fichiers « .endommagé ». → Rangez-les ailleurs.")
