"""Fixed places on the map: who stands on which ring, in which direction. The same for a whole session."""

from functools import lru_cache
from typing import Final

from game.debrief.arrangement import overlap, settled
from game.debrief.sight import mark_of, on_the_map
from game.debrief.stand import Place, Ring, Sizes, Standing, scaled
from game.debrief.twin import role_of
from game.debrief.wording import name
from game.drawing.boxes import Box
from game.model.cast import World
from game.model.meters import PLAYER, Meter
from game.model.scenario import Scenario
from game.wording.catalogue import Words

_DIRECTIONS: Final[dict[tuple[Ring, World | None], float]] = {
    (Ring.MICRO, World.FAMILY): 192,
    (Ring.MICRO, World.SCHOOL): 8,
    (Ring.MICRO, World.CARE): 60,
    (Ring.MICRO, World.AUTHORITY): 290,
    (Ring.MESO, None): 90,
    (Ring.MESO, World.SCHOOL): 328,
    (Ring.MESO, World.CARE): 38,
    (Ring.MESO, World.FAMILY): 150,
    (Ring.MESO, World.AUTHORITY): 262,
    (Ring.MACRO, World.AUTHORITY): 238,
    (Ring.MACRO, World.SCHOOL): 292,
    (Ring.MACRO, World.CARE): 30,
    (Ring.MACRO, World.FAMILY): 165,
}
"""Where the middle of each world lies on each ring, in degrees clockwise from the right. The player has no world."""

_SPREAD: Final = 38.0
_NEAR_WORDS: Final = ("class", "fratrie", "camarade", "groupe")
_FAR_WORDS: Final = ("ecole", "école", "etablissement", "établissement", "institution", "commune", "direction")


def lay_out(scenario: Scenario, area: Box, sizes: Sizes, words: Words) -> dict[str, Place]:
    """A place for everybody, where no label lies over another as far as the sheet allows.

    Places are found on a sheet of 720 rows and then scaled, so that a larger window shows the same map.
    """
    ties = [(ref.holder, ref.about[0]) for ref in scenario.start if ref.meter is Meter.TRUST]
    pairs = sorted({(min(tie), max(tie)) for tie in ties})
    triads = [mark_of(ref).corners for ref in scenario.start if ref.meter is Meter.COALITION]
    small = Box(*(round(side / sizes.unit, 2) for side in area))
    places = _settle(_standings(scenario, words), tuple(pairs), tuple(triads), small, sizes.text)
    return {place.id: scaled(place, sizes.unit) for place in places}


def ring_of(scenario: Scenario, someone: str) -> Ring:
    """The ring of somebody: the pupil in the middle, then who lives there, who works there, who decides.

    For people the author may say otherwise.
    """
    if someone == PLAYER:
        return Ring.MESO
    world = scenario.world_of(someone)
    if someone in scenario.people:
        if scenario.people[someone].pupil:
            return Ring.CENTRE if scenario.pupil is scenario.people[someone] else Ring.MICRO
        return Ring(scenario.people[someone].ring.value)
    words = f"{someone} {scenario.name_of(someone)}".lower()
    if world is World.AUTHORITY or any(word in words for word in _FAR_WORDS):
        return Ring.MACRO
    if world is World.FAMILY or any(word in words for word in _NEAR_WORDS):
        return Ring.MICRO
    return Ring.MESO


def _standings(scenario: Scenario, words: Words) -> tuple[Standing, ...]:
    sectors: dict[tuple[Ring, World | None], list[str]] = {}
    for one in on_the_map(scenario):
        sectors.setdefault((ring_of(scenario, one), scenario.world_of(one)), []).append(one)
    found = []
    for (ring, world), members in sectors.items():
        for place, one in enumerate(members):
            angle = _DIRECTIONS.get((ring, world), 90) + _SPREAD * (place - (len(members) - 1) / 2)
            found.append(Standing(one, ring, angle, name(scenario, one, words), role_of(scenario, one)))
    return tuple(found)


@lru_cache(maxsize=32)
def _settle(
    standings: tuple[Standing, ...],
    pairs: tuple[tuple[str, str], ...],
    triads: tuple[tuple[str, str, str], ...],
    area: Box,
    text: float,
) -> tuple[Place, ...]:
    """The best arrangement found, with two lines under the names if they fit, else one, else none."""
    places: tuple[Place, ...] = ()
    for lines in (2, 1, 0):
        places = settled(standings, pairs, triads, area, Sizes(1.0, text), lines)
        if not overlap(places):
            break
    return places
