"""What rules rest on."""

from game.app.rulebook_page.sources import DOCUMENTS, documents_of, is_mixed, is_ours, sources_of
from tests.app.rulebook_page.books import book


def test_a_source_names_its_documents() -> None:
    """Sections and remarks are left out, a document counts once, and our own choices are none."""
    assert documents_of("Alliances §2.4, §3.3") == ("Alliances",)
    assert documents_of("Alliances §4.3 ; Faire équipe, la mise en retrait") == ("Alliances", "Faire équipe")
    assert documents_of("Alliances §3.3 ; le soulagement est un choix du jeu") == ("Alliances",)
    assert documents_of("choix du jeu, d’après Faire équipe") == ()
    assert documents_of("choix du jeu") == ()


def test_what_is_ours_is_told_apart() -> None:
    """Wholly ours, a document's, and a document's with something of ours are three things."""
    ours, theirs, both = "Choix du jeu", "Alliances §2.3", "Alliances §2.3 ; le poids est un choix du jeu"
    assert [is_ours(one) for one in (ours, theirs, both)] == [True, False, False]
    assert [is_mixed(one) for one in (ours, theirs, both)] == [False, False, True]


def test_the_table_counts_rules() -> None:
    """Each document with its rules, its full name where it is known, then ours and what is mixed."""
    table = sources_of(book().rules)
    assert {one.name: one.rules for one in table.documents} == {"Alliances": 1, "Intermétiers": 1}
    assert all(one.full == DOCUMENTS[one.name] for one in table.documents)
    assert (table.ours, table.mixed) == (1, 1)
