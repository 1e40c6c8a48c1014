"""Plays that nobody answers go to the end, or say where they cannot."""

from pathlib import Path

import pytest

from game.app.autoplay import Chooser, played, policy, script
from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.model.cast import Gender
from game.play.bots import Policy
from tests.commands import DATA


def chain(folder: Path, chooser: Chooser, seed: int = 7) -> str:
    """The chain of a play to the end."""
    session = PlaySession(extra=DATA, journal=folder / f"{len(list(folder.iterdir()))}.jsonl", seed=seed)
    session.begin("petit_essai", Gender.FEMININE)
    pages = list(played(session, chooser))
    assert session.over
    assert [chosen for _, chosen in pages if chosen] == list(session.journal.choices)
    session.close()
    return session_chain(folder)


def session_chain(folder: Path) -> str:
    """The chain of the journal written last."""
    from game.play.journal_reader import read_journal

    journal = read_journal(max(folder.iterdir(), key=lambda path: int(path.stem))).journal
    assert journal is not None
    return journal.chain


@pytest.mark.parametrize("held", list(Policy))
def test_every_bot_comes_to_the_end_and_always_the_same(tmp_path: Path, held: Policy) -> None:
    """A bot finishes every play, and the same seed gives the same chain."""
    assert chain(tmp_path, policy(held)) == chain(tmp_path, policy(held))


def test_chance_comes_from_the_seed(tmp_path: Path) -> None:
    """Among a few seeds, the bot that draws goes more than one way."""
    assert len({chain(tmp_path, policy(Policy.CHANCE), seed) for seed in range(6)}) > 1


@pytest.mark.parametrize(
    ("choices", "said"),
    [(("classe",), "s’arrête avant la fin, au choix n° 2"), (("classe", "relier"), "Choix n° 2.*n’est pas possible")],
)
def test_a_written_play_that_cannot_go_on_is_told(tmp_path: Path, choices: tuple[str, ...], said: str) -> None:
    """A script that stops too early or chooses what is not offered is refused at that choice."""
    with pytest.raises(RefusalError, match=said) as refusal:
        chain(tmp_path, script(choices))
    assert "combien" in refusal.value.remedy
