"""Everything that ships, played at random: what the model promises holds on every path."""

import re
from functools import cache
from pathlib import Path

import pytest

import game
from game.authoring.load import parse_cues, parse_rulebook, parse_scenario, read_bytes
from game.model.cast import Gender
from game.model.events import CauseKind, Changed, Ended, Event, NewsReached, Shown
from game.model.meters import PLAYER, SCALES, SITUATION, band, next_band
from game.model.scenario import END, CueText, Scenario
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
    parsed = parse_scenario(read_bytes(path), path.name, shipped_rulebook())
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
        if ref.holder not in (PLAYER, SITUATION):
            moved = one.state.bands[ref] - band(ref.meter, one.scenario.start[ref])
            net = sum(1 if upward else -1 for sign, upward in signs if sign == ref)
            assert (moved > 0) == (net > 0)
            assert (moved < 0) == (net < 0)


def check_the_absent(events: list[Event]) -> None:
    """Nobody changes who is neither present nor informed, but by a term or time."""
    informed: set[tuple[int, str]] = set()
    for event in events:
        if isinstance(event, NewsReached):
            informed.add((event.turn, event.receiver))
        if isinstance(event, Changed) and event.cause.kind in (CauseKind.RULE, CauseKind.OPTION):
            holder = event.ref.holder
            assert holder in (PLAYER, SITUATION, *event.witnesses) or (event.turn, holder) in informed, event


@pytest.mark.parametrize("name", SCENARIOS)
@pytest.mark.parametrize("batch", range(8))
def test_random_plays(name: str, batch: int) -> None:
    """2,000 random plays of each scenario end, within bounds, with traces that add up and nobody moved from afar."""
    for seed in range(batch * 250, (batch + 1) * 250):
        one, events, chosen = play(name, seed)
        check_traces_add_up(one, events)
        check_the_absent(events)
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
    """Among 600 random plays every ending is reached and every option chosen."""
    world = shipped_scenario(name)
    endings, options = set[str](), set[str]()
    for seed in range(600):
        _, events, chosen = play(name, seed)
        options.update(chosen)
        endings.update(event.ending for event in events if isinstance(event, Ended))
    assert endings == {ending.id for ending in world.endings}
    assert set(world.options) <= options


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


def rules_cited(events: list[Event]) -> set[str]:
    """The rules that a play's changes name as their cause."""
    kinds = (CauseKind.RULE, CauseKind.DUE, CauseKind.TIME)
    return {event.cause.id for event in events if isinstance(event, Changed) and event.cause.kind in kinds}


@pytest.mark.parametrize("name", SCENARIOS)
def test_deleting_a_rule_changes_the_plays_that_cite_it(name: str) -> None:
    """No rule lives in Python: without its entry in the YAML, a rule that a play cited is cited no more."""
    world, book = shipped_scenario(name), shipped_rulebook()
    _, events, chosen = play(name, 11)
    known = {one.id for one in book.rules}
    cited = rules_cited(events) & known
    assert len(cited) >= 10
    for rule in sorted(cited):
        lesser = Rulebook(book.acts, tuple(one for one in book.rules if one.id != rule))
        again = Playthrough(world, lesser, shipped_cues(), 11, Gender.FEMININE)
        told = list(again.opening)
        for choice in chosen:
            while not again.awaiting and not again.over:
                again.advance()
            if choice not in again.awaiting:
                break
            told.extend(again.choose(choice))
        assert told != events
        assert rule not in rules_cited(told)


def test_no_rule_is_named_in_python() -> None:
    """The game's code knows no rule: none of their ids is a word of it."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in Path(game.__file__).parent.rglob("*.py"))
    words = set(re.findall(r"[a-z0-9_]+", code))
    distinctive = {one.id for one in shipped_rulebook().rules if "_" in one.id}
    assert len(distinctive) >= 60
    assert distinctive & words == set()
