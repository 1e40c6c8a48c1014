"""Every question of the language of conditions, answered with yes and with no, in French."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from game.model.conditions import Question


class Answer(NamedTuple):
    """A question answered with yes, and with no.

    `takes` names what stands at each place of the templates: `h` and `a` are people, the others are said by their kind
    (an act, a world, a ring, a wind, a name of the scenario, a number of slots or of choices). `target` needs no word.
    """

    yes: str
    no: str
    takes: tuple[str, ...] = ()


def _outcome(outcome: str) -> Answer:
    word = "la parole donnée au choix {name}"
    return Answer(f"{word} a été {outcome}", f"{word} n’a pas été {outcome}", ("name",))


ANSWERS: Final[Mapping[Question, Answer]] = {
    Question.CHOSEN: Answer("le choix {name} a été fait", "le choix {name} n’a pas été fait", ("name",)),
    Question.SEEN: Answer("la rencontre {name} a eu lieu", "la rencontre {name} n’a pas eu lieu", ("name",)),
    Question.KNOWS: Answer(
        "{h} h[sait|savez] {name}{source}", "{h} ne h[sait|savez] pas {name}{source}", ("h", "name", "source")
    ),
    Question.PROMISED: Answer(
        "la parole donnée au choix {name} tient encore",
        "aucune parole n’est en attente au choix {name}",
        ("name",),
    ),
    Question.KEPT: _outcome("tenue"),
    Question.BROKEN: _outcome("rompue"),
    Question.RENEGOTIATED: _outcome("renégociée"),
    Question.PRESENT: Answer("{h} h[est|êtes] là", "{h} n’h[est|êtes] pas là", ("h",)),
    Question.MEMORY: Answer(
        "la mémoire {name} porte le mot {word}", "la mémoire {name} ne porte pas le mot {word}", ("name", "word")
    ),
    Question.SLOTS: Answer("il reste au moins {slots}", "il reste moins de {slots}", ("slots",)),
    Question.REQUESTED: Answer("{target} vient de vous demander quelque chose", "{target} ne vous a rien demandé"),
    Question.RECENT: Answer(
        "{act} avait déjà eu lieu {choices}", "{act} n’avait pas eu lieu {choices}", ("act", "choices")
    ),
    Question.ALONE: Answer("personne d’autre n’est là", "quelqu’un d’autre est là"),
    Question.OUTRANKS: Answer(
        "{h} h[est|êtes] au-dessus de {a} dans la hiérarchie",
        "{h} n’h[est|êtes] pas au-dessus de {a} dans la hiérarchie",
        ("h", "a"),
    ),
    Question.WORLD: Answer("{h} h[vient|venez] {world}", "{h} ne h[vient|venez] pas {world}", ("h", "world")),
    Question.PUPIL: Answer("{h} h[est|êtes] élève", "{h} n’h[est|êtes] pas élève", ("h",)),
    Question.ALSO: Answer("le même choix comprend aussi {act}", "le même choix ne comprend pas {act}", ("act",)),
    Question.CONFIDENT: Answer(
        "{h} h[garde|gardez] une confidence que {a} a[ignore|ignorez]",
        "{h} ne h[garde|gardez] aucune confidence que {a} a[ignore|ignorez]",
        ("h", "a"),
    ),
    Question.SAID_TO: Answer(
        "{act} a déjà eu lieu en face de {h}", "{act} n’a jamais eu lieu en face de {h}", ("act", "h")
    ),
    Question.SAID_OF: Answer(
        "{act} a déjà eu lieu à propos de {h} et en son absence",
        "{act} n’a jamais eu lieu à propos de {h} en son absence",
        ("act", "h"),
    ),
    Question.HERE: Answer(
        "{act} a déjà eu lieu pendant cette rencontre", "{act} n’a pas eu lieu pendant cette rencontre", ("act",)
    ),
    Question.NEGOTIATED: Answer(
        "quelque chose s’est négocié pendant cette rencontre", "rien ne s’est négocié pendant cette rencontre"
    ),
    Question.UNDER_CONTRACT: Answer("un contrat vous lie à {h}", "aucun contrat ne vous lie à {h}", ("h",)),
    Question.RING: Answer(
        "{h} h[est|êtes] sur l’anneau {ring}", "{h} n’h[est|êtes] pas sur l’anneau {ring}", ("h", "ring")
    ),
    Question.REFERENT: Answer(
        "{h} est pour vous le référent hiérarchique", "{h} n’est pas pour vous le référent hiérarchique", ("h",)
    ),
    Question.FORBIDDEN: Answer(
        "il est exclu, ici, de parler de la relation elle-même",
        "rien n’exclut, ici, de parler de la relation elle-même",
    ),
    Question.CONVERGENT: Answer(
        "un intérêt commun se joue entre {h} et {a}", "aucun intérêt commun ne se joue entre {h} et {a}", ("h", "a")
    ),
    Question.COMPETING: Answer(
        "un intérêt concurrent se joue entre {h} et {a}",
        "aucun intérêt concurrent ne se joue entre {h} et {a}",
        ("h", "a"),
    ),
    Question.WIND: Answer("le vent est {wind}", "le vent n’est pas {wind}", ("wind",)),
    Question.BELIEVED_IN: Answer(
        "vous comptez sur {h} parce que vous y croyez",
        "vous n’attendez rien de {h} au nom de ce que vous croyez",
        ("h",),
    ),
    Question.TRUSTED: Answer(
        "vous comptez sur {h} par confiance", "vous n’attendez rien de {h} au nom de la confiance", ("h",)
    ),
    Question.HONOURED: Answer(
        "ce sur quoi on comptait au choix {name} est venu",
        "ce sur quoi on comptait au choix {name} n’est pas venu",
        ("name",),
    ),
    Question.LET_DOWN: Answer(
        "ce sur quoi on comptait au choix {name} a manqué",
        "ce sur quoi on comptait au choix {name} n’a pas manqué",
        ("name",),
    ),
    Question.ONE_ADULT: Answer(
        "{h} a un adulte sur qui compter", "{h} n’a pas encore d’adulte sur qui compter", ("h",)
    ),
    Question.CONSTRAINTS_TOLD: Answer(
        "les deux parties ont dit chacune leur contrainte",
        "les deux parties n’ont pas encore dit chacune leur contrainte",
    ),
    Question.MEETING: Answer("cela se passe en réunion", "cela ne se passe pas en réunion"),
    Question.PROTECTING: Answer("ce choix est celui qui protège", "ce choix n’est pas celui qui protège"),
}
"""Every question there is."""
