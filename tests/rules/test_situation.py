"""What a situation is caught in: paradoxes, tensions, winds, closed ties, what protects, what one counts on."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from game.model.cast import Person, World
from game.model.conditions import Ask, Condition, Not, Question
from game.model.events import Changed, Event, Outcome, RelianceSettled, Relied, Settled, Spent, WindTurned
from game.model.meters import PLAYER, Meter, MeterRef, coalition
from game.model.option import ActUse, Expense, Option, Promise, Reliance
from game.model.scenario import Chemistry, Dilemma, Scenario, Wind
from game.model.state import State
from game.rules.judging import Standing, holds
from game.rules.resolve import Resolver
from game.rules.rulebook import Act, Modality, Need, Occasion, Rule, Rulebook, Trigger, TriggerKind
from tests.builders import MOTHER, PUPIL, TEACHER, option, passing, ref, rule, rulebook, scenario, start, state_in

TRUST, SCAR = ref(Meter.TRUST), ref(Meter.SCAR)
LOSS = rule("perte", {(Meter.TRUST, "cible", ("acteur",)): -9, (Meter.SCAR, "cible", ("acteur",)): 3})
GAIN = rule("gain", {(Meter.TRUST, "cible", ("acteur",)): 9, (Meter.SPEAKABLE, "cible", ("acteur",)): 1})


def listening(name: str = "oui", **changes: Any) -> Option:
    """An option that listens to the teacher."""
    return option(name, acts=(ActUse("ecouter", TEACHER),), **changes)


def chosen(world: Scenario, book: Rulebook, *options: Option, place: str = "classe") -> tuple[State, tuple[Event, ...]]:
    """The state and events after these options, each chosen in its turn."""
    resolver = Resolver.of(world, book)
    resolver = replace(resolver, options={**resolver.options, **{one.id: one for one in options}})
    state = state_in(world, book, place)
    events: tuple[Event, ...] = ()
    for one in options:
        state, more = resolver.resolve(state, one)
        events += more
    return state, events


def on(kind: Occasion, name: str, effects: dict[Any, int], **changes: Any) -> Rule:
    """A rule that listens to an occasion."""
    return replace(rule(name, effects, **changes), trigger=Trigger(TriggerKind.OCCASION, kind.value))


def asks(state: State, world: Scenario, question: Question, *names: str, **roles: str) -> bool:
    """What a condition answers in that state."""
    return holds(Ask(question, names), Standing(world, state, roles))


@given(st.integers(-30, 30))
def test_a_closed_tie_never_opens(delta: int) -> None:
    """On a tie that stays closed, trust and what can be said may fall and never rise."""
    meters = start() | {ref(Meter.CLOSED): 1}
    book = rulebook(
        rule("r", {(Meter.TRUST, "cible", ("acteur",)): delta or 1, (Meter.SPEAKABLE, "cible", ("acteur",)): 1})
    )
    state, _ = chosen(scenario(start=meters), book, listening())
    assert state.meters[TRUST] == 50 + min(delta, 0)
    assert state.meters[ref(Meter.SPEAKABLE)] == 1


def test_whether_a_tie_opens_may_be_drawn() -> None:
    """Chance may close a tie at the start, for some seeds and not for others, and says so as an event of chance."""
    world = scenario(chemistry=(Chemistry(TEACHER, PLAYER, 0, 1, Meter.CLOSED),))
    drawn = {passing(world, rulebook()).begin(seed)[0].meters[ref(Meter.CLOSED)] for seed in range(20)}
    assert drawn == {0, 1}


def test_protecting_is_never_punished() -> None:
    """The same act that costs trust and leaves a scar does neither where it protects somebody."""
    plain, _ = chosen(scenario(), rulebook(LOSS), listening())
    spared, events = chosen(scenario(), rulebook(LOSS), listening(protection=True))
    assert (plain.meters[TRUST], plain.meters[SCAR]) == (41, 3)
    assert (spared.meters[TRUST], spared.meters[SCAR], events) == (50, 0, ())


def test_a_promise_that_protection_overtook_is_released() -> None:
    """A promise that falls due unkept is broken; after the way out that protects it is released, and fires no rule."""
    broken = on(Occasion.PROMISE_BROKEN, "rompue", {(Meter.TRUST, "cible", ("acteur",)): -15})
    for protects, outcome, trust in ((False, Outcome.BROKEN, 35), (True, Outcome.RELEASED, 50)):
        promising = option(
            "promettre", promise=Promise(TEACHER, "rappeler", "reseau", Not(Ask(Question.SEEN, ("classe",))))
        )
        leaving = option("proteger", protection=protects)
        world = with_options(scenario(), promising, leaving)
        book = rulebook(broken)
        state = state_in(world, book)
        resolver = Resolver.of(world, book)
        for one in (promising, leaving):
            state, _ = resolver.resolve(state, one)
        state, events = passing(world, book).open(state, world.encounters["reseau"])
        assert [one.outcome for one in events if isinstance(one, Settled)] == [outcome]
        assert state.meters[TRUST] == trust


def with_options(world: Scenario, *options: Option) -> Scenario:
    """The same world, these options in the first scene of the class."""
    classe = world.encounters["classe"]
    scenes = (replace(classe.scenes[0], options=options), *classe.scenes[1:])
    return replace(world, encounters={**world.encounters, "classe": replace(classe, scenes=scenes)})


def test_what_is_counted_on_comes_about_or_not() -> None:
    """Counting on somebody is an event; at its term it is honoured or let down, each with a rule of its own."""
    rules = {
        (False, True): on(Occasion.TRUST_HONOURED, "a", {(Meter.TRUST, "cible", ("acteur",)): 1}),
        (False, False): on(Occasion.TRUST_LET_DOWN, "b", {(Meter.TRUST, "cible", ("acteur",)): 2}),
        (True, True): on(Occasion.BELIEF_HONOURED, "c", {(Meter.TRUST, "cible", ("acteur",)): 3}),
        (True, False): on(Occasion.BELIEF_LET_DOWN, "d", {(Meter.TRUST, "cible", ("acteur",)): 4}),
    }
    for step, ((belief, honoured), _) in enumerate(rules.items(), start=1):
        met = Ask(Question.SEEN, ("classe",))
        condition: Condition = met if honoured else Not(met)
        counting = option("compter", reliance=Reliance(TEACHER, "appeler", "reseau", condition, belief))
        world, book = with_options(scenario(), counting), rulebook(*rules.values())
        state, said = Resolver.of(world, book).resolve(state_in(world, book), counting)
        assert said == (Relied(1, "compter", TEACHER, "appeler", belief),)
        assert asks(state, world, Question.BELIEVED_IN if belief else Question.TRUSTED, TEACHER)
        state, events = passing(world, book).open(state, world.encounters["reseau"])
        assert events[0] == RelianceSettled(1, "compter", TEACHER, "appeler", belief, honoured)
        assert state.meters[TRUST] == 50 + step
        assert asks(state, world, Question.HONOURED if honoured else Question.LET_DOWN, "compter")


def test_a_tension_becomes_a_shared_dilemma_for_both() -> None:
    """The two parties of the option's dilemma are filled either way round, and only once both have spoken."""
    card = Dilemma("sortir", (TEACHER, MOTHER), "t", "continuité ou discontinuité", {})
    told = {MeterRef(Meter.CONSTRAINT, one, ("sortir",)): 0 for one in card.between}
    meters = start() | told | {MeterRef(Meter.DILEMMA, "situation", ("sortir",)): 0}
    world = scenario(dilemmas={"sortir": card}, start=meters)
    book = rulebook(
        rule("dite", {(Meter.CONSTRAINT, "cible", ("dilemme",)): 1}, act="faire_dire"),
        rule(
            "commun",
            {(Meter.DILEMMA, "situation", ("dilemme",)): 1, (Meter.TRUST, "partie", ("autre_partie",)): 5},
            act="redire",
            condition=Ask(Question.CONSTRAINTS_TOLD),
        ),
    )
    say = [option(f"dit_{one}", acts=(ActUse("faire_dire", one),), dilemma="sortir") for one in card.between]
    again = option("redire", acts=(ActUse("redire", TEACHER),), dilemma="sortir")
    early, _ = chosen(world, book, say[0], again, place="reseau")
    late, _ = chosen(world, book, *say, again, place="reseau")
    shared = MeterRef(Meter.DILEMMA, "situation", ("sortir",))
    both = [MeterRef(Meter.TRUST, TEACHER, (MOTHER,)), MeterRef(Meter.TRUST, MOTHER, (TEACHER,))]
    assert (early.meters[shared], [early.meters[one] for one in both]) == (0, [50, 50])
    assert (late.meters[shared], [late.meters[one] for one in both]) == (1, [55, 55])


def test_the_wind_turns_after_some_acts() -> None:
    """An act that turns the wind leads to the next word of the scenario's winds, again and again."""
    world = scenario(winds=(Wind.HEAD, Wind.ACROSS))
    book = replace(rulebook(), acts={"louvoyer": Act("louvoyer", "", Need.REQUIRED, Need.ALLOWED, turns_wind=True)})
    resolver, state, seen, told = Resolver.of(world, book), state_in(world, book), [], []
    for turn in range(3):
        seen.append([word for word in Wind if asks(state, world, Question.WIND, word.value)])
        state, events = resolver.resolve(state, option(f"bord_{turn}", acts=(ActUse("louvoyer", TEACHER),)))
        told += [event.wind for event in events if isinstance(event, WindTurned)]
    assert seen == [[Wind.HEAD], [Wind.ACROSS], [Wind.HEAD]]
    assert told == [Wind.ACROSS, Wind.HEAD, Wind.ACROSS]


def test_a_modality_is_on_offer_where_its_condition_holds_with_everybody() -> None:
    """A way of working together is open only while its condition holds with each person whom it concerns."""
    seldom = Modality("temps_formel", "…", Not(Ask(Question.SAID_TO, ("ecouter", "cible"))))
    world, book = scenario(), replace(rulebook(GAIN), modalities={"temps_formel": seldom})
    resolver = Resolver.of(world, book)
    before = state_in(world, book)
    after, _ = resolver.resolve(before, listening())

    def offered(state: State, *people: str) -> bool:
        return resolver.rules.on_offer("temps_formel", people, Standing(world, state))

    assert [offered(before, TEACHER, MOTHER), offered(after, TEACHER, MOTHER), offered(after, MOTHER)] == [
        True,
        False,
        True,
    ]


def test_the_same_word_in_front_and_behind_is_known() -> None:
    """What was done to somebody's face and what was done behind their back are told apart."""
    behind = option("derriere", acts=(ActUse("se_positionner", TEACHER, MOTHER),))
    state, _ = chosen(scenario(), rulebook(), behind)
    world = scenario()
    assert asks(state, world, Question.SAID_OF, "se_positionner", MOTHER)
    assert asks(state, world, Question.SAID_TO, "se_positionner", TEACHER)
    assert not asks(state, world, Question.SAID_OF, "se_positionner", TEACHER)
    present, _ = chosen(scenario(), rulebook(), behind, place="reseau")
    assert not asks(present, world, Question.SAID_OF, "se_positionner", MOTHER)


def test_territory_and_expectation_fire_on_whoever_they_belong_to() -> None:
    """An act of somebody's trade touches that person, even when it is done to another; an expected act its target."""
    teacher = Person(
        TEACHER,
        "M. Rochat",
        "maître",
        World.SCHOOL,
        territory_acts=frozenset({"ecouter"}),
        expected_acts=frozenset({"aider"}),
    )
    world = scenario()
    world = replace(world, people={**world.people, TEACHER: teacher})
    book = rulebook(
        on(Occasion.TERRITORY_ENTERED, "t", {(Meter.TENSION, "cible", ("acteur",)): 4}),
        on(Occasion.EXPECTATION_MET, "e", {(Meter.TRUST, "cible", ("acteur",)): 2}),
    )
    entered, _ = chosen(world, book, option(acts=(ActUse("ecouter", MOTHER),)), place="reseau")
    met, _ = chosen(world, book, option(acts=(ActUse("aider", TEACHER),)))
    assert (entered.meters[ref(Meter.TENSION)], met.meters[TRUST]) == (4, 52)


def test_an_ally_may_see_a_coalition_against_a_third() -> None:
    """A coalition in the ally's own eyes has an address of its own, and rules reach it."""
    mine = coalition(TEACHER, TEACHER, PLAYER, MOTHER)
    book = rulebook(rule("camp", {(Meter.COALITION, "cible", ("acteur", "cible", "objet")): 7}))
    world = scenario(start=start() | {mine: 10})
    state, _ = chosen(world, book, option(acts=(ActUse("ecouter", TEACHER, MOTHER),)))
    assert state.meters[mine] == 17


def test_the_pupil_and_the_school_have_a_role() -> None:
    """A rule may touch the tie of each pupil who is there to each group of the school."""
    book = rulebook(rule("ecole", {(Meter.TRUST, "eleve", ("collectif",)): 3}))
    tie = MeterRef(Meter.TRUST, PUPIL, ("la_classe",))
    world = scenario(start=start() | {tie: 40, MeterRef(Meter.SCAR, PUPIL, ("la_classe",)): 0})
    away, _ = chosen(world, book, listening())
    classe = replace(world.encounters["classe"], present=(TEACHER, PUPIL))
    there, _ = chosen(replace(world, encounters={**world.encounters, "classe": classe}), book, listening())
    assert (away.meters[tie], there.meters[tie]) == (40, 43)


def test_one_adult_is_one_whom_facts_have_tested() -> None:
    """A pupil has one adult when a trust is solid and tested, and not before."""
    world = scenario()
    for trust, tested, expected in ((80, 0, False), (80, 1, True), (60, 1, False)):
        meters = start(pupil_you={"trust": trust, "tested": tested})
        state = State(meters=meters)
        assert asks(state, world, Question.ONE_ADULT, PUPIL) is expected


def test_a_cost_has_a_name() -> None:
    """What an option costs is an event with the name of whom it costs."""
    _, events = chosen(scenario(), rulebook(), option(expenses=(Expense("Lou, liste d’attente", "trois semaines"),)))
    assert events == (Spent(1, "oui", "Lou, liste d’attente", "trois semaines"),)


def test_options_of_a_form_are_one_turn() -> None:
    """Several options at once count as one choice, each with its own changes."""
    world, book = scenario(), rulebook(GAIN)
    state, events = Resolver.of(world, book).resolve(state_in(world, book), listening("a"), listening("b"))
    assert state.turn == 1
    assert state.chosen == ("a", "b")
    assert {one.option for one in events if isinstance(one, Changed)} == {"a", "b"}


def test_what_is_promised_twice_binds_once() -> None:
    """The same promise given again while it is open is still one promise, and takes its slots once."""
    promising = option("promettre", promise=Promise(TEACHER, "rappeler", "reseau", Ask(Question.SEEN, ("classe",)), 1))
    world = with_options(scenario(), promising)
    resolver, state = Resolver.of(world, rulebook()), state_in(world, rulebook())
    once, _ = resolver.resolve(state, promising)
    twice, events = resolver.resolve(once, promising)
    assert (len(twice.commitments), twice.slots, events) == (1, once.slots, ())
