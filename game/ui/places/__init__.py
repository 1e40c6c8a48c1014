"""Every place of a scenario, by its name there: what lies behind the people, and what stands before them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from game.ui.collage import Collage
from game.ui.places import care, classroom, corridor, inside, outside
from game.ui.places.tones import Tones

Draw = Callable[[Collage, Tones], None]


@dataclass(frozen=True, slots=True)
class Place:
    """A scenery in two sheets; `world` gives its hue."""

    world: str
    behind: Draw
    before: Draw


PLACES: Final[dict[str, Place]] = {
    "salle_de_classe": Place("school", classroom.classroom, classroom.classroom_front),
    "couloir": Place("school", corridor.corridor, corridor.corridor_front),
    "salle_des_maitres": Place("school", inside.staff_room, inside.staff_room_front),
    "bureau": Place("authority", inside.office, inside.office_front),
    "salle_de_reunion": Place("school", inside.meeting_room, inside.meeting_room_front),
    "cour": Place("school", outside.playground, outside.playground_front),
    "portail": Place("family", outside.gate, outside.gate_front),
    "parking": Place("school", outside.car_park, outside.car_park_front),
    "chez_soi": Place("family", care.home, care.home_front),
    "salle_de_therapie": Place("care", care.therapy_room, care.therapy_room_front),
    "infirmerie": Place("care", care.infirmary, care.infirmary_front),
    "bibliotheque": Place("family", classroom.library, classroom.library_front),
    "rue": Place("authority", outside.street, outside.street_front),
}


def place(name: str) -> Place:
    """The place of that name; a classroom for one that has no picture yet."""
    return PLACES.get(name, PLACES["salle_de_classe"])
