"""The accompanied mode: one question between two encounters, which fits them and changes nothing."""

import dataclasses
from collections.abc import Sequence

import pytest

from game.model.cast import Channel, Gender
from game.model.conditions import ALWAYS
from game.model.events import Event, Shown
from game.model.meters import PLAYER, Meter
from game.model.option import ActUse, Option, Posture, Promise
from game.model.scenario import END, Agenda, Encounter, EncounterKind, Scenario
from game.model.state import Commitment, Done, State
from game.play.answers import GO_ON
from game.play.companion import Lived, PeerQuestion, When, peer_of, question_for
from game.play.playthrough import Playthrough
from game.play.view import AgendaView, BriefingView, CompanionView, EncounterView, EndingView, View
from tests.builders import (
    MOTHER,
    PUPIL,
    TEACHER,
    cues,
    encounter,
    option,
    ref,
    rule,
    rulebook,
    scenario,
    scene,
)

HERE = encounter("classe")
GENERAL = PeerQuestion("partout", "Qui dort bien ?")


def asked(*questions: PeerQuestion, lived: Lived, world: Scenario | None = None, seed: int = 1) -> str:
    """The words of the question that is asked, empty when there is none."""
    world = world or scenario()
    peer = peer_of(world, lived.encounter)
    found = question_for(questions, lived, world, peer, draw_from=(seed, "essai"))
    return found[1] if found else ""


def act(name: str, target: str = TEACHER, about: str | None = None) -> Done:
    """Something that was done."""
    return Done(1, name, target, about)


SHOWN = Shown(1, MOTHER, ref(Meter.TENSION, MOTHER), upward=True, text="…")


@pytest.mark.parametrize(
    ("when", "text", "lived", "said"),
    [
        (When(act="ecouter"), "Que dit {cible} ?", Lived(HERE, (act("ecouter"),)), "Que dit M. Rochat ?"),
        (When(act="ecouter"), "Que dit {cible} ?", Lived(HERE, (act("conseiller"),)), ""),
        (When(act="parler_de"), "Et {sujet} ?", Lived(HERE, (act("parler_de", TEACHER, PUPIL),)), "Et Anaïs ?"),
        (When(act="parler_de"), "Et {sujet} ?", Lived(HERE, (act("parler_de"),)), ""),
        (When(act="parler_de"), "Et {sujet} ?", Lived(HERE, (act("parler_de", TEACHER, PLAYER),)), ""),
        (When(posture=Posture.EXPERT), "Et toi ?", Lived(HERE, held=frozenset({Posture.EXPERT})), "Et toi ?"),
        (When(posture=Posture.EXPERT), "Et toi ?", Lived(HERE, held=frozenset({Posture.ENGAGED})), ""),
        (
            When(meter=Meter.TENSION),
            "Le geste de {personne} ?",
            Lived(HERE, shown=(SHOWN,)),
            "Le geste de Mme Dutoit ?",
        ),
        (When(meter=Meter.TENSION, upward=False), "Le geste ?", Lived(HERE, shown=(SHOWN,)), ""),
        (When(absent=True), "Ce que {absent} sait ?", Lived(HERE, absent=(PUPIL,)), "Ce qu’Anaïs sait ?"),
        (When(absent=True), "Et {absent} ?", Lived(HERE), ""),
        (When(promise=True), "Promis à {promis} ?", Lived(HERE, owed=(TEACHER,)), "Promis à M. Rochat ?"),
        (When(promise=True), "Et {promis} ?", Lived(HERE), ""),
        (When(kind=EncounterKind.MEETING), "La table ?", Lived(HERE), ""),
        (When(channel=Channel.PHONE), "La voix ?", Lived(HERE), ""),
        (When(channel=Channel.FACE_TO_FACE), "La pièce ?", Lived(HERE), "La pièce ?"),
    ],
)
def test_a_question_is_asked_in_its_moment_only(when: When, text: str, lived: Lived, said: str) -> None:
    """Each part of a moment asks for what it says, and names whom that was about."""
    assert asked(PeerQuestion("une", text, when), lived=lived) == said


def test_the_closest_question_comes_first() -> None:
    """What asks for more is asked before what asks for less; what goes anywhere comes last."""
    lived = Lived(HERE, (act("ecouter"),), absent=(MOTHER,))
    close = PeerQuestion("proche", "Et {absent} ?", When(absent=True))
    closer = PeerQuestion("plus_proche", "Et {absent}, pour {cible} ?", When(act="ecouter", absent=True))
    assert asked(GENERAL, close, closer, lived=lived) == "Et Mme Dutoit, pour M. Rochat ?"
    assert asked(GENERAL, close, lived=lived) == "Et Mme Dutoit ?"
    assert asked(GENERAL, lived=lived) == "Qui dort bien ?"


def test_equal_questions_are_drawn_from_the_seed() -> None:
    """The same seed asks the same; among a few seeds each is asked."""
    two = (GENERAL, PeerQuestion("aussi", "Et toi ?"))
    told = {seed: asked(*two, lived=Lived(HERE), seed=seed) for seed in range(12)}
    assert set(told.values()) == {"Qui dort bien ?", "Et toi ?"}
    assert told == {seed: asked(*two, lived=Lived(HERE), seed=seed) for seed in range(12)}


def with_peer(name: str = PUPIL) -> Scenario:
    """A world in which somebody is a peer."""
    world = scenario()
    return dataclasses.replace(world, people={**world.people, name: dataclasses.replace(world.people[name], peer=True)})


def test_the_peer_is_one_of_the_scenario_s_who_was_not_there() -> None:
    """A peer who was in the encounter asks nothing about it, and none is asked about themselves."""
    assert peer_of(scenario(), HERE) is None
    assert peer_of(with_peer(TEACHER), HERE) is None
    peer = peer_of(with_peer(MOTHER), HERE)
    assert peer is not None
    assert peer.name == "Mme Dutoit"
    of_the_peer = PeerQuestion("une", "Et {absent} ?", When(absent=True))
    assert asked(of_the_peer, lived=Lived(HERE, absent=(MOTHER,)), world=with_peer(MOTHER)) == ""


def chooser(name: str, *options: Option, **changes: object) -> Encounter:
    """An encounter of one scene with these options."""
    return encounter(name, scenes=(scene(f"{name}_un", options=options),), **changes)


def test_what_was_lived_is_read_from_the_state() -> None:
    """Acts of this encounter only, the posture of the last two choices, who was missing, what is owed."""
    first = chooser("telephone", option("un", postures=(Posture.EXPERT,)), option("sans"))
    promise = Promise(MOTHER, "rappeler", END, ALWAYS)
    last = chooser("classe", option("deux", postures=(Posture.EXPERT, Posture.ENGAGED), promise=promise))
    base = scenario()
    world = dataclasses.replace(base, encounters={**base.encounters, "telephone": first, "classe": last})
    state = State(
        opened=("telephone", "classe"),
        chosen=("un", "sans", "deux"),
        done=(Done(1, "avant", TEACHER, encounter=1), Done(3, "ici", TEACHER, encounter=2)),
        commitments=(Commitment("deux"),),
    )
    lived = Lived.of(world, state, last, ())
    assert [done.act for done in lived.acts] == ["ici"]
    assert lived.held == {Posture.EXPERT}
    assert (lived.absent, lived.owed) == ((MOTHER,), (MOTHER,))
    before = dataclasses.replace(state, chosen=("un", "sans"))
    assert Lived.of(world, before, last, ()).held == frozenset()


QUESTIONS = (GENERAL, PeerQuestion("deux", "Et toi ?"), PeerQuestion("trois", "Et la suite ?"))


def play(questions: Sequence[PeerQuestion], world: Scenario | None = None) -> Playthrough:
    """A new play."""
    listening = rulebook(rule("forte", {(Meter.TRUST, "cible", ("acteur",)): 20}))
    return Playthrough(world or scenario(), listening, cues(), 1, Gender.FEMININE, questions=questions)


def told(one: Playthrough, *choices: str) -> tuple[list[View], list[Event]]:
    """Every page and everything that happened when these are chosen, to the end."""
    left, pages, events = list(choices), list[View](), list(one.opening)
    while not one.over:
        pages.append(one.view())
        if one.awaiting:
            events.extend(one.choose(left.pop(0)))
        else:
            one.advance()
    return [*pages, one.view()], events


CHOICES = ("classe", "classe_accueil_oui", GO_ON, "reseau_accueil_non")


def test_one_question_between_two_encounters() -> None:
    """After an encounter and before what follows; not before the first, not inside, not after the last."""
    pages, _ = told(play(QUESTIONS), *CHOICES)
    assert [type(page) for page in pages] == [
        BriefingView,
        AgendaView,
        EncounterView,
        EncounterView,
        CompanionView,
        AgendaView,
        EncounterView,
        EncounterView,
        EndingView,
    ]


def test_nothing_is_asked_once_nobody_is_left_to_see() -> None:
    """An agenda that offers nobody more and leads to the end comes without a question."""
    world = scenario(agenda=Agenda(1, ("classe",), END))
    pages, _ = told(play(QUESTIONS, world), "classe", "classe_accueil_oui", GO_ON)
    assert CompanionView not in {type(page) for page in pages}


def test_a_question_comes_before_an_encounter_that_follows_by_itself() -> None:
    """Where one encounter leads to another, the question stands between both."""
    base = scenario()
    leading = chooser("classe", option("va", then="reseau", acts=(ActUse("ecouter", TEACHER),)))
    world = scenario(encounters={**base.encounters, "classe": leading})
    pages, _ = told(play(QUESTIONS, world), "classe", "va", "reseau_accueil_oui")
    kinds = [type(page) for page in pages]
    assert kinds.count(CompanionView) == 1
    at = kinds.index(CompanionView)
    before, after = pages[at - 1], pages[at + 1]
    assert isinstance(before, EncounterView)
    assert isinstance(after, EncounterView)
    assert (before.encounter, after.encounter) == ("classe", "reseau")


def test_nothing_is_asked_twice_and_silence_follows_the_last_question() -> None:
    """Every question is asked once at most; with none left there is no page."""
    world = scenario(agenda=Agenda(2, ("classe", "telephone"), "reseau"))
    choices = ("classe", "classe_accueil_oui", "telephone", "telephone_accueil_oui", GO_ON, "reseau_accueil_oui")
    for questions in (QUESTIONS, QUESTIONS[:1], ()):
        pages, _ = told(play(questions, world), *choices)
        texts = [page.text for page in pages if isinstance(page, CompanionView)]
        assert len(texts) == len(set(texts)) == min(2, len(questions))


def test_a_play_goes_the_same_with_and_without() -> None:
    """The same events, the same state and the same other pages: a question changes nothing."""
    alone, accompanied = play(()), play(QUESTIONS)
    pages, events = told(alone, *CHOICES)
    more, same = told(accompanied, *CHOICES)
    assert same == events
    assert accompanied.state == alone.state
    assert [type(page) for page in more if not isinstance(page, CompanionView)] == [type(page) for page in pages]
    assert accompanied.history() == alone.history()
