"""A campaign: situations lived one after the other in one house, and what of each stays for the next."""

from dataclasses import dataclass
from typing import Final

from game.model.meters import MeterRef


@dataclass(frozen=True, slots=True)
class Chapter:
    """One scenario of a campaign by its id, when it happens, and a few words that the calendar shows."""

    scenario: str
    when: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """How much stays between two chapters: that percentage of each tension, and at most so many unspent slots.

    Where the next chapter is played by a colleague of another profession, `reputation` is the percentage of what people
    lived with the one before that they expect of the one who comes.
    """

    tension: int = 50
    slots: int = 1
    reputation: int = 40


@dataclass(frozen=True, slots=True)
class Campaign:
    """The whole of a campaign. Its scenarios are named, not held: each is read when its chapter begins."""

    id: str
    title: str
    version: str
    authors: tuple[str, ...]
    summary: str
    country: str
    chapters: tuple[Chapter, ...]
    keeping: Keeping


@dataclass(frozen=True, slots=True)
class Carried:
    """What a chapter begins with because it was lived before: values of meters, words of memories, spare slots.

    `profession` is that of whoever was played, and `reputation` how much of it counts for somebody of another one.
    """

    meters: tuple[tuple[MeterRef, int], ...] = ()
    memories: tuple[tuple[str, str], ...] = ()
    slots: int = 0
    profession: str = ""
    reputation: int = 100


NOTHING: Final = Carried()
"""What a play that nothing came before begins with."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a play stands in a campaign: the random id of that campaign as played, its chapter from 1, what it got."""

    campaign: str
    chapter: int
    carried: Carried = NOTHING
