"""Where a play stands in a campaign, as JSON and back: its place, and all that it began with."""

from typing import Final

from game.model.campaign import Carried, Origin
from game.play.journal_codec import BadJsonError, Json, a_list, a_meter, a_text, an_integer, an_object

_MOST: Final = 1000
"""No campaign has more chapters, or more slots to spare."""


def origin_value(origin: Origin) -> Json:
    """The origin as a JSON object, always the same for the same origin."""
    carried = origin.carried
    return {
        "campaign": origin.campaign,
        "chapter": origin.chapter,
        "meters": [[[ref.meter.value, ref.holder, list(ref.about)], value] for ref, value in carried.meters],
        "memories": [[name, word] for name, word in carried.memories],
        "slots": carried.slots,
        "profession": carried.profession,
        "reputation": carried.reputation,
    }


def an_origin(value: Json) -> Origin:
    """The origin that a JSON object describes.

    Raises:
        BadJsonError: it describes none.
    """
    parts = an_object(value)
    if parts.keys() != {"campaign", "chapter", "meters", "memories", "slots", "profession", "reputation"}:
        raise BadJsonError("ce qui a été vécu avant est mal formé")
    carried = Carried(
        tuple((a_meter(ref), an_integer(level)) for ref, level in map(_pair, a_list(parts["meters"]))),
        tuple((a_text(name), a_text(word)) for name, word in map(_pair, a_list(parts["memories"]))),
        _a_few(parts["slots"]),
        a_text(parts["profession"]),
        _a_few(parts["reputation"]),
    )
    return Origin(a_text(parts["campaign"]), _a_few(parts["chapter"]), carried)


def _a_few(value: Json) -> int:
    number = an_integer(value)
    if not 0 <= number <= _MOST:
        raise BadJsonError(f"{number} n’est pas un nombre possible ici")
    return number


def _pair(value: Json) -> tuple[Json, Json]:
    match value:
        case [one, other]:
            return one, other
    raise BadJsonError("une paire est attendue")
