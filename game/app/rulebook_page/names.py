"""How the roles of a rule are said in French, and how a sentence is filled with them without repeating itself."""

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


class Happening(NamedTuple):
    """An occasion in words, and whom its object stands for."""

    when: str
    about: str = "la personne dont on parle"


_SOMEBODY: Final = "cette personne"
YOU: Final = "vous"
CALLED: Final[Mapping[str, Called]] = {
    Role.ACTOR: Called(YOU, YOU),
    Role.TARGET: Called("la personne à qui l’on parle", _SOMEBODY),
    Role.OBJECT: Called("la personne dont on parle", _SOMEBODY),
    Role.WITNESS: Called("chaque témoin", "ce témoin"),
    Role.INFORMED: Called("la personne absente", _SOMEBODY),
    Role.PUPIL: Called("chaque élève", "cet élève"),
    Role.GROUP: Called("chaque groupe de l’école", "ce groupe"),
    Role.PARADOX: Called("le paradoxe", "ce paradoxe"),
    Role.DILEMMA: Called("le dilemme commun", "ce dilemme"),
    Role.PARTY: Called("chacune des deux parties", "cette partie"),
    Role.OTHER_PARTY: Called("l’autre partie", "cette autre partie"),
    PLAYER: Called(YOU, YOU),
    SITUATION: Called("la situation", "la situation"),
    ESTABLISHMENT: Called("la maison", "la maison"),
}
"""Every role, and the holders that are nobody."""

POSTURES: Final[Mapping[Posture, str]] = {
    Posture.EXPERT: "Parler depuis la posture experte, celle de qui sait",
    Posture.COLLABORATIVE: "Parler depuis la posture collaborative, celle de qui cherche avec l’autre",
    Posture.ENGAGED: "Parler depuis la posture engagée, celle de qui dit ce qu’il pense",
    Posture.WITHDRAWN: "Rester en retrait, sans livrer ce qu’on pense",
}
OCCASIONS: Final[Mapping[Occasion, Happening]] = {
    Occasion.PROMISE_KEPT: Happening("Une parole que vous aviez donnée est tenue"),
    Occasion.PROMISE_BROKEN: Happening("Une parole que vous aviez donnée n’est pas tenue"),
    Occasion.PROMISE_RENEGOTIATED: Happening("Une parole que vous aviez donnée est renégociée avant son terme"),
    Occasion.CONTRACT_ENDED: Happening("Un contrat arrive à son terme"),
    Occasion.FACT_TOLD: Happening("Quelqu’un apprend un fait de vous"),
    Occasion.FACT_LEARNED: Happening("Quelqu’un apprend un fait d’un autre", "la personne de qui vient la nouvelle"),
    Occasion.SECRET_BETRAYED: Happening("Un secret que l’on vous avait confié est dit à quelqu’un d’autre"),
    Occasion.ENCOUNTER_CLOSED: Happening("Une rencontre se termine, pour chaque personne restée jusqu’au bout"),
    Occasion.TERRITORY_ENTERED: Happening(
        "Un acte entre dans le territoire de quelqu’un qui est là et à qui on ne l’a pas demandé",
        "la personne envers qui on agit",
    ),
    Occasion.EXPECTATION_MET: Happening("Vous faites ce que quelqu’un attendait de vous"),
    Occasion.TRUST_HONOURED: Happening("Quelqu’un à qui vous faisiez confiance fait ce sur quoi vous comptiez"),
    Occasion.TRUST_LET_DOWN: Happening("Quelqu’un à qui vous faisiez confiance ne fait pas ce sur quoi vous comptiez"),
    Occasion.BELIEF_HONOURED: Happening("Quelqu’un en qui vous croyiez fait ce sur quoi vous comptiez"),
    Occasion.BELIEF_LET_DOWN: Happening("Quelqu’un en qui vous croyiez ne fait pas, cette fois, ce que vous espériez"),
    Occasion.PARADOX_CARRIED: Happening("Vous portez un paradoxe que personne n’a encore nommé"),
}
_CONCERNED: Final = Called("la personne concernée", _SOMEBODY)


def called_in(rule: Rule | None) -> Mapping[str, Called]:
    """What everybody is called in this rule; without a rule, as in a conversation."""
    if rule is None or rule.trigger.kind is not TriggerKind.OCCASION:
        return CALLED
    happened = Occasion(rule.trigger.id)
    target = Called(YOU, YOU) if happened is Occasion.PARADOX_CARRIED else _CONCERNED
    about = Called(OCCASIONS[happened].about, _SOMEBODY)
    return {**CALLED, Role.TARGET: target, Role.OBJECT: about}


class Mentions:
    """Names people as a sentence goes: at length, then as « cette personne » while nobody else was named."""

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
    """A rule's own sentence with its roles said in words."""
    mentions, values = Mentions(called), dict[str, str]()

    def number(found: re.Match[str]) -> str:
        place = f"{found[1]}_{len(values)}"
        values[place] = mentions(found[1])
        return f"{{{place}}}"

    told = filled(_NAMED.sub(number, sentence), values)
    return told[:1].upper() + told[1:]
