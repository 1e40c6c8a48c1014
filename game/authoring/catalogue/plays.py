"""Codes of scripted plays that do not come to what they say when they are tried out."""

from typing import Final

from game.authoring.catalogue.entry import Entry, Severity

PLAYS: Final = (
    Entry(
        "P01",
        Severity.ERROR,
        "Choix qui ne peut pas être fait là",
        "Rejouée, la partie n’offre pas ce choix à ce moment, ou elle demande autre chose avant, ou elle est finie.",
        "Corrigez la liste « choix » d’après ce qui est possible.",
    ),
    Entry(
        "P02",
        Severity.ERROR,
        "Partie qui arrive à une autre fin",
        "Rejouée, la partie ne mène pas à la fin qu’elle annonce.",
        "Corrigez « fin », ou les choix qui y mènent.",
    ),
    Entry(
        "P03",
        Severity.ERROR,
        "Condition qui n’est pas vraie à la fin",
        "Rejouée, la partie finit sans que cette condition soit vraie.",
        "Corrigez la condition, ou les choix qui y mènent.",
    ),
    Entry(
        "P04",
        Severity.ERROR,
        "Partie qui ne peut pas être jouée",
        "Le scénario ne se joue pas dans l’accord de cette partie, ou elle n’arrive jamais à une fin.",
        "Corrigez « accord » ou « choix ».",
    ),
)
