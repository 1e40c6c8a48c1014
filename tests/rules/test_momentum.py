"""What carries the player, and what it costs to say what pulls both ways: seen in the plays of the examples."""

from game.model.meters import PLAYER, Meter, MeterRef
from tests.rules.test_in_play import left, start

MOMENTUM = MeterRef(Meter.MOMENTUM, PLAYER)


def test_a_paradox_named_where_it_may_not_be_turns_against_one() -> None:
    """Where the relation may not be spoken of, naming the paradox tenses and costs momentum; silence does not."""
    example, tension = "contexte_interdit", MeterRef(Meter.TENSION, "lehmann", (PLAYER,))
    paradox = MeterRef(Meter.PARADOX, PLAYER, ("de_pres",))
    assert left(example, "avec", tension) > left(example, "sans", tension) == start(example, tension)
    assert left(example, "avec", MOMENTUM) < left(example, "sans", MOMENTUM)
    assert left(example, "avec", paradox) == start(example, paradox)


def test_what_carries_one_rises_when_somebody_was_heard() -> None:
    """The same words about what pulls both ways give momentum after one has listened, and cost some after advice."""
    paradox = MeterRef(Meter.PARADOX, PLAYER, ("dispense",))
    assert left("elan", "avec", MOMENTUM) > left("elan", "encore", MOMENTUM) > start("elan", MOMENTUM)
    assert left("elan", "sans", MOMENTUM) < start("elan", MOMENTUM)
    assert (left("elan", "avec", paradox), left("elan", "sans", paradox)) == (1, 0)


def test_what_no_box_holds_is_read_by_whoever_knows_why() -> None:
    """The same two pages open what can be said to whoever has heard of the paradox, and puzzle whoever has not."""
    example = "rapport_annuel"
    speakable, tension, vagueness = (
        MeterRef(meter, "bovet", (PLAYER,)) for meter in (Meter.SPEAKABLE, Meter.TENSION, Meter.VAGUENESS)
    )
    told, counted, untold = "avec", "sans", "encore"
    assert left(example, told, speakable) > left(example, counted, speakable) > left(example, untold, speakable)
    assert left(example, told, tension) < left(example, untold, tension)
    assert left(example, told, vagueness) == 0 < left(example, untold, vagueness)
    assert left(example, told, MOMENTUM) > left(example, counted, MOMENTUM)
