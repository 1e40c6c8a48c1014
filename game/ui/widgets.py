"""What controls and sheets look like: buttons, choice cards, tags, scrollbars, the sheet that text is read on."""

from typing import Final

import pygame
from pygame import Rect

from game.drawing.colour import Colour
from game.ui import paper, shapes
from game.ui.controls import State
from game.ui.pad import Align, Pad
from game.ui.theme import Theme, Type

MARGIN: Final = 12
"""How many units a sprite of a control reaches beyond it, for its shadow and its ring."""


def sheet(pad: Pad, rect: Rect, colour: Colour | None = None, lift: float = 7, radius: float = 4) -> None:
    """A sheet of paper."""
    palette = pad.theme.palette
    shape = shapes.rounded(rect.left, rect.top, rect.right - 1, rect.bottom - 1, pad.u(radius))
    core = rect.inflate(-2 * pad.u(radius) - 6, -2 * pad.u(radius) - 6)
    paper.cut(pad.surface, shape, colour or palette.paper_light, pad.u(lift), palette.shadow, core=core)
    if pad.theme.contrast:
        pygame.draw.rect(pad.surface, palette.ink[:3], rect, max(1, pad.u(2)), pad.u(radius))
    else:
        paper.roughen(pad.surface, rect.inflate(-pad.u(4), -pad.u(4)))


def ring(pad: Pad, rect: Rect, radius: float) -> None:
    """The mark of the focus: a thick outline a little outside, dark enough on every paper."""
    out = rect.inflate(pad.u(9), pad.u(9))
    pygame.draw.rect(pad.surface, pad.theme.palette.focus[:3], out, max(2, pad.u(3.5)), pad.u(radius + 4))


def around(theme: Theme, rect: Rect) -> Rect:
    """The rectangle of a control's sprite."""
    return rect.inflate(theme.u(MARGIN) * 2, theme.u(MARGIN) * 2)


def _within(pad: Pad) -> Rect:
    return pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)


def button_size(theme: Theme, label: str, kind: Type = Type.CARD_BOLD, widest: int | None = None) -> tuple[int, int]:
    """How large a button is for its label."""
    block = theme.block(label, kind, (widest or theme.size[0]) - theme.u(44))
    return block.width + theme.u(44), block.height + theme.u(20)


def paint_button(
    pad: Pad,
    label: str,
    state: State,
    *,
    primary: bool = False,
    kind: Type = Type.CARD_BOLD,
    chosen: bool | None = None,
) -> None:
    """A button: a strip of paper, or of wood when it is the way on; one of several bears a full or an empty ring."""
    palette, rect = pad.theme.palette, _within(pad)
    ground = palette.wood if primary else palette.paper_light
    ink = palette.paper_light if primary else palette.ink
    if state is State.DISABLED:
        ground, ink = palette.paper_dark, palette.ink_soft
    if state in (State.HOVER, State.FOCUS):
        ground = ground.toward(palette.wood_dark, 0.25) if primary else ground.toward(palette.family.light, 0.55)
    sheet(pad, rect, ground, 5 if state in (State.HOVER, State.FOCUS) else 3, 7)
    if state is State.FOCUS:
        ring(pad, rect, 7)
    inner = rect.inflate(-pad.u(20), -pad.u(8))
    if chosen is not None:
        inner = _mark(pad, inner, ink, chosen=chosen)
    pad.set(pad.theme.fitted(label, kind, inner.width, inner.height), inner, ink, Align.CENTRE, 0.5)


def _mark(pad: Pad, inner: Rect, ink: Colour, *, chosen: bool) -> Rect:
    """A ring at the left, full when chosen; what remains for the label."""
    spot = (inner.x + pad.u(12), inner.centery)
    for radius, colour in ((10, ink), (7.5, pad.theme.palette.paper_light), (5, ink)):
        if radius > 5 or chosen:
            paper.fill(pad.surface, shapes.oval(*spot, pad.u(radius), pad.u(radius), 36), colour)
    return Rect(inner.x + pad.u(26), inner.y, inner.width - pad.u(26), inner.height)


def card_height(theme: Theme, text: str, width: int, *, spoken: bool = True) -> int:
    """How tall a choice card is at that width."""
    block = theme.block(text, Type.CARD if spoken else Type.CARD_ITALIC, width - card_inset(theme) - theme.u(12))
    return max(block.height, theme.line_height(Type.CARD_BOLD)) + theme.u(18)


def card_inset(theme: Theme) -> int:
    """How far from the card's left edge its words begin."""
    return theme.u(10) + theme.line_height(Type.CARD_BOLD) + theme.u(10)


def paint_card(pad: Pad, letter: str, text: str, state: State, *, spoken: bool = True) -> None:
    """A choice: its letter on a disc, its words beside; what is done rather than said is in italics."""
    palette, rect = pad.theme.palette, _within(pad)
    alive = state in (State.HOVER, State.FOCUS)
    sheet(
        pad,
        rect,
        palette.family.light.toward(palette.paper_light, 0.45) if alive else palette.paper_light,
        6 if alive else 3.5,
        6,
    )
    if state is State.FOCUS:
        ring(pad, rect, 6)
    paint_disc(pad, rect, letter, palette.ink if alive else palette.wood)
    words = Rect(
        rect.x + card_inset(pad.theme),
        rect.y + pad.u(9),
        rect.width - card_inset(pad.theme) - pad.u(12),
        rect.height - pad.u(18),
    )
    kind = Type.CARD if spoken else Type.CARD_ITALIC
    pad.set(pad.theme.block(text, kind, words.width), words, palette.ink)


def paint_disc(pad: Pad, rect: Rect, letter: str, ground: Colour) -> None:
    """A letter on a disc at the left of a card."""
    side = pad.theme.line_height(Type.CARD_BOLD)
    disc = Rect(rect.x + pad.u(10), rect.y + pad.u(9), side, side)
    paper.fill(pad.surface, shapes.oval(disc.centerx, disc.centery, side / 2, side / 2, 48), ground)
    pad.set(
        pad.theme.fitted(letter, Type.CARD_BOLD, side, side), disc, pad.theme.palette.paper_light, Align.CENTRE, 0.5
    )


def paint_scrollbar(pad: Pad, track: Rect, thumb: Rect) -> None:
    """A thin groove with a wooden thumb."""
    palette = pad.theme.palette
    pygame.draw.rect(pad.surface, palette.paper_dark[:3], track, border_radius=track.width // 2)
    pygame.draw.rect(pad.surface, palette.wood[:3], thumb, border_radius=track.width // 2)
