"""What a newcomer is told: one problem for one fault, and a way out in the words of this very file."""

import pytest

from game.authoring.load import parse_script
from tests.authoring.builders import minimal_scenario, parsed

_SCENE = "      accueil:\n        texte: |\n          {}\n        choix: c\n        options:\n          "
_OPTION = "oui: {dire: Oui., "
_TAIL = ", valeur: v, prix: p}"
_CLASSE = "rencontres:\n  classe:\n    lieu: salle_de_classe\n    presents: [m_rochat]\n    scenes:"


def scene(line: str) -> str:
    """A scenario whose scene opens with this line."""
    return minimal_scenario(scenes=f"{_SCENE.format(line)}{_OPTION}posture: retrait{_TAIL}")


def option(keys: str) -> str:
    """A scenario with one option of these keys."""
    return minimal_scenario(scenes=f"{_SCENE.format('Il pleut.')}{_OPTION}{keys}{_TAIL}")


def ending(condition: str) -> str:
    """A scenario whose first ending has this condition."""
    return minimal_scenario(fins=f"fins:\n  une:\n    si: {condition}\n    texte: Un.\n  deux: {{texte: Deux.}}")


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (scene("M. Rochat : {si vu(classe) : Bon. sinon : Non.}"), "T11", "« | sinon : »"),
        (scene("Vous êtes assis{e}."), "T05", "« {e|} », ou « {venue|venu} »"),
        (scene("Vous : Bonjour."), "T01", "Le joueur ne parle que par ses options."),
        (scene("Mardi : il pleut."), "T01", "Si ce n’est pas quelqu’un qui parle, écrivez « Mardi, … »"),
        (scene("Mme Dutoi : Bon."), "T01", "Vouliez-vous dire « Mme Dutoit » ?"),
        (ending("vu(classe) et pas choisi(combien)"), "C01", "Écrivez « non choisi(combien) »."),
        (ending("vu(classe) vu(classe)"), "C01", "« choisi(combien) et confiance(m_rochat -> vous) >= solide »"),
        (option("actes: parler_de m_rochat"), "R08", "il manque de qui l’on parle. → Écrivez « parler_de m_rochat … »"),
        (option("actes: ecouter"), "R08", "Écrivez « ecouter cible [sujet] »."),
        (option("actes: ecouter anais"), "D07", "quelqu’un qui n’est pas là : Anaïs."),
        (
            option("posture: retrait, apprend: {qui: anais, fait: depart}"),
            "D08",
            "Anaïs n’est pas là : l’apprend-on vraiment ici ?",
        ),
        (minimal_scenario(extra="resume: Elle dit : oui"), "L16", "« resume: | »"),
        (minimal_scenario(extra="resume: Elle dit\n  ceci : oui"), "L16", "« resume: | »"),
        (
            minimal_scenario(relations="relations:\n  - anais -> vous: confiance: solide"),
            "L16",
            "« anais -> vous: {…} »",
        ),
        (
            minimal_scenario(extra="collectifs: {c: {nom: la 6e B, la bruyante, très, monde: ecole}}"),
            "S03",
            'nom: "la 6e B, la bruyante, très".',
        ),
        (
            minimal_scenario(
                fins="fins:\n  une: {si: sait(anais, depart) et vu(classe), texte: Un.}\n  x: {texte: Oui.}"
            ),
            "S03",
            'si: "sait(anais, depart) et vu(classe)".',
        ),
        (minimal_scenario(rencontres=_CLASSE.replace("presents", "présents")), "S01", "« presents »"),
        (minimal_scenario(rencontres=_CLASSE.replace("m_rochat", "m_roche")), "R01", "« m_rochat »"),
        (
            minimal_scenario(scenes=_SCENE.format("Il pleut.").replace("options", "optoins") + "oui: {}"),
            "S01",
            "options",
        ),
    ],
)
def test_one_fault_is_one_problem_with_a_way_out(text: str, code: str, said: str) -> None:
    """The sentence or the remedy says what to write here, and nothing that follows from the fault is told."""
    problems = parsed(text).problems
    assert [code] == [one.code for one in problems]
    assert said in str(problems[0])


def test_a_condition_cut_by_a_comma_is_told_once_and_whole() -> None:
    """In a list, the pieces that a comma makes of a condition are one problem, with the text to put in quotes."""
    text = (
        "genre: partie\nformat: 1\nscenario: essai\nattendu: {vrai: [sait(anais, depart) et vu(classe), vu(classe)]}\n"
    )
    (problem,) = parse_script(text, "partie.yaml").problems
    assert (problem.code, problem.column) == ("C01", 18)
    assert problem.remedy == 'Mettez-la entre guillemets : "sait(anais, depart) et vu(classe)".'


@pytest.mark.parametrize(
    "keys",
    [
        "posture: retrait, plus_tard: {avant: fin, apprend: {qui: anais, fait: depart}}",
        "posture: retrait, apprend: {qui: [m_rochat, vous], fait: depart}",
    ],
)
def test_learning_later_or_being_there_is_no_question(keys: str) -> None:
    """Whoever is there may learn at once, and anybody may learn later."""
    assert parsed(option(keys)).problems == ()


def test_whoever_comes_or_goes_in_a_scene_may_learn_in_it() -> None:
    """Those who arrive with a scene are there, and those who leave in it heard what it told."""
    learns = "apprend: {qui: [anais, m_rochat], fait: depart}"
    scenes = f"      un: {{texte: Un., arrivent: anais, partent: m_rochat, {learns}}}"
    assert parsed(minimal_scenario(scenes=scenes)).problems == ()
