"""The alliance map of a journal: its events folded turn by turn, one turn drawn and told. Nothing is resolved again."""

import contextlib
from pathlib import Path
from typing import Final

from platformdirs import user_pictures_path

from game.app.files import write
from game.app.places import APP
from game.app.refusal import RefusalError
from game.app.session_protocol import MapPage, Viewpoint
from game.debrief.alliance_map import draw_map
from game.debrief.fold import history
from game.debrief.twin import describe
from game.drawing.display_list import DisplayList
from game.model.prose import Agreement, FirstName, Text
from game.model.scenario import Gender, Scenario
from game.play.journal import Journal
from game.play.playthrough import GO_ON

WIDTH: Final = 1280
HEIGHT: Final = 720
_EXCERPT: Final = 60


def map_page(
    scenario: Scenario,
    journal: Journal,
    turn: int | None = None,
    viewpoint: str | None = None,
    *,
    width: int = WIDTH,
    height: int = HEIGHT,
    text_scale: float = 1.0,
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
    if viewpoint is not None and viewpoint not in scenario.people:
        known = ", ".join(scenario.people)
        raise RefusalError(f"Personne ne s’appelle « {viewpoint} » ici.", f"Choisissez parmi\u00a0: {known}.")
    state = states[chosen]
    return MapPage(
        picture=draw_map(scenario, state, width=width, height=height, text_scale=text_scale, viewpoint=viewpoint),
        twin=describe(scenario, state, viewpoint),
        turn=chosen,
        last_turn=last,
        moment=_moment(scenario, journal, chosen),
        viewpoint=viewpoint,
        viewpoints=tuple(Viewpoint(person.id, person.name) for person in scenario.people.values()),
    )


def _moment(scenario: Scenario, journal: Journal, turn: int) -> str:
    if turn == 0 or turn > len(journal.entries):
        return "Au début" if turn == 0 else "À la fin"
    choice = journal.entries[turn - 1].choice
    if choice == GO_ON:
        return "Après l’agenda"
    if choice in scenario.encounters:
        return f"Après l’entrée dans\u00a0: {scenario.encounters[choice].title}"
    option = scenario.options.get(choice)
    words = _words(option.text, journal.header.gender, scenario.player.first_name) if option else choice
    short = words if len(words) <= _EXCERPT else words[:_EXCERPT].rsplit(" ", 1)[0] + "…"
    return f"Après\u00a0: “{short}”"


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
            write_png(page.picture, path)
            return path
    raise RefusalError(f"{folder} contient trop de cartes de cette partie.", "Rangez-les ailleurs.")


def write_png(picture: DisplayList, path: Path) -> None:
    """The picture is in that PNG file.

    Raises:
        RefusalError: it could not be written.
    """
    from game.drawing.pygame_renderer import png_bytes

    write(path, png_bytes(picture))
