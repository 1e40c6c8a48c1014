"""Where the fields of a form lie on its table, each with its alternatives: in rows, as many to a row as fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from pygame import Rect

from game.play.view import FormField
from game.ui.form_papers import Look, option_height, title_height
from game.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Place:
    """Where a field lies in the content of the table, and where its alternatives lie in it."""

    rect: Rect
    rows: tuple[Rect, ...]

    def moved(self, x: int, y: int) -> "Place":
        """The same place elsewhere."""
        return Place(self.rect.move(x, y), tuple(row.move(x, y) for row in self.rows))


def lay_fields(theme: Theme, look: Look, fields: Sequence[FormField], width: int) -> tuple[list[Place], int]:
    """The places of the fields on a table of that width, from (0, 0), and how tall they are together."""
    gap = theme.u(look.gap)
    across = max(1, min(look.columns, len(fields), (width + gap) // round(theme.u(look.narrowest) * _wider(theme))))
    wide = (width - gap * (across - 1)) // across
    places: list[Place] = []
    y = 0
    for start in range(0, len(fields), across):
        row = [_measured(theme, look, field, wide) for field in fields[start : start + across]]
        tall = max(place.rect.height for place in row)
        for k, place in enumerate(row):
            whole = Place(Rect(0, 0, wide, tall), place.rows)
            places.append(whole.moved(k * (wide + gap), y))
        y += tall + gap
    return places, max(0, y - gap)


def _wider(theme: Theme) -> float:
    return 1 + 0.8 * theme.largeness


def _measured(theme: Theme, look: Look, field: FormField, width: int) -> Place:
    inset = theme.u(look.inset)
    y = inset + title_height(theme, look, field, width - 2 * inset) + theme.u(6)
    rows: list[Rect] = []
    for option in field.options:
        tall = option_height(theme, look, option, width - 2 * inset)
        rows.append(Rect(inset, y, width - 2 * inset, tall))
        y += tall + theme.u(look.between)
    return Place(Rect(0, 0, width, y - theme.u(look.between) + inset), tuple(rows))
