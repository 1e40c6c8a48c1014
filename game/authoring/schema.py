"""The form of a scenario file: French keys, English fields, and the help that an editor shows for each key."""

from typing import Annotated, Literal

from pydantic import Field

from game.authoring import vocabulary as words
from game.authoring.keys import key, named, several
from game.authoring.schema_encounters import AgendaShape, EncounterShape, EndingShape
from game.authoring.schema_situation import DilemmaShape, InterestShape, ObjectShape, ParadoxShape, WindWord
from game.authoring.schema_world import (
    AdjustmentShape,
    CoalitionShape,
    CueShape,
    FactShape,
    GroupShape,
    MandateShape,
    PersonShape,
    PlayerShape,
    RequestShape,
    TieShape,
)
from game.authoring.shapes import (
    Id,
    NewId,
    Shape,
    Texts,
    Tie,
    Version,
    Words,
    word,
)


class ScenarioShape(Shape):
    """Un scénario."""

    kind: Literal["scenario"] = key("genre", "Ce que ce fichier est.")
    format: Literal[1] = key("format", "Le format du langage : 1.")
    id: NewId = key("id", "L’identifiant du scénario, comme son dossier.")
    title: Words = key("titre", "Le titre.")
    version: Version = key(
        "version", "La version : 0.0 est une esquisse ; dès 1.0, valeur et prix sont obligatoires.", "0.0", ["1.0"]
    )
    authors: Texts = several("auteurs", "Qui l’a écrit.")
    summary: Words = key("resume", "Ce que dit la bibliothèque du jeu.", "")
    country: Annotated[str, word({one: one for one in words.COUNTRIES})] = key(
        "pays", "Le pays dont le scénario emploie le vocabulaire.", "ch_vd"
    )
    minutes: int = key("duree", "La durée, en minutes.", 20, ge=1, le=240)
    player: PlayerShape = key("joueur", "Qui l’on joue.")
    mandate: MandateShape | None = key("mandat", "Ce que le mandat permet ; sinon, celui du métier dans ce pays.", None)
    request: RequestShape = key("demande", "Comment on est venu chercher le joueur.")
    people: dict[NewId, PersonShape] = key("personnes", "Les personnes, par identifiant.", min_length=1, max_length=40)
    groups: dict[NewId, GroupShape] = named("collectifs", "Les collectifs, par identifiant.", max_length=10)
    ties: list[Annotated[dict[Tie, TieShape], Field(min_length=1, max_length=1)]] = several(
        "relations", "Les relations : seules celles-ci existent.", max_length=400
    )
    coalitions: list[CoalitionShape] = several("coalitions", "Les coalitions perçues.", max_length=60)
    necessary: list[Tie] = several("alliances_necessaires", "Les alliances sans lesquelles rien ne se fait.")
    to_bet: list[Tie] = several("a_parier", "Les relations sur lesquelles on pariera, six au plus.", max_length=6)
    facts: dict[NewId, FactShape] = named("faits", "Les faits, par identifiant.")
    paradoxes: dict[NewId, ParadoxShape] = named("paradoxes", "Les paradoxes, par identifiant.", max_length=10)
    dilemmas: dict[NewId, DilemmaShape] = named(
        "dilemmes", "Les tensions entre métiers, par identifiant.", max_length=10
    )
    objects: dict[NewId, ObjectShape] = named("objets", "Les objets-frontières, par identifiant.", max_length=10)
    interests: list[InterestShape] = several("interets", "Les intérêts qui rapprochent ou opposent.", max_length=20)
    winds: list[WindWord] = several("vents", "D’où vient le vent, tour à tour.", max_length=20)
    news: list[Tie] = several("circule", "Par où passent les nouvelles : « porteur -> destinataire ».")
    memories: dict[NewId, Words] = named("memoires", "Vos variables, en mots : le mot du début.")
    adjustments: dict[Id, AdjustmentShape] = named("regles", "Des règles ajustées pour ce scénario.")
    cues: list[CueShape] = several("indices", "Des indices propres à ce scénario.")
    first: Id | None = key("debut", "La première rencontre ; sinon l’agenda, sinon la première écrite.", None)
    agenda: AgendaShape | None = key("agenda", "L’agenda.", None)
    encounters: dict[NewId, EncounterShape] = key("rencontres", "Les rencontres.", min_length=1, max_length=80)
    passages: dict[NewId, Words] = named("passages", "Des textes que l’on peut rejouer.")
    endings: dict[NewId, EndingShape] = key("fins", "Les fins, essayées dans l’ordre.", min_length=1, max_length=40)
