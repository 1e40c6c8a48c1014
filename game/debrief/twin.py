"""The text twin of the map: one French sentence for everything that the map draws."""

from collections.abc import Iterator
from typing import Final

from game.debrief.fold import ContractMark, MapState, PromiseMark
from game.debrief.sight import CoalitionMark, Owing, Seen, Sight, TieMark, see
from game.debrief.wording import COLON, SEMICOLON, TENSION, TRUST, arrow, capital, name, names, of, speakable, that, to
from game.model.events import Outcome
from game.model.meters import PLAYER
from game.model.scenario import Scenario, World

WORLDS: Final = {
    World.FAMILY: "famille",
    World.SCHOOL: "école",
    World.CARE: "soin",
    World.AUTHORITY: "autorité",
}
_OUTCOMES: Final = {
    None: "à tenir",
    Outcome.KEPT: "tenue",
    Outcome.BROKEN: "rompue",
    Outcome.RENEGOTIATED: "renégociée",
}


def describe(scenario: Scenario, state: MapState, viewpoint: str | None = None) -> tuple[str, ...]:
    """The map in sentences: who is on it, then every tie, perceived coalition, contract and promise."""
    return tuple(sentences(scenario, see(scenario, state, viewpoint), viewpoint))


def sentences(scenario: Scenario, seen: Seen, viewpoint: str | None) -> Iterator[str]:
    """One sentence for each thing seen, in the order in which it was declared or happened."""
    for one in seen.people:
        yield person(scenario, one, one in seen.absent)
    for tie in seen.ties:
        yield tie_sentence(scenario, tie, viewpoint)
    for coalition in seen.coalitions:
        yield coalition_sentence(scenario, coalition)
    for contract in seen.contracts:
        yield contract_sentence(scenario, contract)
    for promise in seen.promises:
        yield promise_sentence(scenario, promise)


def person(scenario: Scenario, one: str, absent: bool) -> str:
    """Who somebody is, and that they are not there."""
    role = role_of(scenario, one)
    world = scenario.world_of(one)
    parts = ([role] if role else []) + ([WORLDS[world]] if world else [])
    said = capital(name(scenario, one)) + (COLON + ", ".join(parts) if parts else "")
    return f"{said}{SEMICOLON}n’est pas là." if absent else f"{said}."


def role_of(scenario: Scenario, one: str) -> str:
    """What somebody does, in the words under their name."""
    if one == PLAYER:
        professions = set(scenario.player.professions.values())
        return professions.pop() if len(professions) == 1 else scenario.player.first_name
    return scenario.people[one].role if one in scenario.people else ""


def tie_sentence(scenario: Scenario, tie: TieMark, viewpoint: str | None = None) -> str:
    """One arc in a sentence."""
    who = arrow(scenario, tie.holder, tie.toward)
    if tie.sight is Sight.UNSEEN:
        return f"{who}{COLON}{_viewer(scenario, viewpoint, 'n’en voit', 'n’en voyez')} rien."
    if tie.sight is Sight.BELIEVED:
        viewer = _viewer(scenario, viewpoint, "croit", "croyez")
        return f"{who}{COLON}{viewer} à cette entente, sans pouvoir la voir."
    parts = [f"confiance {TRUST[tie.trust]}, {'éprouvée' if tie.tested else 'supposée'}", TENSION[tie.tension]]
    if tie.broken:
        parts.append("le fil est rompu")
    if tie.speakable is not None:
        parts.append(speakable(tie.speakable))
    if tie.owing is Owing.HOLDER:
        parts.append(f"une dette pèse du côté {of(name(scenario, tie.holder))}")
    if tie.owing is Owing.TOWARD:
        parts.append(f"une dette pèse du côté {of(name(scenario, tie.toward))}")
    if tie.against:
        parts.append("une confiance qui repose surtout sur un adversaire commun")
    return f"{who}{COLON}{SEMICOLON.join(parts)}."


def coalition_sentence(scenario: Scenario, coalition: CoalitionMark) -> str:
    """A perceived coalition in a sentence, never without who perceives it."""
    pair = names(scenario, (coalition.one, coalition.other))
    viewer = capital(_viewer(scenario, coalition.perceiver, "croit", "croyez"))
    block = "faites" if PLAYER in (coalition.one, coalition.other) else "font"
    return f"{viewer} {that(pair)} {block} bloc, {'sans en douter' if coalition.band > 1 else 'sans certitude'}."


def contract_sentence(scenario: Scenario, contract: ContractMark) -> str:
    """A contract in a sentence."""
    parties = tuple(one for one in contract.parties if one != PLAYER)
    term = "échu" if contract.ended else "en cours"
    return f"Accord {term} entre {names(scenario, (*parties, PLAYER))}{COLON}{_bare(contract.subject)}."


def promise_sentence(scenario: Scenario, promise: PromiseMark) -> str:
    """A promise in a sentence."""
    outcome = _OUTCOMES[promise.outcome]
    return f"Promesse {outcome}, de vous {to(name(scenario, promise.to))}{COLON}{_bare(promise.what)}."


def _bare(words: str) -> str:
    return words.strip().rstrip(".")


def _viewer(scenario: Scenario, viewpoint: str | None, other: str, you: str) -> str:
    """Who looks, with the verb that goes with them."""
    someone = viewpoint or PLAYER
    return f"vous {you}" if someone == PLAYER else f"{name(scenario, someone)} {other}"
