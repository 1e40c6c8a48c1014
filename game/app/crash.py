"""What is written when something of ours breaks: where in the code, never what was played or written."""

import platform
import secrets
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from game.app.places import incident_folder
from game.version import VERSION


def report(error: BaseException) -> str:
    """The kind of error and the places in the code that led to it. Its message stays out: it may quote the play."""
    lines = [
        f"Alliances {VERSION}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}, {platform.machine()}",
        f"{datetime.now(UTC).isoformat(timespec='seconds')}",
    ]
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines += ["", type(current).__qualname__, *_places(current.__traceback__)]
        current = current.__cause__ or current.__context__
    return "\n".join(lines) + "\n"


def _places(trace: TracebackType | None) -> list[str]:
    home = Path(__file__).resolve().parents[2]
    found = []
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename)
        # Only the path below the game, or a bare name: a full path would tell whose machine this is.
        shown = path.relative_to(home).as_posix() if path.is_relative_to(home) else path.name
        found.append(f"  {shown}:{frame.lineno} {frame.name}")
    return found


def keep(error: BaseException) -> Path | None:
    """The report is in the folder of incidents; where, or None when it cannot be written."""
    folder = incident_folder()
    path = folder / f"incident-{datetime.now(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(report(error), encoding="utf-8")
    except OSError:
        return None
    return path


def say(error: BaseException) -> None:
    """A calm French message on standard error, with the way to the report."""
    path = keep(error)
    kept = (
        f"Un compte rendu technique, sans rien de ce que vous avez joué ni écrit, est dans\n    {path}" if path else ""
    )
    print(
        "Quelque chose s’est cassé dans le jeu, et ce n’est pas votre faute.\n"
        "Les choix déjà faits sont gardés\u00a0: « reprendre » continue la partie au dernier d’entre eux.\n" + kept,
        file=sys.stderr,
    )
