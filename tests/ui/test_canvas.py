"""A canvas draws what differs, and only that."""

from hypothesis import given
from hypothesis import strategies as st
from pygame import Rect

from game.ui.canvas import Canvas, merged
from game.ui.fonts import Fonts
from game.ui.pad import Pad
from game.ui.theme import Theme, Type

RECTS = st.builds(Rect, st.integers(0, 300), st.integers(0, 300), st.integers(1, 90), st.integers(1, 90))


def canvas() -> Canvas:
    """A canvas of the smallest window."""
    return Canvas(Theme((960, 540), Fonts()))


def red(pad: Pad) -> None:
    """All red."""
    pad.surface.fill((255, 0, 0))


def blue(pad: Pad) -> None:
    """All blue."""
    pad.surface.fill((0, 0, 255))


def say_hello(pad: Pad) -> None:
    """One word."""
    pad.write("Bonjour", Type.BODY, pad.rect)


def shown_at(on: Canvas, x: int, y: int) -> str:
    """The colour of a pixel."""
    red_part, _, blue_part, _ = on.surface.get_at((x, y))
    return "red" if red_part > blue_part else "blue"


def frame(on: Canvas, *sprites: tuple[str, Rect]) -> list[Rect]:
    """A red ground with blue sprites; what changed."""
    on.begin()
    on.base("ground", red)
    for key, rect in sprites:
        on.sprite(key, rect, blue)
    return on.end()


def test_the_first_frame_is_drawn_whole() -> None:
    """Everything is new at first."""
    assert frame(canvas()) == [Rect(0, 0, 960, 540)]


def test_an_unchanged_frame_changes_nothing() -> None:
    """The same names a second time give no area to show."""
    made = canvas()
    frame(made, ("one", Rect(10, 10, 50, 50)))
    assert frame(made, ("one", Rect(10, 10, 50, 50))) == []


def test_a_sprite_that_moves_uncovers_the_ground() -> None:
    """Where it was is red again, where it is now is blue, and nothing else was touched."""
    made = canvas()
    frame(made, ("one", Rect(10, 10, 50, 50)))
    areas = frame(made, ("one", Rect(200, 10, 50, 50)))
    assert sorted(tuple(area) for area in areas) == [(10, 10, 50, 50), (200, 10, 50, 50)]
    assert shown_at(made, 20, 20) == "red"
    assert shown_at(made, 210, 20) == "blue"


def test_a_sprite_is_seen_only_through_its_window() -> None:
    """Outside its clip the ground stays."""
    made = canvas()
    made.begin()
    made.base("ground", red)
    made.sprite("one", Rect(10, 10, 100, 100), blue, Rect(10, 10, 100, 30))
    made.end()
    assert shown_at(made, 50, 20) == "blue"
    assert shown_at(made, 50, 60) == "red"


def test_a_picture_is_painted_once() -> None:
    """A key that comes back is not painted again."""
    made, painted = canvas(), []
    for _ in range(3):
        made.begin()
        made.base("ground", red)
        made.sprite("one", Rect(0, 0, 9, 9), lambda pad: painted.append(pad))
        made.end()
    assert len(painted) == 1


def test_memory_stays_within_its_bound() -> None:
    """Hundreds of large pictures are not all kept."""
    made = canvas()
    for k in range(200):
        frame(made, (f"picture {k}", Rect(0, 0, 960, 540)))
    assert made.kept_bytes <= 72 * 1024 * 1024


def test_text_tells_where_it_stands() -> None:
    """A line written in a sprite is known in the canvas's own pixels."""
    made = canvas()
    made.begin()
    made.base("ground", red)
    made.sprite("words", Rect(100, 50, 300, 80), say_hello)
    made.end()
    (text,) = made.texts
    assert text.text == "Bonjour"
    assert Rect(100, 50, 300, 80).contains(text.rect)


@given(st.lists(RECTS, max_size=12))
def test_merged_areas_cover_the_same_ground_and_never_touch(areas: list[Rect]) -> None:
    """Every area lies in one of the merged ones, and no two of those overlap."""
    apart = merged([area.copy() for area in areas])
    assert all(any(one.contains(area) for one in apart) for area in areas)
    assert all(not one.colliderect(other) for k, one in enumerate(apart) for other in apart[k + 1 :])


def test_what_is_foreseen_is_painted_once_and_changes_nothing_before_it_is_shown() -> None:
    """Pictures of a later frame are painted one by one ahead of it; the picture on the canvas stays as it is."""
    on, painted = canvas(), list[str]()
    spot = Rect(10, 10, 50, 50)
    frame(on, ("now", spot))

    def later(to: Canvas) -> None:
        to.base("ground", red)
        for name in ("one", "two"):
            to.sprite(name, spot.move(100, 0), lambda pad, name=name: painted.append(name))  # type: ignore[misc]

    on.foresee(later)
    assert painted == []
    on.paint_ahead()
    assert painted == ["one"]
    assert frame(on, ("now", spot)) == []
    on.paint_ahead()
    on.paint_ahead()
    on.begin()
    later(on)
    on.end()
    assert painted == ["one", "two"]
