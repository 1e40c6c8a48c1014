"""One sees one's own ties, one's own beliefs, and nothing else."""

import pytest

from game.debrief.fold import history
from game.debrief.sight import Owing, Sight, TieMark, see
from game.model.meters import PLAYER, Meter, MeterRef, coalition
from tests.debrief.margins import ALLY
from tests.debrief.sample import play, scenario, start, tie

FINAL = history(scenario(), play())[-1]


def seen_tie(viewpoint: str | None, holder: str, toward: str) -> TieMark:
    """One tie of the final map as somebody sees it."""
    ties = see(scenario(), FINAL, viewpoint).ties
    return next(mark for mark in ties if (mark.holder, mark.toward) == (holder, toward))


def test_from_above_every_tie_is_known() -> None:
    """The overall map shows every declared tie."""
    assert {mark.sight for mark in see(scenario(), FINAL).ties} == {Sight.KNOWN}


@pytest.mark.parametrize("viewer", ["m_rochat", "mme_dutoit", "anais", PLAYER])
def test_a_viewer_knows_the_ties_that_the_viewer_holds(viewer: str) -> None:
    """Known ties are exactly those held by who looks."""
    ties = see(scenario(), FINAL, viewer).ties
    assert {mark.holder for mark in ties if mark.sight is Sight.KNOWN} == {viewer}
    assert all(mark.holder != viewer for mark in ties if mark.sight is not Sight.KNOWN)


def test_what_is_unseen_tells_nothing() -> None:
    """A tie that cannot be seen carries no level at all."""
    assert seen_tie("mme_dutoit", "mme_kaya", PLAYER) == TieMark("mme_kaya", PLAYER, Sight.UNSEEN)


def test_a_believed_tie_shows_the_belief_and_not_the_tie() -> None:
    """She believes them together to the degree of her belief, whatever their trust is."""
    assert seen_tie("mme_dutoit", PLAYER, "m_rochat") == TieMark(PLAYER, "m_rochat", Sight.BELIEVED, trust=1)


def test_coalitions_are_somebodys() -> None:
    """From above all beliefs show, with their perceivers; a person sees one's own, and none below band one."""
    everybody = {mark.perceiver for mark in see(scenario(), FINAL).coalitions}
    assert everybody == {"mme_dutoit", "m_rochat"}
    assert {mark.perceiver for mark in see(scenario(), FINAL, "mme_dutoit").coalitions} == {"mme_dutoit"}
    faint = {**start(), coalition("mme_dutoit", "m_rochat", PLAYER): 34, coalition("m_rochat", "mme_kaya", PLAYER): 0}
    assert see(scenario(), history(scenario(meters=faint), ())[0]).coalitions == ()


def test_words_given_are_seen_by_those_who_gave_and_got_them() -> None:
    """The player sees every promise and contract, others those that they are party to."""
    assert len(see(scenario(), FINAL, PLAYER).promises) == 2
    assert [mark.to for mark in see(scenario(), FINAL, "mme_kaya").promises] == ["mme_kaya"]
    assert len(see(scenario(), FINAL, "mme_dutoit").contracts) == 1
    assert see(scenario(), FINAL, "anais").contracts == ()


@pytest.mark.parametrize(
    ("debt", "side"), [(-5, Owing.TOWARD), (-4, Owing.NOBODY), (4, Owing.NOBODY), (5, Owing.HOLDER), (9, Owing.HOLDER)]
)
def test_a_debt_weighs_on_one_side(debt: int, side: Owing) -> None:
    """A tie with a positive debt owes, with a negative one is owed; small debts weigh nothing."""
    state = history(scenario(meters=tie("m_rochat", PLAYER, debt=debt)), ())[0]
    assert see(scenario(), state).ties[0].owing is side


def test_a_rupture_needs_both() -> None:
    """The lowest trust and the highest tension together cut the thread; neither does alone."""
    cases = [(15, 80), (15, 60), (50, 80)]
    marks = [see(scenario(), history(scenario(meters=tie("anais", "m_rochat", t, tension=n)), ())[0]) for t, n in cases]
    assert [mark.ties[0].broken for mark in marks] == [True, False, False]


def test_nobody_is_absent_before_the_first_encounter() -> None:
    """Absence is about an encounter; the player is never absent."""
    turns = history(scenario(), play())
    assert see(scenario(), history(scenario(), ())[0]).absent == frozenset()
    assert see(scenario(), turns[0]).absent == {"anais", "mme_dutoit", "mme_favre", "mme_kaya", "la_classe", "l_ecole"}


def test_an_ally_is_one_of_the_two() -> None:
    """Against somebody named, the three are the perceiver, the ally and that one; the ally believes in the tie back."""
    meters = {**tie("mme_favre", PLAYER), **tie(PLAYER, "mme_favre"), ALLY: 40}
    seen = see(scenario(meters=meters), history(scenario(meters=meters), ())[0], "mme_favre")
    assert [mark.corners for mark in seen.coalitions] == [("mme_favre", PLAYER, "mme_dutoit")]
    assert [mark.sight for mark in seen.ties] == [Sight.KNOWN, Sight.BELIEVED]
    assert see(scenario(meters=meters), history(scenario(meters=meters), ())[0], "mme_dutoit").coalitions == ()


@pytest.mark.parametrize(("affinity", "bond"), [(-5, -1), (-3, -1), (-2, 0), (0, 0), (2, 0), (3, 1), (5, 1)])
def test_a_bond_is_felt_from_three_on(affinity: int, bond: int) -> None:
    """Whether two get on without having chosen it is another thing than their trust."""
    meters = tie("anais", "m_rochat") | {MeterRef(Meter.AFFINITY, "anais", ("m_rochat",)): affinity}
    assert see(scenario(meters=meters), history(scenario(meters=meters), ())[0]).ties[0].bond == bond
