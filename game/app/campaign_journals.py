"""Which journals of a folder are chapters of which campaign: asked when a campaign is to be taken up."""

from itertools import islice
from pathlib import Path
from typing import Final

from game.play.campaign_save import CampaignSave, is_campaign, read_campaign
from game.play.disk import MAX_FILE
from game.play.journal import Journal
from game.play.journal_reader import parse_journal, read_journal

_MOST: Final = 1000
"""How many files of one folder are looked at."""


def lost_chapter(folder: Path, campaign: str, chapter: int, scenario: str) -> Path | None:
    """The journal of that chapter of that campaign as played, the one played furthest; None when there is none."""
    mark = f'"campaign":"{campaign}"'.encode()
    found: list[tuple[int, Path]] = []
    for path in _files(folder):
        data = _bytes(path)
        if mark not in data:
            continue
        journal = parse_journal(data, path.name).journal
        origin = journal.header.origin if journal else None
        wanted = origin and (origin.campaign, origin.chapter) == (campaign, chapter)
        if journal and wanted and journal.header.scenario == scenario:
            found.append((len(journal.entries), path))
    return max(found, default=(0, None))[1]


def campaign_of(journal: Journal, folder: Path) -> Path | None:
    """The save of the campaign that a journal of that folder is a chapter of; None when it is a play of its own."""
    origin = journal.header.origin
    if origin is None:
        return None
    for path in _files(folder):
        if is_campaign_file(path):
            save = read_campaign(path).save
            if save and save.header.play == origin.campaign:
                return path
    return None


def is_campaign_file(path: Path) -> bool:
    """Whether the file says that it is a campaign as it was lived, and not a journal."""
    try:
        with path.open("rb") as file:
            return is_campaign(file.read(80))
    except OSError:
        return False


def finished(save: CampaignSave, folder: Path) -> bool:
    """Whether every chapter of a campaign saved in that folder is lived."""
    if len(save.chapters) < save.header.chapters:
        return False
    last = read_journal(folder / save.chapters[-1].journal).journal
    return last is not None and last.finished


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in islice(folder.iterdir(), _MOST) if path.suffix == ".jsonl" and path.is_file())
    except OSError:
        return []


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.stat().st_size <= MAX_FILE else b""
    except OSError:
        return b""
