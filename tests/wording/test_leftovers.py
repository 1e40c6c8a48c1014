"""The check for leftovers sees what it should."""

from game.wording.catalogue import entries
from tests.wording.leftovers import PIECES, leftovers


def test_french_is_seen_in_french() -> None:
    """Most of the French catalogue would be noticed; English would not."""
    assert len(PIECES) > len(entries("fr")) // 2
    assert leftovers(["Mme Dutoit → M. Rochat: confiance ténue"]) == ["confiance", "ténue"]
    assert leftovers(entries("en").values()) == []
