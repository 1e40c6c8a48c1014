"""Whole files: what compiles, that problems come all at once, and which files stay apart."""

import time

import pytest

from game.authoring.load import parse_cues, parse_rulebook, parse_script
from game.authoring.problems import MOST_PROBLEMS
from game.model.cast import Gender
from game.model.conditions import ALWAYS, AllOf, Ask, Not, Question
from game.model.meters import Meter, MeterRef
from game.model.option import ActUse
from game.model.scenario import Chemistry
from game.rules.rulebook import RuleEffect, Trigger, TriggerKind
from tests.authoring.builders import MINI_RULEBOOK, compiled, minimal_scenario, parsed


def test_the_small_scenario_has_no_problem() -> None:
    """What the builder gives is sound, so that a test's change is what a test sees."""
    assert parsed(minimal_scenario()).problems == ()


def test_levels_in_words_become_numbers() -> None:
    """A tie starts where its words say; a tie said to be tested is tested."""
    start = compiled(relations="relations:\n  - anais -> vous: {confiance: eprouvee, tension: fort}").start
    about = ("anais", ("vous",))
    assert start[MeterRef(Meter.TRUST, *about)] == 88
    assert start[MeterRef(Meter.TESTED, *about)] == 1
    assert start[MeterRef(Meter.TENSION, *about)] == 75
    assert start[MeterRef(Meter.RECOGNITION, *about)] == 50


def test_only_declared_ties_exist() -> None:
    """What no relation declares is not among the meters."""
    assert MeterRef(Meter.TRUST, "anais", ("vous",)) not in compiled().start


def test_an_affinity_may_be_drawn() -> None:
    """« tiree » leaves the affinity to chance, within three."""
    scenario = compiled(relations="relations:\n  - anais -> vous: {affinite: tiree}")
    assert scenario.chemistry == (Chemistry("anais", "vous", -3, 3),)


def test_an_option_addresses_its_targets_else_everyone_present() -> None:
    """`a` may be left out."""
    options = compiled().options
    assert options["combien"].addressed == ("m_rochat",)
    assert options["se_taire"].acts == (ActUse("ecouter", "m_rochat"),)


def test_problems_come_all_at_once() -> None:
    """Faults of form, of prose and of references are told in one run."""
    text = minimal_scenario(extra="duree: long\na_parier: [rien]", fins="fins: {f: {si: vu(rien), texte: '{x}'}}")
    assert [one.code for one in parsed(text).problems] == ["S05", "S17", "R03", "T05"]


def test_a_refused_person_is_told_once() -> None:
    """Whoever names somebody whose own entry is faulty is not told that nobody bears that name."""
    broken = minimal_scenario(extra="circule: [anais -> m_rochat]").replace("nom: Anaïs", "name: Anaïs")
    assert {one.code for one in parsed(broken).problems} == {"S01", "S02"}


def test_at_most_fifty_problems_are_told() -> None:
    """Nobody reads more, and errors are kept before warnings."""
    assert len(parsed(minimal_scenario(extra="\n".join(f"inconnu{n}: 1" for n in range(80)))).problems) == MOST_PROBLEMS


def test_a_rule_becomes_data() -> None:
    """Triggers, effects on roles and sentences are read from the file."""
    book = parse_rulebook(MINI_RULEBOOK, "mini.yaml").value
    assert book is not None
    rule = book.rules[0]
    assert rule.trigger == Trigger(TriggerKind.ACT, "ecouter")
    assert rule.effects == (RuleEffect(Meter.RECOGNITION, "cible", ("acteur",), 3),)
    assert rule.condition == ALWAYS


def test_a_replaced_rule_is_silent_where_the_closer_one_speaks() -> None:
    """`remplace` adds the closer rule's case, negated, to the general rule."""
    closer = (
        "  - {id: de_pres, acte: parler_de, si: seul(), effets: {flou(cible): 1}, phrase: Oui., source: ici,"
        " remplace: ecoute}\n"
    )
    book = parse_rulebook(MINI_RULEBOOK + closer, "mini.yaml").value
    assert book is not None
    spoken = AllOf((Ask(Question.ALSO, ("parler_de",)), Ask(Question.ALONE)))
    assert book.rules[0].condition == Not(spoken)


def test_cues_are_read() -> None:
    """A library is a list of cues."""
    entry = "{mesure: confiance, sens: baisse, texte: '{nom} recule.', eleve: non}"
    text = f"genre: indices\nformat: 1\nindices: [{entry}]\n"
    cues = parse_cues(text, "indices.yaml").value
    assert cues is not None
    assert (cues[0].meter, cues[0].upward, cues[0].pupil) == (Meter.TRUST, False, False)


def test_a_scripted_play_is_read() -> None:
    """Seed, gender, choices and what must hold come from the file, conditions beside their words."""
    text = (
        "genre: partie\nformat: 1\nscenario: essai\ngraine: 7\naccord: masculin\nchoix: [combien, continuer]\n"
        "attendu: {fin: autrement, vrai: [choisi(combien)]}\n"
    )
    script = parse_script(text, "partie.yaml").value
    assert script is not None
    assert (script.seed, script.gender, script.choices) == (7, Gender.MASCULINE, ("combien", "continuer"))
    assert script.holds == (("choisi(combien)", Ask(Question.CHOSEN, ("combien",))),)


@pytest.mark.parametrize(
    "changes",
    [
        {"demande": f"demande: {{de: m_rochat, texte: 'a{' ' * 19_900}b'}}"},
        {"demande": f"demande: {{de: m_rochat, texte: '{{rejoue{' ' * 19_900}b'}}"},
        {"demande": f"demande: {{de: m_rochat, texte: '{'{' * 19_900}'}}"},
        {"demande": f"demande: {{de: m_rochat, texte: '{'« ? ' * 4_900}'}}"},
        {"fins": f"fins: {{une: {{si: '{'(' * 19_900}', texte: Un.}}, deux: {{texte: Deux.}}}}"},
        {"extra": f"circule: [{', '.join(['a -> b'] * 20_000)}]"},
        {"extra": "\n".join(f"inconnue{number}: 1" for number in range(10_000))},
    ],
)
def test_a_hostile_text_costs_no_patience(changes: dict[str, str]) -> None:
    """Long runs, deep braces and thousands of faults are answered in a moment: no pattern goes back over its text."""
    start = time.perf_counter()
    parsed(minimal_scenario(**changes))
    # Ten times what was seen here: a pattern that goes back over its text takes far longer still.
    assert time.perf_counter() - start < 4
