"""What can be answered on a page, and what was read on many: it knows views, and nothing of what an answer does."""

from collections.abc import Iterable
from typing import Final

from game.play.view import AgendaView, Beat, EncounterView, FormView, Remembered, View

TOGETHER: Final = "+"
"""What joins the ids of the options that a form was answered with."""

GO_ON: Final = "continuer"
"""What is chosen in the agenda to see nobody else."""


def awaited(view: View) -> tuple[str, ...]:
    """The ids that answer a page; of a form, how it stands when nobody touches it. None where nothing is asked."""
    match view:
        case AgendaView(appointments=appointments):
            return (*(one.id for one in appointments), GO_ON)
        case EncounterView(options=options):
            return tuple(option.id for option in options)
        case FormView(fields=fields):
            return (TOGETHER.join(field.options[0].id for field in fields),)
        case _:
            return ()


def answers(view: View, chosen: str) -> bool:
    """Whether that answers the page: an awaited id, or one option for each field of a form, within its effort."""
    if not isinstance(view, FormView):
        return chosen in awaited(view)
    names = chosen.split(TOGETHER)
    if len(names) != len(view.fields):
        return False
    costs = [
        next((one.effort for one in field.options if one.id == name), None)
        for field, name in zip(view.fields, names, strict=True)
    ]
    spent = sum(cost for cost in costs if cost is not None)
    return None not in costs and (view.effort is None or spent <= view.effort)


def remembered(pages: Iterable[View]) -> tuple[Remembered, ...]:
    """What was read on these pages, encounter by encounter; what came in between has no title."""
    lived: list[tuple[str, str, list[Beat]]] = []
    for page in pages:
        if isinstance(page, EncounterView | FormView):
            if not lived or lived[-1][:2] != (page.encounter, page.title):
                lived.append((page.encounter, page.title, []))
            lived[-1][2].extend(page.beats)
    return tuple(Remembered(title, tuple(beats)) for _, title, beats in lived)
