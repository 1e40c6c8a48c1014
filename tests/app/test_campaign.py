"""A campaign in the session: lived chapter by chapter, left anywhere, taken up where it was left."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.campaign_content import Whereabouts, campaign_in, campaign_text, forms_of
from game.app.content import play_of
from game.app.library import find, shelf
from game.app.past import newest_unfinished, unfinished_play
from game.app.places import play_folder
from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.app.text_mode import TextMode
from game.model.cast import Gender
from game.model.events import CauseKind, Changed
from game.model.meters import PLAYER, Meter, MeterRef
from game.play.campaign_save import read_campaign
from game.play.journal import Journal
from game.play.journal_reader import read_journal
from game.play.replay import prove
from game.play.view import AgendaView, BriefingView, CalendarView, ChapterStatus, EndingView
from game.wording.catalogue import Words
from tests.app.test_session import FullDisk, noon, read_on
from tests.app.test_text_mode import Terminal
from tests.wording.leftovers import leftovers

DATA = Path(__file__).parent / "campagne"
FIRST = ("classe", "ecouter_le", "continuer")
SECOND = ("classe", "trancher_encore", "couloir", "bonsoir", "continuer")
TRUST = MeterRef(Meter.TRUST, "m_rochat", (PLAYER,))
TENSION = MeterRef(Meter.TENSION, "m_rochat", (PLAYER,))


def session(save: Path | None = None, seed: int | None = 7, **more: object) -> PlaySession:
    """A session whose library has the small campaign of the tests."""
    return PlaySession(extra=DATA, journal=save, seed=seed, clock=noon, **more)  # type: ignore[arg-type]


def begun(save: Path | None = None) -> PlaySession:
    """A session in which the small campaign is at its calendar."""
    one = session(save)
    one.begin("annee_essai", Gender.FEMININE)
    return one


def live(one: PlaySession, choices: tuple[str, ...]) -> None:
    """A chapter, or the rest of one: from the calendar if that is open, to its ending if these choices lead there."""
    if isinstance(one.view(), CalendarView):
        one.advance()
    for choice in choices:
        read_on(one)
        one.choose(choice)
    while not one.awaiting and not isinstance(one.view(), EndingView):
        one.advance()


def lived(save: Path) -> tuple[Journal, ...]:
    """The journals of a campaign lived without ever leaving it."""
    one = begun(save)
    for choices in (FIRST, SECOND):
        live(one, choices)
        one.advance()
    assert one.over
    journals = tuple(_journal(path) for path in one.journals)
    one.close()
    return journals


def _journal(path: Path) -> Journal:
    found = read_journal(path)
    assert found.journal is not None
    assert found.fault is None
    return found.journal


def statuses(one: PlaySession) -> list[ChapterStatus]:
    """How the chapters stand on the calendar that is open."""
    view = one.view()
    assert isinstance(view, CalendarView)
    return [chapter.status for chapter in view.chapters]


def test_a_campaign_is_lived_chapter_by_chapter(tmp_path: Path) -> None:
    """Calendar, chapter, calendar, chapter, calendar; what opens next is told each time, and then all is lived."""
    one = begun(tmp_path / "c.campagne.jsonl")
    done, now, coming = ChapterStatus.DONE, ChapterStatus.NOW, ChapterStatus.COMING
    assert (statuses(one), one.awaiting, one.over) == ([now, coming], (), False)
    one.advance()
    assert isinstance(one.view(), BriefingView)
    live(one, FIRST)
    assert not one.over
    one.advance()
    assert statuses(one) == [done, now]
    view = one.view()
    assert isinstance(view, CalendarView)
    assert view.opens_next is not None
    assert (view.title, view.opens_next.title, view.opens_next.when) == ("Une année pour essayer", "L’hiver", "janvier")
    live(one, SECOND)
    one.advance()
    assert (statuses(one), one.over) == ([done, done], True)
    with pytest.raises(RefusalError, match="finie"):
        one.advance()
    assert one.map().last_turn == len(SECOND)
    one.close()


def test_what_was_lived_stays_and_the_pupil_is_let_go(tmp_path: Path) -> None:
    """The second chapter opens with the trust, half the tension, the memory and a slot of the first; Anaïs is new."""
    first, second = lived(tmp_path / "c.jsonl")
    ended, opened = play_of(first.header), play_of(second.header)
    assert prove(first, ended).proven
    assert ended.state.meters[TRUST] == 49
    assert opened.state.meters[TRUST] == 49
    assert (ended.state.meters[TENSION], opened.state.meters[TENSION]) == (30, 15)
    assert opened.state.memories == {"clef": "rendue"}
    pupil = MeterRef(Meter.TRUST, "anais", (PLAYER,))
    assert (ended.state.meters[pupil], opened.state.meters[pupil]) == (60, 40)
    carried = [event for event in second.events if isinstance(event, Changed) and event.turn == 0]
    assert {CauseKind.CARRIED} == {event.cause.kind for event in carried}
    while not isinstance(opened.view(), AgendaView):
        opened.advance()
    view = opened.view()
    assert isinstance(view, AgendaView)
    assert (view.slots_left, view.slots) == (3, 3)


def test_a_chapter_is_a_normal_journal(tmp_path: Path) -> None:
    """Each chapter is proved from its own journal alone, with a seed of its own, and says where it stands."""
    journals = lived(tmp_path / "c.jsonl")
    for n, journal in enumerate(journals, start=1):
        assert prove(journal, play_of(journal.header)).proven
        assert journal.finished
        assert journal.header.origin is not None
        assert journal.header.origin.chapter == n
    assert len({journal.header.seed for journal in journals}) == 2


@pytest.mark.parametrize("kept", range(len(FIRST) + len(SECOND) + 1))
def test_left_and_taken_up_it_goes_on_the_same(tmp_path: Path, kept: int) -> None:
    """Left after any choice and taken up again, every chapter ends in the same chain as when nobody ever leaves."""
    whole = lived(tmp_path / "entier.jsonl")
    one = begun(tmp_path / "c.jsonl")
    live(one, FIRST[:kept])
    if kept > len(FIRST):
        one.advance()
        live(one, SECOND[: kept - len(FIRST)])
    one.close()
    again = session(seed=None)
    again.resume(tmp_path / "c.jsonl")
    between = kept in (len(FIRST), len(FIRST) + len(SECOND))
    assert isinstance(again.view(), CalendarView) == between
    if kept < len(FIRST):
        live(again, FIRST[kept:])
        again.advance()
    if kept < len(FIRST) + len(SECOND):
        live(again, SECOND[max(0, kept - len(FIRST)) :])
        again.advance()
    assert again.over
    assert [journal.chain for journal in whole] == [unnamed(_journal(path), whole) for path in again.journals]
    again.close()


def unnamed(journal: Journal, whole: tuple[Journal, ...]) -> str:
    """The chain that the journal would have, had its campaign the random id of that other one."""
    from dataclasses import replace

    origin, other = journal.header.origin, whole[0].header.origin
    assert origin is not None
    assert other is not None
    told = Journal(replace(journal.header, origin=replace(origin, campaign=other.campaign)))
    for entry in journal.entries:
        told = Journal(told.header, (*told.entries, told.then(entry.choice, entry.events)))
    return told.chain


def test_the_save_cut_at_any_byte_loses_no_choice(tmp_path: Path) -> None:
    """Whatever is left of the save behind its header, the campaign is taken up at the choice reached."""
    original = tmp_path / "a"
    original.mkdir()
    one = begun(original / "c.jsonl")
    live(one, FIRST)
    one.advance()
    live(one, SECOND[:1])
    one.close()
    data = (original / "c.jsonl").read_bytes()
    header = data.index(b"\n") + 1
    page = one_page(original / "c.jsonl")
    for cut in range(header, len(data) + 1, 7):
        folder = tmp_path / f"cut{cut}"
        shutil.copytree(original, folder)
        (folder / "c.jsonl").write_bytes(data[:cut])
        assert one_page(folder / "c.jsonl") == page
        assert (folder / "c.jsonl").read_bytes() == data
    (original / "c.jsonl").write_bytes(data[: header - 1])
    with pytest.raises(RefusalError):
        session().resume(original / "c.jsonl")


def one_page(save: Path) -> object:
    """The page on which a campaign is taken up."""
    one = session()
    one.resume(save)
    view = one.view()
    one.close()
    return view


def test_without_the_journal_of_the_last_chapter_it_is_refused(tmp_path: Path) -> None:
    """A journal that is gone is named, and the save is left as it was."""
    one = begun(tmp_path / "c.jsonl")
    live(one, FIRST[:1])
    path = one.path
    one.close()
    path.rename(tmp_path / "ailleurs")
    before = (tmp_path / "c.jsonl").read_bytes()
    for _ in range(2):
        with pytest.raises(RefusalError, match="chapitre 1"):
            session().resume(tmp_path / "c.jsonl")
    assert (tmp_path / "c.jsonl").read_bytes() == before


def test_another_journal_in_its_place_is_refused(tmp_path: Path) -> None:
    """A journal that bears the name and is no chapter of this campaign is not played on."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        one = begun(tmp_path / name / "c.jsonl")
        live(one, FIRST[:1])
        path = one.path
        one.close()
    shutil.copy(tmp_path / "a" / path.name, path)
    with pytest.raises(RefusalError, match="n’est pas le journal du chapitre 1"):
        session().resume(tmp_path / "b" / "c.jsonl")


def test_on_a_full_disk_a_chapter_does_not_begin(tmp_path: Path) -> None:
    """The calendar stays open, no journal is left behind, and once there is room the chapter opens."""
    disk = FullDisk()
    one = session(tmp_path / "c.jsonl", disk=disk)
    one.begin("annee_essai", Gender.FEMININE)
    disk.full = True
    with pytest.raises(RefusalError):
        one.advance()
    assert isinstance(one.view(), CalendarView)
    assert [path.name for path in tmp_path.iterdir()] == ["c.jsonl"]
    disk.full = False
    one.advance()
    assert isinstance(one.view(), BriefingView)
    one.close()


def test_resume_finds_the_campaign_that_was_lived_last() -> None:
    """On the usual shelf an unfinished campaign is offered by its title; a play begun later comes first."""
    one = begun()
    live(one, FIRST[:1])
    one.close()
    offered = unfinished_play()
    assert offered is not None
    assert offered.title == "Une année pour essayer"
    alone = session()
    alone.begin("rentree", Gender.FEMININE)
    path = alone.path
    alone.close()
    assert newest_unfinished() == path
    path.unlink()
    again = session()
    again.resume()
    assert again.in_campaign
    live(again, FIRST[1:])
    again.advance()
    live(again, SECOND)
    again.close()
    assert newest_unfinished() is None
    assert len(list(play_folder().iterdir())) == 3


def test_the_shelf_shows_the_campaign(tmp_path: Path) -> None:
    """It says how many chapters it has; one whose chapter is missing is listed and says why it cannot be played."""
    (found,) = [entry for entry in session().library() if entry.id == "annee_essai"]
    assert (found.chapters, found.minutes, found.unreadable) == (2, 10, "")
    assert [gender for gender, _ in found.forms] == [Gender.FEMININE, Gender.MASCULINE]
    assert session().library() == session().library()
    shutil.copytree(DATA / "campagnes", tmp_path / "campagnes")
    broken = next(one for one in PlaySession(extra=tmp_path).library() if one.id == "annee_essai")
    assert "rentree" in broken.unreadable
    with pytest.raises(RefusalError, match="rentree"):
        PlaySession(extra=tmp_path, journal=tmp_path / "c").begin("annee_essai", Gender.FEMININE)
    assert not (tmp_path / "c").exists()


def test_a_campaign_is_found_by_its_path_too() -> None:
    """Given its file, its scenarios are looked for around it, without any library."""
    path = DATA / "campagnes" / "annee_essai.yaml"
    listed = find(str(path))
    assert (listed.id, listed.campaign, listed.shipped) == ("annee_essai", True, False)
    assert listed in shelf(DATA)
    campaign = campaign_in(campaign_text(listed))
    assert len(forms_of(campaign, Whereabouts(path))) == 2
    with pytest.raises(RefusalError, match="rentree"):
        Whereabouts().scenario("rentree")


@pytest.fixture
def playing(tmp_path: Path) -> Iterator[PlaySession]:
    """The small campaign at its calendar."""
    one = begun(tmp_path / "c.jsonl")
    yield one
    one.close()


def test_in_a_terminal_the_calendar_is_read(playing: PlaySession) -> None:
    """Enter opens the chapters; at the end each has its map, and what was left is taken up from the campaign's file."""
    typed = ("n", "carnet", "r", *[""] * 2, "0", *[""] * 4, "0", *[""] * 4)
    terminal = Terminal(*typed)
    TextMode(playing, terminal.out, terminal.ask, 88).play()
    told = terminal.text
    assert "→ La rentrée (septembre, maintenant)" in told
    assert "✓ La rentrée (septembre, vécu)" in told
    assert "→ L’hiver (janvier, maintenant)" in told
    assert told.count("run_game.py carte") == 2


def test_left_in_a_terminal_it_says_which_file(playing: PlaySession) -> None:
    """The way back is the campaign's file, before the first chapter and in it."""
    for typed in (("q",), ("", "q")):
        terminal = Terminal(*typed)
        TextMode(playing, terminal.out, terminal.ask, 88).play()
        assert "c.jsonl" in terminal.shown[-1]


def test_in_english_only_the_authors_words_are_french(playing: PlaySession) -> None:
    """The calendar speaks the language of the interface."""
    terminal = Terminal(*[""] * 3, "0", *[""] * 3, "q")
    TextMode(playing, terminal.out, terminal.ask, 88, Words("en")).play()
    content = "".join(path.read_text(encoding="utf-8") for path in DATA.rglob("*.yaml"))
    assert leftovers(terminal.shown, content) == []
    assert "lived" in terminal.text


def test_the_save_says_what_was_begun(playing: PlaySession) -> None:
    """One line per chapter begun, with the name of its journal, which stands beside."""
    live(playing, FIRST)
    playing.advance()
    playing.advance()
    save = read_campaign(playing.kept).save
    assert save is not None
    assert [one.scenario for one in save.chapters] == ["rentree", "hiver"]
    assert [path.name for path in playing.journals] == [one.journal for one in save.chapters]
    assert all(path.is_file() for path in playing.journals)
