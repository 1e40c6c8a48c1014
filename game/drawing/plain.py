"""Text that every renderer can take: no control characters, no halves of surrogate pairs."""

import re
from typing import Final

_FORBIDDEN: Final = re.compile("[^\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """The text in one line; what cannot be shown becomes the replacement character."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", re.sub(r"[\t\r\n]+", " ", text))
