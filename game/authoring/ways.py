"""The graph of a scenario: from which scene one may come to which, by a choice or without one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.model.conditions import ALWAYS
from game.model.scenario import AGENDA, END, Encounter, Scenario, Scene

Node = tuple[str, str]
"""An encounter and one of its scenes; `(AGENDA, "")` and `(END, "")` stand for themselves."""

AGENDA_NODE: Node = (AGENDA, "")
END_NODE: Node = (END, "")


@dataclass(frozen=True, slots=True)
class Ways:
    """Edges by node: `chosen` by an option (with its id), `onward` without a choice."""

    first: Node
    chosen: Mapping[Node, tuple[tuple[str, Node], ...]]
    onward: Mapping[Node, tuple[Node, ...]]

    def after(self, node: Node) -> Iterator[Node]:
        """Every node that may come right after this one."""
        yield from self.onward.get(node, ())
        yield from (target for _, target in self.chosen.get(node, ()))

    def reachable(self, starts: Iterable[Node]) -> set[Node]:
        """These nodes and everything that may come after them."""
        seen: set[Node] = set()
        waiting = list(starts)
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                waiting += self.after(node)
        return seen


def ways_of(scenario: Scenario) -> Ways:
    """The graph, as scenes follow one another: an option's own way, else the scene's, else the next scene."""
    chosen: dict[Node, tuple[tuple[str, Node], ...]] = {}
    onward: dict[Node, tuple[Node, ...]] = {}
    for encounter in scenario.encounters.values():
        for at, scene in enumerate(encounter.scenes):
            node = (encounter.id, scene.id)
            default = _next(scenario, encounter, at)
            through = _target(scenario, encounter, scene.then) or default
            chosen[node] = tuple(
                (option.id, _target(scenario, encounter, option.then) or through) for option in scene.every_option
            )
            passed: list[Node] = []
            if _may_pass(scene):
                passed.append(through)
            if scene.condition != ALWAYS:
                passed.append(default)
            onward[node] = tuple(dict.fromkeys(passed))
    if scenario.agenda is not None:
        proposals = [_entry(scenario, name) for name in scenario.agenda.proposals]
        onward[AGENDA_NODE] = (_entry(scenario, scenario.agenda.then),)
        chosen[AGENDA_NODE] = tuple(("", proposal) for proposal in proposals)
    return Ways(_entry(scenario, scenario.first), chosen, onward)


def _may_pass(scene: Scene) -> bool:
    """True when a scene may be left without a choice: it has none, or none may be possible."""
    return not any(option.condition == ALWAYS and option.modality is None for option in scene.every_option)


def _next(scenario: Scenario, encounter: Encounter, at: int) -> Node:
    if at + 1 < len(encounter.scenes):
        return encounter.id, encounter.scenes[at + 1].id
    return _entry(scenario, scenario.after(encounter.id))


def _target(scenario: Scenario, encounter: Encounter, then: str | None) -> Node | None:
    if then is None:
        return None
    if any(scene.id == then for scene in encounter.scenes):
        return encounter.id, then
    return _entry(scenario, then)


def _entry(scenario: Scenario, name: str) -> Node:
    if name == AGENDA:
        return AGENDA_NODE
    if name == END or name not in scenario.encounters:
        return END_NODE
    return name, scenario.encounters[name].scenes[0].id
