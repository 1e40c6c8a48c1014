"""The accompanied mode in a session: it comes back with the play, and leaves no other trace in a journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.autoplay import played, script
from game.app.commands import play as command
from game.app.content import shipped_questions
from game.app.flow import Flow
from game.app.retold import Retold
from game.app.session import PlaySession
from game.app.text_mode import TextMode
from game.model.cast import Gender
from game.play.journal_reader import read_journal
from game.play.view import AgendaView, CompanionView, EncounterView
from game.screens.companion import CompanionScreen
from game.screens.intents import Advance, Begin, Choose, OpenThreshold
from game.screens.threshold import ThresholdScreen
from game.wording.catalogue import Words
from tests.app.test_campaign import DATA as CAMPAIGN
from tests.app.test_text_mode import Terminal
from tests.commands import DATA, SMALL, game
from tests.wording.leftovers import leftovers

CHOICES = ("classe", "combien", "continuer", "relier")


def session(journal: Path, *, accompanied: bool = True) -> PlaySession:
    """A session that begins plays that way."""
    return PlaySession(extra=DATA, journal=journal, seed=7, accompanied=accompanied)


@pytest.fixture
def under_way(tmp_path: Path) -> Iterator[PlaySession]:
    """An accompanied play under way."""
    one = session(tmp_path / "j.jsonl")
    one.begin("petit_essai", Gender.FEMININE)
    yield one
    one.close()


def questions_of(one: PlaySession) -> list[str]:
    """What is asked from here to the end."""
    return [view.text for view, _ in played(one, script(CHOICES)) if isinstance(view, CompanionView)]


def test_one_question_between_the_two_encounters(under_way: PlaySession) -> None:
    """The small play has two encounters: one question, the same each time."""
    assert len(questions_of(under_way)) == 1


def test_the_journal_is_the_same_with_and_without(tmp_path: Path) -> None:
    """But for the first line, which remembers how it was begun, nothing differs; neither does the chain."""
    journals = []
    for name, accompanied in (("avec", True), ("sans", False)):
        one = session(tmp_path / name, accompanied=accompanied)
        one.begin("petit_essai", Gender.FEMININE)
        assert bool(questions_of(one)) is accompanied
        one.close()
        journals.append(read_journal(tmp_path / name).journal)
    first, second = journals
    assert first is not None
    assert second is not None
    assert first.entries == second.entries
    assert first.chain == second.chain
    assert (first.header.accompanied, second.header.accompanied) == (True, False)
    assert b"accompanied" not in (tmp_path / "sans").read_bytes()


def test_a_play_taken_up_again_is_still_accompanied(under_way: PlaySession, tmp_path: Path) -> None:
    """Left in the middle, resumed elsewhere: the same question comes at the same place."""
    asked = questions_of(under_way)
    under_way.close()
    lines = (tmp_path / "j.jsonl").read_bytes().splitlines(keepends=True)
    (tmp_path / "k.jsonl").write_bytes(b"".join(lines[:3]))
    again = PlaySession(extra=DATA)
    again.resume(tmp_path / "k.jsonl")
    left = [view.text for view, _ in played(again, script(CHOICES[2:])) if isinstance(view, CompanionView)]
    again.close()
    assert left == asked


def test_somebody_may_say_otherwise(tmp_path: Path) -> None:
    """What is asked for at the threshold wins over how the game was opened."""
    one = session(tmp_path / "j.jsonl")
    one.begin("petit_essai", Gender.FEMININE, accompanied=False)
    assert questions_of(one) == []
    one.close()


def test_a_journal_told_again_tells_the_question_too(under_way: PlaySession) -> None:
    """Whoever looks at the pages of a journal sees those that its trainee saw."""
    asked = questions_of(under_way)
    told = Retold(under_way.journal)
    seen = []
    for choice in ("", *CHOICES):
        if choice:
            told.choose(choice)
        while True:
            view = told.view()
            if isinstance(view, CompanionView):
                seen.append(view.text)
            waits = isinstance(view, AgendaView) or (isinstance(view, EncounterView) and bool(view.options))
            if told.over or waits:
                break
            told.advance()
    assert (told.accompanied, seen) == (True, asked)


def test_the_terminal_reads_it_and_asks_nothing_back(under_way: PlaySession, tmp_path: Path) -> None:
    """Enter goes on; what is typed there is kept nowhere, but for a note that one asks to write."""
    terminal = Terminal("", "a", "a", "", "je ne sais pas", "0", "a", "", "")
    TextMode(under_way, terminal.out, terminal.ask, 88).play()
    assert "Une collègue demande" in terminal.text
    assert "La partie est finie" in terminal.text
    assert "je ne sais pas" not in (tmp_path / "j.jsonl").read_text(encoding="utf-8")
    assert under_way.notes() == ()


def test_the_terminal_speaks_english_around_it(under_way: PlaySession) -> None:
    """French is left only where the question and the scenario speak."""
    terminal = Terminal("", "a", "a", "", "", "0", "a", "", "")
    TextMode(under_way, terminal.out, terminal.ask, 88, Words("en")).play()
    content = SMALL.read_text(encoding="utf-8") + " ".join(one.text for one in shipped_questions())
    assert leftovers(terminal.shown, content) == []


def test_the_window_shows_a_slip_of_its_own(tmp_path: Path) -> None:
    """The threshold begins as the game was opened; the question has its screen, then comes the agenda."""
    one = session(tmp_path / "j.jsonl")
    flow = Flow(one, Words("fr"))
    flow.apply(OpenThreshold("petit_essai"))
    assert isinstance(flow.screen, ThresholdScreen)
    assert flow.screen.accompanied
    flow.apply(Begin("petit_essai", Gender.FEMININE, accompanied=True))
    for intent in (Advance(), Choose("classe"), Choose("combien"), Advance()):
        if not isinstance(flow.screen, CompanionScreen):
            flow.apply(intent)
    assert isinstance(flow.screen, CompanionScreen)
    one.close()


def test_the_command_has_a_flag(tmp_path: Path) -> None:
    """`jouer --accompagne` asks; without it nobody does."""
    for name, flags in (("avec", ("--accompagne",)), ("sans", ())):
        arguments = ("--texte", "--graine", 7, "--journal", tmp_path / name, *flags)
        done = game(command.NAME, SMALL, *arguments, home=tmp_path, typed="\na\na\n\n\n")
        assert done.status == 0, done.err
        assert ("Une collègue demande" in done.out) is bool(flags)


def test_a_campaign_stays_accompanied(tmp_path: Path) -> None:
    """Its save remembers, so that every chapter has its questions, even when it is taken up again before the first."""
    one = PlaySession(extra=CAMPAIGN, journal=tmp_path / "c.jsonl", seed=7, accompanied=True)
    one.begin("annee_essai", Gender.FEMININE)
    one.close()
    again = PlaySession(extra=CAMPAIGN)
    again.resume(tmp_path / "c.jsonl")
    again.advance()
    assert again.journal.header.accompanied
    again.close()
