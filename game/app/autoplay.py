"""Plays that nobody answers: a bot that holds a posture, or the choices of a scripted play."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.play.bots import Policy, pick
from game.play.view import View

MOST_CHOICES: Final = 1000
"""A play that takes longer turns in circles."""

Chooser = Callable[[PlaySession], str]


def policy(held: Policy) -> Chooser:
    """Chooses as that bot would, from the play's own seed."""

    def choose(session: PlaySession) -> str:
        journal = session.journal
        return pick(held, session.scenario, session.awaiting, journal.header.seed, len(journal.entries))

    return choose


def script(choices: Iterable[str]) -> Chooser:
    """Chooses what is written, in order.

    Raises (when asked):
        RefusalError: what is written cannot be chosen there, or nothing more is written.
    """
    written = iter(choices)

    def choose(session: PlaySession) -> str:
        n = len(session.journal.entries) + 1
        wanted = next(written, None)
        possible = ", ".join(session.awaiting)
        if wanted is None:
            raise RefusalError(
                f"La partie écrite s’arrête avant la fin, au choix n° {n}.", f"Possible ici : {possible}."
            )
        if wanted not in session.awaiting:
            raise RefusalError(f"Choix n° {n} : « {wanted} » n’est pas possible ici.", f"Possible : {possible}.")
        return wanted

    return choose


def played(session: PlaySession, chooser: Chooser, pause: float = 0.0) -> Iterator[tuple[View, str]]:
    """Every page in order with what was chosen on it (nothing on a page that is only read), to the end.

    `pause` is how many seconds to wait before each choice.

    Raises:
        RefusalError: the play cannot go on, or turns in circles.
    """
    while not session.over:
        view = session.view()
        if not session.awaiting:
            yield view, ""
            session.advance()
            continue
        if len(session.journal.entries) >= MOST_CHOICES:
            raise RefusalError(f"La partie n’est pas finie après {MOST_CHOICES} choix\u00a0: elle tourne en rond.")
        chosen = chooser(session)
        yield view, chosen
        if pause:
            time.sleep(pause)
        session.choose(chosen)
    yield session.view(), ""
