"""A search for places: everybody in turn tries the places near the preferred one and takes the cheapest."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from math import cos, hypot, radians, sin
from typing import Final

from game.debrief.stand import RINGS, Axes, Place, Ring, Sizes, Standing, axes, place_at
from game.drawing.boxes import Box, hull
from game.drawing.display_list import Point

ROUNDS: Final = 4
_TURNS: Final = range(-6, 7)
_TURN: Final = 8.0
_DEPTHS: Final = (1.0, 0.88, 1.1)
_APART: Final = 165.0
"""How far from each other people like to stand, at 720 rows and 100 % text."""

_ROOM: Final = 80.0
"""How much a thread likes to be seen between the shapes and words of two people."""


def settled(
    standings: tuple[Standing, ...],
    pairs: tuple[tuple[str, str], ...],
    triads: tuple[tuple[str, str, str], ...],
    area: Box,
    sizes: Sizes,
    lines: int,
) -> tuple[Place, ...]:
    """The best of a few searches that let people choose in different orders; with at most so many lines under names."""
    ring = {one.id: RINGS[one.ring] for one in standings}
    orders = (
        standings,
        tuple(reversed(standings)),
        tuple(sorted(standings, key=lambda one: -ring[one.id])),
    )
    searches = [Arrangement(standings, order, pairs, triads, area, sizes, lines) for order in orders]
    return min((search.settled() for search in searches), key=lambda found: found[0])[1]


@dataclass(slots=True)
class Arrangement:
    """The places so far, and what makes one better than another."""

    standings: tuple[Standing, ...]
    order: tuple[Standing, ...]
    pairs: tuple[tuple[str, str], ...]
    triads: tuple[tuple[str, str, str], ...]
    area: Box
    sizes: Sizes
    lines: int
    _axes: Axes = field(init=False)
    _places: dict[str, Place] = field(init=False)

    def __post_init__(self) -> None:
        """Everybody stands at the preferred place."""
        self._axes = axes(self.area, self.sizes)
        self._places = {one.id: self._place(one, 0.0, 1.0) for one in self.standings}

    def settled(self) -> tuple[float, tuple[Place, ...]]:
        """What the places cost in all after a few rounds, and the places."""
        cost: dict[str, float] = {}
        for _ in range(ROUNDS):
            before = dict(self._places)
            for one in self.order:
                if one.ring is not Ring.CENTRE:
                    cost[one.id], self._places[one.id] = min(self._candidates(one), key=lambda found: found[0])
            if before == self._places:
                break
        return sum(cost.values()), tuple(self._places.values())

    def _candidates(self, one: Standing) -> Iterator[tuple[float, Place]]:
        for turn in _TURNS:
            for depth in _DEPTHS:
                place = self._place(one, turn * _TURN, depth)
                yield self._cost(place) + 1.5 * turn * turn + 90 * abs(1 - depth), place

    def _place(self, one: Standing, turn: float, depth: float) -> Place:
        share = min(RINGS[one.ring] * depth, 1.0)
        angle = radians(one.angle + turn)
        middle = self._axes.middle
        centre = Point(
            middle.x + self._axes.across * share * cos(angle), middle.y + self._axes.down * share * sin(angle)
        )
        return place_at(one, centre, self.sizes, self.lines)

    def _cost(self, place: Place) -> float:
        places = {**self._places, place.id: place}
        return self._crowding(place) + self._tangle(place, places) + self._thinness(place, places)

    def _crowding(self, place: Place) -> float:
        """Shapes and words over one another or off the sheet, and people too near to each other."""
        unit = self.sizes.unit
        mine = (place.body.grown(8 * unit), place.label.grown(8 * unit))
        # Nobody further away than this can be in the way, whatever their name.
        reach = max(place.label.width, place.label.bottom - place.body.top) + 260 * self.sizes.sign
        cost = 6 * sum(box.outside(self.area) for box in (place.body, place.label))
        for other in self._places.values():
            near = abs(other.centre.x - place.centre.x) < reach and abs(other.centre.y - place.centre.y) < reach
            if near and other.id != place.id:
                cost += 2 * sum(box.shared(taken) for box in mine for taken in (other.body, other.label))
                away = hypot(other.centre.x - place.centre.x, other.centre.y - place.centre.y)
                cost += max(0.0, _APART * self.sizes.sign - away) * 1.2
        return cost

    def _tangle(self, place: Place, places: Mapping[str, Place]) -> float:
        """Threads that would pass over people, cross each other, be hidden or be long."""
        cost = 0.0
        mine = [pair for pair in self.pairs if place.id in pair]
        for one, other in self.pairs:
            if place.id in (one, other):
                passed = [found for found in places.values() if found.id not in (one, other)]
            else:
                passed = [place]
            cost += 60 * sum(_passes(places[one].centre, places[other].centre, found) for found in passed)
        for pair in mine:
            for other_pair in self.pairs:
                if not set(pair) & set(other_pair):
                    ends = [places[one].centre for one in (*pair, *other_pair)]
                    cost += 15 * _cross(ends[0], ends[1], ends[2], ends[3])
            cost += 1.6 * max(0.0, _ROOM * self.sizes.sign - _gap(places[pair[0]], places[pair[1]]))
            start, end = (places[one].centre for one in pair)
            cost += 0.05 * hypot(start.x - end.x, start.y - end.y) / self.sizes.unit
        return cost

    def _thinness(self, place: Place, places: Mapping[str, Place]) -> float:
        """Triangles that would be mere lines."""
        wanted = 80 * self.sizes.unit
        return sum(
            max(0.0, wanted - _height(*(places[one].centre for one in triad))) * 3
            for triad in self.triads
            if place.id in triad
        )


def overlap(places: tuple[Place, ...]) -> float:
    """How much area of shapes and words lies over those of others."""
    return sum(
        one.shared(other)
        for a, b in combinations(places, 2)
        for one in (a.body, a.label)
        for other in (b.body, b.label)
    )


def _gap(one: Place, other: Place) -> float:
    """How far apart two people are with their words, along the axis on which they are further apart."""
    a, b = hull((one.body, one.label)), hull((other.body, other.label))
    return max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom)


def _passes(one: Point, other: Point, place: Place) -> int:
    """How many of nine points between the two lie on, or close to, somebody's body or label."""
    room = place.radius * 0.5
    if max(one.y, other.y) < place.body.top - room or min(one.y, other.y) > place.label.bottom + room:
        return 0
    body, label = place.body.grown(room), place.label.grown(room / 2)
    across, down = other.x - one.x, other.y - one.y
    points = [Point(one.x + across * step / 10, one.y + down * step / 10) for step in range(1, 10)]
    return sum(body.holds(point) or label.holds(point) for point in points)


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """The lines from a to b and from c to d cross."""

    def side(p: Point, q: Point, r: Point) -> bool:
        return (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x)

    return side(a, b, c) != side(a, b, d) and side(c, d, a) != side(c, d, b)


def _height(a: Point, b: Point, c: Point) -> float:
    """The smallest height of a triangle: how far it is from a mere line."""
    area = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y))
    longest = max(hypot(p.x - q.x, p.y - q.y) for p, q in ((a, b), (b, c), (a, c)))
    return area / longest if longest else 0.0
