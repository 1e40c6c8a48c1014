"""How far something tall is scrolled within its window."""

from dataclasses import dataclass

from pygame import Rect


@dataclass(slots=True)
class Scroll:
    """An offset that never leaves the content. Sizes are told before every use, since text may change size."""

    offset: int = 0
    content: int = 0
    view: int = 1

    def fit(self, content: int, view: int) -> None:
        """The content is that tall, and its window that high."""
        self.content, self.view = content, max(1, view)
        self.by(0)

    @property
    def needed(self) -> bool:
        """True when not everything can be seen at once."""
        return self.content > self.view

    @property
    def at_end(self) -> bool:
        """True when the last line can be seen."""
        return self.offset >= self.content - self.view

    def by(self, pixels: int) -> None:
        """Scrolled that much further down."""
        self.offset = max(0, min(self.content - self.view, self.offset + pixels))

    def page(self, direction: int) -> None:
        """Scrolled by almost one window."""
        self.by(direction * max(1, self.view * 4 // 5))

    def reveal(self, top: int, bottom: int) -> None:
        """Scrolled as little as it takes to see from `top` to `bottom` of the content, the top first."""
        if bottom - self.offset > self.view:
            self.by(bottom - self.view - self.offset)
        if top < self.offset:
            self.by(top - self.offset)

    def thumb(self, track: Rect) -> Rect:
        """Where the scrollbar's thumb stands on its track."""
        height = max(track.width * 2, track.height * self.view // max(1, self.content))
        free = max(1, self.content - self.view)
        return Rect(track.x, track.y + (track.height - height) * self.offset // free, track.width, height)
