"""Whoever does not see the map can read it."""

import re

import pytest

from game.debrief.alliance_map import draw_map
from game.debrief.fold import MapState, history
from game.debrief.twin import describe
from game.drawing.display_list import Text
from game.model.meters import PLAYER
from game.wording.catalogue import Words
from tests.debrief import margins
from tests.debrief.sample import play, scenario, tie
from tests.wording.leftovers import leftovers

TURNS = history(scenario(), play())
MARGINS = history(margins.scenario(), margins.play())
WRITTEN = ("continuité ou discontinuité", "une salle", "un congé pris sur son salaire")
CONTENT = "élève la classe l’école"
VIEWPOINTS = [None, PLAYER, "mme_dutoit", "m_rochat", "anais", "la_classe"]


@pytest.mark.parametrize("viewpoint", VIEWPOINTS)
@pytest.mark.parametrize("turn", range(len(TURNS)))
def test_everything_that_is_drawn_has_its_sentence(turn: int, viewpoint: str | None) -> None:
    """The titles of what the map draws are the sentences of its twin: none is missing on either side."""
    picture = draw_map(scenario(), TURNS[turn], width=1280, height=720, viewpoint=viewpoint, legend=False)
    titles = [group.title for group in picture.groups() if group.title]
    assert sorted(titles) == sorted(describe(scenario(), TURNS[turn], viewpoint))


def test_the_sentences_of_the_last_turn() -> None:
    """Ties, beliefs, contracts and promises are said in known words."""
    said = describe(scenario(), TURNS[-1])
    expected = [
        "Mme Dutoit → M. Rochat\u00a0: confiance en construction, supposée\u202f; tension moyenne\u202f; "
        "le désaccord peut se dire.",
        "M. Rochat → vous\u00a0: confiance en construction, mise à l’épreuve\u202f; peu de tension\u202f; "
        "le désaccord peut se dire\u202f; une dette pèse du côté de M. Rochat.",
        "Mme Dutoit croit que M. Rochat et vous faites bloc, sans certitude.",
        "Contrat en cours entre Mme Dutoit et vous\u00a0: deux périodes jusqu’à Noël.",
        "Promesse rompue, de vous à Mme Kaya\u00a0: la rappeler jeudi.",
        "Anaïs\u00a0: élève, 8 ans, famille.",
    ]
    assert [sentence for sentence in expected if sentence not in said] == []


def test_absence_is_of_a_moment() -> None:
    """Who was not in the last encounter is said to be absent; once the play is over nobody is missing."""
    absent = [
        [" n’est pas là." in sentence for sentence in describe(scenario(), turn)] for turn in (TURNS[3], TURNS[-1])
    ]
    assert [any(sentences) for sentences in absent] == [True, False]


def test_a_rupture_and_silence_are_said() -> None:
    """What is broken and what cannot be said are in the words."""
    state = history(scenario(meters=tie("anais", "m_rochat", 10, tension=90, speakable=0)), ())[0]
    assert describe(scenario(meters=state.values), state)[-1] == (
        "Anaïs → M. Rochat\u00a0: confiance ténue, supposée\u202f; tension forte\u202f; le fil est rompu\u202f; "
        "rien ne peut se dire."
    )


def test_a_viewpoint_hides_what_it_cannot_see() -> None:
    """For somebody, the ties of others are said to be out of sight, without any level."""
    said = describe(scenario(), TURNS[-1], "anais")
    others = [sentence for sentence in said if sentence.startswith(("M. Rochat →", "Mme Kaya →", "Vous →"))]
    assert all(sentence.endswith("Anaïs n’en voit rien.") for sentence in others)
    assert len(others) == 6


def test_levels_are_never_numbers() -> None:
    """No sentence holds a figure that the author did not write."""
    written = re.compile("5P|8 ans")
    for state in TURNS:
        assert [s for s in describe(scenario(), state) if re.search(r"\d", written.sub("", s))] == []


@pytest.mark.parametrize("viewpoint", VIEWPOINTS)
def test_english_is_english(viewpoint: str | None) -> None:
    """Map, legend and twin in English hold French only where the scenario speaks."""
    english = Words("en")
    for state, before in zip(TURNS, (None, *TURNS), strict=False):
        told = describe(scenario(), state, viewpoint, english)
        picture = draw_map(scenario(), state, width=1280, height=720, viewpoint=viewpoint, ghost=before, words=english)
        drawn = [item.text for item in picture.primitives() if isinstance(item, Text)]
        titles = [group.title for group in picture.groups()] + [group.description for group in picture.groups()]
        assert leftovers((*told, *drawn, *titles, picture.title), CONTENT) == []
        assert [group.title for group in picture.groups() if group.title.endswith(".")]


def test_the_sentences_in_english() -> None:
    """A tie, a belief, a contract and a promise read as English does."""
    said = describe(scenario(), TURNS[-1], None, Words("en"))
    expected = [
        "Mme Dutoit → M. Rochat: growing trust, assumed; moderate tension; disagreement can be spoken of.",
        "Mme Dutoit believes that M. Rochat and you stand together, without being sure.",
        "Contract in force between Mme Dutoit and you: deux périodes jusqu’à Noël.",
        "Promise broken, from you to Mme Kaya: la rappeler jeudi.",
    ]
    assert [sentence for sentence in expected if sentence not in said] == []


def test_the_four_objects_stay_four() -> None:
    """Alliance, bond, contract with its limits and coalition with an adversary are each said in their own words."""
    said = describe(margins.scenario(), MARGINS[-1])
    expected = [
        "Mme Kaya → vous\u00a0: confiance solide, mise à l’épreuve\u202f; peu de tension\u202f; «\u00a0ce qui nous "
        "concerne nous deux\u00a0» peut se dire\u202f; une confiance qui repose surtout sur un adversaire "
        "commun\u202f; côté lien, cela passe.",
        "Contrat en cours entre Mme Dutoit et vous\u00a0: deux périodes jusqu’à Noël\u202f; ses limites\u00a0: "
        "rien sur les devoirs.",
        "Mme Favre se sent avec vous contre Mme Dutoit, sans certitude.",
        "Promesse déliée, de vous à Anaïs\u00a0: n’en parler à personne\u202f; quelqu’un devait d’abord être protégé.",
    ]
    assert [sentence for sentence in expected if sentence not in said] == []


def test_routine_is_said_and_a_closed_tie_only_at_the_end() -> None:
    """That somebody did not open is told once nothing can be tried any more."""
    said = ["\n".join(describe(margins.scenario(), state)) for state in (_before_the_end(), MARGINS[-1])]
    assert ["tout s’y fait comme d’habitude" in one for one in said] == [True, True]
    assert ["cela ne s’est pas ouvert, quoi qu’on fasse" in one for one in said] == [False, True]


def _before_the_end() -> MapState:
    return history(margins.scenario(), margins.play()[:-1])[-1]


def test_the_margin_comes_last_under_its_heading() -> None:
    """After everything else; a play without a margin has no heading either."""
    said = describe(margins.scenario(), MARGINS[-1])
    heading = said.index("En marge des liens\u00a0:")
    assert said[heading + 5] == "Anaïs a peu de place à la table."
    assert said[-1] == "Votre élan est faible."
    assert [one for one in describe(scenario(), TURNS[-1]) if one.startswith("En marge")] == []


def test_believing_and_trusting_are_not_the_same() -> None:
    """What was believed can be tried again; what was trusted held or did not."""
    said = describe(margins.scenario(), MARGINS[-1])
    expected = [
        "Vous avez cru que cela viendrait de M. Rochat\u00a0: le mot dans le cahier\u202f; ce n’est pas venu, et cela "
        "peut se retenter.",
        "Vous avez fait confiance à Mme Kaya, et cela a tenu\u00a0: être là jeudi.",
        "Vous croyez que cela viendra de Mme Favre\u00a0: une salle.",
    ]
    assert [sentence for sentence in expected if sentence not in said] == []


@pytest.mark.parametrize("viewpoint", [None, PLAYER, "mme_dutoit", "mme_favre", "mme_kaya", "anais"])
def test_the_margin_is_drawn_as_it_is_said(viewpoint: str | None) -> None:
    """On a large map each sentence of the twin, those of the margin too, is the title of something drawn."""
    for state in MARGINS:
        picture = draw_map(margins.scenario(), state, width=1920, height=1080, viewpoint=viewpoint)
        titles = [group.title for group in picture.groups() if group.title and group.id != "legende"]
        assert sorted(titles) == sorted(describe(margins.scenario(), state, viewpoint))


def test_the_margin_in_english_and_without_numbers() -> None:
    """It is English but for the scenario's words, and holds no figure in either language."""
    content = "\n".join((*CONTENT.split(), "la classe l’école", *WRITTEN))
    for state in MARGINS:
        assert leftovers(describe(margins.scenario(), state, None, Words("en")), content) == []
        for language in ("fr", "en"):
            told = "\n".join(describe(margins.scenario(), state, None, Words(language)))
            assert not re.search(r"\d", told.replace("5P", "").replace("8 ans", ""))
