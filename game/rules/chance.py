"""The only chance there is: opening chemistry and order of options, drawn from a seed and a label (DESIGN §3)."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

T = TypeVar("T")


def draw(seed: int, label: str, count: int) -> int:
    """A number from 0 to `count` - 1 that depends on the seed and the label alone, on every machine.

    Raises:
        ValueError: `count` is not positive.
    """
    if count < 1:
        raise ValueError(f"cannot draw among {count}")
    digest = sha256(f"{seed}\x00{label}".encode()).digest()
    return int.from_bytes(digest[:16], "big") % count


def shuffled(seed: int, label: str, items: Sequence[T]) -> tuple[T, ...]:
    """The same items in an order that depends on the seed and the label alone."""
    left = list(items)
    return tuple(left.pop(draw(seed, f"{label}/{index}", len(left))) for index in range(len(items)))
