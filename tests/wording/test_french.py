"""Names fit into French sentences."""

import pytest

from game.wording import french
from game.wording.catalogue import Words


@pytest.mark.parametrize(
    ("name", "of", "to"),
    [
        ("Anaïs", "d’Anaïs", "à Anaïs"),
        ("Élodie", "d’Élodie", "à Élodie"),
        ("M. Rochat", "de M. Rochat", "à M. Rochat"),
        ("la classe", "de la classe", "à la classe"),
        ("l’école", "de l’école", "à l’école"),
        ("le réseau", "du réseau", "au réseau"),
        ("les parents", "des parents", "aux parents"),
        ("vous", "de vous", "à vous"),
    ],
)
def test_prepositions_contract_and_elide(name: str, of: str, to: str) -> None:
    """« de » and « à » take the form that the name asks for."""
    assert (french.of(name), french.to(name)) == (of, to)


def test_que_elides() -> None:
    """« qu’Anaïs », « que M. Rochat »."""
    assert french.that("Anaïs et vous") == "qu’Anaïs et vous"
    assert french.that("M. Rochat et vous") == "que M. Rochat et vous"


def test_templates_contract_and_elide() -> None:
    """What a template says before a name takes the form that the name asks for, in French only."""
    assert Words("fr")("twin.debt", who="le réseau") == "une dette pèse du côté du réseau"
    assert Words("fr")("twin.debt", who="Anaïs") == "une dette pèse du côté d’Anaïs"
    assert Words("en")("twin.debt", who="Anaïs") == "a debt weighs on the side of Anaïs"
