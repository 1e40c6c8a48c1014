"""The controls of one screen: which has the focus, which is under the pointer, which was just activated."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from pygame import Rect

from game.ui.inputs import Command, Input, PointerMoved, PointerPressed, Sign


class State(Enum):
    """How a control looks."""

    IDLE = 0
    HOVER = 1
    FOCUS = 2
    DISABLED = 3


@dataclass(frozen=True, slots=True)
class Control:
    """Something that can be activated. `sign` is the letter that activates it at once; digits follow the order."""

    id: str
    rect: Rect
    sign: str = ""
    clip: Rect | None = None
    enabled: bool = True

    @property
    def seen(self) -> Rect:
        """The part of it that can be pressed."""
        return self.rect.clip(self.clip) if self.clip else self.rect


class Controls:
    """Controls in the order in which Tab visits them. The focus stays on its control when they are placed anew."""

    def __init__(self, focus: str | None = None) -> None:
        self.items: tuple[Control, ...] = ()
        self.focus = focus
        self.hover: str | None = None

    def place(self, items: Sequence[Control]) -> None:
        """These are the controls now."""
        self.items = tuple(items)
        ids = {item.id for item in items if item.enabled}
        self.focus = self.focus if self.focus in ids else None
        self.hover = self.hover if self.hover in ids else None

    def state(self, control: str) -> State:
        """How that control looks."""
        item = next((item for item in self.items if item.id == control), None)
        if item is not None and not item.enabled:
            return State.DISABLED
        if control == self.focus:
            return State.FOCUS
        return State.HOVER if control == self.hover else State.IDLE

    def handle(self, given: Input) -> str | None:
        """The id of the control that this input activates; the focus and the hover have moved if they must."""
        active = [item for item in self.items if item.enabled]
        match given:
            case PointerMoved(x, y):
                self.hover = next((item.id for item in active if item.seen.collidepoint(x, y)), None)
            case PointerPressed(x, y):
                pressed = next((item.id for item in active if item.seen.collidepoint(x, y)), None)
                self.focus = pressed or self.focus
                return pressed
            case Command.NEXT | Command.DOWN | Command.RIGHT:
                self._step(active, 1)
            case Command.PREVIOUS | Command.UP | Command.LEFT:
                self._step(active, -1)
            case Command.ACTIVATE:
                return self.focus
            case Sign(sign):
                return self._signed(active, sign)
            case _:
                pass
        return None

    def _step(self, active: list[Control], by: int) -> None:
        ids = [item.id for item in active]
        if not ids:
            return
        if self.focus not in ids:
            self.focus = ids[0 if by > 0 else -1]
        else:
            self.focus = ids[(ids.index(self.focus) + by) % len(ids)]

    def _signed(self, active: list[Control], sign: str) -> str | None:
        lettered = [item for item in active if item.sign]
        if sign.isdigit():
            numbered = lettered or active
            place = int(sign) - 1
            return numbered[place].id if 0 <= place < len(numbered) else None
        return next((item.id for item in lettered if item.sign == sign), None)
