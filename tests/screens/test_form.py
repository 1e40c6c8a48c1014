"""A form: every field is filled freely, all at once, and nothing of what is typed beside it reaches the choice."""

from dataclasses import replace

import pytest

from game.app.capture import picture
from game.model.option import FormKind
from game.play.view import FormField, FormOption
from game.screens.form import FormScreen
from game.screens.form_state import Filling
from game.screens.intents import HandIn, Intent, LookBack, OpenNotebook
from game.ui.canvas import Canvas
from game.ui.controls import State
from game.ui.fonts import Fonts
from game.ui.inputs import Command, Input, PointerMoved, PointerPressed, Sign, Typed
from game.ui.theme import Theme
from tests.screens import builders, sheet_builders
from tests.screens.every_screen import WORDS, form, overspent


def give(screen: FormScreen, *inputs: Input, size: tuple[int, int] = (1280, 720), percent: int = 100) -> Intent | None:
    """The last intent, the screen being drawn before every input and after the last."""
    canvas = Canvas(Theme(size, Fonts(), percent))
    intent = None
    for given in inputs:
        picture(screen, canvas)
        intent = screen.handle(given)
    picture(screen, canvas)
    return intent


def words_on(screen: FormScreen) -> set[str]:
    """Every line that can be read."""
    canvas = Canvas(Theme((1280, 720), Fonts()))
    picture(screen, canvas)
    return {text.text for text in canvas.texts}


def handed_in(screen: FormScreen) -> Intent | None:
    """What the last button asks for."""
    screen._controls.focus = "done!"
    return give(screen, Command.ACTIVATE)


def test_untouched_it_is_the_first_of_everything() -> None:
    """One id for each field, in their order, joined by a plus."""
    assert handed_in(form(FormKind.OBSTACLE)) == HandIn("comment_0_0+sans_0_0+ni_0_0", "")


def test_arrows_and_digits_fill_it() -> None:
    """Down to the next field; right to the next alternative, left to the one before and round; a digit at once."""
    screen = form(FormKind.REPORT)
    give(screen, Command.RIGHT, Command.DOWN, Sign("2"), Command.DOWN, Command.LEFT, Sign("9"))
    assert handed_in(screen) == HandIn("motif_0_1+vu_0_1+suite_0_2", "")


def test_a_press_on_an_alternative_chooses_it() -> None:
    """And the focus is then on its field; the pointer alone chooses nothing."""
    screen = form(FormKind.ACTORS)
    give(screen)
    row = screen._table._places[3].rows[2]
    give(screen, PointerMoved(*row.center))
    assert screen.filling.chosen == [0] * 5
    assert screen.pointed == "3/2"
    give(screen, PointerPressed(*row.center), Command.LEFT)
    assert screen.filling.chosen == [0, 0, 0, 1, 0]


def test_what_is_too_much_is_said_and_cannot_be_handed_in() -> None:
    """More than there is: the words say how much is missing, and the button is closed until something is taken back."""
    screen = overspent()
    assert any(line.startswith("Il manque 2 jetons") for line in words_on(screen))
    assert screen._controls.state("done!") is State.DISABLED
    give(screen, Sign("1"), Command.DOWN, Sign("1"))
    assert "Tout est engagé" in words_on(screen)
    assert isinstance(handed_in(screen), HandIn)


def test_where_nothing_is_counted_no_tokens_lie() -> None:
    """A report costs no effort."""
    assert not any("jeton" in line for line in words_on(form(FormKind.REPORT)))


def test_an_obstacle_is_a_sentence() -> None:
    """With its links between the fragments; one that brings its own keeps it."""
    filling = Filling(sheet_builders.form(FormKind.OBSTACLE))
    filling.choose(1, 1)
    assert filling.sentence(WORDS) == (
        "Comment aider Anaïs à écrire sans qu’elle y vienne convoquée ni laisser M. Rochat seul\u202f?"
    )
    spoken = FormField("comment", "", (FormOption("a", "«\u00a0Comment tenir\u202f?\u00a0»"),))
    assert Filling(replace(sheet_builders.form(FormKind.OBSTACLE), fields=(spoken,))).sentence(WORDS) == (
        "Comment tenir\u202f?"
    )
    again = Filling(sheet_builders.form(FormKind.OBSTACLE, times=2))
    assert again.sentence(WORDS).count(" ni ") == 4


def test_the_free_line_is_typed_and_goes_elsewhere() -> None:
    """Its words are handed over beside the choice, not in it; letters are text there, and signs on a field."""
    screen = form(FormKind.REPORT)
    typing: list[bool] = []
    for given in ((Command.UP, Command.DOWN), [Command.DOWN] * 3):
        give(screen, *given)
        typing.append(screen.caret is not None)
    assert typing == [False, True]
    give(screen, Typed("Elle rit "), Typed("quand il entre. "))
    assert handed_in(screen) == HandIn("motif_0_0+vu_0_0+suite_0_0", "Elle rit quand il entre.")


def test_enter_leads_from_field_to_field_to_the_button() -> None:
    """Nothing is handed in by an Enter too many on a field."""
    screen = form(FormKind.OBSTACLE)
    assert give(screen, *[Command.ACTIVATE] * 3) is None
    assert screen._controls.focus == "done!"
    assert isinstance(give(screen, Command.ACTIVATE), HandIn)


def test_what_was_said_is_read_first() -> None:
    """Breath by breath, then the form; Escape looks back and N opens the notebook on either."""
    screen = FormScreen(sheet_builders.form(FormKind.PLANNING, builders.BEATS), WORDS)
    assert give(screen, Command.BACK) == LookBack()
    assert give(screen, Sign("N")) == OpenNotebook()
    assert "Où" not in words_on(screen)
    assert give(screen, *[Command.ACTIVATE] * 3) is None
    assert "Où" in words_on(screen)
    assert give(screen, Command.BACK) == LookBack()
    assert give(screen, Sign("N")) == OpenNotebook()


@pytest.mark.parametrize("kind", FormKind)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_field_with_the_focus_is_in_sight(kind: FormKind, percent: int) -> None:
    """However long the form and large the text, what is being chosen can be seen whole."""
    screen = form(kind, 3)
    for _ in screen.view.fields:
        for _ in screen.view.fields[0].options:
            give(screen, Command.RIGHT, percent=percent)
            field = screen._focused()
            assert field is not None
            row = screen._table._places[field].rows[screen.filling.chosen[field]]
            assert screen._table._region.contains(row)
        give(screen, Command.DOWN, percent=percent)
