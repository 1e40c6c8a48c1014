"""What a rule changes, in words: whose measure moves, which way, and by how much."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from game.app.rulebook_page.measures import IMAGES, MEASURES, in_letters, much
from game.app.rulebook_page.names import YOU, Mentions, worded
from game.model.meters import ESTABLISHMENT, SCALES, SITUATION, Meter, RoleImage
from game.rules.rulebook import RuleEffect
from game.wording.french import that


@dataclass(frozen=True, slots=True)
class Change:
    """One effect: where it happens, in words, and what happens there; nowhere when it stands by itself."""

    effect: RuleEffect
    where: str
    what: str

    def told(self, *, numbers: bool) -> str:
        """What happens, with its number where numbers are wanted."""
        return f"{self.what} ({_signed(self.effect.delta)})" if numbers else self.what


def changes(effects: Iterable[RuleEffect], mentions: Mentions) -> tuple[Change, ...]:
    """Every effect in words, those that happen in one place together."""
    by_place: dict[tuple[str, bool], list[RuleEffect]] = {}
    for one in effects:
        by_place.setdefault((mentions.at_length(one.holder), MEASURES[one.meter].alone), []).append(one)
    told: list[Change] = []
    for (_, alone), some in by_place.items():
        where = "" if alone else _where(some[0].holder, mentions.anew if told else mentions)
        told += [Change(one, where, _what(one, mentions)) for one in some]
    return tuple(told)


def sentence_of(told: Iterable[Change], *, numbers: bool) -> str:
    """All of them as one clause: person after person."""
    return "\u202f; ".join(by_place(told, numbers=numbers))


def by_place(told: Iterable[Change], *, numbers: bool) -> list[str]:
    """All of them, one clause for each person or place."""
    groups = []
    for where, some in groupby(told, key=lambda one: one.where):
        moves = [one.told(numbers=numbers) for one in some]
        listed = f"{', '.join(moves[:-1])} et {moves[-1]}" if len(moves) > 1 else moves[0]
        groups.append(f"{where}, {listed}" if where else listed)
    return groups


def _where(holder: str, name: Callable[[str], str]) -> str:
    if holder == SITUATION:
        return "dans la situation"
    if holder == ESTABLISHMENT:
        return "dans la maison"
    return f"chez {name(holder)}"


def _what(effect: RuleEffect, mentions: Mentions) -> str:
    measure, size = MEASURES[effect.meter], abs(effect.delta)
    template = measure.up if effect.delta > 0 else measure.down
    people, plain = about(effect.meter, effect.holder, effect.about, mentions)
    return worded(
        template,
        people,
        mentions,
        much=much(effect.meter, effect.delta),
        steps=f"{in_letters(size)} cran{'s' if size > 1 else ''}",
        paces=f"{in_letters(size)} pas",
        healed="" if size >= SCALES[Meter.SCAR].high else " un peu",
        **plain,
    )


def about(
    meter: Meter, holder: str, others: tuple[str, ...], mentions: Mentions
) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The people of a measure's template by place, and the words of it that name nobody by place."""
    if meter is Meter.COALITION:
        return {"h": holder}, {"bloc": _bloc(holder, others, mentions)}
    if meter is Meter.IMAGE:
        return {"h": holder}, {"image": _image(others[0])}
    return {"h": holder} | ({"a": others[0]} if others else {}), {}


def _bloc(holder: str, others: tuple[str, ...], mentions: Mentions) -> str:
    """Who stands together, against whom; seen by an ally, together with whom."""
    against = "".join(f" contre {mentions.at_length(one)}" for one in others[2:])
    if holder in others[:2]:
        ally = next((one for one in others[:2] if one != holder), holder)
        return f"de faire bloc avec {mentions.at_length(ally)}{against}"
    pair = sorted((mentions.at_length(one) for one in others[:2]), key=lambda one: one == YOU, reverse=True)
    together = f"{pair[0]} et {pair[1]} {'faites' if YOU in pair else 'font'} bloc"
    return that(together) + against


def _image(word: str) -> str:
    known = [image for image in RoleImage if image.value == word]
    return IMAGES[known[0]] if known else f"«\u00a0{word}\u00a0»"


def _signed(delta: int) -> str:
    return f"+{delta}" if delta > 0 else f"−{abs(delta)}"
