"""Who is there and what they live: persons, groups, ties, coalitions, facts and news, from form to model."""

from game.authoring.compile_situation import named_meters
from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.looks import looks_of
from game.authoring.professions import Local, forms_of
from game.authoring.schema import ScenarioShape
from game.authoring.schema_world import PersonShape, PlayerShape
from game.authoring.vocabulary import Kind
from game.model.cast import Group, Looks, Person, Ring, World
from game.model.meters import (
    PLAYER,
    SITUATION,
    SITUATION_METERS,
    STANCE_METERS,
    TIE_METERS,
    Meter,
    MeterRef,
    coalition,
)
from game.model.scenario import Chemistry, Fact, NewsPath, Player

DRAWN_AFFINITY = 3
"""A drawn affinity lies between minus this and plus this."""
MIDDLE = 50
_SOME_DIVERGENCE = 25
"""People of several trades never begin quite agreed."""


def player(shape: PlayerShape, local: Local | None, desk: Desk) -> Player:
    """Who is played: a profession of the list, as this country calls it, or one in the author's words."""
    professions = local.forms if local is not None else forms_of(shape.profession)
    if professions is None:
        desk.tell("S16", ("joueur", "metier"), "Il faut une forme, ou deux séparées par « | ».")
        professions = {}
    familiar = desk.people(("joueur", "tutoie"), shape.on_first_name_terms)
    return Player(shape.first_name.strip(), professions, shape.genders, frozenset(familiar))


def people(shape: ScenarioShape, desk: Desk) -> dict[str, Person]:
    """Persons by id; each bears a name of their own."""
    taken: dict[str, str] = {}
    for section, named in (("personnes", shape.people), ("collectifs", shape.groups)):
        for someone, one in named.items():
            name = one.name.strip()
            if name in taken:
                desk.tell("R15", (section, someone, "nom"), f"« {name[:60]} » est déjà le nom de {taken[name]}.")
            taken.setdefault(name, someone)
    for someone in shape.groups:
        if someone in shape.people:
            desk.tell_key("R14", ("collectifs", someone), f"« {someone} » est déjà l’identifiant d’une personne.")
    return {someone: _person(someone, one, desk) for someone, one in shape.people.items()}


def _person(someone: str, shape: PersonShape, desk: Desk) -> Person:
    looks = shape.looks
    rank = shape.rank
    if rank is None:
        rank = 0 if shape.pupil else 3 if shape.world is World.AUTHORITY else 1
    return Person(
        someone,
        shape.name.strip(),
        desk.plain(shape.role),
        shape.world,
        shape.gender,
        shape.pupil,
        rank,
        desk.plain(shape.stake),
        desk.plain(shape.fear),
        desk.plain(shape.good_reason),
        desk.plain(shape.expects),
        Looks(looks.age, looks.hair, looks.hair_style, looks.skin, looks.glasses, looks.beard, looks.clothes)
        if looks
        else looks_of(someone, shape.name.strip(), shape.gender, pupil=shape.pupil),
        shape.ring or _RINGS[shape.world],
        shape.referent,
        shape.peer,
        desk.plain(shape.territory),
        _acts(shape.territory_acts, ("personnes", someone, "territoire_actes"), desk),
        _acts(shape.expected_acts, ("personnes", someone, "attend_actes"), desk),
    )


def _acts(texts: list[str], path: Path, desk: Desk) -> frozenset[str]:
    """The acts that a list names, separated by commas or as elements."""
    found = set()
    for at, text in enumerate(texts):
        here = (*path, at) if (*path, at) in desk.document.spots else path
        complain, offset = desk.complaint(here, text), 0
        for part in text.split(","):
            name = part.strip()
            trouble = desk.scope.unknown(Kind.ACT, name)
            if trouble is not None:
                complain(trouble[0], offset + len(part) - len(part.lstrip()), trouble[1], trouble[2])
            found.add(name)
            offset += len(part) + 1
    return frozenset(found)


_RINGS = {
    World.FAMILY: Ring.MICRO,
    World.SCHOOL: Ring.MESO,
    World.CARE: Ring.MESO,
    World.AUTHORITY: Ring.MACRO,
}
"""Where somebody of that world stands around the pupil, unless the author says otherwise (Alliances §2.1)."""


def groups(shape: ScenarioShape) -> dict[str, Group]:
    """Groups by id."""
    return {someone: Group(someone, one.name.strip(), one.world) for someone, one in shape.groups.items()}


def start(shape: ScenarioShape, desk: Desk) -> tuple[dict[MeterRef, int], tuple[Chemistry, ...]]:
    """The declared meters with their first value, and the affinities that chance draws."""
    meters: dict[MeterRef, int] = {}
    drawn = []
    written = {path[:2]: path for path in desk.document.keys if len(path) == 3 and path[0] == "relations"}
    for at, entry in enumerate(shape.ties):
        for (holder, about), tie in entry.items():
            path = written.get(("relations", at), ("relations", at))
            if not _ends(holder, about, path, desk):
                continue
            if MeterRef(Meter.TRUST, holder, (about,)) in meters:
                desk.tell_key("R12", path, f"La relation « {holder} -> {about} » est déjà déclarée plus haut.")
                continue
            trust, proven = tie.trust
            if tie.affinity is None:
                drawn.append(Chemistry(holder, about, -DRAWN_AFFINITY, DRAWN_AFFINITY))
            if tie.closed is None:
                drawn.append(Chemistry(holder, about, 0, 1, Meter.CLOSED))
            values = {
                Meter.TRUST: trust,
                Meter.TESTED: int(proven if tie.tested is None else tie.tested),
                Meter.SPEAKABLE: tie.speakable,
                Meter.TENSION: tie.tension,
                Meter.RECOGNITION: tie.recognition,
                Meter.DEBT: tie.debt,
                Meter.AFFINITY: tie.affinity or 0,
                Meter.AGAINST: tie.against,
                Meter.SCAR: 0,
                Meter.ROUTINE: tie.routine,
                Meter.CLOSED: int(tie.closed or 0),
            }
            meters |= {MeterRef(meter, holder, (about,)): values[meter] for meter in TIE_METERS}
    _coalitions(shape, desk, meters)
    for someone, person in shape.people.items():
        at_first = {
            Meter.MOBILISATION: MIDDLE,
            Meter.HELM: 1,
            Meter.ASYMMETRY: _asymmetry(person),
            Meter.DELEGATION: person.delegation,
        }
        for meter in STANCE_METERS:
            meters[MeterRef(meter, someone, (PLAYER,))] = at_first.get(meter, 0)
    meters |= named_meters(shape)
    meters |= {MeterRef(meter, SITUATION): 0 for meter in SITUATION_METERS}
    meters[MeterRef(Meter.DIVERGENCE, SITUATION)] = _SOME_DIVERGENCE
    meters[MeterRef(Meter.MOMENTUM, PLAYER)] = MIDDLE
    return meters, tuple(drawn)


def _asymmetry(shape: PersonShape) -> int:
    """How low somebody stands at a table of professionals: pupils most, then families (Intermétiers, asymétries)."""
    if shape.asymmetry is not None:
        return shape.asymmetry
    if shape.pupil:
        return 75
    if shape.world is World.FAMILY:
        return MIDDLE
    return 0 if shape.world is World.AUTHORITY or (shape.rank or 1) > 1 else 20


def _ends(holder: str, about: str, path: Path, desk: Desk) -> bool:
    if holder == about:
        desk.tell_key("R20", path, f"« {holder} » est nommé deux fois.")
        return False
    known = True
    for someone in (holder, about):
        trouble = desk.scope.unknown(Kind.PERSON, someone)
        if trouble is not None:
            desk.tell_key(trouble[0], path, trouble[1], trouble[2])
            known = False
    return known


def _coalitions(shape: ScenarioShape, desk: Desk, meters: dict[MeterRef, int]) -> None:
    for at, one in enumerate(shape.coalitions):
        path: Path = ("coalitions", at)
        named = [desk.name(Kind.PERSON, (*path, "vue_par"), one.perceiver, player=True)]
        named += [
            desk.name(Kind.PERSON, (*path, "entre", place), someone, player=True)
            for place, someone in enumerate(one.between)
        ]
        if one.against is not None:
            named.append(desk.name(Kind.PERSON, (*path, "contre"), one.against, player=True))
        if not all(named):
            continue
        third = one.perceiver if one.against is None else one.against
        if len({third, *one.between}) < 3:
            desk.tell("R13", path, "Une coalition met en jeu trois personnes différentes.")
            continue
        if one.against is not None and one.perceiver not in one.between:
            message = "Avec « contre », celle qui le croit est l’une des deux de « entre »."
            desk.tell("R13", path, message, "Enlevez « contre », ou nommez-la dans « entre ».")
            continue
        ref = coalition(one.perceiver, one.between[0], one.between[1], one.against or "")
        if ref in meters:
            desk.tell("R12", path, "Cette coalition est déjà déclarée plus haut.")
        meters[ref] = one.strength


def pairs(desk: Desk, section: str, ties: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Those of these ties that are declared."""
    return tuple(
        (holder, about)
        for at, (holder, about) in enumerate(ties)
        if desk.declared((section, at), MeterRef(Meter.TRUST, holder, (about,)))
    )


def news(shape: ScenarioShape, desk: Desk) -> tuple[NewsPath, ...]:
    """The ways that news takes, between people who exist."""
    return tuple(
        NewsPath(carrier, receiver)
        for at, (carrier, receiver) in enumerate(shape.news)
        if desk.name(Kind.PERSON, ("circule", at), carrier) and desk.name(Kind.PERSON, ("circule", at), receiver)
    )


def facts(shape: ScenarioShape, desk: Desk) -> dict[str, Fact]:
    """Facts by id; whoever has a secret knows it."""
    found = {}
    for fact, one in shape.facts.items():
        path: Path = ("faits", fact)
        knowers = desk.people((*path, "le_savent"), one.known_by, player=True)
        if one.secret_of is not None and desk.name(Kind.PERSON, (*path, "secret_de"), one.secret_of):
            knowers = tuple(dict.fromkeys((*knowers, one.secret_of)))
        found[fact] = Fact(fact, desk.plain(one.text), knowers, one.secret_of)
    return found
