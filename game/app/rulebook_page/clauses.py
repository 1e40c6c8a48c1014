"""A condition as a French clause: « quand on ne vous l’avait pas demandé et que … »."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Final, NamedTuple

from game.app.rulebook_page.answers import ANSWERS
from game.app.rulebook_page.changes import about
from game.app.rulebook_page.measures import MEASURES, in_letters
from game.app.rulebook_page.names import Mentions, worded
from game.model.cast import Ring, World
from game.model.conditions import AllOf, Always, AnyOf, Ask, Compare, Condition, Not, Operator
from game.model.meters import SCALES
from game.model.scenario import Wind
from game.rules.rulebook import Act, Role
from game.wording.french import that

WORLDS: Final[Mapping[World, str]] = {
    World.FAMILY: "de la famille",
    World.SCHOOL: "de l’école",
    World.CARE: "du soin",
    World.AUTHORITY: "de l’autorité",
}
RINGS: Final[Mapping[Ring, str]] = {
    Ring.MICRO: "le plus proche de l’élève (micro)",
    Ring.MESO: "du milieu, celui des professionnels (méso)",
    Ring.MACRO: "des institutions (macro)",
}
WINDS: Final[Mapping[Wind, str]] = {Wind.HEAD: "debout", Wind.ACROSS: "de travers", Wind.FOLLOWING: "portant"}


class _Joined(IntEnum):
    """How a clause is made, from the tightest."""

    ONE = 0
    ALL = 1
    ANY = 2


class _Clause(NamedTuple):
    words: str
    joined: _Joined = _Joined.ONE


class Clauses:
    """Conditions in words, for one rule: who and what is called how, and which act has just been named."""

    def __init__(self, mentions: Mentions, acts: Mapping[str, Act], named: str = "") -> None:
        self._mentions = mentions
        self._acts = acts
        self._named = named

    def when(self, condition: Condition) -> str:
        """« quand … », or nothing when the condition always holds."""
        if isinstance(condition, Always):
            return ""
        return f"quand {self._say(condition, holds=True).words}"

    def _say(self, condition: Condition, *, holds: bool) -> _Clause:
        match condition:
            case Always():
                return _Clause("c’est toujours ainsi" if holds else "ce n’est jamais ainsi")
            case Not(part):
                return self._say(part, holds=not holds)
            case AllOf(parts):
                return self._joined(parts, _Joined.ALL if holds else _Joined.ANY, holds=holds)
            case AnyOf(parts):
                return self._joined(parts, _Joined.ANY if holds else _Joined.ALL, holds=holds)
            case Ask():
                return _Clause(self._answered(condition, holds=holds))
            case Compare():
                return self._compared(condition, holds=holds)

    def _joined(self, parts: tuple[Condition, ...], how: _Joined, *, holds: bool) -> _Clause:
        said = [self._say(part, holds=holds) for part in parts]
        mixed = any(one.joined not in (_Joined.ONE, how) for one in said)
        word = "et" if how is _Joined.ALL else "ou"
        first, *others = [one.words for one in said]
        parts_said = [first, *map(that, others)]
        if mixed:
            return _Clause(f", {word} ".join(parts_said), how)
        return _Clause(f" {word} ".join(part for part in (", ".join(parts_said[:-1]), parts_said[-1]) if part), how)

    def _answered(self, asked: Ask, *, holds: bool) -> str:
        answer = ANSWERS[asked.question]
        given = dict(zip(answer.takes, asked.arguments, strict=False))
        people = {place: who for place, who in given.items() if place in ("h", "a")}
        people["target"] = Role.TARGET.value
        plain = {place: self._argument(place, given.get(place, "")) for place in answer.takes if place not in people}
        return worded(answer.yes if holds else answer.no, people, self._mentions, **plain)

    def _argument(self, place: str, word: str) -> str:
        match place:
            case "act":
                return self._act(word)
            case "world":
                return next((said for one, said in WORLDS.items() if one.value == word), _quoted(word))
            case "ring":
                return next((said for one, said in RINGS.items() if one.value == word), _quoted(word))
            case "wind":
                return next((said for one, said in WINDS.items() if one.value == word), _quoted(word))
            case "slots":
                return f"{_counted(word)} créneau{'' if word in ('0', '1') else 'x'}"
            case "choices":
                return "au choix précédent" if word == "1" else f"dans les {_counted(word)} choix précédents"
            case "source":
                return f", par {self._mentions(word)}" if word else ""
            case _:
                return _quoted(word)

    def _act(self, act: str) -> str:
        if act == self._named:
            return "cela"
        known = self._acts.get(act)
        return _quoted(act if known is None else _within(known.meaning))

    def _compared(self, compared: Compare, *, holds: bool) -> _Clause:
        level, scale = compared.level, SCALES[compared.meter]
        match compared.operator:
            case Operator.AT_LEAST:
                return _Clause(self._place(compared, level, reached=holds))
            case Operator.MORE:
                return _Clause(self._place(compared, level + 1, reached=holds))
            case Operator.LESS:
                return _Clause(self._place(compared, level, reached=not holds))
            case Operator.AT_MOST:
                return _Clause(self._place(compared, level + 1, reached=not holds))
            case Operator.EQUAL | Operator.DIFFERENT:
                exact = (compared.operator is Operator.EQUAL) is holds
                sides = []
                if level > scale.low:
                    sides.append(self._place(compared, level, reached=exact))
                if level < scale.high:
                    sides.append(self._place(compared, level + 1, reached=not exact))
                how = _Joined.ONE if len(sides) == 1 else _Joined.ALL if exact else _Joined.ANY
                return _Clause(f" {'et' if exact else 'ou'} que ".join(sides), how)

    def _place(self, compared: Compare, value: int, *, reached: bool) -> str:
        measure = MEASURES[compared.meter]
        template = measure.at_least(value) if reached else measure.below(value)
        people, plain = about(compared.meter, compared.holder, compared.about, self._mentions)
        return worded(template, people, self._mentions, **plain)


def _quoted(word: str) -> str:
    return f"«\u00a0{word}\u00a0»"


def _within(meaning: str) -> str:
    """An act's meaning inside a sentence."""
    return meaning[:1].lower() + meaning[1:].rstrip(".")


def _counted(word: str) -> str:
    return in_letters(int(word)) if word.isdigit() and len(word) < 4 else word
