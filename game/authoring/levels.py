"""Levels in words: the ladder of each meter, with where a tie starts and from which value on a level is reached."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from game.authoring.spelling import fold
from game.model.meters import SCALES, Meter


class Level(NamedTuple):
    """A level in words: where a tie that declares it starts, and from which value on it is reached."""

    word: str
    start: int
    border: int


_TRUST: Final = (
    Level("ténue", 15, 0),
    Level("prudente", 28, 20),
    Level("en construction", 50, 35),
    Level("solide", 72, 67),
    Level("éprouvée", 88, 85),
)
_SAYABLE: Final = (
    Level("rien", 0, 0),
    Level("l’utile", 1, 1),
    Level("l’inquiétude", 2, 2),
    Level("le désaccord", 3, 3),
    Level("nous deux", 4, 4),
)
_YES_NO: Final = (Level("non", 0, 0), Level("oui", 1, 1))
_AMOUNT: Final = (Level("aucune", 0, 0), Level("faible", 20, 1), Level("moyenne", 50, 35), Level("forte", 75, 67))
_MASCULINE: Final = {"aucun": "aucune", "moyen": "moyenne", "fort": "forte"}
LADDERS: Final[Mapping[Meter, tuple[Level, ...]]] = {
    Meter.TRUST: _TRUST,
    Meter.TESTED: _YES_NO,
    Meter.CLOSED: _YES_NO,
    Meter.HELM: _YES_NO,
    Meter.CONSTRAINT: _YES_NO,
    Meter.DILEMMA: (Level("tension", 0, 0), Level("commun", 1, 1)),
    Meter.PARADOX: (
        Level("subi", 0, 0),
        Level("identifié", 1, 1),
        Level("reconnu", 2, 2),
        Level("réfléchi", 3, 3),
    ),
    Meter.SPEAKABLE: _SAYABLE,
    **{
        meter: _AMOUNT
        for meter, scale in SCALES.items()
        if (scale.low, scale.high) == (0, 100) and meter is not Meter.TRUST
    },
}


def level(meter: Meter, word: str) -> Level | None:
    """The level that a word stands for on this meter's ladder, or None."""
    wanted = fold(word)
    wanted = _MASCULINE.get(wanted, wanted)
    return next((one for one in LADDERS.get(meter, ()) if fold(one.word) == wanted), None)


def level_words(meter: Meter) -> str:
    """What may be written for a level of this meter, for an error message."""
    scale = SCALES[meter]
    number = f"un nombre de {scale.low} à {scale.high}"
    words = ", ".join(one.word for one in LADDERS.get(meter, ()))
    return f"{words}, ou {number}" if words else number
