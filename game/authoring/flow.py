"""Texts between brackets or braces that a comma cut in two, because nobody put them in quotes."""

import re
from typing import Final, NamedTuple

from game.authoring.document import Document, Path

_PIECE: Final = re.compile(r"[^,\[\]{}]*")
_KEY: Final = re.compile(r"([^\s,:{}\[\]\"']+)\s*:\s+")
_NEXT_KEY: Final = re.compile(r"\s*[^\s,:{}\[\]\"']+\s*:(?=\s|$)")
_WINDOW: Final = 600
"""How much of a line is looked at on either side: nobody writes longer texts there."""
_MOST_PIECES: Final = 4
"""How many pieces a condition may fall into: none takes more than two names."""


class Cut(NamedTuple):
    """A text cut by a comma: the key that it belongs to, and all of it."""

    key: str
    text: str


def cut_condition(document: Document, path: Path, text: str) -> str | None:
    """All of a condition, when a comma between its parentheses cut it and `text` is its first piece."""
    spot = document.spots.get(path)
    if spot is None or spot.style or text.count("(") <= text.count(")"):
        return None
    line = document.lines[spot.line][spot.column : spot.column + _WINDOW]
    piece = _piece(line)
    if piece.strip() != text.strip() or line[len(piece) : len(piece) + 1] != ",":
        return None
    depth = 0
    for at, character in enumerate(line):
        depth += (character == "(") - (character == ")")
        if not depth and character in ",[]{}":
            return line[:at].strip()
    return line.strip() if not depth else None


def ends_a_cut(document: Document, path: Path, text: str) -> bool:
    """True when `text` is a later piece of a condition of the same list that a comma cut."""
    at, spot = path[-1] if path else "", document.spots.get(path)
    if not isinstance(at, int) or spot is None:
        return False
    for before in range(max(0, at - _MOST_PIECES), at):
        beside = (*path[:-1], before)
        start = document.spots.get(beside)
        if start is None or start.line != spot.line:
            continue
        whole = cut_condition(document, beside, _piece(document.lines[start.line][start.column :][:_WINDOW]))
        if whole is not None and spot.column + len(text) <= start.column + len(whole):
            return True
    return False


def cut_value(document: Document, path: Path) -> Cut | None:
    """The text that a comma between braces cut, when its next piece is taken for the key without a value at `path`.

    The second and later commas of one text give an empty `text`: the first one has said it all.
    """
    spot = document.keys.get(path)
    if spot is None or spot.style:
        return None
    line = document.lines[spot.line]
    before, after = line[max(0, spot.column - _WINDOW) : spot.column], line[spot.column : spot.column + _WINDOW]
    owner = None
    for owner in _KEY.finditer(before):  # noqa: B007 - the last one is wanted
        pass
    if owner is None or _NEXT_KEY.match(after) or not before.rstrip().endswith(","):
        return None
    begun = before[owner.end() :]
    if not begun.strip() or begun[0] in "'\"|>" or re.search(r"[\[\]{}]", begun):
        return None
    if begun.count(",") > 1:
        return Cut(owner.group(1), "")
    return Cut(owner.group(1), (begun + _rest(after)).strip())


def _rest(line: str) -> str:
    """The pieces of a line that belong together, up to a bracket, a brace or the next key."""
    pieces: list[str] = []
    for piece in re.split(r"[\[\]{}]", line, maxsplit=1)[0].split(","):
        if _NEXT_KEY.match(piece):
            break
        pieces.append(piece)
    return ",".join(pieces)


def _piece(line: str) -> str:
    found = _PIECE.match(line)
    return found.group() if found is not None else ""
