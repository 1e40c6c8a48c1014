"""`simuler`: thousands of seeded plays of a scenario, and what they show side by side."""

import argparse
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from game.app.commands.shared import Commands, add_library, command, seed_number
from game.app.french_arguments import whole_number
from game.app.refusal import FINE, USERS_PROBLEM

if TYPE_CHECKING:
    from game.app.simulation.report import Balance
    from game.app.simulation.runs import Order, Run
    from game.play.journal import Texts

NAME: Final = "simuler"
ALIASES: Final = ("simulate",)
_CHEMISTRIES: Final = 20
_BY_CHANCE: Final = 60
"""Plays by chance at each chemistry, and fewer by each posture, whose plays differ less."""

_BY_POSTURE: Final = 20


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Joue un scénario des milliers de fois au hasard, et dit ce que ces parties montrent",
        "python run_game.py simuler cahier_bleu --rapport",
        run,
    )
    parser.add_argument("scenario", metavar="SCENARIO", help="l’identifiant ou le chemin d’un scénario")
    parser.add_argument("--parties", metavar="N", type=whole_number(1, 1_000_000), default=2000, help="2000")
    parser.add_argument("--graine", metavar="N", type=seed_number(), default=1, help="la première graine (1)")
    parser.add_argument("--rapport", action="store_true", help="compare aussi les postures et les options")
    parser.add_argument("--options", action="store_true", help="avec --rapport : chaque option, lecture par lecture")
    parser.add_argument("--json", action="store_true", help="le rapport en JSON")
    add_library(parser)


def run(arguments: argparse.Namespace) -> int:
    """The report is told; 1 where a play could not come to an end."""
    from game.app.content import compiled, texts_of
    from game.app.library import find
    from game.app.simulation.lines import balance_lines, course_lines, option_lines
    from game.app.simulation.report import balance, course
    from game.app.simulation.runs import Order
    from game.play.bots import Policy

    texts = texts_of(find(arguments.scenario, arguments.dossier))
    scenario, first = compiled(texts).scenario, arguments.graine
    runs = _made(texts, [Order(Policy.CHANCE, first + k, first + k) for k in range(arguments.parties)])
    went = course(scenario, runs)
    found: Balance | None = None
    if arguments.rapport:
        found = balance(scenario, runs, _made(texts, _at_fixed_chemistry(first)))
    if arguments.json:
        told = {"scenario": scenario.id, "parties": asdict(went), "rapport": asdict(found) if found else None}
        print(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        lines = [*course_lines(scenario, went), *(balance_lines(found) if found else ())]
        lines += option_lines(found) if found and arguments.options else ()
        print("\n".join(lines))
    return USERS_PROBLEM if went.troubles else FINE


def _at_fixed_chemistry(first: int) -> "list[Order]":
    """Plays in which only the choices differ, for each chemistry: by chance, and holding each posture."""
    from game.app.simulation.runs import Order
    from game.play.bots import Policy

    return [
        Order(policy, first + chemistry, first + chemistry * 1000 + k)
        for chemistry in range(_CHEMISTRIES)
        for policy in Policy
        for k in range(_BY_CHANCE if policy is Policy.CHANCE else _BY_POSTURE)
    ]


def _made(texts: "Texts", orders: "list[Order]") -> "list[Run]":
    from game.app.progress import watched
    from game.app.simulation.runs import made

    return list(watched(made(texts, orders), "Parties jouées", len(orders)))
