"""`rejouer`: every choice of a journal is resolved again from its own texts, and the chain is proved or not."""

import argparse
import json
from typing import Final

from game.app.commands.shared import Commands, command, journal_at
from game.app.french_arguments import file_path
from game.app.refusal import FINE, USERS_PROBLEM

NAME: Final = "rejouer"
ALIASES: Final = ("replay",)


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Rejoue un journal choix par choix et prouve qu’il a bien été joué ainsi",
        "python run_game.py rejouer ma_partie.jsonl",
        run,
    )
    parser.add_argument("fichier", metavar="FICHIER", type=file_path, nargs="?", help="un journal (le plus récent)")
    parser.add_argument("--json", action="store_true", help="le résultat en JSON")


def run(arguments: argparse.Namespace) -> int:
    """The proof is printed; 1 when the journal diverges or is damaged."""
    from game.app.content import play_of
    from game.play.journal_reader import read_journal
    from game.play.replay import prove

    path, journal = journal_at(arguments.fichier)
    proof = prove(journal, play_of(journal.header))
    whole = read_journal(path).fault is None
    if arguments.json:
        divergence = proof.divergence
        told = {
            "fichier": str(path),
            "scenario": journal.header.scenario,
            "choix": len(journal.entries),
            "identiques": proof.same,
            "entier": whole,
            "prouve": proof.proven and whole,
            "chaine": proof.chain,
            "divergence": {"n": divergence.n, "choix": divergence.choice, "quoi": divergence.what}
            if divergence
            else None,
        }
        print(json.dumps(told, ensure_ascii=False, indent=2))
    elif proof.divergence:
        print(proof.divergence)
    else:
        print(f"{path}\u00a0: {proof.same} choix rejoués, tous identiques. Chaîne {proof.chain[:16]}.")
    return FINE if proof.proven and whole else USERS_PROBLEM
