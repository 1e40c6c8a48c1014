"""`reprendre`: an unfinished play goes on, in the window or in the terminal."""

import argparse
from typing import Final

from game.app.commands.shared import Commands, add_library, add_window, command, resumable, tell_notice
from game.app.french_arguments import file_path
from game.app.refusal import FINE
from game.app.session import PlaySession
from game.wording.catalogue import Words

NAME: Final = "reprendre"
ALIASES: Final = ("resume",)


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Reprend une partie ou une campagne là où on l’a laissée (sans fichier : la dernière qui n’est pas finie)",
        "python run_game.py reprendre --texte",
        run,
    )
    parser.add_argument(
        "fichier", metavar="FICHIER", type=file_path, nargs="?", help="le journal de la partie, ou la campagne"
    )
    add_window(parser)
    add_library(parser)


def run(arguments: argparse.Namespace) -> int:
    """The play goes on."""
    from game.app.opening import in_terminal, in_window, shows_text

    path = resumable(arguments.fichier)
    session = PlaySession(extra=arguments.dossier)
    try:
        # Proved before anything opens, so that a refusal is read where it was asked for.
        session.resume(path)
        if shows_text(arguments.texte):
            tell_notice(session)
            in_terminal(session, Words(arguments.langue))
        else:
            in_window(session, arguments.langue)
    finally:
        tell_notice(session)
        session.close()
    return FINE
