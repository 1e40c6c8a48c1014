"""The five readings in French sentences: no number, no judgement, no advice."""

from collections.abc import Iterator, Mapping
from typing import Final

from game.debrief.readings import Cost, CostKind, Movement, NecessaryAlliance, Reading, Readings
from game.debrief.wording import (
    COLON,
    SEMICOLON,
    SPEAKABLE,
    TENSION,
    TRUST,
    arrow,
    capital,
    name,
    of,
    quoted,
    speakable,
)
from game.model.meters import PLAYER, SITUATION
from game.model.scenario import Scenario


def tell(scenario: Scenario, readings: Readings) -> Iterator[Reading]:
    """The five readings in words; one that finds nothing says so."""
    yield Reading(
        "Ce qui a bougé entre les autres",
        tuple(_fecundity(scenario, move) for move in readings.fecundity)
        or ("Entre les autres, aucune confiance n’a franchi de seuil, et rien de nouveau ne peut se dire.",),
    )
    yield Reading(
        "L’alliance nécessaire la plus fragile",
        tuple(_weakest(scenario, one) for one in readings.weakest)
        or ("L’auteur du scénario n’a pas désigné d’alliance nécessaire.",),
    )
    yield Reading(
        "Ce qui peut se dire, maintenant",
        tuple(_sayable(scenario, move) for move in readings.sayable)
        or ("Ce qui pouvait se dire au début peut se dire à la fin, ni plus ni moins.",),
    )
    yield Reading(
        f"La place {of(scenario.pupil.name)}" if scenario.pupil else "La place de l’élève",
        tuple(_belonging(scenario, move) for move in readings.belonging)
        or ("Ce scénario ne dit rien des liens de l’élève avec la classe et l’école.",),
    )
    yield Reading(
        "Ce que cela a coûté, et à qui",
        tuple(_cost(scenario, cost) for cost in readings.costs)
        or ("Aucun coût n’a laissé de trace. Cela ne veut pas dire que personne n’a rien payé.",),
    )


def _fecundity(scenario: Scenario, move: Movement) -> str:
    parts = []
    if move.trust[0] != move.trust[1]:
        before, after = (quoted(TRUST[step]) for step in move.trust)
        parts.append(f"la confiance est passée de {before} à {after}")
    if move.speakable[0] != move.speakable[1]:
        before, after = (quoted(SPEAKABLE[step]) for step in move.speakable)
        parts.append(f"ce qui peut se dire est passé de {before} à {after}")
    return f"{arrow(scenario, move.holder, move.toward)}{COLON}{SEMICOLON.join(parts)}."


def _weakest(scenario: Scenario, one: NecessaryAlliance) -> str:
    tested = "éprouvée" if one.tested else "supposée"
    return (
        f"{arrow(scenario, one.holder, one.toward)}{COLON}confiance {TRUST[one.trust]}, {tested}{SEMICOLON}"
        f"{TENSION[one.tension]}{SEMICOLON}{speakable(one.speakable)}."
    )


def _sayable(scenario: Scenario, move: Movement) -> str:
    before, after = move.speakable
    who = arrow(scenario, move.holder, move.toward)
    said = quoted(SPEAKABLE[max(before, after)]) if max(before, after) == len(SPEAKABLE) - 1 else None
    if after > before:
        return f"{who}{COLON}{said or SPEAKABLE[after]} peut désormais se dire."
    rest = f"il reste {SPEAKABLE[after]}" if after else "il ne reste rien"
    return f"{who}{COLON}{said or SPEAKABLE[before]} ne peut plus se dire{SEMICOLON}{rest}."


def _belonging(scenario: Scenario, move: Movement) -> str:
    before, after = (TRUST[step] for step in move.trust)
    change = "comme au début" if before == after else f"{quoted(before)} au début"
    return f"{arrow(scenario, move.holder, move.toward)}{COLON}confiance {after}, {change}."


_TOWARD_SOMEBODY: Final[Mapping[CostKind, str]] = {
    CostKind.TRUST: "la confiance a baissé",
    CostKind.SPEAKABLE: "il se dit moins de choses qu’au début",
    CostKind.TENSION: "la tension a monté",
    CostKind.RECOGNITION: "le sentiment que son travail est vu a baissé",
    CostKind.DEBT: "le sentiment d’être redevable pèse",
}
_ALONE: Final[Mapping[CostKind, str]] = {
    CostKind.INCOMPETENCE: "le sentiment de ne pas savoir faire a grandi",
    CostKind.DELEGATION: "la tentation de vous laisser faire a grandi",
    CostKind.DEFIANCE: "une défiance s’est installée à votre égard",
    CostKind.VAGUENESS: "il devient plus difficile de savoir ce que vous pensez",
    CostKind.MOMENTUM: "l’élan a baissé",
}


def _cost(scenario: Scenario, cost: Cost) -> str:
    if cost.kind in _TOWARD_SOMEBODY:
        return f"{arrow(scenario, cost.who, cost.toward)}{COLON}{_TOWARD_SOMEBODY[cost.kind]}."
    who = capital(name(scenario, PLAYER if cost.who == SITUATION else cost.who))
    if cost.kind in _ALONE:
        return f"{who}{COLON}{_ALONE[cost.kind]}."
    return f"{who}{COLON}une promesse que vous aviez faite n’a pas été tenue ({cost.what})."
