"""French typography: what it changes, and that it changes it once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.typography import typeset


@pytest.mark.parametrize(
    ("written", "typeset_as"),
    [
        ("l'école", "l’école"),
        ("Franchement ?", "Franchement\u202f?"),
        ("Franchement?", "Franchement\u202f?"),
        ("Non ; oui !", "Non\u202f; oui\u202f!"),
        ("Quoi ?!", "Quoi\u202f?!"),
        ("Ceci : cela", "Ceci\u00a0: cela"),
        ("Ceci: cela", "Ceci\u00a0: cela"),
        ("à 12:30", "à 12:30"),
        ("http://ici.ch/?a=1;b", "http://ici.ch/?a=1;b"),
        ("« Bon »", "«\u00a0Bon\u00a0»"),
        ("«Bon»", "«\u00a0Bon\u00a0»"),
        ("Je ...", "Je …"),
        ("Oui — non", "Oui — non"),
        ("(!)", "(!)"),
    ],
)
def test_an_author_may_type_plainly(written: str, typeset_as: str) -> None:
    """Apostrophes, spaces and dots become what French printing wants."""
    assert typeset(written) == typeset_as


def test_a_mark_after_a_form_is_set_too() -> None:
    """What follows an inline form is typeset as the rest of its sentence."""
    assert typeset(" ?", after_word=True) == "\u202f?"


@given(st.text(st.sampled_from(" \u00a0\u202f.«»;:!?ab'’(…)[\n\"/—1"), max_size=20) | st.text(), st.booleans())
def test_typesetting_twice_is_typesetting_once(text: str, after_word: bool) -> None:
    """A text that is typeset stays as it is."""
    once = typeset(text, after_word=after_word)
    assert typeset(once, after_word=after_word) == once
