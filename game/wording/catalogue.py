"""The words of the interface, one flat catalogue per language. What is missing from one is an error, never a blank."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from game.resources import resource
from game.wording.french import filled

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

    def __eq__(self, other: object) -> bool:
        """Words are those of their language."""
        return isinstance(other, Words) and other.language == self.language

    def __hash__(self) -> int:
        """One for each language."""
        return hash(self.language)

    def __call__(self, key: str, **values: str | int) -> str:
        """The words under that key, with each {name} replaced by its value; « de {name} » elides in French."""
        texts = {name: str(value) for name, value in values.items()}
        return filled(self._entries[key], texts, french=self.language == "fr")

    def counted(self, key: str, count: int, **values: str | int) -> str:
        """The words for that many things: `key.one` or `key.many` (in French, none takes the singular too)."""
        single = count in (0, 1) if self.language == "fr" else count == 1
        return self(f"{key}.one" if single else f"{key}.many", count=count, **values)

    def joined(self, names: Sequence[str]) -> str:
        """The names as in « M. Rochat, Anaïs et vous »."""
        return names[0] if len(names) == 1 else self("list.and", some=", ".join(names[:-1]), last=names[-1])

    def clauses(self, parts: Sequence[str]) -> str:
        """Clauses of one sentence, with semicolons between them."""
        return self("mark.semicolon").join(parts)

    def quoted(self, text: str) -> str:
        """The text between the quotation marks of the language."""
        return self("mark.quoted", text=text)


FRENCH: Final = Words("fr")
"""The language of the game where none is asked for."""
