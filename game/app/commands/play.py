"""`jouer`: a new play, in the window, in the terminal, or by nobody at all."""

import argparse
from typing import Final

from game.app.commands.shared import (
    GENDERS,
    Commands,
    add_library,
    add_window,
    command,
    seed_number,
    tell_notice,
)
from game.app.french_arguments import file_path, whole_number
from game.app.refusal import FINE, MISUSE, RefusalError
from game.app.session import PlaySession
from game.model.cast import Gender
from game.wording.catalogue import Words

NAME: Final = "jouer"
ALIASES: Final = ("play",)
_POLICIES: Final = {
    "experte": "expert",
    "collaborative": "collaborative",
    "engagee": "engaged",
    "retrait": "withdrawn",
    "hasard": "chance",
}
_LONGEST_CODE: Final = 40


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Joue un scénario ou une campagne (sans rien : le jeu s’ouvre sur son titre)",
        "python run_game.py jouer cahier_bleu --texte --graine 7",
        run,
    )
    parser.add_argument(
        "scenario", metavar="SCENARIO", nargs="?", help="l’identifiant, le fichier ou le dossier ; ou une campagne"
    )
    add_window(parser)
    by_nobody = parser.add_mutually_exclusive_group()
    by_nobody.add_argument("--auto", choices=tuple(_POLICIES), help="joue tout seul, en tenant cette posture")
    by_nobody.add_argument("--partie", metavar="FICHIER", type=file_path, help="joue les choix écrits dans ce fichier")
    parser.add_argument("--graine", metavar="N", type=seed_number(), help="le tirage de départ (au hasard sinon)")
    parser.add_argument(
        "--journal", metavar="FICHIER", type=file_path, help="où garder la partie ou la campagne (un nouveau fichier)"
    )
    parser.add_argument(
        "--pas", metavar="MS", type=whole_number(0, 60_000), default=0, help="avec --auto : millisecondes par choix"
    )
    parser.add_argument(
        "--accompagne", action="store_true", help="entre deux rencontres, une collègue pose une question, sans juger"
    )
    parser.add_argument("--accord", choices=tuple(GENDERS), help="comment on parle de vous")
    parser.add_argument("--atelier", metavar="CODE", default="", help="un code qui réunit les parties d’une même salle")
    add_library(parser)


def run(arguments: argparse.Namespace) -> int:
    """The play was shown, or told."""
    from game.app import opening

    if len(arguments.atelier) > _LONGEST_CODE or not arguments.atelier.isprintable():
        raise RefusalError(f"Le code d’atelier a au plus {_LONGEST_CODE} caractères lisibles.", status=MISUSE)
    if arguments.pas and not (arguments.auto or arguments.partie):
        raise RefusalError("--pas ne sert qu’avec --auto ou --partie.", status=MISUSE)
    gender = GENDERS.get(arguments.accord)
    words = Words(arguments.langue)
    session = PlaySession(
        extra=arguments.dossier,
        journal=arguments.journal,
        seed=arguments.graine,
        workshop=arguments.atelier,
        accompanied=arguments.accompagne,
    )
    try:
        if arguments.partie or arguments.auto:
            return _by_nobody(session, arguments, gender)
        if opening.shows_text(arguments.texte):
            wanted = arguments.scenario or opening.ask_scenario(session, words)
            gender = gender or opening.ask_gender(wanted, arguments.dossier, words)
            opening.begin(session, wanted, gender, arguments.dossier)
            tell_notice(session)
            opening.in_terminal(session, words)
        else:
            opening.in_window(session, arguments.langue, arguments.scenario, gender)
    finally:
        tell_notice(session)
        session.close()
    return FINE


def _by_nobody(session: PlaySession, arguments: argparse.Namespace, gender: Gender | None) -> int:
    from game.app import opening, unattended
    from game.app.autoplay import policy, script
    from game.app.library import find
    from game.play.bots import Policy

    pause, words = arguments.pas / 1000, Words(arguments.langue)
    if arguments.partie:
        written = unattended.read_script(arguments.partie)
        wanted = arguments.scenario or unattended.scenario_of(arguments.partie) or written.scenario
        if find(wanted, arguments.dossier).campaign:
            raise RefusalError("Une partie écrite se joue sur un scénario, pas sur une campagne.", status=MISUSE)
        seed = written.seed if arguments.graine is None else arguments.graine
        opening.begin(session, wanted, gender or written.gender, arguments.dossier, seed)
        tell_notice(session)
        # Read again now that the scenario is known: the names in its conditions get their meaning from it.
        written = unattended.read_script(arguments.partie, session.scenario)
        unattended.tell(session, script(written.choices), pause, words)
        return unattended.judge(session, written)
    if not arguments.scenario:
        raise RefusalError("Il manque le scénario.", "« jouer SCENARIO --auto … »", MISUSE)
    opening.begin(session, arguments.scenario, gender, arguments.dossier)
    tell_notice(session)
    unattended.tell(session, policy(Policy(_POLICIES[arguments.auto])), pause, words)
    return FINE
