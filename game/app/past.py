"""Plays of before: which one was left unfinished, and when, as a trainee reads it."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app import places
from game.app.library import title_in
from game.app.session_protocol import Unfinished
from game.wording.catalogue import Words

if TYPE_CHECKING:
    from game.play.campaign_save import CampaignSave
    from game.play.journal import Journal

_LOOKED_AT: Final = 50
"""How many journals are opened in search of an unfinished one."""

_MONTHS: Final = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)


def unfinished_play() -> Unfinished | None:
    """The play that would be taken up again, if there is one."""
    path = newest_unfinished()
    if path is None:
        return None
    campaign = _campaign(path)
    if campaign is not None:
        header = campaign.header
        return Unfinished(title_in(header.text.text) or header.campaign, day_and_hour(header.date))
    journal = _read(path)
    if journal is None:
        return None
    title = title_in(journal.header.texts.scenario.text) or journal.header.scenario
    return Unfinished(title, day_and_hour(journal.header.date))


def newest_unfinished(folder: Path | None = None) -> Path | None:
    """The unfinished play or campaign that was begun last, by the numbers in the names: no clock is asked.

    A chapter stands for its campaign, and that one is unfinished until its last chapter is lived.
    """
    folder = folder or places.play_folder()
    numbered = sorted((*places.numbered(folder), *places.numbered_campaigns(folder)), reverse=True)
    for _, path in numbered[:_LOOKED_AT]:
        journal = None if places.is_campaign(path) else _read(path)
        whole = path if places.is_campaign(path) else _campaign_of(journal, folder)
        if whole is None and journal and not journal.finished:
            return path
        if whole is not None and _is_unfinished(whole):
            return whole
    return None


def _campaign_of(journal: "Journal | None", folder: Path) -> Path | None:
    if journal is None or journal.header.origin is None:
        return None
    from game.app.campaign_journals import campaign_of

    return campaign_of(journal, folder)


def _campaign(path: Path) -> "CampaignSave | None":
    from game.app.campaign_journals import is_campaign_file

    if not is_campaign_file(path):
        return None
    from game.play.campaign_save import read_campaign

    return read_campaign(path).save


def _is_unfinished(path: Path) -> bool:
    from game.app.campaign_journals import finished

    save = _campaign(path)
    return save is not None and not finished(save, path.parent)


def _read(path: Path) -> "Journal | None":
    # Only here: where nothing was ever played, the title opens without the reader.
    from game.play.journal_reader import read_journal

    return read_journal(path).journal


def day_and_hour(date: str) -> str:
    """A date of a journal in French, at this machine's time: « le 3 mars 2027 à 14 h 02 »; empty when it is none."""
    try:
        local = datetime.fromisoformat(date).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    first = "1er" if local.day == 1 else str(local.day)
    return f"le {first} {_MONTHS[local.month - 1]} {local.year} à {local.hour} h {local.minute:02d}"


def moment_in(date: str, words: Words) -> str:
    """A date of the notebook in figures, in that language, at this machine's time; empty when it is none."""
    try:
        local = datetime.fromisoformat(date).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    minute, month, day = f"{local.minute:02d}", f"{local.month:02d}", f"{local.day:02d}"
    return words("notebook.when", day=day, month=month, year=local.year, hour=local.hour, minute=minute)
