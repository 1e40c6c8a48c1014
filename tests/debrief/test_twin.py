"""Whoever does not see the map can read it."""

import re

import pytest

from game.debrief.alliance_map import draw_map
from game.debrief.fold import history
from game.debrief.twin import describe
from game.drawing.display_list import Text
from game.model.meters import PLAYER
from game.wording.catalogue import Words
from tests.debrief.sample import play, scenario, tie
from tests.wording.leftovers import leftovers

TURNS = history(scenario(), play())
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
        "Accord en cours entre Mme Dutoit et vous\u00a0: deux périodes jusqu’à Noël.",
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
        "Agreement in force between Mme Dutoit and you: deux périodes jusqu’à Noël.",
        "Promise broken, from you to Mme Kaya: la rappeler jeudi.",
    ]
    assert [sentence for sentence in expected if sentence not in said] == []
