"""What holds whatever is chosen: terms expire, slots run out, scars keep their ceiling, the absent are left alone."""

from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.conditions import ALWAYS, Ask, Not, Question
from game.model.events import Agreed, CauseKind, Changed, Event, Outcome, Settled
from game.model.meters import PLAYER, SCALES, SCARRED_TRUST, SITUATION, Meter, MeterRef
from game.model.option import ActUse, ContractTerms, Option, OwnEffect, Promise, Reliance
from game.model.scenario import AGENDA, Agenda, Scenario
from game.model.state import State
from game.rules.passing import Passing
from game.rules.resolve import Resolver
from game.rules.rulebook import Occasion, Rule, Rulebook, Trigger, TriggerKind
from tests.builders import MOTHER, TEACHER, encounter, option, ref, rule, rulebook, scenario, scene

PLACES = ("classe", "telephone", "reseau")
TRUST = (Meter.TRUST, "cible", ("acteur",))
SCAR = (Meter.SCAR, "cible", ("acteur",))


def _on(kind: Occasion, name: str, deltas: dict[tuple[Meter, str, tuple[str, ...]], int]) -> Rule:
    return replace(rule(name, deltas), trigger=Trigger(TriggerKind.OCCASION, kind.value))


BOOK: Rulebook = rulebook(
    rule("gain", {TRUST: 9, (Meter.TRUST, "temoin", ("acteur",)): 2}, act="aider"),
    rule("perte", {TRUST: -9, (Meter.TENSION, "objet", ("acteur",)): 6}, act="blesser"),
    _on(Occasion.PROMISE_BROKEN, "rompue", {TRUST: -15, SCAR: 3}),
    _on(Occasion.PROMISE_KEPT, "tenue", {TRUST: 6, SCAR: -1}),
)
targets = st.sampled_from((TEACHER, MOTHER))
effects = st.builds(
    OwnEffect,
    st.builds(ref, st.sampled_from((Meter.TRUST, Meter.SPEAKABLE, Meter.DEBT, Meter.ROUTINE)), targets),
    st.integers(-100, 100).filter(bool),
    st.just("Parce que."),
)


@st.composite
def options(draw: st.DrawFn, name: str) -> Option:
    """Anything that an author may let somebody say."""
    to = draw(targets)
    promise = st.builds(
        Promise,
        st.just(to),
        st.just("rappeler"),
        st.sampled_from(("reseau", "fin")),
        st.sampled_from((ALWAYS, Not(ALWAYS), Ask(Question.SEEN, ("telephone",)))),
        st.integers(0, 3),
    )
    contract = st.builds(ContractTerms, st.just((to,)), st.just("le cahier"), st.sampled_from(("reseau", "fin")))
    reliance = st.builds(
        Reliance, st.just(to), st.just("venir"), st.sampled_from(("reseau", "fin")), st.just(ALWAYS), st.booleans()
    )
    return option(
        name,
        acts=(ActUse(draw(st.sampled_from(("aider", "blesser"))), to, draw(st.none() | targets)),),
        effects=tuple(draw(st.lists(effects, max_size=2))),
        promise=draw(st.none() | promise),
        contract=draw(st.none() | contract),
        reliance=draw(st.none() | reliance),
        protection=draw(st.booleans()),
    )


@dataclass(frozen=True, repr=False)
class Lived:
    """A situation of three encounters and everything that happened in it: before, after and events of each step."""

    world: Scenario
    steps: tuple[tuple[State, State, tuple[Event, ...]], ...]

    def __repr__(self) -> str:
        """The options alone: the rest follows from them."""
        return repr(list(self.world.options.values()))


@st.composite
def lived(draw: st.DrawFn) -> Lived:
    """A situation lived from its beginning to its end."""
    chosen = {place: [draw(options(f"{place}_{n}")) for n in range(draw(st.integers(1, 2)))] for place in PLACES}
    present = {"classe": (TEACHER,), "telephone": (MOTHER,), "reseau": (TEACHER, MOTHER)}
    world = scenario(
        encounters={
            place: encounter(place, present=present[place], scenes=(scene("un", options=tuple(chosen[place])),))
            for place in PLACES
        },
        agenda=Agenda(draw(st.integers(0, 3)), ("classe", "telephone"), "reseau"),
    )
    passing = Passing(Resolver.of(world, BOOK))
    state, _ = passing.begin(1)
    steps: list[tuple[State, State, tuple[Event, ...]]] = []

    def lives(after: State, events: tuple[Event, ...]) -> State:
        steps.append((state, after, events))
        return after

    for place in PLACES:
        state = lives(*passing.open(replace(state, place=AGENDA), world.encounters[place]))
        for one in chosen[place]:
            state = lives(*passing.resolver.resolve(state, one))
        state = lives(*passing.close(state))
    lives(*passing.finish(state))
    return Lived(world, tuple(steps))


@settings(max_examples=60)
@given(lived())
def test_every_meter_stays_in_its_range_and_its_trace_adds_up(life: Lived) -> None:
    """Step by step, the deltas of each meter are the difference, and no value leaves its scale."""
    for before, after, events in life.steps:
        traced: dict[MeterRef, int] = {}
        for event in events:
            if isinstance(event, Changed):
                traced[event.ref] = traced.get(event.ref, 0) + event.delta
        for one, value in after.meters.items():
            assert SCALES[one.meter].low <= value <= SCALES[one.meter].high
            assert value - before.meters[one] == traced.get(one, 0)


@settings(max_examples=60)
@given(lived())
def test_nobody_changes_who_is_neither_there_nor_told(life: Lived) -> None:
    """A change of a rule or an option is of somebody present, informed, or of the situation; terms reach everybody."""
    for before, _, events in life.steps:
        told = {path.receiver for path in before.news}
        for event in events:
            if isinstance(event, Changed) and event.cause.kind in (CauseKind.RULE, CauseKind.OPTION):
                assert event.ref.holder in {PLAYER, SITUATION, *before.present, *told}


@settings(max_examples=60)
@given(lived())
def test_what_has_a_term_ends_at_its_term(life: Lived) -> None:
    """At the end nothing is open: every promise, contract and reliance has come to its term, each once."""
    last = life.steps[-1][1]
    assert all(one.outcome is not None for one in last.commitments)
    assert all(one.ended for one in last.contracts)
    assert all(one.honoured is not None for one in last.reliances)
    events = [event for _, _, more in life.steps for event in more]
    settled = [event.option for event in events if isinstance(event, Settled)]
    assert sorted(settled) == sorted(set(settled)) == sorted(one.option for one in last.commitments)
    ended = [event.option for event in events if isinstance(event, Agreed) and event.ended]
    assert sorted(ended) == sorted(set(ended)) == sorted(one.option for one in last.contracts)
    assert set(settled) <= set(life.world.options)


@settings(max_examples=60)
@given(lived())
def test_slots_are_never_owed(life: Lived) -> None:
    """Encounters and promises take slots, never more than there are, and nothing gives them back."""
    for before, after, _ in life.steps:
        assert 0 <= after.slots <= before.slots


@settings(max_examples=60)
@given(lived())
def test_a_scar_keeps_its_ceiling(life: Lived) -> None:
    """Where a scar is open, trust stands no higher than a scar allows; protecting opens none and breaks no promise."""
    for before, after, events in life.steps:
        for one, depth in after.meters.items():
            if one.meter is Meter.SCAR and depth > 0:
                assert after.meters[MeterRef(Meter.TRUST, one.holder, one.about)] <= SCARRED_TRUST
        protected = any(life.world.options[name].protection for name in before.chosen)
        for event in events:
            if isinstance(event, Settled) and protected:
                assert event.outcome is not Outcome.BROKEN
