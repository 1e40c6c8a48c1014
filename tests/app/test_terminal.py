"""Whatever is printed comes out, on any terminal."""

import io
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app import terminal


@given(st.text())
def test_plain_text_is_ascii(text: str) -> None:
    """Any text has a plain form in ASCII, half characters included."""
    assert terminal.plain(text).isascii()


def test_french_stays_legible_without_accents() -> None:
    """Accents, quotes, thin spaces and arrows have a likeness."""
    assert terminal.plain("«\u00a0Ça va\u202f?\u00a0» → l’élève — œuf…") == '" Ca va ? " -> l\'eleve - oeuf...'


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp850", "latin-1", "utf-8"])
def test_a_console_of_any_encoding_takes_french(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a console that has not all characters, those it has are kept and the others replaced by the nearest."""
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setenv("PYTHONIOENCODING", encoding)
    terminal.prepare()
    print("l’été\u202f! → \ud800")
    stream.flush()
    shown = written.getvalue().decode(encoding)
    assert shown.startswith("l’été" if encoding == "utf-8" else ("l’été" if encoding == "cp1252" else "l'"))
    assert terminal.plain(shown).replace("?", "").strip() == "l'ete ! ->"


def test_a_pipe_is_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes into a file or a pipe is UTF-8 unless somebody asked otherwise."""
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    terminal.prepare()
    print("été →")
    stream.flush()
    assert written.getvalue().decode().strip() == "été →"


@pytest.mark.parametrize(("columns", "expected"), [("200", 88), ("60", 59), ("4", 30), ("0", 79)])
def test_lines_are_neither_too_long_nor_too_short(columns: str, expected: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Text fills the terminal between 30 and 88 columns."""
    monkeypatch.setenv("COLUMNS", columns)
    assert expected == terminal.width()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these always have a display")
def test_a_display_is_seen_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """X, Wayland, or a driver that somebody named: a window can open; none of them: it cannot."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    assert not terminal.has_display()
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        with monkeypatch.context() as patch:
            patch.setenv(name, "x")
            assert terminal.has_display()
