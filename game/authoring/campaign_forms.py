"""The form of a campaign file."""

from typing import Annotated, Literal

from game.authoring import vocabulary as words
from game.authoring.keys import key, several
from game.authoring.shapes import Id, NewId, Shape, Texts, Version, Words, word


class ChapterShape(Shape):
    """Un chapitre : un scénario, à son moment de l’année."""

    scenario: Id = key("scenario", "L’identifiant du scénario.")
    when: Words = key("quand", "Quand cela se passe, en quelques mots.", "", ["novembre"])
    text: Words = key("texte", "Ce qu’on lit sur le calendrier, en une phrase ou deux.", "")


class KeepingShape(Shape):
    """Ce qui reste d’un chapitre à l’autre ; les relations entre adultes restent toujours."""

    tension: int = key("tension", "Ce qui reste de chaque tension, en pour cent.", 50, ge=0, le=100)
    slots: int = key("creneaux", "Combien de créneaux non employés peuvent passer au suivant.", 1, ge=0, le=10)
    reputation: int = key(
        "reputation",
        "Quand un autre métier prend la suite : ce que compte la réputation du précédent, en pour cent.",
        40,
        ge=0,
        le=100,
    )


class CampaignShape(Shape):
    """Une campagne : des scénarios vécus l’un après l’autre, dans la même maison."""

    kind: Literal["campagne"] = key("genre", "Ce que ce fichier est.")
    format: Literal[1] = key("format", "Le format du langage : 1.")
    id: NewId = key("id", "L’identifiant de la campagne.")
    title: Words = key("titre", "Le titre.")
    version: Version = key("version", "La version.", "0.1", ["1.0"])
    authors: Texts = several("auteurs", "Qui l’a écrite.")
    summary: Words = key("resume", "Ce que dit la bibliothèque du jeu.", "")
    country: Annotated[str, word({one: one for one in words.COUNTRIES})] = key(
        "pays", "Le pays où se trouve la maison.", "ch_vd"
    )
    chapters: list[ChapterShape] = key(
        "etapes", "Les chapitres, dans l’ordre : deux au moins.", max_length=100, json_schema_extra={"minItems": 2}
    )
    keeping: KeepingShape | None = key("garde", "Ce qui reste d’un chapitre à l’autre.", None)
