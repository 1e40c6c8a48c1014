"""The runnable examples: each short, sound and played both ways; with what else ships, they need every rule."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.app.rehearsal import rehearsing
from game.authoring.check import check
from game.authoring.load import parse_script, read_bytes
from game.authoring.problems import Severity
from game.debrief.fold import history
from game.debrief.twin import describe
from game.model.cast import Gender
from game.model.events import CauseKind, Changed, Event
from game.model.scenario import Scenario
from game.play.playthrough import Playthrough
from game.resources import resource
from game.rules.rulebook import Rulebook
from tests.test_shipped import shipped_cues, shipped_rulebook, shipped_scenario

MOST_LINES = 40
LONGEST_LINE = 120
EXAMPLES = sorted(path.parent.name for path in resource("scenarios", "exemples").glob("*/scenario.yaml"))
RULES = [one.id for one in shipped_rulebook().rules]
FOLDERS = [path.parent for path in sorted(resource("scenarios").glob("**/scenario.yaml"))]
BY_RULE = (CauseKind.RULE, CauseKind.DUE, CauseKind.TIME)


def folder(name: str) -> Path:
    """Where an example lives."""
    return resource("scenarios", "exemples", name)


def sources() -> Iterator[tuple[str, Path]]:
    """Every scripted play that ships, with its scenario's place among the shipped ones."""
    root = resource("scenarios")
    for one in FOLDERS:
        for script in sorted((one / "parties").glob("*.yaml")):
            yield one.relative_to(root).as_posix(), script


@cache
def scripted(place: str, path: Path) -> tuple[int, Gender, tuple[str, ...]]:
    """The seed, the gender and the choices of a scripted play."""
    parsed = parse_script(read_bytes(path), path.name, shipped_scenario(place))
    assert parsed.value is not None, parsed.problems
    return parsed.value.seed, parsed.value.gender, parsed.value.choices


def replayed(place: str, path: Path, rulebook: Rulebook) -> tuple[tuple[Event, ...], bool]:
    """All that happens when the scripted choices are made, as long as they can be, and whether the end was reached."""
    seed, gender, choices = scripted(place, path)
    play = Playthrough(shipped_scenario(place), rulebook, shipped_cues(), seed, gender)
    events = list(play.opening)
    for choice in choices:
        while not play.awaiting and not play.over:
            play.advance()
        if play.over or not play.accepts(choice):
            return tuple(events), False
        events.extend(play.choose(choice))
    while not play.awaiting and not play.over:
        play.advance()
    return tuple(events), play.over


@cache
def told(place: str, path: Path) -> tuple[tuple[Event, ...], bool]:
    """What happens in a scripted play under the rulebook that ships, and whether its end is reached."""
    return replayed(place, path, shipped_rulebook())


@cache
def plays_by_rule() -> dict[str, list[tuple[str, Path]]]:
    """The scripted plays in which a change names each rule as its cause."""
    found: dict[str, list[tuple[str, Path]]] = {}
    for place, path in sources():
        for rule in rules_cited(told(place, path)[0]):
            found.setdefault(rule, []).append((place, path))
    return found


def rules_cited(events: tuple[Event, ...]) -> set[str]:
    """The rules that changes name as their cause."""
    return {event.cause.id for event in events if isinstance(event, Changed) and event.cause.kind in BY_RULE}


def last_map(scenario: Scenario, events: tuple[Event, ...]) -> tuple[str, ...]:
    """The map in sentences, once everything has happened."""
    return describe(scenario, history(scenario, events)[-1])


def the_play(name: str, which: str) -> tuple[str, Path]:
    """One of the plays that every example has."""
    return f"exemples/{name}", folder(name) / "parties" / f"{which}.yaml"


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_read_at_a_glance(name: str) -> None:
    """No example is longer than a screen, nor wider."""
    lines = (folder(name) / "scenario.yaml").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= MOST_LINES
    assert [line for line in lines if len(line) > LONGEST_LINE] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_sound(name: str) -> None:
    """The checker finds nothing that stops an example; its plays end as they say; its name is its folder's."""
    found = check([folder(name)], shipped_rulebook(), rehearsing(shipped_rulebook(), shipped_cues))
    assert [str(one) for each in found for one in each.problems if one.severity is Severity.ERROR] == []
    assert shipped_scenario(f"exemples/{name}").id == name


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_shows_what_its_mechanism_changes(name: str) -> None:
    """Played with the mechanism and without it, by other choices or by another seed, it ends on two different maps."""
    scenario = shipped_scenario(f"exemples/{name}")
    with_it, without = the_play(name, "avec"), the_play(name, "sans")
    (seed, gender, choices), (other_seed, other_gender, others) = scripted(*with_it), scripted(*without)
    assert gender == other_gender
    assert (seed == other_seed) != (choices == others)
    assert last_map(scenario, told(*with_it)[0]) != last_map(scenario, told(*without)[0])


@pytest.mark.parametrize(("place", "path"), [pytest.param(*one, id=f"{one[0]}-{one[1].stem}") for one in sources()])
def test_a_scripted_play_reaches_its_end(place: str, path: Path) -> None:
    """Every scripted play that ships can be made to its last choice, and ends there."""
    assert told(place, path)[1]


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_counts(rule: str) -> None:
    """No rule lives in Python, and none is idle: without it, a play that ships no longer goes the same."""
    assert rule in plays_by_rule(), "no scripted play meets this rule"
    book = shipped_rulebook()
    lesser = replace(book, rules=tuple(one for one in book.rules if one.id != rule))
    place, path = plays_by_rule()[rule][0]
    events, _ = replayed(place, path, lesser)
    assert events != told(place, path)[0]
    assert rule not in rules_cited(events)
