"""How a scripted play that is tried out says where it falls short: whoever can play tells, the file has the place."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from game.authoring.document import Path

if TYPE_CHECKING:
    # What plays reads this file too, and does so before the form of scripted plays is needed.
    from game.authoring.compile_rules import Script
    from game.model.scenario import Scenario


class Shortfall(NamedTuple):
    """Where a scripted play does not come to what it says: a code, a path in its file, a sentence and a way out."""

    code: str
    path: Path
    message: str
    remedy: str = ""


Rehearse = Callable[["Script", "Scenario"], Iterable[Shortfall]]
"""Plays a script to its end, and gives everything in which it falls short."""
