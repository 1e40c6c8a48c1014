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
        "chez la personne à qui l’on parle, sa confiance envers vous monte un peu et sa tension avec vous baisse"
        " beaucoup\u202f; chez chaque témoin, sa confiance envers la personne à qui l’on parle monte nettement\u202f;"
        " chez vous, votre élan monte un peu"
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
    assert told(outside).endswith("son impression que vous et la personne à qui l’on parle faites bloc monte nettement")
    assert told(inside).endswith(
        "son impression de faire bloc avec vous contre la personne dont on parle monte nettement"
    )


def test_an_image_is_said_in_words() -> None:
    """What the house takes the player for has words of its own."""
    effect = RuleEffect(Meter.IMAGE, ESTABLISHMENT, (RoleImage.REPAIRER.value,), -8)
    assert told(effect) == "dans la maison, l’image de vous comme quelqu’un qui répare baisse beaucoup"
