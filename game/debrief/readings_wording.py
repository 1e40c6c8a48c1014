"""The five readings in sentences: no number, no judgement, no advice."""

from collections.abc import Iterator
from typing import Final

from game.debrief.margin_wording import bare
from game.debrief.readings import Cost, CostKind, Movement, NecessaryAlliance, Reading, Readings
from game.debrief.wording import arrow, capital, name, speakable, subject
from game.model.meters import PLAYER, SITUATION
from game.model.scenario import Scenario
from game.wording.catalogue import Words

_TOWARD_SOMEBODY: Final = frozenset(
    (CostKind.TRUST, CostKind.SPEAKABLE, CostKind.TENSION, CostKind.RECOGNITION, CostKind.DEBT, CostKind.SCAR)
)


def tell(scenario: Scenario, readings: Readings, words: Words) -> Iterator[Reading]:
    """The five readings in words; one that finds nothing says so."""
    teller = _Teller(scenario, words)
    pupils = [scenario.people[one].name for one in scenario.pupils]
    place = words("reading.belonging.title", pupil=words.joined(pupils)) if pupils else ""
    place = place or words("reading.belonging.title_nobody")
    for key, title, told in (
        ("fecundity", "", tuple(map(teller.fecundity, readings.fecundity))),
        ("weakest", "", tuple(map(teller.weakest, readings.weakest))),
        ("sayable", "", tuple(map(teller.sayable, readings.sayable))),
        ("belonging", place, tuple(map(teller.belonging, readings.belonging))),
        ("costs", "", tuple(teller.cost(one) for one in readings.costs if not one.protecting)),
    ):
        yield Reading(title or words(f"reading.{key}.title"), told or (words(f"reading.{key}.none"),))


class _Teller:
    """Says each fact of a reading."""

    def __init__(self, scenario: Scenario, words: Words) -> None:
        self._scenario = scenario
        self._words = words

    def _tie(self, one: Movement | NecessaryAlliance | Cost) -> str:
        holder = one.who if isinstance(one, Cost) else one.holder
        return arrow(self._scenario, holder, one.toward, self._words)

    def fecundity(self, move: Movement) -> str:
        words, parts = self._words, []
        for scale, (before, after) in (("trust", move.trust), ("speakable", move.speakable)):
            if before != after:
                ends = {"before": words(f"{scale}.{before}"), "after": words(f"{scale}.{after}")}
                parts.append(words(f"reading.fecundity.{scale}", **ends))
        return f"{self._tie(move)}{words('mark.colon')}{words.clauses(parts)}."

    def weakest(self, one: NecessaryAlliance) -> str:
        words = self._words
        trust = words("trust.of", trust=words(f"trust.{one.trust}"))
        tested = words("trust.tested" if one.tested else "trust.supposed")
        parts = [f"{trust}, {tested}", words(f"tension.{one.tension}"), speakable(one.speakable, words)]
        return f"{self._tie(one)}{words('mark.colon')}{words.clauses(parts)}."

    def sayable(self, move: Movement) -> str:
        words, (before, after) = self._words, move.speakable
        said = {"who": self._tie(move), "what": subject(max(before, after), words)}
        if after > before:
            return words("reading.sayable.more", **said)
        if after:
            return words("reading.sayable.less", rest=words(f"speakable.{after}"), **said)
        return words("reading.sayable.least", **said)

    def belonging(self, move: Movement) -> str:
        words = self._words
        before, after = (words(f"trust.{step}") for step in move.trust)
        who = self._tie(move)
        if before == after:
            return words("reading.belonging.same", who=who, trust=after)
        return words("reading.belonging.changed", who=who, trust=after, before=before)

    def cost(self, cost: Cost) -> str:
        key = f"reading.cost.{cost.kind.value}"
        if cost.kind in _TOWARD_SOMEBODY:
            return self._words(key, who=self._tie(cost))
        who = name(self._scenario, PLAYER if cost.who == SITUATION else cost.who, self._words)
        return self._words(key, who=capital(who), what=bare(cost.what))
