"""Rulebooks for the tests of the page: read from YAML, as every rulebook is."""

from game.authoring.load import parse_rulebook
from game.rules.rulebook import Rulebook

SMALL = """
genre: regles
format: 1
id: petit
actes:
  saluer: {sens: "Dire <b>bonjour</b> à quelqu’un & le penser.", envers: requis, sujet: permis}
  blaguer: {sens: "Faire rire.", envers: requis, sujet: permis}
modalites:
  a_deux: {sens: "Faire à deux.", si: "confiance(cible -> acteur) >= solide"}
regles:
  - id: bonjour_attendu
    groupe: Saluer
    acte: saluer
    si: "non demande() et confiance(cible -> acteur) < en construction"
    effets:
      confiance(cible -> acteur): 3
      tension(cible -> acteur): -9
      confiance(temoin -> cible): 5
      elan(): 2
    phrase: "{cible} répond ; {cible} sourit."
    source: "Alliances §2.4, §3.3"
  - id: rire_ensemble
    groupe: Rire
    acte: blaguer
    si: "aussi(saluer)"
    effets: {"coalition(temoin | acteur + cible)": 4}
    phrase: "Un rire avec {cible}."
    source: "Intermétiers ; le rire est un choix du jeu"
  - id: parole_en_or
    groupe: Saluer
    occasion: promesse_tenue
    effets: {"eprouvee(cible -> acteur)": 1}
    phrase: "C’est fait."
    source: "choix du jeu"
"""


def book(text: str = SMALL) -> Rulebook:
    """The rulebook that this text tells."""
    parsed = parse_rulebook(text, "livre.yaml")
    assert parsed.value is not None, parsed.problems
    return parsed.value
