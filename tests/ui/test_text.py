"""Lines break where French lets them, and nowhere else."""

from hypothesis import given
from hypothesis import strategies as st

from game.ui.fonts import Fonts, Weight
from game.ui.text import NO_BREAK, wrap

WORDS = st.text(alphabet="abcdeéàœMW’-\u00a0\u202f", min_size=1, max_size=24)
TEXTS = st.lists(WORDS, max_size=30).map(" ".join)


def ten_each(run: str) -> int:
    """Every sign is ten pixels wide."""
    return 10 * len(run)


@given(TEXTS, st.integers(40, 600))
def test_no_line_is_wider_than_the_measure(text: str, width: int) -> None:
    """A line never exceeds its width, unless one sign alone does."""
    assert all(ten_each(line) <= width or len(line) == 1 for line in wrap(text, width, ten_each))


@given(TEXTS, st.integers(40, 600))
def test_nothing_is_lost_and_nothing_added(text: str, width: int) -> None:
    """The signs of the lines are those of the text, ordinary spaces apart."""
    assert "".join(wrap(text, width, ten_each)).replace(" ", "") == text.replace(" ", "")


@given(st.lists(st.text(alphabet="abé\u00a0\u202f", min_size=1, max_size=8), max_size=30).map(" ".join))
def test_a_no_break_space_holds_its_neighbours_together(text: str) -> None:
    """Where every word fits on a line, no line begins or ends beside a no-break space that the text has inside."""
    words = {word for word in text.split(" ") if word}
    for line in wrap(text, 80, ten_each):
        assert set(line.split(" ")) - {""} <= words


@given(TEXTS, st.integers(120, 500))
def test_real_type_is_measured_as_a_whole(text: str, width: int) -> None:
    """With Source Sans and its kerning, lines still keep to their width."""
    font = Fonts().get(Weight.REGULAR, 20)
    assert all(font.size(line)[0] <= width for line in wrap(text, width, lambda run: font.size(run)[0]))


def test_a_question_mark_stays_with_its_word() -> None:
    """« coince ? » goes to the next line together."""
    lines = wrap("ce qui coince\u202f?", 130, ten_each)
    assert lines == ("ce qui", "coince\u202f?")


def test_a_very_long_word_is_cut_away_from_no_break_spaces() -> None:
    """A word longer than the line is cut, but not beside a no-break space as long as it can be helped."""
    first, *_ = wrap("abcdefgh\u00a0ijklmnop", 90, ten_each)
    assert first[-1] not in NO_BREAK
    assert first == "abcdefg"


def test_line_breaks_of_the_author_are_kept() -> None:
    """A newline in the text begins a new line."""
    assert wrap("un\ndeux", 500, ten_each) == ("un", "deux")
