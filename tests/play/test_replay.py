"""Playing again proves a journal, or names the first choice that goes otherwise."""

import pytest

from game.model.events import Event, Opened
from game.play.replay import prove, to_next_choice
from tests.play.journal_builders import STORY, FakePlay, changed, header, journal


def test_the_same_play_is_proven() -> None:
    """A play that goes as the journal says proves every choice and its chain."""
    proof = prove(journal(), FakePlay())
    assert (True, 3, journal().chain) == (proof.proven, proof.same, proof.chain)


@pytest.mark.parametrize("n", [1, 2, 3])
def test_the_first_choice_that_differs_is_named(n: int) -> None:
    """When the rules have changed, the first choice whose events differ is named with what differs."""
    story = [(choice, (*events, changed()) if k == n else events) for k, (choice, events) in enumerate(STORY, start=1)]
    proof = prove(journal(), FakePlay(story))
    assert proof.divergence is not None
    assert (n, STORY[n - 1][0], n - 1) == (proof.divergence.n, proof.divergence.choice, proof.same)
    assert f"au choix n° {n}" in str(proof.divergence)


def test_what_differs_is_said() -> None:
    """The first value that differs is shown as it was and as it is."""
    story = [(STORY[0][0], (changed(delta=-5), STORY[0][1][1])), *STORY[1:]]
    proof = prove(journal(), FakePlay(story))
    assert "« delta » : -3 dans le journal, -5 une fois rejouée" in str(proof.divergence)


def test_a_choice_that_is_no_longer_offered_is_a_divergence() -> None:
    """A choice that cannot be made any more is a divergence, not an exception."""
    proof = prove(journal(), FakePlay([("autre", ()), *STORY[1:]]))
    assert proof.divergence is not None
    assert "n’y est pas possible" in proof.divergence.what


@pytest.mark.parametrize("opening", [(), (Opened(0, "ailleurs"),)])
def test_another_opening_is_a_divergence(opening: tuple[Event, ...]) -> None:
    """A difference before the first choice is named as the opening's."""
    proof = prove(journal(), FakePlay(first=header(opening=opening)))
    assert str(proof.divergence).startswith("La partie diverge dès l’ouverture")


def test_after_a_proof_the_play_goes_on() -> None:
    """A play that was proved against an unfinished journal stands where that journal stops."""
    play = FakePlay()
    prove(journal(STORY[:2]), play)
    to_next_choice(play)
    assert (STORY[2][0],) == play.awaiting
