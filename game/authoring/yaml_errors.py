"""What PyYAML says in English, said in French, with the trap that the author most likely fell into."""

import re
from typing import Final

import yaml

from game.authoring.problems import Place, Report

_WINDOW: Final = 2000
"""How much of a line is looked at for traps: nobody writes longer ones, and patterns must stay quick."""
_BLANKS: Final = "\u00a0\u202f\u2007\u3000"
_AFTER_QUOTE: Final = re.compile(r"""(?:[:,\[{]|-|^)\s+(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")\s*[^\s,:\]}#]""")
_BLOCK_KEY: Final = re.compile(r"[ \t]*(?:-[ \t]+)*([^\s:#{}\[\]\"']+(?:[ \t]*(?:->|→)[ \t]*[^\s:]+)?)[ \t]*:(?=\s)")
_LINES_BACK: Final = 50
"""How far above a line the key of its text is looked for."""

_RULES: Final = (
    (r"mapping values are not allowed", "L16", "Un « : » est de trop dans cette ligne."),
    (r"tab character|character '\\t'", "L23", "Une tabulation sert ici de retrait."),
    (r"unexpected end of stream|document indicator", "L20", "Un guillemet ouvert n’est jamais fermé."),
    (
        r"unknown escape|expected hexdecimal|escape sequence|hexadecimal|Unicode character esc",
        "L25",
        "« \\ » est suivi d’un caractère qui n’a pas de sens ici.",
    ),
    (r"unexpected ':'", "L27", "Il manque sans doute une espace après ce « : »."),
    (r"directive|%YAML|%TAG", "L07", "Une ligne commence par « % »."),
    (r"cannot start any token", "L22", "Un texte ne peut pas commencer par ce caractère."),
    (
        r"comment or (a )?line break|indentation indicator|chomping|indentation space",
        "L26",
        "Du texte suit « | » ou « > » sur la même ligne.",
    ),
    (
        r"while scanning an (alias|anchor)|alphabetic or numeric",
        "L08",
        "« & » ou « * » au début d’un texte est pris pour une ancre de YAML.",
    ),
    (
        r"while (scanning|parsing) a (tag|node)|tag handle|URI",
        "L09",
        "« ! » au début d’un texte est pris pour une étiquette de YAML.",
    ),
    (r"document start", "L18", "Cette ligne n’est alignée sur rien de ce qui précède."),
    (
        r"flow (sequence|mapping)|node content|',' or '[\]}]'",
        "L19",
        "Un crochet ou une accolade n’est pas fermé, ou une virgule manque.",
    ),
    (r"could not find expected ':'", "L17", "Le « : » de cette clé est introuvable."),
    (
        r"expected key|block end|expected '-'|block (mapping|sequence|collection)|(entries|keys) are not allowed",
        "L18",
        "Cette ligne n’est alignée sur rien de ce qui précède.",
    ),
)


def explain(error: yaml.YAMLError, text: str, report: Report) -> None:
    """A reading error becomes one problem with its place."""
    lines = text.split("\n")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        report.add("L27", Place(1, 1), "Le fichier ne se lit pas.")
        return
    number = min(mark.line, len(lines) - 1)
    place = Place(number + 1, mark.column + 1)
    said = f"{getattr(error, 'context', '')} {getattr(error, 'problem', '')}"
    for near in (number, number - 1):
        line = lines[near] if near >= 0 else ""
        blank = next((at for at, character in enumerate(line[: _indent(line)]) if character in _BLANKS), None)
        if blank is not None:
            report.add("L24", Place(near + 1, blank + 1), "Une espace insécable sert ici de retrait.")
            return
        if line[: _indent(line)].count("\t"):
            report.add("L23", Place(near + 1, line.index("\t") + 1), "Une tabulation sert ici de retrait.")
            return
        quoted = _AFTER_QUOTE.search(line[:_WINDOW])
        if quoted is not None and "unexpected end" not in said:
            report.add("L21", Place(near + 1, quoted.end()), "Du texte suit un guillemet fermant.")
            return
    for pattern, code, message in _RULES:
        if re.search(pattern, said):
            if code == "L20" and getattr(error, "context_mark", None) is not None:
                opened = error.context_mark  # type: ignore[attr-defined]
                place = Place(opened.line + 1, opened.column + 1)
            report.add(code, place, message, _block_for(lines, number, mark.column) if code == "L16" else "")
            return
    report.add("L27", place, "Le YAML est mal formé à cet endroit.")


def _block_for(lines: list[str], number: int, column: int) -> str:
    """How to write a text with « : », by the key that holds it; empty when no key is found."""
    before = lines[number][: min(column, _WINDOW)]
    found = _BLOCK_KEY.match(before)
    if ": " not in before:
        # The line goes on with the text of a key further up.
        above = range(number - 1, max(-1, number - _LINES_BACK), -1)
        holder = next((near for near in above if _indent(lines[near]) < _indent(lines[number])), number)
        found = _BLOCK_KEY.match(lines[holder][:_WINDOW])
    if found is None:
        return ""
    key = found.group(1)
    if "->" in key or "→" in key:
        return f"Mettez ce qui suit entre accolades : « {key}: {{…}} »."
    return f"Mettez ce texte dans un bloc : « {key}: | », puis le texte à la ligne, en retrait."


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t" + _BLANKS))
