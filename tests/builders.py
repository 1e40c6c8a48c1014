"""Small worlds with defaults: a scenario of three persons, options, rules. Tests name only what they are about."""

from collections.abc import Mapping
from typing import Any

from game.model.cast import Channel, Gender, Group, Person, World
from game.model.conditions import ALWAYS, Condition
from game.model.cue_text import CueText
from game.model.meters import PLAYER, SCALES, STANCE_METERS, TIE_METERS, Meter, MeterRef, coalition
from game.model.option import Option
from game.model.prose import Line, Narration, Prose
from game.model.scenario import (
    AGENDA,
    Agenda,
    Encounter,
    Ending,
    Fact,
    Mandate,
    NewsPath,
    Player,
    Request,
    Scenario,
    Scene,
)
from game.model.state import State
from game.rules.passing import Passing
from game.rules.resolve import Resolver
from game.rules.rulebook import Act, Need, Rule, Rulebook, RuleEffect, Trigger, TriggerKind

TEACHER, MOTHER, PUPIL, CLASS = "m_rochat", "mme_dutoit", "anais", "la_classe"
TOLD: Prose = (Narration(("Voilà.",)),)


def ref(meter: Meter, holder: str = TEACHER, *about: str) -> MeterRef:
    """A meter toward the player unless said otherwise."""
    return MeterRef(meter, holder, about or (PLAYER,))


def start(**ties: Mapping[str, int]) -> dict[MeterRef, int]:
    """Declared meters: `teacher_you={"trust": 30}` changes the default of that tie."""
    people = {"teacher": TEACHER, "mother": MOTHER, "pupil": PUPIL, "class": CLASS, "you": PLAYER}
    pairs = [
        "teacher_you",
        "mother_you",
        "pupil_you",
        "mother_teacher",
        "teacher_mother",
        "teacher_pupil",
        "you_teacher",
    ]
    meters: dict[MeterRef, int] = {}
    for pair in pairs:
        one, other = (people[name] for name in pair.split("_"))
        values = {"trust": 50, "speakable": 1, "recognition": 50} | dict(ties.get(pair, {}))
        for meter in TIE_METERS:
            meters[MeterRef(meter, one, (other,))] = values.get(meter.value, 0)
    for person in (TEACHER, MOTHER, PUPIL):
        for meter in STANCE_METERS:
            meters[MeterRef(meter, person, (PLAYER,))] = 50 if meter is Meter.MOBILISATION else 0
    meters[coalition(MOTHER, TEACHER, PLAYER)] = 20
    meters[MeterRef(Meter.INSTRUMENTAL, "situation")] = 0
    meters[MeterRef(Meter.MOMENTUM, PLAYER)] = 50
    return meters


def option(name: str = "oui", **changes: Any) -> Option:
    """Something to say."""
    defaults: dict[str, Any] = {"id": name, "spoken": True, "text": (f"« {name} »",)}
    return Option(**(defaults | changes))


def scene(name: str = "accueil", **changes: Any) -> Scene:
    """A line, and a choice of two."""
    defaults: dict[str, Any] = {
        "id": name,
        "text": (Line(TEACHER, ("Alors ?",)),),
        "choice": f"choix_{name}",
        "options": (option(f"{name}_oui"), option(f"{name}_non")),
    }
    return Scene(**(defaults | changes))


def encounter(name: str = "classe", **changes: Any) -> Encounter:
    """The teacher, in the classroom, one scene."""
    defaults: dict[str, Any] = {
        "id": name,
        "title": name.capitalize(),
        "place": "salle_de_classe",
        "channel": Channel.FACE_TO_FACE,
        "present": (TEACHER,),
        "concerned": (MOTHER,),
        "reported": (),
        "seats": (),
        "scenes": (scene(f"{name}_accueil"),),
    }
    return Encounter(**(defaults | changes))


def ending(name: str = "autrement", condition: Condition = ALWAYS, text: Prose = TOLD) -> Ending:
    """How it ends."""
    return Ending(name, name.capitalize(), condition, text)


def scenario(**changes: Any) -> Scenario:
    """Two encounters for one slot, then a meeting."""
    encounters = (
        encounter("classe"),
        encounter("telephone", channel=Channel.PHONE, present=(MOTHER,), concerned=(TEACHER,)),
        encounter("reseau", present=(TEACHER, MOTHER), concerned=(PUPIL,)),
    )
    defaults: dict[str, Any] = {
        "id": "essai",
        "title": "Essai",
        "version": "0.1",
        "authors": (),
        "summary": "",
        "country": "ch_vd",
        "minutes": 5,
        "player": Player(
            "Camille",
            {Gender.FEMININE: "enseignante spécialisée", Gender.MASCULINE: "enseignant spécialisé"},
            (Gender.FEMININE, Gender.MASCULINE),
            frozenset((TEACHER,)),
        ),
        "mandate": Mandate(("Observer.",), ("Décider.",)),
        "request": Request(TEACHER, Channel.CORRIDOR, (Line(TEACHER, ("Tu as un moment ?",)),)),
        "people": {
            TEACHER: Person(TEACHER, "M. Rochat", "maître de classe", World.SCHOOL),
            MOTHER: Person(MOTHER, "Mme Dutoit", "mère d’Anaïs", World.FAMILY),
            PUPIL: Person(PUPIL, "Anaïs", "élève", World.FAMILY, pupil=True, rank=0),
        },
        "groups": {CLASS: Group(CLASS, "la classe", World.SCHOOL)},
        "start": start(),
        "chemistry": (),
        "necessary": ((TEACHER, MOTHER),),
        "to_bet": (),
        "facts": {"depart": Fact("depart", "Anaïs part en janvier", (MOTHER,), MOTHER)},
        "news": (NewsPath(TEACHER, MOTHER),),
        "memories": {},
        "agenda": Agenda(1, ("classe", "telephone"), "reseau"),
        "first": AGENDA,
        "encounters": {one.id: one for one in encounters},
        "passages": {},
        "endings": (ending(),),
        "adjustments": (),
    }
    return Scenario(**(defaults | changes))


def rule(
    name: str,
    effects: Mapping[tuple[Meter, str, tuple[str, ...]], int],
    act: str = "ecouter",
    condition: Condition = ALWAYS,
    **changes: Any,
) -> Rule:
    """A rule that listens to an act."""
    defaults: dict[str, Any] = {
        "id": name,
        "group": "Essai",
        "trigger": Trigger(TriggerKind.ACT, act),
        "condition": condition,
        "effects": tuple(RuleEffect(meter, holder, about, delta) for (meter, holder, about), delta in effects.items()),
        "sentence": f"{name} : {{cible}}.",
        "source": "choix du jeu",
    }
    return Rule(**(defaults | changes))


def rulebook(*rules: Rule) -> Rulebook:
    """A rulebook whose acts are those of its rules."""
    names = {one.trigger.id for one in rules if one.trigger.kind is TriggerKind.ACT}
    acts = {name: Act(name, "", Need.REQUIRED, Need.ALLOWED) for name in sorted(names)}
    return Rulebook(acts, rules)


def cues() -> tuple[CueText, ...]:
    """One general cue for every meter and direction."""
    return tuple(
        CueText(meter, upward, f"{{nom}} : {meter.value} {'plus' if upward else 'moins'}", "On dit {nom}.", ally=ally)
        for meter in SCALES
        for upward in (True, False)
        for ally in (False, True)
        if not ally or meter is Meter.COALITION
    )


def passing(world: Scenario, book: Rulebook) -> Passing:
    """The course of time of a scenario under a rulebook."""
    return Passing(Resolver.of(world, book))


def state_in(world: Scenario, book: Rulebook, place: str = "classe", seed: int = 1) -> State:
    """The state once an encounter has opened and its first scene has begun."""
    time = passing(world, book)
    state, _ = time.begin(seed)
    state, _ = time.open(state, world.encounters[place])
    return time.enter(state, world.encounters[place].scenes[0])
