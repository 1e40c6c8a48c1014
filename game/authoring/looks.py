"""How somebody looks of whom the author says nothing: drawn from the id alone, so that nobody is anybody's twin."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Final

from game.model.cast import Gender, Looks

_HAIR: Final = ("brown", "black", "chestnut", "blond", "brown", "red", "grey")
_SKINS: Final = ("light", "light", "tanned", "olive", "brown", "dark")
_CHILDREN_HAVE: Final = 6
"""How many of the colours children's hair has: all but the last."""

_STYLES: Final = {
    None: ("short", "medium", "curly"),
    Gender.FEMININE: ("medium", "bun", "long", "curly", "ponytail", "short"),
    Gender.MASCULINE: ("short", "curly", "short", "medium", "coily"),
}
_ADULTS: Final = (28, 34, 41, 47, 54, 60)
_CHILD: Final = 9


_TITLES: Final = {"M.": Gender.MASCULINE, "Mme": Gender.FEMININE}


def looks_of(someone: str, name: str, gender: Gender | None, *, pupil: bool) -> Looks:
    """The looks that go with that id, the same in every play; a title tells the gender of whom nothing else does."""
    gender = gender or _TITLES.get(name.partition(" ")[0])
    drawn = sha256(someone.encode()).digest()

    def one(items: Sequence[str], at: int) -> str:
        return items[drawn[at] % len(items)]

    return Looks(
        age=_CHILD if pupil else _ADULTS[drawn[0] % len(_ADULTS)],
        hair=one(_HAIR[:_CHILDREN_HAVE] if pupil else _HAIR, 1),
        hair_style=one(_STYLES[gender], 2),
        skin=one(_SKINS, 3),
        glasses=not pupil and drawn[4] % 3 == 0,
        beard=not pupil and gender is Gender.MASCULINE and drawn[5] % 3 == 0,
    )
