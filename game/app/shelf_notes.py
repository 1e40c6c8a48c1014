"""What the shelf shows of sound scenarios, kept from one opening to the next: words only, under the hash of all texts.

Nothing is ever played from here. A note that makes no sense is as good as none: the scenario is then read again.
"""

import contextlib
import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from game.app.files import write
from game.app.places import APP
from game.app.refusal import RefusalError
from game.model.cast import Gender
from game.play.journal import Embedded, Texts
from game.version import VERSION

_LARGEST: Final = 1_000_000
"""No larger file of notes is read."""


@dataclass(frozen=True, slots=True)
class Note:
    """What a scenario says of itself; of a campaign, also the ids of its chapters."""

    title: str
    authors: tuple[str, ...]
    version: str
    minutes: int
    summary: str
    forms: tuple[tuple[Gender, str], ...]
    chapters: tuple[str, ...] = ()


def notes_file() -> Path:
    """Where they are kept, whether or not the file exists."""
    return user_cache_path(APP, appauthor=False) / "etagere.json"


def key_of(texts: Texts) -> str:
    """What a note stands for: these very texts, read by this version of the game."""
    embedded = (texts.scenario, texts.rulebook, texts.cues, texts.professions)
    parts = (VERSION, *(text.sha256 for text in embedded if text is not None))
    return hashlib.sha256("/".join(parts).encode()).hexdigest()


def key_of_campaign(text: Embedded) -> str:
    """What a note on a campaign stands for: this very text, read by this version of the game."""
    return hashlib.sha256(f"{VERSION}/campagne/{text.sha256}".encode()).hexdigest()


def load_notes(path: Path) -> dict[str, Note]:
    """Those of the file that make sense."""
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        kept = json.loads(path.read_text(encoding="utf-8"))
        found = {key: _note(value) for key, value in kept.items()}
    except (OSError, ValueError, AttributeError, RecursionError):
        return {}
    return {key: note for key, note in found.items() if note is not None}


def save_notes(path: Path, notes: dict[str, Note]) -> None:
    """They are in the file, whole; a disk that refuses costs only time."""
    text = json.dumps({key: asdict(note) for key, note in notes.items()}, ensure_ascii=False)
    with contextlib.suppress(OSError, RefusalError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write(path, text.encode())


def _note(value: object) -> Note | None:
    match value:
        case {
            "title": str(title),
            "authors": [*authors],
            "version": str(version),
            "minutes": int(minutes),
            "summary": str(summary),
            "forms": [*forms],
            "chapters": [*chapters],
        } if all(isinstance(word, str) for word in (*authors, *chapters)):
            told = tuple(form for form in map(_form, forms) if form is not None)
            note = Note(title, tuple(authors), version, minutes, summary, told, tuple(chapters))
            return note if told or chapters else None
        case _:
            return None


def _form(value: object) -> tuple[Gender, str] | None:
    match value:
        case [("feminine" | "masculine") as gender, str(profession)]:
            return Gender(gender), profession
        case _:
            return None
