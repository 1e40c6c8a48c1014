"""Pages as text: everything a screen would show, in lines that fit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.pages import options_of, page_lines
from game.app.wrapping import wrapped
from game.model.cast import Channel, World
from game.model.events import Outcome
from game.model.scenario import EncounterKind
from game.play.view import (
    AgendaView,
    Appointment,
    Beat,
    BeatKind,
    BriefingView,
    CommitmentView,
    CompanionView,
    Distance,
    EmptyChair,
    EncounterView,
    EndingView,
    Face,
    OptionView,
    Remembered,
    Seat,
    View,
)
from game.wording.catalogue import Words
from tests.wording.leftovers import leftovers

SEAT = Seat("m_rochat", "M. Rochat", "maître de classe", World.SCHOOL, False, None, Face.NEUTRAL, Distance.MIDDLE)
BEATS = (
    Beat(BeatKind.NARRATION, "Les chaises sont sur les tables."),
    Beat(BeatKind.LINE, "Franchement\u202f?", "m_rochat", "M. Rochat"),
    Beat(BeatKind.CUE, "Il corrige."),
    Beat(BeatKind.YOU, "Je vous écoute."),
    Beat(BeatKind.DONE, "Vous ouvrez le cahier."),
)
VIEWS: list[View] = [
    BriefingView(
        "Le cahier", "psychologue", "Camille", "Voir.", "Décider.", "M. Rochat", Channel.PHONE, BEATS, (SEAT,)
    ),
    AgendaView(
        1,
        2,
        (Appointment("classe", "A", "La classe", "lundi", "Voir.", ("M. Rochat",), 2),),
        (CommitmentView("Mme Dutoit", "rappeler", "le réseau"), CommitmentView("M. Rochat", "lire", "", Outcome.KEPT)),
        "Le réseau",
        True,
    ),
    EncounterView(
        "classe",
        "La classe",
        "salle_de_classe",
        "lundi",
        Channel.FACE_TO_FACE,
        (SEAT,),
        (EmptyChair("anais", "Anaïs"),),
        BEATS,
        (OptionView("a1", "A", "Combien\u202f?", True), OptionView("b1", "B", "Vous vous taisez.", False)),
        "1.0",
    ),
    EndingView("fin", "Ensemble", BEATS),
    CompanionView("", "Qui regardait qui\u202f?", "2.1"),
]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: type(view).__name__)
@pytest.mark.parametrize("width", [30, 60, 88])
def test_lines_fit_and_end_clean(view: View, width: int) -> None:
    """No line is wider than asked, and none ends with a blank."""
    for line in page_lines(view, width):
        assert len(line) <= width
        assert line == line.rstrip(" ")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, ["Le cahier", "psychologue, Camille", "Voir.", "Décider.", "M. Rochat", "au téléphone", "Franchement"]),
        (
            1,
            [
                "1 créneau.",
                "A. La classe",
                "lundi",
                "2\u00a0créneaux",
                "rappeler",
                "c’est fait",
                "0. Continuer",
                "Le réseau",
            ],
        ),
        (2, ["La classe", "Avec vous", "Anaïs", "(Il corrige.)", "Vous\u00a0: Je", "A. «\u00a0Combien", "B. Vous"]),
        (3, ["Ensemble", "Vous ouvrez le cahier."]),
        (4, ["Une collègue demande", "Qui regardait qui"]),
    ],
)
def test_everything_of_a_view_is_told(number: int, words: list[str]) -> None:
    """What the screen shows, the terminal says."""
    told = "\n".join(page_lines(VIEWS[number], 88))
    for word in words:
        assert word in told


@pytest.mark.parametrize(
    ("kind", "title", "heading"),
    [
        (EncounterKind.ENCOUNTER, "La classe", "La classe · lundi"),
        (EncounterKind.MEETING, "Le réseau", "Le réseau · lundi · réunion"),
        (EncounterKind.MEETING, "La réunion de mars", "La réunion de mars · lundi"),
        (EncounterKind.INTERVISION, "Entre pairs", "Entre pairs · lundi · intervision"),
        (EncounterKind.REPORT, "Juin", "Juin · lundi · rapport"),
    ],
)
def test_the_heading_says_what_sort_of_occasion_it_is(kind: EncounterKind, title: str, heading: str) -> None:
    """Unless it is the usual one, or the title says it already."""
    page = VIEWS[2]
    assert isinstance(page, EncounterView)
    assert page_lines(replace(page, kind=kind, title=title), 88)[1] == heading


@pytest.mark.parametrize(("name", "said"), [("", "Une collègue demande"), ("Mme Roy", "Mme Roy demande")])
def test_a_peer_asks_and_waits_for_nothing(name: str, said: str) -> None:
    """The page says who asks, what, and that nothing has to be answered."""
    told = "\n".join(page_lines(CompanionView(name, "Qui regardait qui\u202f?", "2.1"), 88))
    assert said in told
    assert "Qui regardait qui\u202f?" in told
    assert "Rien à répondre" in told


def test_letters_lead_to_ids() -> None:
    """The letters of a page stand for what they choose, in their order."""
    assert [options_of(VIEWS[1]), options_of(VIEWS[2])] == [(("A", "classe"),), (("A", "a1"), ("B", "b1"))]
    assert options_of(VIEWS[0]) == options_of(VIEWS[3]) == ()


def test_what_was_lived_is_told_again() -> None:
    """A remembered encounter is told with the same words."""
    told = page_lines(Remembered("La classe", BEATS), 88)
    assert "M. Rochat\u00a0: Franchement\u202f?" in told


@given(st.text(alphabet="ab \u00a0\u202f-\n", max_size=80), st.integers(30, 60))
def test_no_break_spaces_hold(text: str, width: int) -> None:
    """A line never breaks at a no-break space that fits, and no word is lost."""
    lines = wrapped(text, width)
    assert "".join(text.split()) == "".join("".join(lines).split())


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: type(view).__name__)
def test_pages_speak_english(view: View) -> None:
    """The words around the scenario's own are English when they are asked for."""
    content = "Le cahier psychologue la classe le réseau Une note La classe Qui regardait qui"
    assert leftovers(page_lines(view, 88, words=Words("en")), content) == []
