"""How what is measured is said in French: band names, steps of what can be said, names inside a sentence."""

from typing import Final
from unicodedata import normalize

from game.model.meters import PLAYER
from game.model.scenario import Scenario

COLON: Final = "\u00a0: "
SEMICOLON: Final = "\u202f; "
TRUST: Final = ("ténue", "en construction", "solide")
TENSION: Final = ("peu de tension", "tension moyenne", "tension forte")
SPEAKABLE: Final = ("rien", "l’utile", "l’inquiétude", "le désaccord", "ce qui nous concerne nous deux")
_ARTICLES: Final = ("La ", "Le ", "Les ", "L’", "L'")


def quoted(words: str) -> str:
    """The words between French quotation marks."""
    return f"«\u00a0{words}\u00a0»"


def speakable(step: int) -> str:
    """What can be said at that step, as a clause."""
    subject = quoted(SPEAKABLE[step]) if step == len(SPEAKABLE) - 1 else SPEAKABLE[step]
    return f"{subject} {'ne peut' if step == 0 else 'peut'} se dire"


def name(scenario: Scenario, someone: str) -> str:
    """The name inside a sentence: « vous », « Mme Dutoit », « la classe »."""
    if someone == PLAYER:
        return "vous"
    known = scenario.name_of(someone)
    return known[0].lower() + known[1:] if known.startswith(_ARTICLES) else known


def names(scenario: Scenario, people: tuple[str, ...]) -> str:
    """The names joined as in « M. Rochat, Anaïs et vous », the player last."""
    ordered = [name(scenario, one) for one in people if one != PLAYER] + (["vous"] if PLAYER in people else [])
    return ordered[0] if len(ordered) == 1 else f"{', '.join(ordered[:-1])} et {ordered[-1]}"


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


def capital(sentence: str) -> str:
    """The sentence with a capital letter; the rest is left alone."""
    return sentence[:1].upper() + sentence[1:]


def arrow(scenario: Scenario, holder: str, toward: str) -> str:
    """A directed tie in words: « Mme Dutoit → M. Rochat »."""
    return capital(f"{name(scenario, holder)} → {name(scenario, toward)}")
