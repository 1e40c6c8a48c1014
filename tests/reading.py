"""What is read in the two plays that every example has: its pages, and the cues that people show there."""

import re
from functools import cache
from typing import Final

from game.model.events import Shown
from game.play.playthrough import Playthrough
from game.play.view import AgendaView, Beat, BeatKind, EncounterView, EndingView, FormView, View
from tests.test_examples import scripted, the_play, told
from tests.test_shipped import shipped_cues, shipped_rulebook, shipped_scenario

OWN_WORDS: Final = (BeatKind.YOU, BeatKind.DONE)


def spaced(text: str) -> str:
    """A text whose spaces are all alike."""
    return " ".join(text.split())


def is_shown(cue: str, folder: str, which: str) -> bool:
    """Whether somebody shows that cue in one of the two plays of an example."""
    form = re.escape(cue).replace(r"\{nom\}", ".+").replace(r"\{autre\}", ".+")
    events, _ = told(*the_play(folder, which))
    return any(re.fullmatch(form, spaced(one.text)) for one in events if isinstance(one, Shown))


@cache
def views(folder: str, which: str) -> tuple[View, ...]:
    """Every page of one of the two plays of an example, from the briefing to the ending."""
    seed, gender, choices = scripted(*the_play(folder, which))
    scenario = shipped_scenario(f"exemples/{folder}")
    play = Playthrough(scenario, shipped_rulebook(), shipped_cues(), seed, gender)
    waiting, found = list(choices), [play.view()]
    while not play.over:
        if play.awaiting:
            play.choose(waiting.pop(0))
        else:
            play.advance()
        found.append(play.view())
    return tuple(found)


def pages(folder: str, which: str) -> tuple[str, ...]:
    """All that is read and offered in one of the two plays of an example, but for what the player says and does."""
    return tuple(spaced(text) for view in views(folder, which) for text in on_page(view))


def on_page(view: View) -> tuple[str, ...]:
    """The texts of one page."""
    match view:
        case EncounterView(beats=beats, options=options):
            return (*read_in(beats), *(one.text for one in options))
        case FormView(beats=beats, fields=fields):
            return (*read_in(beats), *(one.text for field in fields for one in field.options))
        case AgendaView(appointments=appointments):
            return tuple(one.title for one in appointments)
        case EndingView(beats=beats):
            return read_in(beats)
        case _:
            return ()


def read_in(beats: tuple[Beat, ...]) -> tuple[str, ...]:
    """What is read there that the player has not said or done."""
    return tuple(beat.text for beat in beats if beat.kind not in OWN_WORDS)
