"""What can be reached and what never can, without playing: scenes, encounters, endings, promises, replays."""

from collections.abc import Mapping
from typing import Final

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.draft import asked_in, asks, options
from game.authoring.ways import AGENDA_NODE, END_NODE, Node, Ways, ways_of
from game.model.conditions import ALWAYS, Ask, Condition, Question
from game.model.prose import Replay
from game.model.scenario import END, Scenario

MOST_SCENES: Final = 600
"""Ten times a long scenario; what follows what is then still found in a moment."""


def check_ways(scenario: Scenario, desk: Desk) -> None:
    """Whatever cannot be reached, left, ended or kept is told."""
    scenes = sum(len(encounter.scenes) for encounter in scenario.encounters.values())
    if scenes > MOST_SCENES:
        desk.tell_key("S16", ("rencontres",), f"Ce scénario compte {scenes} scènes : au plus {MOST_SCENES}.")
        return
    ways = ways_of(scenario)
    reached = ways.reachable([ways.first])
    _endings(scenario, desk)
    _unreachable(scenario, reached, desk)
    if END_NODE not in reached:
        desk.tell_key("G05", ("rencontres",), "Rien ne mène du début du scénario à une fin.")
    _loops(ways, reached, desk)
    _promises(scenario, ways, reached, desk)
    _conditions(scenario, reached, desk)
    _replays(scenario, desk)


def _endings(scenario: Scenario, desk: Desk) -> None:
    last = scenario.endings[-1]
    if last.condition != ALWAYS:
        desk.tell("G01", ("fins", last.id, "si"), f"La dernière fin, « {last.id} », a une condition.")
    certain = next((ending for ending in scenario.endings if ending.condition == ALWAYS), None)
    if certain is not None and certain is not last:
        after = scenario.endings[scenario.endings.index(certain) + 1]
        desk.tell_key("G02", ("fins", after.id), f"« {certain.id} » n’a pas de condition : elle passe toujours avant.")


def _unreachable(scenario: Scenario, reached: set[Node], desk: Desk) -> None:
    for encounter in scenario.encounters.values():
        if not any(node[0] == encounter.id for node in reached):
            desk.tell_key("G03", ("rencontres", encounter.id), f"Rien ne mène à la rencontre « {encounter.id} ».")
            continue
        for scene in encounter.scenes:
            if (encounter.id, scene.id) not in reached:
                path = ("rencontres", encounter.id, "scenes", scene.id)
                desk.tell_key("G04", path, f"Rien ne mène à la scène « {scene.id} ».")
    agenda = scenario.agenda
    for at, name in enumerate(agenda.proposals if agenda else ()):
        if agenda is not None and scenario.encounters[name].slots > agenda.slots:
            desk.tell("G12", ("agenda", "propositions", at), f"« {name} » demande plus de créneaux qu’il n’y en a.")


def _loops(ways: Ways, reached: set[Node], desk: Desk) -> None:
    """Scenes that may lead back to themselves while nobody chooses would never end."""
    onward = {node: [one for one in after if one != AGENDA_NODE] for node, after in ways.onward.items()}
    for node in _first_in_cycle({node: after for node, after in onward.items() if node != AGENDA_NODE}, reached):
        encounter, scene = node
        path = ("rencontres", encounter, "scenes", scene)
        desk.tell_key("G06", path, f"La scène « {scene} » revient à elle-même sans qu’un choix soit certain.")


def _first_in_cycle(edges: Mapping[Node, list[Node]], among: set[Node]) -> list[Node]:
    """One node of each cycle: where a walk that never turns back comes upon itself."""
    found: dict[Node, None] = {}
    under_way: set[Node] = set()
    finished: set[Node] = set()
    for start in edges:
        walk = [start] if start in among and start not in finished else []
        while walk:
            node = walk[-1]
            if node in finished:
                walk.pop()
            elif node in under_way:
                under_way.discard(node)
                finished.add(node)
                walk.pop()
            else:
                under_way.add(node)
                for after in edges.get(node, ()):
                    if after in under_way:
                        found[after] = None
                    elif after not in finished:
                        walk.append(after)
    return list(found)


def _promises(scenario: Scenario, ways: Ways, reached: set[Node], desk: Desk) -> None:
    places = {option.id: _node(path) for path, option in options(scenario)}
    after: dict[Node, set[Node]] = {}
    for path, option in options(scenario):
        promise, node = option.promise, _node(path)
        if promise is None or node not in reached:
            continue
        target = next(target for name, target in ways.chosen[node] if name == option.id)
        if target not in after:
            after[target] = ways.reachable([target])
        later = after[target]
        if promise.before != END and not any(place == promise.before for place, _ in later):
            here = (*path, "promet", "avant")
            desk.tell("G07", here, f"« {promise.before} » ne peut plus venir après cette promesse.")
        elif not _may_happen(promise.kept_if, places, later | {node}):
            here = (*path, "promet", "tenue_si")
            desk.tell("G08", here, "Ce qui tiendrait cette promesse ne peut plus arriver après elle.")


def _may_happen(kept_if: Condition, places: Mapping[str, Node], nodes: set[Node]) -> bool:
    """False when every choice and encounter that a promise waits for is out of reach once it is given."""
    waited = list(asks(kept_if))
    if not waited or any(ask.question not in (Question.CHOSEN, Question.SEEN) for ask in waited):
        return True
    encounters = {encounter for encounter, _ in nodes}
    return any(
        ask.arguments[0] in encounters if ask.question is Question.SEEN else places.get(ask.arguments[0]) in nodes
        for ask in waited
    )


def _node(path: Path) -> Node:
    """The scene that an option's path goes through."""
    return str(path[1]), str(path[3])


def _conditions(scenario: Scenario, reached: set[Node], desk: Desk) -> None:
    """A condition on an option or a word that cannot come is told where that thing is."""
    words = {memory: {word} for memory, word in scenario.memories.items()}
    asked = dict.fromkeys(asked_in(scenario))
    for path, option in options(scenario):
        for memory, word in option.remembers.items():
            words.setdefault(memory, set()).add(word)
        if _node(path) not in reached and Ask(Question.CHOSEN, (option.id,)) in asked:
            desk.tell_key("G10", path, f"Une condition attend « {option.id} », que rien ne permet de choisir.")
    for ask in asked:
        if ask.question is Question.MEMORY and ask.arguments[1] not in words.get(ask.arguments[0], ()):
            memory, word = ask.arguments
            path = ("memoires", memory)
            desk.tell_key("G10", path, f"Une condition attend « {word} », que rien ne retient dans « {memory} ».")


def _replays(scenario: Scenario, desk: Desk) -> None:
    """Passages that replay themselves, directly or through others, would never end."""
    edges = {
        (name, ""): [(item.passage, "") for item in prose if isinstance(item, Replay)]
        for name, prose in scenario.passages.items()
    }
    for name, _ in _first_in_cycle(edges, set(edges)):
        desk.tell_key("G09", ("passages", name), f"Le passage « {name} » finit par se rejouer lui-même.")
