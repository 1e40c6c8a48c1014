"""The form of the file of professions: what each may do in each country, and the words of each country."""

from typing import Literal

from game.authoring.keys import key, several
from game.authoring.shapes import NewId, Shape, Texts, Words


class LocalProfessionShape(Shape):
    """Un métier dans un pays : ou bien « absent », ou bien tout le reste."""

    forms: Words | None = key(
        "formes",
        "« forme féminine | forme masculine », ou une seule.",
        None,
        ["infirmière scolaire | infirmier scolaire"],
    )
    may: Words | None = key("peut", "Ce que le mandat permet, en deux ou trois phrases.", None)
    may_not: Words | None = key("ne_peut_pas", "Ce qu’il ne permet pas.", None)
    answers_to: Words | None = key("depend_de", "De qui l’on dépend.", None)
    confidentiality: Words | None = key("confidentialite", "La règle de confidentialité, en une phrase.", None)
    absent: Words | None = key("absent", "Ce métier n’existe pas là : le dire, et dire qui s’en approche.", None)
    to_check: Words = key("a_verifier", "Ce qu’une personne du métier, sur place, doit vérifier.")


class ProfessionShape(Shape):
    """Un métier, dans chaque pays."""

    ch_vd: LocalProfessionShape = key("ch_vd", "Dans le canton de Vaud.")
    fr: LocalProfessionShape = key("fr", "En France.")
    be: LocalProfessionShape = key("be", "En Belgique francophone.")


class LocalWordsShape(Shape):
    """Le mot d’un pays."""

    word: Words = key("mot", "Le mot à employer.", examples=["réunion de réseau"])
    marks: Texts = several("propres", "Les mots qui ne se disent que là, ou là où ils sont aussi écrits.")


class ConceptShape(Shape):
    """Une chose que chaque pays nomme à sa façon."""

    meaning: Words = key("sens", "Ce que c’est.")
    ch_vd: LocalWordsShape = key("ch_vd", "Dans le canton de Vaud.")
    fr: LocalWordsShape = key("fr", "En France.")
    be: LocalWordsShape = key("be", "En Belgique francophone.")


class PlacesShape(Shape):
    """Comment une phrase dit où l’on est."""

    ch_vd: Words = key("ch_vd", "Dans le canton de Vaud.")
    fr: Words = key("fr", "En France.")
    be: Words = key("be", "En Belgique francophone.")


class ProfessionsShape(Shape):
    """Les métiers et les mots de chaque pays."""

    kind: Literal["metiers"] = key("genre", "Ce que ce fichier est.")
    format: Literal[1] = key("format", "Le format du langage : 1.")
    id: NewId | None = key("id", "L’identifiant du fichier.", None)
    places: PlacesShape = key("pays", "Chaque pays, comme une phrase le dit.")
    known: dict[NewId, ProfessionShape] = key("metiers", "Les métiers, par identifiant.", min_length=1, max_length=100)
    vocabulary: dict[NewId, ConceptShape] = key("vocabulaire", "Les mots, par ce qu’ils nomment.", max_length=200)
