"""The step at the heart of the game: (state, option) → (state, events), pure.

Acts and postures fire the rules in file order, then come the option's own effects, then bounds (DESIGN §3); facts,
promises and contracts follow, and news sets out toward the absent.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from game.model.events import (
    Agreed,
    Cause,
    CauseKind,
    Event,
    Learned,
    Outcome,
    Promised,
    RelianceSettled,
    Relied,
    Settled,
    Spent,
    WindTurned,
)
from game.model.meters import PLAYER
from game.model.option import ActUse, Disclosure, FormKind, Option, OwnEffect
from game.model.scenario import Scenario
from game.model.state import Commitment, Contract, Done, News, RelianceState, State
from game.rules.binding import Firing, Ruleset, firings_of, met_by, occasion, roles_of
from game.rules.judging import Standing
from game.rules.ledger import Proposal, settle
from game.rules.rulebook import Occasion, Rulebook

Step = tuple[State, tuple[Event, ...]]


@dataclass(frozen=True, slots=True)
class Resolver:
    """One scenario under one rulebook."""

    scenario: Scenario
    rules: Ruleset
    options: Mapping[str, Option]

    @classmethod
    def of(cls, scenario: Scenario, rulebook: Rulebook) -> "Resolver":
        """The resolver of a scenario, its adjustments of the rulebook taken into account."""
        return cls(scenario, Ruleset.of(rulebook, scenario), scenario.options)

    def resolve(self, state: State, *options: Option, form: FormKind | None = None) -> Step:
        """The state after the option was chosen (or those of a form, at once), and everything that happened.

        What is settled while planning reaches those whom it concerns: they are sent it, and come or not.
        """
        state = replace(state, turn=state.turn + 1)
        events: list[Event] = []
        for option in options:
            told = option.addressed if form is FormKind.PLANNING else ()
            state, more = self._resolve(state, option, (*state.present, *told))
            events.extend(more)
        return state, tuple(events)

    def _resolve(self, state: State, option: Option, reached: tuple[str, ...]) -> Step:
        standing = Standing(
            self.scenario,
            state,
            roles_of(option),
            acts=frozenset(act.act for act in option.acts),
            asked_by=self._asker(state),
            protecting=option.protection,
        )
        firings = (*firings_of(option), *met_by(option, self.scenario, state.present))
        proposals = (*self.rules.proposals(standing, firings), *own_effects(option.id, option.effects))
        after, changes = settle(
            state,
            proposals,
            turn=state.turn,
            option=option.id,
            reached=reached,
            protecting=option.protection,
        )
        after = replace(
            after,
            chosen=(*state.chosen, option.id),
            done=(*state.done, *(self._done(act, state) for act in option.acts)),
            memories={**state.memories, **option.remembers},
            later=(*state.later, option.id) if option.later else state.later,
            news=(*state.news, *self._news(state, option)),
            wind=state.wind + any(act.act in self.rules.turning for act in option.acts),
        )
        events: list[Event] = list(changes)
        events.extend(Spent(state.turn, option.id, one.who, one.what) for one in option.expenses)
        if self.scenario.winds and after.wind != state.wind:
            winds = self.scenario.winds
            events.append(WindTurned(state.turn, option.id, winds[after.wind % len(winds)]))
        for step in (self._disclose, self._commit):
            after, more = step(after, option)
            events.extend(more)
        return after, tuple(events)

    def learn(self, state: State, disclosures: Iterable[Disclosure], option: str = "") -> Step:
        """The state once these facts are known, with what it does to those who learn and those whose secret it was."""
        events: list[Event] = []
        for disclosure in disclosures:
            knowers = state.known.get(disclosure.fact, {})
            if disclosure.learner in knowers:
                continue
            state = replace(
                state,
                known={**state.known, disclosure.fact: {**knowers, disclosure.learner: disclosure.source}},
            )
            events.append(Learned(state.turn, disclosure.learner, disclosure.fact, disclosure.source))
            state, changes = self.happen(state, self._learning(disclosure), option, reached=state.present)
            events.extend(changes)
            state = self._betrayal_sets_out(state, disclosure, option)
        return state, tuple(events)

    def happen(
        self, state: State, firings: Iterable[Firing], option: str, *, reached: Iterable[str] | None, informed: str = ""
    ) -> Step:
        """The state after these occasions, felt by those they reach (None: a term or time, which reach everybody)."""
        chosen = self.options.get(option)
        protecting = chosen is not None and chosen.protection
        roles = (roles_of(chosen) if chosen else {}) | ({"informe": informed} if informed else {})
        standing = Standing(self.scenario, state, roles, protecting=protecting)
        proposals = self.rules.proposals(standing, firings)
        return settle(state, proposals, turn=state.turn, option=option, reached=reached, protecting=protecting)

    def _done(self, act: ActUse, state: State) -> Done:
        negotiates = act.act in self.rules.negotiating
        return Done(state.turn, act.act, act.target, act.about, len(state.opened), state.present, negotiates)

    def _asker(self, state: State) -> str | None:
        encounter = self.scenario.encounters.get(state.place)
        scenes = encounter.scenes if encounter else ()
        return next((scene.asked_by for scene in scenes if scene.id == state.scene), None)

    def _news(self, state: State, option: Option) -> tuple[News, ...]:
        """What is said about the absent goes from those who hear it to those whom a declared path reaches."""
        spoken_of = {act.about for act in option.acts if act.about} | set(option.about)
        hearers = set(state.present)
        return tuple(
            News(option.id, path.carrier, path.receiver)
            for path in self.scenario.news
            if path.carrier in hearers and path.receiver in spoken_of and path.receiver not in hearers
        )

    def _disclose(self, state: State, option: Option) -> Step:
        return self.learn(state, option.learns, option.id)

    def _commit(self, state: State, option: Option) -> Step:
        events: list[Event] = []
        # What is said twice while it is still open binds once.
        if option.promise is not None and Commitment(option.id) not in state.commitments:
            promise = option.promise
            state = replace(
                state,
                commitments=(*state.commitments, Commitment(option.id)),
                slots=max(0, state.slots - promise.slots),
            )
            events.append(Promised(state.turn, option.id, promise.to, promise.what))
        if option.contract is not None and Contract(option.id, option.contract.parties) not in state.contracts:
            state = replace(state, contracts=(*state.contracts, Contract(option.id, option.contract.parties)))
            events.append(Agreed(state.turn, option.id, option.contract.parties, option.contract.subject, ended=False))
        counted = option.reliance
        if counted and RelianceState(option.id, counted.on, counted.belief) not in state.reliances:
            state = replace(state, reliances=(*state.reliances, RelianceState(option.id, counted.on, counted.belief)))
            events.append(Relied(state.turn, option.id, counted.on, counted.what, counted.belief))
        if option.renegotiates is not None and Commitment(option.renegotiates) in state.commitments:
            state, more = self.settle_promise(state, option.renegotiates, Outcome.RENEGOTIATED)
            events.extend(more)
        return state, tuple(events)

    def settle_promise(self, state: State, option: str, outcome: Outcome) -> Step:
        """The state once the promise made by that option is kept, broken or renegotiated."""
        promise = self.options[option].promise
        if promise is None:
            raise ValueError(f"{option} promises nothing")
        commitments = tuple(
            Commitment(one.option, outcome) if one == Commitment(option) else one for one in state.commitments
        )
        state = replace(state, commitments=commitments)
        settled = Settled(state.turn, option, promise.to, promise.what, outcome)
        if outcome is Outcome.RELEASED:
            return state, (settled,)
        firing = occasion(_PROMISES[outcome], promise.to)
        state, changes = self.happen(state, [firing], option, reached=None)
        return state, (settled, *changes)

    def settle_reliance(self, state: State, option: str, honoured: bool) -> Step:
        """The state once what was counted on by that option came about, or did not."""
        counted = self.options[option].reliance
        if counted is None:
            raise ValueError(f"{option} counts on nobody")
        reliances = tuple(
            replace(one, honoured=honoured) if one.option == option and one.honoured is None else one
            for one in state.reliances
        )
        settled = RelianceSettled(state.turn, option, counted.on, counted.what, counted.belief, honoured)
        firing = occasion(_RELIANCES[counted.belief, honoured], counted.on)
        state, changes = self.happen(replace(state, reliances=reliances), [firing], option, reached=None)
        return state, (settled, *changes)

    def _learning(self, disclosure: Disclosure) -> list[Firing]:
        fact = self.scenario.facts[disclosure.fact]
        firings = []
        if disclosure.learner != PLAYER and disclosure.source == PLAYER:
            firings.append(occasion(Occasion.FACT_TOLD, disclosure.learner))
        elif disclosure.learner != PLAYER:
            firings.append(occasion(Occasion.FACT_LEARNED, disclosure.learner, disclosure.source))
        if disclosure.source == PLAYER and fact.secret_of not in (None, PLAYER, disclosure.learner):
            firings.append(occasion(Occasion.SECRET_BETRAYED, str(fact.secret_of), disclosure.learner))
        return firings

    def _betrayal_sets_out(self, state: State, disclosure: Disclosure, option: str) -> State:
        owner = self.scenario.facts[disclosure.fact].secret_of
        if disclosure.source != PLAYER or owner in (None, disclosure.learner) or owner in state.present:
            return state
        carried = tuple(
            News(option, path.carrier, path.receiver, disclosure.fact)
            for path in self.scenario.news
            if path.carrier == disclosure.learner and path.receiver == owner
        )
        return replace(state, news=(*state.news, *carried))


_PROMISES = {
    Outcome.KEPT: Occasion.PROMISE_KEPT,
    Outcome.BROKEN: Occasion.PROMISE_BROKEN,
    Outcome.RENEGOTIATED: Occasion.PROMISE_RENEGOTIATED,
}
_RELIANCES = {
    (False, True): Occasion.TRUST_HONOURED,
    (False, False): Occasion.TRUST_LET_DOWN,
    (True, True): Occasion.BELIEF_HONOURED,
    (True, False): Occasion.BELIEF_LET_DOWN,
}


def own_effects(option: str, effects: Iterable[OwnEffect], kind: CauseKind = CauseKind.OPTION) -> tuple[Proposal, ...]:
    """What an author adds to the rulebook, with the author's reason."""
    return tuple(Proposal(effect.ref, effect.delta, Cause(kind, option), effect.reason) for effect in effects)
