"""`verifier`: every problem of every file, at its line, with what to write instead."""

import argparse
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app.commands.shared import Commands, command
from game.app.french_arguments import file_path
from game.app.progress import watched
from game.app.refusal import FINE, USERS_PROBLEM
from game.resources import resource

if TYPE_CHECKING:
    from game.authoring.check import Checked
    from game.authoring.problems import Problem
    from game.model.cue_text import CueText

NAME: Final = "verifier"
ALIASES: Final = ("check",)


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Vérifie des scénarios, des livres de règles, des indices, et rejoue les parties (sans chemin : tout le jeu)",
        "python run_game.py verifier mon_scenario/",
        run,
    )
    parser.add_argument("chemins", metavar="CHEMIN", type=file_path, nargs="*", help="un fichier ou un dossier")
    parser.add_argument("--json", action="store_true", help="les problèmes en JSON")


def run(arguments: argparse.Namespace) -> int:
    """Every problem is printed, then a summary; 1 when there is an error, warnings do not count."""
    from game.authoring.catalogue import Severity

    checked = list(_checked(arguments.chemins or _everything()))
    problems = [problem for one in checked for problem in one.problems]
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    if arguments.json:
        print(json.dumps(_as_json(len(checked), errors, problems), ensure_ascii=False, indent=2))
    else:
        for problem in problems:
            print(problem)
        warnings = len(problems) - errors
        files = _counted(len(checked), "fichier", "vérifié")
        print(f"{files}\u00a0: {_counted(errors, 'erreur')}, {_counted(warnings, 'avertissement')}.")
    return USERS_PROBLEM if errors or not checked else FINE


def _everything() -> list[Path]:
    """What ships, by the shortest way from here."""
    here = Path.cwd()
    assets = [resource("assets", kind) for kind in ("regles", "indices", "metiers", "questions")]
    shipped = [*assets, resource("scenarios")]
    return [path.relative_to(here) if path.is_relative_to(here) else path for path in shipped]


def _checked(paths: Iterable[Path]) -> "Iterator[Checked]":
    from game.app.rehearsal import rehearsing
    from game.authoring.check import check
    from game.authoring.load import parse_professions, parse_rulebook, read_bytes
    from game.authoring.professions import NO_PROFESSIONS
    from game.rules.rulebook import Rulebook

    shipped = resource("assets", "regles", "socle.yaml")
    sound = parse_rulebook(read_bytes(shipped), str(shipped)).value
    # When the rulebook itself is broken its own file says so; the others are then read without it, and nothing played.
    rulebook = sound or Rulebook({}, ())
    rehearse = rehearsing(rulebook, _shipped_cues) if sound else None
    # Likewise for the professions: without them, a profession is what its author calls it.
    listed = resource("assets", "metiers", "socle.yaml")
    professions = parse_professions(read_bytes(listed), str(listed)).value or NO_PROFESSIONS
    seen: set[Path] = set()
    for group in watched([group for path in paths for group in _groups(path)], "Vérification"):
        for one in check([group], rulebook, rehearse, professions):
            if one.path not in seen:
                seen.add(one.path)
                yield one


@cache
def _shipped_cues() -> "tuple[CueText, ...]":
    """The cue library that ships; none when its own file has errors, which it says itself."""
    from game.authoring.load import parse_cues, read_bytes

    shipped = resource("assets", "indices", "socle.yaml")
    return parse_cues(read_bytes(shipped), str(shipped)).value or ()


def _groups(path: Path) -> list[Path]:
    """A folder by its parts, so that a bar can advance; a scenario's folder stays whole, with its plays."""
    if not path.is_dir() or (path / "scenario.yaml").is_file():
        return [path]
    return sorted(one for one in path.iterdir() if one.is_dir() or one.suffix == ".yaml")


def _counted(number: int, noun: str, participle: str = "") -> str:
    plural = "s" if number > 1 else ""
    words = f"{number or 'aucune' if noun == 'erreur' else number or 'aucun'} {noun}{plural}"
    return f"{words} {participle}{plural}" if participle else words


def _as_json(files: int, errors: int, problems: "list[Problem]") -> dict[str, object]:
    return {
        "fichiers": files,
        "erreurs": errors,
        "avertissements": len(problems) - errors,
        "problemes": [
            {
                "code": problem.code,
                "gravite": problem.severity.value,
                "fichier": problem.file,
                "ligne": problem.line,
                "colonne": problem.column,
                "message": problem.message,
                "remede": problem.remedy,
            }
            for problem in problems
        ],
    }
