"""Names inside sentences about a scenario."""

from game.debrief import wording
from game.model.meters import PLAYER
from game.wording.catalogue import FRENCH, Words
from tests.debrief.sample import scenario


def test_the_player_comes_last_and_is_vous() -> None:
    """« M. Rochat et vous », in whatever order they are given."""
    assert wording.names(scenario(), (PLAYER, "m_rochat"), FRENCH) == "M. Rochat et vous"
    assert wording.names(scenario(), ("anais",), FRENCH) == "Anaïs"
    assert wording.arrow(scenario(), PLAYER, "la_classe", FRENCH) == "Vous → la classe"


def test_the_player_is_you_in_english() -> None:
    """Names stay as the author wrote them."""
    assert wording.names(scenario(), (PLAYER, "m_rochat"), Words("en")) == "M. Rochat and you"
