"""How a map is to look: its size, its text, its colours and its language; and what its legend has to say then."""

from dataclasses import dataclass

from game.debrief.fold import MapState
from game.debrief.ground import table
from game.debrief.legend import Legend
from game.debrief.margin_slip import MarginSlip
from game.debrief.sight import Seen, see
from game.debrief.stand import Sizes
from game.debrief.twin import Twin
from game.debrief.wording import name
from game.drawing.boxes import Box
from game.drawing.display_list import DisplayList
from game.drawing.palette import PAPER_PALETTE, Palette
from game.model.cast import World
from game.model.meters import PLAYER
from game.model.scenario import Scenario
from game.wording.catalogue import FRENCH, Words


@dataclass(frozen=True, slots=True)
class Look:
    """A sheet of that size in pixels; `text_scale` is how much larger than usual its words are for such a sheet."""

    width: int
    height: int
    text_scale: float = 1.0
    palette: Palette = PAPER_PALETTE
    words: Words = FRENCH

    @property
    def sizes(self) -> Sizes:
        """What everything on it is measured by."""
        return Sizes(min(self.width / 1280, self.height / 720), self.text_scale)

    @property
    def inner(self) -> Box:
        """The sheet without its margins."""
        margin = 10 * self.sizes.unit
        return Box(margin, margin, self.width - margin, self.height - margin)


def legend_of(scenario: Scenario, seen: Seen, viewpoint: str | None, look: Look, *, ghost: bool = False) -> Legend:
    """What explains the map of what is seen."""
    words = look.words
    by = name(scenario, viewpoint or PLAYER, words)
    heading = words("map.heading.all") if viewpoint is None else words("map.heading.by", who=by)
    present = {scenario.world_of(one) for one in seen.people}
    worlds = tuple(world for world in World if world in present)
    return Legend(heading, seen, worlds, ghost, look.sizes, look.palette, words)


def margin_of(scenario: Scenario, seen: Seen, look: Look) -> MarginSlip:
    """What is written beside the map of what is seen."""
    twin = Twin(scenario, look.words)
    return MarginSlip(tuple(map(twin.note, seen.margin)), look.sizes, look.palette, look.words)


def draw_legend(
    scenario: Scenario, state: MapState, look: Look, viewpoint: str | None = None, *, ghost: bool = False
) -> DisplayList:
    """The legend of a map alone on a sheet of that look, in as many columns as it needs."""
    legend = legend_of(scenario, see(scenario, state, viewpoint), viewpoint, look, ghost=ghost)
    sheet = legend.sheet(look.inner)
    return DisplayList(look.width, look.height, table(look.palette), (sheet,), sheet.title, sheet.description)


def has_room(scenario: Scenario, state: MapState, look: Look, viewpoint: str | None = None) -> bool:
    """The legend can stand beside the people, in words of full size, and leaves them most of the sheet."""
    legend = legend_of(scenario, see(scenario, state, viewpoint), viewpoint, look, ghost=True)
    return legend.width <= 0.3 * look.width and legend.fits(look.inner.height)
