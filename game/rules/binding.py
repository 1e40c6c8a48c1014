"""Which rules an option or an occasion fires, and between whom: rules are found by trigger, roles filled by people."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from game.model.events import Cause, CauseKind
from game.model.meters import PLAYER, SITUATION
from game.model.scenario import Option, Scenario
from game.model.state import State
from game.rules.judging import Standing, holds, reference
from game.rules.ledger import Proposal
from game.rules.rulebook import ROLE_NAMES, Occasion, Role, Rule, Rulebook, RuleEffect, Trigger, TriggerKind
from game.rules.sentences import named

_KINDS: Mapping[str, CauseKind] = {
    Occasion.PROMISE_KEPT: CauseKind.DUE,
    Occasion.PROMISE_BROKEN: CauseKind.DUE,
    Occasion.CONTRACT_ENDED: CauseKind.DUE,
    Occasion.ENCOUNTER_CLOSED: CauseKind.TIME,
}


@dataclass(frozen=True, slots=True)
class Firing:
    """A trigger between people: what happened, to whom, about whom."""

    trigger: Trigger
    target: str
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Ruleset:
    """A rulebook as one scenario uses it: found by trigger, some rules switched off or weighed differently."""

    by_trigger: Mapping[Trigger, tuple[tuple[int, Rule], ...]]

    @classmethod
    def of(cls, rulebook: Rulebook, scenario: Scenario) -> "Ruleset":
        """The rules of the book after the scenario's adjustments; a factor divides toward zero."""
        factors = {adjustment.rule: adjustment.factor for adjustment in scenario.adjustments}
        found: dict[Trigger, list[tuple[int, Rule]]] = {}
        for order, rule in enumerate(rulebook.rules):
            factor = factors.get(rule.id, 100)
            if factor not in (0, 100):
                effects = tuple(replace(effect, delta=_weighed(effect.delta, factor)) for effect in rule.effects)
                rule = replace(rule, effects=effects)
            if factor:
                found.setdefault(rule.trigger, []).append((order, rule))
        return cls({trigger: tuple(rules) for trigger, rules in found.items()})

    def proposals(self, standing: Standing, firings: Iterable[Firing]) -> tuple[Proposal, ...]:
        """What the rules ask for in this state, in the order of the file and then of the firings."""
        found = [
            (order, position, proposal)
            for position, firing in enumerate(firings)
            for order, rule in self.by_trigger.get(firing.trigger, ())
            for proposal in _apply(rule, firing, standing)
        ]
        found.sort(key=lambda entry: entry[:2])
        return tuple(proposal for _, _, proposal in found)


def _weighed(delta: int, percent: int) -> int:
    """A share of the change; division truncates toward zero, gains and losses alike."""
    size = abs(delta) * percent // 100
    return size if delta > 0 else -size


def firings_of(option: Option) -> tuple[Firing, ...]:
    """What an option does: its postures toward each person addressed, then its acts."""
    postures = (
        Firing(Trigger(TriggerKind.POSTURE, posture.value), someone, _only(option.about))
        for posture in option.postures
        for someone in option.addressed
    )
    acts = (Firing(Trigger(TriggerKind.ACT, act.act), act.target, act.about) for act in option.acts)
    return (*postures, *acts)


def occasion(kind: Occasion, target: str, about: str | None = None) -> Firing:
    """Something that befalls `target`."""
    return Firing(Trigger(TriggerKind.OCCASION, kind.value), target, about)


def _only(names: tuple[str, ...]) -> str | None:
    return names[0] if len(names) == 1 else None


def _apply(rule: Rule, firing: Firing, standing: Standing) -> Iterator[Proposal]:
    roles = {**standing.roles, Role.ACTOR.value: PLAYER, Role.TARGET.value: firing.target}
    if firing.about is not None:
        roles[Role.OBJECT.value] = firing.about
    # News fires only what concerns whoever it reached; the rest has already happened in the room.
    reached = Role.INFORMED.value in standing.roles
    kind = (
        _KINDS.get(firing.trigger.id, CauseKind.RULE) if firing.trigger.kind is TriggerKind.OCCASION else CauseKind.RULE
    )
    for effect in rule.effects:
        if (Role.INFORMED in effect.roles) is not reached:
            continue
        for filled in _fillings(effect, roles, standing.state):
            here = replace(standing, roles=filled)
            if holds(rule.condition, here):
                yield Proposal(
                    reference(here, effect.meter, effect.holder, effect.about),
                    effect.delta,
                    Cause(kind, rule.id),
                    named(
                        rule.sentence, {role: standing.scenario.name_of(someone) for role, someone in filled.items()}
                    ),
                )


def _fillings(effect: RuleEffect, roles: Mapping[str, str], state: State) -> Iterator[dict[str, str]]:
    """Every way to fill the effect's roles with different people."""
    if Role.WITNESS in effect.roles:
        others = [someone for someone in state.present if someone not in roles.values()]
        candidates = [{**roles, Role.WITNESS.value: someone} for someone in others]
    else:
        candidates = [dict(roles)]
    for filled in candidates:
        names = [filled.get(name) for name in (effect.holder, *effect.about) if name in ROLE_NAMES]
        people = [filled.get(name, name) for name in (effect.holder, *effect.about) if name != SITUATION]
        if None not in names and len(set(people)) == len(people):
            yield filled
