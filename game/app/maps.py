"""The alliance map of a journal: its events folded turn by turn, one turn drawn and told. Nothing is resolved again."""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_pictures_path

from game.app.files import write
from game.app.places import APP
from game.app.refusal import RefusalError
from game.app.session_protocol import MapPage, MapShape, Viewpoint
from game.debrief.alliance_map import draw_map
from game.debrief.fold import MapState, history
from game.debrief.look import Look, draw_legend, has_room
from game.debrief.twin import describe
from game.drawing.display_list import DisplayList
from game.model.cast import Gender
from game.model.meters import PLAYER
from game.model.prose import Agreement, FirstName, Text
from game.model.scenario import Scenario
from game.play.answers import GO_ON
from game.play.journal import Journal
from game.wording.catalogue import FRENCH, Words

KEPT: Final = MapShape(1920, 1080)
"""The sheet of a map that is saved from the window."""

_EXCERPT: Final = 60


@dataclass(frozen=True, slots=True)
class Pictures:
    """One turn of a play through some eyes, drawn in one language. Implements `values.MapPictures`."""

    scenario: Scenario
    state: MapState
    before: MapState | None
    viewpoint: str | None
    words: Words

    def map(self, shape: MapShape, *, legend: bool = True, ghost: bool = False) -> DisplayList:
        """The map; `ghost` shows the turn before."""
        return draw_map(
            self.scenario,
            self.state,
            width=shape.width,
            height=shape.height,
            text_scale=shape.text_scale,
            viewpoint=self.viewpoint,
            ghost=self.before if ghost else None,
            legend=legend,
            palette=shape.palette,
            words=self.words,
        )

    def legend(self, shape: MapShape, *, ghost: bool = False) -> DisplayList:
        """The legend alone."""
        shown = ghost and self.before is not None
        return draw_legend(self.scenario, self.state, self._look(shape), self.viewpoint, ghost=shown)

    def has_room(self, shape: MapShape) -> bool:
        """The legend can stand beside the people."""
        return has_room(self.scenario, self.state, self._look(shape), self.viewpoint)

    def _look(self, shape: MapShape) -> Look:
        return Look(shape.width, shape.height, shape.text_scale, shape.palette, self.words)


def map_page(
    scenario: Scenario,
    journal: Journal,
    turn: int | None = None,
    viewpoint: str | None = None,
    words: Words = FRENCH,
) -> MapPage:
    """The map at that turn (the last one for None) through those eyes (everybody's for None).

    Raises:
        RefusalError: there is no such turn, or nobody of that id.
    """
    states = history(scenario, journal.events)
    last = len(states) - 1
    chosen = last if turn is None else turn
    if not 0 <= chosen <= last:
        raise RefusalError(f"Il n’y a pas de tour {chosen} dans cette partie.", f"Les tours vont de 0 à {last}.")
    if viewpoint is not None and viewpoint not in (PLAYER, *scenario.people):
        known = ", ".join((PLAYER, *scenario.people))
        raise RefusalError(f"Personne ne s’appelle « {viewpoint} » ici.", f"Choisissez parmi\u00a0: {known}.")
    state = states[chosen]
    return MapPage(
        pictures=Pictures(scenario, state, states[chosen - 1] if chosen else None, viewpoint, words),
        twin=describe(scenario, state, viewpoint, words),
        turn=chosen,
        last_turn=last,
        moment=_moment(scenario, journal, chosen, words),
        viewpoint=viewpoint,
        viewpoints=tuple(Viewpoint(person.id, person.name) for person in scenario.people.values()),
    )


def _moment(scenario: Scenario, journal: Journal, turn: int, words: Words) -> str:
    if turn == 0 or turn > len(journal.entries):
        return words("map.moment.start" if turn == 0 else "map.moment.end")
    choice = journal.entries[turn - 1].choice
    if choice == GO_ON:
        return words("map.moment.agenda")
    if choice in scenario.encounters:
        return words("map.moment.entered", title=scenario.encounters[choice].title)
    option = scenario.options.get(choice)
    said = _words(option.text, journal.header.gender, scenario.player.first_name) if option else choice
    short = said if len(said) <= _EXCERPT else said[:_EXCERPT].rsplit(" ", 1)[0] + "…"
    return words("map.moment.chosen", what=short)


def _words(text: Text, gender: Gender, first_name: str) -> str:
    parts = []
    for span in text:
        match span:
            case str():
                parts.append(span)
            case Agreement(feminine, masculine):
                parts.append(feminine if gender is Gender.FEMININE else masculine)
            case FirstName():
                parts.append(first_name)
            case _:
                # What depended on the state then is not known here, and a wrong half sentence would mislead.
                parts.append("…")
    return " ".join("".join(parts).split(" ")).strip("« »\u00a0\u202f\n")


def save_picture(page: MapPage, name: str) -> Path:
    """The map as a PNG among the person's pictures, under a name that nothing had; where.

    Raises:
        RefusalError: it could not be written.
    """
    folder = user_pictures_path() / APP
    eyes = f"-{page.viewpoint}" if page.viewpoint else ""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    for copy in range(1, 1000):
        again = "" if copy == 1 else f"-{copy}"
        path = folder / f"{name}-tour-{page.turn:02d}{eyes}{again}.png"
        if not path.exists():
            write_png(page.pictures.map(KEPT), path)
            return path
    raise RefusalError(f"{folder} contient trop de cartes de cette partie.", "Rangez-les ailleurs.")


def write_png(picture: DisplayList, path: Path) -> None:
    """The picture is in that PNG file.

    Raises:
        RefusalError: it could not be written.
    """
    from game.drawing.pygame_renderer import png_bytes

    write(path, png_bytes(picture))
