"""Scripted plays tried out without a journal: where they cannot go on, and what their end lacks."""

from dataclasses import replace

import pytest

from game.app.autoplay import MOST_CHOICES
from game.app.content import Content
from game.app.rehearsal import rehearsal
from game.authoring.compile_rules import Script
from game.authoring.load import parse_scenario
from game.model.cast import Gender
from tests.authoring.builders import mini_rulebook, minimal_scenario
from tests.commands import SMALL

_WHOLE = Script("petit_essai", 7, Gender.FEMININE, ("classe", "combien", "continuer", "relier"), "ensemble", ())


def content(text: str) -> Content:
    """What a play of this scenario is made of, under the small rulebook."""
    scenario = parse_scenario(text, "essai.yaml", mini_rulebook()).value
    assert scenario is not None
    return Content(scenario, mini_rulebook(), ())


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        (("classe", "combien", "continuer", "relier"), []),
        (("classe", "combien", "relier"), [("P01", ("choix", 2))]),
        (("classe", "combien"), [("P01", ("choix", 1))]),
        (("classe", "combien", "continuer", "trancher"), [("P02", ("attendu", "fin"))]),
        (("classe", "combien", "continuer", "relier", "continuer"), [("P01", ("choix", 4))]),
    ],
)
def test_a_play_is_told_where_it_falls_short(choices: tuple[str, ...], told: list[tuple[str, object]]) -> None:
    """A choice that is not offered, too few or too many choices, another ending: each is told in its place."""
    small = content(SMALL.read_text(encoding="utf-8"))
    found = rehearsal(replace(_WHOLE, choices=choices), small)
    assert told == [(short.code, short.path) for short in found]


def test_a_play_in_circles_comes_to_an_end() -> None:
    """A script that turns in a circle is left after the choices that any play may take."""
    circle = """      accueil:
        choix: encore
        options:
          oui: {dire: Oui., posture: retrait, valeur: v, prix: p, puis: accueil}
          non_merci: {dire: Non., posture: retrait, valeur: v, prix: p}"""
    round_and_round = Script("essai", 1, Gender.FEMININE, ("oui",) * (MOST_CHOICES + 5), None, ())
    found = rehearsal(round_and_round, content(minimal_scenario(scenes=circle)))
    assert [(short.code, short.path) for short in found] == [("P04", ("choix",))]
