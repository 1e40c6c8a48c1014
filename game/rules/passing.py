"""What time does: the opening chemistry, doors that open and close, terms that fall due, news that arrives, the end."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.model.campaign import NOTHING, Carried
from game.model.events import Agreed, CauseKind, Ended, Event, NewsReached, Opened, Outcome
from game.model.meters import Meter, MeterRef, band
from game.model.option import Option
from game.model.scenario import AGENDA, BRIEFING, END, Encounter, Ending, Scene
from game.model.state import State
from game.rules.binding import Firing, firings_of, occasion
from game.rules.carrying import begun_with, received
from game.rules.chance import draw
from game.rules.judging import Standing, holds
from game.rules.ledger import chance, settle
from game.rules.resolve import Resolver, Step, own_effects
from game.rules.rulebook import Occasion

_DRAWN = {Meter.AFFINITY: "affinite", Meter.CLOSED: "fermee"}
"""What is drawn at the start, by the word that its draw is labelled with."""


@dataclass(frozen=True, slots=True)
class Passing:
    """The course of a situation between choices."""

    resolver: Resolver

    def begin(self, seed: int, carried: Carried = NOTHING) -> Step:
        """The situation before anybody has spoken: its chemistry drawn from the seed, and what was lived before.

        Between people who have met before, nothing is drawn again.
        """
        scenario = self.resolver.scenario
        known: dict[str, dict[str, str]] = {
            fact.id: dict.fromkeys(fact.known_by, "") for fact in scenario.facts.values()
        }
        state = State(
            place=BRIEFING,
            meters=dict(scenario.start),
            bands={ref: band(ref.meter, value) for ref, value in scenario.start.items()},
            known=known,
            slots=scenario.agenda.slots if scenario.agenda else 0,
            memories=dict(scenario.memories),
        )
        met = received(scenario, carried)
        drawn = []
        for one in scenario.chemistry:
            if MeterRef(one.meter, one.holder, (one.toward,)) in met:
                continue
            label = f"{scenario.id}/{_DRAWN[one.meter]}/{one.holder}/{one.toward}"
            delta = one.low + draw(seed, label, one.high - one.low + 1)
            names = f"{scenario.name_of(one.holder)} et {scenario.name_of(one.toward)}"
            sentence = f"Ce qui passe, ou non, entre {names} : personne ne l’a choisi."
            drawn.append(chance(MeterRef(one.meter, one.holder, (one.toward,)), delta, sentence))
        state, chemistry = settle(state, drawn, turn=0, option="", reached=None)
        state, before = begun_with(scenario, state, carried)
        return state, (*chemistry, *before)

    def open(self, state: State, encounter: Encounter) -> Step:
        """The state once an encounter has begun: terms fall due, what was delayed comes, then people sit down."""
        state, events = self._fall_due(state, encounter.id)
        cost = encounter.slots if state.place == AGENDA and self._proposed(encounter) else 0
        state = replace(
            state,
            place=encounter.id,
            scene="",
            present=encounter.present,
            opened=(*state.opened, encounter.id),
            slots=max(0, state.slots - cost),
        )
        return state, (*events, Opened(state.turn, encounter.id))

    def enter(self, state: State, scene: Scene) -> State:
        """The state once a scene has begun: people come and go."""
        present = tuple(one for one in (*state.present, *scene.arrive) if one not in scene.leave)
        return replace(state, scene=scene.id, present=tuple(dict.fromkeys(present)))

    def close(self, state: State) -> Step:
        """The state once everybody has left: the encounter leaves its trace, and news arrives where it was heading."""
        firings = [occasion(Occasion.ENCOUNTER_CLOSED, someone) for someone in state.present]
        state, closing = self.resolver.happen(state, firings, "", reached=state.present)
        events: list[Event] = list(closing)
        waiting, state = state.news, replace(state, present=(), scene="", news=())
        for news in waiting:
            events.append(NewsReached(state.turn, news.option, news.receiver, news.carrier))
            option = self.resolver.options.get(news.option)
            if news.fact:
                firing = occasion(Occasion.SECRET_BETRAYED, news.receiver, news.carrier)
                state, changes = self.resolver.happen(state, [firing], news.option, reached=(news.receiver,))
            else:
                heard = self._heard(option, news.receiver) if option else ()
                state, changes = self.resolver.happen(
                    state, heard, news.option, reached=(news.receiver,), informed=news.receiver
                )
            events.extend(changes)
        return state, tuple(events)

    def finish(self, state: State) -> Step:
        """The state at the end: last terms fall due, and the first ending whose condition holds is the one."""
        state, events = self._fall_due(state, END)
        ending = self.ending(state)
        return replace(state, place=END, present=()), (*events, Ended(state.turn, ending.id))

    def ending(self, state: State) -> Ending:
        """The first ending whose condition holds; the last has none (checked at compilation)."""
        standing = Standing(self.resolver.scenario, state)
        return next(ending for ending in self.resolver.scenario.endings if holds(ending.condition, standing))

    def delayed(self, state: State, place: str) -> tuple[Option, ...]:
        """The options whose delayed consequences come when `place` opens, in the order in which they were chosen."""
        waiting = (self.resolver.options[name] for name in state.later)
        return tuple(option for option in waiting if any(later.before == place for later in option.later))

    def _proposed(self, encounter: Encounter) -> bool:
        agenda = self.resolver.scenario.agenda
        return agenda is not None and encounter.id in agenda.proposals

    def _heard(self, option: Option, receiver: str) -> Iterable[Firing]:
        return [firing for firing in firings_of(option) if firing.about == receiver]

    def _unkept(self, state: State) -> Outcome:
        """What an unkept promise counts as: nobody broke it where somebody had to be protected (S0 §2.3)."""
        protected = any(
            self.resolver.options[name].protection for name in state.chosen if name in self.resolver.options
        )
        return Outcome.RELEASED if protected else Outcome.BROKEN

    def _fall_due(self, state: State, place: str) -> Step:
        """What was due before that place opens; at the end, whatever is still open."""
        events: list[Event] = []
        for commitment in state.commitments:
            promise = self.resolver.options[commitment.option].promise
            if commitment.outcome is None and promise is not None and place in (promise.before, END):
                kept = holds(promise.kept_if, Standing(self.resolver.scenario, state))
                outcome = Outcome.KEPT if kept else self._unkept(state)
                state, more = self.resolver.settle_promise(state, commitment.option, outcome)
                events.extend(more)
        for counted in state.reliances:
            reliance = self.resolver.options[counted.option].reliance
            if counted.honoured is None and reliance is not None and place in (reliance.before, END):
                honoured = holds(reliance.met_if, Standing(self.resolver.scenario, state))
                state, more = self.resolver.settle_reliance(state, counted.option, honoured)
                events.extend(more)
        for contract in state.contracts:
            terms = self.resolver.options[contract.option].contract
            if not contract.ended and terms is not None and place in (terms.until, END):
                ended = tuple(replace(one, ended=True) if one == contract else one for one in state.contracts)
                state = replace(state, contracts=ended)
                firings = [occasion(Occasion.CONTRACT_ENDED, party) for party in terms.parties]
                state, changes = self.resolver.happen(state, firings, contract.option, reached=None)
                agreed = Agreed(state.turn, contract.option, terms.parties, terms.subject, ended=True)
                events.extend((agreed, *changes))
        for option in self.delayed(state, place):
            for later in (one for one in option.later if one.before == place):
                effects = own_effects(option.id, later.effects, CauseKind.DUE)
                state, changes = settle(state, effects, turn=state.turn, option=option.id, reached=None)
                state, learned = self.resolver.learn(state, later.learns, option.id)
                events.extend((*changes, *learned))
        return state, tuple(events)
