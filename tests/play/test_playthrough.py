"""A play goes from the briefing to the end; what is seen tells no number, and what cannot be chosen is refused."""

import dataclasses
from typing import get_args

import pytest

from game.model.cast import Channel, Gender
from game.model.conditions import Ask, Not, Question
from game.model.events import Ended, Opened, Shown
from game.model.meters import Meter
from game.model.option import ActUse, Disclosure, Later
from game.model.prose import Line, Narration
from game.model.scenario import AGENDA, END, Agenda, Scenario
from game.play import view as views
from game.play.answers import GO_ON
from game.play.machine import IllegalMove
from game.play.playthrough import Playthrough
from game.play.view import AgendaView, BeatKind, BriefingView, EncounterView, EndingView
from game.rules.rulebook import Occasion, Rulebook, Trigger, TriggerKind
from tests.builders import MOTHER, TEACHER, cues, encounter, option, rule, rulebook, scenario, scene


def play(world: Scenario | None = None, book: Rulebook | None = None, seed: int = 1) -> Playthrough:
    """A play of the default world."""
    return Playthrough(world or scenario(), book or rulebook(), cues(), seed, Gender.FEMININE)


def read_on(one: Playthrough) -> None:
    """Turn pages until a choice is due or the play is over."""
    while not one.awaiting and not one.over:
        one.advance()


def test_a_play_from_end_to_end() -> None:
    """Briefing, agenda, an encounter, the meeting, the end."""
    one = play()
    assert isinstance(one.view(), BriefingView)
    one.advance()
    assert isinstance(one.view(), AgendaView)
    assert set(one.awaiting) == {"classe", "telephone", GO_ON}
    one.choose("classe")
    assert isinstance(one.view(), EncounterView)
    one.choose("classe_accueil_oui")
    read_on(one)
    assert set(one.awaiting) == {GO_ON}
    opened = one.choose(GO_ON)
    assert any(isinstance(event, Opened) and event.encounter == "reseau" for event in opened)
    last = one.choose("reseau_accueil_non")
    read_on(one)
    assert isinstance(one.view(), EndingView)
    assert one.over
    assert any(isinstance(event, Ended) for event in last)


def test_removing_a_door_removes_the_encounter() -> None:
    """The agenda that a trainee sees is what the machine allows."""

    def offered(*, closed: bool) -> set[str]:
        one = play(scenario(agenda=Agenda(2, ("classe", "telephone"), "reseau")))
        if closed:
            one._machine._machine.remove_transition("ouvrir_telephone", source=AGENDA)
        one.advance()
        one.choose("classe")
        one.choose("classe_accueil_oui")
        read_on(one)
        return set(one.awaiting)

    assert offered(closed=False) == {"telephone", GO_ON}
    assert offered(closed=True) == {GO_ON}


def test_the_agenda_offers_what_the_slots_afford() -> None:
    """An encounter that costs more slots than are left is not offered, nor one that was already lived."""
    base = scenario()
    dear = dataclasses.replace(base.encounters["telephone"], slots=2)
    one = play(scenario(encounters={**base.encounters, "telephone": dear}))
    one.advance()
    assert one.awaiting == ("classe", GO_ON)


def test_what_cannot_be_chosen_is_refused() -> None:
    """Anything but what is awaited is an illegal move, and nothing changes."""
    one = play()
    with pytest.raises(IllegalMove):
        one.choose("classe")
    one.advance()
    before = one.state
    with pytest.raises(IllegalMove):
        one.choose("reseau_accueil_oui")
    with pytest.raises(IllegalMove):
        one.advance()
    assert one.state is before


def test_options_come_in_an_order_of_the_seed() -> None:
    """The order of options depends on the seed; letters follow it."""

    def order(seed: int) -> tuple[str, ...]:
        one = play(seed=seed)
        one.advance()
        one.choose("classe")
        seen = one.view()
        assert isinstance(seen, EncounterView)
        assert "".join(choice.letter for choice in seen.options) == "AB"
        return tuple(choice.id for choice in seen.options)

    assert {order(seed) for seed in range(8)} == {
        ("classe_accueil_oui", "classe_accueil_non"),
        ("classe_accueil_non", "classe_accueil_oui"),
    }


def test_views_hold_no_number_of_a_tie() -> None:
    """No view has a field that could carry a meter: the only integers are slots and the effort of a form."""
    integers = {
        f"{name}.{field.name}"
        for name, kind in vars(views).items()
        if dataclasses.is_dataclass(kind) and kind.__module__ == views.__name__
        for field in dataclasses.fields(kind)
        if int in (field.type, *get_args(field.type))
    }
    agenda = {"Appointment.slots", "AgendaView.slots_left", "AgendaView.slots"}
    assert integers == agenda | {"FormOption.effort", "FormView.effort"}


def test_a_cue_comes_before_the_next_choice() -> None:
    """A band crossed by an answer shows in the next scene, before its choice."""
    base = scenario()
    two = encounter(
        "classe", scenes=(scene("un", options=(option("ecoute", acts=()),)), scene("deux", text=(Narration(("…",)),)))
    )
    book = rulebook(rule("forte", {(Meter.TRUST, "cible", ("acteur",)): 20}))
    listening = dataclasses.replace(two.scenes[0].options[0], acts=(ActUse("ecouter", TEACHER),))
    two = dataclasses.replace(two, scenes=(dataclasses.replace(two.scenes[0], options=(listening,)), two.scenes[1]))
    one = play(scenario(encounters={**base.encounters, "classe": two}), book)
    one.advance()
    one.choose("classe")
    events = one.choose("ecoute")
    assert [event.person for event in events if isinstance(event, Shown)] == [TEACHER]
    seen = one.view()
    assert isinstance(seen, EncounterView)
    assert [beat.kind for beat in seen.beats] == [BeatKind.YOU, BeatKind.CUE, BeatKind.NARRATION]
    assert seen.options


def test_scenes_follow_one_another_unless_told_otherwise() -> None:
    """A scene whose condition fails is skipped; an option's own way wins over its scene's."""
    base = scenario()
    scenes = (
        scene("un", options=(option("court", then="trois"), option("long")), then="deux"),
        scene("deux", condition=Not(Ask(Question.CHOSEN, ("court",)))),
        scene("trois", text=(Line(TEACHER, ("Bon.",)),)),
    )
    one = play(scenario(encounters={**base.encounters, "classe": encounter("classe", scenes=scenes)}))
    one.advance()
    one.choose("classe")
    one.choose("court")
    assert one.awaiting == ("trois_oui", "trois_non")


def test_what_was_delayed_is_read_before_its_encounter() -> None:
    """A delayed text comes as a letter, before the encounter it waited for."""
    base = scenario()
    later = Later("reseau", text=(Narration(("Une enveloppe dans votre casier.",)),))
    classroom = encounter("classe", scenes=(scene("un", options=(option("ecrit", later=(later,)),)),))
    one = play(scenario(encounters={**base.encounters, "classe": classroom}))
    one.advance()
    one.choose("classe")
    one.choose("ecrit")
    read_on(one)
    one.choose(GO_ON)
    letter = one.view()
    assert isinstance(letter, EncounterView)
    assert (letter.channel, letter.seats) == (Channel.LETTER, ())
    assert [beat.text for beat in letter.beats] == ["Une enveloppe dans votre casier."]
    one.advance()
    assert set(one.awaiting) == {"reseau_accueil_oui", "reseau_accueil_non"}


def test_looking_back_shows_what_was_read() -> None:
    """The look-back holds every encounter with its words, in order, and what the player said."""
    one = play()
    one.advance()
    one.choose("telephone")
    one.choose("telephone_accueil_oui")
    read_on(one)
    (lived,) = one.history()
    assert lived.title == "Telephone"
    assert [beat.kind for beat in lived.beats] == [BeatKind.LINE, BeatKind.YOU]


def test_absent_people_leave_an_empty_chair() -> None:
    """Those whom an encounter concerns and who are not there leave a chair."""
    one = play()
    one.advance()
    one.choose("classe")
    seen = one.view()
    assert isinstance(seen, EncounterView)
    assert [chair.id for chair in seen.empty_chairs] == [MOTHER]
    assert [seat.id for seat in seen.seats] == [TEACHER]


def test_what_is_told_shows_after_it_is_told() -> None:
    """What a scene reveals shows on people once the scene has been read; earlier answers show before it."""
    base = scenario()
    told = scene("deux", text=(Narration(("Elle le dit.",)),), learns=(Disclosure(TEACHER, "depart", MOTHER),))
    listening = option("ecoute", acts=(ActUse("ecouter", TEACHER),))
    meeting = encounter("reseau", present=(TEACHER, MOTHER), scenes=(scene("un", options=(listening,)), told))
    book = rulebook(
        rule("forte", {(Meter.TRUST, "cible", ("acteur",)): 20}),
        rule(
            "appris",
            {(Meter.TRUST, "cible", ("objet",)): -20},
            trigger=Trigger(TriggerKind.OCCASION, Occasion.FACT_LEARNED.value),
        ),
    )
    one = play(scenario(encounters={**base.encounters, "reseau": meeting}), book)
    one.advance()
    one.choose(GO_ON)
    one.choose("ecoute")
    seen = one.view()
    assert isinstance(seen, EncounterView)
    assert [beat.kind for beat in seen.beats] == [BeatKind.YOU, BeatKind.CUE, BeatKind.NARRATION, BeatKind.CUE]


def test_where_an_encounter_leads_by_itself() -> None:
    """The first encounter and the proposed ones lead to the agenda; any other leads to the end."""
    base = scenario()
    opening = encounter("couloir")
    world = scenario(first="couloir", encounters={"couloir": opening, **base.encounters})
    assert {name: world.after(name) for name in world.encounters} == {
        "couloir": AGENDA,
        "classe": AGENDA,
        "telephone": AGENDA,
        "reseau": END,
    }
    one = play(world)
    one.advance()
    one.choose("couloir_accueil_oui")
    read_on(one)
    assert isinstance(one.view(), AgendaView)
