"""An option turns into changes: rules first, in file order, then its own effects, facts, promises and news."""

from typing import Any

from game.model.conditions import AllOf, Ask, Compare, Not, Operator, Question
from game.model.events import Changed, Learned, NewsReached, Outcome, Promised, Settled
from game.model.meters import PLAYER, Meter, MeterRef, coalition
from game.model.option import (
    ActUse,
    Disclosure,
    Later,
    Option,
    OwnEffect,
    Posture,
    Promise,
)
from game.model.scenario import END, Adjustment, Scenario
from game.model.state import State
from game.rules.resolve import Resolver, Step
from game.rules.rulebook import Occasion, Rulebook, Trigger, TriggerKind
from tests.builders import (
    MOTHER,
    TEACHER,
    encounter,
    ending,
    option,
    passing,
    ref,
    rule,
    rulebook,
    scenario,
    scene,
    state_in,
)

TRUST = (Meter.TRUST, "cible", ("acteur",))


def resolve(chosen: Option, book: Rulebook, world: Scenario | None = None, state: State | None = None) -> Step:
    """What choosing this does under these rules."""
    world = world or scenario()
    return Resolver.of(world, book).resolve(state or state_in(world, book), chosen)


def changes(step: Step) -> list[tuple[MeterRef, int]]:
    """Which meters moved, by how much."""
    return [(event.ref, event.delta) for event in step[1] if isinstance(event, Changed)]


def listening(**more: Any) -> Option:
    """Listening to the teacher."""
    return option(acts=(ActUse("ecouter", TEACHER),), **more)


def world_with(*options: Option, **more: Any) -> Scenario:
    """The teacher's classroom, with these options in its one scene."""
    base = scenario()
    classroom = encounter("classe", scenes=(scene("classe_accueil", options=options, **more),))
    return scenario(encounters={**base.encounters, "classe": classroom})


def test_an_act_fires_its_rule() -> None:
    """The act's rule changes the tie of the person addressed, and says why."""
    step = resolve(listening(), rulebook(rule("ecoute", {TRUST: 3})))
    assert changes(step) == [(ref(Meter.TRUST), 3)]
    event = step[1][0]
    assert isinstance(event, Changed)
    assert (event.turn, event.option, event.cause.id, event.sentence) == (1, "oui", "ecoute", "Ecoute : M. Rochat.")


def test_rules_fire_in_file_order_then_own_effects() -> None:
    """The file's order decides, whatever the order of the acts; the author's own effect comes last."""
    book = rulebook(rule("b", {TRUST: 1}, act="second"), rule("a", {TRUST: 2}, act="premier"))
    chosen = option(
        acts=(ActUse("premier", TEACHER), ActUse("second", TEACHER)),
        effects=(OwnEffect(ref(Meter.TRUST), 4, "Il l’a dit."),),
    )
    assert [delta for _, delta in changes(resolve(chosen, book))] == [1, 2, 4]


def test_a_bare_posture_has_consequences() -> None:
    """An option that names only its posture and whom it addresses changes something."""
    posture = rule("p", {TRUST: -2}, trigger=Trigger(TriggerKind.POSTURE, Posture.EXPERT.value))
    chosen = option(postures=(Posture.EXPERT,), addressed=(TEACHER,))
    assert changes(resolve(chosen, rulebook(posture))) == [(ref(Meter.TRUST), -2)]


def test_the_same_act_depends_on_the_request() -> None:
    """What was asked for and what was not are two different things to say."""
    book = rulebook(
        rule("demande", {TRUST: 3}, condition=Ask(Question.REQUESTED)),
        rule("non_demande", {TRUST: -3}, condition=Not(Ask(Question.REQUESTED))),
    )
    asked = world_with(listening(), asked_by=TEACHER)
    assert changes(resolve(listening(), book, asked)) == [(ref(Meter.TRUST), 3)]
    assert changes(resolve(listening(), book)) == [(ref(Meter.TRUST), -3)]


def test_recent_acts_are_remembered() -> None:
    """The same act to the same person within n choices is recent; the first time is not."""
    book = rulebook(rule("encore", {TRUST: -1}, condition=Ask(Question.RECENT, ("ecouter", "1"))))
    world = scenario()
    first = resolve(listening(), book, world)
    second = resolve(listening(), book, world, first[0])
    assert (changes(first), changes(second)) == ([], [(ref(Meter.TRUST), -1)])


def test_witnesses_are_the_others_in_the_room() -> None:
    """A witness is present and neither actor, target nor object; absent people see nothing."""
    book = rulebook(rule("vu", {(Meter.COALITION, "temoin", ("acteur", "cible")): 5}))
    world = scenario()
    alone = resolve(listening(), book, world)
    meeting = resolve(listening(), book, world, state_in(world, book, "reseau"))
    assert changes(alone) == []
    assert changes(meeting) == [(coalition(MOTHER, TEACHER, PLAYER), 5)]


def test_news_takes_declared_paths_only() -> None:
    """What is said about the absent reaches them after the encounter, by a declared path, and by no other."""
    heard = rule("rapporte", {(Meter.TRUST, "informe", ("acteur",)): -3})
    here = rule("ici", {TRUST: 1})
    chosen = option(acts=(ActUse("ecouter", TEACHER, MOTHER),))
    world = world_with(chosen)
    book = rulebook(heard, here)
    step = resolve(chosen, book, world)
    assert changes(step) == [(ref(Meter.TRUST), 1)]
    closed = passing(world, book).close(step[0])
    assert any(isinstance(event, NewsReached) and event.receiver == MOTHER for event in closed[1])
    assert changes(closed) == [(ref(Meter.TRUST, MOTHER), -3)]
    quiet = scenario(news=(), encounters=world.encounters)
    assert passing(quiet, book).close(resolve(chosen, book, quiet)[0])[1] == ()


def test_a_promise_falls_due() -> None:
    """A promise is kept or broken when its term opens, even if the person is absent then."""
    kept = rule("tenue", {TRUST: 6}, trigger=Trigger(TriggerKind.OCCASION, Occasion.PROMISE_KEPT.value))
    broken = rule("rompue", {TRUST: -15}, trigger=Trigger(TriggerKind.OCCASION, Occasion.PROMISE_BROKEN.value))
    book = rulebook(kept, broken)
    promise = Promise(TEACHER, "rappeler", "telephone", Ask(Question.CHOSEN, ("classe_fait",)))
    giving, doing = option("classe_promet", promise=promise), option("classe_fait")
    world = world_with(giving, doing)
    promised = resolve(giving, book, world)
    assert next(event for event in promised[1] if isinstance(event, Promised)).to == TEACHER
    time = passing(world, book)
    late = time.open(promised[0], world.encounters["telephone"])
    done = time.open(resolve(doing, book, world, promised[0])[0], world.encounters["telephone"])
    assert changes(late) == [(ref(Meter.TRUST), -15)]
    assert changes(done) == [(ref(Meter.TRUST), 6)]
    assert [event.outcome for event in done[1] if isinstance(event, Settled)] == [Outcome.KEPT]


def test_a_secret_told_is_felt_by_its_owner() -> None:
    """A secret that the player tells is felt by its owner once word reaches them, not before."""
    betrayed = rule("trahi", {TRUST: -18}, trigger=Trigger(TriggerKind.OCCASION, Occasion.SECRET_BETRAYED.value))
    book = rulebook(betrayed)
    telling = option("classe_dit", learns=(Disclosure(TEACHER, "depart", PLAYER),))
    world = world_with(telling)
    step = resolve(telling, book, world)
    assert changes(step) == []
    assert [event.learner for event in step[1] if isinstance(event, Learned)] == [TEACHER]
    assert changes(passing(world, book).close(step[0])) == [(ref(Meter.TRUST, MOTHER), -18)]


def test_an_adjustment_weighs_a_rule() -> None:
    """A factor divides toward zero; zero switches the rule off."""
    book = rulebook(rule("forte", {TRUST: -7}), rule("eteinte", {TRUST: 5}))
    adjustments = (Adjustment("forte", 50, "ici"), Adjustment("eteinte", 0, "ici"))
    assert changes(resolve(listening(), book, scenario(adjustments=adjustments))) == [(ref(Meter.TRUST), -3)]


def test_what_was_delayed_comes_with_its_encounter() -> None:
    """A delayed effect waits for its encounter, reaches even the absent, and comes once."""
    later = Later("telephone", effects=(OwnEffect(ref(Meter.TENSION), 9, "La lettre est arrivée."),))
    chosen = option("classe_ecrit", later=(later,))
    world, book = world_with(chosen), rulebook()
    step = resolve(chosen, book, world)
    assert changes(step) == []
    assert changes(passing(world, book).open(step[0], world.encounters["telephone"])) == [(ref(Meter.TENSION), 9)]


def test_the_first_ending_that_holds_is_the_one() -> None:
    """Endings are tried in order; the last needs no condition."""
    trusting = Compare(Meter.TRUST, TEACHER, (PLAYER,), Operator.AT_LEAST, 67)
    base = scenario()
    world = scenario(endings=(ending("haute", AllOf((trusting,))), ending("autrement")), encounters=base.encounters)
    book = rulebook(rule("ecoute", {TRUST: 20}))
    time = passing(world, book)
    low = state_in(world, book)
    high = resolve(listening(), book, world)[0]
    assert (time.ending(low).id, time.ending(high).id) == ("autrement", "haute")
    assert time.finish(low)[0].place == END


def test_resolving_leaves_the_state_before_untouched() -> None:
    """The step is pure: the same state and option give the same result twice."""
    book, world = rulebook(rule("ecoute", {TRUST: 3})), scenario()
    before = state_in(world, book)
    assert resolve(listening(), book, world, before) == resolve(listening(), book, world, before)
    assert before.meters[ref(Meter.TRUST)] == 50
