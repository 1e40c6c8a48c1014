"""A form is settled at once: one option of each field, within the effort, as one choice."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.model.cast import Gender, World
from game.model.conditions import Ask, Not, Question
from game.model.events import Changed
from game.model.meters import Meter
from game.model.option import ActUse, Field, Form, FormKind
from game.model.scenario import BoundaryObject, Scenario
from game.play.bots import Policy, pick
from game.play.machine import IllegalMove
from game.play.playthrough import Playthrough
from game.play.view import BeatKind, EncounterView, Face, FormView
from game.rules.rulebook import Modality
from tests.builders import MOTHER, TEACHER, cues, encounter, option, rule, rulebook, scenario, scene

BOOK = rulebook(rule("place", {(Meter.TRUST, "cible", ("acteur",)): 4}, act="depayser"))
WHERE = Field(
    "lieu", "Où", (option("ici"), option("ailleurs", effort=2, acts=(ActUse("depayser", MOTHER),), addressed=(MOTHER,)))
)
WHEN = Field("heure", "Quand", (option("midi"), option("soir", effort=1), option("samedi", effort=3)))
ANSWERS = ["+".join(pair) for pair in product(("ici", "ailleurs"), ("midi", "soir", "samedi"))]


def planned(effort: int | None = 3, kind: FormKind = FormKind.PLANNING, **changes: object) -> Scenario:
    """The teacher in the classroom, with a form to settle before a last word."""
    form = Form(kind, "Préparer", (WHERE, WHEN), effort)
    scenes = (scene("table", choice=None, options=(), form=form), scene("apres"))
    return scenario(encounters={"classe": encounter("classe", scenes=scenes)}, agenda=None, first="classe", **changes)


def at_the_form(world: Scenario) -> Playthrough:
    """A play whose form is open."""
    one = Playthrough(world, BOOK, cues(), 1, Gender.FEMININE)
    while not isinstance(one.view(), FormView):
        one.advance()
    return one


@pytest.mark.parametrize("answer", ANSWERS)
def test_an_answer_is_accepted_within_the_effort(answer: str) -> None:
    """Every combination that the effort affords is accepted, and no other."""
    costs = {"ici": 0, "ailleurs": 2, "midi": 0, "soir": 1, "samedi": 3}
    affordable = sum(costs[name] for name in answer.split("+")) <= 3
    one = at_the_form(planned())
    assert one.accepts(answer) is affordable
    if not affordable:
        with pytest.raises(IllegalMove):
            one.choose(answer)


@given(st.text(alphabet="icaldmsor+", max_size=20))
def test_nothing_else_is_accepted(answer: str) -> None:
    """A text that is not one option of each field in their order is refused."""
    assert at_the_form(planned(None)).accepts(answer) is (answer in ANSWERS)


def test_what_nobody_touches_stands_as_it_is() -> None:
    """The first option of each field is what the form awaits; without effort to count, everything may be chosen."""
    one = at_the_form(planned(None))
    assert one.awaiting == ("ici+midi",)
    assert one.accepts("ailleurs+samedi")


def test_planning_reaches_those_whom_it_concerns() -> None:
    """Somebody absent feels what is settled for them when a meeting is planned, and not when a report is written."""
    for kind, felt in ((FormKind.PLANNING, 4), (FormKind.REPORT, 0)):
        events = at_the_form(planned(kind=kind)).choose("ailleurs+midi")
        changes = [one for one in events if isinstance(one, Changed)]
        assert sum(one.delta for one in changes) == felt
        assert {one.ref.holder for one in changes} <= {MOTHER}


def test_a_form_is_one_choice() -> None:
    """One turn passes, every option counts as chosen, and the play goes on to the next scene."""
    one = at_the_form(planned())
    one.choose("ailleurs+soir")
    assert one.state.turn == 1
    assert one.state.chosen == ("ailleurs", "soir")
    seen = one.view()
    assert isinstance(seen, EncounterView)
    assert [beat.text for beat in seen.beats if beat.kind is BeatKind.DONE] == [
        "Où\u00a0: « ailleurs »",
        "Quand\u00a0: « soir »",
    ]


def test_what_is_blank_suggests_nothing() -> None:
    """On an obstacle or a report the seed gives the order; a meeting is prepared from how things stand."""

    def orders(kind: FormKind) -> set[tuple[str, ...]]:
        found = set()
        for seed in range(12):
            one = Playthrough(planned(None, kind), BOOK, cues(), seed, Gender.FEMININE)
            while not isinstance(view := one.view(), FormView):
                one.advance()
            found.add(tuple(option.id for field in view.fields for option in field.options))
        return found

    assert min(len(orders(FormKind.OBSTACLE)), len(orders(FormKind.REPORT))) > 2
    assert orders(FormKind.PLANNING) == {("ici", "ailleurs", "midi", "soir", "samedi")}


def test_a_map_of_actors_pictures_whose_field_it_is() -> None:
    """A field that bears somebody's name shows them, absent or not, without any feeling; other fields show nobody."""
    named = replace(WHERE, title=scenario().people[MOTHER].name)
    form = Form(FormKind.ACTORS, "Qui", (named, WHEN), None)
    scenes = (scene("table", choice=None, options=(), form=form), scene("apres"))
    view = at_the_form(scenario(encounters={"classe": encounter("classe", scenes=scenes)}, agenda=None, first="classe"))
    page = view.view()
    assert isinstance(page, FormView)
    assert [(one.about.id, one.about.face) if one.about else None for one in page.fields] == [
        (MOTHER, Face.NEUTRAL),
        None,
    ]


@given(st.integers(0, 10_000))
def test_a_bot_never_spends_more_than_there_is(seed: int) -> None:
    """Whatever is drawn, a bot's answer to a form can be chosen."""
    one = at_the_form(planned(2))
    assert one.accepts(pick(Policy.CHANCE, one.scenario, one, seed, 0))


def test_a_closed_modality_is_not_on_the_page() -> None:
    """An option whose way of working is closed with somebody it addresses is not offered."""
    asked = option("dedans", modality="dans_la_classe", addressed=(TEACHER,))
    world = scenario(
        encounters={"classe": encounter("classe", scenes=(scene("un", options=(option("oui"), asked)),))},
        agenda=None,
        first="classe",
    )
    for condition, offered in (
        (Ask(Question.PRESENT, ("cible",)), True),
        (Not(Ask(Question.PRESENT, ("cible",))), False),
    ):
        book = replace(BOOK, modalities={"dans_la_classe": Modality("dans_la_classe", "…", condition)})
        one = Playthrough(world, book, cues(), 1, Gender.FEMININE)
        one.advance()
        assert ("dedans" in one.awaiting) is offered


def test_everybody_reads_a_boundary_object_in_their_own_world() -> None:
    """An object is read by each person present: by what is written for them, else for their world."""
    thing = BoundaryObject("cahier", "le cahier", {TEACHER: "Il y voit des heures."}, {World.FAMILY: "Un dessin."})
    laid = option("poser", boundary_object="cahier")
    meeting = encounter("classe", present=(TEACHER, MOTHER), scenes=(scene("un", options=(laid,)),))
    world = scenario(encounters={"classe": meeting}, agenda=None, first="classe", objects={"cahier": thing})
    one = Playthrough(world, BOOK, cues(), 1, Gender.FEMININE)
    one.advance()
    one.choose("poser")
    seen = one.view()
    assert isinstance(seen, EncounterView)
    assert [(beat.speaker, beat.text) for beat in seen.beats if beat.kind is BeatKind.CUE] == [
        (TEACHER, "Il y voit des heures."),
        (MOTHER, "Un dessin."),
    ]
