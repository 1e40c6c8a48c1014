"""The terminal: what it can show, how wide it is, whether somebody sits at it, whether there is a display beside it."""

import codecs
import contextlib
import io
import os
import shutil
import sys
import unicodedata
from typing import Final, TextIO

_LIKE: Final = str.maketrans(
    {"\u202f": " ", "\u00a0": " ", "’": "'", "‘": "'", "«": '"', "»": '"', "“": '"', "”": '"', "…": "...", "—": "-"}
    | {"–": "-", "→": "->", "←": "<-", "œ": "oe", "Œ": "OE", "æ": "ae", "•": "-", "·": "-", "−": "-", "─": "-"}
)


def plain(text: str) -> str:
    """The text in ASCII: an accent is dropped, « becomes a quote, what has no likeness becomes « ? »."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_LIKE))
    kept = "".join(character for character in decomposed if not unicodedata.combining(character))
    return kept.encode("ascii", "replace").decode("ascii")


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return plain(error.object[error.start : error.end]), error.end


def prepare() -> None:
    """Whatever we print comes out: in UTF-8 into files and pipes, in the nearest characters on an old console."""
    codecs.register_error("alliances", _nearest)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            chosen = os.environ.get("PYTHONIOENCODING", "").partition(":")[0]
            if stream.isatty() or chosen:
                stream.reconfigure(errors="alliances")
            else:
                stream.reconfigure(encoding="utf-8", errors="alliances")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def let_go() -> None:
    """Whoever read our output has left: nothing more is said, not even when Python closes the stream."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def is_terminal(*streams: TextIO) -> bool:
    """Whether somebody sits at all of these streams (standard input and output by default)."""
    asked = streams or (sys.stdin, sys.stdout)
    return all(stream is not None and not stream.closed and stream.isatty() for stream in asked)


def width(most: int = 88) -> int:
    """How many columns to fill: those of the terminal, between 30 and `most`."""
    return max(30, min(shutil.get_terminal_size((80, 24)).columns - 1, most))


def has_display() -> bool:
    """Whether a window can be opened here. Only Unix without macOS may have none; SDL may be told to do without."""
    system: str = sys.platform
    if system in {"win32", "darwin"} or os.environ.get("SDL_VIDEODRIVER"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
