"""The list of professions that ships, and what a scenario gets from it: forms, a mandate, the words of its country."""

import re
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from game.authoring.catalogue import Severity
from game.authoring.load import Parsed, parse_professions, parse_scenario
from game.authoring.professions import NO_PROFESSIONS, Local, Professions
from game.authoring.vocabulary import COUNTRIES
from game.model.cast import Gender
from game.model.prose import Agreement, Text
from game.model.scenario import Scenario
from game.play.playthrough import Playthrough
from game.play.view import BriefingView
from tests.authoring.builders import mini_rulebook, minimal_scenario

ROOT: Final = Path(__file__).parents[2]
FILE: Final = ROOT / "assets" / "metiers" / "socle.yaml"
EXPECTED: Final = {
    "psychologue",
    "logopediste",
    "psychomotricienne",
    "mediatrice",
    "infirmiere",
    "enseignante_specialisee",
    "aide_integration",
    "conseillere_ecole_famille",
}
SHORT: Final = """genre: scenario
format: 1
id: salle_de_jeux
titre: La salle de jeux
pays: {country}
joueur: {{metier: psychomotricienne}}
demande: {{de: mme_fabre, texte: Vous auriez un moment ?}}
personnes:
  mme_fabre: {{nom: Mme Fabre, fonction: maîtresse, monde: ecole, enjeu: finir, crainte: céder, bonne_raison: oui}}
rencontres:
  porte:
    lieu: couloir
    presents: mme_fabre
    scenes:
      lundi:
        texte: |
          Mme Fabre : Il tombe, il se relève, il rit.
        choix: repondre
        options:
          demander: {{dire: Quand ?, posture: collaborative, valeur: elle raconte, prix: la cloche sonne}}
          attendre: {{geste: Vous attendez., posture: retrait, valeur: le temps, prix: elle s’en va}}
fins:
  cloche: {{texte: La cloche sonne.}}
"""


@cache
def shipped() -> Professions:
    """The list that ships, which has no problem."""
    parsed = parse_professions(FILE.read_bytes(), FILE.name)
    assert parsed.problems == ()
    assert parsed.value is not None
    return parsed.value


def scenario_of(text: str, professions: Professions | None = None) -> Parsed[Scenario]:
    """The scenario of a text beside the list of professions."""
    listed = shipped() if professions is None else professions
    return parse_scenario(text, "essai.yaml", mini_rulebook(), listed)


def told(text: str) -> list[tuple[str, int, int]]:
    """Code, line and column of every problem."""
    return [(one.code, one.line, one.column) for one in scenario_of(text).problems]


def said(text: Text, gender: Gender) -> str:
    """A mandate as this player reads it."""
    spoken = (
        (one.feminine if gender is Gender.FEMININE else one.masculine) if isinstance(one, Agreement) else one
        for one in text
    )
    return "".join(str(one) for one in spoken)


def locals_of() -> list[tuple[str, str, Local]]:
    """Every profession in every country."""
    return [(name, country, local) for name, known in shipped().known.items() for country, local in known.items()]


def test_the_professions_of_the_game_are_all_there() -> None:
    """The eight professions that the game speaks of are told for each country."""
    assert set(shipped().known) == EXPECTED
    assert all(set(known) == set(COUNTRIES) for known in shipped().known.values())


@pytest.mark.parametrize(("name", "country", "local"), locals_of())
def test_a_profession_is_whole_or_honestly_absent(name: str, country: str, local: Local) -> None:
    """Where it exists, everything is told; where it does not, a sentence says so; both say what to check."""
    told_whole = [local.forms, local.may, local.may_not, local.answers_to, local.confidentiality]
    assert all(told_whole) or (local.absent.endswith(".") and not any(told_whole)), (name, country)
    assert local.to_check.endswith(".")


@pytest.mark.parametrize(("name", "country", "local"), [one for one in locals_of() if not one[2].absent])
def test_a_mandate_is_two_or_three_sentences_in_both_genders(name: str, country: str, local: Local) -> None:
    """Each side of a mandate holds two or three sentences, and both genders have their form of the profession."""
    assert set(local.forms) == set(Gender)
    for gender in Gender:
        for text in (said(local.may, gender), said(local.may_not, gender)):
            assert 2 <= len(re.findall(r"\.(?: |$)", text)) <= 3, (name, country, text)
            assert "{" not in text
            assert "|" not in text


def test_forms_follow_the_country() -> None:
    """The same profession is called as the country calls it, in the two genders."""
    known = shipped().known
    assert [known["logopediste"][country].forms[Gender.FEMININE] for country in COUNTRIES] == [
        "logopédiste",
        "orthophoniste",
        "logopède",
    ]
    assert dict(known["aide_integration"]["ch_vd"].forms) == {
        Gender.FEMININE: "assistante à l’intégration",
        Gender.MASCULINE: "assistant à l’intégration",
    }
    assert known["aide_integration"]["fr"].forms[Gender.MASCULINE] == "AESH"


def test_a_list_never_speaks_with_a_foreign_word() -> None:
    """No mandate and no word of a country holds a word that betrays another one."""
    for country in COUNTRIES:
        foreign = [one.word for one in shipped().foreign_to(country)]
        own = [concept.words[country] for concept in shipped().vocabulary]
        for known in shipped().known.values():
            local = known[country]
            own += [*local.forms.values(), said(local.may, Gender.FEMININE), said(local.may_not, Gender.FEMININE)]
            own += [local.answers_to, local.confidentiality]
        text = "\n".join(own)
        assert [word for word in foreign if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)] == [], country


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("gender", list(Gender))
def test_a_short_scenario_gets_its_mandate_from_its_country(country: str, gender: Gender) -> None:
    """Thirty lines with the id of a profession show, on the first page, its local name and its local mandate."""
    text = SHORT.format(country=country)
    assert len(text.splitlines()) <= 30
    parsed = scenario_of(text)
    assert parsed.problems == ()
    assert parsed.value is not None
    view = Playthrough(parsed.value, mini_rulebook(), (), 1, gender).view()
    assert isinstance(view, BriefingView)
    local = shipped().known["psychomotricienne"][country]
    assert view.profession == local.forms[gender]
    assert view.may == said(local.may, gender)
    assert view.may_not == said(local.may_not, gender)


def test_the_three_mandates_are_not_the_same() -> None:
    """The same thirty lines let one do something else in each country."""
    mandates = {said(known.may, Gender.FEMININE) for known in shipped().known["psychomotricienne"].values()}
    assert len(mandates) == 3


def test_a_written_mandate_wins() -> None:
    """What the author writes is what is read, with the local name of the profession."""
    parsed = scenario_of(minimal_scenario(joueur="joueur: {metier: logopediste, prenom: Camille}", pays="pays: fr"))
    assert parsed.value is not None
    assert parsed.value.mandate.may == ("Observer.",)
    assert parsed.value.player.professions[Gender.FEMININE] == "orthophoniste"


@pytest.mark.parametrize("words", ["danseuse étoile | danseur étoile", "logopédiste indépendante", "médiatrice"])
def test_free_words_go_on_working(words: str) -> None:
    """A profession in the author's own words stays as it is written."""
    parsed = scenario_of(minimal_scenario(joueur=f'joueur: {{metier: "{words}", prenom: Camille}}'))
    assert parsed.problems == ()
    assert parsed.value is not None
    assert parsed.value.player.professions[Gender.FEMININE] == words.split(" | ")[0]


def test_without_the_list_a_profession_is_a_word() -> None:
    """A text from before the list, read without it, is what it was."""
    parsed = scenario_of(minimal_scenario(), NO_PROFESSIONS)
    assert parsed.value is not None
    assert parsed.value.player.professions[Gender.FEMININE] == "psychologue"


def test_a_mandate_is_still_needed_where_none_is_known() -> None:
    """Free words without a mandate are told, with the id that may have been meant."""
    problems = scenario_of(minimal_scenario(joueur="joueur: {metier: infirmière scolaire, prenom: Camille}", mandat=""))
    assert [one.code for one in problems.problems if one.severity is Severity.ERROR] == ["S02"]
    assert "metier: infirmiere »" in problems.problems[0].remedy


def test_a_profession_that_does_not_exist_there_is_told() -> None:
    """The checker says so where the profession is named, in the words of the list, and says nothing else of it."""
    text = minimal_scenario(
        joueur="joueur: {metier: conseillere_ecole_famille, prenom: Camille}", pays="pays: fr", mandat=""
    )
    problems = scenario_of(text).problems
    assert [(one.code, one.message[:11]) for one in problems] == [("R22", "En France, ")]
    assert problems[0].line == text.split("conseillere")[0].count("\n") + 1


def scene(words: str, country: str) -> str:
    """A scenario of a country whose scene says these words on its second line."""
    return minimal_scenario(
        pays=f"pays: {country}", scenes=f"      accueil:\n        texte: |\n          Il pleut.\n          {words}"
    )


@pytest.mark.parametrize(
    ("country", "words", "mark"),
    [
        ("ch_vd", "M. Rochat : Une AESH viendrait, elle.", "AESH"),
        ("ch_vd", "M. Rochat : Il est en CM1.", "CM1"),
        ("fr", "M. Rochat : Deux logopédistes sont venues.", "logopédistes"),
        ("fr", "M. Rochat : Il a septante billes.", "septante"),
        ("fr", "M. Rochat : Une assistante à l’intégration, ce serait bien.", "assistante à"),
        ("be", "M. Rochat : Orthophoniste, c’est un métier.", "Orthophoniste"),
        ("be", "M. Rochat : {si vu(classe) : Le rectorat | sinon : Rien} a écrit.", "rectorat"),
    ],
)
def test_a_word_of_another_country_is_told_where_it_stands(country: str, words: str, mark: str) -> None:
    """A warning stands at the very word, and gives the word from here."""
    text = scene(words, country)
    before = text[: text.index(mark)]
    found = [one for one in scenario_of(text).problems if one.code == "D09"]
    assert [(one.line, one.column) for one in found] == [(before.count("\n") + 1, len(before) - before.rfind("\n"))]
    assert found[0].severity is Severity.WARNING
    assert found[0].remedy.startswith("Ici, on dit : ")


@pytest.mark.parametrize(
    ("country", "words"),
    [
        ("ch_vd", "M. Rochat : Il a septante billes, en 5P."),
        ("be", "M. Rochat : Il a septante billes, en 5P, et va en logopédie."),
        ("fr", "M. Rochat : L’ESSAI, le RASEDO, un cp, un gsm."),
        ("ch_vd", "M. Rochat : {si present(m_rochat) : Oui | sinon : Non}."),
        ("fr", "M. Rochat : La doyenne du quartier a signalé le réseau à l’équipe éducative."),
    ],
)
def test_other_words_are_left_alone(country: str, words: str) -> None:
    """Words of here, words of several countries, pieces of words and other letters are not told."""
    assert [one for one in told(scene(words, country)) if one[0] == "D09"] == []


def test_a_name_of_the_file_is_no_prose() -> None:
    """An id may be any word: it is never read aloud."""
    text = minimal_scenario(pays="pays: fr").replace("m_rochat", "natel")
    assert [one for one in told(text) if one[0] == "D09"] == []


def test_each_word_is_told_once() -> None:
    """A word that comes back is told where it first stands."""
    text = scene("M. Rochat : Une AESH. Une AESH, oui. Les AESH.", "ch_vd")
    assert [one[0] for one in told(text)].count("D09") == 1


def test_the_shipped_scenarios_speak_the_words_of_their_country() -> None:
    """No scenario that ships is told of a foreign word."""
    for path in sorted((ROOT / "scenarios").glob("*/scenario.yaml")):
        problems = parse_scenario(path.read_bytes(), path.name, mini_rulebook(), shipped()).problems
        assert [str(one) for one in problems if one.code in {"D09", "R22"}] == []


def test_the_guide_shows_the_list() -> None:
    """The guide's table names every profession as each country does, and shows a dash where there is none."""
    guide = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")
    rows = guide[guide.index("<!-- métiers -->") :].split("\n\n", 1)[0].splitlines()[3:]
    shown = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    expected = [
        [f"`{name}`", *(known[country].forms.get(Gender.FEMININE, "—") for country in COUNTRIES)]
        for name, known in shipped().known.items()
    ]
    assert shown == expected


LIST: Final = """genre: metiers
format: 1
pays: {ch_vd: à Vaud, fr: en France, be: en Belgique}
metiers:
  danse:
    ch_vd: {absent: Non., a_verifier: Rien.}
    fr: {absent: Non., a_verifier: Rien.}
    be: %s
vocabulaire: {}
"""


@pytest.mark.parametrize(
    ("be", "code"),
    [
        ("{absent: Non.}", "S02"),
        ("{formes: danseuse, a_verifier: Rien.}", "S02"),
        ("{absent: Non., peut: Danser., a_verifier: Rien.}", "S18"),
        ("{formes: a | b | c, peut: A., ne_peut_pas: B., depend_de: C., confidentialite: D., a_verifier: E.}", "S16"),
        (
            "{formes: a, peut: '{si vu(x) : A}', ne_peut_pas: B., depend_de: C., confidentialite: D., a_verifier: E.}",
            "T05",
        ),
        ("{formes: a, peut: '{prenom}', ne_peut_pas: B., depend_de: C., confidentialite: D., a_verifier: E.}", "T08"),
    ],
)
def test_a_faulty_list_is_told(be: str, code: str) -> None:
    """A profession half told, told and absent, or whose mandate depends on a play is refused on its line."""
    parsed = parse_professions(LIST % be, "liste.yaml")
    assert parsed.value is None
    assert [(one.code, one.line) for one in parsed.problems] == [(code, 8)]
