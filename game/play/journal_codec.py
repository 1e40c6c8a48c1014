"""Events as JSON and back: one exact form, so that the same play gives the same bytes on every machine."""

import json
import re
from collections.abc import Callable
from dataclasses import fields
from enum import StrEnum
from typing import Any, Final, TypeVar, get_type_hints

from game.model.events import (
    Agreed,
    Cause,
    CauseKind,
    Changed,
    Ended,
    Event,
    Learned,
    NewsReached,
    Opened,
    Outcome,
    Promised,
    RelianceSettled,
    Relied,
    Settled,
    Shown,
    Spent,
    WindTurned,
)
from game.model.meters import Meter, MeterRef
from game.model.scenario import Wind

_Word = TypeVar("_Word", bound=StrEnum)

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

MAX_DEPTH: Final = 32
LARGEST: Final = 2**63 - 1
"""The largest seed that a play may have, and so the largest number that a journal holds."""

_KINDS: Final[dict[str, type[Event]]] = {
    "changed": Changed,
    "learned": Learned,
    "promised": Promised,
    "settled": Settled,
    "agreed": Agreed,
    "relied": Relied,
    "reliance_settled": RelianceSettled,
    "spent": Spent,
    "wind": WindTurned,
    "news": NewsReached,
    "opened": Opened,
    "shown": Shown,
    "ended": Ended,
}
_NAMES: Final = {kind: name for name, kind in _KINDS.items()}


# Possessive, and with an optional end, so that no text makes it try twice.
_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)
_BRACKET: Final = re.compile(r"[\[\]{}]")


class BadJsonError(ValueError):
    """The text is not what a journal holds; the message says in French what was found."""


def canonical(value: Json) -> bytes:
    """The same value always gives these bytes: keys sorted, no blank, UTF-8. This is what is hashed."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def one_line(value: Json) -> bytes:
    """The value as one line of a file, its keys in their order, without the final newline."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def parse_line(line: bytes) -> Json:
    """The value written on a line, whoever wrote it.

    Raises:
        BadJsonError: the bytes are no JSON, or nest too deeply, repeat a key, hold a fraction or half a character.
    """
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadJsonError(f"l’octet {error.start + 1} n’est pas du texte UTF-8") from error
    if _depth(text) > MAX_DEPTH:
        raise BadJsonError(f"plus de {MAX_DEPTH} niveaux d’imbrication")
    try:
        value: Json = json.loads(
            text, object_pairs_hook=_without_repeats, parse_float=_refused_number, parse_constant=_refused_number
        )
        canonical(value)
    except BadJsonError:
        raise
    except (ValueError, RecursionError) as error:
        raise BadJsonError("ce n’est pas du JSON lisible") from error
    return value


def _depth(text: str) -> int:
    deepest = depth = 0
    for bracket in _BRACKET.findall(_STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _without_repeats(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise BadJsonError("une clé est répétée")
    return value


def _refused_number(text: str) -> Json:
    raise BadJsonError(f"« {text[:20]} » n’est pas un nombre entier")


def encode(event: Event) -> dict[str, Json]:
    """An event as a JSON object, `kind` first."""
    kind = type(event)
    return {"kind": _NAMES[kind], **{field.name: _plain(getattr(event, field.name)) for field in fields(kind)}}


def _plain(value: object) -> Json:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Cause):
        return [value.kind.value, value.id]
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, bool | int | str):
        return value
    raise TypeError(f"events hold no {type(value).__name__}")


def decode(value: Json) -> Event:
    """The event that a JSON object describes.

    Raises:
        BadJsonError: it describes none.
    """
    entry = an_object(value)
    name = entry.get("kind")
    if not isinstance(name, str) or name not in _KINDS:
        raise BadJsonError("un événement d’une sorte inconnue")
    kind = _KINDS[name]
    readers = _READERS[kind]
    if entry.keys() != {"kind", *readers}:
        raise BadJsonError(f"un événement « {name} » mal formé")
    arguments: dict[str, Any] = {key: read(entry[key]) for key, read in readers.items()}
    return kind(**arguments)


def an_object(value: Json) -> dict[str, Json]:
    """The value, which is a JSON object.

    Raises:
        BadJsonError: it is something else.
    """
    if not isinstance(value, dict):
        raise BadJsonError("un objet JSON est attendu")
    return value


def a_list(value: Json) -> list[Json]:
    """The value, which is a JSON list.

    Raises:
        BadJsonError: it is something else.
    """
    if not isinstance(value, list):
        raise BadJsonError("une liste est attendue")
    return value


def a_text(value: Json) -> str:
    """The value, which is a text.

    Raises:
        BadJsonError: it is something else.
    """
    if not isinstance(value, str):
        raise BadJsonError("un texte est attendu")
    return value


def an_integer(value: Json) -> int:
    """The value, which is a whole number no larger than ours.

    Raises:
        BadJsonError: it is something else.
    """
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST:
        raise BadJsonError("un nombre entier est attendu")
    return value


def _yes_or_no(value: Json) -> bool:
    if not isinstance(value, bool):
        raise BadJsonError("true ou false est attendu")
    return value


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(a_text(part) for part in a_list(value))


def _cause(value: Json) -> Cause:
    match value:
        case [str(kind), str(name)]:
            return Cause(_one_of(CauseKind, kind), name)
    raise BadJsonError("une cause est attendue")


def a_meter(value: Json) -> MeterRef:
    """The address of a meter.

    Raises:
        BadJsonError: it is something else.
    """
    match value:
        case [str(meter), str(holder), [*about]]:
            return MeterRef(_one_of(Meter, meter), holder, _texts(about))
    raise BadJsonError("une mesure est attendue")


def _one_of(kind: type[_Word], word: str) -> _Word:
    try:
        return kind(word)
    except ValueError as error:
        raise BadJsonError(f"« {word[:40]} » n’est pas un mot connu ici") from error


_BY_TYPE: Final[dict[object, Callable[[Json], object]]] = {
    int: an_integer,
    str: a_text,
    bool: _yes_or_no,
    tuple[str, ...]: _texts,
    Cause: _cause,
    MeterRef: a_meter,
    Outcome: lambda value: _one_of(Outcome, a_text(value)),
    Wind: lambda value: _one_of(Wind, a_text(value)),
}
_READERS: Final[dict[type[Event], dict[str, Callable[[Json], object]]]] = {
    kind: {name: _BY_TYPE[hint] for name, hint in get_type_hints(kind).items()} for kind in _KINDS.values()
}
