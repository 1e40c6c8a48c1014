"""The form of what happens: agenda, encounters, scenes, options, endings."""

from typing import Annotated

from pydantic import ConfigDict, Field

from game.authoring import vocabulary as words
from game.authoring.keys import key, named, several
from game.authoring.schema_situation import EncounterKindWord, ExpenseShape, FormKindWord, RelianceShape
from game.authoring.schema_world import ChannelWord, PostureWord
from game.authoring.shapes import (
    Id,
    Ids,
    NewId,
    OneOrMore,
    Shape,
    Texts,
    Words,
    YesNo,
    word,
)
from game.model.cast import Channel
from game.model.scenario import EncounterKind


class AgendaShape(Shape):
    """Peu de créneaux, pour plus de rencontres qu’ils n’en permettent."""

    slots: int = key("creneaux", "Le nombre de créneaux.", ge=0, le=20)
    proposals: list[Id] = key("propositions", "Les rencontres proposées.", min_length=1, max_length=20)
    then: Id = key("puis", "La rencontre qui vient ensuite, ou « fin ».")


class EffectShape(Shape):
    """Un effet propre à une option : des mesures qui changent, et la raison en une phrase."""

    model_config = ConfigDict(extra="allow", strict=True, frozen=True)
    __pydantic_extra__: dict[str, Annotated[int, Field(ge=-100, le=100)]] = Field(init=False)
    reason: Words = key("raison", "Pourquoi, en une phrase.")


class LearnShape(Shape):
    """Quelqu’un apprend un fait."""

    learners: Ids = key("qui", "Qui l’apprend.")
    fact: Id = key("fait", "Quel fait.")
    source: Id = key("par", "De qui ; vous, si rien n’est dit.", "vous")


class PromiseShape(Shape):
    """Une parole donnée."""

    to: Id = key("a", "À qui.")
    what: Words = key("quoi", "Quoi.")
    before: Id = key("avant", "Avant quelle rencontre, ou « fin ».")
    kept_if: Words = key("tenue_si", "La condition qui la tient.", examples=["choisi(rapporter)"])
    slots: int = key("creneaux", "Les créneaux qu’elle prend à l’agenda.", 0, ge=0, le=20)


class ContractShape(Shape):
    """Un accord explicite, avec un objet et un terme."""

    parties: Ids = key("avec", "Avec qui.")
    subject: Words = key("objet", "À propos de quoi.")
    until: Id = key("jusqu_a", "Jusqu’à quelle rencontre, ou « fin ».")
    limits: Words = key("limites", "Ce qu’il laisse de côté.", "")


Learns = Annotated[list[LearnShape], OneOrMore()]
Effects = Annotated[list[EffectShape], OneOrMore()]


class LaterShape(Shape):
    """Une conséquence qui attend."""

    before: Id = key("avant", "Avant quelle rencontre, ou « fin ».")
    text: Words = key("texte", "Ce qui est alors raconté.", "")
    effects: Effects = several("effets", "Ce qui change alors.")
    learns: Learns = several("apprend", "Ce qui s’apprend alors.")


class OptionShape(Shape):
    """Ce qu’un collègue respecté dirait ou ferait ici."""

    say: Words | None = key("dire", "Les mots du joueur.", None)
    do: Words | None = key("geste", "Ce que fait le joueur, sans parole.", None)
    postures: Annotated[list[PostureWord], Field(max_length=2), OneOrMore()] = several(
        "posture", "Une ou deux postures."
    )
    addressed: Ids = several("a", "À qui ; sinon les cibles des actes, sinon toutes les personnes présentes.")
    about: Ids = several("de", "À propos de qui.")
    acts: Texts = several("actes", "« acte cible » ou « acte cible sujet », séparés par des virgules.")
    condition: Words | None = key("si", "La condition qui rend l’option possible.", None)
    effects: Effects = several("effets", "Des effets propres, chacun avec sa raison.")
    learns: Learns = several("apprend", "Qui apprend quoi.")
    promise: PromiseShape | None = key("promet", "Une parole donnée.", None)
    renegotiates: Id | None = key("renegocie", "L’option dont la promesse est renégociée.", None)
    contract: ContractShape | None = key("contrat", "Un accord explicite.", None)
    remembers: dict[Id, Words] = named("retient", "Un mot à retenir dans une mémoire.")
    later: Annotated[list[LaterShape], OneOrMore()] = several("plus_tard", "Une conséquence qui attend.")
    reply: Words = key("reponse", "Ce qui se dit et se passe aussitôt après.", "")
    then: Id | None = key("puis", "Une scène, une rencontre, « agenda » ou « fin ».", None)
    value: Words = key("valeur", "Ce que l’option vaut, pour le débriefing.", "")
    price: Words = key("prix", "Ce qu’elle coûte, pour le débriefing.", "")
    paradox: Id | None = key("paradoxe", "Le paradoxe dans lequel l’option est prise.", None)
    dilemma: Id | None = key("dilemme", "La tension sur laquelle elle travaille.", None)
    boundary_object: Id | None = key("objet_frontiere", "L’objet qu’elle pose sur la table.", None)
    modality: Id | None = key("modalite", "La modalité qu’elle propose : offerte seulement si elle est ouverte.", None)
    protection: YesNo = key("protection", "La sortie qui protège : jamais punie.", False)
    reliance: RelianceShape | None = key("compte_sur", "Compter sur quelqu’un.", None)
    expenses: Annotated[list[ExpenseShape], OneOrMore()] = several("coute", "Ce qu’elle coûte, et à qui.")
    effort: int = key("effort", "Dans une fiche : les jetons qu’elle prend.", 0, ge=0, le=20)


class FieldShape(Shape):
    """Une chose à régler sur une fiche ; sa première option vaut si l’on n’y touche pas."""

    title: Words = key("titre", "Ce qui se règle.", examples=["Où"])
    options: dict[NewId, OptionShape] = key("options", "Ce qui est possible.", min_length=1, max_length=12)


class FormShape(Shape):
    """Une fiche : plusieurs choses réglées d’un coup."""

    kind: FormKindWord = key("sorte", "Table de préparation, rapport, phrase-obstacle ou carte des acteurs.")
    title: Words = key("titre", "Le titre de la fiche.", "")
    effort: int | None = key("effort", "Les jetons à dépenser ; sans limite si rien n’est dit.", None, ge=0, le=40)
    fields: dict[NewId, FieldShape] = key("champs", "Ce qui se règle, dans l’ordre.", min_length=1, max_length=12)
    free_line: Words = key("ligne_libre", "L’intitulé d’une ligne libre, gardée dans le carnet.", "")


class SceneShape(Shape):
    """Un moment d’une rencontre : un texte, puis peut-être un choix."""

    text: Words = key("texte", "Le texte joué : répliques, didascalies, récit.", "")
    condition: Words | None = key("si", "La scène est passée si cette condition n’est pas vraie.", None)
    asked_by: Id | None = key("demande_de", "La personne qui vient de demander quelque chose.", None)
    arrive: Ids = several("arrivent", "Qui arrive.")
    leave: Ids = several("partent", "Qui s’en va.")
    learns: Learns = several("apprend", "Qui apprend quoi dans cette scène.")
    choice: NewId | None = key("choix", "L’identifiant du choix.", None)
    options: dict[NewId, OptionShape] = named("options", "Les options, par identifiant.", max_length=12)
    then: Id | None = key("puis", "Une scène, une rencontre, « agenda » ou « fin ».", None)
    form: FormShape | None = key("fiche", "Une fiche à remplir, à la place d’un choix.", None)


class EncounterShape(Shape):
    """Des gens dans un lieu."""

    title: Words = key("titre", "Le titre, dans l’agenda et au-dessus de la scène.", "")
    place: Annotated[str, word({one: one for one in words.PLACES})] = key("lieu", "Le lieu.")
    moment: Words = key("moment", "Quand, en quelques mots.", "", ["mardi, à la récréation"])
    why: Words = key("pourquoi", "Pourquoi on irait.", "")
    channel: ChannelWord = key("canal", "De vive voix, au téléphone, par lettre…", Channel.FACE_TO_FACE)
    present: Ids = several("presents", "Qui est là au début.")
    concerned: Ids = several("concernes", "Absents, et touchés par ce qui se dit.")
    reported: Ids = several("nouvelles_de", "Absents dont on parle.")
    seats: Ids = several("places", "L’ordre autour de la table.")
    slots: int = key("creneaux", "Ce qu’elle coûte à l’agenda.", 1, ge=0, le=20)
    condition: Words | None = key("si", "La condition qui la rend possible.", None)
    kind: EncounterKindWord = key("sorte", "Rencontre, réunion, intervision ou rapport.", EncounterKind.ENCOUNTER)
    modality: Id | None = key("modalite", "La modalité qu’elle demande : offerte seulement si elle est ouverte.", None)
    forbids: Annotated[bool, word({"metacommuniquer": True})] = key(
        "interdit", "Ce que le contexte ne permet pas de dire.", False
    )
    scenes: dict[NewId, SceneShape] = key("scenes", "Les scènes, dans l’ordre.", min_length=1, max_length=80)


class EndingShape(Shape):
    """Une fin, prise quand sa condition est la première à être vraie."""

    title: Words = key("titre", "Le titre de la fin.", "")
    condition: Words | None = key("si", "La condition ; la dernière fin n’en a pas.", None)
    text: Words = key("texte", "Ce qui est raconté.")
