"""What a screen is, and the regions that screens share."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Protocol

from pygame import Rect

from game.screens.intents import Intent
from game.ui.canvas import Canvas
from game.ui.circle import Circle, paint_circle
from game.ui.controls import Controls
from game.ui.frame import paint_frame, paint_wall
from game.ui.inputs import Input
from game.ui.pad import Align, Pad
from game.ui.stage import Scene, paint_scene
from game.ui.theme import Theme, Type
from game.ui.widgets import sheet


@dataclass(frozen=True, slots=True)
class Leaf:
    """The sheet that a screen shows now: when its key changes, the old one slides away within `rect`."""

    key: Hashable
    rect: Rect


class Screen(Protocol):
    """Draws a view, turns inputs into intents, and never acts."""

    @property
    def signs(self) -> frozenset[str]:
        """The letters that this screen uses now; the window's own shortcuts leave them alone."""

    @property
    def caret(self) -> Rect | None:
        """Where words are typed, while letters are text; None while they are signs."""

    @property
    def moving(self) -> bool:
        """True while something on it moves by itself."""

    @property
    def pointed(self) -> str | None:
        """The control under the pointer: a pointer that stays on it changes nothing."""

    def handle(self, given: Input) -> Intent | None:
        """What the trainee wants by that, if anything."""

    def draw(self, canvas: Canvas) -> None:
        """The canvas shows this screen."""

    def tick(self, seconds: float) -> None:
        """That much time has passed."""

    def leaf(self, theme: Theme) -> Leaf:
        """The sheet that is shown."""

    def ahead(self) -> "Screen | None":
        """What this screen will look like after the next step, when that is known: it is painted ahead."""


class Still:
    """What most screens have in common: nothing moves, no letters are used, the whole canvas is one sheet."""

    _controls: Controls

    @property
    def pointed(self) -> str | None:
        """The control under the pointer."""
        return self._controls.hover

    @property
    def signs(self) -> frozenset[str]:
        """No letters."""
        return frozenset()

    @property
    def caret(self) -> Rect | None:
        """Nothing is typed."""
        return None

    @property
    def moving(self) -> bool:
        """Nothing moves."""
        return False

    def tick(self, seconds: float) -> None:
        """Time changes nothing."""

    def ahead(self) -> Screen | None:
        """Nothing is known ahead."""
        return None

    def leaf(self, theme: Theme) -> Leaf:
        """The whole canvas."""
        return Leaf(type(self).__name__, Rect((0, 0), theme.size))


@dataclass(frozen=True, slots=True)
class Stage:
    """Where the frame stands, the opening in it, and the sheet to read beside it; text takes room from the picture."""

    frame: Rect
    opening: Rect
    sheet: Rect


def stage(theme: Theme) -> Stage:
    """The three regions for that size of text."""
    middle = 0.53 - 0.13 * theme.largeness
    frame = theme.region(0.018, 0.035, middle, 0.928)
    opening = frame.inflate(-theme.u(60), -theme.u(60))
    return Stage(frame, opening, theme.region(middle + 0.013, 0.035, 0.984, 0.928))


def draw_stage(canvas: Canvas, scene: Scene | Circle) -> Stage:
    """The wall, the frame with the scene in it and the empty sheet beside it are on the canvas."""
    regions = stage(canvas.theme)

    def paint(pad: Pad) -> None:
        paint_wall(pad)
        paint_frame(pad, regions.frame, regions.opening)
        sheet(pad, regions.sheet, lift=8)

    canvas.base("stage", paint)

    def paint_within(pad: Pad) -> None:
        if isinstance(scene, Circle):
            paint_circle(pad, scene)
        else:
            paint_scene(pad, scene)

    canvas.sprite(("scene", scene), regions.opening, paint_within, opaque=True)
    return regions


def draw_wall(canvas: Canvas) -> None:
    """The wall alone is on the canvas."""
    canvas.base("wall", paint_wall)


def draw_help_line(canvas: Canvas, text: str) -> None:
    """The keys of this screen, in one line under it."""
    region = canvas.theme.region(0.022, 0.938, 0.978, 0.99)

    def paint(pad: Pad) -> None:
        block = pad.theme.fitted(text, Type.HELP, pad.rect.width, pad.rect.height, 0.4)
        pad.set(block, pad.rect, pad.theme.palette.ink_soft, Align.CENTRE, 0.5)

    canvas.sprite(("help", text), region, paint)
