"""Who may speak in a text, by what an author may write at the start of a line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SPEAKER: Final = re.compile(r"([^\s{}()«»:][^{}()«»:]{0,60}?)[ \u00a0\u202f]*:(?=\s|$)")
"""A name and its colon at the start of a line."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Who may speak, by what an author may write at the start of a line, and what may be replayed."""

    speakers: Mapping[str, str]
    names: tuple[str, ...]
    passages: frozenset[str]
    first_name: bool

    def speaker(self, label: str) -> str | None:
        """The id of the one whom a label names, whatever spaces and apostrophes are used."""
        return self.speakers.get(_plain(label))


def voices(named: Mapping[str, str], passages: frozenset[str], *, first_name: bool) -> Voices:
    """Those who bear these names, by id."""
    speakers = {_plain(name): someone for someone, name in named.items()}
    return Voices({someone: someone for someone in named} | speakers, tuple(named.values()), passages, first_name)


def _plain(label: str) -> str:
    return " ".join(label.replace("’", "'").split())
