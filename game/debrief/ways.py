"""Where threads run: from edge to edge, bowed beside everybody else, and apart from each other where they arrive."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import atan2, cos, hypot, radians, sin, tan, tau
from typing import Final

from game.debrief.stand import Place, Sizes
from game.drawing.boxes import Box
from game.drawing.curves import along, length, quadratic
from game.drawing.display_list import Point

BOWS: Final = (12.0, 17.0, 24.0, 32.0, 42.0)
"""The angles in which a thread may leave, the first that passes nobody being taken."""

GHOST_BOW: Final = 5.0
"""How much further out the thread of the previous state runs, so that both can be seen."""

_BEYOND: Final = 15.0
_GAP: Final = 3.5
_HEAD: Final = 6.6
_TACK: Final = 3.6
"""How much room an arrowhead and a tack take along the edge of a person, to either side."""

_TURNED: Final = 0.75
"""How far, in radians, an end may be pushed along the edge from where the thread would naturally arrive."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Way:
    """Where a thread runs, from the holder's edge to the edge of whom it is about; it bows to the left of its way."""

    points: tuple[Point, ...]

    @property
    def length(self) -> float:
        """How long the visible thread is."""
        return length(self.points)

    def at(self, share: float) -> tuple[Point, float]:
        """The place at that share of the way, and the angle there."""
        return along(self.points, share * self.length)


@dataclass(slots=True)
class _End:
    """One end of a thread at somebody's edge: the angle at which it stands, and the room that it needs beside it."""

    pair: Pair
    arrives: bool
    wanted: float
    angle: float
    room: float


def routes(
    places: Mapping[str, Place], pairs: Iterable[Pair], area: Box, sizes: Sizes, extra: float = 0.0
) -> dict[Pair, Way]:
    """The ways of all threads in the area, `extra` degrees further out; their ends stand apart around each person."""
    return dict(_routes(tuple(places.values()), tuple(pairs), area, sizes, extra))


@lru_cache(maxsize=16)
def _routes(
    standing: tuple[Place, ...], pairs: tuple[Pair, ...], area: Box, sizes: Sizes, extra: float
) -> Mapping[Pair, Way]:
    """Remembered, since people keep their places while turns and viewpoints change."""
    places = {place.id: place for place in standing}
    field = _Field(places, area, sizes)
    controls = {
        pair: _control(places[pair[0]].centre, places[pair[1]].centre, field.bow(*pair, extra)) for pair in pairs
    }
    ends: dict[str, list[_End]] = {}
    for pair, control in controls.items():
        for arrives in (False, True):
            place = places[pair[arrives]]
            angle = atan2(control.y - place.centre.y, control.x - place.centre.x)
            room = (_HEAD if arrives else _TACK) * sizes.unit / _edge(place, sizes)
            ends.setdefault(place.id, []).append(_End(pair, arrives, angle, angle, room))
    found: dict[tuple[Pair, bool], Point] = {}
    for one, mine in ends.items():
        _spread(mine)
        place = places[one]
        reach = _edge(place, sizes)
        for end in mine:
            spot = Point(place.centre.x + reach * cos(end.angle), place.centre.y + reach * sin(end.angle))
            found[end.pair, end.arrives] = spot
    return {
        pair: _clipped(quadratic(found[pair, False], control, found[pair, True], 80), places, pair, sizes)
        for pair, control in controls.items()
    }


def _edge(place: Place, sizes: Sizes) -> float:
    """How far from somebody's middle threads end: just outside the widest of the shapes."""
    return place.radius * 1.14 + _GAP * sizes.unit


def _spread(ends: list[_End]) -> None:
    """Ends that stand too near to each other move apart along the edge, in the order in which they stand."""
    ends.sort(key=lambda end: (end.wanted, end.pair))
    whole = sum(2 * end.room for end in ends)
    share = min(1.0, 0.9 * tau / whole)
    for _ in range(60):
        for one, other in zip(ends, [*ends[1:], ends[0]], strict=True):
            ahead = other.angle + (tau if other is ends[0] else 0.0)
            missing = (one.room + other.room) * share - (ahead - one.angle)
            if missing > 0:
                one.angle = max(one.wanted - _TURNED, one.angle - missing / 2)
                other.angle = min(other.wanted + _TURNED, other.angle + missing / 2)


@dataclass(frozen=True, slots=True)
class _Field:
    """The people that threads pass between, and the area that they must not leave."""

    places: Mapping[str, Place]
    area: Box
    sizes: Sizes

    def bow(self, holder: str, toward: str, extra: float) -> float:
        """How far the thread bows so as to pass beside everybody else.

        Where that cannot be, and the thread that answers it is free, it runs beyond that one, on the same side.
        """
        bow, crossings = self._best(holder, toward)
        if crossings:
            answer, answered = self._best(toward, holder)
            beyond = -(answer + _BEYOND)
            if not answered and self._crossings(holder, toward, beyond) < crossings:
                bow = beyond
        return bow + (extra if bow > 0 else -extra)

    def _best(self, holder: str, toward: str) -> tuple[float, int]:
        crossings, bow = min((self._crossings(holder, toward, bow), bow) for bow in BOWS)
        return bow, crossings

    def _crossings(self, holder: str, toward: str, bow: float) -> int:
        """How many points of the thread would lie on somebody, or on somebody's name, or off the area."""
        one, other = self.places[holder].centre, self.places[toward].centre
        fine = quadratic(one, _control(one, other, bow), other, 80)
        way = _clipped(fine, self.places, (holder, toward), self.sizes)
        others = [place for place in self.places.values() if place.id not in (holder, toward)]
        room = self.area.grown(-8 * self.sizes.unit)
        outside = sum(not room.holds(point) for point in way.points)
        return 2 * outside + sum(_covered(point, place) for point in way.points for place in others)


def _covered(point: Point, place: Place) -> bool:
    near = hypot(point.x - place.centre.x, point.y - place.centre.y) < place.radius * 1.2
    return near or any(line.grown(2.0).holds(point) for line in place.lines)


def _control(one: Point, other: Point, bow: float) -> Point:
    """The point toward which a thread between the two leaves and from which it arrives."""
    away = hypot(other.x - one.x, other.y - one.y) or 1.0
    lift = away / 2 * tan(radians(bow))
    return Point(
        (one.x + other.x) / 2 + (other.y - one.y) / away * lift,
        (one.y + other.y) / 2 - (other.x - one.x) / away * lift,
    )


def _clipped(fine: Sequence[Point], places: Mapping[str, Place], pair: Pair, sizes: Sizes) -> Way:
    """The part of the line that lies on neither of the two, nor on their names."""
    one, other = places[pair[0]], places[pair[1]]
    gap = _GAP * sizes.unit

    def inside(point: Point, place: Place) -> bool:
        near = hypot(point.x - place.centre.x, point.y - place.centre.y) < place.radius + gap
        return near or any(line.grown(gap * 0.6).holds(point) for line in place.lines)

    half = len(fine) // 2
    first = max((step + 1 for step in range(half) if inside(fine[step], one)), default=0)
    last = min((step - 1 for step in range(half, len(fine)) if inside(fine[step], other)), default=len(fine) - 1)
    if last - first < 8:
        first, last = half - 10, half + 10
    kept = tuple(fine[first : last + 1 : 2])
    return Way(kept if (last - first) % 2 == 0 else (*kept, fine[last]))
