"""A campaign under way: a chapter counts as begun once its line is on the disk."""

from dataclasses import replace
from pathlib import Path
from typing import Self

from game.play.campaign_save import (
    CampaignFound,
    CampaignHeader,
    CampaignSave,
    campaign_line,
    chapter_line,
    parse_campaign_save,
)
from game.play.disk import DISK, Disk, StoreError
from game.play.journal_reader import Harm
from game.play.recorder import set_aside
from game.play.store import GrowingFile


class CampaignRecorder:
    """Writes one line per chapter behind the header, and knows everything written so far."""

    def __init__(self, file: GrowingFile, save: CampaignSave) -> None:
        self.save = save
        self._file = file

    @classmethod
    def begin(cls, path: Path, header: CampaignHeader, disk: Disk = DISK) -> Self:
        """A new file whose header is on the disk.

        Raises:
            StoreError: the file exists, or cannot be written.
        """
        return cls(GrowingFile.create(path, campaign_line(header), disk), CampaignSave(header))

    @classmethod
    def reopen(cls, path: Path, disk: Disk = DISK) -> tuple[Self, str]:
        """The file taken up behind its sound beginning, and a French sentence if a torn tail was set aside and cut.

        Raises:
            StoreError: it is open elsewhere, is no such file, or is damaged inside.
        """
        file = GrowingFile.reopen(path, disk)
        try:
            found = parse_campaign_save(file.read(), str(path))
            if found.save is None or (found.fault and found.fault.harm is not Harm.TORN):
                raise StoreError(f"{found} → Les journaux de ses chapitres restent lisibles.")
            return cls(file, found.save), _mended(file, found)
        except BaseException:
            file.close()
            raise

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    def begun(self, scenario: str, journal: str) -> None:
        """The next chapter is on the disk as begun, in the journal of that name beside this file.

        Raises:
            StoreError: it is not, and the file is as before.
        """
        chapter = self.save.then(scenario, journal)
        self._file.append(chapter_line(chapter))
        self.save = replace(self.save, chapters=(*self.save.chapters, chapter))

    def close(self) -> None:
        """The file is left to others; closing twice does nothing."""
        self._file.close()


def _mended(file: GrowingFile, found: CampaignFound) -> str:
    if found.fault is None:
        return ""
    aside = set_aside(file.path, found.tail)
    file.cut(found.sound)
    return f"{found} Ce qui en restait est gardé dans {aside.name}."
