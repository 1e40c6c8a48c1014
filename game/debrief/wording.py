"""How what is measured and who is meant are said: names inside a sentence, ties, what can be said."""

from typing import Final

from game.model.events import Outcome
from game.model.meters import PLAYER
from game.model.scenario import Scenario
from game.wording.catalogue import Words

STEPS: Final = 5
"""How many steps there are in what can be said, the first being nothing."""

_ARTICLES: Final = ("La ", "Le ", "Les ", "L’", "L'")


def outcome_key(outcome: Outcome | None) -> str:
    """What became of a promise, as the end of a key of the catalogue."""
    return outcome.value if outcome else "open"


def speakable(step: int, words: Words) -> str:
    """What can be said at that step, as a clause."""
    return words("speakable.can", what=subject(step, words)) if step else words("speakable.nothing")


def subject(step: int, words: Words) -> str:
    """What can be said at that step, as the subject of a clause; the last step is quoted."""
    said = words(f"speakable.{step}")
    return words.quoted(said) if step == STEPS - 1 else said


def name(scenario: Scenario, someone: str, words: Words) -> str:
    """The name inside a sentence: « vous », « Mme Dutoit », « la classe »."""
    if someone == PLAYER:
        return words("you.inside")
    known = scenario.name_of(someone)
    return known[0].lower() + known[1:] if known.startswith(_ARTICLES) else known


def names(scenario: Scenario, people: tuple[str, ...], words: Words) -> str:
    """The names joined as in « M. Rochat, Anaïs et vous », the player last."""
    others = [one for one in people if one != PLAYER]
    ordered = [*others, PLAYER] if PLAYER in people else others
    return words.joined([name(scenario, one, words) for one in ordered])


def capital(sentence: str) -> str:
    """The sentence with a capital letter; the rest is left alone."""
    return sentence[:1].upper() + sentence[1:]


def arrow(scenario: Scenario, holder: str, toward: str, words: Words) -> str:
    """A directed tie in words: « Mme Dutoit → M. Rochat »."""
    return capital(f"{name(scenario, holder, words)} → {name(scenario, toward, words)}")
