"""The machine opens what the scenario opens, and no name ever becomes code."""

import sys
from typing import Any

import pytest

from game.model.scenario import AGENDA, BRIEFING, Agenda
from game.play.machine import BEGIN, CLOSE, OPEN, EncounterMachine, IllegalMove, _ClosedMachine, transitions_of
from tests.builders import encounter, option, scenario, scene

HOSTILE = [
    "os.system",
    "os.abort",
    "os.getcwd",
    "sys.exit",
    "builtins.eval",
    "builtins.exec",
    "antigravity.nope",
    "this.s",
    "subprocess.run",
    "shutil.rmtree",
    "pty.spawn",
    "socket.socket",
    "ctypes.CDLL",
    "importlib.import_module",
    "runpy.run_path",
    "webbrowser.open",
    "turtle.done",
    "__class__",
    "__init__",
    "__import__",
    "__dict__",
    "trigger",
    "state",
    "place",
    "to_fin",
    "is_fin",
    "may_ouvrir_classe",
    "pickle.loads",
    "code.interact",
    "posix.system",
    "nt.system",
    "ftplib.FTP",
]


def test_there_are_thirty_hostile_names() -> None:
    """The table holds at least thirty."""
    assert len(set(HOSTILE)) >= 30


def test_the_doors_of_a_scenario() -> None:
    """From the agenda its proposals and what comes in any case; from an encounter the agenda or the end."""
    machine = EncounterMachine(scenario())
    assert machine.place == BRIEFING
    machine.fire(BEGIN)
    assert machine.place == AGENDA
    assert machine.openings() == ("classe", "telephone", "reseau")
    machine.fire(OPEN + "classe")
    assert (machine.openings(), machine.allows(CLOSE), machine.allows("finir")) == ((), True, True)


def test_an_option_may_lead_to_an_encounter() -> None:
    """Where an option leads elsewhere, the door exists."""
    base = scenario()
    leading = encounter("classe", scenes=(scene("s", options=(option("va", then="telephone"), option("reste"))),))
    world = scenario(encounters={**base.encounters, "classe": leading}, agenda=Agenda(1, ("classe",), "reseau"))
    assert {"trigger": "ouvrir_telephone", "source": "classe", "dest": "telephone"} in transitions_of(world)


def test_a_door_that_does_not_exist_is_refused() -> None:
    """An illegal trigger is an illegal move, and the place stays."""
    machine = EncounterMachine(scenario())
    for trigger in (OPEN + "classe", "to_fin", "__class__", ""):
        with pytest.raises(IllegalMove):
            machine.fire(trigger)
    assert machine.place == BRIEFING


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_becomes_a_callback(name: str) -> None:
    """A callback by name is refused in every place that `transitions` would resolve; nothing is imported."""
    before = set(sys.modules)
    with pytest.raises(TypeError):
        _ClosedMachine.resolve_callable(name, None)
    for place in ("before", "after", "conditions", "unless", "prepare"):
        door = {"trigger": "go", "source": "a", "dest": "b", place: name}
        machine = _ClosedMachine(states=["a", "b"], initial="a", transitions=[door], auto_transitions=False)
        with pytest.raises(TypeError):
            machine.events["go"].trigger(machine)
    for place in ("before_state_change", "after_state_change", "prepare_event"):
        doors = [{"trigger": "go", "source": "a", "dest": "b"}]
        anywhere: dict[str, Any] = {place: name}
        machine = _ClosedMachine(states=["a", "b"], initial="a", transitions=doors, auto_transitions=False, **anywhere)
        with pytest.raises(TypeError):
            machine.events["go"].trigger(machine)
    assert set(sys.modules) - before <= {"transitions"}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_ids_are_only_names(name: str) -> None:
    """Even if such a name came past the checks as an encounter's id, it would be a state and nothing more."""
    before = set(sys.modules)
    world = scenario(encounters={name: encounter(name)}, agenda=Agenda(1, (name,), "fin"))
    machine = EncounterMachine(world)
    machine.fire(BEGIN)
    machine.fire(OPEN + name)
    assert machine.place == name
    assert set(sys.modules) == before
