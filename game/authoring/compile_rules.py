"""Rulebooks, cue libraries and scripted plays, from form to values."""

from dataclasses import dataclass, replace
from typing import Final

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.schema_files import RulebookShape, RuleShape, ScriptShape
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import Kind
from game.authoring.wording import check_names
from game.model.cast import Gender
from game.model.conditions import ALWAYS, AllOf, Ask, Condition, Not, Question
from game.model.scenario import Scenario
from game.play.answers import GO_ON
from game.rules.rulebook import Act, Modality, Role, Rule, Rulebook, RuleEffect, Trigger, TriggerKind

TOGETHER: Final = "+"
"""What joins the options that answer a form."""

ROLES: Final = tuple(role.value for role in Role)


@dataclass(frozen=True, slots=True)
class Script:
    """A play written in advance: what is chosen, and what must then be true."""

    scenario: str
    seed: int
    gender: Gender
    choices: tuple[str, ...]
    ending: str | None
    holds: tuple[tuple[str, Condition], ...]


def compile_rulebook(shape: RulebookShape, desk: Desk) -> Rulebook:
    """Acts by id and rules in order; a rule that another one replaces only fires where that one does not."""
    acts = {
        act: Act(act, desk.plain(one.meaning), one.target, one.about, one.turns_wind, one.negotiates)
        for act, one in shape.acts.items()
    }
    modalities = {
        name: Modality(name, desk.plain(one.meaning), desk.condition(("modalites", name, "si"), one.condition))
        for name, one in shape.modalities.items()
    }
    rules: dict[str, Rule] = {}
    for at, one in enumerate(shape.rules):
        if one.id in rules:
            desk.tell("R14", ("regles", at, "id"), f"La règle « {one.id} » existe déjà plus haut.")
        rules[one.id] = _rule(one, ("regles", at), desk)
    for at, one in enumerate(shape.rules):
        if one.replaces is None:
            continue
        if one.replaces not in rules or one.replaces == one.id:
            remedy = did_you_mean(one.replaces, [name for name in rules if name != one.id])
            desk.tell("R09", ("regles", at, "remplace"), f"La règle « {one.replaces} » n’existe pas.", remedy)
            continue
        rules[one.replaces] = _yielding(rules[one.replaces], rules[one.id])
    return Rulebook(acts, tuple(rules.values()), modalities)


def _yielding(general: Rule, closer: Rule) -> Rule:
    """The general rule, silent where the closer one speaks."""
    closer_fires = closer.condition
    if closer.trigger != general.trigger and closer.trigger.kind is TriggerKind.ACT:
        closer_fires = AllOf((Ask(Question.ALSO, (closer.trigger.id,)), closer.condition))
    condition = Not(closer_fires) if general.condition == ALWAYS else AllOf((general.condition, Not(closer_fires)))
    return replace(general, condition=condition)


def _rule(shape: RuleShape, path: Path, desk: Desk) -> Rule:
    triggers = [
        Trigger(TriggerKind.ACT, shape.act) if shape.act else None,
        Trigger(TriggerKind.POSTURE, shape.posture.value) if shape.posture else None,
        Trigger(TriggerKind.OCCASION, shape.occasion.value) if shape.occasion else None,
    ]
    written = [trigger for trigger in triggers if trigger is not None]
    if len(written) != 1:
        desk.tell("S18", path, "Une règle porte « acte », « posture » ou « occasion » : un seul des trois.")
    if shape.act is not None:
        desk.name(Kind.ACT, (*path, "acte"), shape.act)
    effects = []
    for reference, delta in shape.effects.items():
        ref = desk.reference((*path, "effets", reference), reference)
        if ref is not None:
            effects.append(RuleEffect(ref.meter, ref.holder, ref.about, delta))
        if not delta:
            desk.tell("S10", (*path, "effets", reference), "Un effet de 0 ne change rien.")
    check_names(shape.sentence, ROLES, (*path, "phrase"), desk)
    _check_everybody_is_named(shape.sentence, effects, path, desk)
    return Rule(
        shape.id,
        desk.plain(shape.group),
        written[0] if written else Trigger(TriggerKind.ACT, ""),
        desk.condition((*path, "si"), shape.condition),
        tuple(effects),
        desk.plain(shape.sentence),
        desk.plain(shape.source),
    )


def _check_everybody_is_named(sentence: str, effects: list[RuleEffect], path: Path, desk: Desk) -> None:
    """Whoever may be several is known only where an effect is theirs: elsewhere the sentence would name nobody."""
    for role in _SEVERAL:
        if f"{{{role.value}}}" in sentence and not all(role in effect.roles for effect in effects):
            message = f"La phrase nomme « {role.value} », et un des effets ne concerne pas cette personne."
            desk.tell("R27", (*path, "phrase"), message)


_SEVERAL: Final = (Role.WITNESS, Role.INFORMED, Role.PUPIL, Role.GROUP, Role.PARTY, Role.OTHER_PARTY)


def compile_script(shape: ScriptShape, desk: Desk, scenario: Scenario | None) -> Script:
    """The play with its conditions read; its names are checked when the scenario is known."""
    expected = shape.expected
    holds = expected.holds if expected is not None else []
    ending = expected.ending if expected is not None else None
    if scenario is not None:
        _check_script(shape, ending, desk, scenario)
    return Script(
        shape.scenario,
        shape.seed,
        shape.gender,
        tuple(shape.choices),
        ending,
        tuple((text, desk.condition(("attendu", "vrai", at), text)) for at, text in enumerate(holds)),
    )


def _check_script(shape: ScriptShape, ending: str | None, desk: Desk, scenario: Scenario) -> None:
    if shape.scenario != scenario.id:
        remedy = f"Écrivez « scenario: {scenario.id} », ou déplacez le fichier."
        desk.tell("R17", ("scenario",), f"Le scénario de ce dossier est « {scenario.id} ».", remedy)
    known = [*scenario.options, *(scenario.agenda.proposals if scenario.agenda else ()), GO_ON]
    for at, choice in enumerate(shape.choices):
        # A form is answered with several options at once; only options can be joined so.
        parts = choice.split(TOGETHER)
        possible = known if len(parts) == 1 else list(scenario.options)
        for part in parts:
            if part not in possible:
                message = f"« {part} » n’est ni une option, ni une rencontre de l’agenda."
                desk.tell("R18", ("choix", at), message, did_you_mean(part, possible))
    endings = [one.id for one in scenario.endings]
    if ending is not None and ending not in endings:
        message = f"Aucune fin ne porte l’identifiant « {ending} »."
        desk.tell("R19", ("attendu", "fin"), message, did_you_mean(ending, endings))
