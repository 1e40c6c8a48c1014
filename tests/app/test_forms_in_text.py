"""Forms in a terminal: everything on the sheet is said, what is typed changes one line, and `ok` hands it in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app.autoplay import played, policy, script
from game.app.form_sheet import Sheet, marks_of
from game.app.pages import page_lines
from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.app.text_mode import TextMode
from game.model.cast import Channel
from game.model.option import FormKind
from game.play.bots import Policy
from game.play.view import EndingView, FormField, FormOption, FormView
from game.wording.catalogue import FRENCH, Words
from tests.app.forms import form_session
from tests.app.test_text_mode import Terminal
from tests.wording.leftovers import leftovers

WHERE = FormField("lieu", "Le lieu", (FormOption("ici", "Ici."), FormOption("kiosque", "Au kiosque.", 2)))
WHEN = FormField("heure", "L’heure", (FormOption("midi", "À midi."), FormOption("seize", "À seize heures.", 1)))


def form(
    kind: FormKind = FormKind.PLANNING, effort: int | None = 2, free_line: str = "", heading: str = ""
) -> FormView:
    """Two fields of two alternatives."""
    place = ("table", "La table", "salle_de_reunion", "", Channel.FACE_TO_FACE, (), (), ())
    return FormView(*place, kind, heading, effort, (WHERE, WHEN), free_line, "1.0")


def first(sheet: Sheet, typed: str) -> str:
    """The first line that is said when that is typed."""
    told = sheet.typed(typed)
    assert told is not None
    return told[0]


@pytest.mark.parametrize("kind", list(FormKind))
@pytest.mark.parametrize("width", [30, 88])
def test_everything_on_the_sheet_is_said(kind: FormKind, width: int) -> None:
    """Fields are numbered, alternatives lettered, what is chosen marked, and no line is too long."""
    lines = page_lines(form(kind, free_line="Une phrase", heading="À régler"), width)
    told = "\n".join(lines)
    for words in ("À régler", "1. Le lieu", "a. Ici.", "b. Au kiosque.", "2. L’heure", "Une phrase", "2 jetons"):
        assert words in told
    mark = "[x]" if kind is FormKind.REPORT else "●"
    assert told.count(mark) == 2
    assert max(map(len, lines)) <= width
    assert all(line == line.rstrip() for line in lines)


def test_what_is_left_to_spend_is_said_in_words() -> None:
    """Two, one, none; nothing where nothing is counted."""
    sheet = Sheet(form(), 88)
    assert "Il vous reste 2 jetons." in sheet.lines()
    assert "Il vous reste 1 jeton." in (sheet.typed("2b") or ())
    assert "Il ne vous reste aucun jeton." in [*(sheet.typed("2a") or ()), *(sheet.typed("1b") or ())]
    assert not [line for line in Sheet(form(effort=None), 88).lines() if "jeton" in line]


def test_typing_changes_one_line_and_says_it() -> None:
    """A number and a letter choose; a number alone goes to the next alternative, and round."""
    sheet = Sheet(form(), 88)
    assert first(sheet, "2b") == "2. À seize heures."
    assert sheet.filling.choice == "ici+seize"
    assert first(sheet, "2") == "2. À midi."
    assert sheet.filling.choice == "ici+midi"


def test_what_cannot_be_afforded_says_so_and_changes_nothing() -> None:
    """The sheet says what is out of reach; asking for it, by letter or by turn, says why it is not."""
    sheet = Sheet(form(), 88)
    sheet.typed("2b")
    assert any("b. Au kiosque. (2 jetons, plus qu’il n’en reste)" in line for line in sheet.lines())
    for typed in ("1b", "1"):
        assert "demande plus de jetons" in first(sheet, typed)
        assert sheet.filling.choice == "ici+seize"


@pytest.mark.parametrize("typed", ["3a", "0", "0a", "1c", "a", "", "1b2", "b1", "²", "١", "-1", "999a", "1B "])
def test_anything_else_is_no_line_of_the_form(typed: str) -> None:
    """What names no field and no alternative changes nothing."""
    sheet = Sheet(form(), 88)
    assert sheet.typed(typed) is None
    assert sheet.filling.choice == "ici+midi"


def test_an_obstacle_shows_the_sentence_being_composed() -> None:
    """From the first look on, and anew at each change."""
    sheet = Sheet(form(FormKind.OBSTACLE, None), 88)
    before = sheet.filling.sentence(FRENCH)
    assert any(before in line for line in sheet.lines())
    changed = sheet.typed("2b") or ()
    assert before != sheet.filling.sentence(FRENCH)
    assert any(sheet.filling.sentence(FRENCH) in line for line in changed)


def test_a_report_looks_like_a_form() -> None:
    """Boxes to tick, in a frame."""
    lines = Sheet(form(FormKind.REPORT, None), 60).lines()
    assert (lines[0][0], lines[-1][0]) == ("┌", "└")
    assert all(line[0] == "│" for line in lines[1:-1])


@pytest.mark.parametrize("kind", list(FormKind))
def test_forms_speak_english(kind: FormKind) -> None:
    """The words around the scenario's own are English when they are asked for."""
    shown = [*page_lines(form(kind, 2), 88, words=Words("en")), *(Sheet(form(kind), 88, Words("en")).typed("2b") or ())]
    assert leftovers(shown, "Le lieu Ici. Au kiosque. L’heure À midi. La table") == []


def test_an_answer_is_told_as_it_would_be_typed() -> None:
    """Numbers and letters stand for what was chosen."""
    assert marks_of(form(), "kiosque+midi") == "1b 2a"


Play = Callable[..., Terminal]


@pytest.fixture
def session(tmp_path: Path) -> Iterator[PlaySession]:
    """A play with forms under way."""
    one = form_session(tmp_path)
    yield one
    one.close()


def typing(session: PlaySession, *typed: str) -> Terminal:
    """Somebody who types that."""
    terminal = Terminal(*typed)
    TextMode(session, terminal.out, terminal.ask, 88).play()
    return terminal


def test_a_play_with_forms_is_played_to_its_end(session: PlaySession, tmp_path: Path) -> None:
    """What was typed is what was chosen; the free line goes to the notebook and nowhere else."""
    told = typing(session, "", "2b", "z", "f", "ok", "", "2b", "ok", "1b", "ok", "Elle a souri.", "", "").text
    assert session.journal.choices == ("ici+seize", "venir+bruit", "douze")
    assert "Tapez par exemple 2b" in told
    assert [note.text for note in session.notes()] == ["Elle a souri."]
    assert "Elle a souri" not in (tmp_path / "j.jsonl").read_text(encoding="utf-8")
    assert "Ils sont venus." in told


def test_a_free_line_may_stay_empty(session: PlaySession) -> None:
    """Enter leaves it: nothing is noted, and the report is handed in."""
    typing(session, "", "ok", "", "ok", "ok", "", "", "")
    assert session.notes() == ()
    assert session.over


@pytest.mark.parametrize("held", list(Policy))
def test_every_bot_fills_forms(session: PlaySession, held: Policy) -> None:
    """A bot comes to the end, within the effort."""
    pages = list(played(session, policy(held)))
    assert isinstance(pages[-1][0], EndingView)


def test_a_written_play_answers_forms(session: PlaySession) -> None:
    """One id for each field, joined by a plus, in the order of the fields."""
    list(played(session, script(("ici+seize", "venir+peur", "douze"))))
    assert session.journal.choices == ("ici+seize", "venir+peur", "douze")


@pytest.mark.parametrize("choice", ["kiosque+seize", "ici", "seize+ici", "ici+seize+un", "ici+"])
def test_a_written_play_that_cannot_be_answered_so_is_told(session: PlaySession, choice: str) -> None:
    """Too dear, too few, in another order: refused, with what each line offers."""
    with pytest.raises(RefusalError) as refusal:
        list(played(session, script((choice,))))
    assert "ici | kiosque + midi | seize" in refusal.value.remedy


def test_a_form_taken_up_again_is_as_it_was(session: PlaySession, tmp_path: Path) -> None:
    """A journal with composite choices is proved and goes on."""
    list(zip(range(3), played(session, script(("ici+seize", "venir+peur", "douze"))), strict=False))
    session.close()
    again = PlaySession(extra=tmp_path)
    again.resume(tmp_path / "j.jsonl")
    assert again.journal.choices[:1] == ("ici+seize",)
    again.close()
