"""Names that lead nowhere, ways that never end, drafts that lack something; « ¤ » marks where it must be told."""

from typing import Final

from tests.authoring.builders import minimal_scenario

_OPTION = "      accueil:\n        choix: c\n        options:\n          "
_TAIL = "valeur: v, prix: p}"


def _option(keys: str) -> str:
    """A scenario with one option of these keys."""
    return minimal_scenario(scenes=f"{_OPTION}oui: {{dire: Oui., posture: retrait, {keys}, {_TAIL}")


def _scenes(*scenes: str) -> str:
    return minimal_scenario(scenes="\n".join(f"      {scene}" for scene in scenes))


def _two(second: str, rest: str = "") -> str:
    """A scenario whose only proposal may lead to a second encounter."""
    classe = "    lieu: salle_de_classe\n    presents: [m_rochat]\n    scenes:\n"
    promise = f"{_OPTION}oui: {{dire: Oui., posture: retrait, promet: {{a: m_rochat, quoi: q, {second}}}, {_TAIL}"
    return minimal_scenario(
        scenes=f"{promise}\n  reseau:\n    lieu: bureau\n    scenes:\n      fin_de_reseau:\n        texte: Bon.{rest}\n"
        f"  avant:\n{classe}      debut_avant: {{puis: classe}}",
        extra="debut: avant",
    )


_SCRIPT = "genre: partie\nformat: 1\nscenario: "
SCRIPTS: Final = (
    ("R17", f"{_SCRIPT}¤autre\nchoix: []\n"),
    ("R18", f"{_SCRIPT}essai\nchoix: [combien, ¤combine]\n"),
    ("R18", f"{_SCRIPT}essai\nchoix: [¤combien+combine]\n"),
    ("R18", f"{_SCRIPT}essai\nchoix: [¤combien + continuer]\n"),
    ("S11", f"{_SCRIPT}essai\nchoix: [¤combien+]\n"),
    ("R19", f"{_SCRIPT}essai\nattendu: {{fin: ¤autrment}}\n"),
    ("R02", f"{_SCRIPT}essai\nattendu: {{vrai: [choisi(¤combine)]}}\n"),
    ("C01", f"{_SCRIPT}essai\nattendu: {{vrai: [vu(classe), ¤sait(anais, depart) et vu(classe)]}}\n"),
)
_PLAY = f"{_SCRIPT}essai\naccord: masculin\n"
PLAYS: Final = (
    ("P01", f"{_PLAY}choix: [¤continuer, combien]\n"),
    ("P01", f"{_PLAY}choix: ¤[]\n"),
    ("P01", f"{_PLAY}choix: [combien, ¤se_taire]\n"),
    ("P02", f"{_PLAY}choix: [combien]\nattendu: {{fin: ¤jamais}}\n"),
    ("P03", f"{_PLAY}choix: [combien]\nattendu: {{vrai: [vu(classe), ¤choisi(se_taire)]}}\n"),
    ("P04", f"{_SCRIPT}essai\naccord: ¤feminin\nchoix: [combien]\n"),
)
_RULE = "acte: ecouter, effets: {flou(cible): 1}, phrase: Oui., source: ici"
_RULES = "genre: regles\nformat: 1\nactes: {ecouter: {sens: Laisser parler.}}\nregles:\n"
FAULTS: Final = (
    ("R01", minimal_scenario(demande="demande: {de: ¤rochat, texte: Oui.}")),
    ("R01", minimal_scenario(relations="relations:\n  - ¤m_rochat -> elle: {}")),
    ("R01", _option("actes: ecouter ¤rochat")),
    ("R02", _option("renegocie: ¤non_dit")),
    ("R03", _option("contrat: {avec: m_rochat, objet: voir, jusqu_a: ¤clase}")),
    ("R04", _option("apprend: {qui: m_rochat, fait: ¤depar}")),
    ("R05", _scenes("accueil:\n        texte: |\n          Il pleut.\n          {rejoue ¤cuoloir}")),
    ("R06", _option("retient: {¤cahier: perdu}")),
    ("R07", _option("actes: [ecouter m_rochat, ¤ecoute anais]")),
    ("R08", _option("actes: 'ecouter m_rochat, ¤parler_de anais'")),
    ("R08", _option("actes: ¤se_retirer anais")),
    ("R09", minimal_scenario(extra="regles: {¤ecute: {inactive: oui, raison: parce que}}")),
    ("R09", f"{_RULES}  - {{id: r, {_RULE}, remplace: ¤s}}\n"),
    ("R10", _option("puis: ¤acueil")),
    ("R11", minimal_scenario(extra="a_parier: [¤anais -> vous]")),
    ("R11", _option('effets: {¤"confiance(anais -> vous)": 3, raison: parce que}')),
    ("R12", minimal_scenario(relations="relations:\n  - m_rochat -> vous: {}\n  - ¤m_rochat -> vous: {}")),
    ("R13", minimal_scenario(extra="coalitions: [¤{vue_par: anais, entre: [anais, vous], force: forte}]")),
    (
        "R14",
        _scenes(
            "un: {choix: c, options: {oui: {dire: O., posture: retrait, valeur: v, prix: p}}}",
            "deux: {choix: d, options: {¤oui: {dire: O., posture: retrait, valeur: v, prix: p}}}",
        ),
    ),
    ("R14", f"{_RULES}  - {{id: r, {_RULE}}}\n  - {{id: ¤r, {_RULE}}}\n"),
    ("R15", minimal_scenario(extra="collectifs: {classe_5p: {nom: ¤Anaïs, monde: ecole}}")),
    ("R16", _option("renegocie: ¤oui")),
    ("R20", minimal_scenario(relations="relations:\n  - ¤anais -> anais: {}")),
    ("R21", _option("puis: ¤agenda")),
    ("G01", minimal_scenario(fins="fins:\n  seule: {si: ¤choisi(combien), texte: Voilà.}")),
    (
        "G02",
        minimal_scenario(
            fins="fins:\n  une: {texte: Voilà.}\n  ¤autre: {si: choisi(combien), texte: Voilà.}\n  tard: {texte: Fin.}"
        ),
    ),
    (
        "G03",
        minimal_scenario(
            fins="  ¤seule:\n    lieu: rue\n    scenes: {s: {texte: Il pleut.}}\nfins: {f: {texte: Fin.}}"
        ),
    ),
    ("G04", _scenes("un: {texte: Un., puis: trois}", "¤deux: {texte: Deux.}", "trois: {texte: Trois.}")),
    (
        "G05",
        minimal_scenario(
            rencontres="¤rencontres:\n  classe:\n    lieu: rue\n    scenes:",
            scenes="      un: {choix: c, options: {oui: {dire: O., posture: retrait, valeur: v, prix: p}}, puis: un}",
        ),
    ),
    (
        "G06",
        _scenes(
            "¤un: {texte: Un., puis: deux}",
            "deux: {texte: Deux., si: choisi(oui), puis: un}",
            "trois: {choix: c, options: {oui: {dire: O., posture: retrait, valeur: v, prix: p}}}",
        ),
    ),
    ("G07", _two("avant: ¤avant, tenue_si: choisi(oui)")),
    ("G08", _two("avant: fin, tenue_si: ¤vu(avant)")),
    ("G09", minimal_scenario(extra="passages:\n  ¤un: '{rejoue deux}'\n  deux: '{rejoue un}'")),
    (
        "G10",
        minimal_scenario(
            extra="memoires: {¤cahier: perdu}",
            fins="fins:\n  une: {si: 'memoire(cahier, rendu)', texte: Un.}\n  deux: {texte: Deux.}",
        ),
    ),
    ("G11", _scenes("¤un: {choix: c}")),
    ("G12", minimal_scenario(extra="agenda: {creneaux: 0, propositions: [¤classe], puis: fin}")),
    ("D02", minimal_scenario(scenes=f"{_OPTION}¤oui: {{dire: Oui., posture: retrait, valeur: v}}")),
    ("D03", minimal_scenario(version='version: "1.0"', scenes=f"{_OPTION}¤oui: {{dire: Oui., posture: retrait}}")),
    ("D04", minimal_scenario(scenes=f"{_OPTION}¤oui: {{dire: Oui., {_TAIL}")),
    (
        "D05",
        minimal_scenario(
            personnes="personnes:\n  ¤m_rochat: {nom: M. Rochat, fonction: maître, monde: ecole}\n"
            "  mme_dutoit: {nom: Mme Dutoit, fonction: mère, monde: famille, enjeu: a, crainte: b, bonne_raison: c}"
        ),
    ),
    ("D07", minimal_scenario(scenes=f"{_OPTION}¤oui: {{dire: Oui., actes: ecouter anais, {_TAIL}")),
    ("D08", _option("apprend: {qui: [m_rochat, vous, ¤anais], fait: depart}")),
    ("D08", _scenes("un: {texte: Un., apprend: {qui: ¤anais, fait: depart}}")),
    ("D06", minimal_scenario(extra="passages: {¤couloir: Il est vide.}")),
)
