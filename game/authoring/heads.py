"""What the first lines of a file say it is, without reading the rest: its kind, its id and its title."""

import contextlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HEAD: Final = 4096
"""How many bytes of a file tell what it is."""

_GENRE: Final = re.compile(r"^genre\s*:\s*['\"]?([a-z_]+)\b", re.MULTILINE)
_ID: Final = re.compile(r"^id\s*:\s*['\"]?([a-z][a-z0-9_]{0,63})['\"]?\s*(?:#.*)?$", re.MULTILINE)
_TITLE: Final = re.compile(r"^titre\s*:\s*(.+?)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Head:
    """A kind of file (« scenario », « campagne »…), its id and its title; each empty when none is seen."""

    kind: str = ""
    id: str = ""
    title: str = ""


def head_in(text: str) -> Head:
    """What the beginning of a text says."""
    start = text[:HEAD]
    kind, name, title = _GENRE.search(start), _ID.search(start), _TITLE.search(start)
    return Head(kind[1] if kind else "", name[1] if name else "", title[1].strip("'\"") if title else "")


def head_of(path: Path) -> Head:
    """What the beginning of a file says; nothing when it cannot be read."""
    with contextlib.suppress(OSError), path.open("rb") as file:
        return head_in(file.read(HEAD).decode("utf-8", "replace"))
    return Head()
