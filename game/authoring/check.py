"""Many files at once: each with its own problems, none hiding another's."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from game.authoring.campaign_neighbours import Beside
from game.authoring.load import Parsed, TooBig, parse_any, read_bytes
from game.authoring.problems import Place, Problem, Report
from game.authoring.professions import NO_PROFESSIONS, Professions
from game.authoring.rehearsal import Rehearse
from game.model.scenario import Scenario
from game.rules.rulebook import Rulebook

SCENARIO_FILE = "scenario.yaml"
SCRIPTS_FOLDER = "parties"


@dataclass(frozen=True, slots=True)
class Checked:
    """One file: what kind it says it is, what it holds, and its problems."""

    path: Path
    kind: str | None
    value: object
    problems: tuple[Problem, ...]


def check(
    paths: Iterable[Path],
    rulebook: Rulebook,
    rehearse: Rehearse | None = None,
    professions: Professions = NO_PROFESSIONS,
) -> list[Checked]:
    """Every file named, and every `*.yaml` of the folders named, each once, in order.

    A sound scripted play beside its sound scenario is tried out where `rehearse` says how.
    """
    run = _Run(rulebook, rehearse, professions)
    return [run.checked(path) for path in dict.fromkeys(one for path in paths for one in _files(path))]


@dataclass(slots=True)
class _Run:
    """One run over many files; a scenario read for itself serves its scripted plays."""

    rulebook: Rulebook
    rehearse: Rehearse | None
    professions: Professions
    done: dict[Path, Checked] = field(default_factory=dict)

    def checked(self, path: Path) -> Checked:
        if path not in self.done:
            self.done[path] = self._check(path)
        return self.done[path]

    def _check(self, path: Path) -> Checked:
        report = Report(str(path))
        try:
            data = read_bytes(path)
        except TooBig:
            report.add("L01", Place(1, 1), "Ce fichier dépasse 2 Mo.")
        except OSError as error:
            report.add("L28", Place(1, 1), f"Ce fichier ne s’ouvre pas ({error.strerror or 'introuvable'}).")
        else:
            kind, parsed = self._parse(data, path)
            return Checked(path, kind, parsed.value, parsed.problems)
        return Checked(path, None, None, report.problems())

    def _parse(self, data: bytes, path: Path) -> tuple[str | None, Parsed[object]]:
        beside = partial(self._scenario_beside, path)
        around = Beside(path, lambda one: self.checked(one).value)
        return parse_any(data, str(path), self.rulebook, beside, self.rehearse, self.professions, around)

    def _scenario_beside(self, script: Path) -> Scenario | None:
        """The scenario that a scripted play belongs to, when it stands where scenarios stand and is sound."""
        folder = script.parent.parent if script.parent.name == SCRIPTS_FOLDER else script.parent
        beside = folder / SCENARIO_FILE
        if beside == script or not beside.is_file():
            return None
        value = self.checked(beside).value
        return value if isinstance(value, Scenario) else None


def _files(path: Path) -> Iterator[Path]:
    """The path itself, or the YAML files of a folder, in order; links that lead out of the folder are left alone."""
    if not path.is_dir():
        yield path
        return
    root = path.resolve()
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            file = Path(folder) / name
            if file.suffix == ".yaml" and file.is_file() and file.resolve().is_relative_to(root):
                yield file
