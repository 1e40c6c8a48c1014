"""A campaign under way: its save, the calendar between two chapters, and the chapter that opens next.

A chapter is a play like any other, in a journal of its own. What is known of a campaign besides is which journals those
are; what one chapter hands on to the next is worked out again from the journal of the last.
"""

import contextlib
import secrets
from datetime import UTC, datetime
from pathlib import Path

from game.app import places
from game.app.campaign_content import Whereabouts, campaign_in, campaign_text, contents
from game.app.campaign_journals import lost_chapter
from game.app.library import Listed, find
from game.app.refusal import RefusalError
from game.app.under_way import UnderWay, begun, taken_up, usable_shelf
from game.authoring.heads import head_of
from game.model.campaign import NOTHING, Campaign, Carried, Chapter, Origin
from game.model.cast import Gender
from game.play.campaign_recorder import CampaignRecorder
from game.play.campaign_save import CampaignHeader
from game.play.disk import DISK, Disk, StoreError
from game.play.view import CalendarView, ChapterStatus, ChapterView
from game.rules.carrying import handed_on
from game.version import VERSION


class Course:
    """A campaign whose save is open. `at_calendar` is true between two chapters, before the first, after the last."""

    def __init__(self, recorder: CampaignRecorder, campaign: Campaign, where: Whereabouts, disk: Disk) -> None:
        self.at_calendar = True
        self.notice = ""
        self._recorder = recorder
        self._campaign = campaign
        self._where = where
        self._disk = disk
        self._titles: dict[str, str] = {}

    @property
    def path(self) -> Path:
        """Where the save is."""
        return self._recorder.path

    @property
    def begun(self) -> int:
        """How many chapters were begun."""
        return len(self._recorder.save.chapters)

    @property
    def over(self) -> bool:
        """Whether every chapter is lived."""
        return self.at_calendar and self.begun == len(self._campaign.chapters)

    def journals(self) -> tuple[Path, ...]:
        """The journals of the chapters begun, in order."""
        return tuple(self.path.with_name(chapter.journal) for chapter in self._recorder.save.chapters)

    def calendar(self) -> CalendarView:
        """The chapters as they stand now."""
        lived = self.begun if self.at_calendar else self.begun - 1
        return CalendarView(
            self._campaign.title,
            tuple(self._chapter(one, at, lived) for at, one in enumerate(self._campaign.chapters)),
        )

    def _chapter(self, chapter: Chapter, at: int, lived: int) -> ChapterView:
        status = ChapterStatus.NOW if at == lived else ChapterStatus.DONE if at < lived else ChapterStatus.COMING
        return ChapterView(self._title(chapter.scenario), chapter.when, chapter.text, status)

    def _title(self, scenario: str) -> str:
        if scenario not in self._titles:
            self._titles[scenario] = scenario
            # One that has gone meanwhile is called by its id: what is missing is said when its chapter is to open.
            with contextlib.suppress(RefusalError):
                self._titles[scenario] = head_of(self._where.scenario(scenario).path).title or scenario
        return self._titles[scenario]

    def open_chapter(self, last: UnderWay | None, moment: datetime) -> UnderWay:
        """The next chapter is under way, begun with what the last one (None before the first) has left.

        Raises:
            RefusalError: there is none, it cannot be read, or its journal cannot be written; nothing has changed.
        """
        if self.over:
            raise RefusalError("Cette campagne est finie.", "Sa dernière carte se dessine avec « carte ».")
        header, n = self._recorder.save.header, self.begun + 1
        scenario = self._campaign.chapters[n - 1].scenario
        under_way = begun(
            self._where.scenario(scenario),
            header.gender,
            header.seed_of(n),
            header.workshop,
            moment,
            places.chapter_journal(self.path, n, scenario),
            self._disk,
            Origin(header.play, n, self._left_by(last)),
            accompanied=header.accompanied,
        )
        try:
            self._recorder.begun(scenario, under_way.recorder.path.name)
        except StoreError as error:
            under_way.recorder.close()
            with contextlib.suppress(OSError):
                under_way.recorder.path.unlink()
            raise RefusalError.of(error) from error
        self.at_calendar = False
        return under_way

    def _left_by(self, last: UnderWay | None) -> Carried:
        if last is None:
            return NOTHING
        before = last.recorder.journal.header.carried
        return handed_on(last.play.scenario, last.play.state, self._campaign.keeping, before)

    def last_chapter(self) -> UnderWay | None:
        """The chapter begun last, where it was left; None before the first. The calendar is open if it is finished.

        Raises:
            RefusalError: its journal is missing, open elsewhere, damaged, or another's.
        """
        self._find_again()
        if not self.begun:
            return None
        path = self.journals()[-1]
        if not path.is_file():
            raise RefusalError(
                f"Le journal du chapitre {self.begun}, {path.name}, n’est plus à côté de la campagne.",
                f"Remettez-le dans {path.parent}.",
            )
        under_way = taken_up(path, self._disk)
        origin = under_way.recorder.journal.header.origin
        if origin is None or (origin.campaign, origin.chapter) != (self._recorder.save.header.play, self.begun):
            under_way.recorder.close()
            raise RefusalError(f"{path} n’est pas le journal du chapitre {self.begun} de cette campagne.")
        self.at_calendar = under_way.recorder.journal.finished
        return under_way

    def _find_again(self) -> None:
        """Chapters whose line was lost, but not their journal, are entered again."""
        header = self._recorder.save.header
        while self.begun < len(self._campaign.chapters):
            scenario = self._campaign.chapters[self.begun].scenario
            path = lost_chapter(self.path.parent, header.play, self.begun + 1, scenario)
            if path is None:
                return
            try:
                self._recorder.begun(scenario, path.name)
            except StoreError as error:
                raise RefusalError.of(error) from error

    def close(self) -> None:
        """The save is left to others; closing twice does nothing."""
        self._recorder.close()


def begun_course(
    listed: Listed,
    gender: Gender,
    seed: int,
    workshop: str,
    moment: datetime,
    path: Path | None = None,
    extra: Path | None = None,
    disk: Disk = DISK,
    *,
    accompanied: bool = False,
) -> Course:
    """A new campaign at its calendar, saved at that path (or on the usual shelf); every chapter can be played.

    Raises:
        RefusalError: it or one of its scenarios cannot be read, or the save cannot be written.
    """
    text = campaign_text(listed)
    campaign, where = campaign_in(text), Whereabouts(listed.path, extra)
    if any(gender not in content.scenario.player.genders for content in contents(campaign, where)):
        raise RefusalError("Cette campagne ne se joue pas dans cet accord.", "Choisissez l’autre (--accord).")
    header = CampaignHeader(
        play=secrets.token_hex(16),
        date=moment.astimezone(UTC).isoformat(timespec="seconds"),
        workshop=workshop,
        app=VERSION,
        seed=seed,
        gender=gender,
        campaign=campaign.id,
        text=text,
        chapters=len(campaign.chapters),
        accompanied=accompanied,
    )
    notice = ""
    if path is None:
        shelf = usable_shelf()
        path, notice = places.new_campaign(shelf.folder, campaign.id), shelf.notice
    try:
        course = Course(CampaignRecorder.begin(path, header, disk), campaign, where, disk)
    except StoreError as error:
        raise RefusalError.of(error) from error
    course.notice = notice
    return course


def taken_up_course(path: Path, extra: Path | None = None, disk: Disk = DISK) -> tuple[Course, UnderWay | None]:
    """The campaign of that save with its last chapter, where it was left: at a choice, or at the calendar.

    Raises:
        RefusalError: it is open elsewhere or damaged, or its last chapter cannot be taken up.
    """
    try:
        recorder, said = CampaignRecorder.reopen(path, disk)
    except StoreError as error:
        raise RefusalError.of(error) from error
    try:
        campaign = campaign_in(recorder.save.header.text)
        if recorder.save.header.chapters != len(campaign.chapters):
            raise RefusalError(f"{path} ne compte pas autant de chapitres que sa campagne.")
        known = None
        with contextlib.suppress(RefusalError):
            listed = find(campaign.id, extra)
            known = listed.path if listed.campaign else None
        course = Course(recorder, campaign, Whereabouts(known, extra), disk)
        course.notice = said
        return course, course.last_chapter()
    except BaseException:
        recorder.close()
        raise
