"""Bytes to a journal: whatever the bytes, a sound beginning and what is wrong after it, line by line, in French.

A journal travels from hand to hand and is as untrusted as a scenario: everything is measured, typed and checked
against the chain before it becomes a value.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from game.model.events import Event
from game.play.disk import MAX_FILE, StoreError, read_file
from game.play.journal import (
    FORMAT,
    KIND,
    MAX_CHOICES,
    MAX_LINE,
    Entry,
    Header,
    Journal,
    Texts,
    entry_line,
    header_line,
    next_chain,
    opening_chain,
)
from game.play.journal_codec import BadJsonError, Json, a_list, an_integer, an_object, decode, parse_line
from game.play.journal_origin import an_origin
from game.play.journal_parts import a_choice, a_gender, a_name, an_embedded

_HEADER_KEYS: Final = frozenset(
    {"format", "kind", "play", "date", "workshop", "app", "seed", "gender", "scenario"}
    | {"rulebook", "cues", "events", "chain"}
)
_ORIGIN: Final = "origin"
_PROFESSIONS: Final = "professions"
_ACCOMPANIED: Final = "accompanied"


class Harm(StrEnum):
    """How bad it is."""

    TORN = "torn"
    """The last line was not written to its end: it can be cut, and one choice at most has to be made again."""
    CHANGED = "changed"
    """A line inside is not what the game wrote."""
    REFUSED = "refused"
    """This is no journal that we can read."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, from which line on (counted from 1; 0 for the file as a whole)."""

    harm: Harm
    line: int
    sentence: str


def fault_told(name: str, fault: Fault | None) -> str:
    """The fault of the file of that name as one line for a terminal; empty when there is none."""
    if fault is None:
        return ""
    if fault.sentence.startswith(name):
        return fault.sentence
    return f"{name}:{fault.line} : {fault.sentence}" if fault.line else f"{name} : {fault.sentence}"


@dataclass(frozen=True, slots=True)
class Found:
    """What a file turned out to hold: the sound beginning, if any, and the first fault, if any.

    `sound` is how many bytes the sound beginning takes; `tail` is what comes after them when it is torn.
    """

    name: str
    journal: Journal | None
    fault: Fault | None
    sound: int = 0
    tail: bytes = b""

    def __str__(self) -> str:
        """The fault as one line for a terminal; empty when all is well."""
        return fault_told(self.name, self.fault)


class _RefusedError(Exception):
    """The first line opens no journal of ours."""


def read_journal(path: Path) -> Found:
    """What the file at that path holds; never raises."""
    try:
        data = read_file(path)
    except StoreError as error:
        return Found(str(path), None, Fault(Harm.REFUSED, 0, str(error)))
    return parse_journal(data, str(path))


def parse_journal(data: bytes, name: str) -> Found:
    """What these bytes hold; never raises."""
    if len(data) > MAX_FILE:
        return _refused(name, 0, f"plus de {MAX_FILE >> 20} Mo : ce n’est pas un journal d’Alliances.")
    end = data.find(b"\n") + 1
    if not end:
        return _refused(name, 1, "ce n’est pas un journal d’Alliances, ou rien n’y a encore été joué.")
    try:
        header = _header(data[:end])
    except _RefusedError as error:
        return _refused(name, 1, str(error))
    except BadJsonError as error:
        return _refused(name, 1, f"la première ligne n’est pas celle d’un journal d’Alliances : {error}.")
    entries: list[Entry] = []
    fault = None
    chain = opening_chain(header)
    while end < len(data):
        start, end = end, data.find(b"\n", end) + 1
        n = len(entries) + 1
        if not end:
            fault = Fault(Harm.TORN, n + 1, _torn(n))
        else:
            try:
                entry = _entry(data[start:end], n, chain)
            except BadJsonError as error:
                last = end == len(data)
                fault = Fault(Harm.TORN, n + 1, _torn(n)) if last else Fault(Harm.CHANGED, n + 1, _changed(n, error))
        if fault:
            tail = data[start:] if fault.harm is Harm.TORN else b""
            return Found(name, Journal(header, tuple(entries)), fault, start, tail)
        entries.append(entry)
        chain = entry.chain
    return Found(name, Journal(header, tuple(entries)), None, len(data))


def _torn(n: int) -> str:
    return f"la dernière ligne est abîmée : le choix n° {n} est à refaire."


def _changed(n: int, error: BadJsonError) -> str:
    return f"cette ligne n’est pas celle que le jeu a écrite ({error}) : rien n’est sûr à partir du choix n° {n}."


def _refused(name: str, line: int, sentence: str) -> Found:
    return Found(name, None, Fault(Harm.REFUSED, line, sentence))


def _value(line: bytes) -> dict[str, Json]:
    if len(line) > MAX_LINE:
        raise BadJsonError(f"plus de {MAX_LINE >> 20} Mo sur une ligne")
    return an_object(parse_line(line[:-1]))


def _header(line: bytes) -> Header:
    value = _value(line)
    if value.get("kind") != KIND:
        raise _RefusedError("ce n’est pas un journal d’Alliances.")
    version = an_integer(value.get("format"))
    if version > FORMAT:
        raise _RefusedError(
            f"ce journal a été écrit par une version plus récente du jeu (format {version}, lu ici : {FORMAT})."
            " → Installez la version récente."
        )
    if version != FORMAT or value.keys() - {_ORIGIN, _PROFESSIONS, _ACCOMPANIED} != _HEADER_KEYS:
        raise BadJsonError("des clés manquent ou sont de trop")
    scenario = an_object(value["scenario"])
    header = Header(
        play=a_name(value["play"]),
        date=a_name(value["date"]),
        workshop=a_name(value["workshop"]),
        app=a_name(value["app"]),
        seed=an_integer(value["seed"]),
        gender=a_gender(value["gender"]),
        scenario=a_name(scenario.get("id")),
        texts=Texts(
            an_embedded({key: scenario[key] for key in scenario if key != "id"}),
            an_embedded(value["rulebook"]),
            an_embedded(value["cues"]),
            an_embedded(value[_PROFESSIONS]) if _PROFESSIONS in value else None,
        ),
        opening=_events(value["events"]),
        origin=an_origin(value[_ORIGIN]) if _ORIGIN in value else None,
        accompanied=value.get(_ACCOMPANIED) is True,
    )
    # What is read must be what we would write: a changed byte is seen wherever it stands.
    if header_line(header) != line:
        raise BadJsonError("elle a été modifiée après coup")
    return header


def _entry(line: bytes, n: int, before: str) -> Entry:
    if n > MAX_CHOICES:
        raise BadJsonError(f"plus de {MAX_CHOICES} choix")
    value = _value(line)
    if value.keys() != {"n", "choice", "events", "chain"}:
        raise BadJsonError("des clés manquent ou sont de trop")
    if an_integer(value["n"]) != n:
        raise BadJsonError(f"c’est le choix n° {n} qui est attendu ici")
    choice, events = a_choice(value["choice"]), _events(value["events"])
    entry = Entry(n, choice, events, next_chain(before, n, choice, events))
    if entry_line(entry) != line:
        raise BadJsonError("elle ne suit pas de la précédente")
    return entry


def _events(value: Json) -> tuple[Event, ...]:
    return tuple(decode(part) for part in a_list(value))
