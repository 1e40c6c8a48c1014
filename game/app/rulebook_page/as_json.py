"""The page for a program: the same words, and the ids and numbers behind them."""

from typing import Final

from game.app.rulebook_page.changes import Change
from game.app.rulebook_page.page import Entry, Page
from game.authoring.vocabulary import METERS, OCCASIONS, POSTURES
from game.rules.rulebook import Trigger, TriggerKind

_METERS: Final = {meter: name for name, meter in METERS.items()}
_POSTURES: Final = {posture.value: name for name, posture in POSTURES.items()}
_OCCASIONS: Final = {occasion.value: name for name, occasion in OCCASIONS.items()}


def as_json(page: Page) -> dict[str, object]:
    """Acts, ways of working together, rules and sources."""
    return {
        "actes": [{"id": act.id, "sens": act.meaning} for act in page.acts],
        "modalites": [
            {"id": way.modality.id, "sens": way.modality.meaning, "quand": way.when} for way in page.modalities
        ],
        "regles": [_rule(entry) for group in page.groups for entry in group.entries],
        "sources": {
            "textes": [{"nom": one.name, "titre": one.full, "regles": one.rules} for one in page.sources.documents],
            "choix_du_jeu": page.sources.ours,
            "melees": page.sources.mixed,
        },
        "non_lus": list(page.unread),
    }


def _rule(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.rule.id,
        "groupe": entry.rule.group,
        **_trigger(entry.rule.trigger),
        "declencheur": entry.fires,
        "quand": entry.when,
        "changements": [_change(one) for one in entry.changes],
        "phrase": entry.why,
        "source": entry.rule.source,
        "choix_du_jeu": entry.ours,
        "scenarios": [one.id for one in entry.scenarios],
        "exemples": [one.id for one in entry.examples],
    }


def _trigger(trigger: Trigger) -> dict[str, object]:
    match trigger.kind:
        case TriggerKind.ACT:
            return {"acte": trigger.id}
        case TriggerKind.POSTURE:
            return {"posture": _POSTURES[trigger.id]}
        case TriggerKind.OCCASION:
            return {"occasion": _OCCASIONS[trigger.id]}


def _change(change: Change) -> dict[str, object]:
    effect = change.effect
    return {
        "mesure": _METERS[effect.meter],
        "chez": effect.holder,
        "envers": list(effect.about),
        "de": effect.delta,
        "ou": change.where,
        "phrase": change.what,
    }
