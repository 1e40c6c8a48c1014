"""What the words of the person concerned do, and what the player's do: seen in the examples."""

from game.model.meters import PLAYER, Meter, MeterRef
from tests.rules.test_in_play import left, start


def test_what_is_said_in_ones_own_words_moves_one() -> None:
    """Each line put into the player's words takes some will away and leaves the matter to the player."""
    example, plays = "obstacle", ("avec", "sans", "bord_de_traduit")
    will, relying = (MeterRef(meter, "luca", (PLAYER,)) for meter in (Meter.MOBILISATION, Meter.DELEGATION))
    wills = [left(example, which, will) for which in plays]
    assert wills == sorted(wills, reverse=True)
    assert wills[0] > start(example, will) > wills[-1]
    left_to_one = [left(example, which, relying) for which in plays]
    assert left_to_one == sorted(set(left_to_one))
    assert left_to_one[0] == 0


def test_whoever_is_placed_on_the_map_is_trusted_a_little_more() -> None:
    """Wondering what somebody would gain brings the asker closer to that one alone, and each name gives some will."""
    example, names = "carte_des_acteurs", ("donze", "rapin", "oppliger")
    will = MeterRef(Meter.MOBILISATION, "pere", (PLAYER,))
    ties = [MeterRef(Meter.TRUST, "pere", (name,)) for name in names]
    closer = {
        which: [left(example, which, ref) > start(example, ref) for ref in ties] for which in ("avec", "sans", "encore")
    }
    assert closer == {"avec": [True, True, True], "sans": [True, False, True], "encore": [False, False, False]}
    assert left(example, "avec", will) > left(example, "sans", will) > left(example, "encore", will)
