"""The form of the other files: rulebooks, cue libraries and scripted plays."""

from typing import Annotated, Literal

from pydantic import Field

from game.authoring import vocabulary as words
from game.authoring.keys import key, named, several
from game.authoring.schema_world import CueShape, GenderWord, PostureWord
from game.authoring.shapes import Answer, Id, NewId, Shape, Texts, Words, YesNo, word
from game.model.cast import Gender
from game.rules.rulebook import Need, Occasion

NeedWord = Annotated[Need, word(words.NEEDS)]
OccasionWord = Annotated[Occasion, word(words.OCCASIONS)]


class ActShape(Shape):
    """Un acte : ce qu’on peut faire en parlant, ou en se taisant."""

    meaning: Words = key("sens", "Ce que c’est, en une phrase.")
    target: NeedWord = key("envers", "Faut-il dire à qui ?", Need.REQUIRED)
    about: NeedWord = key("sujet", "Faut-il dire à propos de qui ?", Need.NONE)
    turns_wind: YesNo = key("tourne_le_vent", "Après cet acte, le vent tourne.", False)
    negotiates: YesNo = key("negocie", "Quelque chose s’y discute qui aurait pu aller sans dire.", False)


class RuleShape(Shape):
    """Une règle : quand cela arrive dans ce contexte, voilà ce qui change."""

    id: NewId = key("id", "L’identifiant de la règle.")
    group: Words = key("groupe", "La famille de règles.", "")
    act: Id | None = key("acte", "L’acte qui la déclenche.", None)
    posture: PostureWord | None = key("posture", "La posture qui la déclenche.", None)
    occasion: OccasionWord | None = key("occasion", "L’événement qui la déclenche.", None)
    condition: Words | None = key("si", "Dans quel contexte.", None)
    effects: dict[Words, Annotated[int, Field(ge=-100, le=100)]] = key("effets", "Ce qui change, et de combien.")
    sentence: Words = key("phrase", "Pourquoi, en une phrase ; {cible}, {objet}… y sont remplacés.")
    source: Words = key("source", "D’où vient la règle.")
    replaces: Id | None = key("remplace", "La règle plus générale dont elle prend la place.", None)


class ModalityShape(Shape):
    """Une manière de travailler ensemble, offerte seulement quand elle est ouverte."""

    meaning: Words = key("sens", "Ce que c’est, en une phrase.")
    condition: Words = key("si", "Quand elle est ouverte ; « cible » est chaque personne concernée.")


class RulebookShape(Shape):
    """Un livre de règles."""

    kind: Literal["regles"] = key("genre", "Ce que ce fichier est.")
    format: Literal[1] = key("format", "Le format du langage : 1.")
    id: NewId | None = key("id", "L’identifiant du fichier.", None)
    acts: dict[NewId, ActShape] = key("actes", "Les actes, par identifiant.", min_length=1)
    modalities: dict[NewId, ModalityShape] = named("modalites", "Les modalités, par identifiant.")
    rules: list[RuleShape] = several("regles", "Les règles, essayées dans l’ordre.", max_length=1000)


class CuesShape(Shape):
    """Une bibliothèque d’indices."""

    kind: Literal["indices"] = key("genre", "Ce que ce fichier est.")
    format: Literal[1] = key("format", "Le format du langage : 1.")
    id: NewId | None = key("id", "L’identifiant du fichier.", None)
    cues: list[CueShape] = key("indices", "Les indices.", max_length=2000)


class ExpectedShape(Shape):
    """Ce qui doit être vrai à la fin de la partie."""

    ending: Id | None = key("fin", "La fin attendue.", None)
    holds: Texts = several("vrai", "Des conditions vraies à la fin.")


class ScriptShape(Shape):
    """Une partie écrite d’avance, qui sert d’essai."""

    kind: Literal["partie"] = key("genre", "Ce que ce fichier est.")
    format: Literal[1] = key("format", "Le format du langage : 1.")
    scenario: Id = key("scenario", "L’identifiant du scénario.")
    seed: int = key("graine", "La graine du hasard.", 1, ge=0, le=2**63 - 1)
    gender: GenderWord = key("accord", "Le genre du personnage joué.", Gender.FEMININE)
    choices: list[Answer] = several(
        "choix",
        "Les options et les rencontres choisies, dans l’ordre, ou « continuer ». Une fiche : une option par champ, "
        "jointes par « + ».",
    )
    expected: ExpectedShape | None = key("attendu", "Ce qui doit être vrai à la fin.", None)
