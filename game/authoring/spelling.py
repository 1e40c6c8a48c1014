"""Words as authors spell them: what may differ without meaning anything else, and what was probably meant."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice
from typing import Final

_MOST_COMPARED: Final = 400
"""Beyond so many names none is proposed: comparing a word with each would take too long."""


def fold(word: str) -> str:
    """A word without what authors may forget: accents, capitals, the shape of apostrophes and spaces."""
    plain = unicodedata.normalize("NFD", word.replace("’", "'").casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that most resembles this one, when one does."""
    by_fold = {fold(one): one for one in islice(known, _MOST_COMPARED)}
    close = get_close_matches(fold(word)[:80], by_fold, n=1, cutoff=0.6)
    return by_fold[close[0]] if close else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A remedy: the nearest known word as a question, or else the known words when they are few."""
    choices = list(known)
    near = nearest(word, choices)
    if near is not None:
        return f"Vouliez-vous dire « {near} » ?"
    if 0 < len(choices) <= 14:
        return f"Choisissez parmi : {', '.join(choices)}."
    return otherwise
