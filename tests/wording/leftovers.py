"""French of the interface that stayed behind where another language was asked for."""

import re
from collections.abc import Iterable
from typing import Final

from game.wording.catalogue import entries

_PLACE: Final = re.compile(r"{\w+}")
_SHORTEST: Final = 5


def _pieces() -> frozenset[str]:
    """What stands between the values in French, as far as English does not say the same."""
    english = "\n".join(entries("en").values())
    pieces = (piece.strip(" .,;:()«»\u00a0\u202f") for text in entries("fr").values() for piece in _PLACE.split(text))
    return frozenset(piece for piece in pieces if len(piece) >= _SHORTEST and piece not in english)


PIECES: Final = _pieces()


def leftovers(shown: Iterable[str], content: str = "") -> list[str]:
    """The French pieces in what is shown, but for those that the scenario itself says."""
    text = "\n".join(shown)
    return sorted(
        piece for piece in PIECES if piece not in content and re.search(rf"(?<!\w){re.escape(piece)}(?!\w)", text)
    )
