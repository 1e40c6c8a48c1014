"""One hand on the keyboard is enough."""

from hypothesis import given
from hypothesis import strategies as st
from pygame import Rect

from game.ui.controls import Control, Controls, State
from game.ui.inputs import Command, PointerMoved, PointerPressed, Sign
from game.ui.scroll import Scroll


def three() -> Controls:
    """Two cards with letters and a button."""
    controls = Controls()
    controls.place(
        [Control("a", Rect(0, 0, 9, 9), "A"), Control("b", Rect(0, 10, 9, 9), "B"), Control("go", Rect(0, 20, 9, 9))]
    )
    return controls


def test_tab_visits_every_control_and_comes_round() -> None:
    """As many steps as there are controls visit them all."""
    controls = three()
    seen = []
    for _ in range(4):
        controls.handle(Command.NEXT)
        seen.append(controls.focus)
    assert seen == ["a", "b", "go", "a"]


def test_going_back_visits_them_from_the_last() -> None:
    """Shift and Tab begins at the end."""
    controls = three()
    controls.handle(Command.PREVIOUS)
    assert controls.focus == "go"


def test_nothing_is_activated_by_accident() -> None:
    """Enter does nothing as long as nothing has the focus."""
    assert three().handle(Command.ACTIVATE) is None


def test_letters_and_digits_choose_at_once() -> None:
    """B and 2 both take the second card; a digit counts the cards only."""
    assert three().handle(Sign("B")) == "b"
    assert three().handle(Sign("2")) == "b"
    assert three().handle(Sign("3")) is None
    assert three().handle(Sign("Z")) is None


def test_the_pointer_presses_what_it_is_on() -> None:
    """A press is an activation, a move only a hover."""
    controls = three()
    assert controls.handle(PointerMoved(2, 12)) is None
    assert controls.state("b") is State.HOVER
    assert controls.handle(PointerPressed(2, 12)) == "b"
    assert controls.handle(PointerPressed(500, 500)) is None


def test_a_disabled_control_is_never_reached() -> None:
    """Neither keys nor pointer find it."""
    controls = Controls()
    controls.place([Control("no", Rect(0, 0, 9, 9), "A", enabled=False), Control("yes", Rect(0, 10, 9, 9))])
    assert controls.handle(Sign("A")) is None
    assert controls.handle(PointerPressed(2, 2)) is None
    controls.handle(Command.NEXT)
    assert controls.focus == "yes"
    assert controls.state("no") is State.DISABLED


def test_what_is_scrolled_out_cannot_be_pressed() -> None:
    """A control is pressed only where it is seen."""
    controls = Controls()
    controls.place([Control("half", Rect(0, 0, 10, 100), clip=Rect(0, 0, 10, 40))])
    assert controls.handle(PointerPressed(5, 80)) is None


def test_the_focus_stays_on_its_control_when_all_are_placed_anew() -> None:
    """It is lost only with its control."""
    controls = three()
    controls.handle(Command.NEXT)
    controls.place([Control("new", Rect(0, 0, 9, 9)), Control("a", Rect(0, 0, 9, 9))])
    assert controls.focus == "a"
    controls.place([Control("new", Rect(0, 0, 9, 9))])
    assert controls.focus is None


@given(st.integers(0, 5000), st.integers(1, 900), st.lists(st.integers(-2000, 2000), max_size=8))
def test_scrolling_never_leaves_the_content(content: int, view: int, steps: list[int]) -> None:
    """Whatever is turned, the offset stays between the top and the last line."""
    scroll = Scroll()
    scroll.fit(content, view)
    for step in steps:
        scroll.by(step)
        assert 0 <= scroll.offset <= max(0, content - view)
