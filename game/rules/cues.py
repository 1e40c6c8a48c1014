"""How people show what has changed: the words for a band that was crossed, drawn from the cue library in turn."""

from dataclasses import replace

from game.model.cast import Channel
from game.model.cue_text import CueText
from game.model.events import Shown
from game.model.meters import PLAYER, Meter, MeterRef
from game.model.scenario import Scenario
from game.model.state import PendingCue, State
from game.rules.chance import draw
from game.rules.sentences import named

_IN_SIGHT = (Channel.FACE_TO_FACE, Channel.CORRIDOR)


class NoCue(LookupError):
    """The cue library has no words for a band that was crossed."""


def show_due(
    state: State, scenario: Scenario, library: tuple[CueText, ...], channel: Channel, reported: tuple[str, ...]
) -> tuple[State, tuple[Shown, ...]]:
    """Every pending cue of those present or reported on, and the player's own, in the order of their bands.

    Raises:
        NoCue: the library lacks a general entry for that meter and direction.
    """
    shown: list[Shown] = []
    waiting: list[PendingCue] = []
    told = dict(state.told)
    for pending in state.pending:
        here = pending.ref.holder in (*state.present, PLAYER)
        if not here and pending.ref.holder not in reported:
            waiting.append(pending)
            continue
        cue = _least_used(pending, scenario, library, told)
        told[cue.text] = told.get(cue.text, 0) + 1
        text = cue.text if here else cue.reported or cue.text
        if here and channel not in _IN_SIGHT:
            text = cue.heard or text
        shown.append(
            Shown(state.turn, pending.ref.holder, pending.ref, pending.upward, _named(text, pending, scenario))
        )
    if not shown:
        return state, ()
    return replace(state, pending=tuple(waiting), told=told), tuple(shown)


def _least_used(pending: PendingCue, scenario: Scenario, library: tuple[CueText, ...], told: dict[str, int]) -> CueText:
    own = [cue for cue in scenario.cues if _fits(cue, pending, scenario)]
    general = [cue for cue in library if _fits(cue, pending, scenario)]
    if not own and not general:
        raise NoCue(f"{pending.ref.meter.value}, {'upward' if pending.upward else 'downward'}")
    # People begin at different places of the library, so that they do not all show the same thing first. It depends on
    # who they are and on nothing else: chance is for chemistry and order only.
    start = draw(0, f"{scenario.id}/{pending.ref.holder}", len(general)) if general else 0
    turned = [*own, *general[start:], *general[:start]]
    return min(turned, key=lambda cue: (told.get(cue.text, 0), -_precision(cue)))


def _fits(cue: CueText, pending: PendingCue, scenario: Scenario) -> bool:
    holder = pending.ref.holder
    person = scenario.people.get(holder)
    toward_player = PLAYER in pending.ref.about
    return (
        cue.meter is pending.ref.meter
        and cue.upward is pending.upward
        and cue.toward_player in (None, toward_player)
        and cue.person in (None, holder)
        and cue.world in (None, scenario.world_of(holder))
        and cue.pupil in (None, person is not None and person.pupil)
        and cue.ally is _belongs(pending.ref)
    )


def _belongs(ref: MeterRef) -> bool:
    """Whether a coalition is seen by one of the two who make it."""
    return ref.meter is Meter.COALITION and ref.holder in ref.about


def _precision(cue: CueText) -> int:
    return (
        4 * (cue.person is not None)
        + 2 * (cue.pupil is not None)
        + (cue.world is not None)
        + (cue.toward_player is not None)
    )


def _named(text: str, pending: PendingCue, scenario: Scenario) -> str:
    about = pending.ref.about[2:] if _belongs(pending.ref) else pending.ref.about
    others = " et ".join(scenario.name_of(someone) for someone in about)
    return named(text, {"nom": scenario.name_of(pending.ref.holder), "autre": others})
