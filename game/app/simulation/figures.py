"""A play in figures, for whoever balances a scenario: the five readings, each on its own. Nothing adds them up.

Figures never reach a player: they compare thousands of plays with one another.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from game.debrief.readings import Movement, read
from game.model.events import Event
from game.model.meters import Meter, MeterRef
from game.model.scenario import Scenario

if TYPE_CHECKING:
    from game.model.state import State


class Figures(NamedTuple):
    """The five readings of one play (DESIGN §3); of each, more is more of what its name says, and never better."""

    fecundity: int
    """Bands of trust and steps of what can be said, gained less lost, on ties without the player."""
    weakest: int
    """The lowest trust among the necessary alliances, 0 to 100."""
    sayable: int
    """Steps of what can be said, gained less lost, on every tie."""
    belonging: int
    """Bands and steps, gained less lost, from the pupils toward the school."""
    spared: int
    """How much was not paid: minus the number of costs."""


NAMES: Final = {
    "fecundity": "fécondité",
    "weakest": "alliance nécessaire la plus faible",
    "sayable": "ce qui peut se dire",
    "belonging": "appartenance de l’élève",
    "spared": "ce qui n’a pas coûté",
}
"""How a trainer calls each of them, in the order of the fields."""


def figures_of(scenario: Scenario, events: Sequence[Event], state: "State") -> Figures:
    """The five readings of a play that is over, in figures."""
    readings = read(scenario, events)
    trusts = [
        state.meters[MeterRef(Meter.TRUST, holder, (toward,))]
        for holder, toward in scenario.necessary
        if MeterRef(Meter.TRUST, holder, (toward,)) in state.meters
    ]
    return Figures(
        fecundity=sum(_moved(one) for one in readings.fecundity),
        weakest=min(trusts, default=0),
        sayable=sum(one.speakable[1] - one.speakable[0] for one in readings.sayable),
        belonging=sum(_moved(one) for one in readings.belonging),
        spared=-sum(not one.protecting for one in readings.costs),
    )


def _moved(one: Movement) -> int:
    return one.trust[1] - one.trust[0] + one.speakable[1] - one.speakable[0]
