"""What a situation is caught in, from form to model: paradoxes, tensions, boundary objects, interests."""

from typing import Final

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.schema import ScenarioShape
from game.authoring.vocabulary import WORLDS, Kind
from game.model.cast import World
from game.model.meters import ESTABLISHMENT, PLAYER, SITUATION, Meter, MeterRef, RoleImage
from game.model.scenario import BoundaryObject, Dilemma, Interest, Paradox

IMAGE_AT_FIRST: Final = 20
"""How much a house that does not know the player yet takes them for each thing."""


def paradoxes(shape: ScenarioShape, desk: Desk) -> dict[str, Paradox]:
    """Paradoxes by id."""
    return {
        name: Paradox(
            name,
            desk.plain(one.one_side),
            desk.plain(one.other_side),
            desk.people(("paradoxes", name, "emis_par"), one.uttered_by, player=True),
        )
        for name, one in shape.paradoxes.items()
    }


def dilemmas(shape: ScenarioShape, desk: Desk) -> dict[str, Dilemma]:
    """Tensions between two people by id; each of the two has a constraint of their own."""
    found = {}
    for name, one in shape.dilemmas.items():
        path: Path = ("dilemmes", name)
        between = _pair((*path, "entre"), one.between, desk)
        for someone in one.constraints:
            if someone not in one.between:
                message = f"« {someone} » n’est pas dans cette tension."
                desk.tell_key(
                    "R24", (*path, "contraintes", someone), message, "Nommez les deux personnes de « entre »."
                )
        if between is None:
            continue
        found[name] = Dilemma(
            name,
            between,
            desk.plain(one.tension),
            desk.plain(one.shared),
            {someone: desk.plain(text) for someone, text in one.constraints.items()},
        )
    return found


def objects(shape: ScenarioShape, desk: Desk) -> dict[str, BoundaryObject]:
    """Boundary objects by id, each with what a person or a world reads in it."""
    found = {}
    for name, one in shape.objects.items():
        by_person: dict[str, str] = {}
        by_world: dict[World, str] = {}
        for reader, text in one.readings.items():
            if reader in WORLDS:
                by_world[WORLDS[reader]] = desk.plain(text)
                continue
            trouble = desk.scope.unknown(Kind.PERSON, reader)
            if trouble is not None:
                desk.tell_key(trouble[0], ("objets", name, "lectures", reader), trouble[1], trouble[2])
            by_person[reader] = desk.plain(text)
        found[name] = BoundaryObject(name, desk.plain(one.name), by_person, by_world)
    return found


def interests(shape: ScenarioShape, desk: Desk) -> tuple[Interest, ...]:
    """What brings two people together, or sets them against each other."""
    found = []
    for at, one in enumerate(shape.interests):
        between = _pair(("interets", at, "entre"), one.between, desk)
        if between is not None:
            found.append(Interest(between, desk.plain(one.what), one.convergent))
    return tuple(found)


def named_meters(shape: ScenarioShape) -> dict[MeterRef, int]:
    """Where everything that has a name of its own stands at first."""
    meters = {MeterRef(Meter.IMAGE, ESTABLISHMENT, (image.value,)): IMAGE_AT_FIRST for image in RoleImage}
    meters |= {MeterRef(Meter.PARADOX, PLAYER, (name,)): 0 for name in shape.paradoxes}
    for name, one in shape.dilemmas.items():
        meters[MeterRef(Meter.DILEMMA, SITUATION, (name,))] = 0
        meters |= {MeterRef(Meter.CONSTRAINT, someone, (name,)): 0 for someone in one.between}
    return meters


def _pair(path: Path, names: list[str], desk: Desk) -> tuple[str, str] | None:
    """Two different people who exist, or None with the reason told."""
    known = [desk.name(Kind.PERSON, (*path, at), someone) for at, someone in enumerate(names)]
    if names[0] == names[1]:
        desk.tell("R20", path, f"« {names[0]} » est nommé deux fois.")
        return None
    return (names[0], names[1]) if all(known) else None
