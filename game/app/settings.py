"""How somebody likes to see the game, kept between two openings. A file that cannot be read is as good as none."""

import contextlib
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from platformdirs import user_config_path

from game.app.files import write
from game.app.places import APP
from game.app.refusal import RefusalError


@dataclass(frozen=True, slots=True)
class Settings:
    """Text from 100 to 200 %, high contrast, sheets that slide, the whole screen."""

    text_percent: int = 100
    contrast: bool = False
    motion: bool = True
    fullscreen: bool = False


def settings_file() -> Path:
    """Where they are kept, whether or not the file exists."""
    return user_config_path(APP, appauthor=False) / "fenetre.json"


def load_settings(path: Path) -> Settings:
    """What the file says, as far as it makes sense; the defaults for the rest."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(kept, dict):
        return Settings()
    sane = {
        field.name: kept[field.name] for field in fields(Settings) if type(kept.get(field.name)) is type(field.default)
    }
    settings = Settings(**sane)
    return Settings(max(100, min(200, settings.text_percent)), settings.contrast, settings.motion, settings.fullscreen)


def save_settings(path: Path, settings: Settings) -> None:
    """They are in the file, whole; a disk that refuses costs nobody a play."""
    with contextlib.suppress(OSError, RefusalError):
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, json.dumps(asdict(settings), indent=2).encode())
