"""The full scenarios that ship: what each of them holds, and that no option gives itself away before it is read."""

import pytest

from game.app.content import texts_of
from game.app.library import find
from game.app.simulation.lines import balance_lines, course_lines
from game.app.simulation.report import LONGEST_TO_SHORTEST, balance, course
from game.app.simulation.runs import Order, made
from game.app.simulation.wording_balance import lengths, posture_shares, question_shares, scenes
from game.model.meters import Meter
from game.model.option import FormKind, Posture
from game.model.scenario import EncounterKind, Scenario
from game.play.bots import Policy
from tests.test_shipped import SCENARIOS, shipped_scenario

FULL = ("baton_de_pelerin", "me_le_prendre", "pas_de_porte")
CHEMISTRIES = range(20)
NEVER_HIGHEST = ("fecundity", "weakest")
TELLING = (
    "imposer", "exiger", "il faut que vous", "ensemble", "co-construire", "bienveillan", "toujours", "jamais",
    "je vous entends",
)  # fmt: skip


def kinds(scenario: Scenario) -> set[EncounterKind]:
    """The kinds of encounters that it has."""
    return {encounter.kind for encounter in scenario.encounters.values()}


@pytest.mark.parametrize("name", FULL)
def test_a_full_scenario_has_all_its_parts(name: str) -> None:
    """Choices enough, five endings, an agenda, a prepared meeting, peers, promises, a secret, coalitions, ties."""
    scenario = shipped_scenario(name)
    asked = [scene for _, scene in scenes(scenario) if len(scene.options) > 1 or scene.form]
    options = scenario.options.values()
    assert len(asked) >= 32
    assert len(scenario.endings) == 5
    assert scenario.agenda is not None
    assert {EncounterKind.MEETING, EncounterKind.INTERVISION} <= kinds(scenario)
    assert any(scene.form and scene.form.kind is FormKind.PLANNING for scene in asked)
    assert sum(option.promise is not None for option in options) >= 3
    assert any(fact.secret_of for fact in scenario.facts.values())
    assert any(ref.meter is Meter.COALITION for ref in scenario.start)
    assert 3 <= len(scenario.necessary) <= 5
    assert 1 <= len(scenario.to_bet) <= 6
    assert all(option.value and option.price for option in options)


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_option_is_told_by_its_length(name: str) -> None:
    """Within a choice the longest option has at most 1.6 times the characters of the shortest."""
    assert [one.where for one in lengths(shipped_scenario(name)) if one.ratio > LONGEST_TO_SHORTEST] == []


@pytest.mark.parametrize("name", FULL)
def test_postures_and_questions_are_shared_out(name: str) -> None:
    """Each posture is held by 15 to 45 % of the options that hold one; no posture has the question marks."""
    scenario = shipped_scenario(name)
    assert all(0.15 <= share <= 0.45 for share in posture_shares(scenario).values())
    overall, by_posture = question_shares(scenario)
    assert overall < 1 / 3
    assert all(by_posture[posture] <= max(0.25, 2 * overall) for posture in Posture)


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_word_tells_the_posture(name: str) -> None:
    """No option uses a word from which its posture could be guessed without reading on."""
    told = [
        (option.id, word)
        for option in shipped_scenario(name).options.values()
        for word in TELLING
        if word in str(option.text).lower()
    ]
    assert told == []


@pytest.mark.long
@pytest.mark.parametrize("name", SCENARIOS)
def test_ten_thousand_plays(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every ending is met between 3 and 50 %, every option and cue is met, every posture both helps and costs."""
    texts = texts_of(find(name, None))
    scenario = shipped_scenario(name)
    runs = list(made(texts, [Order(Policy.CHANCE, seed, seed) for seed in range(1, 10_001)]))
    orders = [
        Order(policy, 1 + chemistry, chemistry * 1000 + k)
        for chemistry in CHEMISTRIES
        for policy in Policy
        for k in range(60 if policy is Policy.CHANCE else 20)
    ]
    by_posture = list(made(texts, orders))
    went, weighed = course(scenario, runs), balance(scenario, runs, by_posture)
    with capsys.disabled():
        print("\n" + "\n".join([*course_lines(scenario, went), *balance_lines(weighed)]))
    assert all(0.03 <= share <= 0.5 for _, share in went.endings)
    assert (went.never_chosen, went.never_shown, went.troubles) == ((), (), ())
    assert (weighed.dominated, weighed.dominating) == ((), ())
    fecundity = dict(weighed.chance)["fecundity"]
    assert fecundity.high - fecundity.low >= 3
    for posture, readings in weighed.held:
        assert any(one.above > one.below for _, one in readings), posture
        assert any(one.below > one.above for _, one in readings), posture
        assert [reading for reading, one in readings if reading in NEVER_HIGHEST and one.reaching] == [], posture
