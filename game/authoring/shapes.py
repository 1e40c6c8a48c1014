"""The building blocks of the schema: ids, French words, yes or no, levels, one or several.

Each validates to an English value, says what it wants in the JSON Schema, and refuses with a code of the catalogue.
"""

import re
from collections.abc import Callable, Mapping
from typing import Annotated, Final, TypeVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from game.authoring.levels import LADDERS, level, level_words
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import RESERVED
from game.model.meters import SCALES, Meter

_ID: Final = re.compile(r"[a-z][a-z0-9_]{0,63}")
_VERSION: Final = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4}){0,3}")
_ANSWER: Final = re.compile(r"[a-z][a-z0-9_]{0,63}(?:\+[a-z][a-z0-9_]{0,63})*")
_TIE: Final = re.compile(r"\s*(\S+)\s*(?:->|→)\s*(\S+)\s*")
Item = TypeVar("Item")


class Shape(BaseModel):
    """A mapping of a file: unknown keys refused, nothing converted behind the author's back."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, hide_input_in_errors=True)


def refuse(code: str, message: str, remedy: str = "") -> PydanticCustomError:
    """A refusal that already carries its code; the braces of the author's text stay as they are."""
    return PydanticCustomError("alliances", "{message}", {"code": code, "message": message, "remedy": remedy})


class _Checked:
    """A value checked by one function, with its own form in the JSON Schema."""

    def __init__(self, check: Callable[[object], object], form: JsonSchemaValue) -> None:
        self.check = check
        self.form = form

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.check)

    def __get_pydantic_json_schema__(self, _core: CoreSchema, _handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return dict(self.form)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        raise refuse("S03", "Rien n’est écrit après cette clé.")
    if isinstance(value, dict | list):
        raise refuse("S04", "Il faut ici un texte, et non plusieurs éléments.")
    shown = {True: "true", False: "false"}.get(value, value) if isinstance(value, bool) else value
    raise refuse(
        "S04", f"Il faut ici un texte, et « {shown} » n’en est pas un.", f'Écrivez "{shown}", entre guillemets.'
    )


def _id(value: object) -> str:
    word = _text(value)
    if not _ID.fullmatch(word):
        raise refuse("S11", f"« {word[:70]} » n’est pas un identifiant.")
    return word


def _answer(value: object) -> str:
    """What was chosen: an id, or those that answer a form, joined by plus signs."""
    answer = "+".join(part.strip() for part in _text(value).split("+"))
    if not _ANSWER.fullmatch(answer):
        raise refuse("S11", f"« {answer[:70]} » n’est pas un identifiant, ni des identifiants joints par « + ».")
    return answer


def _new_id(value: object) -> str:
    word = _id(value)
    if word in RESERVED:
        raise refuse("S12", f"« {word} » est un mot réservé.")
    return word


def _words(words: Mapping[str, object]) -> Callable[[object], object]:
    def check(value: object) -> object:
        word = _text(value)
        if word not in words:
            raise refuse("S09", f"« {word[:60]} » n’est pas un mot possible ici.", did_you_mean(word, words))
        return words[word]

    return check


def word(words: Mapping[str, object]) -> _Checked:
    """One of these French words; the value is what it stands for."""
    return _Checked(_words(words), {"type": "string", "enum": list(words)})


def _yes_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("oui", "non"):
        return value == "oui"
    if value is None:
        raise refuse("S03", "Rien n’est écrit après cette clé.")
    raise refuse("S06", f"Il faut ici « oui » ou « non », et non « {str(value)[:40]} ».")


def _version(value: object) -> str:
    version = _text(value)
    if not _VERSION.fullmatch(version):
        raise refuse("S19", f"« {version[:40]} » n’est pas une version.")
    return version


def _tie(value: object) -> tuple[str, str]:
    written = _text(value)
    found = _TIE.fullmatch(written)
    if found is None or not all(_ID.fullmatch(end) for end in found.groups()):
        raise refuse("S17", f"« {written[:70]} » n’est pas de la forme « i -> j ».")
    return found.group(1), found.group(2)


def level_of(meter: Meter) -> _Checked:
    """A level of this meter, as a word or a number; the value is the number."""

    def check(value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            if SCALES[meter].low <= value <= SCALES[meter].high:
                return value
            raise refuse("S10", f"{value} est hors de l’échelle.", f"Écrivez {level_words(meter)}.")
        if value is None:
            raise refuse("S03", "Rien n’est écrit après cette clé.")
        found = level(meter, value) if isinstance(value, str) else None
        if found is None:
            raise refuse("S13", f"« {str(value)[:40]} » n’est pas un niveau.", f"Écrivez {level_words(meter)}.")
        return found.start

    scale = SCALES[meter]
    number = {"type": "integer", "minimum": scale.low, "maximum": scale.high}
    if meter not in LADDERS:
        return _Checked(check, number)
    written = [one.word for one in LADDERS[meter]]
    straight = [one.replace("’", "'") for one in written if "’" in one]
    return _Checked(check, {"anyOf": [number, {"type": "string", "examples": written + straight}]})


def _trust(value: object) -> tuple[int, bool]:
    """The trust, and whether the word says that it was tested by facts."""
    number = level_of(Meter.TRUST).check(value)
    assert isinstance(number, int)  # noqa: S101 - tells the type checker what level_of returns
    named = level(Meter.TRUST, value) if isinstance(value, str) else None
    return number, named is not None and named.word == "éprouvée"


def _closed(value: object) -> bool | None:
    """Whether a tie stays closed, or None where chance decides at the start of each play."""
    return None if value == "tire" else _yes_no(value)


def _affinity(value: object) -> int | None:
    """The affinity, or None where it is drawn at the start of each play."""
    if value == "tiree":
        return None
    if isinstance(value, int) and not isinstance(value, bool) and -5 <= value <= 5:
        return value
    if value is None:
        raise refuse("S03", "Rien n’est écrit après cette clé.")
    raise refuse("S13", f"« {str(value)[:40]} » n’est pas une affinité.", "Écrivez un nombre de -5 à 5, ou « tiree ».")


class OneOrMore:
    """A list, or its only element written alone."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """What stands alone is put in a list first."""
        return core_schema.no_info_before_validator_function(_listed, handler(source))

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Editors accept both ways."""
        form = handler(core)
        return {"anyOf": [form["items"], form]}


def _listed(value: object) -> object:
    return value if isinstance(value, list) else [value]


_TEXT: Final[JsonSchemaValue] = {"type": "string", "minLength": 1}
_ID_FORM: Final[JsonSchemaValue] = {"type": "string", "pattern": "^[a-z][a-z0-9_]{0,63}$"}

Words = Annotated[str, _Checked(_text, {"type": "string"})]
Id = Annotated[str, _Checked(_id, _ID_FORM)]
NewId = Annotated[str, _Checked(_new_id, _ID_FORM)]
Answer = Annotated[
    str,
    _Checked(_answer, {"type": "string", "pattern": r"^[a-z][a-z0-9_]{0,63}(\s*\+\s*[a-z][a-z0-9_]{0,63})*$"}),
]
Version = Annotated[str, _Checked(_version, {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)*$"})]
YesNo = Annotated[bool, _Checked(_yes_no, {"enum": ["oui", "non", True, False]})]
Tie = Annotated[
    tuple[str, str],
    _Checked(_tie, {"type": "string", "pattern": r"^\s*[a-z][a-z0-9_]*\s*(->|→)\s*[a-z][a-z0-9_]*\s*$"}),
]
Trust = Annotated[tuple[int, bool], _Checked(_trust, level_of(Meter.TRUST).form)]
Affinity = Annotated[
    int | None,
    _Checked(_affinity, {"anyOf": [{"type": "integer", "minimum": -5, "maximum": 5}, {"const": "tiree"}]}),
]
Closed = Annotated[bool | None, _Checked(_closed, {"enum": ["oui", "non", "tire", True, False]})]
Ids = Annotated[list[Id], OneOrMore()]
Texts = Annotated[list[Words], OneOrMore()]
