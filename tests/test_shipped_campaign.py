"""The campaigns that ship: every posture lives them to the end, what was lived is carried, a kill loses nothing."""

import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from game.app.autoplay import played, policy
from game.app.content import play_of
from game.app.session import PlaySession
from game.debrief.fold import history
from game.debrief.twin import describe
from game.model.cast import Gender, Looks
from game.model.events import CauseKind, Changed
from game.play.bots import Policy
from game.play.campaign_save import read_campaign
from game.play.journal import Journal
from game.play.journal_reader import read_journal
from game.play.replay import prove
from tests.app.test_campaign import unnamed
from tests.commands import ROOT, environment

CAMPAIGNS = sorted(path.stem for path in (ROOT / "scenarios" / "campagnes").glob("*.yaml"))
SEED = 7
CHAPTERS = 5


@cache
def lived(campaign: str, held: Policy) -> tuple[Journal, ...]:
    """The chapters of a campaign lived in that posture without ever leaving it."""
    with TemporaryDirectory() as folder:
        one = PlaySession(journal=Path(folder) / "c.campagne.jsonl", seed=SEED)
        one.begin(campaign, Gender.FEMININE)
        return to_the_end(one, held)


def to_the_end(one: PlaySession, held: Policy) -> tuple[Journal, ...]:
    """The rest of a campaign, lived in that posture; the journals of all its chapters."""
    for _ in played(one, policy(held)):
        pass
    paths = one.journals
    one.close()
    return tuple(whole(path) for path in paths)


def whole(path: Path) -> Journal:
    """A journal without any fault."""
    found = read_journal(path)
    assert found.fault is None
    assert found.journal is not None
    return found.journal


def carried(journal: Journal) -> Iterator[Changed]:
    """What a chapter finds of those before it."""
    for event in journal.header.opening:
        if isinstance(event, Changed) and event.cause.kind is CauseKind.CARRIED:
            yield event


def last_map(journal: Journal) -> tuple[str, ...]:
    """The map that a chapter leaves, in sentences."""
    events = (*journal.header.opening, *(event for entry in journal.entries for event in entry.events))
    scenario = play_of(journal.header).scenario
    return describe(scenario, history(scenario, events)[-1])


@pytest.mark.parametrize("held", Policy)
@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_every_posture_lives_it_to_the_end(campaign: str, held: Policy) -> None:
    """Every chapter is finished, proved by itself, and finds something of what was lived before it."""
    journals = lived(campaign, held)
    assert len(journals) == CHAPTERS
    for n, journal in enumerate(journals):
        assert journal.finished
        assert prove(journal, play_of(journal.header)).proven
        assert any(carried(journal)) == (n > 0)


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_maps_differ_from_one_posture_to_the_next(campaign: str) -> None:
    """No two postures leave the same map, in any chapter."""
    for n in range(CHAPTERS):
        assert len({last_map(lived(campaign, held)[n]) for held in Policy}) == len(Policy)


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_every_posture_leaves_something_else_behind(campaign: str) -> None:
    """The last chapter begins from other trust, other words or another image after each of the postures."""
    found = {held: {(one.ref, one.delta) for one in carried(lived(campaign, held)[-1])} for held in Policy}
    assert len({frozenset(one) for one in found.values()}) == len(Policy)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
@pytest.mark.parametrize("tenth", range(10))
@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_killed_at_ten_places_it_ends_the_same(campaign: str, tenth: int, tmp_path: Path) -> None:
    """Killed after each tenth of its choices, the campaign is taken up and ends in the chains of the whole one."""
    entire = lived(campaign, Policy.CHANCE)
    after = sum(len(journal.entries) for journal in entire) * tenth // 10
    save = tmp_path / "c.campagne.jsonl"
    command = [sys.executable, str(ROOT / "run_game.py"), "jouer", campaign, "--auto", "hasard"]
    command += ["--graine", str(SEED), "--pas", "5", "--journal", str(save)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(tmp_path)) as one:
        assert one.stdout is not None
        told = 0
        for line in one.stdout:
            told += line.startswith("→ ".encode())
            if told > after:
                break
        time.sleep(0.003 * tenth)
        one.send_signal(signal.SIGKILL)
    again = PlaySession()
    again.resume(save)
    journals = to_the_end(again, Policy.CHANCE)
    assert [unnamed(journal, entire) for journal in journals] == [journal.chain for journal in entire]
    found = read_campaign(save)
    assert found.fault is None
    assert found.save is not None
    assert len(found.save.chapters) == CHAPTERS


@pytest.mark.parametrize("campaign", CAMPAIGNS)
def test_people_met_again_look_the_same(campaign: str) -> None:
    """Whoever comes back in a later chapter has the name and the looks of the first time."""
    met: dict[str, tuple[str, Looks]] = {}
    for journal in lived(campaign, Policy.CHANCE):
        for person in play_of(journal.header).scenario.people.values():
            assert met.setdefault(person.id, (person.name, person.looks)) == (person.name, person.looks)
