"""People show what has changed, in order, when they are there to show it, in words that do not repeat."""

from dataclasses import replace

import pytest

from game.model.cast import Channel, World
from game.model.cue_text import CueText
from game.model.meters import PLAYER, Meter, MeterRef, coalition
from game.model.state import PendingCue, State
from game.rules.cues import NoCue, show_due
from tests.builders import MOTHER, PUPIL, TEACHER, ref, scenario

UP = CueText(Meter.TRUST, True, "{nom} sourit.", reported="On a vu sourire {nom}.", heard="{nom} rit au bout du fil.")


def pending(*holders: str) -> State:
    """The teacher in the room; these trust the player more and have not shown it."""
    return State(present=(TEACHER,), pending=tuple(PendingCue(ref(Meter.TRUST, one), True) for one in holders))


def test_the_absent_wait() -> None:
    """A cue waits until its person is present; those present show theirs in order."""
    state, shown = show_due(pending(MOTHER, TEACHER), scenario(), (UP,), Channel.FACE_TO_FACE, ())
    assert [one.text for one in shown] == ["M. Rochat sourit."]
    assert [one.ref.holder for one in state.pending] == [MOTHER]


def test_the_reported_are_told_of() -> None:
    """Somebody absent who is reported on shows through what is told."""
    _, shown = show_due(pending(MOTHER), scenario(), (UP,), Channel.FACE_TO_FACE, (MOTHER,))
    assert [one.text for one in shown] == ["On a vu sourire Mme Dutoit."]


def test_the_momentum_of_whoever_plays_is_felt_at_once() -> None:
    """It needs nobody in the room, and it names nobody."""
    felt = CueText(Meter.MOMENTUM, False, "Vous relisez la même ligne.")
    state = State(pending=(PendingCue(MeterRef(Meter.MOMENTUM, PLAYER), False),))
    state, shown = show_due(state, scenario(), (felt,), Channel.PHONE, ())
    assert ([one.text for one in shown], state.pending) == (["Vous relisez la même ligne."], ())


def test_on_the_telephone_one_hears() -> None:
    """What cannot be seen on the telephone is heard."""
    _, shown = show_due(pending(TEACHER), scenario(), (UP,), Channel.PHONE, ())
    assert [one.text for one in shown] == ["M. Rochat rit au bout du fil."]


def test_people_begin_differently() -> None:
    """Two persons do not open with the same words of the library, and each does the same in every play."""
    library = tuple(CueText(Meter.TRUST, True, f"{{nom}} {index}.") for index in range(12))
    state = replace(pending(TEACHER, MOTHER, PUPIL), present=(TEACHER, MOTHER, PUPIL))
    (_, first), (_, again) = (show_due(state, scenario(), library, Channel.FACE_TO_FACE, ()) for _ in range(2))
    assert len({one.text.split()[-1] for one in first}) > 1
    assert first == again


def test_words_take_turns() -> None:
    """The same words come back only when the others have been used."""
    other = CueText(Meter.TRUST, True, "{nom} s’assied.")
    state, first = show_due(pending(TEACHER), scenario(), (UP, other), Channel.FACE_TO_FACE, ())
    again = replace(state, pending=pending(TEACHER).pending)
    _, second = show_due(again, scenario(), (UP, other), Channel.FACE_TO_FACE, ())
    assert [first[0].text, second[0].text] == ["M. Rochat sourit.", "M. Rochat s’assied."]


def test_the_nearest_words_come_first() -> None:
    """A person's own cue goes before the pupil's, the pupil's before a world's, a world's before anybody's."""
    library = (
        UP,
        CueText(Meter.TRUST, True, "famille", world=World.FAMILY),
        CueText(Meter.TRUST, True, "élève", pupil=True),
        CueText(Meter.TRUST, True, "Anaïs", person=PUPIL),
    )
    state, texts = replace(pending(PUPIL), present=(PUPIL,)), []
    for _ in library:
        state, shown = show_due(state, scenario(), library, Channel.FACE_TO_FACE, ())
        texts.append(shown[0].text)
        state = replace(state, pending=pending(PUPIL).pending)
    assert texts == ["Anaïs", "Élève", "Famille", "Anaïs sourit."]


def test_the_author_goes_before_the_library() -> None:
    """An author's cue for a scenario is used before one of the library that is as near."""
    world = scenario(cues=(CueText(Meter.TRUST, True, "{nom} ouvre le cahier."),))
    _, shown = show_due(pending(TEACHER), world, (UP,), Channel.FACE_TO_FACE, ())
    assert [one.text for one in shown] == ["M. Rochat ouvre le cahier."]


def test_an_ally_shows_whom_the_coalition_stands_against() -> None:
    """Whoever belongs to a coalition does not show it as the others do, and names only the one it stands against."""
    seen, lived = coalition(MOTHER, PLAYER, TEACHER), coalition(TEACHER, PLAYER, TEACHER, MOTHER)
    library = (
        CueText(Meter.COALITION, True, "{nom} regarde {autre}."),
        CueText(Meter.COALITION, True, "{nom} dit « nous » sans {autre}.", ally=True),
    )
    state = replace(
        pending(TEACHER), present=(TEACHER, MOTHER), pending=(PendingCue(seen, True), PendingCue(lived, True))
    )
    _, shown = show_due(state, scenario(), library, Channel.FACE_TO_FACE, ())
    other, own = (one.text for one in shown)
    assert own == "M. Rochat dit « nous » sans Mme Dutoit."
    assert other.startswith("Mme Dutoit regarde ")


def test_a_library_without_words_is_noticed() -> None:
    """A band that nothing can show is an error of the library, not a silence."""
    with pytest.raises(NoCue):
        show_due(pending(TEACHER), scenario(), (), Channel.FACE_TO_FACE, ())
