"""The form of what a situation is caught in: paradoxes, tensions, boundary objects, interests."""

from typing import Annotated

from game.authoring import vocabulary as words
from game.authoring.keys import key, several
from game.authoring.shapes import Id, Ids, Shape, Words, YesNo, word
from game.model.cast import Ring
from game.model.option import FormKind
from game.model.scenario import EncounterKind, Wind

RingWord = Annotated[Ring, word(words.RINGS)]
WindWord = Annotated[Wind, word(words.WINDS)]
EncounterKindWord = Annotated[EncounterKind, word(words.ENCOUNTER_KINDS)]
FormKindWord = Annotated[FormKind, word(words.FORM_KINDS)]
BeliefWord = Annotated[bool, word(words.RELIANCES)]


class ParadoxShape(Shape):
    """Deux attentes qui se contredisent, et que l’on porte."""

    one_side: Words = key("d_un_cote", "La première attente.")
    other_side: Words = key("de_l_autre", "La seconde.")
    uttered_by: Ids = several("emis_par", "Qui les énonce.")


class DilemmaShape(Shape):
    """Une tension entre deux métiers, qui peut devenir un dilemme commun."""

    between: list[Id] = key("entre", "Les deux personnes.", min_length=2, max_length=2)
    tension: Words = key("tension", "Ce qui se dit tant que chacun reste de son côté.")
    shared: Words = key("commun", "Le dilemme, une fois partagé.", examples=["continuité ou discontinuité"])
    constraints: dict[Id, Words] = key("contraintes", "La contrainte de chacun, par identifiant.", min_length=2)


class ObjectShape(Shape):
    """Un objet-frontière : chacun le lit dans son monde."""

    name: Words = key("nom", "L’objet.", examples=["le cahier de Lilian"])
    readings: dict[Id, Words] = key("lectures", "Ce qu’y lit une personne, ou un monde.", min_length=1)


class InterestShape(Shape):
    """Un intérêt qui rapproche deux personnes, ou qui les oppose."""

    between: list[Id] = key("entre", "Les deux personnes.", min_length=2, max_length=2)
    what: Words = key("quoi", "De quoi il s’agit.")
    convergent: YesNo = key("convergent", "oui s’il les rapproche, non s’il les met en concurrence.", True)


class RelianceShape(Shape):
    """Compter sur quelqu’un : lui faire confiance, ou croire en lui."""

    on: Id = key("qui", "Sur qui l’on compte.")
    what: Words = key("quoi", "Pour quoi.")
    before: Id = key("avant", "Avant quelle rencontre, ou « fin ».")
    met_if: Words = key("honore_si", "La condition qui montre que c’est fait.")
    belief: BeliefWord = key("par", "Par confiance (un échec trahit) ou par croyance (un échec se retente).", False)


class ExpenseShape(Shape):
    """Ce qu’une option coûte, avec un nom."""

    who: Words = key("a", "À qui : l’identifiant d’une personne, ou des mots.", examples=["Lou, liste d’attente"])
    what: Words = key("quoi", "Ce que cela coûte.")
