"""How proposed changes become events: only declared meters, only people who can know, then bounds and bands.

The applied deltas of a step add up, meter by meter, to the difference between the states (DESIGN §3).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from game.model.events import Cause, CauseKind, Changed
from game.model.meters import (
    ESTABLISHMENT,
    PLAYER,
    SCARRED_TRUST,
    SITUATION,
    Meter,
    MeterRef,
    next_band,
    within,
)
from game.model.state import PendingCue, State

_STEP_BY_STEP = (Meter.SPEAKABLE, Meter.INSTRUMENTAL, Meter.AFFECTIVE, Meter.REFERENTIAL, Meter.PARADOX)
"""What moves by one step at most, however much is done at once."""

_OPENING = (Meter.TRUST, Meter.SPEAKABLE)
"""What does not rise on a tie that stays closed, whatever is done."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that a rule, an option or a term asks for, before bounds."""

    ref: MeterRef
    delta: int
    cause: Cause
    sentence: str


def settle(
    state: State,
    proposals: Sequence[Proposal],
    *,
    turn: int,
    option: str,
    reached: Iterable[str] | None,
    protecting: bool = False,
) -> tuple[State, tuple[Changed, ...]]:
    """The state after the proposals, and one event for each that still counts after bounds.

    Args:
        state: Where things stand before.
        proposals: What is asked for, in order.
        turn: The number of the choice, 0 before the first.
        option: The option chosen, empty when nobody chose.
        reached: Those who are present or informed; nobody else changes. None: a term or time, which reaches everybody.
        protecting: Somebody is being protected: no trust falls and no scar opens for it (S0 §2.3).
    """
    may_change = None if reached is None else {PLAYER, SITUATION, ESTABLISHMENT, *reached}
    kept = [
        proposal
        for proposal in proposals
        if proposal.ref in state.meters
        and (may_change is None or proposal.ref.holder in may_change)
        and not (protecting and _punishes(proposal))
    ]
    by_meter: dict[MeterRef, list[int]] = {}
    for index, proposal in enumerate(kept):
        by_meter.setdefault(proposal.ref, []).append(index)
    applied = [proposal.delta for proposal in kept]
    meters = dict(state.meters)
    scars = [ref for ref in by_meter if ref.meter is Meter.SCAR]
    for ref in scars:
        meters[ref] = _bound(meters, ref, by_meter[ref], applied)
    for ref in by_meter:
        if ref.meter is not Meter.SCAR:
            meters[ref] = _bound(meters, ref, by_meter[ref], applied)
    closing = [ceiling for ref in scars if (ceiling := _ceiling(meters, ref, kept[by_meter[ref][0]])) is not None]
    for ceiling in closing:
        meters[ceiling.ref] += ceiling.delta
    events = tuple(
        Changed(turn, option, proposal.cause, proposal.ref, delta, state.present, proposal.sentence)
        for proposal, delta in [*zip(kept, applied, strict=True), *((ceiling, ceiling.delta) for ceiling in closing)]
        if delta
    )
    return _with_bands(state, meters, events), events


def _punishes(proposal: Proposal) -> bool:
    if proposal.ref.meter is Meter.TRUST:
        return proposal.delta < 0
    return proposal.ref.meter is Meter.SCAR and proposal.delta > 0


def _bound(meters: dict[MeterRef, int], ref: MeterRef, wanted: list[int], applied: list[int]) -> int:
    """The bounded value; what exceeds is taken back from the latest changes that pushed that way."""
    before = meters[ref]
    asked = before + sum(applied[index] for index in wanted)
    value = within(ref.meter, asked)
    if ref.meter in _STEP_BY_STEP:
        value = min(max(value, before - 1), before + 1)
    if ref.meter in _OPENING and asked > before and meters.get(MeterRef(Meter.CLOSED, ref.holder, ref.about), 0) > 0:
        value = before
    if ref.meter is Meter.TRUST and asked > before and meters[MeterRef(Meter.SCAR, ref.holder, ref.about)] > 0:
        value = max(min(value, SCARRED_TRUST), min(before, SCARRED_TRUST))
    excess = asked - value
    for index in reversed(wanted):
        if excess * applied[index] > 0:
            taken = min(abs(excess), abs(applied[index])) * (1 if excess > 0 else -1)
            applied[index] -= taken
            excess -= taken
    return before + sum(applied[index] for index in wanted)


def _ceiling(meters: dict[MeterRef, int], scar: MeterRef, opened_by: Proposal) -> Proposal | None:
    """What an open scar takes from a trust that would still stand above its ceiling."""
    trust = MeterRef(Meter.TRUST, scar.holder, scar.about)
    if meters[scar] == 0 or meters[trust] <= SCARRED_TRUST:
        return None
    return replace(opened_by, ref=trust, delta=SCARRED_TRUST - meters[trust])


_NOBODY: Final = (PLAYER, SITUATION, ESTABLISHMENT)
"""Those of whom nothing is seen; but one's own momentum is felt."""


def _with_bands(state: State, meters: dict[MeterRef, int], events: tuple[Changed, ...]) -> State:
    bands = dict(state.bands)
    pending = list(state.pending)
    for ref in dict.fromkeys(event.ref for event in events):
        before = bands[ref]
        bands[ref] = next_band(ref.meter, before, meters[ref])
        if bands[ref] != before and (ref.holder not in _NOBODY or ref.meter is Meter.MOMENTUM):
            pending.append(PendingCue(ref, upward=bands[ref] > before))
    return replace(state, meters=meters, bands=bands, pending=tuple(pending))


def chance(ref: MeterRef, delta: int, sentence: str) -> Proposal:
    """A change that the opening chemistry asks for."""
    return Proposal(ref, delta, Cause(CauseKind.CHANCE, "chimie"), sentence)
