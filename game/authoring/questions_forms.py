"""The form of a library of questions, those that a peer asks in the accompanied mode."""

from typing import Annotated, Literal

from game.authoring.keys import key
from game.authoring.schema_situation import EncounterKindWord
from game.authoring.schema_world import ChannelWord, MeterWord, PostureWord
from game.authoring.shapes import Id, NewId, Shape, Words, YesNo, word


class WhenShape(Shape):
    """Ce qui vient d’avoir lieu, dans la rencontre qui se ferme, pour que la question soit posée."""

    act: Id | None = key("acte", "Un acte qui vient d’être fait : {cible} et {sujet} se disent alors.", None)
    posture: PostureWord | None = key("posture", "La posture tenue dans les deux derniers choix.", None)
    meter: MeterWord | None = key(
        "mesure", "La mesure dont quelqu’un vient de montrer le changement : {personne}.", None
    )
    upward: Annotated[bool | None, word({"monte": True, "baisse": False})] = key(
        "sens", "Avec « mesure » : dans quel sens elle a changé.", None
    )
    kind: EncounterKindWord | None = key("sorte", "La sorte de rencontre.", None)
    channel: ChannelWord | None = key("canal", "Le canal de la rencontre.", None)
    absent: YesNo = key("absent", "Quelqu’un que la rencontre concernait n’y était pas : {absent}.", False)
    promise: YesNo = key("promesse", "Une promesse est encore à tenir : {promis} est à qui elle est faite.", False)


class QuestionShape(Shape):
    """Une question ouverte, qu’une collègue pose et qui n’attend pas de réponse."""

    id: NewId = key("id", "L’identifiant de la question.")
    when: WhenShape | None = key("quand", "Ce qui vient d’avoir lieu ; sans cette clé, la question va partout.", None)
    text: Words = key("texte", "La question, à la deuxième personne du singulier.")


class QuestionsShape(Shape):
    """Une bibliothèque de questions."""

    kind: Literal["questions"] = key("genre", "Ce que ce fichier est.")
    format: Literal[1] = key("format", "Le format du langage : 1.")
    id: NewId | None = key("id", "L’identifiant du fichier.", None)
    questions: list[QuestionShape] = key("questions", "Les questions.", min_length=1, max_length=500)
