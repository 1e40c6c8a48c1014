"""`capturer`: a picture of one screen, drawn by the game itself without any window."""

import argparse
import os
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app.commands.shared import Commands, add_library, command, journal_at
from game.app.french_arguments import file_path, whole_number
from game.app.refusal import FINE, RefusalError

if TYPE_CHECKING:
    from game.app.session_protocol import Session

NAME: Final = "capturer"
ALIASES: Final = ("capture",)
_SCREENS: Final = (
    "titre, bibliotheque, seuil, briefing, agenda, rencontre, intervision, fiche, fin, carte, carnet, calendrier, "
    "compagnon, erreur, aide"
)
_SEED: Final = 1
"""What a play that is begun for its picture is drawn from, so that the picture is always the same."""


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Fait l’image d’un écran, pour un guide ou une affiche",
        "python run_game.py capturer rencontre --sortie rencontre.png --taille 1920x1080",
        run,
    )
    parser.add_argument("ecran", metavar="ECRAN", help=_SCREENS)
    parser.add_argument("--sortie", metavar="FICHIER", type=file_path, required=True, help="où écrire l’image (PNG)")
    parser.add_argument("--taille", metavar="LxH", type=_size, default=(1280, 720), help="en pixels (1280x720)")
    parser.add_argument(
        "--taille-texte", metavar="POURCENT", type=whole_number(100, 200), default=100, help="de 100 à 200"
    )
    parser.add_argument("--contraste", action="store_true", help="en contraste élevé")
    parser.add_argument("--langue", choices=("fr", "en"), default="fr", help="la langue de l’interface (fr)")
    parser.add_argument("--scenario", metavar="ID", help="le scénario ou la campagne à montrer (le premier)")
    parser.add_argument(
        "--tour",
        metavar="K",
        type=whole_number(0, 1000),
        default=0,
        help="le premier écran de ce nom après K choix (0)",
    )
    parser.add_argument("--journal", metavar="FICHIER", type=file_path, help="la partie dont on veut voir les écrans")
    add_library(parser)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})[x×](\d{3,4})", text)
    if not match:
        raise argparse.ArgumentTypeError(f"« {text} » n’est pas une taille comme 1280x720")
    return int(match[1]), int(match[2])


def run(arguments: argparse.Namespace) -> int:
    """The picture is in that file."""
    from game.app.files import write
    from game.app.guard import pygame_trouble
    from game.app.window import quick_pygame

    trouble = pygame_trouble()
    if trouble:
        raise RefusalError(trouble)
    # No window opens, so no display is needed: SDL is told before it looks for one.
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    with quick_pygame():
        from game.app.capture import capture
    with tempfile.TemporaryDirectory(prefix="alliances-") as folder:
        session, scenario = _session(arguments, Path(folder))
        picture = Path(folder) / "image.png"
        capture(
            arguments.ecran,
            picture,
            session,
            size=arguments.taille,
            text_percent=arguments.taille_texte,
            contrast=arguments.contraste,
            language=arguments.langue,
            scenario=scenario,
            turn=arguments.tour,
        )
        write(arguments.sortie, picture.read_bytes())
    return FINE


def _session(arguments: argparse.Namespace, folder: Path) -> "tuple[Session, str | None]":
    from game.app.retold import Retold
    from game.app.session import PlaySession

    if arguments.journal:
        _, journal = journal_at(arguments.journal)
        return Retold(journal), None
    # The play is begun only to be seen: it leaves no journal among those of people.
    session = PlaySession(extra=arguments.dossier, journal=folder / "image.jsonl", seed=_SEED, alone=True)
    return session, arguments.scenario
