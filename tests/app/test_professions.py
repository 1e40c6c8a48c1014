"""The professions as a trainer meets them: the command, the checker, and plays that outlive a change of the list."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.app.content import new_play, shipped_professions, texts_of
from game.app.library import find
from game.cli import main
from game.model.cast import Gender
from game.play.journal import Embedded, Texts
from game.play.view import BriefingView
from tests.authoring.test_professions import SHORT


def written(folder: Path, text: str) -> Path:
    """A scenario in a folder of its own."""
    path = folder / "salle_de_jeux" / "scenario.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def briefing(texts: Texts) -> BriefingView:
    """The first page of a play made from these texts."""
    view = new_play(texts, 1, Gender.MASCULINE).view()
    assert isinstance(view, BriefingView)
    return view


def test_a_play_keeps_the_list_that_it_was_begun_with(tmp_path: Path) -> None:
    """The texts of a new play hold the list: another list later changes nothing of what was begun."""
    texts = texts_of(find(str(written(tmp_path, SHORT.format(country="be")))))
    assert texts.professions is not None
    assert briefing(texts).profession == "maître de psychomotricité"
    other = Embedded("metiers/socle.yaml", texts.professions.text.replace("maître de psychomotricité", "danseur"))
    assert briefing(replace(texts, professions=other)).profession == "danseur"
    assert briefing(texts).profession == "maître de psychomotricité"


def test_a_play_from_before_the_list_is_told_as_it_was(tmp_path: Path) -> None:
    """Without a list, an id is what the author called the profession, and the mandate is the author's."""
    text = SHORT.format(country="fr").replace("demande:", "mandat: {peut: Jouer., ne_peut_pas: Trancher.}\ndemande:")
    view = briefing(replace(texts_of(find(str(written(tmp_path, text)))), professions=None))
    assert (view.profession, view.may) == ("psychomotricienne", "Jouer.")


def test_the_command_lists_every_profession(capsys: pytest.CaptureFixture[str]) -> None:
    """`metiers` names each profession in each country, and the words of each country."""
    assert main(["metiers"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert set(shipped_professions().known) <= set(lines)
    assert "    be\u00a0: logopède" in lines
    assert "Les mots" in lines


@pytest.mark.parametrize("name", ["logopediste", "orthophoniste", "Logopède"])
def test_a_page_is_found_by_any_of_its_names(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`metiers ID` shows what one may, may not, and what to check, in one country or in all three."""
    assert main(["metiers", name, "--pays", "fr"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("En France (fr)\n  orthophoniste\n  Peut\u00a0: Faire un bilan")
    assert all(heading in page for heading in ("Ne peut pas", "Dépend", "Confidentialité", "À vérifier sur place"))
    assert "logopède" not in page
    assert main(["professions", name]) == 0
    assert "seule ou seul" in " ".join(capsys.readouterr().out.split())


def test_an_absent_profession_is_said_absent(capsys: pytest.CaptureFixture[str]) -> None:
    """Where a profession does not exist, its page says so and has no mandate."""
    assert main(["metiers", "conseillere_ecole_famille", "--pays", "be"]) == 0
    page = capsys.readouterr().out
    assert "ce métier n’existe pas" in page
    assert "Ne peut pas" not in page


def test_the_list_is_given_to_programs(capsys: pytest.CaptureFixture[str]) -> None:
    """`--json` holds the forms, the mandate and the vocabulary of the countries asked."""
    assert main(["metiers", "mediatrice", "--json", "--pays", "fr"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told["metiers"]) == ["mediatrice"]
    local = told["metiers"]["mediatrice"]["fr"]
    assert local["formes"]["masculin"] == "médiateur social en milieu scolaire"
    assert "présente ou présent" in local["peut"]
    assert told["vocabulaire"]["aide"]["propres"] == {"fr": ["AESH"]}
    assert main(["metiers", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["metiers"]) == len(shipped_professions().known)


def test_an_unknown_profession_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A name that is near is proposed, and the status is the user's problem."""
    assert main(["metiers", "logopedist"]) == 1
    assert "Vouliez-vous dire « logopediste »" in capsys.readouterr().err
    assert main(["metiers", "plombier"]) == 1
    assert "Aucun métier ne s’appelle « plombier »" in capsys.readouterr().err


def test_the_checker_knows_the_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`verifier` takes a mandate from the list, and tells a word of another country as a warning."""
    text = SHORT.format(country="fr").replace("il rit", "il rit, à nonante")
    before = text[: text.index("nonante")]
    path = written(tmp_path, text)
    assert main(["verifier", str(path)]) == 0
    place = f"{path}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
    assert f"{place}: D09 « nonante » se dit dans le canton de Vaud, pas en France." in capsys.readouterr().out


def test_the_checker_reads_a_list_of_professions(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list is a kind of file that `verifier` knows, and its faults are told."""
    path = tmp_path / "metiers.yaml"
    path.write_text("genre: metiers\nformat: 1\npays: {ch_vd: a, fr: b, be: c}\nvocabulaire: {}\n", encoding="utf-8")
    assert main(["verifier", str(path)]) == 1
    assert "S02 Il manque ici la clé « metiers »" in capsys.readouterr().out
