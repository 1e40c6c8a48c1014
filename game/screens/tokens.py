"""What is left of an effort, in round pieces of paper; the words beside them say it, and say when it is too much."""

from pygame import Rect

from game.ui.canvas import Canvas
from game.ui.form_papers import paint_token
from game.ui.pad import Align, Pad
from game.ui.theme import Type
from game.wording.catalogue import Words


def draw_tokens(canvas: Canvas, region: Rect, effort: int, spent: int, words: Words) -> None:
    """The tokens lie at the right of the region, those spent as empty places."""
    canvas.sprite(("tokens", effort, spent), region, lambda pad: _paint(pad, effort, spent, words))


def _paint(pad: Pad, effort: int, spent: int, words: Words) -> None:
    theme, palette, rect = pad.theme, pad.theme.palette, pad.rect
    left = effort - spent
    if left < 0:
        text, ink = words.counted("form.missing", -left), palette.focus
    elif left == 0:
        text, ink = words("form.left.none"), palette.ink_soft
    else:
        text, ink = words.counted("form.left", left), palette.ink
    many = max(1, effort)
    step = min(pad.u(34), rect.width * 2 // 5 // many)
    radius = max(3, min(pad.u(13), step // 2 - 2))
    room = Rect(0, 0, rect.width - step * many - pad.u(10), rect.height)
    pad.set(theme.fitted(text, Type.SMALL_BOLD, room.width, room.height, 0.45), room, ink, Align.RIGHT, 0.5)
    for k in range(effort):
        paint_token(pad, (rect.width - step * (many - k) + step // 2, rect.centery), radius, spent=k >= left)
