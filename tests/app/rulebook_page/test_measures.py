"""Measures in words: every one of them, and every place on their scales."""

import pytest

from game.app.rulebook_page.measures import IMAGES, MEASURES, in_letters, much
from game.model.meters import SCALES, Meter, RoleImage


def test_every_measure_has_words() -> None:
    """No measure, and no image of the role, is without words."""
    assert set(MEASURES) == set(Meter)
    assert set(IMAGES) == set(RoleImage)


@pytest.mark.parametrize("meter", Meter)
def test_every_value_has_its_place(meter: Meter) -> None:
    """For every value of the scale, having reached it and not having reached it are two different clauses."""
    measure, scale = MEASURES[meter], SCALES[meter]
    assert measure.up != measure.down
    for value in range(scale.low, scale.high + 2):
        assert measure.at_least(value) != measure.below(value)


def test_levels_are_said_as_authors_write_them() -> None:
    """A level in words is said with its word, in the gender of its measure; a bare number stays one."""
    trust, vague = MEASURES[Meter.TRUST], MEASURES[Meter.VAGUENESS]
    assert trust.at_least(67).endswith("est au moins solide")
    assert trust.below(35).endswith("est encore ténue ou prudente")
    assert trust.below(67).endswith("n’est pas encore solide")
    assert trust.at_least(50).endswith("atteint 50 sur 100")
    assert vague.at_least(67).endswith("est fort")
    assert vague.below(35).endswith("est nul ou faible")
    assert vague.at_least(1).endswith("n’est pas nul")


def test_how_much_depends_on_the_scale() -> None:
    """Five points are much for a debt of ten, and clear for a trust of a hundred."""
    assert [much(Meter.TRUST, delta) for delta in (1, -3, 5, -8)] == ["un peu", "un peu", "nettement", "beaucoup"]
    assert [much(Meter.DEBT, delta) for delta in (1, -3, 5)] == ["un peu", "nettement", "beaucoup"]


def test_small_numbers_are_in_letters() -> None:
    """Two is « deux »; twenty stays a number."""
    assert (in_letters(2), in_letters(20)) == ("deux", "20")
