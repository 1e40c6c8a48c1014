"""Small texts with defaults: a scenario that has no problem, and a rulebook of three acts."""

from functools import cache
from typing import Final

from game.authoring.load import Parsed, parse_professions, parse_rulebook, parse_scenario
from game.authoring.professions import Professions
from game.model.scenario import Scenario
from game.rules.rulebook import Rulebook

_PARTS: Final = {
    "head": "genre: scenario\nformat: 1\nid: essai\ntitre: Essai",
    "version": 'version: "0.1"',
    "joueur": "joueur: {metier: psychologue, prenom: Camille}",
    "mandat": "mandat: {peut: Observer., ne_peut_pas: Décider.}",
    "demande": "demande: {de: m_rochat, canal: couloir, texte: Tu as un moment ?}",
    "personnes": """personnes:
  m_rochat: {nom: M. Rochat, fonction: maître, monde: ecole, enjeu: finir, crainte: céder, bonne_raison: oui}
  mme_dutoit: {nom: Mme Dutoit, fonction: mère, monde: famille, enjeu: être crue, crainte: tout, bonne_raison: oui}
  anais: {nom: Anaïs, fonction: élève, monde: famille, eleve: oui, enjeu: jouer, crainte: lire, bonne_raison: oui}""",
    "relations": """relations:
  - m_rochat -> vous: {confiance: en construction, dicible: l'utile}
  - mme_dutoit -> m_rochat: {confiance: ténue, tension: forte}""",
    "faits": "faits: {depart: {texte: Anaïs part en janvier, le_savent: [mme_dutoit], secret_de: mme_dutoit}}",
    "rencontres": "rencontres:\n  classe:\n    lieu: salle_de_classe\n    presents: [m_rochat]\n    scenes:",
    "scenes": """      accueil:
        texte: |
          Quinze heures quarante-cinq.
          M. Rochat : Franchement ?
        choix: periodes
        options:
          combien: {dire: Deux périodes., posture: experte, valeur: clair, prix: court}
          se_taire: {geste: Vous attendez., actes: ecouter m_rochat, valeur: calme, prix: long}""",
    "fins": "fins:\n  autrement: {titre: Autrement, texte: Il l'apprend en janvier.}",
}

MINI_RULEBOOK: Final = """genre: regles
format: 1
actes:
  ecouter: {sens: Laisser parler., envers: requis, sujet: permis}
  parler_de: {sens: Parler d'un absent., envers: requis, sujet: requis}
  se_retirer: {sens: Laisser la place., envers: non, sujet: non}
regles:
  - id: ecoute
    groupe: Essai
    acte: ecouter
    effets: {"reconnaissance(cible -> acteur)": 3}
    phrase: "{cible} a pu parler."
    source: choix du jeu
"""

MINI_PROFESSIONS: Final = """genre: metiers
format: 1
pays: {ch_vd: à Vaud, fr: en France, be: en Belgique}
metiers:
  danse:
    ch_vd: {absent: Personne ne danse ici., a_verifier: Rien.}
    fr: {formes: danseuse | danseur, peut: A., ne_peut_pas: B., depend_de: C., confidentialite: D., a_verifier: E.}
    be: {absent: Personne ne danse ici., a_verifier: Rien.}
vocabulaire:
  ballet:
    sens: La danse
    ch_vd: {mot: bal}
    fr: {mot: ballet, propres: [ballet, corps de ballet]}
    be: {mot: fête}
"""


def minimal_scenario(**changes: str) -> str:
    """A scenario without a problem; each change replaces a part, or adds one under a name of its own."""
    parts = _PARTS | changes
    order = ["rencontres", "scenes", "fins"]
    first = [text for name, text in parts.items() if name not in order]
    return "\n".join(text for text in [*first, *(parts[name] for name in order)] if text) + "\n"


@cache
def mini_rulebook() -> Rulebook:
    """Three acts and one rule."""
    parsed = parse_rulebook(MINI_RULEBOOK, "mini.yaml")
    assert parsed.value is not None, parsed.problems
    return parsed.value


@cache
def mini_professions() -> Professions:
    """One profession, which exists in one country, and one word that only that country says."""
    parsed = parse_professions(MINI_PROFESSIONS, "metiers.yaml")
    assert parsed.value is not None, parsed.problems
    return parsed.value


def parsed(text: str | bytes) -> Parsed[Scenario]:
    """The scenario of a text under the small rulebook."""
    return parse_scenario(text, "essai.yaml", mini_rulebook())


def compiled(**changes: str) -> Scenario:
    """The scenario of these parts, which has no error."""
    result = parsed(minimal_scenario(**changes))
    assert result.value is not None, [str(problem) for problem in result.problems]
    return result.value
