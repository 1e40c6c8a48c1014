"""When something of ours breaks it is said calmly, and nothing of the play leaks."""

from pathlib import Path

import pytest

from game.app import crash
from game.cli import main

TOLD = "Anaïs part en janvier"


def broken() -> Exception:
    """An error whose message quotes a play, raised from another."""
    try:
        try:
            raise KeyError(TOLD)
        except KeyError as error:
            raise RuntimeError(f"{TOLD} !") from error
    except RuntimeError as error:
        return error


def test_a_report_tells_where_and_not_what() -> None:
    """The kinds of error and the lines of code are there; messages, values and paths of the machine are not."""
    told = crash.report(broken())
    assert "RuntimeError" in told
    assert "KeyError" in told
    assert "tests/app/test_crash.py:" in told
    assert TOLD not in told
    assert str(Path(__file__).parent) not in told


def test_our_fault_is_said_calmly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An unexpected exception ends with 3, a French message, and a report at the place that it names."""

    def breaks(arguments: list[str]) -> int:
        raise broken()

    monkeypatch.setattr("game.cli._run", breaks)
    assert main(["jouer"]) == 3
    said = capsys.readouterr().err
    assert "ce n’est pas votre faute" in said
    assert "Traceback" not in said
    path = Path(said.strip().splitlines()[-1].strip())
    assert "RuntimeError" in path.read_text(encoding="utf-8")


def test_without_a_place_for_reports_it_is_still_calm(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the report cannot be written, the message comes all the same."""
    (home / "fichier").write_text("")
    monkeypatch.setattr(crash, "incident_folder", lambda: home / "fichier" / "incidents")
    crash.say(broken())
    assert "pas votre faute" in capsys.readouterr().err


@pytest.mark.parametrize(("error", "status"), [(KeyboardInterrupt(), 1), (BrokenPipeError(), 0)])
def test_leaving_is_no_crash(error: BaseException, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C and a reader that has left end without a report."""

    def leaves(arguments: list[str]) -> int:
        raise error

    monkeypatch.setattr("game.cli._run", leaves)
    monkeypatch.setattr("game.app.terminal.let_go", lambda: None)
    assert status == main(["jouer"])
