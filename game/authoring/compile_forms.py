"""Sheets on which several things are settled at once, from form to model."""

from collections.abc import Mapping

from game.authoring.compile_options import compile_option
from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.schema_encounters import FormShape
from game.model.conditions import ALWAYS
from game.model.option import Field, Form, FormKind
from game.rules.rulebook import Act


def compile_form(
    shape: FormShape | None, path: Path, present: tuple[str, ...], acts: Mapping[str, Act], desk: Desk
) -> Form | None:
    """The sheet; the first option of each field is how it stands when nobody touches it, so it is always possible."""
    if shape is None:
        return None
    planning = shape.kind is FormKind.PLANNING
    fields = []
    for name, one in shape.fields.items():
        here = (*path, "champs", name)
        options = tuple(
            compile_option(option, given, (*here, "options", option), present, acts, desk, reaches_the_absent=planning)
            for option, given in one.options.items()
        )
        first = options[0]
        if first.condition != ALWAYS or first.modality is not None or first.effort:
            message = f"« {first.id} » vaut si l’on n’y touche pas : ni condition, ni modalité, ni effort."
            desk.tell_key("G14", (*here, "options", first.id), message)
        fields.append(Field(name, desk.plain(one.title), options))
    return Form(shape.kind, desk.plain(shape.title), tuple(fields), shape.effort, desk.plain(shape.free_line))
