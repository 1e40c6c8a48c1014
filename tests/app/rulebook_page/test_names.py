"""Roles, postures and occasions in words."""

from game.app.rulebook_page.names import (
    CALLED,
    OCCASIONS,
    POSTURES,
    WHO_IS_WHO,
    Mentions,
    called_in,
    with_roles,
    worded,
)
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
    """Who has no name is « cet élève » once said, until somebody else is named; an id stays an id."""
    mentions = Mentions(CALLED)
    said = [mentions(name) for name in ("eleve", "eleve", "vous", "eleve", "objet", "eleve", "le_plan")]
    assert said == ["chaque élève", "cet élève", "vous", "cet élève", "Paul", "chaque élève", "«\u00a0le_plan\u00a0»"]


def test_a_stage_name_is_everybody_s_own() -> None:
    """Each of the people of a rule has a name of their own, which the page explains before the first rule."""
    names = [CALLED[role].first for role in (Role.TARGET, Role.OBJECT, Role.WITNESS, Role.INFORMED)]
    assert len(set(names)) == len(names)
    assert [name for name in names if f"{name} est" not in WHO_IS_WHO] == []


def test_no_card_is_told_out_of_play() -> None:
    """A sentence that ends on the words of a tension card ends before them: a rulebook has no card."""
    assert with_roles("La question devient commune : {dilemme}.", CALLED) == "La question devient commune."


def test_words_agree_with_the_player() -> None:
    """The words of a template change where they speak of the player."""
    template = "{h} h[peut|pouvez] a[parler à {a}|vous parler]"
    assert worded(template, {"h": "acteur", "a": "temoin"}, Mentions(CALLED)) == "vous pouvez parler à Dina"
    assert worded(template, {"h": "informe", "a": "acteur"}, Mentions(CALLED)) == "Rémi peut vous parler"


def test_a_rule_s_sentence_is_said_with_words() -> None:
    """Roles become words, contracted and elided, with a capital at the beginning."""
    sentence = "{cible} parle de {paradoxe} à {temoin}, et {temoin} écoute."
    assert with_roles(sentence, CALLED) == "Claire parle du paradoxe à Dina, et Dina écoute."


def test_an_occasion_has_its_own_people() -> None:
    """A promise falls due for whom it was made to; a paradox is carried by the player."""
    due = next(one for one in book().rules if one.trigger.kind is TriggerKind.OCCASION)
    assert called_in(due)[Role.TARGET].first == "Claire"
    trigger = Trigger(TriggerKind.OCCASION, Occasion.PARADOX_CARRIED.value)
    carried = Rule(due.id, due.group, trigger, due.condition, due.effects, due.sentence, due.source)
    assert called_in(carried)[Role.TARGET].first == "vous"
