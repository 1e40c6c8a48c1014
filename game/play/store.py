"""A file that only grows, held by one writer, every line of it on the disk before the writer goes on.

Knows when a line counts as kept; knows nothing of what the lines say.
"""

import contextlib
import os
from pathlib import Path
from typing import Self

from game.play.disk import DISK, MAX_FILE, Disk, StoreError, lock, read_handle, reason


class GrowingFile:
    """A file under our lock. What `append` has accepted stays, whatever happens next.

    The lock belongs to the open file: the system frees it when the process ends, however it ends.
    """

    def __init__(self, path: Path, handle: int, length: int, disk: Disk) -> None:
        self.path = path
        self._handle = handle
        self._length = length
        self._disk = disk
        self._open = True
        self._unfinished = False

    @classmethod
    def create(cls, path: Path, first: bytes, disk: Disk = DISK) -> Self:
        """A new file that holds these bytes; when that fails, no file is left.

        Raises:
            StoreError: it exists already, or cannot be written.
        """
        try:
            handle = disk.create(path)
        except FileExistsError as error:
            raise StoreError(f"{path} existe déjà : rien n’est écrasé. → Donnez un autre nom.") from error
        except OSError as error:
            raise StoreError(
                f"{path} ne peut pas être créé : {reason(error)}. → Choisissez un autre dossier."
            ) from error
        created = cls(path, handle, 0, disk)
        try:
            lock(handle, path)
            created.append(first)
            disk.sync_folder(path.parent)
        except (OSError, StoreError) as error:
            created.close()
            with contextlib.suppress(OSError):
                path.unlink()
            cause = error if isinstance(error, OSError) else error.__cause__
            if isinstance(cause, OSError):
                raise StoreError(f"{path} ne peut pas être créé : {reason(cause)}.") from error
            raise
        return created

    @classmethod
    def reopen(cls, path: Path, disk: Disk = DISK) -> Self:
        """An existing file, locked and not changed.

        Raises:
            TakenError: another program is writing in it.
            StoreError: it cannot be opened for writing.
        """
        try:
            handle = disk.open(path)
        except OSError as error:
            raise StoreError(f"{path} ne peut pas être ouvert en écriture : {reason(error)}.") from error
        try:
            lock(handle, path)
            length = os.fstat(handle).st_size
        except OSError as error:
            os.close(handle)
            raise StoreError(f"{path} ne peut pas être réservé à cette partie\u00a0: {reason(error)}.") from error
        except StoreError:
            os.close(handle)
            raise
        return cls(path, handle, length, disk)

    def read(self) -> bytes:
        """Everything the file holds.

        Raises:
            StoreError: it is too large, or cannot be read.
        """
        try:
            os.lseek(self._handle, 0, os.SEEK_SET)
            return read_handle(self._handle, self.path)
        except OSError as error:
            raise StoreError(f"{self.path} ne peut pas être lu : {reason(error)}.") from error

    def append(self, data: bytes) -> None:
        """The bytes are at the end of the file and on the disk; or the file is as before and we say why not.

        Raises:
            StoreError: the disk refused, or somebody else changed the file.
        """
        if self._length + len(data) > MAX_FILE:
            raise StoreError(f"{self.path} a atteint {MAX_FILE >> 20} Mo : rien de plus n’y est écrit.")
        try:
            self._stand_at_the_end()
            rest = memoryview(data)
            while rest:
                rest = rest[self._disk.write(self._handle, bytes(rest)) :]
            self._disk.sync(self._handle)
        except OSError as error:
            self._unfinished = True
            with contextlib.suppress(OSError):
                self._drop_unfinished()
            raise StoreError(
                f"{self.path} : {len(data)} octets n’ont pas pu être enregistrés, {reason(error)}."
                " → Libérez de la place ou rétablissez l’accès, puis continuez : rien n’est perdu tant que le jeu"
                " reste ouvert."
            ) from error
        self._length += len(data)

    def _drop_unfinished(self) -> None:
        if self._unfinished:
            self._disk.cut(self._handle, self._length)
            self._unfinished = False

    def _stand_at_the_end(self) -> None:
        self._drop_unfinished()
        there = os.fstat(self._handle)
        if there.st_nlink == 0:
            raise StoreError(f"{self.path} a été effacé pendant la partie. → Recommencez avec un autre nom.")
        if there.st_size != self._length:
            raise StoreError(
                f"{self.path} a été modifié par un autre programme pendant la partie."
                " → Fermez ce programme ; la partie se reprend avec « reprendre »."
            )
        os.lseek(self._handle, self._length, os.SEEK_SET)

    def cut(self, length: int) -> None:
        """The file ends there from now on.

        Raises:
            StoreError: it could not be cut.
        """
        try:
            self._disk.cut(self._handle, length)
            self._disk.sync(self._handle)
        except OSError as error:
            raise StoreError(f"{self.path} ne peut pas être réparé : {reason(error)}.") from error
        self._length = length

    def close(self) -> None:
        """The file is left to others; closing twice does nothing."""
        if self._open:
            self._open = False
            os.close(self._handle)


def add_line(path: Path, line: bytes, disk: Disk = DISK) -> None:
    """The line is at the end of the file, which is made if there is none, and on the disk.

    Raises:
        StoreError: the disk refused.
    """
    try:
        handle = disk.open_to_add(path)
        try:
            disk.write(handle, line)
            disk.sync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise StoreError(f"{path} ne peut pas être écrit : {reason(error)}.") from error
