"""Hostile text becomes harmless text."""

from hypothesis import given
from hypothesis import strategies as st

from game.drawing.plain import printable


@given(st.text(st.characters()))
def test_what_is_printable_stays_so(text: str) -> None:
    """Cleaning twice is cleaning once, and can be encoded."""
    assert printable(printable(text)) == printable(text)
    assert printable(text).encode().decode() == printable(text)


def test_french_is_left_alone_and_control_characters_are_not() -> None:
    """No-break spaces, quotation marks and ligatures stay; a null byte, an escape and half a surrogate do not."""
    assert printable("« L’œuf »\u202f; 18\u00a0h → Ÿ") == "« L’œuf »\u202f; 18\u00a0h → Ÿ"
    assert printable("a\0b\x1b\ud800\nc") == "a\ufffdb\ufffd\ufffd c"
