"""What rules change, in words."""

import re

import pytest

from game.app.rulebook_page.changes import changes, sentence_of
from game.app.rulebook_page.names import CALLED, Mentions
from game.model.meters import ESTABLISHMENT, PLAYER, SITUATION, Meter, RoleImage
from game.rules.rulebook import RuleEffect
from tests.app.rulebook_page.books import book


def told(*effects: RuleEffect, numbers: bool = False) -> str:
    """The effects as one clause."""
    return sentence_of(changes(effects, Mentions(CALLED)), numbers=numbers)


def test_changes_are_told_person_by_person() -> None:
    """Those of one person stand together, each with which way and how much; a number only where it is wanted."""
    effects = next(one.effects for one in book().rules if one.id == "bonjour_attendu")
    assert told(*effects) == (
        "chez Claire, sa confiance envers vous monte un peu et sa tension avec vous baisse beaucoup\u202f; chez Dina,"
        " sa confiance envers Claire monte nettement\u202f; chez vous, votre élan monte un peu"
    )
    assert "monte un peu (+3)" in told(*effects, numbers=True)
    assert "baisse beaucoup (−9)" in told(*effects, numbers=True)
    assert not re.search(r"\d", told(*effects))


@pytest.mark.parametrize("meter", Meter)
@pytest.mark.parametrize("delta", [-4, -1, 1, 4])
def test_every_measure_can_move(meter: Meter, delta: int) -> None:
    """Nothing of a template is left, whatever moves, whoever holds it."""
    about = ("acteur", "objet") if meter is Meter.COALITION else ("objet",)
    for holder in ("cible", PLAYER, SITUATION, ESTABLISHMENT):
        clause = told(RuleEffect(meter, holder, about, delta))
        assert clause
        assert not re.search(r"[{}\[\]|]|  ", clause)


def test_an_ally_sees_the_coalition_from_inside() -> None:
    """Against oneself two others stand together; against a third, oneself with the other."""
    outside = RuleEffect(Meter.COALITION, "temoin", ("cible", "vous"), 4)
    inside = RuleEffect(Meter.COALITION, "cible", ("cible", "vous", "objet"), 4)
    assert told(outside).endswith("son impression que vous et Claire faites bloc monte nettement")
    assert told(inside).endswith("son impression de faire bloc avec vous contre Paul monte nettement")


def test_what_is_nobody_s_own_stands_by_itself() -> None:
    """The helm changes hands between two people: it is told beside them, not in one of them."""
    taken = RuleEffect(Meter.HELM, "cible", (PLAYER,), -1)
    steps = RuleEffect(Meter.STEPS, "cible", (PLAYER,), 2)
    assert told(taken, steps) == (
        "vous prenez la barre à la place de Claire\u202f; chez Claire, sa démarche avance de deux pas"
    )
    assert told(RuleEffect(Meter.HELM, "cible", (PLAYER,), 1)) == "la barre revient à Claire"


def test_an_image_is_said_in_words() -> None:
    """What the house takes the player for has words of its own."""
    effect = RuleEffect(Meter.IMAGE, ESTABLISHMENT, (RoleImage.REPAIRER.value,), -8)
    assert told(effect) == "dans la maison, l’image de vous comme quelqu’un qui répare baisse beaucoup"
