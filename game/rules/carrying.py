"""What a lived situation leaves to the next one: ties between adults stay, a pupil's situation is closed.

Knows which meters outlive their situation (pedagogy, the role at three levels) and how an opening receives them. What
is received are events like any others, so that for each meter the deltas still add up to final minus initial.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from game.model.campaign import NOTHING, Carried, Keeping
from game.model.events import Cause, CauseKind, Changed
from game.model.meters import PLAYER, TIE_METERS, Meter, MeterRef, next_band, within
from game.model.scenario import Scenario
from game.model.state import State

CAUSE: Final = Cause(CauseKind.CARRIED, "campagne")

_BETWEEN: Final = frozenset((*TIE_METERS, Meter.COALITION))
"""What stays when it concerns no pupil."""

_OWN: Final = frozenset((Meter.MOMENTUM, Meter.IMAGE, Meter.PARADOX))
"""What belongs to the player and to the house, and always stays."""


def outlives(scenario: Scenario, ref: MeterRef) -> bool:
    """Whether a meter of this scenario is handed on: the player's and the house's, and all that holds between adults.

    A group counts as adults do: it stays from one situation to the next. A pupil never does.
    """
    if ref.meter in _OWN:
        return True
    return ref.meter in _BETWEEN and all(_stays(scenario, one) for one in (ref.holder, *ref.about))


def handed_on(scenario: Scenario, state: State, keeping: Keeping, before: Carried = NOTHING) -> Carried:
    """What the situation that ended in this state leaves to the next.

    `before` is what it began with: what it does not declare itself goes by it unlived, save for tension, which fades,
    and for what a colleague of another profession left, which is a reputation by then.
    """
    another = before.profession not in ("", _profession(scenario))
    meters = {
        ref: _faded(ref, _as_reputation(ref, value, keeping) if another and _of_player(ref) else value, keeping)
        for ref, value in before.meters
        if ref not in scenario.start
        and not any(_is_pupil(scenario, one) for one in (ref.holder, *ref.about))
        and not (another and _of_player(ref) and ref.meter in _PERSONAL)
    }
    meters |= {
        ref: _faded(ref, state.meters[ref], keeping)
        for ref in scenario.start
        if ref in state.meters and outlives(scenario, ref)
    }
    memories = dict(before.memories) | dict(state.memories)
    return Carried(
        tuple(sorted(meters.items())),
        tuple(sorted(memories.items())),
        max(0, min(state.slots, keeping.slots)),
        _profession(scenario),
        keeping.reputation,
    )


def received(scenario: Scenario, carried: Carried) -> dict[MeterRef, int]:
    """What of all that is carried this scenario declares too, brought into the range of its meter."""
    return {
        ref: within(ref.meter, value)
        for ref, value in carried.meters
        if ref in scenario.start and outlives(scenario, ref)
    }


def begun_with(scenario: Scenario, state: State, carried: Carried) -> tuple[State, tuple[Changed, ...]]:
    """The opening state with what was carried, and one event for each meter that this moves.

    Nobody shows anything of it: what people have lived is how they are when one meets them.
    """
    values = _for_whoever_comes(scenario, state, carried)
    events = tuple(
        Changed(0, "", CAUSE, ref, value - state.meters[ref], (), _sentence(scenario, ref))
        for ref, value in values.items()
        if value != state.meters[ref]
    )
    bands = dict(state.bands)
    for event in events:
        bands[event.ref] = next_band(event.ref.meter, bands[event.ref], values[event.ref])
    return replace(
        state,
        meters={**state.meters, **values},
        bands=bands,
        memories={**state.memories, **_known_words(state, carried.memories)},
        slots=state.slots + spare_slots(scenario, carried),
    ), events


def _for_whoever_comes(scenario: Scenario, state: State, carried: Carried) -> dict[MeterRef, int]:
    """What is received; somebody of another profession finds their colleague's reputation, not their place.

    A reputation pulls what people would have begun with toward what they have lived. Nothing that the colleague proved
    or broke counts as proved or broken by whoever comes, and each has an élan of their own (choix du jeu).
    """
    values = received(scenario, carried)
    if carried.profession in ("", _profession(scenario)):
        return values
    own = state.meters
    return {
        ref: own[ref] + _part(value - own[ref], carried.reputation) if _of_player(ref) else value
        for ref, value in values.items()
        if not (ref.meter in _PERSONAL and _of_player(ref))
    }


def _of_player(ref: MeterRef) -> bool:
    return PLAYER in (ref.holder, *ref.about)


def _as_reputation(ref: MeterRef, value: int, keeping: Keeping) -> int:
    """What is left of it with people whom nobody of the team has met since: nearer to what anybody would find."""
    usual = _USUAL_TRUST if ref.meter is Meter.TRUST else 0
    return usual + _part(value - usual, keeping.reputation)


_PERSONAL: Final = frozenset((Meter.TESTED, Meter.SCAR, Meter.CLOSED, Meter.AFFINITY, Meter.MOMENTUM, Meter.PARADOX))
"""What is between people themselves, and not between people and a profession."""

_USUAL_TRUST: Final = 50
"""How far people who know nothing of somebody trust them."""


def _profession(scenario: Scenario) -> str:
    return next(iter(scenario.player.professions.values()), "")


def _part(whole: int, percent: int) -> int:
    size = abs(whole) * percent // 100
    return size if whole > 0 else -size


def spare_slots(scenario: Scenario, carried: Carried) -> int:
    """How many slots this scenario's agenda has more than it says."""
    return carried.slots if scenario.agenda else 0


def _known_words(state: State, memories: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {name: word for name, word in memories if name in state.memories}


def _stays(scenario: Scenario, someone: str) -> bool:
    if someone == PLAYER or someone in scenario.groups:
        return True
    return someone in scenario.people and not _is_pupil(scenario, someone)


def _is_pupil(scenario: Scenario, someone: str) -> bool:
    return someone in scenario.people and scenario.people[someone].pupil


def _faded(ref: MeterRef, value: int, keeping: Keeping) -> int:
    return value * keeping.tension // 100 if ref.meter is Meter.TENSION else value


def _sentence(scenario: Scenario, ref: MeterRef) -> str:
    if ref.meter in _OWN:
        return "Ce qui a été vécu avant cette situation est encore là."
    names = [scenario.name_of(one) for one in dict.fromkeys((ref.holder, *ref.about))]
    who = f"{', '.join(names[:-1])} et {names[-1]}"
    return f"Ce qui a été vécu avant, entre {who}, est encore là."
