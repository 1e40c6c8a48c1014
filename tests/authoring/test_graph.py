"""What follows what: sound shapes that must not be told as faults."""

import pytest

from tests.authoring.builders import minimal_scenario, parsed

_YES = "{dire: Oui., posture: retrait, valeur: v, prix: p}"


def codes(**changes: str) -> list[str]:
    """The codes told about a scenario of these parts."""
    return [problem.code for problem in parsed(minimal_scenario(**changes)).problems]


@pytest.mark.parametrize(
    "scenes",
    [
        # A choice that comes back to itself and can be left.
        f"      un:\n        choix: c\n        options:\n          encore: {_YES}\n          assez: "
        "{dire: Non., posture: retrait, valeur: v, prix: p, puis: fin}\n        puis: un",
        # A scene that is passed over, and a way forward past another scene.
        "      un: {texte: Un., si: vu(classe), puis: trois}\n      deux: {texte: Deux.}\n      trois: {texte: Trois.}",
        # A scene and its own encounter as ways.
        f"      un:\n        choix: c\n        options:\n          oui: {_YES}\n      deux: {{texte: Deux.}}",
    ],
)
def test_a_sound_way_through_has_no_problem(scenes: str) -> None:
    """Loops with a choice, skipped scenes and jumps are what scenarios are made of."""
    assert codes(scenes=scenes) == []


def test_an_agenda_leads_back_to_itself() -> None:
    """Encounters of the agenda come back to it without being a loop."""
    assert codes(extra="agenda: {creneaux: 1, propositions: [classe], puis: fin}") == []


def test_a_promise_may_be_kept_after_the_agenda() -> None:
    """What comes back through the agenda counts as coming later."""
    promise = (
        "      un:\n        choix: c\n        options:\n          oui: {dire: Oui., valeur: v, prix: p,"
        " promet: {a: m_rochat, quoi: venir, avant: reseau, tenue_si: vu(appel)}}\n"
        "  appel:\n    lieu: bureau\n    scenes: {allo: {texte: Bon.}}\n"
        "  reseau:\n    lieu: bureau\n    scenes: {ensemble: {texte: Bon.}}"
    )
    assert codes(scenes=promise, extra="agenda: {creneaux: 2, propositions: [classe, appel], puis: reseau}") == []
