"""What a problem code means to an author, and what to write instead."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a file can be played all the same."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: its title, why it is a problem, and what to write instead, all in French."""

    code: str
    severity: Severity
    title: str
    explanation: str
    instead: str
