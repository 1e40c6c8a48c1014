"""Views that are answered all at once, the notebook, a circle of peers: for tests, in the French of the game."""

from dataclasses import replace
from typing import Final

from game.model.cast import Channel
from game.model.option import FormKind
from game.model.scenario import EncounterKind
from game.play.view import (
    Beat,
    CompanionView,
    EncounterView,
    FormField,
    FormOption,
    FormView,
    OptionView,
)
from game.screens.values import KeptNote, NotebookPage, Viewpoint
from tests.screens.builders import ANAIS, DUTOIT, KELLER, LINE, PERRET, ROCHAT, TOLD, YOU, encounter, seats


def notebook(*, notes: bool = True) -> NotebookPage:
    """Three notes about one person and about nobody in particular."""
    kept = (
        KeptNote("03.03.2027, 14\u00a0h\u00a002", "m_rochat", "Il est fatigué, plus qu’en colère. À vérifier."),
        KeptNote("03.03.2027, 14\u00a0h\u00a010", "", "Le cahier bleu circule\u202f: qui l’a lu\u202f?"),
        KeptNote(
            "04.03.2027, 9\u00a0h\u00a005", "m_rochat", "Il garde le cahier. Il attend peut-être qu’on le demande."
        ),
    )
    people = tuple(Viewpoint(seat.id, seat.name) for seat in seats(5))
    return NotebookPage(kept if notes else (), people)


FIELDS: Final = {
    FormKind.PLANNING: (
        (
            "ou",
            "Où",
            (("Dans la classe", 0), ("Dans le bureau de la directrice", 0), ("Chez Mme Dutoit, si elle veut", 1)),
        ),
        (
            "quand",
            "À quelle heure",
            (("16\u00a0h, comme toujours", 0), ("18\u00a0h, pour que le père puisse venir", 1)),
        ),
        (
            "places",
            "Qui s’assied où",
            (("Comme on arrive", 0), ("Anaïs à côté de sa mère", 0), ("En rond, sans table", 1)),
        ),
        (
            "anais",
            "Anaïs",
            (("Elle n’est pas là", 0), ("Elle vient pour la fin", 1), ("Elle est là du début à la fin", 2)),
        ),
        ("avant", "Ce que chacun a lu", (("Rien n’est envoyé", 0), ("Un mot qui dit de quoi l’on parlera", 1))),
    ),
    FormKind.REPORT: (
        (
            "motif",
            "Motif de la demande",
            (("Difficultés de comportement", 0), ("Demande d’aide du maître de classe", 0)),
        ),
        (
            "vu",
            "Ce qui a été observé",
            (
                ("Une élève qui se lève, chaque jour, quand la consigne est écrite au tableau.", 0),
                ("Une élève opposante.", 0),
            ),
        ),
        (
            "suite",
            "Suite proposée",
            (("Un bilan", 0), ("Un rendez-vous à trois, en mars", 0), ("Rien pour l’instant", 0)),
        ),
    ),
    FormKind.OBSTACLE: (
        ("comment", "Ce qu’il faudrait", (("aider Anaïs à écrire", 0), ("que la mère revienne à l’école", 0))),
        ("sans", "Ce qu’on ne veut pas", (("la sortir de la classe", 0), ("qu’elle y vienne convoquée", 0))),
        (
            "ni",
            "Ce qu’on ne veut pas non plus",
            (("laisser M. Rochat seul", 0), ("lui dire ce qu’elle doit penser", 0)),
        ),
    ),
    FormKind.ACTORS: tuple(
        (seat.id, seat.name, (("Y gagne", 0), ("Y perd", 0), ("Attend de voir", 0)))
        for seat in (ROCHAT, DUTOIT, ANAIS, PERRET, KELLER)
    ),
}
HEADINGS: Final = {
    FormKind.PLANNING: "Préparer la réunion de vendredi",
    FormKind.REPORT: "Rapport d’observation",
    FormKind.OBSTACLE: "Dire l’obstacle en une phrase",
    FormKind.ACTORS: "Qui a quoi à gagner, si cela bouge\u202f?",
}


def form(kind: FormKind, beats: tuple[Beat, ...] = (), times: int = 1) -> FormView:
    """A form of that kind; `times` says its fields over again."""
    fields = tuple(
        FormField(
            f"{id}_{k}" if k else id,
            title,
            tuple(FormOption(f"{id}_{k}_{n}", text, cost) for n, (text, cost) in enumerate(options)),
            next((seat for seat in seats(5) if seat.name == title), None) if kind is FormKind.ACTORS else None,
        )
        for k in range(times)
        for id, title, options in FIELDS[kind]
    )
    line = "Ce que ce rapport ne peut pas dire, en une ligne" if kind is FormKind.REPORT else ""
    return FormView(
        "reseau", "Le réseau", "salle_de_reunion", "jeudi", Channel.FACE_TO_FACE, seats(5), (), beats, kind,
        HEADINGS[kind], 4 if kind is FormKind.PLANNING else None, fields, line, f"fiche_{kind.value}",
    )  # fmt: skip


def intervision(options: tuple[OptionView, ...] = ()) -> EncounterView:
    """Three peers who ask, in a circle of chairs."""
    asked = (
        Beat(TOLD, "Quatre chaises, un tapis. Personne n’a de dossier sur les genoux."),
        Beat(LINE, "Qu’est-ce que tu espérais, quand tu as frappé à sa porte\u202f?", "m_keller", "M. Keller"),
        Beat(LINE, "Et lui, qu’est-ce qu’il a cru que tu venais faire\u202f?", "mme_perret", "Mme Perret-Gentil"),
        Beat(YOU, "Je n’y ai pas pensé. Que je venais voir comment il s’y prend, peut-être."),
        Beat(LINE, "À qui d’autre cela ferait-il peur\u202f?", "m_rochat", "M. Rochat"),
    )
    made = encounter((ROCHAT, KELLER, PERRET), asked, options, "salle_de_reunion", chairs=(), moment_id="intervision")
    return replace(made, title="Intervision", kind=EncounterKind.INTERVISION)


def companion() -> CompanionView:
    """A peer's question between two encounters."""
    return CompanionView(
        "Inès, une collègue", "Qui, dans cette pièce, n’a pas encore dit ce qu’il craint\u202f?", "apres"
    )
