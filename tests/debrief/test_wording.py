"""Names fit into French sentences."""

import pytest

from game.debrief import wording
from game.model.meters import PLAYER
from tests.debrief.sample import scenario


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
    assert (wording.of(name), wording.to(name)) == (of, to)


def test_the_player_comes_last_and_is_vous() -> None:
    """« M. Rochat et vous », in whatever order they are given."""
    assert wording.names(scenario(), (PLAYER, "m_rochat")) == "M. Rochat et vous"
    assert wording.names(scenario(), ("anais",)) == "Anaïs"
    assert wording.arrow(scenario(), PLAYER, "la_classe") == "Vous → la classe"


def test_que_elides() -> None:
    """« qu’Anaïs », « que M. Rochat »."""
    assert wording.that("Anaïs et vous") == "qu’Anaïs et vous"
    assert wording.that("M. Rochat et vous") == "que M. Rochat et vous"
