"""French around a name: « de », « à » and « que » contract and elide."""

import re
from collections.abc import Callable, Mapping
from typing import Final
from unicodedata import normalize


def of(someone: str) -> str:
    """The name after « de »: « d’Anaïs », « de M. Rochat », « du réseau »."""
    if someone.startswith(("le ", "les ")):
        return ("du" if someone.startswith("le ") else "des") + someone[someone.index(" ") :]
    return f"d’{someone}" if _vowel(someone) else f"de {someone}"


def to(someone: str) -> str:
    """The name after « à »: « à Anaïs », « au réseau »."""
    if someone.startswith(("le ", "les ")):
        return ("au" if someone.startswith("le ") else "aux") + someone[someone.index(" ") :]
    return f"à {someone}"


def that(clause: str) -> str:
    """The clause after « que », elided where it must be."""
    return f"qu’{clause}" if _vowel(clause) else f"que {clause}"


def _vowel(words: str) -> bool:
    """The words begin with a vowel, or with an h, which first names in French mostly leave mute."""
    return normalize("NFD", words)[:1].lower() in tuple("aeiouyhœæ")


_JOINED: Final[dict[str, Callable[[str], str]]] = {"de": of, "à": to, "que": that}

_PLACE: Final = re.compile(r"(?:\b(?P<before>[Dd]e|à|[Qq]ue) )?{(?P<name>\w+)}")


def filled(template: str, values: Mapping[str, str], *, french: bool = True) -> str:
    """The template with each {name} replaced by its value; an unknown name stays as it was written.

    In French the word before a name contracts and elides with it.
    """

    def fill(place: re.Match[str]) -> str:
        before, name = place["before"], place["name"]
        if name not in values:
            return place[0]
        if before is None:
            return values[name]
        if not french:
            return f"{before} {values[name]}"
        joined = _JOINED[before.lower()](values[name])
        return joined[0].upper() + joined[1:] if before[0].isupper() else joined

    return _PLACE.sub(fill, template)
