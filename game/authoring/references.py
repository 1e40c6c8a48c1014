"""Meters by their French name: `confiance(i -> j)`, `coalition(k | i + j)`, `flou(x)`, `divergence()`."""

from typing import Final

from lark import Token, Tree
from lark.exceptions import UnexpectedInput

from game.authoring.grammar import conditions
from game.authoring.scope import Complaint, Scope
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import IMAGES, METERS, QUESTIONS, Kind
from game.model.meters import (
    ESTABLISHMENT,
    NAMED_METERS,
    PLAYER,
    SITUATION,
    SITUATION_METERS,
    STANCE_METERS,
    Meter,
    MeterRef,
    coalition,
)

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
    if meter is Meter.CONSTRAINT:
        return f"{name}(x, dilemme)"
    if meter in NAMED_METERS:
        return f"{name}({_NAMED.get(meter, Kind.IMAGE).value})"
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
    elif meter in STANCE_METERS or meter in NAMED_METERS:
        wanted = "listed"
    many = 2 if meter is Meter.CONSTRAINT else 1
    if shape != wanted or (wanted == "listed" and len(people) != many) or part(call, "source"):
        complain("C03", offset, f"« {name} » est mal rempli.", f"Écrivez « {pattern(meter, str(name))} ».")
        return None
    unknown = [token for place, token in enumerate(people) if not _known(meter, place, token, scope, complain)]
    ids = [str(person) for person in people]
    if _same_twice(meter, ids):
        complain("R20" if meter is not Meter.COALITION else "R13", offset, "Il faut ici des personnes différentes.", "")
        return None
    if unknown:
        return None
    ref = _ref(meter, ids, in_rules=scope.in_rules)
    missing = scope.undeclared(ref)
    if missing is not None:
        complain(missing[0], offset, missing[1], "")
        return None
    return ref


_NAMED: Final = {Meter.PARADOX: Kind.PARADOX, Meter.DILEMMA: Kind.DILEMMA}


def _known(meter: Meter, place: int, token: Token, scope: Scope, complain: Complaint) -> bool:
    """True when what stands at that place of the meter exists; told otherwise."""
    if meter is Meter.IMAGE:
        if str(token) in IMAGES:
            return True
        remedy = did_you_mean(str(token), IMAGES)
        complain("S09", token.start_pos or 0, f"« {token[:40]} » n’est pas une image du rôle.", remedy)
        return False
    kind = _NAMED.get(meter, Kind.PERSON)
    if meter is Meter.CONSTRAINT and place:
        kind = Kind.DILEMMA
    trouble = scope.unknown(kind, str(token))
    if trouble is not None:
        complain(trouble[0], token.start_pos or 0, trouble[1], trouble[2])
    return trouble is None


def _same_twice(meter: Meter, ids: list[str]) -> bool:
    """True when one person plays two parts; the ally who sees a coalition against a third is one of the two."""
    if meter is Meter.COALITION and len(ids) > _TRIAD:
        return len(set(ids[1:])) < _TRIAD or ids[0] not in ids[1:3]
    return len(set(ids)) < len(ids)


_TRIAD: Final = 3


def _ref(meter: Meter, ids: list[str], *, in_rules: bool) -> MeterRef:
    if meter is Meter.COALITION:
        # Roles have no order yet: the engine puts the people in order when it knows them.
        return MeterRef(meter, ids[0], tuple(ids[1:])) if in_rules else coalition(*ids)
    if meter is Meter.IMAGE:
        return MeterRef(meter, ESTABLISHMENT, (IMAGES[ids[0]].value,))
    if meter is Meter.PARADOX:
        return MeterRef(meter, PLAYER, (ids[0],))
    if meter is Meter.DILEMMA:
        return MeterRef(meter, SITUATION, (ids[0],))
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
