"""The page as lines for a terminal, none longer than its width unless a single word is."""

from collections.abc import Iterator
from typing import Final

from game.app.rulebook_page.names import WHO_IS_WHO
from game.app.rulebook_page.page import Entry, Page
from game.app.rulebook_page.sources import OURS
from game.app.rulebook_page.usage import Place
from game.app.wrapping import wrapped
from game.authoring.spelling import fold

_IN: Final = "    "


def page_lines(page: Page, width: int, *, acts_only: bool = False) -> Iterator[str]:
    """Who is who, acts with their meaning, ways of working together, rules by group, then the table of sources."""
    if page.rules:
        yield from wrapped(WHO_IS_WHO, width)
    if page.acts:
        yield from _title(f"Les actes ({len(page.acts)})", width)
        longest = max(len(act.id) for act in page.acts)
        for act in page.acts:
            if longest > width // 2:
                yield act.id
                yield from wrapped(act.meaning, width, _IN)
            else:
                yield from wrapped(act.meaning, width, f"{act.id:<{longest}}  ", " " * (longest + 2))
    if acts_only:
        return
    if page.modalities:
        yield from _title("Les manières de travailler ensemble", width)
        for way in page.modalities:
            when = f" Offerte {way.when}." if way.when else " Toujours offerte."
            yield from wrapped(f"{way.modality.id}\u00a0: {way.modality.meaning}{when}", width, "", _IN)
    for group in page.groups:
        yield from _title(group.title, width)
        for number, entry in enumerate(group.entries):
            if number:
                yield ""
            yield from _rule(entry, width, numbers=page.numbers)
    yield from _sources(page, width)


def _title(title: str, width: int) -> Iterator[str]:
    lines = wrapped(title, width)
    yield ""
    yield from lines
    yield "─" * min(width, max(map(len, lines)))


def _rule(entry: Entry, width: int, *, numbers: bool) -> Iterator[str]:
    yield entry.rule.id
    yield from wrapped(f"{entry.occasion}\u00a0: {entry.effects(numbers=numbers)}", width, "  ")
    yield from wrapped(f"«\u00a0{entry.why}\u00a0»", width, "  → ", _IN)
    yield from wrapped(source_of(entry), width, _IN)
    yield from wrapped(used_in(entry), width, _IN)


def source_of(entry: Entry) -> str:
    """Where the rule comes from: a document, or ourselves, said so."""
    source = entry.rule.source
    if fold(source) == OURS:
        return "Choix du jeu\u00a0: aucun des textes ne le dit."
    return f"{source[:1].upper()}{source[1:]}." if entry.ours else f"D’après {source}."


def used_in(entry: Entry) -> str:
    """The scenarios and examples whose plays meet the rule."""
    parts = []
    if entry.scenarios:
        parts.append(f"Rencontrée dans {_titles(entry.scenarios)}")
    if entry.examples:
        many = "s" if len(entry.examples) > 1 else ""
        parts.append(f"{'exemple' if parts else 'Exemple'}{many}\u00a0: {_titles(entry.examples)}")
    return "\u202f; ".join(parts) + "." if parts else "Aucune partie rejouée ne la rencontre."


def _titles(places: tuple[Place, ...]) -> str:
    return ", ".join(f"«\u00a0{one.title}\u00a0»" for one in places)


def _sources(page: Page, width: int) -> Iterator[str]:
    if not page.rules:
        return
    yield from _title("Sur quoi reposent ces règles", width)
    for words, number in source_rows(page):
        yield from wrapped(f"{number:>4}  {words}", width, "", "      ")
    yield ""
    yield from wrapped(notes(page), width)


def source_rows(page: Page) -> list[tuple[str, int]]:
    """Each source of the page with how many rules rest on it, our own choices last."""
    rows = [(f"{one.name}, {one.full}" if one.full else one.name, one.rules) for one in page.sources.documents]
    rows.append(("choix du jeu, qu’aucun de ces textes ne contient", page.sources.ours))
    if page.sources.mixed:
        rows.append(("dont un texte donne le fond et le jeu un détail (comptées plus haut aussi)", page.sources.mixed))
    return rows


def notes(page: Page) -> str:
    """How to read the counts, and what could not be played."""
    many = "s" if page.rules > 1 else ""
    told = f"{page.rules} règle{many} ici\u202f; une règle peut reposer sur plusieurs textes. "
    told += "Les nombres, eux, sont tous des choix du jeu."
    if page.unread:
        told += f" Ce livre ne sait pas lire, et n’a donc pas rejoué\u00a0: {', '.join(page.unread)}."
    return told
