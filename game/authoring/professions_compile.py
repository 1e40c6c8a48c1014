"""The file of professions, from form to values: a profession is told whole for a country, or honestly absent."""

from typing import Final

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.professions import Concept, Local, Professions, forms_of
from game.authoring.professions_forms import LocalProfessionShape, ProfessionsShape
from game.authoring.vocabulary import COUNTRIES
from game.model.prose import Either, Text

_TOLD_WHOLE: Final = {
    "formes": "forms",
    "peut": "may",
    "ne_peut_pas": "may_not",
    "depend_de": "answers_to",
    "confidentialite": "confidentiality",
}


def compile_professions(shape: ProfessionsShape, desk: Desk) -> Professions:
    """Every profession for every country, and the vocabulary."""
    return Professions(
        {country: desk.plain(getattr(shape.places, country)) for country in COUNTRIES},
        {
            name: {country: _local(getattr(one, country), ("metiers", name, country), desk) for country in COUNTRIES}
            for name, one in shape.known.items()
        },
        tuple(
            Concept(
                name,
                desk.plain(one.meaning),
                {country: desk.plain(getattr(one, country).word) for country in COUNTRIES},
                {country: tuple(desk.plain(mark) for mark in getattr(one, country).marks) for country in COUNTRIES},
            )
            for name, one in shape.vocabulary.items()
        ),
    )


def _local(shape: LocalProfessionShape, path: Path, desk: Desk) -> Local:
    written = {name: getattr(shape, field) for name, field in _TOLD_WHOLE.items()}
    if shape.absent is not None:
        for name in (name for name, text in written.items() if text is not None):
            desk.tell_key("S18", (*path, name), f"Ce métier est dit absent : « {name} » est de trop.")
        return Local(absent=desk.plain(shape.absent), to_check=desk.plain(shape.to_check))
    missing = [name for name, text in written.items() if text is None]
    if missing:
        names = ", ".join(f"« {name} »" for name in missing)
        desk.tell_key("S02", path, f"Il manque ici {names}.", "Ajoutez ce qui manque, ou écrivez « absent: … ».")
        return Local()
    forms = forms_of(str(shape.forms))
    if forms is None:
        desk.tell("S16", (*path, "formes"), "Il faut une forme, ou deux séparées par « | ».")
    return Local(
        forms or {},
        _mandate((*path, "peut"), str(shape.may), desk),
        _mandate((*path, "ne_peut_pas"), str(shape.may_not), desk),
        desk.plain(str(shape.answers_to)),
        desk.plain(str(shape.confidentiality)),
        to_check=desk.plain(shape.to_check),
    )


def _mandate(path: Path, written: str, desk: Desk) -> Text:
    """A mandate agrees with the player; it knows no play, so nothing in it may depend on one."""
    text = desk.text(path, written)
    if any(isinstance(span, Either) for span in text):
        desk.tell("T05", path, "Un mandat ne dépend pas de la partie.", "Enlevez « {si … : …} ».")
    return text
