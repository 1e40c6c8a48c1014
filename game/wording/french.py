"""French around a name: « de », « à » and « que » contract and elide."""

import re
from collections.abc import Callable
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


JOINED: Final[dict[str, Callable[[str], str]]] = {"de": of, "à": to, "que": that}
"""What a word before a name makes of both."""

PLACE: Final = re.compile(r"(?:\b(?P<before>de|à|que) )?{(?P<name>\w+)}")
"""A value's place in a template, with the word before it that it may change."""
