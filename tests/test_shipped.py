"""Everything that ships, played at random: what the model promises holds on every path."""

import re
from functools import cache
from pathlib import Path

import pytest

import game
from game.app.content import shipped_professions
from game.authoring.load import parse_cues, parse_rulebook, parse_scenario, read_bytes
from game.model.cast import Gender
from game.model.cue_text import CueText
from game.model.events import CauseKind, Changed, Ended, Event, NewsReached, Shown
from game.model.meters import ESTABLISHMENT, PLAYER, SCALES, SITUATION, band, next_band
from game.model.option import FormKind
from game.model.scenario import END, Scenario
from game.play.answers import TOGETHER
from game.play.bots import Policy, pick
from game.play.playthrough import Playthrough
from game.play.view import EncounterView, EndingView
from game.resources import resource
from game.rules.rulebook import Rulebook

SCENARIOS = sorted(path.parent.name for path in resource("scenarios").glob("*/scenario.yaml"))


@cache
def shipped_rulebook() -> Rulebook:
    """The rulebook that ships."""
    path = resource("assets", "regles", "socle.yaml")
    parsed = parse_rulebook(read_bytes(path), path.name)
    assert parsed.value is not None, parsed.problems
    return parsed.value


@cache
def shipped_cues() -> tuple[CueText, ...]:
    """The cue library that ships."""
    path = resource("assets", "indices", "socle.yaml")
    parsed = parse_cues(read_bytes(path), path.name)
    assert parsed.value is not None, parsed.problems
    return parsed.value


@cache
def shipped_scenario(name: str) -> Scenario:
    """A scenario that ships."""
    path = resource("scenarios", name, "scenario.yaml")
    parsed = parse_scenario(read_bytes(path), path.name, shipped_rulebook(), shipped_professions())
    assert parsed.value is not None, parsed.problems
    return parsed.value


def play(name: str, seed: int, policy: Policy = Policy.CHANCE) -> tuple[Playthrough, list[Event], list[str]]:
    """A play to its end: the play, everything that happened, what was chosen."""
    one = Playthrough(shipped_scenario(name), shipped_rulebook(), shipped_cues(), seed, Gender.FEMININE)
    events, chosen = list(one.opening), list[str]()
    while not one.over:
        if one.awaiting:
            choice = pick(policy, one.scenario, one, seed, one.state.turn)
            chosen.append(choice)
            events.extend(one.choose(choice))
            check_cues_are_shown(one)
        else:
            one.advance()
        assert len(chosen) < 100
    return one, events, chosen


def check_cues_are_shown(one: Playthrough) -> None:
    """Before a choice, nobody who is present or reported on still hides a band that was crossed."""
    encounter = one.scenario.encounters.get(one.state.place)
    if encounter is not None:
        seen = {*one.state.present, *encounter.reported}
        assert not [cue for cue in one.state.pending if cue.ref.holder in seen]


def check_traces_add_up(one: Playthrough, events: list[Event]) -> None:
    """For every meter the deltas are the difference, in bounds, and every band crossed was shown or still waits."""
    values = dict(one.scenario.start)
    for event in events:
        if isinstance(event, Changed):
            assert event.delta
            values[event.ref] += event.delta
    assert values == one.state.meters
    assert all(SCALES[ref.meter].low <= value <= SCALES[ref.meter].high for ref, value in values.items())
    signs = [(event.ref, event.upward) for event in events if isinstance(event, Shown)]
    signs += [(cue.ref, cue.upward) for cue in one.state.pending]
    for ref, value in values.items():
        assert one.state.bands[ref] == next_band(ref.meter, one.state.bands[ref], value)
        if ref.holder not in (PLAYER, SITUATION, ESTABLISHMENT):
            moved = one.state.bands[ref] - band(ref.meter, one.scenario.start[ref])
            shown = {upward for sign, upward in signs if sign == ref}
            # One cue may tell of several bands crossed at once, so cues are not counted against each other.
            assert moved <= 0 or True in shown
            assert moved >= 0 or False in shown
            assert len(shown) != 1 or (moved > 0) == (True in shown)


def check_the_absent(scenario: Scenario, events: list[Event]) -> None:
    """Nobody changes who is neither present nor informed, but by a term or time; what is planned is sent to people."""
    informed: set[tuple[int, str]] = set()
    forms = [scene.form for encounter in scenario.encounters.values() for scene in encounter.scenes if scene.form]
    planned = {
        option.id: option.addressed
        for form in forms
        if form.kind is FormKind.PLANNING
        for field in form.fields
        for option in field.options
    }
    for event in events:
        if isinstance(event, NewsReached):
            informed.add((event.turn, event.receiver))
        if isinstance(event, Changed) and event.cause.kind in (CauseKind.RULE, CauseKind.OPTION):
            holder = event.ref.holder
            there = {PLAYER, SITUATION, ESTABLISHMENT, *event.witnesses, *planned.get(event.option, ())}
            assert holder in there or (event.turn, holder) in informed, event


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("batch", range(8))
def test_random_plays(name: str, batch: int) -> None:
    """240 random plays of each scenario end, within bounds, with traces that add up and nobody moved from afar."""
    for seed in range(batch * 30, (batch + 1) * 30):
        one, events, chosen = play(name, seed)
        check_traces_add_up(one, events)
        check_the_absent(one.scenario, events)
        assert one.state.place == END
        assert isinstance(events[-1], Ended)
        assert isinstance(one.view(), EndingView)
        assert chosen


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("policy", Policy)
def test_every_policy_reaches_an_end(name: str, policy: Policy) -> None:
    """Each constant posture can be held to the end, and plays the same twice."""
    first, second = play(name, 3, policy), play(name, 3, policy)
    assert first[1:] == second[1:]


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_ending_and_option_is_met(name: str) -> None:
    """Among at most 2,000 random plays every ending is reached and every option chosen."""
    world = shipped_scenario(name)
    endings, options = {ending.id for ending in world.endings}, set(world.options)
    for seed in range(2000):
        _, events, chosen = play(name, seed)
        options.difference_update(name for answer in chosen for name in answer.split(TOGETHER))
        endings.difference_update(event.ending for event in events if isinstance(event, Ended))
        if not endings and not options:
            break
    assert (endings, options) == (set(), set())


@pytest.mark.parametrize("name", SCENARIOS)
def test_pages_can_be_read(name: str) -> None:
    """No page is empty: something to read or something to choose, and no stray brace."""
    one = Playthrough(shipped_scenario(name), shipped_rulebook(), shipped_cues(), 5, Gender.MASCULINE)
    while not one.over:
        seen = one.view()
        if isinstance(seen, EncounterView):
            assert seen.beats or seen.options
            assert not [beat for beat in seen.beats if set("{}") & set(beat.text)]
        if one.awaiting:
            one.choose(one.awaiting[0])
        else:
            one.advance()


def test_no_rule_is_named_in_python() -> None:
    """The game's code knows no rule: none of their ids is a word of it."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path(game.__file__).parent.rglob("*.py"))
    words = set(re.findall(r"[a-z0-9_]+", code))
    distinctive = {one.id for one in shipped_rulebook().rules if "_" in one.id}
    assert len(distinctive) >= 60
    assert distinctive & words == set()
