"""Every sign of the map beside its meaning: those that everybody needs, and the others where they are in use."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from game.debrief.icons import bubble, chip, document, eye, promise, question, weight
from game.debrief.sight import HIGH, Owing, Seen, Sight, TieMark
from game.debrief.stand import Sizes
from game.debrief.threads import GHOST, colour_of, faded, thread
from game.debrief.tokens import shape_of
from game.debrief.ways import Way
from game.debrief.wording import STEPS, outcome_key
from game.drawing.display_list import Item, Path, Point, Stroke
from game.drawing.palette import Palette
from game.model.cast import World
from game.model.events import Outcome
from game.wording.catalogue import Words

REACH: Final = 46.0
"""How wide a sign of the legend is, at 720 rows."""

_OUTCOMES: Final = (None, *Outcome)
_PLAIN: Final = TieMark("", "", Sight.KNOWN, trust=1, tested=True)


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning, and its sign around a point."""

    words: str
    sign: Callable[[Point], Iterable[Item]]


def entries(
    seen: Seen, worlds: tuple[World, ...], ghost: bool, sizes: Sizes, palette: Palette, words: Words
) -> Iterator[Entry]:
    """What the legend of this map explains, threads first, then what hangs on them, then people."""
    yield from _threads(seen, ghost, sizes, palette, words)
    yield from _objects(seen, sizes.sign, palette, words)
    shape = partial(shape_of, palette=palette, unit=sizes.sign)
    for world in worlds:
        yield Entry(_world(world, words), partial(shape, world=world))
    yield Entry(words("you.inside"), partial(shape, world=None, you=True))
    if seen.absent:
        yield Entry(words("legend.absent"), partial(shape, world=World.FAMILY, absent=True))


def longest(words: Words) -> tuple[str, ...]:
    """What any legend might have to say that is long: it is as wide as the widest of them, whatever it explains."""
    trust = [_trust(band, words) for band in range(3)]
    steps = [_step(step, words) for step in range(1, STEPS)]
    keys = ("untested", "unseen", "against", "coalition", "promise.renegotiated", "contract.current")
    return (*trust, *steps, *(words(f"legend.{key}") for key in keys))


def _trust(band: int, words: Words) -> str:
    return words("trust.of", trust=words(f"trust.{band}"))


def _step(step: int, words: Words) -> str:
    what = words.quoted(words("speakable.short")) if step == STEPS - 1 else words(f"speakable.{step}")
    return words("speakable.can", what=what)


def _world(world: World, words: Words) -> str:
    return words("legend.world.family" if world is World.FAMILY else f"world.{world.value}")


def _threads(seen: Seen, ghost: bool, sizes: Sizes, palette: Palette, words: Words) -> Iterator[Entry]:
    known = [tie for tie in seen.ties if tie.sight is Sight.KNOWN]

    def line(said: str, tie: TieMark) -> Entry:
        return Entry(said, partial(_line, tie=tie, sizes=sizes, palette=palette))

    for band in range(3):
        yield line(_trust(band, words), replace(_PLAIN, trust=band))
    yield line(words("legend.untested"), replace(_PLAIN, tested=False))
    if ghost:
        yield Entry(words("legend.before"), lambda at: faded(tuple(_line(at, _PLAIN, sizes, palette)), GHOST))
    if any(tie.tension == 1 for tie in known):
        yield line(words("tension.1"), replace(_PLAIN, tension=1))
    if any(tie.tension == HIGH for tie in known):
        yield line(words("tension.2"), replace(_PLAIN, tension=HIGH))
    if any(tie.broken for tie in known):
        yield line(words("legend.broken"), replace(_PLAIN, trust=0, tension=HIGH))
    if any(tie.against for tie in known):
        yield line(words("legend.against"), replace(_PLAIN, against=True))
    if len(known) < len(seen.ties):
        yield Entry(words("legend.unseen"), lambda at: question(at, 13 * sizes.sign, palette))


def _objects(seen: Seen, unit: float, palette: Palette, words: Words) -> Iterator[Entry]:
    known = [tie for tie in seen.ties if tie.sight is Sight.KNOWN]
    for step in sorted({tie.speakable for tie in known if tie.speakable}):
        sign = partial(bubble, dots=step, unit=unit, aim=2.2, ink=palette.ink_soft, palette=palette)
        yield Entry(_step(step, words), sign)
    if any(tie.owing is not Owing.NOBODY for tie in known):
        yield Entry(
            words("legend.debt"),
            lambda at: weight(Point(at.x, at.y + 3 * unit), Point(at.x, at.y - 9 * unit), unit * 0.85, palette),
        )
    for ended in sorted({contract.ended for contract in seen.contracts}):
        said = words("legend.contract.ended" if ended else "legend.contract.current")
        yield Entry(said, partial(_document, ended=ended, unit=unit * 0.8, palette=palette))
    for outcome in _OUTCOMES:
        if any(one.outcome is outcome for one in seen.promises):
            said = words(f"legend.promise.{outcome_key(outcome)}")
            yield Entry(said, partial(_promise, outcome=outcome, unit=unit * 0.8, palette=palette))
    if any(not mark.against for mark in seen.coalitions):
        yield Entry(words("legend.coalition"), lambda at: eye(at, unit * 0.9, palette.you.mid, palette))
    if any(mark.against for mark in seen.coalitions):
        yield Entry(words("legend.coalition.with"), lambda at: _with(at, unit * 0.9, palette))


def _line(at: Point, tie: TieMark, sizes: Sizes, palette: Palette) -> Iterator[Item]:
    half = REACH / 2 * sizes.sign
    points = tuple(Point(at.x - half + 2 * half * step / 12, at.y) for step in range(13))
    return thread(Way(points), tie, colour_of(palette.you), sizes, palette)


def _with(at: Point, unit: float, palette: Palette) -> tuple[Item, ...]:
    """The eye on the ribbon between the two who stand together."""
    half = REACH / 2 * unit
    line = Path((Point(at.x - half, at.y), Point(at.x + half, at.y)), Stroke(palette.you.mid.faded(0.45), 9 * unit))
    return (line, *eye(at, unit, palette.you.mid, palette))


def _document(at: Point, ended: bool, unit: float, palette: Palette) -> tuple[Item, ...]:
    return (*chip(at, unit, palette), *document(at, unit, ended, palette))


def _promise(at: Point, outcome: Outcome | None, unit: float, palette: Palette) -> tuple[Item, ...]:
    return (*chip(at, unit, palette), *promise(at, unit, outcome, palette))
