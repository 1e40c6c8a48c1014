"""What the grammar of conditions refuses, said in French, with an example in the names of this very scenario."""

import re
from typing import Final

from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from game.authoring.scope import Complaint, Scope
from game.authoring.vocabulary import Kind
from game.model.meters import Meter

_ELSEWHERE: Final = {
    "and": "et",
    "&&": "et",
    "or": "ou",
    "||": "ou",
    "not": "non",
    "pas": "non",
    "==": "=",
    "=>": ">=",
    "=<": "<=",
}
_UNEXPECTED: Final = re.compile(r"[^\W\d_]\w*|[&|=<>!-]+|\S")
_NEGATION: Final = re.compile(r"\bpas\s+$", re.IGNORECASE)
_DENIED: Final = re.compile(r"[^\W\d_]\w*\([^()]{0,60}\)")


def explain(text: str, error: UnexpectedInput, scope: Scope, complain: Complaint) -> None:
    """A syntax error becomes one problem, with the French word for what comes from other languages."""
    offset = len(text.rstrip())
    if isinstance(error, UnexpectedCharacters):
        offset = int(error.pos_in_stream or 0)
    elif isinstance(error, UnexpectedToken) and error.token.type != "$END":
        offset = int(error.token.start_pos or 0)
    if not text.strip():
        complain("C01", 0, "Cette condition est vide.", _example(scope))
        return
    negation = _NEGATION.search(text[:offset])
    if negation is not None:
        denied = _DENIED.match(text, offset)
        remedy = f"Écrivez « non {denied.group()} »." if denied else "Écrivez « non »."
        complain("C01", negation.start(), "« pas » n’est pas un mot des conditions.", remedy)
        return
    found = _UNEXPECTED.match(text, offset)
    if found is None:
        complain("C01", offset, "La condition s’arrête trop tôt.", _example(scope))
        return
    word = found.group()
    meant = _ELSEWHERE.get(word.casefold())
    remedy = f"Vouliez-vous dire « {meant} » ?" if meant else _example(scope)
    complain("C01", offset, f"« {word[:40]} » n’est pas attendu ici.", remedy)


def _example(scope: Scope) -> str:
    """A condition in names that exist here; empty where none is known."""
    if scope.in_rules:
        return "Écrivez par exemple « demande() et confiance(cible -> acteur) >= solide »."
    known = scope.known or {}
    parts = [f"choisi({option})" for option in list(known.get(Kind.OPTION, ()))[:1]]
    if not parts:
        parts = [f"vu({encounter})" for encounter in list(known.get(Kind.ENCOUNTER, ()))[:1]]
    ties = (ref for ref in scope.meters or () if ref.meter is Meter.TRUST)
    # A set of meters has no order of its own: the least tie is the same one every time.
    tie = min(((ref.holder, *ref.about) for ref in ties), default=None)
    if tie is not None:
        parts.append(f"confiance({tie[0]} -> {tie[1]}) >= solide")
    return f"Écrivez par exemple « {' et '.join(parts)} »." if parts else ""
