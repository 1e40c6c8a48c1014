"""Where the game keeps things on this machine: plays, crash reports, and where it looks for scenarios."""

import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_data_path, user_documents_path, user_state_path

# What makes random names is imported inside functions: the title screen opens without it.

APP: Final = "Alliances"
_NUMBERED: Final = re.compile(r"(\d{4,9})-.+\.jsonl")
_WORDS: Final = ".mots.jsonl"
_CAMPAIGN: Final = ".campagne.jsonl"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder that journals can be written in. `notice` says in French when it is not the usual one."""

    folder: Path
    notice: str = ""


def own_scenarios() -> Path:
    """The folder in which somebody puts scenarios of their own: Documents/Alliances."""
    return user_documents_path() / APP


def play_folder() -> Path:
    """The folder of journals, whether or not it exists."""
    return user_data_path(APP, appauthor=False) / "parties"


def incident_folder() -> Path:
    """The folder of crash reports, whether or not it exists."""
    return user_state_path(APP, appauthor=False) / "incidents"


def writable_shelf() -> Shelf:
    """The folder of journals, or the next best one that can be written in.

    Raises:
        OSError: there is none at all.
    """
    usual = play_folder()
    if _can_write(usual):
        return Shelf(usual)
    second = own_scenarios() / "parties"
    if _can_write(second):
        return Shelf(second, f"{usual} n’est pas accessible en écriture : la partie est gardée dans {second}.")
    import tempfile

    last = Path(tempfile.mkdtemp(prefix="alliances-"))
    return Shelf(
        last,
        f"Ni {usual} ni {second} ne sont accessibles en écriture : la partie est gardée dans {last},"
        " que la machine peut vider. Copiez-la ailleurs avant d’éteindre.",
    )


def _can_write(folder: Path) -> bool:
    import tempfile

    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Trying is the only sure way: permission bits say little on Windows and on network folders.
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def new_journal(folder: Path, scenario: str) -> Path:
    """A name that no journal has: the next number, the scenario, a few random letters.

    The number orders plays without asking any clock.
    """
    import secrets

    return folder / f"{_following(folder):04d}-{scenario}-{secrets.token_hex(3)}.jsonl"


def new_campaign(folder: Path, campaign: str) -> Path:
    """A name that no campaign has, numbered among the journals that will stand beside it."""
    import secrets

    return folder / f"{_following(folder):04d}-{campaign}-{secrets.token_hex(3)}{_CAMPAIGN}"


def chapter_journal(campaign: Path, chapter: int, scenario: str) -> Path:
    """A name for the journal of a chapter, beside the campaign: numbered as others are, or named after its file."""
    if campaign in [path for _, path in numbered_campaigns(campaign.parent)]:
        return new_journal(campaign.parent, scenario)
    return campaign.with_name(f"{campaign.stem}-{chapter}-{scenario}.jsonl")


def _following(folder: Path) -> int:
    return max((number for number, _ in (*numbered(folder), *numbered_campaigns(folder))), default=0) + 1


def is_campaign(path: Path) -> bool:
    """Whether the file has the name of a campaign."""
    return path.name.endswith(_CAMPAIGN)


def numbered(folder: Path) -> list[tuple[int, Path]]:
    """The journals of the folder with their numbers, the newest first."""
    return [one for one in _numbered(folder) if not one[1].name.endswith((_WORDS, _CAMPAIGN))]


def numbered_campaigns(folder: Path) -> list[tuple[int, Path]]:
    """The campaigns of the folder with their numbers, the newest first."""
    return [one for one in _numbered(folder) if one[1].name.endswith(_CAMPAIGN)]


def _numbered(folder: Path) -> list[tuple[int, Path]]:
    found = []
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            match = _NUMBERED.fullmatch(entry.name)
            if match and entry.is_file(follow_symlinks=False):
                found.append((int(match[1]), folder / entry.name))
    return sorted(found, key=lambda one: (one[0], one[1].name), reverse=True)


def words_beside(journal: Path) -> Path:
    """Where the free text of a play is kept: beside its journal, where nothing collects it."""
    return journal.with_name(journal.name.removesuffix(".jsonl") + _WORDS)
