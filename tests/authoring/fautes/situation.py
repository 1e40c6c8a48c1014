"""Paradoxes, tensions, objects, modalities and sheets that do not hold; « ¤ » marks where it must be told."""

from typing import Final

from tests.authoring.builders import minimal_scenario

_OPTION = "      accueil:\n        choix: c\n        options:\n          "
_TAIL = "valeur: v, prix: p}"
_DILEMMA = "dilemmes: {{sortir: {{entre: [m_rochat, mme_dutoit], tension: t, commun: c, contraintes: {{{0}}}}}}}"


def _option(keys: str) -> str:
    """A scenario with one option of these keys."""
    return minimal_scenario(scenes=f"{_OPTION}oui: {{dire: Oui., posture: retrait, {keys}, {_TAIL}")


def _form(first: str, rest: str = "", sheet: str = "fiche") -> str:
    """A scenario with one sheet of one field."""
    option = f"{'' if rest else '¤'}habitude: {{geste: Comme ici., posture: retrait, {first}{_TAIL}"
    return minimal_scenario(
        scenes="      accueil:\n"
        f"        {sheet}: {{sorte: preparation, champs: {{lieu: {{titre: Où, options: {{{option}}}}}}}}}{rest}"
    )


_INTERVISION: Final = minimal_scenario(
    personnes="""personnes:
  m_rochat: {nom: M. Rochat, fonction: collègue, monde: soin, pair: oui, enjeu: a, crainte: b, bonne_raison: c}
  mme_dutoit: {nom: Mme Dutoit, fonction: mère, monde: famille, enjeu: a, crainte: b, bonne_raison: c}
  anais: {nom: Anaïs, fonction: élève, monde: famille, eleve: oui, enjeu: a, crainte: b, bonne_raison: c}""",
    rencontres="rencontres:\n  classe:\n    lieu: bureau\n    sorte: intervision\n"
    "    presents: [m_rochat]\n    scenes:",
    scenes="      accueil:\n        texte: ¤|\n          M. Rochat : Appelle-la.\n",
)

_RULES: Final = """genre: regles
format: 1
actes: {ecouter: {sens: Écouter., envers: requis, sujet: permis}}
regles:
  - id: r
    acte: ecouter
    effets: {confiance(cible -> acteur): 1}
    phrase: ¤"{temoin} a entendu."
    source: choix du jeu
"""

FAULTS: Final = (
    ("R27", _RULES),
    ("R23", _option("paradoxe: ¤delegaton")),
    ("R24", _option("dilemme: ¤sorti")),
    ("R24", minimal_scenario(extra=_DILEMMA.format("m_rochat: a, ¤anais: b"))),
    ("R25", _option("objet_frontiere: ¤cahier")),
    ("R26", _option("modalite: ¤a_lusage")),
    (
        "R13",
        minimal_scenario(
            extra="coalitions: [¤{vue_par: anais, entre: [m_rochat, vous], contre: mme_dutoit, force: 5}]"
        ),
    ),
    (
        "G13",
        _form(
            "",
            "\n        choix: c\n        options: {oui: {dire: Oui., posture: retrait, valeur: v, prix: p}}",
            "¤fiche",
        ),
    ),
    ("G14", _form("effort: 1, ")),
    ("D10", _INTERVISION),
)
