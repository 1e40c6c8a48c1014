"""The command line: French commands with English aliases; no command at all opens the game."""

import argparse
import contextlib
import os
import sys
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Final

from game.app import terminal
from game.app.commands import capture, check, map_, play, professions, replay, resume, rules, schema, simulate
from game.app.french_arguments import FrenchParser, nearest
from game.app.refusal import FINE, MISUSE, OUR_FAULT, USERS_PROBLEM, RefusalError
from game.app.session_protocol import SessionRefused
from game.version import VERSION

_COMMANDS: Final[tuple[ModuleType, ...]] = (
    play,
    resume,
    replay,
    map_,
    check,
    simulate,
    professions,
    rules,
    schema,
    capture,
)
_EXAMPLE: Final = "python run_game.py jouer cahier_bleu --texte"


def parser() -> FrenchParser:
    """The whole command line."""
    main_parser = FrenchParser(
        prog="run_game.py",
        description=(
            "Alliances, un jeu sérieux pour celles et ceux qui travaillent ensemble autour d’un élève.\n"
            "Sans commande, le jeu s’ouvre."
        ),
        example=_EXAMPLE,
    )
    main_parser.add_argument("--version", action="version", version=f"Alliances {VERSION}", help="montre la version")
    commands = main_parser.add_subparsers(
        title="Commandes", metavar="COMMANDE", dest="command", parser_class=FrenchParser
    )
    for module in _COMMANDS:
        module.add(commands)
    return main_parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 fine, 1 the user's problem, 2 misuse, 3 our fault."""
    terminal.prepare()
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        status = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else USERS_PROBLEM
    except SessionRefused as refusal:
        print(_told(refusal), file=sys.stderr)
        status = refusal.status if isinstance(refusal, RefusalError) else USERS_PROBLEM
    except BrokenPipeError:
        terminal.let_go()
        status = FINE
    except KeyboardInterrupt:
        print("\nInterrompu.", file=sys.stderr)
        status = USERS_PROBLEM
    except Exception as error:  # noqa: BLE001 - the last door: whatever breaks is kept, said calmly and counted as ours
        # Only here: nothing else needs what a report is made of.
        from game.app import crash

        crash.say(error)
        status = OUR_FAULT
    with contextlib.suppress(BrokenPipeError):
        sys.stderr.flush()
    return status


def _run(arguments: list[str]) -> int:
    whole = parser()
    if not arguments:
        arguments = [play.NAME]
    known = [name for module in _COMMANDS for name in (module.NAME, *module.ALIASES)]
    first = arguments[0]
    if not first.startswith("-") and first not in known:
        hint = nearest(first, known) or " Essayez « run_game.py --aide »."
        print(f"La commande « {first} » n’existe pas.{hint}", file=sys.stderr)
        return MISUSE
    chosen = whole.parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = chosen.run
    return run(chosen)


def _told(refusal: SessionRefused) -> str:
    return f"{refusal.sentence} → {refusal.remedy}" if refusal.remedy else refusal.sentence
