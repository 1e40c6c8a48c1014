"""Which scenarios can be played: those that ship, those in Documents/Alliances, those of one more folder.

Looks at names and at the first lines of files, never at the whole: the shelf opens without reading what is on it.
"""

import contextlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from game.app.places import own_scenarios
from game.app.refusal import RefusalError
from game.resources import resource

SCENARIO_FILE: Final = "scenario.yaml"
_HEAD: Final = 4096
"""How many bytes of a file tell whether it is a scenario, and which."""

_MOST: Final = 500
"""How many entries of one folder are looked at."""

_GENRE: Final = re.compile(r"^genre\s*:\s*['\"]?scenario\b", re.MULTILINE)
_ID: Final = re.compile(r"^id\s*:\s*['\"]?([a-z][a-z0-9_]{0,63})['\"]?\s*(?:#.*)?$", re.MULTILINE)
_TITLE: Final = re.compile(r"^titre\s*:\s*(.+?)\s*$", re.MULTILINE)
_SUFFIXES: Final = frozenset({".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class Listed:
    """A scenario on the shelf, not read yet. `shipped` is false for one that we do not answer for."""

    id: str
    path: Path
    shipped: bool

    @property
    def name(self) -> str:
        """The name under which it goes into journals: no path of this machine."""
        return "/".join(self.path.parts[-2:])[-200:]


def shelf(extra: Path | None = None) -> tuple[Listed, ...]:
    """Every scenario that can be found, shipped ones first, then by id."""
    folders = [(resource("scenarios"), True), (own_scenarios(), False)]
    folders += [(extra, False)] if extra else []
    seen: set[Path] = set()
    found = []
    for folder, shipped in folders:
        for path in _scenario_files(folder):
            real = path.resolve()
            name = _id_in(path)
            if name and real not in seen:
                seen.add(real)
                found.append(Listed(name, path, shipped))
    return tuple(sorted(found, key=lambda one: (not one.shipped, one.id, str(one.path))))


def find(wanted: str, extra: Path | None = None) -> Listed:
    """The scenario of that id, or at that path (a file, or the folder that holds it).

    Raises:
        RefusalError: there is none, or several.
    """
    path = Path(wanted)
    with contextlib.suppress(OSError, ValueError):
        if path.is_file() and (path.suffix in _SUFFIXES or os.sep in wanted or "/" in wanted):
            return _at(path)
        if (path / SCENARIO_FILE).is_file():
            return _at(path / SCENARIO_FILE)
    listed = shelf(extra)
    matching = [one for one in listed if one.id == wanted]
    chosen = [one for one in matching if extra and one.path.is_relative_to(extra)] or matching
    if len(chosen) == 1:
        return chosen[0]
    if chosen:
        paths = "\n    ".join(str(one.path) for one in chosen)
        raise RefusalError(f"Plusieurs scénarios s’appellent « {wanted} ».", f"Donnez le chemin :\n    {paths}")
    known = ", ".join(sorted({one.id for one in listed})) or "aucun pour l’instant"
    raise RefusalError(f"Aucun scénario « {wanted} ».", f"Donnez le chemin d’un fichier, ou l’un de ceux-ci : {known}.")


def title_in(text: str) -> str:
    """The title that a scenario's text declares, without reading the rest of it; empty when none is seen."""
    match = _TITLE.search(text[:_HEAD])
    return match[1].strip("'\"") if match else ""


def _at(path: Path) -> Listed:
    shipped = path.resolve().is_relative_to(resource("scenarios").resolve())
    return Listed(_id_in(path) or path.stem, path, shipped)


def _scenario_files(folder: Path) -> Iterator[Path]:
    """The files of a folder and of its folders, one level down, that may be scenarios."""
    for path in _entries(folder):
        if path.suffix in _SUFFIXES:
            yield path
        elif path.is_dir() and (path / SCENARIO_FILE).is_file():
            yield path / SCENARIO_FILE


def _entries(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return sorted(folder / entry.name for entry in islice(entries, _MOST) if not entry.name.startswith("."))
    return []


def _id_in(path: Path) -> str:
    with contextlib.suppress(OSError), path.open("rb") as file:
        head = file.read(_HEAD).decode("utf-8", "replace")
        match = _ID.search(head)
        if match and _GENRE.search(head):
            return match[1]
    return ""
