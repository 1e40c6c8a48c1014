"""`regles` as trainers run it."""

import json
from pathlib import Path

from tests.app.rulebook_page.books import SMALL
from tests.commands import game


def test_the_rulebook_is_told(tmp_path: Path) -> None:
    """The whole book: acts, groups, sources and where rules are met; its English name does the same."""
    done = game("regles", home=tmp_path)
    assert (done.status, done.err) == (0, "")
    told = " ".join(done.out.split())
    for words in ("Les actes (", "Tenir parole ──", "Rencontrée dans « Le cahier bleu", "Sur quoi reposent ces règles"):
        assert words in told
    assert max(map(len, done.out.splitlines())) <= 88
    assert game("rules", home=tmp_path).out == done.out


def test_a_search_and_a_group_narrow_it(tmp_path: Path) -> None:
    """One act, one group, only the acts; what nobody finds is the user's problem."""
    done = game("regles", "conseiller", "--groupe", "dire ce qu'on sait", "--nombres", home=tmp_path)
    assert (done.status, "conseil_non_demande" in done.out, "Tenir parole" in done.out) == (0, True, False)
    assert "(+5)" in done.out
    acts = game("regles", "--actes", home=tmp_path)
    assert ("ecouter" in acts.out, "D’après" in acts.out) == (True, False)
    lost = game("regles", "conseil_non_demandé_du_tout", home=tmp_path)
    assert (lost.status, lost.out) == (1, "")
    assert "Vouliez-vous dire" in lost.err


def test_another_rulebook_can_be_read(tmp_path: Path) -> None:
    """`--fichier` shows that book; one with errors is refused with its problems, at their lines."""
    path = tmp_path / "livre.yaml"
    path.write_text(SMALL, encoding="utf-8")
    told = json.loads(game("regles", "--fichier", path, "--json", home=tmp_path).out)
    assert [one["id"] for one in told["regles"]] == ["bonjour_attendu", "parole_en_or", "rire_ensemble"]
    path.write_text(SMALL.replace("acte: blaguer", "acte: plaisanter"), encoding="utf-8")
    done = game("regles", "--fichier", path, home=tmp_path)
    assert (done.status, done.out) == (1, "")
    assert "livre.yaml:" in done.err
    assert game("regles", "--fichier", tmp_path / "rien.yaml", home=tmp_path).status == 1
    assert game("regles", "--zut", home=tmp_path).status == 2


def test_the_page_is_written(tmp_path: Path) -> None:
    """`--html` writes the page and says where; a place that cannot be written is the user's problem."""
    done = game("regles", "--html", tmp_path / "regles.html", home=tmp_path)
    assert (done.status, done.out.strip()) == (0, str(tmp_path / "regles.html"))
    assert (tmp_path / "regles.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert game("regles", "--html", tmp_path / "nulle" / "part.html", home=tmp_path).status == 1
