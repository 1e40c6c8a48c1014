"""`schema`: the JSON Schema that an editor checks and completes a scenario with."""

import argparse
from typing import Final

from game.app.commands.shared import Commands, command
from game.app.french_arguments import file_path
from game.app.refusal import FINE

NAME: Final = "schema"
ALIASES: Final[tuple[str, ...]] = ()


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Écrit le schéma JSON avec lequel un éditeur complète et vérifie un scénario",
        "python run_game.py schema --sortie scenario.schema.json",
        run,
    )
    parser.add_argument("--sortie", metavar="FICHIER", type=file_path, help="où l’écrire (sinon, il est affiché)")


def run(arguments: argparse.Namespace) -> int:
    """The schema is printed, or in that file."""
    from game.app.files import write
    from game.authoring.json_schema import json_schema

    text = json_schema()
    if arguments.sortie:
        write(arguments.sortie, text.encode())
        print(arguments.sortie)
    else:
        print(text, end="")
    return FINE
