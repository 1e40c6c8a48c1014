"""What pydantic refuses, said in French at its place in the file."""

from collections.abc import Iterable, Mapping
from typing import TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.authoring.document import Document, Path
from game.authoring.flow import cut_value
from game.authoring.problems import Report
from game.authoring.shapes import Shape
from game.authoring.spelling import did_you_mean

Model = TypeVar("Model", bound=Shape)
_ROUNDS = 6


def validate(
    form: type[Model], document: Document, report: Report, stand_ins: Mapping[str, object] | None = None
) -> tuple[Model | None, frozenset[Path]]:
    """The file in its form, and every path at or below which something was refused: none in a file without fault.

    What is refused is reported and left out, so that the rest can be checked in the same run; `stand_ins` take the
    place of required keys of the file for that purpose. What is left out may make its surroundings incomplete: only
    the first round speaks.
    """
    value, hurt = document.value, _around(document.blanks)
    for path in document.blanks:
        _tell_blank(path, document, report)
    if document.blanks:
        value = _without(value, list(document.blanks))
    first = True
    for _ in range(_ROUNDS):
        try:
            return form.model_validate(value), hurt
        except ValidationError as error:
            refused, absent = [], []
            for detail in error.errors(include_url=False, include_context=True):
                path = _path(detail["loc"], document)
                if first and path not in document.blanks:
                    _tell(detail, path, form, document, report)
                if detail["type"] == "missing" and len(path) == 1:
                    absent.append(str(path[0]))
                else:
                    refused.append(path[:-1] if detail["type"] == "missing" else path)
            first = False
            hurt |= _around([*refused, ()])
            value = _without(value, refused)
            if not isinstance(value, dict) or not set(absent) <= set(stand_ins or ()):
                return None, hurt
            value |= {key: stand_ins[key] for key in absent} if stand_ins else {}
    return None, hurt


def _around(paths: Iterable[Path]) -> frozenset[Path]:
    """These paths, and those of everything around them."""
    return frozenset(path[:size] for path in paths for size in range(len(path) + 1))


def _tell_blank(path: Path, document: Document, report: Report) -> None:
    """Nothing is written at a key; where a comma cut a text in two, the key was never meant to be one."""
    cut = cut_value(document, path)
    if cut is None:
        report.add("S03", document.place(path), "Rien n’est écrit ici.")
    elif cut.text:
        message = f"La virgule coupe le texte de « {cut.key} », et « {str(path[-1])[:40]} » est pris pour une clé."
        quoted = cut.text.replace('"', '\\"')
        report.add(
            "S03", document.key(path), message, f'Mettez tout le texte entre guillemets : {cut.key}: "{quoted}".'
        )


def _path(location: tuple[str | int, ...], document: Document) -> Path:
    """The author's path: pydantic marks a refused key with « [key] », and counts where one value stands alone."""
    steps = location[:-1] if location and location[-1] == "[key]" else location
    kept: Path = ()
    for step in steps:
        if isinstance(step, int) and (*kept, step) not in document.spots:
            continue
        kept = (*kept, step)
    return kept


def _tell(detail: ErrorDetails, path: Path, form: type[Shape], document: Document, report: Report) -> None:
    kind, context = detail["type"], detail.get("ctx", {})
    name = str(path[-1]) if path else ""
    on_key = bool(detail["loc"]) and detail["loc"][-1] == "[key]"
    place = document.key(path) if on_key else document.place(path)
    if kind == "alliances":
        report.add(context["code"], place, context["message"], context["remedy"])
    elif kind == "extra_forbidden":
        known = _aliases(form, path[:-1])
        report.add("S01", document.key(path), f"La clé « {name[:60]} » est inconnue ici.", did_you_mean(name, known))
    elif kind == "missing":
        around = document.key(path[:-1]) if len(path) > 1 else document.place(())
        report.add("S02", around, f"Il manque ici la clé « {name} ».", f"Ajoutez « {name}: … ».")
    elif detail["input"] is None:
        report.add("S03", place, "Rien n’est écrit après cette clé.")
    elif kind == "literal_error":
        code = "S15" if name == "format" else "S09"
        report.add(code, place, f"« {str(detail['input'])[:40]} » n’est pas possible ici.")
    else:
        code, message = _plain(kind, context)
        report.add(code, place, message)


def _plain(kind: str, context: Mapping[str, object]) -> tuple[str, str]:
    if kind.startswith("int"):
        return "S05", "Il faut ici un nombre entier."
    if kind == "greater_than_equal":
        return "S10", f"Ce nombre est trop petit : au moins {context['ge']}."
    if kind == "less_than_equal":
        return "S10", f"Ce nombre est trop grand : au plus {context['le']}."
    if kind == "too_long":
        return "S16", f"Il y a ici plus d’éléments que permis : au plus {context['max_length']}."
    if kind == "too_short":
        return "S16", f"Il faut ici au moins {context['min_length']} élément(s)."
    if kind == "list_type":
        return "S07", "Il faut ici une liste."
    if kind in ("dict_type", "model_type", "model_attributes_type"):
        return "S08", "Il faut ici des clés, chacune avec sa valeur."
    return "S04", "Cette valeur ne convient pas ici."


def _aliases(form: type[BaseModel], path: Path) -> list[str]:
    """The keys that may stand at a path of this form."""
    current: object = form
    for step in path:
        model = _model_in(current)
        field = None
        if model is not None:
            field = next((one for one in model.model_fields.values() if one.alias == step), None)
        if field is not None:
            current = field.annotation
    model = _model_in(current)
    return [one.alias or "" for one in model.model_fields.values()] if model is not None else []


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model that an annotation speaks of, through lists, mappings and options."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(part) for part in get_args(annotation))
    return next((one for one in found if one is not None), None)


def _without(value: object, refused: list[Path]) -> object:
    """The value with what stands at these paths left out; None when nothing would be left."""
    if () in refused:
        return None
    heads: dict[str | int, list[Path]] = {}
    for path in refused:
        heads.setdefault(path[0], []).append(path[1:])
    if isinstance(value, dict):
        return {
            key: _without(child, heads[key]) if key in heads else child
            for key, child in value.items()
            if () not in heads.get(key, ())
        }
    if isinstance(value, list):
        return [
            _without(child, heads[at]) if at in heads else child
            for at, child in enumerate(value)
            if () not in heads.get(at, ())
        ]
    return None
