"""The catalogue of problem codes, and the page that lists them for authors."""

from typing import Final

from game.authoring.catalogue.campaigns import CAMPAIGNS
from game.authoring.catalogue.entry import Entry, Severity
from game.authoring.catalogue.form import FORM
from game.authoring.catalogue.links import LINKS
from game.authoring.catalogue.plays import PLAYS
from game.authoring.catalogue.professions import PROFESSIONS
from game.authoring.catalogue.reading import READING
from game.authoring.catalogue.text import TEXT
from game.authoring.catalogue.ways import WAYS

__all__ = ["CATALOGUE", "Entry", "Severity", "code_page"]

CATALOGUE: Final = {
    entry.code: entry for entry in (*READING, *FORM, *TEXT, *LINKS, *WAYS, *PLAYS, *PROFESSIONS, *CAMPAIGNS)
}

_FAMILIES: Final = {
    "L": "Lecture du fichier",
    "S": "Forme du fichier",
    "T": "Texte joué",
    "C": "Conditions",
    "R": "Renvois d’un endroit à un autre",
    "G": "Enchaînement des scènes et des fins",
    "D": "Brouillon : ce qui manque encore",
    "P": "Parties écrites, une fois rejouées",
    "K": "Campagnes",
}
_KINDS: Final = {Severity.ERROR: "erreur", Severity.WARNING: "avertissement"}


def code_page() -> str:
    """The page `scenarios/problemes.md`: every code with its meaning and what to write instead."""
    lines = [
        "# Les problèmes, par code",
        "",
        "Chaque problème est dit avec son fichier, sa ligne, sa colonne, un code, une phrase et ce qu’il faut écrire à",
        "la place. Une *erreur* empêche de jouer ; un *avertissement* non. Les codes ne changent pas d’une version à",
        "l’autre.",
    ]
    for letter, family in _FAMILIES.items():
        lines += ["", f"## {letter} — {family}"]
        for entry in sorted(CATALOGUE.values(), key=lambda one: one.code):
            if entry.code.startswith(letter):
                lines += ["", f"### {entry.code} — {entry.title} ({_KINDS[entry.severity]})", ""]
                lines += [entry.explanation, "", f"**À écrire :** {entry.instead}"]
    return "\n".join(lines) + "\n"
