"""The words of the interface, one flat catalogue per language. What is missing from one is an error, never a blank."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Final

from game.resources import resource

LANGUAGES: Final = ("fr", "en")


@cache
def entries(language: str) -> Mapping[str, str]:
    """Every key of that language's catalogue with its words."""
    text = resource("assets", "interface", f"{language}.json").read_text(encoding="utf-8")
    catalogue: dict[str, str] = json.loads(text)
    return catalogue


class Words:
    """The interface in one language: `words("key", name=value)`."""

    def __init__(self, language: str = "fr") -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no catalogue for the language {language!r}")
        self.language = language
        self._entries = entries(language)

    def __call__(self, key: str, **values: str | int) -> str:
        """The words under that key, with each {name} replaced by its value."""
        text = self._entries[key]
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def counted(self, key: str, count: int) -> str:
        """The words for that many things: `key.one` or `key.many` (in French, none takes the singular too)."""
        single = count in (0, 1) if self.language == "fr" else count == 1
        return self(f"{key}.one" if single else f"{key}.many", count=count)
