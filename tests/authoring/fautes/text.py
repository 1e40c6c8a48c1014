"""Prose and conditions that do not read; « ¤ » marks where the problem must be told, inside blocks too."""

from typing import Final

from tests.authoring.builders import minimal_scenario


def _told(block: str) -> str:
    """A scenario whose scene tells this block."""
    lines = "\n".join(f"          {line}" for line in block.split("\n"))
    return minimal_scenario(scenes=f"      accueil:\n        texte: |\n{lines}")


def _under(condition: str) -> str:
    """A scenario whose first ending has this condition."""
    return minimal_scenario(fins=f"fins:\n  une:\n    si: {condition}\n    texte: Un.\n  deux: {{texte: Deux.}}")


_RULES = "genre: regles\nformat: 1\nactes: {ecouter: {sens: Laisser parler.}}\nregles:\n"
FAULTS: Final = (
    ("T01", _told("Il pleut.\n¤Mme Dutoi : Bonjour.")),
    ("T01", _told("Il pleut.\n\n¤Jeanne : Bonjour.")),
    ("T01", _told("¤Vous : Bonjour.")),
    ("T02", _told("¤(Il corrige. Bon.")),
    ("T03", _told("¤M. Rochat :")),
    ("T03", _told("¤()")),
    ("T04", _told("Il pleut ¤{sur la cour.")),
    ("T04", _told("Il pleut ¤} sur la cour.")),
    ("T05", _told("Il pleut. Bonjour ¤{prenon}.")),
    ("T05", _told("Il pleut.\nM. Rochat : {si choisi(combien) : oui ¤| non}")),
    ("T05", _told("Vous êtes assis¤{e}.")),
    ("T06", _told("Il pleut. ¤{rejoue couloir}")),
    ("T07", _told("Il pleut.\n\n  ¤sur la cour.")),
    (
        "T08",
        minimal_scenario(
            joueur="joueur: {metier: psychologue}", demande="demande: {de: m_rochat, texte: 'Et ¤{prenom} ?'}"
        ),
    ),
    ("T09", minimal_scenario(extra="indices: [{mesure: tension, sens: monte, texte: 'Voilà ¤{cible}.'}]")),
    ("T09", _RULES + "  - {id: r, acte: ecouter, effets: {flou(cible): 1}, phrase: '¤{qui} parle.', source: ici}\n"),
    ("T10", _told("Il pleut.\n{si choisi(combien) : ¤M. Rochat : Bon.}")),
    ("T11", _told("Il pleut.\nM. Rochat : {si vu(classe) : Bon. ¤sinon : Tant pis.}")),
    ("C01", _under("choisi(combien) ¤and choisi(se_taire)")),
    ("C01", _under("choisi(combien) et ¤pas vu(classe)")),
    ("C01", _under("choisi(combien¤")),
    ("C01", _told("Il pleut.\nM. Rochat : {si choisi(combien) ¤$ : oui}")),
    ("C02", _under("¤chosi(combien)")),
    ("C02", _told("Un.\nM. Rochat : Oui, {si vu(classe)\n  et ¤conffiance(m_rochat -> vous) >= solide : oui}")),
    ("C03", _under("¤choisi(combien, se_taire)")),
    ("C03", _under("¤confiance(m_rochat) >= solide")),
    ("C04", _under("¤confiance(m_rochat -> vous)")),
    ("C04", _under("choisi(combien) ¤>= 1")),
    ("C05", _under("confiance(m_rochat -> vous) >= ¤solid")),
    ("C06", _under("¤" + " ou ".join(["vu(classe)"] * 20))),
    ("C07", _under("confiance(m_rochat -> vous) >= ¤120")),
    ("C07", _under("confiance(m_rochat -> vous) > ¤éprouvée")),
    ("C08", _under("¤demande()")),
    ("C08", _RULES + "  - {id: r, acte: ecouter, si: ¤vu(x), effets: {flou(cible): 1}, phrase: Oui., source: ici}\n"),
)
