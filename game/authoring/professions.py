"""Professions as each country knows them: what they are called, what they may do, and the words that go with them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from game.authoring.spelling import fold
from game.authoring.typography import typeset
from game.model.cast import Gender
from game.model.prose import Text

GOES_BY: Final = "|"
"""What stands between the feminine and the masculine form of a profession."""


@dataclass(frozen=True, slots=True)
class Local:
    """A profession in one country. Where it does not exist, `absent` says so and the rest is empty."""

    forms: Mapping[Gender, str] = field(default_factory=dict)
    may: Text = ()
    may_not: Text = ()
    answers_to: str = ""
    confidentiality: str = ""
    absent: str = ""
    to_check: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """Something that each country has its own word for, and the words by which one recognises a country."""

    id: str
    meaning: str
    words: Mapping[str, str]
    marks: Mapping[str, tuple[str, ...]]


class Foreign(NamedTuple):
    """A word that betrays another country, where it is said, and what to say instead."""

    word: str
    there: str
    instead: str


@dataclass(frozen=True, slots=True)
class Professions:
    """Every profession by id and by country, and the vocabulary; `places` says « dans le canton de Vaud »."""

    places: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Mapping[str, Local]] = field(default_factory=dict)
    vocabulary: tuple[Concept, ...] = ()

    def local(self, profession: str, country: str) -> Local | None:
        """That profession in that country, or None when the word is no id: then it is what the author calls it."""
        return self.known.get(profession, {}).get(country)

    def called(self, name: str) -> str | None:
        """The id of the profession that bears this name somewhere, whatever its accents, or is this id."""
        wanted = fold(name)
        for profession, countries in self.known.items():
            names = {fold(form) for local in countries.values() for form in local.forms.values()}
            if wanted in names | {profession, fold(profession.replace("_", " "))}:
                return profession
        return None

    def foreign_to(self, country: str) -> Iterator[Foreign]:
        """The words that are said elsewhere and never here; a word that this country marks too is no stranger."""
        for concept in self.vocabulary:
            at_home = concept.marks.get(country, ())
            told: set[str] = set()
            for other, marks in concept.marks.items():
                for word in marks:
                    if other != country and word not in at_home and word not in told:
                        told.add(word)
                        yield Foreign(word, self.places.get(other, other), concept.words.get(country, ""))


NO_PROFESSIONS: Final = Professions()
"""Where the file of professions is not at hand: every profession is what its author calls it."""


def forms_of(written: str) -> Mapping[Gender, str] | None:
    """« forme féminine | forme masculine », or one form for both; None when it is neither."""
    forms = [typeset(form.strip()) for form in written.split(GOES_BY)]
    if len(forms) > 2 or not all(forms):
        return None
    return {Gender.FEMININE: forms[0], Gender.MASCULINE: forms[-1]}
