"""A play in a terminal: every page is told, every key does what the line says."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app.pages import options_of
from game.app.session import PlaySession
from game.app.text_mode import TextMode, chosen_by
from game.model.cast import Gender
from game.wording.catalogue import Words
from tests.app.test_pages import VIEWS
from tests.commands import DATA
from tests.wording.leftovers import leftovers


class Terminal:
    """Somebody who types these lines and then leaves; `shown` is what they saw."""

    def __init__(self, *typed: str) -> None:
        self.shown: list[str] = []
        self._typed = iter(typed)

    def out(self, line: str = "", /) -> None:
        """A line is shown."""
        self.shown.append(line)

    def ask(self, prompt: str) -> str:
        """The next line that is typed."""
        self.shown.append(prompt)
        for line in self._typed:
            return line
        raise EOFError

    @property
    def text(self) -> str:
        """Everything that was shown."""
        return "\n".join(self.shown)


Play = Callable[..., Terminal]


@pytest.fixture
def playing(tmp_path: Path) -> Iterator[Play]:
    """Plays the small scenario with what is typed."""
    session = PlaySession(extra=DATA, journal=tmp_path / "j.jsonl", seed=7)
    session.begin("petit_essai", Gender.FEMININE)

    def play(*typed: str) -> Terminal:
        terminal = Terminal(*typed)
        TextMode(session, terminal.out, terminal.ask, 88).play()
        return terminal

    yield play
    session.close()


def test_a_whole_play_in_letters(playing: Play) -> None:
    """Letters lead to the end, and the way to the map is said."""
    told = playing("", "a", "A", "", "", "a", "", "").text
    assert "Votre agenda" in told
    assert "M. Rochat\u00a0: Elle me prend" in told
    assert "La partie est finie" in told
    assert "carte " in told.splitlines()[-1]
    assert "j.jsonl" in told.splitlines()[-1]


def test_a_whole_play_in_english(tmp_path: Path) -> None:
    """With English words, French is left only where the scenario speaks."""
    session = PlaySession(extra=DATA, journal=tmp_path / "j.jsonl", seed=7)
    session.begin("petit_essai", Gender.FEMININE)
    terminal = Terminal("", "a", "z", "n", "", "r", "A", "", "", "a", "", "")
    TextMode(session, terminal.out, terminal.ask, 88, Words("en")).play()
    session.close()
    content = (DATA / "petit_essai" / "scenario.yaml").read_text(encoding="utf-8")
    assert leftovers(terminal.shown, content) == []
    assert "Your diary" in terminal.text
    assert "The play is over" in terminal.text


def test_digits_do_as_well(playing: Play) -> None:
    """A digit is the letter's place; 0 goes on from the agenda."""
    assert "Le réseau" in playing("", "0").text


def test_a_room_is_told_once(playing: Play) -> None:
    """Who is there is said when one comes in, and not again on each page."""
    assert playing("", "a", "a").text.count("Avec vous\u00a0: M. Rochat.") == 1


@pytest.mark.parametrize("typed", ["z", "9", "0", "aa", "-1", "é", "\x00", "²", "٣", "99999999999999999999"])
def test_other_keys_do_nothing(playing: Play, typed: str) -> None:
    """Anything else is answered with what can be typed, and the page stays."""
    assert "Répondez par A, B" in playing("", "a", typed).text


def test_looking_back_tells_what_was_said(playing: Play) -> None:
    """`r` tells the encounters lived so far again."""
    told = playing("", "a", "a", "r").text
    assert "— La classe —" in told
    assert told.count("Elle me prend la moitié") == 2


def test_a_note_is_kept_with_a_warning(playing: Play, tmp_path: Path) -> None:
    """`n` asks for words, warns about real people, and keeps them beside the journal."""
    told = playing("n", "il est las", "n", "").text
    assert "reconnaître un élève" in told
    assert "il est las" in (tmp_path / "j.mots.jsonl").read_text(encoding="utf-8")
    assert (tmp_path / "j.mots.jsonl").read_text(encoding="utf-8").count("\n") == 1


@pytest.mark.parametrize(
    ("note", "about"),
    [("m. rochat : il est las", "m_rochat"), ("il est las : vraiment", ""), ("M. Rochat est las", ""), (": x", "")],
)
def test_a_note_may_be_about_somebody(playing: Play, tmp_path: Path, note: str, about: str) -> None:
    """A note that begins with somebody's name and a colon is kept as being about them."""
    playing("n", note)
    assert f'"about":"{about}"' in (tmp_path / "j.mots.jsonl").read_text(encoding="utf-8")


def test_the_notebook_can_be_read_again(playing: Play) -> None:
    """`carnet` shows what was noted, with when; an empty notebook says so."""
    told = playing("carnet", "n", "il est las", "carnet").text
    assert told.index("Votre carnet est vide") < told.index("après 0 choix · il est las")


@pytest.mark.parametrize("typed", [("q",), ("", "q"), (), ("", "a")], ids=["q", "q-later", "eof", "eof-later"])
def test_leaving_says_how_to_come_back(playing: Play, typed: tuple[str, ...]) -> None:
    """`q` and the end of the input leave politely, with the command that takes the play up again."""
    told = playing(*typed).text
    assert "La partie est gardée" in told
    assert "reprendre" in told.splitlines()[-1]


@pytest.mark.parametrize("letter", "abcABC")
def test_every_letter_of_a_page_chooses(letter: str, tmp_path: Path) -> None:
    """No letter of an option is taken for a command: it makes the choice that stands beside it."""
    session = PlaySession(journal=tmp_path / "j.jsonl", seed=7)
    session.begin("cahier_bleu", Gender.FEMININE)
    offered: list[tuple[str, str]] = []

    def ask(prompt: str) -> str:
        if not session.awaiting:
            return ""
        if offered:
            raise EOFError(prompt)
        offered.extend(options_of(session.view()))
        return letter

    TextMode(session, lambda _="": None, ask, 88).play()
    (entry,) = session.journal.entries
    session.close()
    assert (letter.upper(), entry.choice) in offered


def test_letters_stand_for_what_is_on_the_page() -> None:
    """A letter of this page chooses; one of another page does not."""
    assert [chosen_by(VIEWS[2], answer) for answer in ("a", "b", "c", "1", "2", "3", "0", "")] == [
        "a1",
        "b1",
        None,
        "a1",
        "b1",
        None,
        None,
        None,
    ]
    assert chosen_by(VIEWS[1], "0") == "continuer"
