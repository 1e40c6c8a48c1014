"""One field of a form in each of its four looks: a slip on a table, a ruled line, a strip of words, somebody's card."""

from dataclasses import dataclass
from typing import Final

import pygame
from pygame import Rect

from game.drawing.colour import Colour
from game.model.option import FormKind
from game.play.view import FormField, FormOption, Seat
from game.ui import paper, shapes
from game.ui.bust import build
from game.ui.pad import Pad
from game.ui.stage import draw_seat
from game.ui.theme import Theme, Type
from game.ui.widgets import MARGIN, ring, sheet

_BUST: Final = 92
_BUST_SCALE: Final = 0.46


@dataclass(frozen=True, slots=True)
class Look:
    """How fields lie: at most so many to a row, none narrower, with those gaps between and within them."""

    columns: int
    narrowest: int
    gap: int = 18
    inset: int = 16
    between: int = 6
    pad: int = 6
    boxes: bool = False
    busts: bool = False


LOOKS: Final = {
    FormKind.PLANNING: Look(3, 300),
    FormKind.REPORT: Look(2, 460, gap=8, inset=10, between=0, pad=3, boxes=True),
    FormKind.OBSTACLE: Look(3, 300, between=10),
    FormKind.ACTORS: Look(6, 196, busts=True),
}


@dataclass(frozen=True, slots=True)
class FieldLook:
    """All that the look of one field depends on, besides its size."""

    kind: FormKind
    number: int
    field: FormField
    chosen: int
    pointed: int | None
    focused: bool


def title_height(theme: Theme, look: Look, field: FormField, width: int) -> int:
    """How tall what stands above the alternatives is."""
    return theme.block(field.title, Type.CARD_BOLD, width).height + (theme.u(_BUST) if look.busts else 0)


def option_height(theme: Theme, look: Look, option: FormOption, width: int) -> int:
    """How tall an alternative is."""
    return theme.block(option.text, Type.CARD, _text_width(theme, option, width)).height + theme.u(2 * look.pad)


def _text_width(theme: Theme, option: FormOption, width: int) -> int:
    return max(theme.u(60), width - _marked(theme, 36) - theme.u(6) - _token_room(theme, option.effort))


def _marked(theme: Theme, units: float) -> int:
    """That many units of a mark, which grows with the words beside it, in pixels."""
    return round(theme.u(units) * (1 + 0.6 * theme.largeness))


def _token_room(theme: Theme, effort: int) -> int:
    return _marked(theme, 8 + 17 * effort) if effort > 0 else theme.u(6)


def paint_field(pad: Pad, field: FieldLook, rows: tuple[Rect, ...]) -> None:
    """The field with its alternatives, which stand at those places of it."""
    palette, look = pad.theme.palette, LOOKS[field.kind]
    rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
    hue = _hue(pad, field)
    if field.kind is FormKind.REPORT:
        _ruled(pad, rect, field)
    else:
        ground = palette.paper_light.toward(hue, 0.22) if field.kind is FormKind.PLANNING else palette.paper_light
        sheet(pad, rect, ground, 6 if field.focused else 4, 4)
    if field.focused:
        ring(pad, rect, 4)
    inset = pad.u(look.inset)
    inner = Rect(rect.x + inset, rect.y + inset, rect.width - 2 * inset, rect.height)
    if look.busts:
        _head(pad, rect, hue, field.field.about)
        inner.y += pad.u(_BUST)
    pad.write(field.field.title, Type.CARD_BOLD, inner, palette.ink)
    for k, (option, row) in enumerate(zip(field.field.options, rows, strict=True)):
        _option(pad, field, option, row.move(rect.x, rect.y), k)


def _hue(pad: Pad, field: FieldLook) -> Colour:
    palette = pad.theme.palette
    if field.kind is FormKind.ACTORS:
        return palette.hue(field.field.about.world.value if field.field.about else None).mid
    return palette.worlds[(field.number - 1) % 4].mid


def _ruled(pad: Pad, rect: Rect, field: FieldLook) -> None:
    """A part of a printed form: a rule above, a pale ground where one is."""
    palette = pad.theme.palette
    if field.focused:
        pad.surface.fill(palette.paper, rect)
    pad.surface.fill(palette.ink_soft, Rect(rect.x, rect.y, rect.width, max(1, pad.u(1.5))))


def _head(pad: Pad, rect: Rect, hue: Colour, seat: Seat | None) -> None:
    """A band in the hue of somebody's world, with their bust before it."""
    band = Rect(rect.x, rect.y, rect.width, pad.u(_BUST + 6))
    pad.surface.fill(hue.toward(pad.theme.palette.paper_light, 0.6), band)
    pad.surface.fill(hue, Rect(band.x, band.bottom - pad.u(4), band.width, pad.u(4)))
    if seat is None:
        spot = (band.centerx, band.centery - pad.u(2))
        paper.fill(pad.surface, shapes.oval(*spot, pad.u(26), pad.u(26), 40), pad.theme.palette.paper_light)
        return
    scale = _BUST_SCALE * pad.theme.scale
    picture = pad.theme.kept(("card bust", seat, round(scale, 3)), lambda: draw_seat(pad, seat, scale, 1.0))
    before = pad.surface.get_clip()
    pad.surface.set_clip(Rect(band.x, band.y, band.width, band.height - pad.u(4)))
    # The picture stands lower than the band: of everybody, tall or small, one sees the head and the shoulders.
    raised = (1 - build(seat.looks.age).body) * 130 * scale if seat.looks else 0.0
    pad.surface.blit(picture, picture.get_rect(midbottom=(band.centerx, round(band.bottom + pad.u(30) - raised))))
    pad.surface.set_clip(before)


def _option(pad: Pad, field: FieldLook, option: FormOption, row: Rect, index: int) -> None:
    palette = pad.theme.palette
    chosen, pointed = index == field.chosen, index == field.pointed
    if chosen and not LOOKS[field.kind].boxes:
        sheet(pad, row, palette.paper_light.toward(_hue(pad, field), 0.3), 3, 4)
    elif field.kind is FormKind.OBSTACLE:
        sheet(pad, row, palette.paper, 1.5, 3)
    if pointed and not chosen:
        pygame.draw.rect(pad.surface, palette.ink_soft[:3], row, max(1, pad.u(1.5)), pad.u(4))
    high = pad.theme.line_height(Type.CARD)
    above = pad.u(LOOKS[field.kind].pad)
    spot = (row.x + _marked(pad.theme, 19), row.y + above + high // 2)
    if LOOKS[field.kind].boxes:
        _box(pad, spot, ticked=chosen)
    else:
        _ring(pad, spot, full=chosen)
    wide = _text_width(pad.theme, option, row.width)
    words = Rect(row.x + _marked(pad.theme, 36), row.y + above, wide, row.height - 2 * above)
    pad.write(option.text, Type.CARD, words, palette.ink)
    for k in range(max(0, option.effort)):
        x = row.right - pad.u(6) - _token_room(pad.theme, option.effort) + _marked(pad.theme, 15 + 17 * k)
        paint_token(pad, (x, spot[1]), _marked(pad.theme, 6.5), spent=False)


def _ring(pad: Pad, spot: tuple[int, int], *, full: bool) -> None:
    palette = pad.theme.palette
    for radius, colour in ((9.5, palette.ink), (7.5, palette.paper_light), (5, palette.ink)):
        if radius > 5 or full:
            size = _marked(pad.theme, radius)
            paper.fill(pad.surface, shapes.oval(*spot, size, size, 36), colour)


def _box(pad: Pad, spot: tuple[int, int], *, ticked: bool) -> None:
    """A square to tick: a pen's cross leaves it a little."""
    palette = pad.theme.palette
    square = Rect(0, 0, _marked(pad.theme, 18), _marked(pad.theme, 18))
    square.center = spot
    pad.surface.fill(palette.paper_light, square)
    pygame.draw.rect(pad.surface, palette.ink[:3], square, max(1, pad.u(1.5)))
    if ticked:
        out = square.inflate(pad.u(4), pad.u(4))
        for start, end in ((out.topleft, out.bottomright), (out.bottomleft, out.topright)):
            points = [start, ((start[0] + end[0]) / 2 + pad.u(1), (start[1] + end[1]) / 2), end]
            paper.fill(pad.surface, shapes.stroke(shapes.ribbon(points, 6), pad.u(4)), palette.school.deep)


def paint_token(pad: Pad, spot: tuple[int, int], radius: int, *, spent: bool) -> None:
    """A round piece of paper; the place where it lay, once it is spent."""
    palette = pad.theme.palette
    shape = shapes.oval(*spot, radius, radius, 36)
    if spent:
        pygame.draw.aalines(pad.surface, palette.ink_soft[:3], True, shape)
        return
    paper.cut(pad.surface, shape, palette.family.mid, pad.u(2), palette.shadow)
    pygame.draw.aalines(pad.surface, palette.family.deep[:3], True, shape)
