"""Campaigns as authors write them: read, checked beside their scenarios, and told what is wrong at its place."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from game.authoring.check import check
from game.authoring.decoding import place_of
from game.authoring.load import parse_any, parse_campaign
from game.authoring.problems import Place, Severity
from game.model.campaign import Campaign, Chapter, Keeping
from game.model.scenario import Scenario
from tests.authoring.builders import compiled, mini_rulebook, minimal_scenario
from tests.authoring.fautes import campaigns

WRITTEN = """genre: campagne
format: 1
id: annee
titre: L'année
auteurs: Nous
etapes:
  - {scenario: essai, quand: septembre, texte: "Il pleut : venez."}
  - scenario: suite
garde: {tension: 30, creneaux: 2}
"""
_OTHERS = """personnes:
  m_rochat: {nom: M. Rochat, fonction: maître, monde: ecole, enjeu: finir, crainte: céder, bonne_raison: oui}
  mme_dutoit: {nom: Mme Favre, fonction: mère, monde: famille, enjeu: être crue, crainte: tout, bonne_raison: oui}
  anais: {nom: Anaïs, fonction: élève, monde: famille, eleve: oui, enjeu: jouer, crainte: lire, bonne_raison: oui}"""


class Around:
    """The scenarios that stand beside the campaigns of these tests."""

    def __init__(self) -> None:
        feminine, masculine = (f"joueur: {{metier: psychologue, accord: {one}}}" for one in ("feminin", "masculin"))
        self.scenarios = {
            "essai": compiled(joueur=feminine),
            "au_masculin": compiled(joueur=masculine),
            "entre_inconnus": compiled(relations="relations: [{anais -> vous: {confiance: 30}}]"),
            "en_france": compiled(extra="pays: fr"),
            "autre_mere": compiled(personnes=_OTHERS),
        }

    def ids(self) -> Sequence[str]:
        """All of them, and one with errors."""
        return (*self.scenarios, "casse")

    def scenario(self, name: str) -> Scenario | None:
        """That one, if it is sound."""
        return self.scenarios.get(name)


def told(marked: str) -> tuple[set[tuple[str, Place]], Place]:
    """The codes with their places that a campaign gets, and the place that its mark points at."""
    plain = marked.replace("¤", "")
    kind, parsed = parse_any(plain, "annee.yaml", mini_rulebook(), neighbours=Around())
    assert kind == "campagne"
    return {(one.code, Place(one.line, one.column)) for one in parsed.problems}, place_of(plain, marked.index("¤"))


def test_what_is_written_is_the_campaign() -> None:
    """Every key has its field, texts are typeset, and what is left out has its default."""
    parsed = parse_campaign(WRITTEN, "annee.yaml")
    chapters = (Chapter("essai", "septembre", "Il pleut\u00a0: venez."), Chapter("suite"))
    written = Campaign("annee", "L’année", "0.1", ("Nous",), "", "ch_vd", chapters, Keeping(30, 2))
    assert (parsed.value, parsed.problems) == (written, ())
    plain = parse_campaign(WRITTEN.partition("garde")[0], "annee.yaml").value
    assert plain is not None
    assert plain.keeping == Keeping(50, 1)


@pytest.mark.parametrize(("code", "marked"), [*campaigns.FAULTS, *campaigns.FORM])
def test_a_fault_is_told_with_its_code_where_it_is(code: str, marked: str) -> None:
    """The campaign of each code gets that code at the marked character."""
    problems, place = told(marked)
    assert (code, place) in problems


def test_a_scenario_with_errors_says_so_itself() -> None:
    """A chapter that is there and cannot be compiled is not told a second time in the campaign."""
    assert told(WRITTEN.replace("suite", "¤casse"))[0] == set()


def test_the_nearest_name_is_proposed() -> None:
    """A misspelt scenario is answered with the one that was probably meant."""
    (problem,) = parse_campaign(WRITTEN.replace("suite", "essay"), "annee.yaml", Around()).problems
    assert (problem.code, problem.remedy) == ("K01", "Vouliez-vous dire « essai » ?")


def test_a_campaign_is_checked_with_what_stands_around_it(tmp_path: Path) -> None:
    """`check` finds the scenarios beside the folder of campaigns, and those that ship."""
    (tmp_path / "campagnes").mkdir()
    for name in ("essai", "suite"):
        (tmp_path / name).mkdir()
        text = minimal_scenario(head=f"genre: scenario\nformat: 1\nid: {name}\ntitre: Essai")
        (tmp_path / name / "scenario.yaml").write_text(text, encoding="utf-8")
    path = tmp_path / "campagnes" / "annee.yaml"
    path.write_text(WRITTEN, encoding="utf-8")
    (one,) = check([path], mini_rulebook())
    assert isinstance(one.value, Campaign)
    assert one.problems == ()
    path.write_text(WRITTEN.replace("suite", "cahier_bleu"), encoding="utf-8")
    (one,) = check([path], mini_rulebook())
    assert "K01" not in {problem.code for problem in one.problems}
    path.write_text(WRITTEN.replace("suite", "nulle_part"), encoding="utf-8")
    (one,) = check([path], mini_rulebook())
    assert [(problem.code, problem.severity) for problem in one.problems] == [("K01", Severity.ERROR)]
    assert one.value is None
