"""Who may speak in a text, by what an author may write at the start of a line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SPEAKER: Final = re.compile(r"([^\s{}()«»:][^{}()«»:]{0,60}?)[ \u00a0\u202f]*:(?=\s|$)")
"""A name and its colon at the start of a line."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Who may speak, by what an author may write at the start of a line and by id, and what may be replayed."""

    speakers: Mapping[str, str]
    called: Mapping[str, str]
    passages: frozenset[str]
    first_name: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are declared, in the order of the file."""
        return tuple(self.called.values())

    def speaker(self, label: str) -> str | None:
        """The id of the one whom a label names, whatever spaces and apostrophes are used."""
        return self.speakers.get(_plain(label))


def voices(named: Mapping[str, str], passages: frozenset[str], *, first_name: bool) -> Voices:
    """Those who bear these names, by id."""
    speakers = {_plain(name): someone for someone, name in named.items()}
    # A line opens with a capital even where the name has none, as in « La classe : … »; what is exact comes first.
    opening = {name[:1].swapcase() + name[1:]: someone for name, someone in speakers.items()}
    return Voices(opening | {someone: someone for someone in named} | speakers, dict(named), passages, first_name)


def _plain(label: str) -> str:
    return " ".join(label.replace("’", "'").split())
