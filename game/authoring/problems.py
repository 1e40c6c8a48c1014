"""Problems: what is wrong in a file, exactly where, and what to write instead."""

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from game.authoring.catalogue import CATALOGUE, Severity

__all__ = ["MOST_PROBLEMS", "Enough", "Place", "Problem", "Report", "Severity"]

MOST_PROBLEMS: Final = 50
"""How many problems of one file are told at once: more than that, nobody reads."""

_PATIENCE: Final = 200
"""After so many errors a file is not looked at further: finding the nearest word for each takes time."""


class Enough(Exception):
    """So many errors were found that looking further serves nobody."""


class Place(NamedTuple):
    """A line and a column, both counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to correct; `str()` is the line that every command prints."""

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    message: str
    remedy: str

    def __str__(self) -> str:
        """The problem as `fichier:ligne:colonne: CODE message → remède`."""
        return f"{self.file}:{self.line}:{self.column}: {self.code} {self.message} → {self.remedy}"


@dataclass(slots=True)
class Report:
    """Collects the problems of one file; the first error at a place silences what follows from it there."""

    file: str
    found: list[Problem] = field(default_factory=list)
    _settled: set[Place] = field(default_factory=set)

    def add(self, code: str, place: Place, message: str, remedy: str = "") -> None:
        """A problem is noted, with the catalogue's remedy when no closer one is given.

        Raises:
            Enough: the file has had its share of errors.
        """
        entry = CATALOGUE[code]
        if place in self._settled:
            return
        self.found.append(
            Problem(code, entry.severity, self.file, place.line, place.column, message, remedy or entry.instead)
        )
        if entry.severity is Severity.ERROR:
            self._settled.add(place)
            if len(self._settled) >= _PATIENCE:
                raise Enough

    def restart(self) -> None:
        """Everything told so far is forgotten: the file turned out to be something else."""
        self.found.clear()
        self._settled.clear()

    @property
    def refused(self) -> bool:
        """True when at least one problem is an error."""
        return any(problem.severity is Severity.ERROR for problem in self.found)

    def problems(self) -> tuple[Problem, ...]:
        """At most `MOST_PROBLEMS`, errors kept before warnings, sorted by place."""
        kept = sorted(self.found, key=lambda problem: problem.severity is not Severity.ERROR)[:MOST_PROBLEMS]
        return tuple(sorted(kept, key=lambda problem: (problem.line, problem.column, problem.code)))
