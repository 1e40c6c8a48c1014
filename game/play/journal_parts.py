"""The parts that the first lines of several files share, from JSON that anybody may have written."""

from typing import Final

from game.model.cast import Gender
from game.play.journal import Embedded
from game.play.journal_codec import BadJsonError, Json, a_text, an_object

_SHORT: Final = 200
"""The longest name, date or code that a line may hold, in characters."""

_LONG: Final = 8192
"""The longest choice: a form is answered with the ids of many options at once."""


def a_name(value: Json) -> str:
    """A name, date or code of reasonable length.

    Raises:
        BadJsonError: it is something else.
    """
    return _at_most(_SHORT, value)


def a_choice(value: Json) -> str:
    """What was chosen: one id, or those of a form.

    Raises:
        BadJsonError: it is something else.
    """
    return _at_most(_LONG, value)


def _at_most(length: int, value: Json) -> str:
    text = a_text(value)
    if len(text) > length:
        raise BadJsonError("un nom trop long")
    return text


def a_gender(value: Json) -> Gender:
    """A grammatical gender.

    Raises:
        BadJsonError: it is something else.
    """
    try:
        return Gender(a_text(value))
    except ValueError as error:
        raise BadJsonError("un accord inconnu") from error


def an_embedded(value: Json) -> Embedded:
    """A text that is what its fingerprint says.

    Raises:
        BadJsonError: it is not.
    """
    parts = an_object(value)
    if parts.keys() != {"name", "sha256", "text"}:
        raise BadJsonError("un texte joint est mal formé")
    text = Embedded(a_name(parts["name"]), a_text(parts["text"]))
    if text.sha256 != parts["sha256"]:
        raise BadJsonError(f"le texte joint « {text.name[:60]} » a été modifié")
    return text
