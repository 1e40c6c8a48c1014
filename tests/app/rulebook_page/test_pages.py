"""The page told in lines, in HTML and to a program."""

import json
import re
from html.parser import HTMLParser

import pytest

from game.app.rulebook_page.as_json import as_json
from game.app.rulebook_page.html_page import html_page
from game.app.rulebook_page.lines import page_lines
from game.app.rulebook_page.names import WHO_IS_WHO
from game.app.rulebook_page.page import Page, page_of
from game.app.rulebook_page.usage import Place, Usage
from game.drawing.palette import PAPER_PALETTE
from tests.app.rulebook_page.books import book

USED = Usage(
    {
        "bonjour_attendu": [
            Place("cahier", "Le cahier", example=False),
            Place("salut", "Salut & bonjour", example=True),
        ],
        "parole_en_or": [Place("salut", "Salut & bonjour", example=True)],
    },
    ["casse"],
)


def page(*, numbers: bool = False) -> Page:
    """The whole small rulebook."""
    whole = book()
    return page_of(whole, whole.rules, whole.acts.values(), whole.modalities.values(), USED, numbers=numbers)


def test_rules_stand_by_group() -> None:
    """Groups come as they first appear in the file, and hold their rules wherever these were written."""
    groups = [(one.title, [entry.rule.id for entry in one.entries]) for one in page().groups]
    assert groups == [("Saluer", ["bonjour_attendu", "parole_en_or"]), ("Rire", ["rire_ensemble"])]


def test_the_page_says_who_is_who_first() -> None:
    """Whoever reads the page learns the stage names before anything else, on paper as in a terminal."""
    lines = " ".join(" ".join(page_lines(page(), 80)).split())
    assert lines.startswith(WHO_IS_WHO.replace("\u00a0", " "))
    text = html_page(page(), "Règles")
    assert text.index("Claire est celle") < text.index("<main>")


def test_a_rule_is_a_french_sentence() -> None:
    """What fires it, when, what changes; why; from where; who meets it."""
    lines = " ".join(" ".join(page_lines(page(), 80)).split())
    assert (
        "Dire <b>bonjour</b> à quelqu’un & le penser, quand Claire ne vous a rien demandé et que la confiance de Claire"
        " envers vous est encore ténue ou prudente : chez Claire, sa confiance envers vous monte un peu et sa tension"
        " avec vous baisse beaucoup ;"
    ) in lines
    assert "« Claire répond ; Claire sourit. »" in lines
    assert "D’après Alliances §2.4, §3.3. Rencontrée dans « Le cahier » ; exemple : « Salut & bonjour »." in lines
    assert "Choix du jeu : aucun des textes ne le dit. Exemple : « Salut & bonjour »." in lines
    assert "Aucune partie rejouée ne la rencontre." in lines
    assert "a_deux : Faire à deux. Offerte quand la confiance de Claire envers vous" in lines
    assert "Ce livre ne sait pas lire, et n’a donc pas rejoué : casse." in lines


@pytest.mark.parametrize("width", [30, 50, 88])
def test_lines_keep_to_their_width(width: int) -> None:
    """No line is longer than the terminal, but for a single long word."""
    for line in page_lines(page(), width):
        assert len(line) <= width or " " not in line.strip()


def test_numbers_are_shown_only_when_asked_for() -> None:
    """Changes are told in words; with numbers, the number follows."""
    told, with_numbers = ["\n".join(page_lines(page(numbers=numbers), 88)) for numbers in (False, True)]
    assert "(+3)" not in told
    assert "(+3)" in with_numbers


class _Read(HTMLParser):
    """A browser that only looks: which tags are open, and everything that was opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_html_page_stands_alone() -> None:
    """Every tag closes, every link leads into the page, nothing runs and nothing is fetched."""
    text = html_page(page(), "Le livre <de> règles")
    read = _Read()
    read.feed(text)
    assert read.open == []
    tags = {tag for tag, _ in read.seen}
    assert not tags & {"script", "link", "img", "iframe", "object", "form", "b", "de"}
    ids = [str(attributes["id"]) for _, attributes in read.seen if "id" in attributes]
    assert len(ids) == len(set(ids))
    links = [str(attributes["href"]) for tag, attributes in read.seen if tag == "a"]
    assert links
    assert all(link.startswith("#") and link[1:] in ids for link in links)
    assert not re.search(r"https?:|url\(|@import|javascript", text)


def test_the_html_page_escapes_what_the_rulebook_says() -> None:
    """What looks like HTML in a rulebook is shown as it was written."""
    text = html_page(page(), "Le livre <de> règles")
    assert "Dire &lt;b&gt;bonjour&lt;/b&gt; à quelqu’un &amp; le penser" in text
    assert "<title>Le livre &lt;de&gt; règles</title>" in text


def test_the_html_page_is_paper_and_ink() -> None:
    """The page has the colours of the game, tells what is ours apart, and knows how to be printed."""
    text = html_page(page(), "Règles")
    assert PAPER_PALETTE.paper.hex in text
    assert text.count("class=ours") == 1
    assert "@media print" in text
    assert '<html lang="fr">' in text


def test_a_program_reads_ids_and_numbers() -> None:
    """JSON holds the French names of triggers and measures, the numbers, and where each rule is met."""
    told = json.loads(json.dumps(as_json(page())))
    first, due, laugh = told["regles"]
    assert (first["acte"], due["occasion"], laugh["acte"]) == ("saluer", "promesse_tenue", "blaguer")
    change = first["changements"][0]
    assert [change[key] for key in ("mesure", "chez", "envers", "de")] == ["confiance", "cible", ["acteur"], 3]
    assert (first["scenarios"], first["exemples"], due["choix_du_jeu"]) == (["cahier"], ["salut"], True)
    assert told["sources"]["choix_du_jeu"] == 1
    assert [one["id"] for one in told["modalites"]] == ["a_deux"]
    assert told["non_lus"] == ["casse"]
