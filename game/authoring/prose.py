"""Prose blocks, line by line: somebody speaks, something is told or seen, a passage is told again."""

import re
from collections.abc import Iterator
from typing import Final

from game.authoring.inline import parse_text
from game.authoring.scope import Complaint, Scope
from game.authoring.spelling import did_you_mean, fold, nearest
from game.authoring.voices import SPEAKER, Voices
from game.model.meters import PLAYER
from game.model.prose import Cue, Item, Line, Narration, Prose, Replay

_NAME_LIKE: Final = re.compile(
    r"(?:(?:M|MM|Mme|Mlle|Mmes|Dr|Dre|Me|Pr)\b\.?|[A-ZÀ-ÖØ-Þ][\w’'-]*|de|du|des|la|le|les|d[’']\w+|l[’']\w+)"
)
_REPLAY: Final = re.compile(r"\{\s*rejoue\s([^{}]*)\}")


def parse_prose(text: str, scope: Scope, who: Voices, complain: Complaint) -> Prose:
    """What a block of several lines tells; what cannot be read is told and left out."""
    return tuple(item for start, chunk in _lines(text, complain) if (item := _item(start, chunk, scope, who, complain)))


def _lines(text: str, complain: Complaint) -> Iterator[tuple[int, str]]:
    """The logical lines with where they start: an indented line continues the one before it."""
    start, chunk, at = 0, "", 0
    for line in text.split("\n"):
        if not line.strip():
            if chunk:
                yield start, chunk
            chunk = ""
        elif line.startswith("  ") and chunk:
            chunk += "\n" + line
        else:
            if line.startswith("  "):
                complain("T07", at + len(line) - len(line.lstrip()), "Cette ligne en retrait ne continue rien.", "")
            if chunk:
                yield start, chunk
            start, chunk = at, line
        at += len(line) + 1
    if chunk:
        yield start, chunk


def _item(start: int, chunk: str, scope: Scope, who: Voices, complain: Complaint) -> Item | None:
    shift = len(chunk) - len(chunk.lstrip())
    start, chunk = start + shift, chunk.strip()
    replay = _REPLAY.fullmatch(chunk)
    if replay is not None:
        return _replay(replay, start, who, complain)
    if chunk.startswith("("):
        if not chunk.endswith(")"):
            complain("T02", start, "Cette didascalie ne se ferme pas à la fin de sa ligne.", "")
            return None
        words = parse_text(chunk[1:-1], scope, who, complain, start + 1)
        if not words and not chunk[1:-1].strip():
            complain("T03", start, "Il n’y a rien entre ces parenthèses.", "")
        return Cue(words)
    label = SPEAKER.match(chunk)
    if label is not None:
        speaker = who.speaker(label.group(1))
        if speaker is not None:
            words = parse_text(chunk[label.end() :], scope, who, complain, start + label.end())
            if not chunk[label.end() :].strip():
                complain("T03", start, f"{label.group(1)} ne dit rien.", "")
            return Line(speaker, words)
        if _refused(label.group(1), start, who, complain):
            return None
    words = parse_text(chunk, scope, who, complain, start)
    return Narration(words) if words else None


def _replay(found: "re.Match[str]", start: int, who: Voices, complain: Complaint) -> Replay | None:
    passage = found.group(1).strip()
    if passage not in who.passages:
        remedy = did_you_mean(passage, who.passages)
        offset = start + found.start(1) + len(found.group(1)) - len(found.group(1).lstrip())
        complain("R05", offset, f"Aucun passage ne porte l’identifiant « {passage[:64]} ».", remedy)
        return None
    return Replay(passage)


def _refused(label: str, start: int, who: Voices, complain: Complaint) -> bool:
    """True when a line opens as somebody's words and nobody is there to say them; told then."""
    if fold(label) == PLAYER:
        remedy = "Mettez ces mots dans « dire » d’une option, ou racontez-les : « Vous dites que… »."
        complain("T01", start, "Le joueur ne parle que par ses options.", remedy)
        return True
    if not _speaker_like(label, who):
        return False
    near = nearest(label, who.names)
    remedy = (
        f"Vouliez-vous dire « {near} » ?"
        if near
        else f"Si ce n’est pas quelqu’un qui parle, écrivez « {label}, … » ; sinon, déclarez cette personne."
    )
    complain("T01", start, f"« {label} » n’est pas une personne déclarée.", remedy)
    return True


def _speaker_like(label: str, who: Voices) -> bool:
    """True for what reads as a name: capitals all along, or close to a declared name."""
    words = label.split()
    if len(words) <= 4 and words[0][:1].isupper() and all(_NAME_LIKE.fullmatch(word) for word in words):
        return True
    return len(words) <= 4 and nearest(label, who.names) is not None and words[0][:1].isupper()
