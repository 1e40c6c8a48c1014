"""Names between braces that the game replaces in sentences of rules and cues."""

import re
from collections.abc import Collection
from typing import Final

from game.authoring.desk import Desk
from game.authoring.document import Path

_NAME: Final = re.compile(r"\{([^{}]*)\}|[{}]")


def check_names(text: str, known: Collection[str], path: Path, desk: Desk) -> None:
    """Only the names that will be replaced stand between braces; others are told."""
    for found in _NAME.finditer(text):
        if found.group(1) not in known:
            choices = ", ".join(f"{{{one}}}" for one in known)
            complain = desk.complaint(path, text)
            message = f"« {found.group()[:30]} » n’est pas remplacé ici."
            complain("T09", found.start(), message, f"Choisissez parmi : {choices}.")
