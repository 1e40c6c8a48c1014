"""Files that a command writes: whole, or not at all."""

import contextlib
import os
from pathlib import Path

from game.app.refusal import RefusalError
from game.play.disk import reason


def write(path: Path, data: bytes) -> None:
    """The bytes are in that file, which is never left half written.

    Raises:
        RefusalError: they could not be written.
    """
    half = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        half.write_bytes(data)
        half.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            half.unlink()
        raise RefusalError(f"{path} ne peut pas être écrit\u00a0: {reason(error)}.") from error
