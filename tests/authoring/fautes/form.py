"""Files whose keys, types or words are not those of the language; « ¤ » marks where the problem must be told."""

from typing import Final

from tests.authoring.builders import minimal_scenario

_RELATION = "relations:\n  - m_rochat -> vous: "
FAULTS: Final = (
    ("S01", minimal_scenario(extra="¤tittre: Essai")),
    ("S01", minimal_scenario(relations=_RELATION + "{¤confience: 3}")),
    ("S02", minimal_scenario(mandat="¤mandat: {peut: Observer.}")),
    ("S02", "¤" + minimal_scenario(mandat="")),
    ("S03", minimal_scenario(extra="resume:¤")),
    ("S03", minimal_scenario(extra="collectifs: {c: {nom: la 6e B, ¤la bruyante, très, monde: ecole}}")),
    ("S03", minimal_scenario(fins="fins:\n  une: {si: sait(anais, ¤depart), texte: Un.}\n  deux: {texte: Deux.}")),
    ("S04", minimal_scenario(extra="resume: ¤1984")),
    ("S04", minimal_scenario(extra="resume: ¤[un, deux]")),
    ("S05", minimal_scenario(extra="duree: ¤un quart d'heure")),
    ("S06", minimal_scenario(relations=_RELATION + "{eprouvee: ¤peut-être}")),
    ("S07", minimal_scenario(extra="circule: ¤m_rochat")),
    ("S08", minimal_scenario(mandat="mandat: ¤Observer.")),
    ("S09", minimal_scenario(extra="pays: ¤suisse")),
    ("S09", minimal_scenario(extra="indices: [{mesure: ¤affinite, sens: monte, texte: Oui.}]")),
    ("S10", minimal_scenario(extra="duree: ¤900")),
    ("S10", minimal_scenario(relations=_RELATION + "{confiance: ¤101}")),
    ("S11", minimal_scenario(extra="collectifs: {¤Classe: {nom: la classe, monde: ecole}}")),
    ("S12", minimal_scenario(extra="collectifs: {¤vous: {nom: la classe, monde: ecole}}")),
    ("S13", minimal_scenario(relations=_RELATION + "{confiance: ¤énorme}")),
    ("S13", minimal_scenario(relations=_RELATION + "{affinite: ¤forte}")),
    ("S14", "¤format: 1\nid: essai\n"),
    ("S14", "¤genre: roman\nformat: 1\n"),
    ("S14", "¤bonjour"),
    ("S15", minimal_scenario(head="genre: scenario\nformat: ¤2\nid: essai\ntitre: Essai")),
    ("S16", minimal_scenario(extra="a_parier: ¤[" + ", ".join(["m_rochat -> vous"] * 7) + "]")),
    ("S17", minimal_scenario(relations="relations:\n  - ¤m_rochat vous: {}")),
    ("S18", minimal_scenario(scenes="      s:\n        choix: c\n        options:\n          ¤o: {posture: retrait}")),
    ("S18", minimal_scenario(extra="regles: {¤ecoute: {raison: parce que}}")),
    ("S19", minimal_scenario(version="version: ¤un")),
)
