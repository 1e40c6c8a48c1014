"""Professions and words of another country; « ¤ » marks where it must be told."""

from typing import Final

from tests.authoring.builders import minimal_scenario

_SCENE = "      accueil:\n        texte: |\n          "
FAULTS: Final = (
    ("R22", minimal_scenario(joueur="joueur: {metier: ¤danse, prenom: Camille}")),
    ("D09", minimal_scenario(scenes=f"{_SCENE}Il pleut.\n          M. Rochat : Le ¤ballet, oui.")),
    ("D09", minimal_scenario(scenes=f"{_SCENE}Les ¤corps\n            de ballet.")),
    ("D09", minimal_scenario(joueur="joueur: {metier: 'maîtresse de ¤ballet', prenom: Camille}")),
)
