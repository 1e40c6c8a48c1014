"""What a compilation works with: the document, the report, the names in scope; and how its texts are read."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from game.authoring.conditions import parse_condition
from game.authoring.document import Document, Path
from game.authoring.flow import cut_condition, ends_a_cut
from game.authoring.inline import parse_text
from game.authoring.problems import Report
from game.authoring.prose import parse_prose
from game.authoring.references import parse_reference
from game.authoring.scope import Complaint, Scope
from game.authoring.typography import typeset
from game.authoring.vocabulary import Kind
from game.authoring.voices import Voices
from game.model.conditions import ALWAYS, Condition
from game.model.meters import PLAYER, MeterRef
from game.model.prose import Prose, Text

_NEW_LINE: Final = re.compile(r"(?<![ \t])[ \t]*(?:\n[ \t]*)+")


@dataclass(slots=True)
class Desk:
    """One file under compilation. Every method that takes a path tells its problems there."""

    document: Document
    report: Report
    scope: Scope
    voices: Voices
    hurt: frozenset[Path] = frozenset()
    """Where something was refused, there or below: what seems to be missing there may follow from it."""

    def called(self, names: Iterable[str]) -> str:
        """These people by their names, as a sentence lists them."""
        return ", ".join(self.voices.called.get(name, name) for name in names)

    def tell(self, code: str, path: Path, message: str, remedy: str = "") -> None:
        """A problem at a value."""
        self.report.add(code, self.document.place(path), message, remedy)

    def tell_key(self, code: str, path: Path, message: str, remedy: str = "") -> None:
        """A problem at a key."""
        self.report.add(code, self.document.key(path), message, remedy)

    def complaint(self, path: Path, text: str) -> Complaint:
        """How a text at this path reports its problems, at the exact character."""

        def complain(code: str, offset: int, message: str, remedy: str) -> None:
            self.report.add(code, self.document.within(path, text, offset), message, remedy)

        return complain

    def prose(self, path: Path, text: str) -> Prose:
        """A block of several lines."""
        return parse_prose(text, self.scope, self.voices, self.complaint(path, text))

    def text(self, path: Path, text: str) -> Text:
        """A text without lines of its own, with inline forms."""
        return parse_text(text, self.scope, self.voices, self.complaint(path, text))

    def plain(self, text: str) -> str:
        """A text without inline forms, typeset on one line."""
        return typeset(_NEW_LINE.sub(" ", text.strip()))

    def condition(self, path: Path, text: str | None) -> Condition:
        """A condition; `ALWAYS` when none is written, or when a comma cut it."""
        if text is None or self._cut(path, text):
            return ALWAYS
        return parse_condition(text, self.scope, self.complaint(path, text))

    def _cut(self, path: Path, text: str) -> bool:
        """True for a piece of a condition that a comma cut in a list or between braces; told once."""
        whole = cut_condition(self.document, path, text)
        if whole is None:
            return text.count(")") > text.count("(") and ends_a_cut(self.document, path, text)
        # Between braces the piece behind the comma was refused as a key without a value, and that said all.
        if isinstance(path[-1], int) or not self.report.refused:
            self.tell(
                "C01", path, "La virgule coupe cette condition en deux.", f'Mettez-la entre guillemets : "{whole}".'
            )
        return True

    def reference(self, path: Path, text: str) -> MeterRef | None:
        """A meter that is the key at this path."""

        def complain(code: str, offset: int, message: str, remedy: str) -> None:
            place = self.document.key(path)
            self.report.add(code, place._replace(column=place.column + offset), message, remedy)

        return parse_reference(text, self.scope, complain)

    def name(self, kind: Kind, path: Path, name: str, *, player: bool = False) -> bool:
        """True when something of that kind bears this name; told otherwise. The player counts only where said."""
        if kind is Kind.PERSON and name == PLAYER:
            if not player:
                self.tell("R01", path, "« vous » n’est pas permis ici.", "Nommez une personne déclarée.")
            return player
        trouble = self.scope.unknown(kind, name)
        if trouble is not None:
            self.tell(trouble[0], path, trouble[1], trouble[2])
        return trouble is None

    def people(self, path: Path, names: Iterable[str], *, player: bool = False) -> tuple[str, ...]:
        """Those of a list who exist, each once."""
        found = []
        for at, name in enumerate(names):
            if self.name(Kind.PERSON, (*path, at), name, player=player):
                found.append(name)
        return tuple(dict.fromkeys(found))

    def declared(self, path: Path, ref: MeterRef) -> bool:
        """True when this scenario has the meter; told otherwise."""
        trouble = self.scope.undeclared(ref)
        if trouble is not None:
            self.tell(trouble[0], path, trouble[1])
        return trouble is None
