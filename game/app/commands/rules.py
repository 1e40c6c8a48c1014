"""`regles`: the rulebook as a page: each rule in French, where it comes from, and which plays meet it."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app.commands.shared import Commands, command
from game.app.french_arguments import file_path
from game.app.refusal import FINE
from game.resources import resource

if TYPE_CHECKING:
    from game.app.rulebook_page.page import Page
    from game.app.rulebook_page.usage import Usage
    from game.rules.rulebook import Rulebook

NAME: Final = "regles"
ALIASES: Final = ("rules",)
_TITLE: Final = "Le livre de règles"


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Montre le livre de règles\u00a0: ce que font les actes, pourquoi, d’après quel texte, et où cela se joue",
        "python run_game.py regles conseiller --html regles.html",
        run,
    )
    parser.add_argument(
        "recherche", metavar="RECHERCHE", nargs="?", default="", help="un mot, une règle ou un acte (tout le livre)"
    )
    parser.add_argument("--groupe", metavar="GROUPE", default="", help="les règles d’un seul groupe")
    parser.add_argument("--actes", action="store_true", help="seulement les actes, avec ce qu’ils veulent dire")
    parser.add_argument("--nombres", action="store_true", help="avec le nombre de chaque changement")
    parser.add_argument("--fichier", metavar="FICHIER", type=file_path, help="un autre livre de règles")
    parser.add_argument("--html", metavar="SORTIE", type=file_path, help="où écrire la page, à lire ou à imprimer")
    parser.add_argument("--json", action="store_true", help="la page en JSON")


def run(arguments: argparse.Namespace) -> int:
    """The page is printed, or in that file."""
    from game.app.files import write
    from game.app.rulebook_page.choosing import wanted
    from game.app.rulebook_page.html_page import html_page
    from game.app.rulebook_page.page import page_of
    from game.app.rulebook_page.usage import Usage

    book = _book(arguments.fichier)
    chosen = wanted(book, arguments.recherche, arguments.groupe)
    rules = () if arguments.actes else chosen.rules
    used = _used(book) if rules else Usage()
    modalities = () if arguments.actes else chosen.modalities
    page = page_of(book, rules, chosen.acts, modalities, used, numbers=arguments.nombres)
    if arguments.html:
        write(arguments.html, html_page(page, _TITLE).encode())
        if not arguments.json:
            print(arguments.html)
    if arguments.json:
        from game.app.rulebook_page.as_json import as_json

        print(json.dumps(as_json(page), ensure_ascii=False, indent=2))
    elif not arguments.html:
        _say(page)
    return FINE


def _book(path: Path | None) -> "Rulebook":
    """The rulebook of that file, or the one that ships.

    Raises:
        RefusalError: it cannot be read, or has errors.
    """
    from game.app.content import embedded, faulty
    from game.authoring.load import parse_rulebook

    chosen = path or resource("assets", "regles", "socle.yaml")
    parsed = parse_rulebook(embedded(chosen, str(chosen)).text, str(chosen))
    if parsed.value is None:
        raise faulty("Le livre de règles", parsed.problems)
    return parsed.value


def _used(book: "Rulebook") -> "Usage":
    from game.app.content import embedded, faulty
    from game.app.rulebook_page.usage import places, usage
    from game.authoring.load import parse_cues

    path = resource("assets", "indices", "socle.yaml")
    cues = parse_cues(embedded(path, str(path)).text, str(path))
    if cues.value is None:
        raise faulty("La bibliothèque d’indices", cues.problems)
    return usage(book, cues.value, places())


def _say(page: "Page") -> None:
    from game.app.rulebook_page.lines import page_lines
    from game.app.terminal import width

    for line in page_lines(page, width()):
        print(line)
