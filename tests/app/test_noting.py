"""The notebook of a real play, as the window asks for it: kept beside the journal, and said to nobody."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.app.past import moment_in
from game.app.screens import Screens
from game.app.session import PlaySession
from game.model.cast import Gender
from game.wording.catalogue import FRENCH, Words
from tests.commands import SMALL


@pytest.fixture
def session(tmp_path: Path) -> PlaySession:
    """A play at noon."""
    made = PlaySession(
        extra=SMALL.parent,
        journal=tmp_path / "partie.jsonl",
        seed=7,
        clock=lambda: datetime(2027, 3, 1, 12, tzinfo=UTC),
    )
    made.begin(str(SMALL), Gender.FEMININE)
    return made


def test_a_note_is_about_somebody_of_the_play(session: PlaySession) -> None:
    """It is shown under their name; the journal stays as it was."""
    before = session.path.read_bytes()
    somebody = session.people()[0]
    session.note("Il est fatigué.", somebody.id)
    page = Screens(FRENCH).notes(session.notes(), session.people())
    assert [(note.about, note.text) for note in page.notes] == [(somebody.id, "Il est fatigué.")]
    assert session.path.read_bytes() == before


def test_the_same_words_at_the_same_moment_are_one_note(session: PlaySession) -> None:
    """A form handed in a second time, after the disk refused the choice, does not double its line."""
    assert [session.note(text) for text in ("Un banc.", "Un banc.", "Un autre.")]
    assert [note.text for note in session.notes()] == ["Un banc.", "Un autre."]


def test_a_notice_is_taken_once(session: PlaySession) -> None:
    """Whoever shows it first is the only one to."""
    session.notice = "La partie est gardée ailleurs."
    assert [session.take_notice(), session.take_notice()] == ["La partie est gardée ailleurs.", ""]


def test_a_note_bears_its_date_in_the_language_of_the_window() -> None:
    """Day first in French, year first in English; none where it cannot be read."""
    noon = "2027-03-01T12:00:00+00:00"
    local = datetime.fromisoformat(noon).astimezone()
    assert moment_in(noon, FRENCH) == f"{local:%d.%m.%Y}, {local.hour}\u00a0h\u00a0{local:%M}"
    assert moment_in(noon, Words("en")).startswith("2027-03-01, ")
    assert moment_in("hier", FRENCH) == ""
