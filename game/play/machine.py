"""The encounter machine: which encounter may open from where. The agenda that a trainee sees is what it allows.

The encounters are the states of a `transitions` machine. Names come from a checked scenario, triggers from a closed
list, and no string can ever become a callback: `transitions` would import and call it.
"""

from collections.abc import Callable
from typing import Any, Final

from transitions import Machine, MachineError

from game.model.scenario import AGENDA, BRIEFING, END, Scenario

BEGIN: Final = "commencer"
CLOSE: Final = "clore"
FINISH: Final = "finir"
OPEN: Final = "ouvrir_"


class IllegalMove(Exception):
    """Something was asked that is not possible here and now."""


class _ClosedMachine(Machine):
    """A machine in which no text resolves to code."""

    @staticmethod
    def resolve_callable(func: str | Callable[..., Any], event_data: Any) -> Callable[..., Any]:
        """Refuse every callback that is given by name.

        Raises:
            TypeError: the callback is a string.
        """
        del event_data
        if isinstance(func, str):
            raise TypeError(f"a callback by name is refused: {func!r}")
        return func


class _Token:
    """What moves through the machine; it carries nothing."""


class EncounterMachine:
    """Where a play stands among briefing, agenda, encounters and end, and which doors are open."""

    def __init__(self, scenario: Scenario) -> None:
        self._token = _Token()
        self._machine = _ClosedMachine(
            model=self._token,
            states=[BRIEFING, AGENDA, *scenario.encounters, END],
            initial=BRIEFING,
            transitions=transitions_of(scenario),
            auto_transitions=False,
            queued=False,
            model_attribute="place",
        )

    @property
    def place(self) -> str:
        """The state that the machine is in."""
        return str(self._token.place)  # type: ignore[attr-defined]

    def allows(self, trigger: str) -> bool:
        """Whether the trigger leads somewhere from here."""
        return trigger in self._machine.get_triggers(self.place)

    def openings(self) -> tuple[str, ...]:
        """The encounters that may open from here, in the scenario's order."""
        triggers = self._machine.get_triggers(self.place)
        return tuple(trigger.removeprefix(OPEN) for trigger in triggers if trigger.startswith(OPEN))

    def fire(self, trigger: str) -> None:
        """Go where the trigger leads.

        Raises:
            IllegalMove: it leads nowhere from here.
        """
        if not self.allows(trigger):
            raise IllegalMove(f"{trigger} leads nowhere from {self.place}")
        try:
            self._machine.events[trigger].trigger(self._token)
        except MachineError as error:
            raise IllegalMove(str(error)) from error


def transitions_of(scenario: Scenario) -> list[dict[str, str]]:
    """The doors of a scenario: from the briefing, from the agenda, and from encounter to encounter."""
    agenda = scenario.agenda
    proposals = agenda.proposals if agenda else ()
    doors = [{"trigger": BEGIN, "source": BRIEFING, "dest": scenario.first}]
    doors += [{"trigger": OPEN + name, "source": AGENDA, "dest": name} for name in proposals]
    if agenda and agenda.then != END and agenda.then not in proposals:
        doors.append({"trigger": OPEN + agenda.then, "source": AGENDA, "dest": agenda.then})
    if agenda:
        doors += [{"trigger": CLOSE, "source": name, "dest": AGENDA} for name in scenario.encounters]
        doors.append({"trigger": FINISH, "source": AGENDA, "dest": END})
    doors += [{"trigger": FINISH, "source": name, "dest": END} for name in scenario.encounters]
    for name, encounter in scenario.encounters.items():
        leads = [scene.then for scene in encounter.scenes]
        leads += [option.then for scene in encounter.scenes for option in scene.every_option]
        targets = dict.fromkeys(lead for lead in leads if lead in scenario.encounters and lead != name)
        doors += [{"trigger": OPEN + target, "source": name, "dest": target} for target in targets if target]
    return doors
