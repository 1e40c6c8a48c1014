"""The inline forms of a text: `{si … : … | sinon : …}`, `{allée|allé}`, `{prenom}`; typeset on the way."""

import re
from typing import Final

from lark import Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from game.authoring.conditions import parse_condition
from game.authoring.grammar import inline
from game.authoring.scope import Complaint, Scope
from game.authoring.spelling import nearest
from game.authoring.typography import typeset
from game.authoring.voices import SPEAKER, Voices
from game.model.prose import Agreement, Either, FirstName, Span, Text

DEEPEST_FORM: Final = 8
_FORM: Final = re.compile(r"\{\s*([^{}\s:|]*)")
_FORMS: Final = ("si", "prenom", "rejoue")
_ENDING: Final = re.compile(r"(?<=[^\W\d_])\{\s*([^\W\d_]{1,5})\s*\}")
_OTHERWISE: Final = re.compile(r"\bsinon\s*:")
_NEW_LINE: Final = re.compile(r"(?<![ \t])[ \t]*(?:\n[ \t]*)+")


def parse_text(text: str, scope: Scope, who: Voices, complain: Complaint, start: int = 0) -> Text:
    """A text with its inline forms; `start` is where it begins in what the author wrote."""
    if "{" not in text and "}" not in text:
        return (_clean(text.strip()),) if text.strip() else ()

    def told(code: str, offset: int, message: str, remedy: str) -> None:
        complain(code, start + offset, message, remedy)

    if not _balanced(text, told):
        return ()
    try:
        tree = inline().parse(text)
    except UnexpectedInput as error:
        _explain(text, error, told)
        return ()
    return _spans(tree, scope, who, told)


def _spans(tree: "Tree[Token]", scope: Scope, who: Voices, complain: Complaint) -> Text:
    spans: list[Span] = []
    for child in tree.children:
        if isinstance(child, Tree):
            spans.append(_either(child, scope, who, complain))
        elif child.type == "AGREEMENT":
            feminine, masculine = str(child)[1:-1].split("|")
            spans.append(Agreement(typeset(feminine.strip()), typeset(masculine.strip())))
        elif child.type == "FIRST_NAME":
            if not who.first_name:
                complain("T08", child.start_pos or 0, "Le joueur n’a pas de prénom.", "")
            spans.append(FirstName())
        else:
            if not spans and child.type == "INNER":
                _refuse_line(child, who, complain)
            if child.type == "INNER":
                _refuse_otherwise(child, complain)
            words = str(child).replace("{{", "{").replace("}}", "}") if child.type == "TEXT" else str(child)
            spans.append(_clean(words, after_word=bool(spans)))
    if spans and isinstance(spans[0], str):
        spans[0] = spans[0].lstrip(" \t")
    if spans and isinstance(spans[-1], str):
        spans[-1] = spans[-1].rstrip(" \t")
    return tuple(span for span in spans if span != "")


def _refuse_line(inner: Token, who: Voices, complain: Complaint) -> None:
    """A name that opens the words of a form would be read aloud: it belongs before the brace."""
    label = SPEAKER.match(inner.lstrip())
    if label is not None and who.speaker(label.group(1)) is not None:
        offset = int(inner.start_pos or 0) + len(inner) - len(inner.lstrip())
        remedy = f"Écrivez « {label.group(1)} : {{si … : …}} », le nom devant l’accolade."
        complain("T10", offset, f"La réplique de {label.group(1)} commence dans une accolade.", remedy)


def _refuse_otherwise(inner: Token, complain: Complaint) -> None:
    """« sinon : » without its bar would be read aloud with the words before it."""
    found = _OTHERWISE.search(inner)
    if found is not None:
        offset = int(inner.start_pos or 0) + found.start()
        complain("T11", offset, "Il manque la barre « | » devant ce « sinon : ».", "Écrivez « | sinon : ».")


def _either(tree: "Tree[Token]", scope: Scope, who: Voices, complain: Complaint) -> Either:
    asked, then, *otherwise = tree.children
    written = str(asked)
    before = (asked.start_pos or 0) if isinstance(asked, Token) else 0

    def told(code: str, offset: int, message: str, remedy: str) -> None:
        complain(code, before + offset, message, remedy)

    condition = parse_condition(written, scope, told)
    return Either(
        condition,
        _spans(then, scope, who, complain) if isinstance(then, Tree) else (),
        tuple(span for part in otherwise if isinstance(part, Tree) for span in _spans(part, scope, who, complain)),
    )


def _clean(text: str, *, after_word: bool = False) -> str:
    return typeset(_NEW_LINE.sub(" ", text), after_word=after_word)


def _balanced(text: str, complain: Complaint) -> bool:
    """True when every brace has its other half; `{{` and `}}` outside a form are braces to be read."""
    opened: list[int] = []
    at = 0
    while at < len(text):
        if not opened and text[at : at + 2] in ("{{", "}}"):
            at += 2
            continue
        if text[at] == "{":
            opened.append(at)
            if len(opened) > DEEPEST_FORM:
                complain(
                    "T04", at, f"Plus de {DEEPEST_FORM} accolades l’une dans l’autre.", "Partagez en plusieurs lignes."
                )
                return False
        elif text[at] == "}":
            if not opened:
                complain("T04", at, "Cette accolade fermante n’en ferme aucune.", "")
                return False
            opened.pop()
        at += 1
    if opened:
        complain("T04", opened[-1], "Cette accolade n’est pas fermée.", "")
        return False
    return True


def _explain(text: str, error: UnexpectedInput, complain: Complaint) -> None:
    offset = 0
    if isinstance(error, UnexpectedCharacters):
        offset = int(error.pos_in_stream or 0)
    elif isinstance(error, UnexpectedToken):
        offset = int(error.token.start_pos or 0)
    opening = text.rfind("{", 0, offset + 1)
    form = _FORM.match(text, max(opening, 0))
    word = form.group(1) if form is not None else ""
    if word == "rejoue":
        complain("T06", max(opening, 0), "« {rejoue …} » n’est pas seul sur sa ligne.", "")
    elif word == "si":
        complain(
            "T05",
            offset,
            "Cette forme « {si …} » est mal écrite.",
            "Écrivez « {si condition : texte | sinon : texte} ».",
        )
    else:
        ending = _ENDING.match(text, max(opening, 0))
        near = nearest(word, _FORMS) if word and ending is None else None
        remedy = (
            f"Vouliez-vous dire « {{{near}…}} » ?"
            if near
            else f"Pour accorder avec le joueur : « {{{ending.group(1) if ending else 'e'}|}} », ou « {{venue|venu}} »."
        )
        complain("T05", max(opening, 0), f"« {{{word[:30]}…}} » n’est pas une forme connue.", remedy)
