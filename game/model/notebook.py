"""The trainee's notebook: dated hypotheses about people. Nothing in the game confirms, counts or collects them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """What was written after `turn` choices, at `date` (ISO 8601), about a person's id or, empty, about nobody."""

    turn: int
    date: str
    about: str
    text: str
