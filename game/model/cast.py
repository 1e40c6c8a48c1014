"""The cast: persons and groups, the worlds that they belong to, and the ways of meeting them."""

from dataclasses import dataclass, field
from enum import StrEnum


class World(StrEnum):
    """Where somebody belongs, and with it a hue, a shape and a ring on the map."""

    FAMILY = "family"
    SCHOOL = "school"
    CARE = "care"
    AUTHORITY = "authority"


class Ring(StrEnum):
    """How near the pupil somebody stands: micro (family, class), meso (professionals), macro (institution, law)."""

    MICRO = "micro"
    MESO = "meso"
    MACRO = "macro"


class Gender(StrEnum):
    """The grammatical gender in which somebody is spoken of."""

    FEMININE = "feminine"
    MASCULINE = "masculine"


class Channel(StrEnum):
    """How an encounter takes place."""

    FACE_TO_FACE = "face_to_face"
    CORRIDOR = "corridor"
    PHONE = "phone"
    LETTER = "letter"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Looks:
    """What a cut-paper bust is drawn from."""

    age: int = 40
    hair: str = "brown"
    hair_style: str = "short"
    skin: str = "light"
    glasses: bool = False
    beard: bool = False
    clothes: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a stake, a fear and a good reason. `rank` orders the hierarchy, 0 (pupil) to 3 (authority).

    `territory_acts` are acts that belong to their trade, `expected_acts` those that they expect of the player.
    `referent` marks the player's own superior, `peer` a colleague of intervision.
    """

    id: str
    name: str
    role: str
    world: World
    gender: Gender | None = None
    pupil: bool = False
    rank: int = 1
    stake: str = ""
    fear: str = ""
    good_reason: str = ""
    expects: str = ""
    looks: Looks = field(default_factory=Looks)
    ring: Ring = Ring.MICRO
    referent: bool = False
    peer: bool = False
    territory: str = ""
    territory_acts: frozenset[str] = frozenset()
    expected_acts: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """People who live ties as one: the class, the school."""

    id: str
    name: str
    world: World
