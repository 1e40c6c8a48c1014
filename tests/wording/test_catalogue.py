"""The interface speaks French and English, and says the same in both."""

import re
from string import ascii_letters

import pytest

from game.wording.catalogue import LANGUAGES, Words, entries


def test_both_languages_have_the_same_keys() -> None:
    """No key of one catalogue is missing from the other."""
    assert set(entries("fr")) == set(entries("en"))


def test_both_languages_have_the_same_places_for_values() -> None:
    """What is put into a French sentence is put into the English one too."""
    for key, french in entries("fr").items():
        assert set(re.findall(r"{(\w+)}", french)) == set(re.findall(r"{(\w+)}", entries("en")[key])), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_entry_is_blank(language: str) -> None:
    """Every key says something."""
    assert all(text.strip() for text in entries(language).values())


def test_french_is_typeset() -> None:
    """High signs have a narrow no-break space before them, the colon a no-break one, and apostrophes are curly."""
    for key, text in entries("fr").items():
        assert not re.search(r"[^\u202f][;?!]", text), key
        assert not re.search(r"[^\u00a0\u202f]:", text), key
        assert "'" not in text, key
        assert not re.search(r"«[^\u00a0]|[^\u00a0]»", text), key


def test_a_missing_key_is_an_error() -> None:
    """Nothing is shown in the place of words that do not exist."""
    with pytest.raises(KeyError):
        Words("fr")("no.such.key")


def test_an_unknown_language_is_refused() -> None:
    """Only the languages that have a catalogue can be asked for."""
    with pytest.raises(ValueError, match="xx"):
        Words("xx")


def test_values_are_put_in_as_they_are() -> None:
    """Braces in a value are not read again."""
    assert Words("fr")("map.saved", where="{key}").endswith("{key}")


@pytest.mark.parametrize(
    ("language", "count", "single"),
    [("fr", 0, True), ("fr", 1, True), ("fr", 2, False), ("en", 0, False), ("en", 1, True)],
)
def test_counting_follows_the_language(language: str, count: int, single: bool) -> None:
    """In French none takes the singular; in English it takes the plural."""
    text = Words(language).counted("agenda.slots", count)
    assert text.rstrip(ascii_letters + "\u00e9éx \u00a0") == str(count)
    assert (text == Words(language)("agenda.slots.one", count=count)) is single
