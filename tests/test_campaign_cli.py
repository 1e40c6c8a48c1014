"""Campaigns at the command line: played by anybody, killed at any moment, taken up where they were."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.play.campaign_save import read_campaign
from game.play.journal_reader import read_journal
from tests.commands import ROOT, environment, game

DATA = ROOT / "tests" / "app" / "campagne"
ON = "\n0" * 40


def test_a_bot_lives_a_whole_campaign(tmp_path: Path) -> None:
    """`jouer` tells calendar and chapters to the end; each chapter is proved and has its map."""
    save = tmp_path / "annee.campagne.jsonl"
    options = ("--dossier", DATA, "--auto", "collaborative", "--graine", 7, "--journal", save)
    done = game("jouer", "annee_essai", *options, home=tmp_path)
    assert (done.status, "campagne non vérifiée" in done.err) == (0, True)
    assert "✓ L’hiver (janvier, vécu)" in done.out
    found = read_campaign(save).save
    assert found is not None
    assert len(found.chapters) == 2
    for chapter in found.chapters:
        assert game("rejouer", tmp_path / chapter.journal, home=tmp_path).status == 0
        assert game("carte", tmp_path / chapter.journal, home=tmp_path).status == 0
    last = tmp_path / found.chapters[1].journal
    assert game("carte", save, home=tmp_path).out == game("carte", last, home=tmp_path).out


def test_left_and_resumed_without_naming_it(tmp_path: Path) -> None:
    """`reprendre` takes up the campaign at the choice reached, and at the calendar between two chapters."""
    options = ("--texte", "--dossier", DATA)
    assert game("jouer", "annee_essai", *options, home=tmp_path, typed="\n\na\n").status == 0
    done = game("reprendre", *options, home=tmp_path, typed="q\n")
    assert "M. Rochat : Alors" in done.out.replace("\u00a0", " ")
    done = game("reprendre", *options, home=tmp_path, typed="a\n\n0\n\n\n")
    assert "→ L’hiver (janvier, maintenant)" in done.out
    done = game("reprendre", *options, home=tmp_path, typed=ON)
    assert "run_game.py carte" in done.out
    assert game("reprendre", *options, home=tmp_path).status == 1


def test_a_scripted_play_is_of_a_scenario(tmp_path: Path) -> None:
    """A play that was written in advance cannot be played on a campaign: misuse, and nothing is written."""
    play = ROOT / "tests" / "app" / "data" / "petit_essai" / "parties" / "relier.yaml"
    done = game("jouer", "annee_essai", "--dossier", DATA, "--partie", play, home=tmp_path)
    assert (done.status, list(tmp_path.iterdir())) == (2, [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
@pytest.mark.parametrize(("after", "delay"), [(0, 0.0), (2, 0.0), (3, 0.02), (4, 0.01)])
def test_kill_9_loses_no_acknowledged_choice(tmp_path: Path, after: int, delay: float) -> None:
    """Killed at any moment of any chapter, the campaign is taken up and lived to its end; no choice told was lost."""
    save = tmp_path / "c.campagne.jsonl"
    command = [sys.executable, str(ROOT / "run_game.py"), "jouer", "annee_essai", "--dossier", str(DATA)]
    command += ["--auto", "hasard", "--graine", "5", "--pas", "15", "--journal", str(save)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(tmp_path)) as one:
        assert one.stdout is not None
        told = 0
        for line in one.stdout:
            told += line.startswith("→ ".encode()) and b"(" not in line
            if told > after:
                break
        time.sleep(delay)
        one.send_signal(signal.SIGKILL)
    assert _choices(tmp_path) >= told - 1
    kept = _choices(tmp_path)
    done = game("reprendre", save, "--texte", "--dossier", DATA, home=tmp_path, typed=ON)
    assert (done.status, "run_game.py carte" in done.out) == (0, True)
    found = read_campaign(save)
    assert (found.fault, found.save is not None and len(found.save.chapters)) == (None, 2)
    assert _choices(tmp_path) >= kept


def _choices(folder: Path) -> int:
    journals = [read_journal(path).journal for path in folder.glob("c.campagne-*.jsonl")]
    return sum(len(journal.entries) for journal in journals if journal)
