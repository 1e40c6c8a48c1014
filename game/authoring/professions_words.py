"""Words of another country in the prose of a scenario, each told once, where it first stands."""

import re
from collections.abc import Iterator
from typing import Final

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.professions import Foreign, Professions

_NO_PROSE: Final = frozenset(
    (
        "genre",
        "id",
        "pays",
        "auteurs",
        "si",
        "tenue_si",
        "honore_si",
        "vrai",
        "actes",
        "attend_actes",
        "territoire_actes",
        "alliances_necessaires",
        "a_parier",
        "circule",
    )
)
"""Keys below which nothing is read aloud to a player."""
_MACHINERY: Final = re.compile(r"\{\s*(?:si\b[^:{}|]*:|rejoue\b[^{}]*\})")
_APOSTROPHE: Final = str.maketrans("’", "'")


def check_words(country: str, professions: Professions, desk: Desk) -> None:
    """Every word that is said in another country and not in this one is told, with the word from here."""
    foreign = sorted(professions.foreign_to(country), key=lambda one: -len(one.word))
    if not foreign:
        return
    here = professions.places.get(country, country)
    words = "|".join(_group(one.word.translate(_APOSTROPHE)) for one in foreign)
    pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)")
    told: set[Foreign] = set()
    for path, written in _prose(desk.document.value, (), {str(path[-1]) for path in desk.document.keys}):
        for found in pattern.finditer(written.translate(_APOSTROPHE)):
            one = foreign[(found.lastindex or 1) - 1]
            if one in told or any(start <= found.start() < end for start, end in _silent(written)):
                continue
            told.add(one)
            desk.report.add(
                "D09",
                desk.document.within(path, written, found.start()),
                f"« {one.word} » se dit {one.there}, pas {here}.",
                f"Ici, on dit : {one.instead}. Ou changez « pays ».",
            )


def _group(word: str) -> str:
    """A group that takes this word: initials letter for letter, other words in the plural or with a capital too."""
    initials = any(letter.isupper() for letter in word[1:]) or any(letter.isdigit() for letter in word)
    plural, case = ("", "") if initials else ("s?", "i")
    words = r"\s+".join(re.escape(part) + plural for part in word.split())
    return f"((?{case}:{words}))"


def _silent(written: str) -> list[tuple[int, int]]:
    """Where a text holds what nobody reads aloud: the condition of a form, the name of a passage."""
    return [found.span() for found in _MACHINERY.finditer(written)]


def _prose(value: object, path: Path, names: set[str]) -> Iterator[tuple[Path, str]]:
    """Every text that may be read aloud, with its path: what is a name of the file itself is left out."""
    if isinstance(value, str):
        if value not in names:
            yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in _NO_PROSE:
                yield from _prose(part, (*path, key), names)
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from _prose(part, (*path, at), names)
