"""The page as one HTML file: paper and ink, printable, without a script and without anything from elsewhere."""

from collections.abc import Iterable, Iterator
from html import escape

from game.app.rulebook_page.changes import by_place
from game.app.rulebook_page.html_style import STYLE
from game.app.rulebook_page.lines import notes, source_of, source_rows, used_in
from game.app.rulebook_page.names import WHO_IS_WHO
from game.app.rulebook_page.page import Entry, Group, Page

_HEAD = (
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">""",
)


def html_page(page: Page, title: str) -> str:
    """The whole file."""
    return "\n".join(_whole(page, title)) + "\n"


def _whole(page: Page, title: str) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="fr">'
    yield "<head>"
    yield from _HEAD
    yield _element("title", title)
    yield f"<style>\n{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield f'<header><p class="over">Alliances</p>{_element("h1", title)}{_INTRODUCTION}</header>'
    yield from _contents(page)
    yield "<main>"
    yield from _acts(page)
    yield from _modalities(page)
    for number, group in enumerate(page.groups, 1):
        yield from _group(group, number, numbers=page.numbers)
    yield from _sources(page)
    yield "</main>"
    yield "</body>"
    yield "</html>"


_INTRODUCTION = (
    "<p>Ce que font les actes et les postures, selon le contexte. Rien ne s’affiche pendant la partie\u00a0: "
    "les gens le montrent. Chaque règle dit d’où elle vient, et ce qui n’est qu’un choix du jeu le dit aussi.</p>"
    f"<p>{escape(WHO_IS_WHO)}</p>"
)


def _contents(page: Page) -> Iterator[str]:
    links = [("actes", "Les actes")] if page.acts else []
    links += [("manieres", "Les manières de travailler ensemble")] if page.modalities else []
    links += [(f"groupe-{number}", group.title) for number, group in enumerate(page.groups, 1)]
    links += [("sources", "Sur quoi reposent ces règles")] if page.rules else []
    yield '<nav aria-label="Sommaire"><ol>'
    yield from (f'<li><a href="#{anchor}">{escape(words)}</a></li>' for anchor, words in links)
    yield "</ol></nav>"


def _acts(page: Page) -> Iterator[str]:
    if page.acts:
        yield '<section id="actes"><h2>Les actes</h2>'
        yield from _defined((act.id, act.meaning) for act in page.acts)
        yield "</section>"


def _modalities(page: Page) -> Iterator[str]:
    if page.modalities:
        yield '<section id="manieres"><h2>Les manières de travailler ensemble</h2>'
        yield from _defined(
            (way.modality.id, f"{way.modality.meaning} {f'Offerte {way.when}.' if way.when else 'Toujours offerte.'}")
            for way in page.modalities
        )
        yield "</section>"


def _defined(entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield "<dl>"
    for name, words in entries:
        yield f"<div><dt>{_element('code', name)}</dt>{_element('dd', words)}</div>"
    yield "</dl>"


def _group(group: Group, number: int, *, numbers: bool) -> Iterator[str]:
    yield f'<section id="groupe-{number}">{_element("h2", group.title)}'
    for entry in group.entries:
        yield from _rule(entry, numbers=numbers)
    yield "</section>"


def _rule(entry: Entry, *, numbers: bool) -> Iterator[str]:
    name = escape(entry.rule.id)
    yield f'<article id="regle-{name}"{" class=ours" if entry.ours else ""}>'
    yield f"<h3>{escape(entry.fires)}{_when(entry)}</h3>"
    yield "<ul>"
    yield from (_element("li", one[:1].upper() + one[1:]) for one in by_place(entry.changes, numbers=numbers))
    yield "</ul>"
    yield f"<blockquote>{escape(entry.why)}</blockquote>"
    yield f'<footer><p class="source">{escape(source_of(entry))}</p><p>{escape(used_in(entry))}</p>'
    yield f"<p><code>{name}</code></p></footer>"
    yield "</article>"


def _when(entry: Entry) -> str:
    return f", <em>{escape(entry.when)}</em>" if entry.when else ""


def _sources(page: Page) -> Iterator[str]:
    if page.rules:
        yield '<section id="sources"><h2>Sur quoi reposent ces règles</h2><table>'
        yield '<thead><tr><th scope="col">Source</th><th scope="col">Règles</th></tr></thead><tbody>'
        for words, number in source_rows(page):
            yield f'<tr><th scope="row">{escape(words)}</th><td>{number}</td></tr>'
        yield f"</tbody></table>{_element('p', notes(page))}</section>"


def _element(tag: str, words: str) -> str:
    return f"<{tag}>{escape(words)}</{tag}>"
