"""How wide a text of Source Sans Pro is, without a font engine: its advance widths, in thousandths of its size."""

from typing import Final
from unicodedata import normalize

ASCENT: Final = 0.984
DESCENT: Final = 0.273
CAP_HEIGHT: Final = 0.66

_CHARACTERS: Final = "".join(chr(code) for code in range(32, 127)) + "œŒæÆø’«»…–—·→°ß\u00a0\u202f"
_REGULAR: Final = (
    "200 289 425 497 497 824 609 249 303 303 418 497 249 311 249 350 497 497 497 497 497 497 497 497 497 497 249 249 "
    "497 497 497 425 847 544 588 571 615 527 494 617 652 263 480 579 486 727 647 664 566 664 569 534 536 645 515 786 "
    "513 476 539 303 350 303 497 500 542 504 553 456 555 496 292 504 544 246 247 495 255 829 547 542 555 555 347 419 "
    "338 544 467 718 446 467 425 303 241 303 497 839 847 785 822 542 249 429 429 948 480 800 249 619 331 576 202 125"
)
_BOLD: Final = (
    "200 340 536 528 528 857 667 300 344 344 457 528 300 332 300 339 528 528 528 528 528 528 528 528 528 528 300 300 "
    "528 528 528 463 903 573 605 582 635 548 524 638 674 301 509 614 518 762 665 684 596 684 613 556 556 665 556 813 "
    "567 525 541 344 339 344 528 500 555 527 573 467 573 518 341 534 571 276 278 548 286 857 572 555 573 573 398 443 "
    "383 568 523 776 514 521 460 344 268 344 528 822 871 786 845 555 300 480 480 977 480 800 300 617 365 632 208 125"
)
_WIDTHS: Final = {
    False: dict(zip(_CHARACTERS, map(int, _REGULAR.split()), strict=True)),
    True: dict(zip(_CHARACTERS, map(int, _BOLD.split()), strict=True)),
}
_UNKNOWN: Final = 650
"""What a character outside the table counts for: generous, so that layouts err toward room."""


def text_width(text: str, size: float, bold: bool = False) -> float:
    """The width of one line; an accented letter is as wide as its bare letter."""
    widths = _WIDTHS[bold]

    def width(character: str) -> int:
        return widths[character] if character in widths else widths.get(normalize("NFD", character)[0], _UNKNOWN)

    return sum(map(width, text)) * size / 1000


def wrap(text: str, size: float, room: float, bold: bool = False) -> tuple[str, ...]:
    """The text in lines that fit the room, broken at plain spaces only; a longer word stays whole."""
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, size, bold) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return (*lines, line)


def shorten(text: str, size: float, room: float, bold: bool = False) -> str:
    """The text, or its beginning and « … » where it does not fit the room."""
    if text_width(text, size, bold) <= room:
        return text
    kept = text
    while kept and text_width(kept.rstrip() + "…", size, bold) > room:
        kept = kept[:-1]
    return kept.rstrip() + "…"
