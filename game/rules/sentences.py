"""Rules' sentences and cues with people's names in them."""

from collections.abc import Mapping

from game.wording.french import filled


def named(template: str, names: Mapping[str, str]) -> str:
    """The sentence with every known role replaced by its name, beginning with a capital."""
    sentence = filled(template, names)
    return sentence[:1].upper() + sentence[1:]
