"""Bytes into text: size, encoding, and characters that nobody meant to write, each refused at its place."""

import re
from pathlib import Path
from typing import Final

from game.authoring.problems import Place, Report

MOST_BYTES: Final = 2_000_000

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_JOINERS: Final = "\u200c\u200d"
_EMOJI: Final = re.compile("[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]")
_OLD_ENCODING: Final = "windows-1252"


class TooBig(ValueError):
    """A file larger than any scenario needs; it was not read."""


def read_bytes(path: Path) -> bytes:
    """The file's bytes; `TooBig` by its recorded size, before reading; `OSError` when it is no plain file."""
    if not path.is_file():
        raise FileNotFoundError(path)
    if path.stat().st_size > MOST_BYTES:
        raise TooBig(f"{path.name} dépasse 2 Mo")
    with path.open("rb") as stream:
        # A file may grow between the two: read one byte more than allowed, never all of it.
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise TooBig(f"{path.name} dépasse 2 Mo")
    return data


def too_big(report: Report) -> None:
    """The refusal of a file for its size."""
    report.add("L01", Place(1, 1), "Ce fichier dépasse 2 Mo.")


def decode(data: str | bytes, report: Report) -> str | None:
    """The text with line ends made alike, or None when it cannot be read on; problems are at their places."""
    if isinstance(data, bytes):
        if len(data) > MOST_BYTES:
            too_big(report)
            return None
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            _wrong_encoding(data, error.start, report)
            return None
    else:
        text = data.removeprefix("\ufeff")
        if len(text) > MOST_BYTES:
            too_big(report)
            return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for match in _INVISIBLE.finditer(text):
        if not _joins_emoji(text, match.start()):
            report.add(
                "L04", place_of(text, match.start()), f"Caractère invisible {_name(match.group())} dans le texte."
            )
    control = _CONTROL.search(text)
    if control is not None:
        report.add(
            "L03", place_of(text, control.start()), f"Caractère de contrôle {_name(control.group())} dans le texte."
        )
        return None
    if not text.strip():
        report.add("L05", Place(1, 1), "Ce fichier est vide.")
        return None
    return text


def place_of(text: str, index: int) -> Place:
    """The line and column of a character."""
    return Place(text.count("\n", 0, index) + 1, index - (text.rfind("\n", 0, index) + 1) + 1)


def _wrong_encoding(data: bytes, start: int, report: Report) -> None:
    before = data[:start].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        report.add("L02", Place(1, 1), "Ce fichier est en UTF-16, et non en UTF-8.")
        return
    meant = data[start : start + 1].decode(_OLD_ENCODING, "replace")
    report.add(
        "L02",
        place_of(before, len(before)),
        f"L’octet {data[start]:#04x} n’est pas de l’UTF-8 (sans doute « {meant} » dans un ancien codage)."
        if meant.isprintable() and meant != "\ufffd"
        else f"L’octet {data[start]:#04x} n’est pas de l’UTF-8.",
    )


def _joins_emoji(text: str, index: int) -> bool:
    return text[index] in _JOINERS and index > 0 and _EMOJI.match(text[index - 1]) is not None


def _name(character: str) -> str:
    return f"U+{ord(character):04X}"
