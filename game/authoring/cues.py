"""Cue lists, from form to model: of a library, of a scenario, of a person."""

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.schema_world import CueShape
from game.authoring.vocabulary import Kind
from game.authoring.wording import check_names
from game.model.cue_text import CueText
from game.model.meters import SCALES


def cue_texts(entries: list[CueShape], path: Path, desk: Desk, person: str | None = None) -> tuple[CueText, ...]:
    """The cues of a list; `person` is whose they are when they stand below a person."""
    return tuple(_cue(one, (*path, at), desk, person) for at, one in enumerate(entries))


def _cue(shape: CueShape, path: Path, desk: Desk, person: str | None) -> CueText:
    for name, text in (("texte", shape.text), ("rapporte", shape.reported), ("voix", shape.heard)):
        check_names(text, ("nom", "autre"), (*path, name), desk)
    if not SCALES[shape.meter].borders:
        desk.tell("S09", (*path, "mesure"), "Cette mesure n’a pas de paliers : rien ne la montrerait.")
    if shape.person is not None:
        desk.name(Kind.PERSON, (*path, "personne"), shape.person)
    return CueText(
        meter=shape.meter,
        upward=shape.upward,
        text=desk.plain(shape.text),
        reported=desk.plain(shape.reported),
        heard=desk.plain(shape.heard),
        toward_player=shape.toward_player,
        person=shape.person or person,
        world=shape.world,
        pupil=shape.pupil,
        ambiguous=shape.ambiguous,
        ally=shape.ally,
    )
