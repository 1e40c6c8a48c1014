"""Texts in lines of a width, as a terminal shows them."""

import textwrap


def wrapped(text: str, width: int, first: str = "", then: str = "") -> list[str]:
    """The text in lines; a no-break space never ends one."""
    paragraphs = text.split("\n") or [""]
    return [
        line
        for paragraph in paragraphs
        for line in textwrap.wrap(
            paragraph, width, initial_indent=first, subsequent_indent=then or first, break_on_hyphens=False
        )
        or [""]
    ]
