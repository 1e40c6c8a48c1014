"""The title: the paper theatre with its people around a table, threads between them, and what one can do."""

from pygame import Rect

from game.drawing.colour import Colour
from game.model.cast import Looks, World
from game.play.view import Distance, Face, Seat
from game.screens.buttons import Button, draw_buttons, lay_column
from game.screens.intents import Intent, OpenHelp, OpenLibrary, Quit, Resume
from game.screens.screen import Still, draw_help_line
from game.ui import paper, shapes
from game.ui.canvas import Canvas
from game.ui.collage import Collage
from game.ui.controls import Controls
from game.ui.frame import paint_frame, paint_inset, paint_wall
from game.ui.inputs import Command, Input
from game.ui.pad import Pad
from game.ui.places import place
from game.ui.places.tones import HEIGHT, tones
from game.ui.stage import draw_seat, place_collage
from game.ui.theme import Type
from game.wording.catalogue import Words

_LOOKS = (
    (Looks(38, "brown", "medium", "olive", clothes="ochre"), World.FAMILY, Face.NEUTRAL),
    (Looks(9, "chestnut", "ponytail", "olive", clothes="brick"), World.FAMILY, Face.OPEN),
    (Looks(52, "grey", "short", "light", glasses=True, beard=True, clothes="blue"), World.SCHOOL, Face.TIRED),
    (Looks(31, "black", "coily", "dark", clothes="green"), World.CARE, Face.OPEN),
)


class TitleScreen(Still):
    """Play, take up again, see the keys, leave."""

    def __init__(self, words: Words, unfinished: str = "") -> None:
        self._words = words
        self._unfinished = unfinished
        self._controls = Controls("resume" if unfinished else "play")

    def handle(self, given: Input) -> Intent | None:
        """What was chosen."""
        if given is Command.BACK:
            return Quit()
        match self._controls.handle(given):
            case "play":
                return OpenLibrary()
            case "resume":
                return Resume()
            case "help":
                return OpenHelp()
            case "quit":
                return Quit()
            case _:
                return None

    def draw(self, canvas: Canvas) -> None:
        """The theatre at the left, the title and the buttons at the right."""
        theme, words = canvas.theme, self._words
        split = 0.6 - 0.14 * theme.largeness
        outer = theme.region(0.04, 0.075, split, 0.915)
        opening = outer.inflate(-theme.u(64), -theme.u(64))

        def paint(pad: Pad) -> None:
            paint_wall(pad)
            paint_frame(pad, outer, opening)
            picture = Pad(pad.surface.subsurface(opening), pad.theme)
            _paint_people(picture)

        canvas.base("title", paint)
        right = theme.region(split + 0.035, 0.1, 0.96, 0.915)
        buttons = [Button("play", words("title.play"), primary=not self._unfinished)]
        if self._unfinished:
            buttons.insert(0, Button("resume", words("title.resume", what=self._unfinished), primary=True))
        buttons += [Button("help", words("title.help")), Button("quit", words("title.quit"))]
        column = lay_column(theme, buttons, right)
        tall = column[-1].rect.bottom - right.y
        heading = Rect(right.x, right.y, right.width, right.height - tall - theme.u(20))
        canvas.sprite("title words", heading, lambda pad: self._paint_words(pad))
        column = lay_column(theme, buttons, Rect(right.x, right.bottom - tall, right.width, tall))
        self._controls.place(column)
        draw_buttons(canvas, buttons, column, self._controls)
        draw_help_line(canvas, words("help.menu"))

    def _paint_words(self, pad: Pad) -> None:
        palette = pad.theme.palette
        name = pad.theme.fitted(self._words("title.name"), Type.DISPLAY, pad.rect.width, pad.rect.height // 2)
        y = pad.rect.height // 5 if pad.theme.largeness < 0.5 else 0
        pad.set(name, Rect(0, y, pad.rect.width, name.height), palette.ink)
        y += name.height + pad.u(6)
        _thread(pad, y, palette.focus)
        y += pad.u(22)
        rest = Rect(0, y, pad.rect.width, max(10, pad.rect.height - y))
        pad.set(
            pad.theme.fitted(self._words("title.subtitle"), Type.HEADING, rest.width, rest.height, 0.4),
            rest,
            palette.ink_soft,
        )


def _thread(pad: Pad, y: int, ink: Colour) -> None:
    """A red thread between two pins."""
    c = Collage(pad.surface, pad.theme.scale, (0, y), pad.theme.palette)
    c.line(shapes.ribbon([(6, 4), (70, 12), (150, 3), (236, 9)]), 2.4, ink)
    for x, dy in ((6, 4), (236, 9)):
        c.oval(x, dy, 5, 5, ink, 2)


def _paint_people(pad: Pad) -> None:
    """Four people around a table, an empty chair among them, threads from one to the other."""
    papers = tones(pad.theme.palette, "school")
    scenery = place("salle_de_reunion")
    c = place_collage(pad, pad.rect)
    scenery.behind(c, papers)
    unit, width = pad.rect.height / HEIGHT, pad.rect.width
    floor = c.origin[1] + 508 * c.scale
    slot = width / 4
    heads: list[tuple[float, float]] = []
    for k, (looks, world, face) in enumerate(_LOOKS):
        seat = Seat(f"title_{k}", "", "", world, looks.age < 18, looks, face, Distance.MIDDLE)
        size = min(1.16 * unit, slot * 1.24 / 230)
        picture = draw_seat(pad, seat, size, -1.0 if k < 2 else 1.0)
        spot = picture.get_rect(midbottom=(round(slot * (k + 0.5)), round(floor + 44 * unit)))
        pad.surface.blit(picture, spot)
        heads.append((spot.centerx / unit, (spot.bottom - 92 * size) / unit))
    scenery.before(c, papers)
    threads = Collage(pad.surface, unit, (0, 0), pad.theme.palette)
    for a, b, dip, wide in ((0, 1, 22, 3.4), (1, 2, 40, 2.2), (2, 3, 26, 3.0), (0, 3, 96, 1.8)):
        (x0, y0), (x1, y1) = heads[a], heads[b]
        y0, y1 = y0 + 34, y1 + 34
        threads.line(
            shapes.ribbon([(x0, y0), ((x0 + x1) / 2, max(y0, y1) + dip), (x1, y1)], 16), wide, pad.theme.palette.focus
        )
    for x, y in heads:
        threads.oval(x, y + 34, 5.5, 5.5, pad.theme.palette.focus, 2)
    paper.roughen(pad.surface)
    paint_inset(pad.surface, pad.u(16), pad.theme.palette.shadow)
