"""What a draft still lacks, told as warnings: values and prices, stakes and fears, consequences, unused passages."""

from collections.abc import Iterator
from typing import Final

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.model.conditions import AllOf, AnyOf, Ask, Condition, Not, Question
from game.model.option import Option
from game.model.prose import Either, Item, Line, Prose, Replay, Text
from game.model.scenario import EncounterKind, Scenario

SKETCH: Final = "0.0"
"""The version of what is not meant to be published as it stands: an exercise, an example of one thing."""

_CONSEQUENCES: Final = frozenset(
    ("posture", "actes", "effets", "apprend", "promet", "renegocie", "contrat", "retient", "plus_tard", "puis")
)


def check_draft(scenario: Scenario, desk: Desk) -> None:
    """Everything a draft lacks is told, less of a sketch; from version 1.0 on, values and prices are required."""
    published = int(scenario.version.split(".")[0]) >= 1
    sketch = scenario.version == SKETCH
    asked = {question.arguments[0] for question in asked_in(scenario) if question.question is Question.CHOSEN}
    # What stands on a form when nobody touches it changes nothing, on purpose.
    forms = (scene.form for encounter in scenario.encounters.values() for scene in encounter.scenes)
    untouched = {field.options[0].id for form in forms if form is not None for field in form.fields}
    for path, option in options(scenario):
        missing = [name for name, text in (("valeur", option.value), ("prix", option.price)) if not text]
        if missing and not sketch:
            names = " et ".join(f"« {name} »" for name in missing)
            desk.tell_key("D03" if published else "D02", path, f"Il manque {names} à l’option « {option.id} ».")
        if not _matters(option) and option.id not in asked and option.id not in untouched and not _meant(path, desk):
            desk.tell_key("D04", path, f"Choisir « {option.id} » ne change rien.")
    for someone, person in scenario.people.items():
        lacking = [
            name
            for name, text in (
                ("enjeu", person.stake),
                ("crainte", person.fear),
                ("bonne_raison", person.good_reason),
            )
            if not text
        ]
        if lacking and not sketch:
            names = ", ".join(f"« {name} »" for name in lacking)
            desk.tell_key("D05", ("personnes", someone), f"Il manque {names} à {person.name}.")
    _intervisions(scenario, desk)
    told = {item.passage for prose in proses(scenario) for item in prose if isinstance(item, Replay)}
    for passage in scenario.passages:
        if passage not in told:
            desk.tell_key("D06", ("passages", passage), f"Le passage « {passage} » n’est jamais rejoué.")


def _intervisions(scenario: Scenario, desk: Desk) -> None:
    """Peers ask; whoever brought the situation finds what to do with it (Alliances §3.5)."""
    for encounter in scenario.encounters.values():
        if encounter.kind is not EncounterKind.INTERVISION:
            continue
        for scene in encounter.scenes:
            path: Path = ("rencontres", encounter.id, "scenes", scene.id)
            told = [((*path, "texte"), scene.text)]
            told += [((*path, "options", option.id, "reponse"), option.reply) for option in scene.options]
            for place, prose in told:
                for item in prose:
                    if isinstance(item, Line) and _states(item, scenario):
                        desk.tell(
                            "D10", place, f"{scenario.name_of(item.speaker)} affirme : en intervision, on demande."
                        )


def _states(line: Line, scenario: Scenario) -> bool:
    person = scenario.people.get(line.speaker)
    last = line.text[-1] if line.text else ""
    return person is not None and person.peer and isinstance(last, str) and not last.rstrip(" »\u00a0").endswith("?")


def options(scenario: Scenario) -> Iterator[tuple[Path, Option]]:
    """Every option with its path in the file."""
    for encounter in scenario.encounters.values():
        for scene in encounter.scenes:
            path: Path = ("rencontres", encounter.id, "scenes", scene.id)
            for option in scene.options:
                yield (*path, "options", option.id), option
            for field in scene.form.fields if scene.form else ():
                for option in field.options:
                    yield (*path, "fiche", "champs", field.id, "options", option.id), option


def proses(scenario: Scenario) -> Iterator[Prose]:
    """Every block of prose, passages included."""
    yield scenario.request.text
    yield from scenario.passages.values()
    yield from (ending.text for ending in scenario.endings)
    for encounter in scenario.encounters.values():
        yield from (scene.text for scene in encounter.scenes)
    for _, option in options(scenario):
        yield option.reply
        yield from (later.text for later in option.later)


def asked_in(scenario: Scenario) -> Iterator[Ask]:
    """Every question that any condition of the scenario asks."""
    yield from (ask for ending in scenario.endings for ask in asks(ending.condition))
    for encounter in scenario.encounters.values():
        yield from asks(encounter.condition)
        for scene in encounter.scenes:
            yield from asks(scene.condition)
    for _, option in options(scenario):
        yield from asks(option.condition)
        yield from _text_asks(option.text)
        if option.promise is not None:
            yield from asks(option.promise.kept_if)
        if option.reliance is not None:
            yield from asks(option.reliance.met_if)
    for prose in proses(scenario):
        for item in prose:
            yield from _item_asks(item)


def asks(condition: Condition) -> Iterator[Ask]:
    """Every question in a condition."""
    match condition:
        case Ask():
            yield condition
        case Not(part):
            yield from asks(part)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from asks(part)
        case _:
            return


def _item_asks(item: Item) -> Iterator[Ask]:
    if not isinstance(item, Replay):
        yield from _text_asks(item.text)


def _text_asks(text: Text) -> Iterator[Ask]:
    for span in text:
        if isinstance(span, Either):
            yield from asks(span.condition)
            yield from _text_asks(span.then)
            yield from _text_asks(span.otherwise)


def _meant(path: Path, desk: Desk) -> bool:
    """True when a consequence is written at an option, and an error may have left it out."""
    return desk.report.refused and any((*path, key) in desk.document.keys for key in _CONSEQUENCES)


def _matters(option: Option) -> bool:
    return bool(
        option.postures
        or option.acts
        or option.effects
        or option.learns
        or option.promise
        or option.renegotiates
        or option.contract
        or option.remembers
        or option.later
        or option.then
        or option.reliance
        or option.expenses
        or option.paradox
        or option.boundary_object
    )
