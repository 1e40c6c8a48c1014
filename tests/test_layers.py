"""The walls of the house: who may import whom, which library lives in which room, and what nobody may call."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import environment

ROOT = Path(__file__).resolve().parents[1]
GAME = ROOT / "game"

ROOMS = {
    "model": set(),
    "rules": {"model", "wording"},
    "play": {"model", "rules"},
    "drawing": {"model"},
    "wording": set(),
    "authoring": {"model", "rules", "play", "drawing"},
    "debrief": {"model", "rules", "play", "drawing", "wording"},
    "ui": {"model", "play", "drawing"},
    "screens": {"model", "play", "drawing", "wording", "ui"},
    "app": {"model", "rules", "play", "drawing", "wording", "authoring", "debrief", "ui", "screens"},
    "cli": {"app"},
    "resources": set(),
    "version": set(),
    "__main__": {"cli"},
    "__init__": set(),
}
"""Each room with those that it may import from, besides itself and `resources`."""

OPEN_TO_ALL = {"resources", "version"}
LIBRARIES = {
    "pygame": ("ui", "screens", "app", "drawing/pygame_renderer.py"),
    "yaml": ("authoring",),
    "pydantic": ("authoring",),
    "lark": ("authoring",),
    "transitions": ("play/machine.py",),
    "platformdirs": ("app",),
    "rich": ("app",),
}
"""Each library with the only places that may import it."""

PURE = {"model", "rules"}
FORBIDDEN_MODULES = {"pickle", "shelve", "marshal", "subprocess", "socket", "urllib", "http", "random", "importlib"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
ALLOWED_MODULES = {"importlib.metadata", "importlib.resources", "importlib.util"}


def modules() -> list[Path]:
    """Every module of the game."""
    return sorted(GAME.rglob("*.py"))


def tree_of(path: Path) -> ast.Module:
    """The module as a tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imports(tree: ast.AST) -> Iterator[str]:
    """The full names that are imported anywhere in a module, in functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            module = node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names)


def room_of(path: Path) -> str:
    """The room that a module stands in."""
    return path.relative_to(GAME).parts[0].removesuffix(".py")


def named(path: Path) -> str:
    """A module as it is shown when a test fails."""
    return path.relative_to(GAME).as_posix()


@pytest.mark.parametrize("path", modules(), ids=named)
def test_imports_point_one_way(path: Path) -> None:
    """A room imports only from the rooms below it."""
    room = room_of(path)
    for name in imports(tree_of(path)):
        parts = name.split(".")
        if parts[0] == "game" and len(parts) > 1:
            allowed = ROOMS[room] | OPEN_TO_ALL | {room}
            assert parts[1] in allowed, f"{room} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=named)
def test_every_library_has_its_room(path: Path) -> None:
    """pygame, yaml, pydantic, lark and transitions are imported only where they live."""
    place = named(path)
    for name in imports(tree_of(path)):
        for home in [LIBRARIES[name.split(".")[0]]] if name.split(".")[0] in LIBRARIES else []:
            assert any(place == one or place.startswith(f"{one}/") for one in home), f"{place} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=named)
def test_data_never_becomes_code(path: Path) -> None:
    """Nothing evaluates, unpickles, starts a process, opens the network or asks chance."""
    tree = tree_of(path)
    for name in imports(tree):
        if not any(name.startswith(allowed) for allowed in ALLOWED_MODULES):
            assert name.split(".")[0] not in FORBIDDEN_MODULES, name
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            assert called not in FORBIDDEN_CALLS, f"{called} at line {node.lineno}"
            assert called not in {"os.system", "os.popen", "yaml.load", "yaml.unsafe_load"}, called
            assert not called.startswith(("os.exec", "os.spawn")), called


@pytest.mark.parametrize("path", [path for path in modules() if room_of(path) in PURE], ids=named)
def test_the_core_knows_no_outside(path: Path) -> None:
    """Model and rules open no file, read no clock and ask no environment."""
    outside = {"os", "io", "sys", "time", "datetime", "pathlib", "logging", "tempfile", "threading"}
    assert not outside & {name.split(".")[0] for name in imports(tree_of(path))}
    called = {ast.unparse(node.func) for node in ast.walk(tree_of(path)) if isinstance(node, ast.Call)}
    assert not called & {"open", "print", "input"}


@pytest.mark.parametrize("path", [path for path in modules() if room_of(path) in {"model", "rules"}], ids=named)
def test_what_is_played_is_whole_numbers(path: Path) -> None:
    """No fraction is written and nothing is divided with `/` where a play is decided: a replay is exact."""
    for node in ast.walk(tree_of(path)):
        assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), f"line {node.lineno}"
        assert not (isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)), f"line {node.lineno}"


def test_a_screen_s_view_has_no_number_of_trust() -> None:
    """The view knows no meter: what is hidden is hidden by type."""
    assert not [name for name in imports(tree_of(GAME / "play" / "view.py")) if "meters" in name or "state" in name]


@pytest.mark.parametrize("path", modules(), ids=named)
def test_a_file_fits_on_a_few_screens(path: Path) -> None:
    """No file of the game has more than 300 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


HEAVY = ("yaml", "transitions", "pydantic", "lark")


TITLE = """
from pathlib import Path
from game.app.session import PlaySession
from game.app.window import quick_pygame
with quick_pygame():
    from game.app.loop import Loop
Loop(PlaySession(), "fr", Path("nowhere.json"))
"""


def loaded_by(code: str, home: Path) -> set[str]:
    """Which heavy libraries a fresh Python has loaded after running this."""
    script = f"{code}\nimport sys\nprint(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment(home, {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(done.stdout.split()) & set(HEAVY)


@pytest.mark.parametrize("code", ["import game.cli; game.cli.parser()", TITLE], ids=["command-line", "title"])
def test_what_opens_first_opens_light(code: str, tmp_path: Path) -> None:
    """Neither the command line nor the title screen loads any of the heavy libraries."""
    assert loaded_by(code, tmp_path) == set()
