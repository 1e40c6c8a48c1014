"""Many seeded plays by bots, on every processor: each one ends as a small value that says what was chosen and shown."""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final, NamedTuple

from game.app.content import compiled, new_play
from game.app.simulation.figures import Figures, figures_of
from game.model.events import Ended, Event, Shown
from game.model.state import PendingCue
from game.play.answers import TOGETHER
from game.play.bots import Policy, pick
from game.play.playthrough import EndlessScenes
from game.play.view import AgendaView, BriefingView, EncounterView, EndingView, FormView, View

if TYPE_CHECKING:
    from game.play.journal import Texts
    from game.play.playthrough import Playthrough

_AT_ONCE: Final = 25
"""How many plays a process is given at a time."""

MOST_CHOICES: Final = 500
"""More choices than any play makes: beyond, a scenario goes round in a circle."""


class Order(NamedTuple):
    """One play to be made: which bot, the seed of its chemistry and order of options, and the seed of its choices."""

    policy: Policy
    chemistry: int
    choices: int


@dataclass(frozen=True, slots=True)
class Run:
    """One play that was made. `choices` says where, and what was taken there; `trouble` why it stopped early.

    `waiting` are the cues that the rules made and that nobody was there to show, save those of the last choice: what
    that one moves has no moment left in which it could be seen.
    """

    order: Order
    ending: str
    choices: tuple[tuple[str, str], ...]
    figures: Figures | None
    shown: frozenset[tuple[str, str, bool]]
    waiting: frozenset[tuple[str, str, bool]]
    words: int
    trouble: str = ""


def made(texts: "Texts", orders: Sequence[Order]) -> Iterator[Run]:
    """The plays, in the order in which they were asked for."""
    batches = list(_batches(orders))
    if len(batches) < _WORTH_IT or (os.cpu_count() or 1) < 2:
        for order in orders:
            yield play(texts, order)
        return
    # A new process starts from nothing on every system; what is forked from a window would not.
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        for runs in pool.map(_batch, [texts] * len(batches), batches):
            yield from runs


_WORTH_IT: Final = 4
"""Fewer batches than this are made here, sooner than other processes would have started."""


def _batches(orders: Iterable[Order]) -> Iterator[tuple[Order, ...]]:
    waiting = iter(orders)
    while batch := tuple(islice(waiting, _AT_ONCE)):
        yield batch


def _batch(texts: "Texts", orders: tuple[Order, ...]) -> list[Run]:
    return [play(texts, order) for order in orders]


def play(texts: "Texts", order: Order) -> Run:
    """One play, made to its end or to where it cannot go on."""
    one = new_play(texts, order.chemistry, compiled(texts).scenario.player.genders[0])
    events: list[Event] = list(one.opening)
    choices: list[tuple[str, str]] = []
    before: tuple[PendingCue, ...] = ()
    words, trouble = 0, ""
    try:
        while not one.over:
            words += _words(one.view())
            if not one.awaiting:
                one.advance()
                continue
            where = _where(one)
            before = one.state.pending
            taken = pick(order.policy, one.scenario, one, order.choices, len(choices))
            events += one.choose(taken)
            choices += [(where, name) for name in taken.split(TOGETHER)]
            if len(choices) > MOST_CHOICES:
                trouble = f"plus de {MOST_CHOICES} choix"
                break
        words += _words(one.view())
    except EndlessScenes:
        trouble = "des scènes s’enchaînent sans fin"
    ended = next((event.ending for event in reversed(events) if isinstance(event, Ended)), "")
    return Run(
        order,
        ended,
        tuple(choices),
        figures_of(one.scenario, events, one.state) if ended else None,
        frozenset((event.person, event.ref.meter.value, event.upward) for event in events if isinstance(event, Shown)),
        frozenset((cue.ref.holder, cue.ref.meter.value, cue.upward) for cue in one.state.pending if cue in before),
        words,
        trouble or ("" if ended else "aucune fin"),
    )


def _where(one: "Playthrough") -> str:
    """The choice that is due, by its encounter and scene; an agenda by its own name."""
    return one.state.place if isinstance(one.view(), AgendaView) else f"{one.state.place}/{one.state.scene}"


def _words(view: View) -> int:
    """How many words there are to read on a page."""
    match view:
        case EncounterView(beats=beats, options=options):
            texts = [*(beat.text for beat in beats), *(option.text for option in options)]
        case FormView(beats=beats, fields=fields):
            texts = [beat.text for beat in beats]
            texts += [text for field in fields for text in (field.title, *(option.text for option in field.options))]
        case BriefingView(may=may, may_not=may_not, request=request):
            texts = [may, may_not, *(beat.text for beat in request)]
        case AgendaView(appointments=appointments):
            texts = [text for one in appointments for text in (one.title, one.why)]
        case EndingView(beats=beats):
            texts = [beat.text for beat in beats]
        case _:
            texts = []
    return sum(len(text.split()) for text in texts)
