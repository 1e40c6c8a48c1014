"""Strict YAML: read event by event, never composed, with our own typing and the place of everything.

libyaml's events are quick and safe; its composer can be crashed by deep nesting, and YAML's typing rewrites what a
teacher writes (`12:30`, `no`, `010`). Only true, false, null and plain decimal integers are typed here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

import yaml
from yaml import events as seen

from game.authoring.decoding import decode
from game.authoring.document import Document, Path, Spot
from game.authoring.problems import Enough, Place, Report
from game.authoring.yaml_errors import explain

DEEPEST: Final = 32
MOST_NODES: Final = 200_000
LONGEST: Final = 20_000

_INTEGER: Final = re.compile(r"[+-]?(?:0|[1-9][0-9]{0,17})")
_TYPED_STARTS: Final = "+-0123456789tfn"
_CONSTANTS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None, "": None}
_CUT: Final = re.compile(r"\S[ \t]+#[^\s#!-]")
_BLANK_START: Final = re.compile("[\u00a0\u202f\u2007\u3000]")


@dataclass(slots=True)
class _Frame:
    """A mapping or list being filled. `lost` holds what a refused key would have held."""

    value: dict[str, object] | list[object]
    path: Path
    key: str | None = None
    lost: bool = False


class _Refused(Exception):
    """Reading stops here; the problem is in the report."""


@dataclass(slots=True)
class _Reading:
    lines: tuple[str, ...]
    report: Report
    stack: list[_Frame] = field(default_factory=list)
    root: object = None
    keys: dict[Path, Spot] = field(default_factory=dict)
    spots: dict[Path, Spot] = field(default_factory=dict)
    blanks: list[Path] = field(default_factory=list)
    nodes: int = 0
    documents: int = 0
    cut_lines: frozenset[int] = frozenset()

    def take(self, event: yaml.Event) -> None:
        """One event is added to what was read."""
        if isinstance(event, seen.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, seen.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, seen.CollectionEndEvent):
            self.stack.pop()
        elif isinstance(event, seen.AliasEvent):
            self.report.add("L08", _place(event), f"« *{event.anchor} » renvoie à une ancre de YAML.")
            self._put(None, _spot(event), plain=False)
        elif isinstance(event, seen.DocumentStartEvent):
            self._document(event)

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self.documents += 1
        if self.documents > 1:
            self.report.add("L06", _place(event), "Un second document commence ici.")
            raise _Refused
        if event.version or event.tags:
            self.report.add("L07", _place(event), "Une directive de YAML précède le fichier.")

    def _count(self, event: yaml.NodeEvent) -> None:
        self.nodes += 1
        if self.nodes > MOST_NODES:
            self.report.add("L14", _place(event), "Ce fichier compte plus de 200 000 éléments.")
            raise _Refused
        if event.anchor is not None:
            self.report.add("L08", _place(event), f"« &{event.anchor} » pose une ancre de YAML.")

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._count(event)
        text = event.value
        # libyaml says '' for a plain scalar, the pure reader None.
        style = event.style or ""
        if event.tag is not None:
            self.report.add("L09", _place(event), f"« {event.tag} » est une étiquette de YAML.")
        if len(text) > LONGEST:
            self.report.add("L15", _place(event), f"Ce texte compte {len(text)} caractères, plus de 20 000.")
            text = ""
        elif not style:
            self._warn_cut(event)
            if _BLANK_START.match(text):
                self.report.add("L24", _place(event), "Une espace insécable précède ce mot.")
        self._put(text, _spot(event, style), plain=not style)

    def _warn_cut(self, event: yaml.ScalarEvent) -> None:
        end = event.end_mark
        if end is None or end.line not in self.cut_lines:
            return
        rest = self.lines[end.line][end.column :]
        match = re.match(r"[ \t]+#[^\s#!-]", rest)
        if match:
            place = Place(end.line + 1, end.column + match.end() - 1)
            self.report.add("D01", place, f"La suite « {rest.strip()[:30]} » n’est pas lue.")

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        self._count(event)
        if event.tag is not None:
            self.report.add("L09", _place(event), f"« {event.tag} » est une étiquette de YAML.")
        if len(self.stack) >= DEEPEST:
            self.report.add("L13", _place(event), "Ce fichier emboîte plus de 32 niveaux.")
            raise _Refused
        value: dict[str, object] | list[object] = {} if isinstance(event, seen.MappingStartEvent) else []
        path = self._put(value, _spot(event), plain=False)
        self.stack.append(_Frame(value, path))

    def _put(self, value: object, spot: Spot, *, plain: bool) -> Path:
        """A value, or a key, finds its place; the path is where."""
        if not self.stack:
            self.root = _typed(value) if plain else value
            self.spots[()] = spot
            return ()
        frame = self.stack[-1]
        if isinstance(frame.value, list):
            path = (*frame.path, len(frame.value))
            frame.value.append(self._kept(value, path, plain=plain))
            self.spots[path] = spot
            return path
        if frame.key is None:
            self._key(frame, value, spot, plain=plain)
            return frame.path
        path = (*frame.path, frame.key)
        if frame.lost:
            # Everything below a refused key is read for its own problems and kept nowhere.
            path = (*frame.path, f"{frame.key} ", len(self.spots))
        else:
            frame.value[frame.key] = self._kept(value, path, plain=plain)
        self.spots[path] = spot
        frame.key, frame.lost = None, False
        return path

    def _kept(self, value: object, path: Path, *, plain: bool) -> object:
        typed = _typed(value) if plain else value
        if typed is None:
            self.blanks.append(path)
        return typed

    def _key(self, frame: _Frame, value: object, spot: Spot, *, plain: bool) -> None:
        place = Place(spot.line + 1, spot.column + 1)
        if not isinstance(value, str) or not value:
            self.report.add("L12", place, "Une clé doit être un mot.")
            if not isinstance(value, str | None):
                raise _Refused
            value = ""
        path = (*frame.path, value)
        frame.key = value
        if plain and value == "<<":
            self.report.add("L10", place, "« << » est une clé de fusion de YAML.")
            frame.lost = True
        elif path in self.keys:
            first = self.keys[path]
            self.report.add(
                "L11",
                place,
                f"La clé « {value[:40]} » est déjà écrite à la ligne {first.line + 1}, colonne {first.column + 1}.",
            )
            frame.lost = True
        else:
            self.keys[path] = spot
            frame.lost = not value


def read(data: str | bytes, report: Report) -> Document | None:
    """The file's values with their places; None when reading had to stop, and then the report says where and why."""
    text = decode(data, report)
    if text is None:
        return None
    reading = _Reading(tuple(text.split("\n")), report)
    if _CUT.search(text):
        reading.cut_lines = frozenset(number for number, line in enumerate(reading.lines) if _CUT.search(line))
    try:
        for event in _events(text):
            reading.take(event)
    except (_Refused, Enough):
        return None
    except yaml.YAMLError as error:
        explain(error, text, report)
        return None
    if not reading.spots:
        report.add("L05", Place(1, 1), "Ce fichier ne contient que des commentaires.")
        return None
    return Document(reading.lines, reading.root, reading.keys, reading.spots, tuple(reading.blanks))


def _events(text: str) -> Iterator[yaml.Event]:
    """YAML events, from libyaml where it is built in, else from PyYAML's own parser."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    yield from yaml.parse(text, Loader=loader)


def _typed(value: object) -> object:
    if not isinstance(value, str) or (value and value[0] not in _TYPED_STARTS):
        return value
    if value in _CONSTANTS:
        return _CONSTANTS[value]
    return int(value) if _INTEGER.fullmatch(value) else value


def _spot(event: yaml.Event, style: str = "") -> Spot:
    mark = event.start_mark
    return Spot(mark.line, mark.column, style) if mark is not None else Spot(0, 0, style)


def _place(event: yaml.Event) -> Place:
    spot = _spot(event)
    return Place(spot.line + 1, spot.column + 1)
