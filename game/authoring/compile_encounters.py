"""Encounters and their scenes, from form to model, with where each one leads."""

from collections.abc import Iterator, Mapping

from game.authoring.compile_forms import compile_form
from game.authoring.compile_options import compile_option, learns, named
from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.schema import ScenarioShape
from game.authoring.schema_encounters import EncounterShape, SceneShape
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import Kind
from game.model.scenario import AGENDA, END, Encounter, Scene
from game.rules.rulebook import Act


def compile_encounters(shape: ScenarioShape, acts: Mapping[str, Act], desk: Desk) -> dict[str, Encounter]:
    """Every encounter by id; an option's id is told when another option bears it."""
    _unique_options(shape, desk)
    return {
        name: _encounter(name, one, ("rencontres", name), acts, shape, desk) for name, one in shape.encounters.items()
    }


def _unique_options(shape: ScenarioShape, desk: Desk) -> None:
    taken: dict[str, str] = {}
    for encounter, one in shape.encounters.items():
        for scene, moment in one.scenes.items():
            for where, option in _options_of(moment):
                if option in taken:
                    path = ("rencontres", encounter, "scenes", scene, *where, option)
                    desk.tell_key("R14", path, f"L’option « {option} » existe déjà dans {taken[option]}.")
                taken.setdefault(option, f"« {encounter} », scène « {scene} »")


def _options_of(scene: SceneShape) -> Iterator[tuple[Path, str]]:
    """The id of every option of a scene, with the way to it from the scene."""
    yield from ((("options",), option) for option in scene.options)
    for name, field in scene.form.fields.items() if scene.form else ():
        yield from ((("fiche", "champs", name, "options"), option) for option in field.options)


def _encounter(
    name: str, shape: EncounterShape, path: Path, acts: Mapping[str, Act], whole: ScenarioShape, desk: Desk
) -> Encounter:
    present = desk.people((*path, "presents"), shape.present)
    arrived = set(present).union(*(one.arrive for one in shape.scenes.values()))
    if any(desk.scope.unknown(Kind.PERSON, someone) for someone in (*shape.present, *arrived)):
        # A name that leads nowhere may be a wrong spelling of somebody who is then not missing.
        desk.hurt |= {path}
    scenes, here = [], present
    for scene, one in shape.scenes.items():
        scene_path = (*path, "scenes", scene)
        leave = desk.people((*scene_path, "partent"), one.leave)
        arrive = desk.people((*scene_path, "arrivent"), one.arrive)
        here = tuple(dict.fromkeys([*(someone for someone in here if someone not in leave), *arrive]))
        scenes.append(_scene(scene, one, scene_path, here, (arrive, leave), acts, desk))
        _check_ways(one, scene_path, shape, whole, desk)
    return Encounter(
        id=name,
        title=desk.plain(shape.title) or name.replace("_", " ").capitalize(),
        place=shape.place,
        channel=shape.channel,
        present=present,
        concerned=desk.people((*path, "concernes"), shape.concerned),
        reported=desk.people((*path, "nouvelles_de"), shape.reported),
        seats=desk.people((*path, "places"), shape.seats, player=True),
        scenes=tuple(scenes),
        slots=shape.slots,
        moment=desk.plain(shape.moment),
        why=desk.plain(shape.why),
        condition=desk.condition((*path, "si"), shape.condition),
        kind=shape.kind,
        modality=named(Kind.MODALITY, (*path, "modalite"), shape.modality, desk),
        forbids_meta=shape.forbids,
    )


def _scene(
    name: str,
    shape: SceneShape,
    path: Path,
    here: tuple[str, ...],
    moves: tuple[tuple[str, ...], tuple[str, ...]],
    acts: Mapping[str, Act],
    desk: Desk,
) -> Scene:
    if (shape.choice is None) != (not shape.options) and path not in desk.hurt:
        missing = "choix" if shape.choice is None else "options"
        desk.tell_key("G11", path, f"Il manque « {missing} » à cette scène.")
    if shape.form is not None and shape.options:
        desk.tell_key("G13", (*path, "fiche"), "Cette scène porte une fiche et un choix : l’un des deux.")
    if shape.asked_by is not None:
        desk.name(Kind.PERSON, (*path, "demande_de"), shape.asked_by)
    return Scene(
        id=name,
        text=desk.prose((*path, "texte"), shape.text),
        condition=desk.condition((*path, "si"), shape.condition),
        choice=shape.choice,
        options=tuple(
            compile_option(option, one, (*path, "options", option), here, acts, desk)
            for option, one in shape.options.items()
        ),
        asked_by=shape.asked_by,
        arrive=moves[0],
        leave=moves[1],
        # Those who go with this scene hear what it tells.
        learns=learns(shape.learns, (*path, "apprend"), desk, (*here, *moves[1])),
        then=shape.then,
        form=compile_form(shape.form, (*path, "fiche"), here, acts, desk),
    )


def _check_ways(scene: SceneShape, path: Path, encounter: EncounterShape, whole: ScenarioShape, desk: Desk) -> None:
    """Every `puis` of a scene and of its options leads somewhere; every renegotiation names a promise."""
    known = {*encounter.scenes, *whole.encounters, AGENDA, END}
    ways = [(path, scene.then)]
    ways += [((*path, "options", name), option.then) for name, option in scene.options.items()]
    for place, then in ways:
        if then == AGENDA and whole.agenda is None:
            desk.tell("R21", (*place, "puis"), "Ce scénario n’a pas d’agenda.")
        elif then is not None and then not in known:
            remedy = did_you_mean(then, sorted(known))
            desk.tell("R10", (*place, "puis"), f"« {then} » n’est ni une scène d’ici, ni une rencontre.", remedy)
    promises = {
        name
        for other in whole.encounters.values()
        for moment in other.scenes.values()
        for name, option in moment.options.items()
        if option.promise is not None
    }
    for name, option in scene.options.items():
        if option.renegotiates is None:
            continue
        here = (*path, "options", name, "renegocie")
        if desk.name(Kind.OPTION, here, option.renegotiates) and option.renegotiates not in promises:
            desk.tell(
                "R16",
                here,
                f"« {option.renegotiates} » ne promet rien.",
                did_you_mean(option.renegotiates, sorted(promises)),
            )
