"""Words being typed: nothing typed is lost, nothing else is written."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from game.ui.entry import spans
from game.ui.inputs import Command, Composed, Sign, Typed
from game.ui.writing import Writing


def written(*inputs: Command | Composed | Typed, longest: int = 100) -> Writing:
    """What stands there after those inputs."""
    writing = Writing(longest)
    for one in inputs:
        writing.handle(one)
    return writing


def test_words_come_where_the_caret_is() -> None:
    """Left twice, then a letter: it stands before the last two."""
    assert written(Typed("ans"), Command.LEFT, Command.LEFT, Typed("î")).text == "aîns"
    assert written(Typed("b"), Command.HOME, Typed("a"), Command.END, Typed("c")).text == "abc"


def test_both_ways_of_erasing() -> None:
    """One takes what stands before the caret, the other what stands behind it; at the ends neither takes anything."""
    assert written(Typed("abc"), Command.LEFT, Command.ERASE).text == "ac"
    assert written(Typed("abc"), Command.HOME, Command.DELETE, Command.ERASE).text == "bc"
    assert written(Command.ERASE, Command.DELETE).text == ""


def test_an_accent_goes_with_its_letter() -> None:
    """Accents typed apart are composed; those that cannot be are erased with the letter under them."""
    assert written(Typed("e\u0301")).text == "é"
    assert written(Typed("aq\u0301"), Command.ERASE).text == "a"
    assert written(Typed("aq\u0301"), Command.LEFT, Command.LEFT, Command.DELETE).text == "q\u0301"


def test_what_is_being_composed_is_shown_and_not_yet_written() -> None:
    """Keys that the input method needs change nothing until it gives its word."""
    writing = written(Typed("il "), Composed("pe"), Command.ERASE, Command.ACTIVATE)
    assert (writing.shown, writing.text) == ("il pe", "il ")
    writing.handle(Typed("peut"))
    assert (writing.shown, writing.text) == ("il peut", "il peut")


def test_what_is_pasted_stands_on_one_line() -> None:
    """Ends of lines become blanks; what cannot be seen is left out."""
    assert written(Typed("un\r\ndeux\n\ttrois\x00\ud800")).text == "un deux  trois"


def test_other_keys_are_left_to_the_screen() -> None:
    """Tab, Escape and Enter are not words."""
    assert [Writing(9).handle(one) for one in (Command.NEXT, Command.BACK, Command.ACTIVATE, Sign("A"))] == [False] * 4


@given(st.lists(st.one_of(st.text(max_size=8).map(Typed), st.text(max_size=3).map(Composed), st.sampled_from(Command))))
def test_nothing_that_is_typed_can_break_it(inputs: list[Command | Composed | Typed]) -> None:
    """The caret stays within the text, the text within its length and free of what cannot be seen."""
    writing = written(*inputs, longest=20)
    assert 0 <= writing.caret <= len(writing.text) <= 20
    assert not any(unicodedata.category(one) in ("Cc", "Cs") for one in writing.shown)


@given(st.text(alphabet="aé ,", max_size=60), st.integers(1, 12))
def test_lines_hold_every_character_in_order(text: str, width: int) -> None:
    """Lines laid end to end are the text; none is wider than the strip, blanks at its end aside."""
    found = spans(text, width, len)
    assert "".join(text[a:b] for a, b in found) == text
    assert all(len(text[a:b].rstrip()) <= width for a, b in found)
