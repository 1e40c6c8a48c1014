"""A journal told again shows the pages of the play it was, and writes nothing."""

from pathlib import Path

import pytest

from game.app.refusal import RefusalError
from game.app.retold import Retold
from game.app.session import PlaySession
from game.app.session_protocol import Session
from game.model.cast import Gender
from game.play.journal import Journal
from tests.app.test_session import CHOICES, begun, play


def journal_of(folder: Path, choices: tuple[str, ...] = CHOICES) -> tuple[Journal, PlaySession]:
    """A journal of those choices, and the session it was played in."""
    one = begun(folder / "j")
    play(one, choices)
    return one.journal, one


def test_whatever_is_chosen_the_journal_decides(tmp_path: Path) -> None:
    """Choosing anything follows what was chosen then, page by page, to the same ending."""
    journal, played = journal_of(tmp_path)
    told: Session = Retold(journal)
    told.begin("autre", Gender.MASCULINE)
    for _ in range(50):
        if told.over:
            break
        try:
            told.advance()
        except RefusalError:
            told.choose("n’importe quoi")
    assert played.view() == told.view()
    assert played.history() == told.history()
    assert played.map().twin == told.map().twin
    lines = (tmp_path / "j").read_bytes()
    played.close()
    assert lines == (tmp_path / "j").read_bytes()


def test_it_stops_where_the_journal_stops(tmp_path: Path) -> None:
    """Beyond the last choice of an unfinished journal there is nothing to tell."""
    journal, played = journal_of(tmp_path, CHOICES[:1])
    played.close()
    told = Retold(journal)
    told.advance()
    told.choose("")
    with pytest.raises(RefusalError, match="s’arrête avant"):
        told.choose("")


def test_the_shelf_holds_the_one_that_was_played(tmp_path: Path) -> None:
    """Its library is the scenario in the journal, which we do not answer for."""
    journal, played = journal_of(tmp_path)
    played.close()
    told = Retold(journal)
    assert [(entry.id, entry.shipped) for entry in told.library()] == [("petit_essai", False)]
    assert told.unfinished() is None
    with pytest.raises(RefusalError, match="carte"):
        told.save_map(told.map())
