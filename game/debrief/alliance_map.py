"""The map of alliances as a display list: threads pinned on paper, from above or as one person sees it. No number."""

from collections.abc import Iterator
from math import pi

from game.debrief.beside import Beside, beside
from game.debrief.fold import ContractMark, MapState, PromiseMark
from game.debrief.ground import ground, ring_names, table
from game.debrief.icons import bubble, chip, document, promise, question, weight
from game.debrief.look import Look
from game.debrief.places import lay_out
from game.debrief.sight import CoalitionMark, Owing, Seen, Sight, TieMark, see
from game.debrief.stand import Place
from game.debrief.threads import GHOST, colour_of, faded, thread
from game.debrief.tokens import label, tacks, token
from game.debrief.triangles import perceiver, triangle
from game.debrief.twin import Twin
from game.debrief.ways import GHOST_BOW, Way, routes
from game.debrief.wording import name
from game.drawing import curves
from game.drawing.boxes import Box, around, frame, freest
from game.drawing.display_list import DisplayList, Group, Item, Path, Point, Stroke
from game.drawing.palette import PAPER_PALETTE, Hue, Palette
from game.model.meters import PLAYER
from game.model.scenario import Scenario
from game.wording.catalogue import FRENCH, Words


def draw_map(
    scenario: Scenario,
    state: MapState,
    *,
    width: int,
    height: int,
    text_scale: float = 1.0,
    viewpoint: str | None = None,
    ghost: MapState | None = None,
    legend: bool = True,
    palette: Palette = PAPER_PALETTE,
    words: Words = FRENCH,
) -> DisplayList:
    """The map of a state. People keep their places for one scenario and size, whatever the state and the viewpoint."""
    seen = see(scenario, state, viewpoint)
    look = Look(width, height, text_scale, palette, words)
    explained = beside(scenario, seen, viewpoint, look, ghost=ghost is not None) if legend else Beside(look.inner, ())
    sheet = _Sheet(scenario, seen, viewpoint, look, explained)
    items = tuple(sheet.items(ghost))
    return DisplayList(width, height, table(palette), items, sheet.title, " ".join(sheet.sentences()))


class _Sheet:
    """One map being drawn: what is seen, where people stand, and what room is taken already."""

    def __init__(self, scenario: Scenario, seen: Seen, viewpoint: str | None, look: Look, explained: Beside) -> None:
        self._scenario = scenario
        self._viewpoint = viewpoint
        self._palette = look.palette
        self._words = look.words
        self._twin = Twin(scenario, look.words)
        self._sizes = look.sizes
        self._seen = seen
        self._slips = explained.slips
        self._area = explained.area
        unit = self._sizes.unit
        self._places: dict[str, Place] = lay_out(scenario, self._area, self._sizes, look.words)
        self._taken: list[Box] = [box for place in self._places.values() for box in (place.body, place.label)]
        self._taken += frame(self._area, 200 * unit)
        self._pairs = tuple((tie.holder, tie.toward) for tie in seen.ties)
        self._ways = routes(self._places, self._pairs, self._area, self._sizes)
        cuts = [self._ways[tie.holder, tie.toward].at(0.5)[0] for tie in seen.ties if tie.broken]
        self._taken += [around(cut, 22 * unit, 22 * unit) for cut in cuts]
        # A thread takes a little room all along, so that words and signs prefer to stand beside it.
        self._light = [around(point, 6 * unit, 6 * unit) for way in self._ways.values() for point in way.points]

    @property
    def title(self) -> str:
        """What the map is called: whose view it is."""
        if self._viewpoint is None:
            return self._words("map.name.all")
        return self._words("map.name.by", who=self._name(self._viewpoint))

    def _name(self, one: str) -> str:
        return name(self._scenario, one, self._words)

    def sentences(self) -> Iterator[str]:
        """The text twin."""
        return self._twin.sentences(self._seen, self._viewpoint)

    def items(self, ghost: MapState | None) -> Iterator[Item]:
        """Everything, the undermost first."""
        sizes, palette, seen = self._sizes, self._palette, self._seen
        yield Group(tuple(ground(self._area, sizes, palette)), "fond")
        for coalition in seen.coalitions:
            yield self._group(
                coalition.id,
                self._twin.coalition(coalition),
                triangle(self._places, coalition, self._hue(coalition.perceiver), sizes, palette),
            )
        if ghost is not None:
            yield Group(tuple(self._ghost(ghost)), "avant", self._words("map.before"))
        for tie in seen.ties:
            yield self._group(
                f"lien-{tie.holder}-{tie.toward}",
                self._twin.tie(tie, self._viewpoint),
                self._thread(tie, self._ways[tie.holder, tie.toward]),
            )
        yield Group(tuple(item for tie in seen.ties for item in self._signs(tie)), "signes")
        yield from self._agreements()
        for one, place in self._places.items():
            sentence = self._twin.person(one, absent=one in seen.absent)
            yield self._group(f"personne-{one}", sentence, self._person(place))
        # Whoever perceives several has one eye: the triangles meet at it.
        eyes: dict[str, CoalitionMark] = {}
        for coalition in seen.coalitions:
            eyes.setdefault(coalition.perceiver, coalition)
        for coalition in eyes.values():
            words = self._words("map.by", who=self._name(coalition.perceiver))
            hue = self._hue(coalition.perceiver)
            eye = perceiver(self._places, coalition, words, hue, sizes, palette, self._taken, self._light)
            yield Group(tuple(eye))
        yield Group(tuple(ring_names(self._area, sizes, palette, self._words, self._taken, self._light)), "cercles")
        yield from self._slips

    def _hue(self, one: str) -> Hue:
        return self._palette.hue(self._scenario.world_of(one))

    def _group(self, id: str, sentence: str, items: Iterator[Item]) -> Group:
        return Group(tuple(items), id, sentence)

    def _thread(self, tie: TieMark, way: Way) -> Iterator[Item]:
        believer = self._viewpoint if tie.sight is Sight.BELIEVED and self._viewpoint else tie.holder
        hue = self._hue(believer)
        yield from thread(way, tie, colour_of(hue), self._sizes, self._palette)
        if tie.sight is Sight.KNOWN:
            yield from tacks(way.points[0], self._palette, self._sizes, hue)

    def _ghost(self, ghost: MapState) -> Iterator[Item]:
        now = {tie.drawn for tie in self._seen.ties}
        ways = routes(self._places, self._pairs, self._area, self._sizes, GHOST_BOW)
        for tie in see(self._scenario, ghost, self._viewpoint).ties:
            if tie.drawn not in now and tie.sight is not Sight.UNSEEN:
                hue = self._hue(tie.holder)
                way = ways[tie.holder, tie.toward]
                yield from faded(tuple(thread(way, tie, colour_of(hue), self._sizes, self._palette)), GHOST)

    def _signs(self, tie: TieMark) -> Iterator[Item]:
        """The bubble, weight or question mark that hangs on a thread."""
        unit, palette = self._sizes.unit, self._palette
        way = self._ways[tie.holder, tie.toward]
        if tie.sight is Sight.UNSEEN:
            tall = 13 * unit * self._sizes.text
            middles = [way.at(share)[0] for share in (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68)]
            boxes = [around(at, 1.3 * tall, 1.3 * tall) for at in middles]
            chosen = freest(boxes, self._taken)
            self._taken.append(boxes[chosen])
            yield from question(middles[chosen], tall, palette)
            return
        if tie.speakable:
            big = self._sizes.sign
            ink = colour_of(self._hue(tie.holder))
            spots = []
            for side in (-1, 1):
                for share in (0.22, 0.28, 0.16, 0.34, 0.42, 0.5, 0.6, 0.7, 0.8):
                    at, angle = way.at(share)
                    spots.append((curves.beside(at, angle, 0, side * 12.5 * big), angle - side * pi / 2))
            size = ((10 + 6.2 * tie.speakable) * big, 16 * big)
            boxes = [around(spot, *size) for spot, _ in spots]
            chosen = freest(boxes, self._taken, self._light)
            self._taken.append(boxes[chosen])
            spot, aim = spots[chosen]
            yield from bubble(spot, tie.speakable, big, aim, ink, palette)
        if tie.owing is not Owing.NOBODY:
            shares = (0.12, 0.2, 0.28, 0.36) if tie.owing is Owing.HOLDER else (0.84, 0.76, 0.68, 0.6)
            hooks = [way.at(share)[0] for share in shares]
            boxes = [around(Point(hook.x, hook.y + 14 * unit), 14 * unit, 22 * unit) for hook in hooks]
            chosen = freest(boxes, self._taken, self._light)
            self._taken.append(boxes[chosen])
            hook = hooks[chosen]
            yield from weight(Point(hook.x, hook.y + 17 * unit), hook, unit, palette)

    def _agreements(self) -> Iterator[Item]:
        """Contracts and promises, as chips on the line between the player and the others."""
        for number, contract in enumerate(self._seen.contracts):
            items = [
                item
                for other in contract.parties
                if other in self._places and other != PLAYER
                for item in self._chip(other, contract)
            ]
            sentence = self._twin.contract(contract)
            yield self._group(f"contrat-{number}-{contract.option}", sentence, iter(items))
        for number, mark in enumerate(self._seen.promises):
            sentence = self._twin.promise(mark)
            yield self._group(f"promesse-{number}-{mark.option}", sentence, self._chip(mark.to, mark))

    def _chip(self, other: str, mark: ContractMark | PromiseMark) -> Iterator[Item]:
        unit, palette = self._sizes.sign, self._palette
        you, them = self._places[PLAYER].centre, self._places[other].centre
        spots = [
            Point(you.x + (them.x - you.x) * share, you.y + (them.y - you.y) * share)
            for share in (0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73)
        ]
        boxes = [around(spot, 23 * unit, 23 * unit) for spot in spots]
        spot = spots[chosen := freest(boxes, self._taken, self._light)]
        self._taken.append(boxes[chosen])
        if (PLAYER, other) not in self._ways and (other, PLAYER) not in self._ways:
            yield Path((you, them), Stroke(palette.ink_soft.faded(0.4), unit, (unit, 4 * unit)))
        yield from chip(spot, unit, palette)
        if isinstance(mark, ContractMark):
            yield from document(spot, unit, mark.ended, palette)
        else:
            yield from promise(spot, unit, mark.outcome, palette)

    def _person(self, place: Place) -> Iterator[Item]:
        one = place.id
        yield from token(
            place,
            self._scenario.world_of(one),
            self._palette,
            self._sizes,
            you=one == PLAYER,
            group=one in self._scenario.groups,
            absent=one in self._seen.absent,
        )
        yield from label(place, self._palette, self._sizes)
