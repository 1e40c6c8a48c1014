"""Plays that nobody answers: a bot that holds a posture, or the choices of a scripted play."""

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Final, Protocol, TypeVar

from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.play.answers import TOGETHER
from game.play.bots import Policy, pick
from game.play.view import FormView, View

MOST_CHOICES: Final = 1000
"""A play that takes longer turns in circles."""


class Playable(Protocol):
    """What can be played page by page: a session that keeps a journal, or a play that nobody keeps."""

    @property
    def awaiting(self) -> tuple[str, ...]:
        """What can be chosen now; empty while pages remain."""

    @property
    def over(self) -> bool:
        """True once the ending is the open page."""

    def accepts(self, chosen: str, /) -> bool:
        """Whether that can be chosen now: what is awaited, or a form filled in some other way."""

    def view(self) -> View:
        """The page that is open."""

    def advance(self) -> None:
        """The next page is open."""

    def choose(self, chosen: str, /) -> object:
        """The choice is made."""


Play = TypeVar("Play", bound=Playable)
Chooser = Callable[[PlaySession], str]
"""Chooses for a session."""


class StuckError(RefusalError):
    """A scripted play cannot go on: `at` is the rank, from 0, of the choice that cannot be made or is not written."""

    def __init__(self, at: int, sentence: str, remedy: str) -> None:
        super().__init__(sentence, remedy)
        self.at = at


def policy(held: Policy) -> Chooser:
    """Chooses as that bot would, from the play's own seed."""

    def choose(session: PlaySession) -> str:
        journal = session.journal
        return pick(held, session.scenario, session, journal.header.seed, len(journal.entries))

    return choose


def script(choices: Iterable[str]) -> Callable[[Playable], str]:
    """Chooses what is written, in order, from the beginning of a play.

    Raises (when asked):
        StuckError: what is written cannot be chosen there, or nothing more is written.
    """
    written, ranks = iter(choices), count()

    def choose(play: Playable) -> str:
        at, wanted = next(ranks), next(written, None)
        possible = _possible(play)
        if wanted is None:
            sentence = f"La partie écrite s’arrête avant la fin, au choix n° {at + 1}."
            raise StuckError(at, sentence, f"Possible ici : {possible}.")
        if not play.accepts(wanted):
            sentence = f"Choix n° {at + 1} : « {wanted} » n’est pas possible ici."
            raise StuckError(at, sentence, f"Possible : {possible}.")
        return wanted

    return choose


def _possible(play: Playable) -> str:
    """What can be chosen now; on a form, one of these for each line, joined by a plus."""
    view = play.view()
    if isinstance(view, FormView):
        return f" {TOGETHER} ".join(" | ".join(option.id for option in field.options) for field in view.fields)
    return ", ".join(play.awaiting)


def played(play: Play, chooser: Callable[[Play], str], pause: float = 0.0) -> Iterator[tuple[View, str]]:
    """Every page in order with what was chosen on it (nothing on a page that is only read), to the end.

    `pause` is how many seconds to wait before each choice.

    Raises:
        RefusalError: the play cannot go on, or turns in circles.
    """
    made = 0
    while not play.over:
        view = play.view()
        if not play.awaiting:
            yield view, ""
            play.advance()
            continue
        if made >= MOST_CHOICES:
            raise RefusalError(f"La partie n’est pas finie après {MOST_CHOICES} choix\u00a0: elle tourne en rond.")
        chosen, made = chooser(play), made + 1
        yield view, chosen
        if pause:
            time.sleep(pause)
        play.choose(chosen)
    yield play.view(), ""
