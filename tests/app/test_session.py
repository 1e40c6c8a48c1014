"""What stands behind the window: a choice counts once it is kept, and a play comes back as it was left."""

import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.app.session_protocol import Session
from game.model.cast import Gender
from game.play.disk import Disk
from game.play.journal_reader import read_journal
from game.play.view import AgendaView, BriefingView, EncounterView, EndingView
from tests.commands import DATA, SMALL

CHOICES = ("classe", "combien", "continuer", "relier")


def noon() -> datetime:
    """A clock that stands still."""
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


def session(journal: Path | None = None, seed: int = 7, disk: Disk | None = None) -> PlaySession:
    """A session whose library has the small scenario of the tests."""
    return PlaySession(extra=DATA, journal=journal, seed=seed, clock=noon, disk=disk or Disk())


def begun(journal: Path, disk: Disk | None = None) -> PlaySession:
    """A session in which the small scenario is under way."""
    one = session(journal, disk=disk)
    one.begin("petit_essai", Gender.FEMININE)
    return one


def read_on(one: PlaySession) -> None:
    """Read the pages that remain."""
    while not one.awaiting and not one.over:
        one.advance()


def play(one: PlaySession, choices: tuple[str, ...] = CHOICES) -> None:
    """Make these choices."""
    for choice in choices:
        read_on(one)
        one.choose(choice)
    read_on(one)


def test_it_is_what_the_window_asks_for() -> None:
    """The session has every method of the protocol, with its types."""
    asked: Session = session()
    assert asked.unfinished() is None


def test_a_whole_play_is_kept(tmp_path: Path) -> None:
    """From the briefing to the ending, one line per choice, and the ending is the last page."""
    one = begun(tmp_path / "j")
    assert isinstance(one.view(), BriefingView)
    one.advance()
    assert isinstance(one.view(), AgendaView)
    play(one)
    view = one.view()
    assert isinstance(view, EndingView)
    assert (view.id, one.over) == ("ensemble", True)
    journal = read_journal(tmp_path / "j").journal
    assert journal == one.journal
    assert journal is not None
    assert journal.choices == CHOICES
    assert journal.finished
    assert journal.header.date == "2026-11-21T12:00:00+00:00"
    assert [lived.title for lived in one.history()] == ["La classe", "Le réseau"]
    one.close()


@pytest.mark.parametrize("kept", range(len(CHOICES) + 1))
def test_left_and_taken_up_it_goes_on_the_same(tmp_path: Path, kept: int) -> None:
    """Leaving after any choice and taking it up again ends in the same chain as never leaving."""
    whole = begun(tmp_path / "entier")
    play(whole)
    first = begun(tmp_path / "j")
    play(first, CHOICES[:kept])
    page = first.view()
    first.close()
    again = PlaySession()
    again.resume(tmp_path / "j")
    read_on(again)
    assert page == again.view()
    play(again, CHOICES[kept:])
    assert whole.journal.chain == again.journal.chain
    assert whole.history() == again.history()
    whole.close()
    again.close()


def test_resume_without_a_path_takes_the_unfinished_play() -> None:
    """The play left unfinished on the usual shelf is offered by its title and taken up."""
    one = PlaySession(extra=DATA, seed=7)
    one.begin("petit_essai", Gender.MASCULINE)
    play(one, CHOICES[:2])
    one.close()
    offered = one.unfinished()
    assert offered is not None
    assert offered.title == "Le petit essai"
    again = PlaySession()
    again.resume()
    assert again.journal.choices == CHOICES[:2]
    play(again, CHOICES[2:])
    again.close()
    assert again.unfinished() is None
    with pytest.raises(RefusalError, match="pas de partie à reprendre"):
        again.resume()


class FullDisk(Disk):
    """A disk that is full while `full` is true."""

    full = False

    def sync(self, handle: int) -> None:
        """Fail while full."""
        if self.full:
            raise OSError(errno.ENOSPC, "no space")
        super().sync(handle)


def test_a_choice_that_could_not_be_kept_was_not_made(tmp_path: Path) -> None:
    """On a full disk the choice is refused and the page stays; once there is room the same choice goes through."""
    disk = FullDisk()
    one = begun(tmp_path / "j", disk)
    play(one, CHOICES[:1])
    page, journal = one.view(), one.journal
    disk.full = True
    for _ in range(2):
        with pytest.raises(RefusalError, match="n’a pas été gardé") as refusal:
            one.choose("combien")
        assert "plein" in refusal.value.sentence
        assert (page, journal) == (one.view(), one.journal)
    disk.full = False
    play(one, CHOICES[1:])
    whole = begun(tmp_path / "entier")
    play(whole)
    assert whole.journal.chain == one.journal.chain
    one.close()
    whole.close()
    assert read_journal(tmp_path / "j").fault is None


@pytest.mark.parametrize("choice", ["reseau", "combien", "", "vous", "A"])
def test_what_cannot_be_chosen_changes_nothing(tmp_path: Path, choice: str) -> None:
    """An id that is not offered is refused, and neither page nor journal has moved."""
    one = begun(tmp_path / "j")
    read_on(one)
    page, lines = one.view(), (tmp_path / "j").read_bytes()
    with pytest.raises(RefusalError, match="pas possible"):
        one.choose(choice)
    assert (page, lines) == (one.view(), (tmp_path / "j").read_bytes())
    with pytest.raises(RefusalError, match="page"):
        one.advance()
    one.close()


def test_before_a_play_there_is_nothing_to_see() -> None:
    """Asking for a page when no play is under way is refused, not a crash."""
    one = session()
    for ask in (one.view, one.advance, one.history, one.map, lambda: one.choose("x"), lambda: one.note("x")):
        with pytest.raises(RefusalError, match="Aucune partie"):
            ask()


def test_a_journal_is_never_overwritten_and_the_play_stays(tmp_path: Path) -> None:
    """Beginning in an existing file is refused; the file and the play under way are as before."""
    one = begun(tmp_path / "j")
    lines = (tmp_path / "j").read_bytes()
    other = session(tmp_path / "j")
    with pytest.raises(RefusalError, match="existe déjà"):
        other.begin("petit_essai", Gender.FEMININE)
    assert lines == (tmp_path / "j").read_bytes()
    assert isinstance(one.view(), BriefingView)
    one.close()


def test_a_play_open_elsewhere_is_not_taken_up(tmp_path: Path) -> None:
    """While one session writes, another is told so, with the file."""
    one = begun(tmp_path / "j")
    with pytest.raises(RefusalError, match="j est déjà ouvert"):
        PlaySession().resume(tmp_path / "j")
    one.close()


def test_a_journal_of_other_rules_is_not_taken_up(tmp_path: Path) -> None:
    """A journal whose events this engine does not give again is refused, naming the choice, and left as it is."""
    from game.play.journal import Journal, entry_line, header_line

    one = begun(tmp_path / "j")
    play(one, CHOICES[:2])
    told = one.journal
    one.close()
    other = Journal(told.header, told.entries[:1])
    entry = other.then("combien", ())
    path = tmp_path / "autre"
    path.write_bytes(b"".join((header_line(told.header), entry_line(told.entries[0]), entry_line(entry))))
    lines = path.read_bytes()
    with pytest.raises(RefusalError, match=r"choix n° 2 \(combien\)"):
        PlaySession().resume(path)
    assert lines == path.read_bytes()


def endless(rooms: int = 4, scenes: int = 70) -> str:
    """A scenario in which the first choice leads into hundreds of linked scenes."""
    text = SMALL.read_text(encoding="utf-8").replace("petit_essai", "manege")
    scene = "      s{0}:\n        texte: |\n          On tourne.\n        puis: {1}\n"
    linked = ""
    for room in range(rooms):
        linked += f"  salle{room}:\n    titre: Salle\n    lieu: couloir\n    presents: [m_rochat]\n    scenes:\n"
        after = f"salle{room + 1}" if room + 1 < rooms else "reseau"
        linked += "".join(scene.format(n, f"s{n + 1}" if n + 1 < scenes else after) for n in range(scenes))
    asked = "dire: Combien de temps, d’après vous ?\n"
    text = text.replace(asked, f"{asked}            puis: salle0\n")
    return text.replace("  reseau:\n    titre", f"{linked}  reseau:\n    titre")


def test_too_many_scenes_in_a_row_are_refused_where_they_come(tmp_path: Path) -> None:
    """A choice that leads into hundreds of linked scenes is refused, and the play stands where it stood."""
    (tmp_path / "manege.yaml").write_text(endless(), encoding="utf-8")
    one = PlaySession(extra=tmp_path, journal=tmp_path / "j", seed=7)
    one.begin("manege", Gender.FEMININE)
    play(one, CHOICES[:1])
    page = one.view()
    with pytest.raises(RefusalError, match="trop de scènes"):
        one.choose("combien")
    assert page == one.view()
    one.close()


def test_words_are_kept_apart(tmp_path: Path) -> None:
    """A note goes beside the journal, with the turn it was written at; the journal holds none of it."""
    one = begun(tmp_path / "j.jsonl")
    play(one, CHOICES[:2])
    path = one.note("Il semble fourbu\u202f!\x1b[31m", "m_rochat")
    one.close()
    assert path.name == "j.mots.jsonl"
    note = '{"n":2,"date":"2026-11-21T12:00:00+00:00","about":"m_rochat","text":"Il semble fourbu'
    assert path.read_text(encoding="utf-8").startswith(note)
    assert "\x1b" not in path.read_text(encoding="utf-8")
    assert "fourbu" not in (tmp_path / "j.jsonl").read_text(encoding="utf-8")


def test_the_library_says_where_a_scenario_comes_from(tmp_path: Path) -> None:
    """One from elsewhere is not ours, has its fingerprint; one with errors is listed and says why."""
    folder = tmp_path / "casse"
    folder.mkdir()
    (folder / "scenario.yaml").write_text("genre: scenario\nformat: 1\nid: casse\ntitre: Cassé\n", encoding="utf-8")
    broken = next(entry for entry in PlaySession(extra=tmp_path).library() if entry.id == "casse")
    assert "erreurs" in broken.unreadable
    sound = next(entry for entry in session().library() if entry.id == "petit_essai")
    assert not sound.shipped
    assert (sound.title, sound.minutes, len(sound.forms), sound.unreadable) == ("Le petit essai", 5, 2, "")
    assert len(sound.digest) == 64


def test_the_map_follows_the_play(tmp_path: Path) -> None:
    """The map has a turn for every choice, is told in sentences, and is seen through anybody's eyes."""
    one = begun(tmp_path / "j")
    assert (one.map().turn, one.map().last_turn) == (0, 0)
    play(one)
    page = one.map()
    assert (page.turn, page.last_turn, page.moment) == (4, 4, "Après\u00a0: «\u00a0Qui veut commencer\u202f?\u00a0»")
    assert page.twin
    assert [eyes.id for eyes in page.viewpoints] == ["m_rochat", "mme_dutoit", "anais"]
    assert one.map(1, "anais").viewpoint == "anais"
    for turn, eyes in ((5, None), (-1, None), (None, "personne")):
        with pytest.raises(RefusalError):
            one.map(turn, eyes)
    one.close()


def test_a_map_is_saved_without_taking_a_name(tmp_path: Path) -> None:
    """Saving twice gives two pictures."""
    one = begun(tmp_path / "j")
    paths = {Path(one.save_map(one.map())) for _ in range(2)}
    assert len(paths) == 2
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in paths)
    one.close()


def test_a_gender_that_is_not_offered_is_refused(tmp_path: Path) -> None:
    """A scenario written for one gender does not begin in the other."""
    text = SMALL.read_text(encoding="utf-8").replace("accord: au_choix", "accord: feminin")
    (tmp_path / "un.yaml").write_text(text.replace("petit_essai", "un"), encoding="utf-8")
    with pytest.raises(RefusalError, match="accord"):
        PlaySession(extra=tmp_path).begin("un", Gender.MASCULINE)


def test_the_turn_of_a_view_changes_only_by_choosing(tmp_path: Path) -> None:
    """Turning pages writes nothing: one line per choice tells everything."""
    one = begun(tmp_path / "j")
    before = (tmp_path / "j").read_bytes()
    read_on(one)
    assert before == (tmp_path / "j").read_bytes()
    one.choose("classe")
    assert isinstance(one.view(), EncounterView)
    assert (tmp_path / "j").read_bytes().count(b"\n") == 2
    one.close()
