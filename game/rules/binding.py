"""Which rules an option or an occasion fires, and between whom: rules are found by trigger, roles filled by people."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import product

from game.model.events import Cause, CauseKind
from game.model.meters import PLAYER, SITUATION, Meter
from game.model.option import Option
from game.model.scenario import Scenario
from game.rules.judging import Standing, holds, reference
from game.rules.ledger import Proposal
from game.rules.rulebook import (
    ROLE_NAMES,
    Modality,
    Occasion,
    Role,
    Rule,
    Rulebook,
    RuleEffect,
    Trigger,
    TriggerKind,
)
from game.rules.sentences import named

_KINDS: Mapping[str, CauseKind] = {
    Occasion.PROMISE_KEPT: CauseKind.DUE,
    Occasion.PROMISE_BROKEN: CauseKind.DUE,
    Occasion.CONTRACT_ENDED: CauseKind.DUE,
    Occasion.TRUST_HONOURED: CauseKind.DUE,
    Occasion.TRUST_LET_DOWN: CauseKind.DUE,
    Occasion.BELIEF_HONOURED: CauseKind.DUE,
    Occasion.BELIEF_LET_DOWN: CauseKind.DUE,
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
    """A rulebook as one scenario uses it: found by trigger, some rules switched off or weighed differently.

    `turning` are the acts after which the wind blows otherwise, `negotiating` those in which something is negotiated.
    """

    by_trigger: Mapping[Trigger, tuple[tuple[int, Rule], ...]]
    modalities: Mapping[str, Modality] = field(default_factory=dict)
    turning: frozenset[str] = frozenset()
    negotiating: frozenset[str] = frozenset()

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
        return cls(
            {trigger: tuple(rules) for trigger, rules in found.items()},
            rulebook.modalities,
            frozenset(act.id for act in rulebook.acts.values() if act.turns_wind),
            frozenset(act.id for act in rulebook.acts.values() if act.negotiates),
        )

    def on_offer(self, modality: str | None, people: Iterable[str], standing: Standing) -> bool:
        """Whether that way of working together is open with each of these people; None always is."""
        if modality is None:
            return True
        condition = self.modalities[modality].condition
        return all(
            holds(condition, replace(standing, roles={Role.ACTOR.value: PLAYER, Role.TARGET.value: someone}))
            for someone in people
        )

    def proposals(self, standing: Standing, firings: Iterable[Firing]) -> tuple[Proposal, ...]:
        """What the rules ask for in this state, in the order of the file and then of the firings."""
        found = []
        for position, firing in enumerate(firings):
            rules = self.by_trigger.get(firing.trigger, ())
            here = replace(standing, roles=_roles(firing, standing)) if rules else standing
            found += [(order, position, proposal) for order, rule in rules for proposal in _apply(rule, firing, here)]
        found.sort(key=lambda entry: entry[:2])
        return tuple(proposal for _, _, proposal in found)


def _weighed(delta: int, percent: int) -> int:
    """A share of the change; division truncates toward zero, gains and losses alike."""
    size = abs(delta) * percent // 100
    return size if delta > 0 else -size


def firings_of(option: Option) -> tuple[Firing, ...]:
    """What an option does by itself: its postures toward each person addressed, then its acts."""
    postures = (
        Firing(Trigger(TriggerKind.POSTURE, posture.value), someone, _only(option.about))
        for posture in option.postures
        for someone in option.addressed
    )
    acts = (Firing(Trigger(TriggerKind.ACT, act.act), act.target, act.about) for act in option.acts)
    return (*postures, *acts)


def met_by(option: Option, scenario: Scenario, present: Iterable[str]) -> tuple[Firing, ...]:
    """What an option meets in people: an expectation, the territory of somebody who is there, a paradox."""
    found = []
    for act in option.acts:
        target = scenario.people.get(act.target)
        if target is not None and act.act in target.expected_acts:
            found.append(occasion(Occasion.EXPECTATION_MET, act.target, act.about))
        for someone in present:
            person = scenario.people.get(someone)
            if person is not None and act.act in person.territory_acts:
                done_to = act.target if act.target != someone else act.about
                found.append(occasion(Occasion.TERRITORY_ENTERED, someone, done_to))
    if option.paradox is not None:
        found.append(occasion(Occasion.PARADOX_CARRIED, PLAYER))
    return tuple(found)


def roles_of(option: Option) -> dict[str, str]:
    """What the option itself names: its paradox and its dilemma."""
    named = {Role.PARADOX.value: option.paradox, Role.DILEMMA.value: option.dilemma}
    return {role: name for role, name in named.items() if name is not None}


def occasion(kind: Occasion, target: str, about: str | None = None) -> Firing:
    """Something that befalls `target`."""
    return Firing(Trigger(TriggerKind.OCCASION, kind.value), target, about)


def _only(names: tuple[str, ...]) -> str | None:
    return names[0] if len(names) == 1 else None


def _roles(firing: Firing, standing: Standing) -> dict[str, str]:
    """Who plays which role when that happens."""
    roles = {**standing.roles, Role.ACTOR.value: PLAYER, Role.TARGET.value: firing.target}
    return roles if firing.about is None else roles | {Role.OBJECT.value: firing.about}


def _apply(rule: Rule, firing: Firing, standing: Standing) -> Iterator[Proposal]:
    # News fires only what concerns whoever it reached; the rest has already happened in the room.
    reached = Role.INFORMED.value in standing.roles
    fires: bool | None = None
    for effect in rule.effects:
        if (Role.INFORMED in effect.roles) is not reached:
            continue
        if effect.roles.isdisjoint(_MANY):
            if not _complete(effect, standing.roles):
                continue
            # Most effects involve the same people: the condition is then judged once for all of them.
            fires = holds(rule.condition, standing) if fires is None else fires
            if fires:
                yield from _proposal(rule, effect, firing, standing)
            continue
        for filled in _fillings(effect, standing):
            here = replace(standing, roles=filled)
            if holds(rule.condition, here):
                yield from _proposal(rule, effect, firing, here)


def _proposal(rule: Rule, effect: RuleEffect, firing: Firing, standing: Standing) -> Iterator[Proposal]:
    """The change that the effect asks for, when there is such a meter."""
    ref = reference(standing, effect.meter, effect.holder, effect.about)
    if ref in standing.state.meters:
        kind = CauseKind.RULE
        if firing.trigger.kind is TriggerKind.OCCASION:
            kind = _KINDS.get(firing.trigger.id, CauseKind.RULE)
        sentence = named(rule.sentence, _names(standing.roles, standing.scenario))
        yield Proposal(ref, effect.delta, Cause(kind, rule.id), sentence)


def _names(roles: Mapping[str, str], scenario: Scenario) -> dict[str, str]:
    """How everybody who plays a role is spoken of; a tension card by what it is about."""
    names = {role: scenario.name_of(someone) for role, someone in roles.items()}
    dilemma = scenario.dilemmas.get(roles.get(Role.DILEMMA.value, ""))
    return names if dilemma is None else names | {Role.DILEMMA.value: dilemma.shared}


def _fillings(effect: RuleEffect, standing: Standing) -> Iterator[dict[str, str]]:
    """Every way to fill the effect's roles with different people."""
    several = [_candidates(kind, standing) for kind in _SEVERAL if effect.roles.intersection(kind)]
    for chosen in product(*several):
        filled = dict(standing.roles)
        for part in chosen:
            filled |= part
        if _complete(effect, filled):
            yield filled


def _complete(effect: RuleEffect, roles: Mapping[str, str]) -> bool:
    """Whether every role of the effect is played, each by somebody else."""
    names = (effect.holder, *effect.about)
    return not any(name in ROLE_NAMES and name not in roles for name in names) and _different(effect, roles)


_SEVERAL = ((Role.WITNESS,), (Role.PUPIL,), (Role.GROUP,), (Role.PARTY, Role.OTHER_PARTY))
"""The roles that more than one may play at once; the two parties of a dilemma come together."""

_MANY = frozenset(role for kind in _SEVERAL for role in kind)


def _candidates(kind: tuple[Role, ...], standing: Standing) -> list[dict[str, str]]:
    scenario, roles = standing.scenario, standing.roles
    if kind == (Role.WITNESS,):
        return [{Role.WITNESS.value: one} for one in standing.state.present if one not in roles.values()]
    if kind == (Role.PUPIL,):
        return [{Role.PUPIL.value: one} for one in scenario.pupils]
    if kind == (Role.GROUP,):
        return [{Role.GROUP.value: one} for one in scenario.school_groups]
    dilemma = scenario.dilemmas.get(roles.get(Role.DILEMMA.value, ""))
    if dilemma is None:
        return []
    one, other = dilemma.between
    return [{Role.PARTY.value: first, Role.OTHER_PARTY.value: second} for first, second in ((one, other), (other, one))]


def _different(effect: RuleEffect, filled: Mapping[str, str]) -> bool:
    """Whether nobody plays two parts; an ally who sees a coalition against a third is one of the two, on purpose."""
    about = [filled.get(name, name) for name in effect.about]
    if effect.meter is Meter.COALITION and len(about) > _PAIR:
        return len(set(about)) == len(about) and filled.get(effect.holder, effect.holder) in about[:_PAIR]
    people = [filled.get(effect.holder, effect.holder), *about]
    people = [one for one in people if one != SITUATION]
    return len(set(people)) == len(people)


_PAIR = 2
