"""Roles, postures and occasions in words."""

from game.app.rulebook_page.names import CALLED, OCCASIONS, POSTURES, Mentions, called_in, with_roles, worded
from game.model.meters import ESTABLISHMENT, PLAYER, SITUATION
from game.model.option import Posture
from game.rules.rulebook import Occasion, Role, Rule, Trigger, TriggerKind
from tests.app.rulebook_page.books import book


def test_everybody_has_a_name() -> None:
    """Every role, posture and occasion of the game has words, and so have the holders that are nobody."""
    assert set(CALLED) == {*Role, PLAYER, SITUATION, ESTABLISHMENT}
    assert set(POSTURES) == set(Posture)
    assert set(OCCASIONS) == set(Occasion)


def test_nobody_is_named_at_length_twice_running() -> None:
    """Somebody just named is « cette personne », until somebody else is named; an id stays an id."""
    mentions = Mentions(CALLED)
    said = [mentions(name) for name in ("cible", "cible", "vous", "cible", "objet", "cible", "le_plan")]
    target, about = "la personne à qui l’on parle", "la personne dont on parle"
    assert said == [target, "cette personne", "vous", "cette personne", about, target, "«\u00a0le_plan\u00a0»"]


def test_words_agree_with_the_player() -> None:
    """The words of a template change where they speak of the player."""
    template = "{h} h[peut|pouvez] a[parler à {a}|vous parler]"
    assert worded(template, {"h": "acteur", "a": "temoin"}, Mentions(CALLED)) == "vous pouvez parler à chaque témoin"
    assert worded(template, {"h": "informe", "a": "acteur"}, Mentions(CALLED)) == "la personne absente peut vous parler"


def test_a_rule_s_sentence_is_said_with_words() -> None:
    """Roles become words, contracted and elided, with a capital at the beginning."""
    sentence = "{cible} parle de {paradoxe} à {temoin}, et {temoin} écoute."
    assert with_roles(sentence, CALLED) == (
        "La personne à qui l’on parle parle du paradoxe à chaque témoin, et ce témoin écoute."
    )


def test_an_occasion_has_its_own_people() -> None:
    """Nobody is being spoken to when a promise falls due; a paradox is carried by the player."""
    due = next(one for one in book().rules if one.trigger.kind is TriggerKind.OCCASION)
    assert called_in(due)[Role.TARGET].first == "la personne concernée"
    trigger = Trigger(TriggerKind.OCCASION, Occasion.PARADOX_CARRIED.value)
    carried = Rule(due.id, due.group, trigger, due.condition, due.effects, due.sentence, due.source)
    assert called_in(carried)[Role.TARGET].first == "vous"
