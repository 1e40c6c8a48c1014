"""The loop: it draws when something changed, keeps the settings, and says when there is no screen."""

import subprocess
import sys
from pathlib import Path

import pygame
import pytest
from pygame.event import Event

from game.app.loop import Loop
from game.app.settings import Settings, load_settings, save_settings
from game.app.window import NoDisplay, quick_pygame
from game.model.cast import Gender
from game.screens.briefing import BriefingScreen
from game.screens.encounter import EncounterScreen
from game.screens.page import ErrorPage, HelpPage
from game.screens.threshold import ThresholdScreen
from game.screens.title import TitleScreen
from tests.commands import ROOT, environment
from tests.screens.fake_session import FakeSession


class Hand:
    """A clock that a test moves, and keys that a test presses."""

    def __init__(self, settings: Path, session: FakeSession | None = None) -> None:
        self.now = 0.0
        self.loop = Loop(session or FakeSession(), "fr", settings, clock=lambda: self.now)
        self.loop.start(None, None)
        pygame.event.clear()
        self.wait(1.0)

    def wait(self, seconds: float, frames: int = 1) -> int:
        """That much time passes, in so many frames; how many of them were shown."""
        before = self.loop.flips
        for _ in range(frames):
            self.now += seconds / frames
            self.loop.step()
        return self.loop.flips - before

    def press(self, key: int, typed: str = "", mod: int = 0) -> None:
        """A key goes down."""
        pygame.event.post(Event(pygame.KEYDOWN, key=key, unicode=typed, mod=mod, scancode=0))
        self.wait(0.01)

    def type(self, letter: str) -> None:
        """A letter or sign is typed."""
        self.press(ord(letter), letter)


def is_black() -> bool:
    """True when the middle of the window is black."""
    shown = pygame.display.get_surface()
    return shown is not None and sum(shown.get_at((640, 360))) == 255


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """A file for settings that does not exist yet."""
    return tmp_path / "config" / "fenetre.json"


def test_an_unchanged_picture_is_not_shown_again(settings: Path) -> None:
    """A hundred idle frames flip nothing."""
    hand = Hand(settings)
    hand.wait(1.0)
    assert hand.wait(10.0, 100) == 0


def test_a_pointer_that_stays_on_nothing_shows_nothing(settings: Path) -> None:
    """Moving over the wall costs no flip; moving onto a button costs one."""
    hand = Hand(settings)
    hand.wait(1.0)
    pygame.event.post(Event(pygame.MOUSEMOTION, pos=(3, 3), rel=(1, 1), buttons=(0, 0, 0)))
    assert hand.wait(0.1, 3) == 0
    button = hand.loop.flow.screen._controls.items[1]  # type: ignore[attr-defined]
    pygame.event.post(Event(pygame.MOUSEMOTION, pos=button.rect.center, rel=(1, 1), buttons=(0, 0, 0)))
    assert hand.wait(0.1, 3) == 1


def test_a_sheet_slides_for_a_third_of_a_second(settings: Path) -> None:
    """Another screen moves in for at most 350 ms, and then nothing moves."""
    hand = Hand(settings)
    hand.press(pygame.K_RETURN)
    assert hand.wait(0.3, 10) == 10
    hand.wait(0.06, 2)
    assert hand.wait(1.0, 30) == 0


def test_without_motion_a_sheet_changes_at_once(settings: Path) -> None:
    """M stops the slide: one flip, then none."""
    hand = Hand(settings)
    hand.type("m")
    hand.press(pygame.K_RETURN)
    assert hand.wait(1.0, 30) == 0


def test_b_blacks_the_screen_and_any_key_brings_it_back(settings: Path) -> None:
    """The black is whole, shown once, and the key that ends it does nothing else."""
    hand = Hand(settings)
    hand.type("b")
    assert is_black()
    assert hand.wait(1.0, 30) == 0
    hand.press(pygame.K_RETURN)
    assert isinstance(hand.loop.flow.screen, TitleScreen)
    assert not is_black()


def test_letters_of_cards_win_over_shortcuts(settings: Path) -> None:
    """Where B is a card, B chooses it, and the full stop blacks the screen."""
    session = FakeSession(page=1)
    hand = Hand(settings, session)
    assert hand.loop.flow.screen.signs == {"A", "B", "C"}
    hand.type("b")
    assert session.done == ["choose mere"]
    hand.type(".")
    assert is_black()


def test_text_and_contrast_are_kept(settings: Path) -> None:
    """What was set is there when the game opens again."""
    hand = Hand(settings)
    for _ in range(15):
        hand.type("+")
    hand.type("c")
    assert load_settings(settings) == Settings(text_percent=200, contrast=True)
    assert Hand(settings).loop.settings.text_percent == 200


def test_f1_shows_the_keys_wherever_one_is(settings: Path) -> None:
    """Help is one key away."""
    hand = Hand(settings, FakeSession(page=1))
    hand.press(pygame.K_F1)
    assert isinstance(hand.loop.flow.screen, HelpPage)


@pytest.mark.parametrize("size", [(960, 540), (1024, 768), (1920, 1080), (1500, 600), (480, 270)])
def test_any_window_holds_the_whole_canvas(settings: Path, size: tuple[int, int]) -> None:
    """The canvas keeps its shape and stands in the middle; what is pressed is what is seen."""
    hand = Hand(settings)
    pygame.display.set_mode(size, pygame.RESIZABLE)
    pygame.event.post(Event(pygame.VIDEORESIZE, w=size[0], h=size[1], size=size))
    hand.wait(0.1)
    width, height = hand.loop._canvas.theme.size
    assert width <= size[0]
    assert height <= size[1]
    assert abs(width * 9 - height * 16) <= 16
    play = next(one for one in hand.loop.flow.screen._controls.items if one.id == "play")  # type: ignore[attr-defined]
    spot = (play.rect.centerx + hand.loop._origin[0], play.rect.centery + hand.loop._origin[1])
    pygame.event.post(Event(pygame.MOUSEBUTTONDOWN, pos=spot, button=1))
    hand.wait(0.1)
    assert not isinstance(hand.loop.flow.screen, TitleScreen)


def test_it_opens_where_it_was_asked_to(settings: Path) -> None:
    """On the play under way, on a scenario's threshold, on its first page when the form is known, else on the title."""
    opened: list[type] = []
    for session, scenario, gender in (
        (FakeSession(page=2), None, None),
        (FakeSession(), "cahier_bleu", None),
        (FakeSession(), "cahier_bleu", Gender.MASCULINE),
        (FakeSession(), "nowhere", None),
        (FakeSession(), None, None),
    ):
        loop = Loop(session, "fr", settings)
        loop.start(scenario, gender)
        opened.append(type(loop.flow.screen))
    assert opened == [EncounterScreen, ThresholdScreen, BriefingScreen, ErrorPage, TitleScreen]


def test_closing_the_window_ends_the_loop(settings: Path) -> None:
    """The loop is over, and the session was left alone."""
    session = FakeSession(page=1)
    hand = Hand(settings, session)
    pygame.event.post(Event(pygame.QUIT))
    hand.wait(0.1)
    assert hand.loop.flow.over
    assert session.done == []


def test_no_screen_is_said_and_not_a_crash(settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where SDL finds no display, a typed error says so."""
    pygame.display.quit()
    monkeypatch.setenv("SDL_VIDEODRIVER", "there-is-no-such-driver")
    with pytest.raises(NoDisplay):
        Loop(FakeSession(), "fr", settings)
    monkeypatch.undo()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"text_percent": "big", "motion": 3}', '{"text_percent": true}', "\udcff"]
)
def test_settings_that_make_no_sense_are_the_defaults(settings: Path, text: str) -> None:
    """Whatever is in the file, the window opens."""
    settings.parent.mkdir()
    settings.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert load_settings(settings) == Settings()


def test_a_disk_that_refuses_costs_only_the_settings(tmp_path: Path) -> None:
    """Where nothing can be written, nothing is raised."""
    (tmp_path / "file").write_text("")
    save_settings(tmp_path / "file" / "fenetre.json", Settings())


def test_pkg_resources_is_left_as_it_was() -> None:
    """Keeping it out of pygame's import does not hide it from others."""
    before = sys.modules.get("pkg_resources")
    with quick_pygame():
        pass
    assert sys.modules.get("pkg_resources") is before


def test_the_title_loads_nothing_heavy(tmp_path: Path) -> None:
    """The first picture stands on pygame and the standard library."""
    code = (
        "import sys, tempfile, pathlib\n"
        "from game.app.window import quick_pygame\n"
        "with quick_pygame():\n"
        "    from game.app.loop import Loop\n"
        "from tests.screens.fake_session import FakeSession\n"
        "loop = Loop(FakeSession(), 'fr', pathlib.Path(tempfile.mkdtemp()) / 'f.json')\n"
        "loop.step()\n"
        "heavy = {'yaml', 'transitions', 'pydantic', 'lark', 'rich', 'pkg_resources'}\n"
        "print(loop.flips, sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(tmp_path, {"SDL_VIDEODRIVER": "dummy"}),
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "1 []"


def test_the_next_breath_is_painted_while_one_reads(settings: Path) -> None:
    """After a pause, going on within an encounter finds its pictures already painted, and shows nothing meanwhile."""
    hand = Hand(settings, FakeSession(page=2))
    shown = hand.wait(2.0, 60)
    kept = hand.loop._canvas.kept_bytes
    hand.press(pygame.K_RETURN)
    assert (shown, hand.loop._canvas.kept_bytes) == (0, kept)
