"""Codes of professions and of the words of each country."""

from typing import Final

from game.authoring.catalogue.entry import Entry, Severity

PROFESSIONS: Final = (
    Entry(
        "R22",
        Severity.ERROR,
        "Métier qui n’existe pas dans ce pays",
        "« metier » nomme un métier de la liste, et ce métier n’existe pas dans le pays du scénario.",
        "Changez de métier ou de « pays », ou nommez le métier en toutes lettres, avec son « mandat ».",
    ),
    Entry(
        "D09",
        Severity.WARNING,
        "Mot d’un autre pays",
        "Ce mot ne se dit pas dans le pays du scénario : une personne du métier le remarquera aussitôt.",
        "Employez le mot d’ici, ou changez « pays ».",
    ),
)
