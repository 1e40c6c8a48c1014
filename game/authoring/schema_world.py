"""The form of who is there and what they live: people, looks, ties, coalitions, facts, cues."""

from typing import Annotated

from game.authoring import vocabulary as words
from game.authoring.keys import key, several
from game.authoring.schema_situation import RingWord
from game.authoring.shapes import (
    Affinity,
    Closed,
    Id,
    Ids,
    Shape,
    Texts,
    Trust,
    Words,
    YesNo,
    level_of,
    word,
)
from game.model.cast import Channel, Gender, World
from game.model.meters import Meter
from game.model.option import Posture

WorldWord = Annotated[World, word(words.WORLDS)]
GenderWord = Annotated[Gender, word(words.GENDERS)]
ChannelWord = Annotated[Channel, word(words.CHANNELS)]
PostureWord = Annotated[Posture, word(words.POSTURES)]
MeterWord = Annotated[Meter, word(words.METERS)]


class CueShape(Shape):
    """Un indice : ce qu’une personne montre quand une mesure change de palier."""

    meter: MeterWord = key("mesure", "La mesure qui change de palier.", examples=["confiance"])
    upward: Annotated[bool, word({"monte": True, "baisse": False})] = key("sens", "Dans quel sens elle change.")
    text: Words = key("texte", "Ce que l’on voit. {nom} est la personne, {autre} celle vers qui cela va.")
    toward_player: Annotated[bool | None, word({"vous": True, "autres": False})] = key(
        "envers", "Seulement envers vous, ou envers d’autres.", None
    )
    person: Id | None = key("personne", "Seulement cette personne.", None)
    world: WorldWord | None = key("monde", "Seulement les personnes de ce monde.", None)
    pupil: YesNo | None = key("eleve", "Seulement l’élève (oui), ou tous sauf l’élève (non).", None)
    reported: Words = key("rapporte", "Ce qu’on en rapporte quand la personne est absente.", "")
    heard: Words = key("voix", "Comment cela s’entend au téléphone.", "")
    ally: YesNo = key("allie", "Pour une coalition : chez qui en est, contre {autre}.", False)
    ambiguous: YesNo = key("equivoque", "Un indice que l’on peut lire de deux façons.", False)


class LooksShape(Shape):
    """De quoi découper la silhouette d’une personne."""

    age: int = key("age", "L’âge.", 40, ge=1, le=110)
    hair: Annotated[str, word(words.HAIR)] = key("cheveux", "La couleur des cheveux.", "brown")
    hair_style: Annotated[str, word(words.HAIR_STYLES)] = key("coiffure", "La coiffure.", "short")
    skin: Annotated[str, word(words.SKINS)] = key("peau", "La peau.", "light")
    glasses: YesNo = key("lunettes", "Porte des lunettes.", False)
    beard: YesNo = key("barbe", "Porte la barbe.", False)
    clothes: Annotated[str, word(words.CLOTHES)] = key("habits", "La couleur des habits.", "")


class PersonShape(Shape):
    """Une personne, avec un enjeu, une crainte et une bonne raison."""

    name: Words = key("nom", "Le nom, tel qu’il ouvre ses répliques.", examples=["M. Rochat"])
    role: Words = key("fonction", "Ce qu’elle est dans l’histoire.", examples=["maître de classe, 5P"])
    world: WorldWord = key("monde", "Le monde auquel elle appartient.")
    gender: GenderWord | None = key("accord", "Le genre grammatical.", None)
    pupil: YesNo = key("eleve", "C’est l’élève.", False)
    rank: int | None = key("rang", "Le rang, de 0 (élève) à 3 (autorité).", None, ge=0, le=3)
    stake: Words = key("enjeu", "Ce qui compte pour elle ici.", "", ["finir l’année debout"])
    fear: Words = key("crainte", "Ce qu’elle craint.", "", ["passer pour dépassé"])
    good_reason: Words = key("bonne_raison", "Pourquoi un collègue respecté ferait comme elle.", "")
    expects: Words = key("attend_de_vous", "Ce qu’elle attend de vous.", "")
    looks: LooksShape | None = key("apparence", "De quoi dessiner sa silhouette.", None)
    cues: list[CueShape] = several("indices", "Des indices propres à cette personne.")
    ring: RingWord | None = key("anneau", "Autour de l’élève : micro, meso ou macro.", None)
    referent: YesNo = key("referent", "C’est votre référent hiérarchique.", False)
    peer: YesNo = key("pair", "C’est un pair d’intervision : il demande, il ne résout pas.", False)
    territory: Words = key("territoire", "Ce qui relève de son métier, en quelques mots.", "")
    territory_acts: Texts = several("territoire_actes", "Les actes de son métier, séparés par des virgules.")
    expected_acts: Texts = several("attend_actes", "Les actes que cette personne attend de vous.")
    delegation: Annotated[int, level_of(Meter.DELEGATION)] = key(
        "delegation", "Ce que cette personne vous remet déjà, au début.", 0
    )
    asymmetry: Annotated[int | None, level_of(Meter.ASYMMETRY)] = key(
        "asymetrie", "À quel point elle compte peu autour d’une table.", None
    )


class GroupShape(Shape):
    """Un collectif, qui vit des relations comme une seule personne."""

    name: Words = key("nom", "Le nom.", examples=["la classe"])
    world: WorldWord = key("monde", "Le monde auquel il appartient.")


class PlayerShape(Shape):
    """Qui l’on joue."""

    profession: Words = key(
        "metier",
        "Un métier de la liste, par son identifiant, ou « forme féminine | forme masculine ».",
        examples=["logopediste", "infirmière | infirmier"],
    )
    genders: Annotated[tuple[Gender, ...], word(words.PLAYER_GENDERS)] = key(
        "accord", "Le genre du joueur : au choix, ou imposé.", (Gender.FEMININE, Gender.MASCULINE)
    )
    first_name: Words = key("prenom", "Le prénom du personnage joué.", "")
    on_first_name_terms: Ids = several("tutoie", "Les personnes avec qui l’on se tutoie.")


class MandateShape(Shape):
    """Ce que le mandat permet ici, et ce qu’il ne permet pas."""

    may: Words = key("peut", "Ce que le joueur peut faire.")
    may_not: Words = key("ne_peut_pas", "Ce qu’il ne peut pas faire.")


class RequestShape(Shape):
    """Comment on est venu chercher le joueur."""

    sender: Id = key("de", "Qui demande.")
    channel: ChannelWord = key("canal", "Par quelle voie.", Channel.FACE_TO_FACE)
    text: Words = key("texte", "Les mots de la demande.")


class TieShape(Shape):
    """Ce que vit une personne envers une autre au début."""

    trust: Trust = key("confiance", "La confiance.", (50, False), ["en construction", 50])
    tested: YesNo | None = key("eprouvee", "La confiance a été mise à l’épreuve.", None)
    speakable: Annotated[int, level_of(Meter.SPEAKABLE)] = key("dicible", "Ce qui peut se dire.", 1, ["l’utile"])
    tension: Annotated[int, level_of(Meter.TENSION)] = key("tension", "La tension, indépendante de la confiance.", 0)
    recognition: Annotated[int, level_of(Meter.RECOGNITION)] = key("reconnaissance", "Se sentir reconnu.", 50)
    debt: int = key("dette", "Ce que l’un doit à l’autre.", 0, ge=-10, le=10)
    affinity: Affinity = key("affinite", "Le lien qu’on ne choisit pas ; « tiree » le tire au sort.", 0)
    against: Annotated[int, level_of(Meter.AGAINST)] = key(
        "part_contre", "La part de confiance qui tient à un adversaire commun.", 0
    )
    routine: Annotated[int, level_of(Meter.ROUTINE)] = key(
        "routine", "À quel point tout se règle « comme d’habitude », sans rien négocier.", 0
    )
    closed: Closed = key("ne_s_ouvre_pas", "oui : rien n’y fera ; « tire » : le hasard le décide au début.", False)


class CoalitionShape(Shape):
    """Quelqu’un croit que deux autres font bloc contre lui."""

    perceiver: Id = key("vue_par", "Qui le croit.")
    between: list[Id] = key("entre", "Les deux autres.", min_length=2, max_length=2)
    against: Id | None = key("contre", "Contre qui, quand celle qui le croit est l’une des deux.", None)
    strength: Annotated[int, level_of(Meter.COALITION)] = key("force", "À quel point.", examples=["moyenne"])


class FactShape(Shape):
    """Un fait que les uns savent, et les autres non."""

    text: Words = key("texte", "Le fait, en une phrase.")
    known_by: Ids = several("le_savent", "Qui le sait au début.")
    secret_of: Id | None = key("secret_de", "De qui c’est le secret.", None)


class AdjustmentShape(Shape):
    """Une règle mise de côté, ou pesée autrement, avec une raison."""

    inactive: YesNo | None = key("inactive", "La règle ne joue pas ici.", None)
    factor: int | None = key("facteur", "Son poids ici, en pour-cent.", None, ge=0, le=500)
    reason: Words = key("raison", "Pourquoi, dans ce scénario.")
