"""French typography, done for the author: applying it twice changes nothing more."""

import re
from typing import Final

_SPACES: Final = "[ \u00a0\u202f]*"
_DOTS: Final = re.compile(r"\.{3,}")
_OPENING: Final = re.compile(f"«{_SPACES}")
_CLOSING: Final = re.compile(f"(?<![ \u00a0\u202f]){_SPACES}»")
_ENDS: Final = r"(?=$|[\s»”\")\]}…;:!?.,])"
_HIGH: Final = re.compile(rf"(?<=[^\s(\[{{«;:!?])[ \u00a0\u202f]*([;!?]+){_ENDS}")
_HIGH_FIRST: Final = re.compile(rf"^[ \u00a0\u202f]*([;!?]+){_ENDS}")
_COLON: Final = re.compile(r"(?<=[^\s:;!?(\[«])[ \u00a0\u202f]*:(?=$|\s)")
_COLON_FIRST: Final = re.compile(r"^[ \u00a0\u202f]*:(?=$|\s)")


def typeset(text: str, *, after_word: bool = False) -> str:
    """Curly apostrophes, no-break spaces and ellipses; `after_word` when the text goes on from a word before it."""
    text = text.replace("'", "’")
    text = _DOTS.sub("…", text)
    text = _OPENING.sub("«\u00a0", text)
    text = _CLOSING.sub("\u00a0»", text)
    text = _COLON.sub("\u00a0:", text)
    text = _HIGH.sub("\u202f\\1", text)
    if after_word:
        text = _HIGH_FIRST.sub("\u202f\\1", text)
        text = _COLON_FIRST.sub("\u00a0:", text)
    return text
