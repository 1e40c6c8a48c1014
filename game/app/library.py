"""Which scenarios and campaigns can be played: those that ship, those in Documents/Alliances, those of one more folder.

Looks at names and at the first lines of files, never at the whole: the shelf opens without reading what is on it.
"""

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from game.app.places import own_scenarios
from game.app.refusal import RefusalError
from game.authoring.heads import head_in, head_of
from game.resources import resource

SCENARIO_FILE: Final = "scenario.yaml"
CAMPAIGNS_FOLDER: Final = "campagnes"
_MOST: Final = 500
"""How many entries of one folder are looked at."""

_SUFFIXES: Final = frozenset({".yaml", ".yml"})


@dataclass(frozen=True, slots=True)
class Listed:
    """A scenario or a campaign on the shelf, not read yet. `shipped` is false for one that we do not answer for."""

    id: str
    path: Path
    shipped: bool
    campaign: bool = False

    @property
    def name(self) -> str:
        """The name under which it goes into journals: no path of this machine."""
        return "/".join(self.path.parts[-2:])[-200:]


def shelf(extra: Path | None = None) -> tuple[Listed, ...]:
    """Every scenario and campaign that can be found, shipped ones first, campaigns after scenarios, then by id."""
    folders = [(resource("scenarios"), True), (own_scenarios(), False)]
    folders += [(extra, False)] if extra else []
    seen: set[Path] = set()
    found = []
    for folder, shipped in folders:
        for path in _scenario_files(folder):
            real = path.resolve()
            one = _listed(path, shipped=shipped)
            if one and real not in seen:
                seen.add(real)
                found.append(one)
    return tuple(sorted(found, key=lambda one: (not one.shipped, one.campaign, one.id, str(one.path))))


def find(wanted: str, extra: Path | None = None) -> Listed:
    """The scenario or campaign of that id, or at that path (a file, or the folder that holds the scenario).

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
        raise RefusalError(f"Plusieurs fichiers s’appellent « {wanted} ».", f"Donnez le chemin :\n    {paths}")
    known = ", ".join(sorted({one.id for one in listed})) or "aucun pour l’instant"
    raise RefusalError(f"Aucun scénario « {wanted} ».", f"Donnez le chemin d’un fichier, ou l’un de ceux-ci : {known}.")


def title_in(text: str) -> str:
    """The title that a scenario's text declares, without reading the rest of it; empty when none is seen."""
    return head_in(text).title


def _at(path: Path) -> Listed:
    shipped = path.resolve().is_relative_to(resource("scenarios").resolve())
    return _listed(path, shipped=shipped) or Listed(path.stem, path, shipped)


def _scenario_files(folder: Path) -> Iterator[Path]:
    """The files of a folder and of its folders, one level down, that may be scenarios."""
    for path in _entries(folder):
        if path.suffix in _SUFFIXES:
            yield path
        elif path.is_dir() and (path / SCENARIO_FILE).is_file():
            yield path / SCENARIO_FILE
        elif path.name == CAMPAIGNS_FOLDER and path.is_dir():
            yield from (one for one in _entries(path) if one.suffix in _SUFFIXES)


def _entries(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        return sorted(folder / entry.name for entry in islice(entries, _MOST) if not entry.name.startswith("."))
    return []


def _listed(path: Path, *, shipped: bool) -> Listed | None:
    """What the file says it is, when it is something that can be played and has an id."""
    head = head_of(path)
    if head.kind not in ("scenario", "campagne") or not head.id:
        return None
    return Listed(head.id, path, shipped, campaign=head.kind == "campagne")
