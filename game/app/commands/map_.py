"""`carte`: the alliance map of a journal, drawn or told, with the five readings."""

import argparse
import json
from typing import TYPE_CHECKING, Final

from game.app.commands.shared import Commands, add_language, command, journal_at
from game.app.french_arguments import file_path, whole_number
from game.app.refusal import FINE, RefusalError

if TYPE_CHECKING:
    from game.app.session_protocol import MapPage
    from game.debrief.readings import Reading
    from game.wording.catalogue import Words

NAME: Final = "carte"
ALIASES: Final = ("map",)


def add(commands: Commands) -> None:
    """The command joins the command line."""
    parser = command(
        commands,
        NAME,
        ALIASES,
        "Dessine la carte des alliances d’une partie ; sans --svg ni --png, la dit en phrases",
        "python run_game.py carte ma_partie.jsonl --png carte.png --vue-par m_rochat",
        run,
    )
    parser.add_argument("fichier", metavar="FICHIER", type=file_path, nargs="?", help="un journal (le plus récent)")
    parser.add_argument("--svg", metavar="SORTIE", type=file_path, help="où écrire la carte en SVG")
    parser.add_argument("--png", metavar="SORTIE", type=file_path, help="où écrire la carte en PNG")
    parser.add_argument(
        "--tour", metavar="N", type=whole_number(0, 100_000), help="après combien de choix (le dernier)"
    )
    parser.add_argument("--vue-par", metavar="ID", help="la carte telle que cette personne la voit")
    parser.add_argument("--largeur", metavar="PX", type=whole_number(320, 7680), default=1280, help="1280")
    parser.add_argument("--hauteur", metavar="PX", type=whole_number(240, 4320), default=720, help="720")
    parser.add_argument(
        "--taille-texte", metavar="POURCENT", type=whole_number(100, 200), default=100, help="de 100 à 200"
    )
    add_language(parser)
    parser.add_argument("--json", action="store_true", help="les phrases en JSON")


def run(arguments: argparse.Namespace) -> int:
    """The map is where it was asked for."""
    from game.app.content import compiled
    from game.app.files import write
    from game.app.guard import pygame_trouble
    from game.app.maps import map_page, write_png
    from game.app.session_protocol import MapShape
    from game.debrief.readings import read
    from game.drawing.svg import to_svg
    from game.wording.catalogue import Words

    path, journal = journal_at(arguments.fichier)
    scenario = compiled(journal.header.texts).scenario
    words = Words(arguments.langue)
    page = map_page(scenario, journal, arguments.tour, arguments.vue_par, words)
    shape = MapShape(arguments.largeur, arguments.hauteur, arguments.taille_texte / 100)
    if arguments.png:
        trouble = pygame_trouble()
        if trouble:
            raise RefusalError(trouble)
        write_png(page.pictures.map(shape), arguments.png)
    if arguments.svg:
        write(arguments.svg, to_svg(page.pictures.map(shape)).encode())
    if arguments.json or not (arguments.svg or arguments.png):
        upto = tuple(event for event in journal.events if event.turn <= page.turn)
        # The readings know what everybody lived: beside one person's map they would tell what that person cannot see.
        readings = () if page.viewpoint else read(scenario, upto).sentences(scenario, words)
        if arguments.json:
            print(json.dumps(_as_json(str(path), page, readings), ensure_ascii=False, indent=2))
        else:
            _say(page, readings, words)
    return FINE


def _as_json(path: str, page: "MapPage", readings: "tuple[Reading, ...]") -> dict[str, object]:
    return {
        "fichier": path,
        "tour": page.turn,
        "dernier_tour": page.last_turn,
        "moment": page.moment,
        "vue_par": page.viewpoint,
        "carte": list(page.twin),
        "lectures": [{"titre": reading.title, "phrases": list(reading.sentences)} for reading in readings],
    }


def _say(page: "MapPage", readings: "tuple[Reading, ...]", words: "Words") -> None:
    from game.app.terminal import width
    from game.app.wrapping import wrapped

    columns = width()
    print(words("text.turn", moment=page.moment, turn=page.turn, last=page.last_turn) + "\n")
    for sentence in page.twin:
        print("\n".join(wrapped(sentence, columns, "· ", "  ")))
    for reading in readings:
        print(f"\n{reading.title}")
        for sentence in reading.sentences:
            print("\n".join(wrapped(sentence, columns, "· ", "  ")))
