"""The map as the window asks for it: at the size of its sheet, in words as large as the window's, in one language."""

from itertools import combinations
from pathlib import Path

import pytest

from game.app.capture import picture
from game.app.maps import Pictures
from game.debrief.fold import history
from game.drawing.boxes import Box
from game.drawing.display_list import Anchor, DisplayList, Text
from game.drawing.metrics import text_width
from game.drawing.palette import CONTRAST_PALETTE
from game.screens.alliance_map import MapScreen
from game.screens.values import MapPage, MapShape
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.theme import Theme
from game.wording.catalogue import Words
from tests.debrief.sample import play, scenario

TURNS = history(scenario(), play())


class Kept(Pictures):
    """Pictures that keep what was drawn last."""

    drawn: list[DisplayList] = []  # noqa: RUF012 - one list for one test after another

    def map(self, shape: MapShape, *, legend: bool = True, ghost: bool = False) -> DisplayList:
        """The map, kept."""
        Kept.drawn.append(Pictures.map(self, shape, legend=legend, ghost=ghost))
        return Kept.drawn[-1]


def shown(size: tuple[int, int], percent: int, viewpoint: str | None = None, *, contrast: bool = False) -> DisplayList:
    """What the window draws."""
    words = Words("fr")
    page = MapPage(Kept(scenario(), TURNS[-1], TURNS[-2], viewpoint, words), (), 4, 4, "Fin", viewpoint, ())
    picture(MapScreen(page, words), Canvas(Theme(size, Fonts(), percent, contrast=contrast)))
    return Kept.drawn[-1]


def box_of(text: Text) -> Box:
    """The room that a text takes."""
    width = text_width(text.text, text.size, text.bold)
    left = text.at.x - {Anchor.START: 0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    return Box(left, text.at.y - 0.7 * text.size, left + width, text.at.y + 0.2 * text.size)


@pytest.mark.parametrize("viewpoint", [None, "mme_dutoit"])
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_words_on_the_map_grow_with_the_window(size: tuple[int, int], percent: int, viewpoint: str | None) -> None:
    """No word is under 12 pixels at 720 rows and 100 %, and in proportion elsewhere; none is cut off or covered."""
    drawn = shown(size, percent, viewpoint)
    least = 12 * size[1] / 720 * percent / 100
    words = [item for item in drawn.primitives() if isinstance(item, Text) and len(item.text) > 1]
    assert min(item.size for item in words) >= least - 0.01
    boxes = [box_of(item) for item in words]
    sheet = Box(0, 0, drawn.width, drawn.height)
    assert max(box.outside(sheet) for box in boxes) == 0
    assert max(one.shared(other) for one, other in combinations(boxes, 2)) == 0


def test_high_contrast_reaches_the_map() -> None:
    """Its words are black on white then."""
    inks = {item.colour for item in shown((1280, 720), 100, contrast=True).primitives() if isinstance(item, Text)}
    assert CONTRAST_PALETTE.ink in inks


def test_the_map_speaks_the_language_of_the_window(tmp_path: Path) -> None:
    """The turns are named in the language that is asked for, around the trainee's own words."""
    from tests.app.test_session import begun
    from tests.app.test_session import play as played

    one = begun(tmp_path / "j")
    assert one.map(words=Words("en")).moment == "At the start"
    played(one)
    assert one.map(words=Words("en")).moment == "After: “Qui veut commencer\u202f?”"
    one.close()
