"""What the operating system does for a file of ours: calls that may fail, a lock, and reasons in French."""

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Final

MAX_FILE: Final = 20 * 1024 * 1024
"""No file of ours grows beyond it, and none larger is read."""

# Far behind any content, because Windows keeps others from reading the very bytes that are locked.
_LOCKED_BYTE: Final = 1 << 30
_REASONS: Final = {
    errno.ENOSPC: "le disque est plein",
    errno.EDQUOT: "votre quota de disque est épuisé",
    errno.EACCES: "l’accès est refusé",
    errno.EPERM: "l’accès est refusé",
    errno.EROFS: "ce disque est en lecture seule",
    errno.ENOENT: "ce chemin n’existe pas",
    errno.ENOTDIR: "une partie de ce chemin n’est pas un dossier",
    errno.EISDIR: "c’est un dossier",
    errno.EEXIST: "ce fichier existe déjà",
    errno.EIO: "le disque répond mal",
    errno.ENAMETOOLONG: "ce nom est trop long",
    errno.ELOOP: "ce lien tourne en rond",
}


class StoreError(Exception):
    """Something could not be read or kept; the message says in French which file, why, and what to do."""


class TakenError(StoreError):
    """Another program is writing in this file."""


def reason(error: OSError) -> str:
    """Why the system refused, in French."""
    code = error.errno or (errno.ENOENT if isinstance(error, FileNotFoundError) else 0)
    return _REASONS.get(code, f"le système répond « {error.strerror or type(error).__name__} »")


class Disk:
    """The calls that may fail, one method each, so that tests can make the n-th one fail."""

    def create(self, path: Path) -> int:
        """Open a new file, and fail if there is one."""
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)

    def open(self, path: Path) -> int:
        """Open a file that exists, without changing it."""
        return os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))

    def open_to_add(self, path: Path) -> int:
        """Open a file, made if there is none, so that what is written goes behind everything."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)

    def write(self, handle: int, data: bytes) -> int:
        """Write some of the bytes at the current place and say how many."""
        return os.write(handle, data)

    def sync(self, handle: int) -> None:
        """Come back once the bytes are on the disk itself."""
        if sys.platform == "darwin":
            import fcntl

            # On macOS fsync stops at the drive's own cache.
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            os.fsync(handle)

    def sync_folder(self, folder: Path) -> None:
        """Make the name of a new file survive a power cut; Windows does so by itself."""
        if os.name == "posix":
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def cut(self, handle: int, length: int) -> None:
        """Shorten the file."""
        os.ftruncate(handle, length)


DISK: Final = Disk()


def lock(handle: int, path: Path) -> None:
    """The file is ours until this process closes it or ends, however it ends.

    Raises:
        TakenError: it is somebody else's.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK}:
            raise TakenError(
                f"{path} est déjà ouvert par une autre partie d’Alliances."
                " → Fermez-la, ou jouez dans un autre fichier (--journal)."
            ) from error
        # Some network folders have no locks: the length is checked before each line all the same.
        if error.errno not in {errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS}:
            raise


def read_handle(handle: int, path: Path) -> bytes:
    """What an open file holds, if it is an ordinary file of reasonable size.

    Raises:
        StoreError: it is not.
        OSError: it cannot be read.
    """
    there = os.fstat(handle)
    if not stat.S_ISREG(there.st_mode):
        raise StoreError(f"{path} n’est pas un fichier ordinaire.")
    if there.st_size > MAX_FILE:
        raise StoreError(f"{path} dépasse {MAX_FILE >> 20} Mo : ce n’est pas un journal d’Alliances.")
    parts = []
    left = MAX_FILE
    while left and (part := os.read(handle, min(left, 1 << 20))):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def read_file(path: Path) -> bytes:
    """What a file holds, if it is an ordinary file of reasonable size.

    Raises:
        StoreError: it is not, or cannot be read.
    """
    try:
        # A named pipe would make us wait for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        try:
            return read_handle(handle, path)
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else "ce nom ne convient pas"
        raise StoreError(f"{path} ne peut pas être lu : {why}.") from error
