"""Every sign of the map beside its meaning: those that everybody needs, and the others where they are in use."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from game.debrief.icons import bubble, chip, document, eye, promise, question, weight
from game.debrief.sight import HIGH, Owing, Seen, Sight, TieMark
from game.debrief.stand import Sizes
from game.debrief.threads import GHOST, Way, colour_of, faded, thread
from game.debrief.tokens import shape_of
from game.debrief.wording import SPEAKABLE, TRUST, quoted
from game.drawing.display_list import Item, Point
from game.drawing.palette import Palette
from game.model.events import Outcome
from game.model.scenario import World

REACH: Final = 46.0
"""How wide a sign of the legend is, at 720 rows."""

_WORLDS: Final = {
    World.FAMILY: "famille, élève",
    World.SCHOOL: "école",
    World.CARE: "soin",
    World.AUTHORITY: "autorité",
}
_PROMISES: Final = {
    None: "promesse à tenir",
    Outcome.KEPT: "promesse tenue",
    Outcome.BROKEN: "promesse rompue",
    Outcome.RENEGOTIATED: "promesse renégociée",
}
_STEPS: Final = (*SPEAKABLE[:-1], quoted("nous deux"))
_PLAIN: Final = TieMark("", "", Sight.KNOWN, trust=1, tested=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning, and its sign around a point."""

    words: str
    sign: Callable[[Point], Iterable[Item]]


def entries(seen: Seen, worlds: tuple[World, ...], ghost: bool, sizes: Sizes, palette: Palette) -> Iterator[Entry]:
    """What the legend of this map explains, threads first, then what hangs on them, then people."""
    yield from _threads(seen, ghost, sizes, palette)
    yield from _objects(seen, sizes.unit, palette)
    for world in worlds:
        yield Entry(_WORLDS[world], partial(shape_of, world=world, palette=palette, unit=sizes.unit))
    yield Entry("vous", partial(shape_of, world=None, palette=palette, unit=sizes.unit, you=True))
    if seen.absent:
        yield Entry(
            "n’est pas là", partial(shape_of, world=World.FAMILY, palette=palette, unit=sizes.unit, absent=True)
        )


def _threads(seen: Seen, ghost: bool, sizes: Sizes, palette: Palette) -> Iterator[Entry]:
    known = [tie for tie in seen.ties if tie.sight is Sight.KNOWN]

    def line(words: str, tie: TieMark) -> Entry:
        return Entry(words, partial(_line, tie=tie, sizes=sizes, palette=palette))

    for band, words in enumerate(TRUST):
        yield line(f"confiance {words}", replace(_PLAIN, trust=band))
    yield line("supposée, pas éprouvée", replace(_PLAIN, tested=False))
    if ghost:
        yield Entry("juste avant", lambda at: faded(tuple(_line(at, _PLAIN, sizes, palette)), GHOST))
    if any(tie.tension == 1 for tie in known):
        yield line("tension moyenne", replace(_PLAIN, tension=1))
    if any(tie.tension == HIGH for tie in known):
        yield line("tension forte", replace(_PLAIN, tension=HIGH))
    if any(tie.broken for tie in known):
        yield line("fil rompu", replace(_PLAIN, trust=0, tension=HIGH))
    if any(tie.against for tie in known):
        yield line("un adversaire commun", replace(_PLAIN, against=True))
    if len(known) < len(seen.ties):
        yield Entry("ne se voit pas d’ici", lambda at: question(at, 13 * sizes.unit, palette))


def _objects(seen: Seen, unit: float, palette: Palette) -> Iterator[Entry]:
    known = [tie for tie in seen.ties if tie.sight is Sight.KNOWN]
    for step in sorted({tie.speakable for tie in known if tie.speakable}):
        sign = partial(bubble, dots=step, unit=unit, aim=2.2, ink=palette.ink_soft, palette=palette)
        yield Entry(f"{_STEPS[step]} peut se dire", sign)
    if any(tie.owing is not Owing.NOBODY for tie in known):
        yield Entry(
            "se sent en dette",
            lambda at: weight(Point(at.x, at.y + 3 * unit), Point(at.x, at.y - 9 * unit), unit * 0.85, palette),
        )
    for ended in sorted({contract.ended for contract in seen.contracts}):
        words = "accord échu" if ended else "accord en cours"
        yield Entry(words, partial(_document, ended=ended, unit=unit * 0.8, palette=palette))
    for outcome, words in _PROMISES.items():
        if any(one.outcome is outcome for one in seen.promises):
            yield Entry(words, partial(_promise, outcome=outcome, unit=unit * 0.8, palette=palette))
    if seen.coalitions:
        yield Entry("croit qu’ils font bloc", lambda at: eye(at, unit * 0.9, palette.you.mid, palette))


def _line(at: Point, tie: TieMark, sizes: Sizes, palette: Palette) -> Iterator[Item]:
    half = REACH / 2 * sizes.unit
    points = tuple(Point(at.x - half + 2 * half * step / 12, at.y) for step in range(13))
    return thread(Way(points), tie, colour_of(palette.you), sizes, palette)


def _document(at: Point, ended: bool, unit: float, palette: Palette) -> tuple[Item, ...]:
    return (*chip(at, unit, palette), *document(at, unit, ended, palette))


def _promise(at: Point, outcome: Outcome | None, unit: float, palette: Palette) -> tuple[Item, ...]:
    return (*chip(at, unit, palette), *promise(at, unit, outcome, palette))
