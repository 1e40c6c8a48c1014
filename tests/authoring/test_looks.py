"""People whose author says nothing of how they look."""

from game.authoring.looks import looks_of
from game.model.cast import Gender


def test_people_do_not_look_alike() -> None:
    """Twelve women are not one woman twelve times, and each of them looks the same in every play."""
    people = [looks_of(f"mme_{n}", "Alix", Gender.FEMININE, pupil=False) for n in range(12)]
    assert len(set(people)) > 8
    assert people == [looks_of(f"mme_{n}", "Alix", Gender.FEMININE, pupil=False) for n in range(12)]


def test_a_pupil_is_a_child() -> None:
    """No beard, no glasses that nobody spoke of, and the age of a pupil."""
    for n in range(40):
        child = looks_of(f"eleve_{n}", "Léo", Gender.MASCULINE, pupil=True)
        assert (child.age, child.beard, child.glasses) == (9, False, False)
        assert child.hair != "grey"


def test_a_title_tells_what_the_author_did_not() -> None:
    """Where no gender is written, « M. » and « Mme » show."""
    for n in range(12):
        assert looks_of(f"p{n}", "M. Rapin", None, pupil=False) == looks_of(
            f"p{n}", "M. Rapin", Gender.MASCULINE, pupil=False
        )
