"""What the rules rest on: the documents that their sources name, and what is a choice of ours."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from game.authoring.spelling import fold
from game.rules.rulebook import Rule

OURS: Final = "choix du jeu"
"""How a rulebook says that something is a choice of ours."""
_NAME: Final = re.compile(r"[^§,;(]+")
DOCUMENTS: Final[Mapping[str, str]] = {
    "Alliances": "l’article sur les alliances éducatives et les intervenants à l’école (canton de Vaud)",
    "Intermétiers": "le compte rendu « Du travail en partenariat au métier de l’intermétiers » (Centre Alain Savary)",
    "Faire équipe": "l’article « Faire équipe dans la relation d’aide »",
}
"""What the short names of the shipped rulebook's sources stand for."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document with how many rules rest on it."""

    name: str
    full: str
    rules: int


@dataclass(frozen=True, slots=True)
class Sources:
    """How the rules of a page divide: by document, wholly ours, or a document's with something of ours added."""

    documents: tuple[Document, ...]
    ours: int
    mixed: int


def documents_of(source: str) -> tuple[str, ...]:
    """The documents that a source names, in order; our own choices are none."""
    parts = [part.strip() for part in source.split(";") if OURS not in fold(part)]
    names = [found[0].strip() for part in parts if (found := _NAME.match(part))]
    return tuple(dict.fromkeys(name for name in names if name))


def is_ours(source: str) -> bool:
    """Whether all of it is a choice of ours."""
    return OURS in fold(source) and not documents_of(source)


def is_mixed(source: str) -> bool:
    """Whether it adds a choice of ours to what a document says."""
    return OURS in fold(source) and bool(documents_of(source))


def sources_of(rules: Iterable[Rule]) -> Sources:
    """The table of sources of these rules, the document most used first."""
    all_rules = list(rules)
    counted = Counter(name for one in all_rules for name in documents_of(one.source))
    documents = [Document(name, DOCUMENTS.get(name, ""), number) for name, number in counted.most_common()]
    return Sources(
        tuple(documents),
        sum(is_ours(one.source) for one in all_rules),
        sum(is_mixed(one.source) for one in all_rules),
    )
