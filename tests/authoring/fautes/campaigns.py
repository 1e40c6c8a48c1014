"""Campaigns whose chapters are missing or do not go together; « ¤ » marks where the problem must be told."""

from typing import Final

_HEAD: Final = "genre: campagne\nformat: 1\nid: annee\ntitre: L’année\netapes:\n"
_ONE: Final = _HEAD + "  - {scenario: essai}\n"

FAULTS: Final = (
    ("K01", _ONE + "  - {scenario: ¤essay}\n"),
    ("K02", _HEAD + "  ¤- {scenario: essai}\n"),
    ("K03", _ONE + "  - {scenario: ¤essai}\n"),
    ("K04", _ONE + "  - {scenario: ¤au_masculin}\n"),
    ("K05", _ONE + "  - {scenario: ¤entre_inconnus}\n"),
    ("K06", _ONE + "  - {scenario: ¤en_france}\n"),
    ("K07", _ONE + "  - {scenario: ¤autre_mere}\n"),
)

FORM: Final = (
    ("S01", _ONE + "  - {scenario: essai, ¤moment: mars}\n"),
    ("S02", _ONE + "  - ¤{quand: mars}\n"),
    ("S10", _ONE + "  - {scenario: essai}\ngarde: {tension: ¤101}\n"),
    ("S07", "genre: campagne\nformat: 1\nid: annee\ntitre: L’année\netapes: ¤essai\n"),
)
