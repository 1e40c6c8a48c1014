"""The stage names of a rule’s roles, and how a sentence is filled with them."""

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from game.model.meters import ESTABLISHMENT, PLAYER, SITUATION
from game.model.option import Posture
from game.rules.rulebook import Occasion, Role, Rule, TriggerKind
from game.wording.french import filled


class Called(NamedTuple):
    """What somebody is called, at first and once they have just been named."""

    first: str
    again: str


def _named(name: str) -> Called:
    return Called(name, name)


YOU: Final = "vous"
CALLED: Final[Mapping[str, Called]] = {
    Role.ACTOR: Called(YOU, YOU),
    Role.TARGET: _named("Claire"),
    Role.OBJECT: _named("Paul"),
    Role.WITNESS: _named("Dina"),
    Role.INFORMED: _named("Rémi"),
    Role.PUPIL: Called("chaque élève", "cet élève"),
    Role.GROUP: _named("la classe"),
    Role.PARADOX: Called("le paradoxe", "ce paradoxe"),
    Role.DILEMMA: Called("le dilemme commun", "ce dilemme"),
    Role.PARTY: Called("chacune des deux parties", "cette partie"),
    Role.OTHER_PARTY: Called("l’autre partie", "cette autre partie"),
    PLAYER: Called(YOU, YOU),
    SITUATION: Called("la situation", "la situation"),
    ESTABLISHMENT: Called("la maison", "la maison"),
}
"""Every role, by its name on the stage of the page, and the holders that are nobody."""

WHO_IS_WHO: Final = (
    "Dans ces règles, «\u00a0vous\u00a0» est la personne que l’on joue. Claire est celle à qui l’on parle, ou à qui la "
    "chose arrive. Paul est celui dont on parle. Dina est là et entend\u00a0: ce qui vaut pour elle vaut pour chaque "
    "autre personne présente. Rémi est absent, et la nouvelle l’a atteint. La classe est chaque groupe de l’école."
)
"""Who the stage names stand for; they are the same in every rule."""

POSTURES: Final[Mapping[Posture, str]] = {
    Posture.EXPERT: "Parler depuis la posture experte, celle de qui sait",
    Posture.COLLABORATIVE: "Parler depuis la posture collaborative, celle de qui cherche avec l’autre",
    Posture.ENGAGED: "Parler depuis la posture engagée, celle de qui dit ce qu’il pense",
    Posture.WITHDRAWN: "Rester en retrait, sans livrer ce qu’on pense",
}
OCCASIONS: Final[Mapping[Occasion, str]] = {
    Occasion.PROMISE_KEPT: "Une parole que vous aviez donnée à Claire est tenue",
    Occasion.PROMISE_BROKEN: "Une parole que vous aviez donnée à Claire n’est pas tenue",
    Occasion.PROMISE_RENEGOTIATED: "Une parole que vous aviez donnée à Claire est renégociée avant son terme",
    Occasion.CONTRACT_ENDED: "Un contrat avec Claire arrive à son terme",
    Occasion.FACT_TOLD: "Claire apprend un fait de vous",
    Occasion.FACT_LEARNED: "Claire apprend un fait de Paul",
    Occasion.SECRET_BETRAYED: "Un secret que Claire vous avait confié est dit à quelqu’un d’autre",
    Occasion.ENCOUNTER_CLOSED: "Une rencontre avec Claire se termine",
    Occasion.TERRITORY_ENTERED: "Ce que vous faites, avec Claire ou avec Paul devant elle, relève du métier de Claire",
    Occasion.EXPECTATION_MET: "Vous faites ce que Claire attendait de vous",
    Occasion.TRUST_HONOURED: "Vous faisiez confiance à Claire, et elle fait ce sur quoi vous comptiez",
    Occasion.TRUST_LET_DOWN: "Vous faisiez confiance à Claire, et elle ne fait pas ce sur quoi vous comptiez",
    Occasion.BELIEF_HONOURED: "Vous croyiez en Claire, et elle fait ce que vous espériez",
    Occasion.BELIEF_LET_DOWN: "Vous croyiez en Claire, et elle ne fait pas, cette fois, ce que vous espériez",
    Occasion.PARADOX_CARRIED: "Vous portez un paradoxe que personne n’a encore nommé",
}
"""What happens, without anybody doing it now."""


def called_in(rule: Rule | None) -> Mapping[str, Called]:
    """What everybody is called in this rule: a paradox is carried by the player, the rest befalls the target."""
    if rule is None or rule.trigger.kind is not TriggerKind.OCCASION:
        return CALLED
    carried = Occasion(rule.trigger.id) is Occasion.PARADOX_CARRIED
    return {**CALLED, Role.TARGET: Called(YOU, YOU)} if carried else CALLED


class Mentions:
    """Names people as a sentence goes: at length, then as « ce paradoxe » while nobody else was named."""

    def __init__(self, called: Mapping[str, Called]) -> None:
        self._called = called
        self._last = ""

    def is_you(self, name: str) -> bool:
        """Whether that role or id is the player."""
        return self.at_length(name) == YOU

    def at_length(self, name: str) -> str:
        """What that role is called when nobody has been named; an id between quotation marks."""
        called = self._called.get(name)
        return f"«\u00a0{name}\u00a0»" if called is None else called.first

    def anew(self, name: str) -> str:
        """What that role is called where something else begins: at length."""
        self._last = name
        return self.at_length(name)

    def __call__(self, name: str) -> str:
        """What that role is called here."""
        called = self._called.get(name)
        if called is None or called.first == YOU:
            return self.at_length(name)
        repeated, self._last = name == self._last, name
        return called.again if repeated else called.first


_EITHER: Final = re.compile(r"(?P<who>[ha])\[(?P<other>[^\[\]|]*)\|(?P<you>[^\[\]|]*)\]")
_NAMED: Final = re.compile(r"{(\w+)}")
_CARD: Final = re.compile(r"\s*:\s*{dilemme}")


def worded(template: str, people: Mapping[str, str], mentions: Mentions, **plain: str) -> str:
    """The template with its people named and its plain words in place: `h` holds, `a` is who it is about.

    `h[sa|votre]` and `a[…|…]` choose their second words when that one is the player.
    """

    def choose(found: re.Match[str]) -> str:
        return found["you"] if mentions.is_you(people.get(found["who"], "")) else found["other"]

    chosen = _EITHER.sub(choose, template)
    named = {place: mentions(people[place]) for place in _NAMED.findall(chosen) if place in people}
    return filled(chosen, {**plain, **named})


def with_roles(sentence: str, called: Mapping[str, Called]) -> str:
    """A rule's own sentence with its roles said in words; out of play, no card has words of its own."""
    mentions, values = Mentions(called), dict[str, str]()

    def number(found: re.Match[str]) -> str:
        place = f"{found[1]}_{len(values)}"
        values[place] = mentions(found[1])
        return f"{{{place}}}"

    told = filled(_NAMED.sub(number, _CARD.sub("", sentence)), values)
    return told[:1].upper() + told[1:]
