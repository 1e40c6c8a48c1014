"""How a meeting ends by what was spoken of in it, and what people of it have in common: seen in the examples."""

from game.model.meters import PLAYER, SITUATION, Meter, MeterRef
from tests.rules.test_in_play import left, start
from tests.test_examples import rules_cited, the_play, told

LEFT_BY = {
    "avec": set[str](),
    "encore": {"proces_verbal_sans_lecteur"},
    "sans": {"chaleur_sans_suite", "accord_sur_les_mots"},
}


def test_a_meeting_ends_by_what_it_left_out() -> None:
    """All in writing and nobody welcomed, or all warmth and nothing written: each ends its own way; whole, neither."""
    example, endings = "trois_registres", LEFT_BY["encore"] | LEFT_BY["sans"]
    found = {which: rules_cited(told(*the_play(example, which))[0]) & endings for which in LEFT_BY}
    assert found == LEFT_BY
    registers = (Meter.INSTRUMENTAL, Meter.AFFECTIVE, Meter.REFERENTIAL)
    assert all(left(example, "avec", MeterRef(one, SITUATION)) > 0 for one in registers)
    assert left(example, "sans", MeterRef(Meter.INSTRUMENTAL, SITUATION)) == 0
    assert left(example, "encore", MeterRef(Meter.AFFECTIVE, SITUATION)) == 0


def test_a_shared_interest_is_one_that_exists() -> None:
    """Named where it is, an interest brings two people closer; supposed, it tenses; a merit disputed is resented."""
    example, named, supposed, disputed = "concurrence_et_convergences", "avec", "sans", "encore"
    trust = MeterRef(Meter.TRUST, "pere", ("chollet",))
    tension = MeterRef(Meter.TENSION, "gremaud", (PLAYER,))
    rivalry = MeterRef(Meter.TENSION, "gremaud", ("chollet",))
    assert [left(example, which, trust) - start(example, trust) > 0 for which in (named, supposed)] == [True, False]
    assert [left(example, which, tension) - start(example, tension) > 0 for which in (named, supposed)] == [False, True]
    assert left(example, disputed, rivalry) > start(example, rivalry) == left(example, named, rivalry)


def test_the_next_request_comes_to_the_image() -> None:
    """Whoever takes is asked to take again, by people who have never been told so; whoever negotiates is not."""
    example, relying = "image_du_role", MeterRef(Meter.DELEGATION, "sandoz", (PLAYER,))
    image = MeterRef(Meter.IMAGE, "etablissement", ("repairer",))
    assert left(example, "avec", image) > left(example, "sans", image)
    assert left(example, "avec", relying) > left(example, "sans", relying) == start(example, relying)
