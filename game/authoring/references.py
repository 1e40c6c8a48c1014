"""Meters by their French name: `confiance(i -> j)`, `coalition(k | i + j)`, `flou(x)`, `divergence()`."""

from typing import Final

from lark import Token, Tree
from lark.exceptions import UnexpectedInput

from game.authoring.grammar import conditions
from game.authoring.scope import Complaint, Scope
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import METERS, QUESTIONS, Kind
from game.model.meters import PLAYER, SITUATION, SITUATION_METERS, STANCE_METERS, Meter, MeterRef, coalition

LONGEST_NAME: Final = 200


def parse_reference(text: str, scope: Scope, complain: Complaint) -> MeterRef | None:
    """The meter that a text names by itself, or None with the reason told."""
    if len(text) > LONGEST_NAME:
        complain("C03", 0, "Ce nom de mesure est trop long.", "")
        return None
    try:
        tree = conditions().parse(text, start="reference")
    except UnexpectedInput:
        complain("C03", 0, f"« {text[:60]} » n’est pas une mesure.", "Écrivez par exemple « confiance(i -> j) ».")
        return None
    call = tree.children[0]
    if not isinstance(call, Tree):
        return None
    name = str(call.children[0])
    if name not in METERS:
        complain("C02", 0, f"« {name[:40]} » n’est pas une mesure.", did_you_mean(name, METERS))
        return None
    return meter_of(call, scope, complain)


def pattern(meter: Meter, name: str) -> str:
    """How this meter is written, for an error message."""
    if meter is Meter.COALITION:
        return "coalition(k | i + j)"
    if meter in SITUATION_METERS or meter is Meter.MOMENTUM:
        return f"{name}()"
    return f"{name}(x)" if meter in STANCE_METERS else f"{name}(i -> j)"


def meter_of(call: "Tree[Token]", scope: Scope, complain: Complaint) -> MeterRef | None:
    """The meter that a call names, its people checked; None with the reason told."""
    name = call.children[0]
    if not isinstance(name, Token):
        return None
    meter, offset = METERS[str(name)], name.start_pos or 0
    shape, people = _people(part(call, "pair", "triad", "listed"))
    wanted = "pair"
    if meter is Meter.COALITION:
        wanted = "triad"
    elif meter in SITUATION_METERS or meter is Meter.MOMENTUM:
        wanted = "nothing"
    elif meter in STANCE_METERS:
        wanted = "listed"
    if shape != wanted or (wanted == "listed" and len(people) != 1) or part(call, "source"):
        complain("C03", offset, f"« {name} » est mal rempli.", f"Écrivez « {pattern(meter, str(name))} ».")
        return None
    known = True
    for person in people:
        trouble = scope.unknown(Kind.PERSON, str(person))
        if trouble is not None:
            complain(trouble[0], person.start_pos or 0, trouble[1], trouble[2])
            known = False
    ids = [str(person) for person in people]
    if len(set(ids)) < len(ids):
        complain("R20" if meter is not Meter.COALITION else "R13", offset, "Il faut ici des personnes différentes.", "")
        return None
    ref = _ref(meter, ids, in_rules=scope.in_rules)
    if not known:
        return None
    missing = scope.undeclared(ref)
    if missing is not None:
        complain(missing[0], offset, missing[1], "")
        return None
    return ref


def _ref(meter: Meter, ids: list[str], *, in_rules: bool) -> MeterRef:
    if meter is Meter.COALITION:
        # Roles have no order yet: the engine puts the people in order when it knows them.
        return MeterRef(meter, ids[0], (ids[1], ids[2])) if in_rules else coalition(*ids)
    if meter in SITUATION_METERS:
        return MeterRef(meter, SITUATION)
    if meter is Meter.MOMENTUM:
        return MeterRef(meter, PLAYER)
    if meter in STANCE_METERS:
        return MeterRef(meter, ids[0], (PLAYER,))
    return MeterRef(meter, ids[0], (ids[1],))


def _people(given: "Tree[Token] | None") -> tuple[str, list[Token]]:
    """The shape between the parentheses, and the names in it."""
    if given is None:
        return "nothing", []
    if given.data == "listed":
        return "listed", [token for one in given.children if isinstance(one, Tree) for token in tokens(one)]
    return str(given.data), tokens(given)


def part(call: "Tree[Token]", *kinds: str) -> "Tree[Token] | None":
    """The part of a call that is of one of these kinds, or None."""
    return next((one for one in call.children if isinstance(one, Tree) and str(one.data) in kinds), None)


def tokens(tree: "Tree[Token]") -> list[Token]:
    """The tokens directly below."""
    return [child for child in tree.children if isinstance(child, Token)]


FUNCTIONS: Final = (*METERS, *QUESTIONS)
