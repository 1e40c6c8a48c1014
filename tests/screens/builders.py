"""Views and a session that tests can show, in the French of the game."""

from dataclasses import replace

from game.drawing.colour import colour
from game.drawing.display_list import Anchor, Circle, DisplayList, Path, Point, Stroke, Text
from game.model.cast import Channel, Gender, Looks, World
from game.model.events import Outcome
from game.play.view import (
    AgendaView,
    Appointment,
    Beat,
    BeatKind,
    BriefingView,
    CalendarView,
    ChapterStatus,
    ChapterView,
    CommitmentView,
    Distance,
    EmptyChair,
    EncounterView,
    EndingView,
    Face,
    OptionView,
    Seat,
)
from game.screens.values import LibraryEntry, MapPage, MapPictures, MapShape, Viewpoint

LINE, TOLD, CUE, YOU = BeatKind.LINE, BeatKind.NARRATION, BeatKind.CUE, BeatKind.YOU

ROCHAT = Seat(
    "m_rochat", "M. Rochat", "maître de classe, 5P", World.SCHOOL, False,
    Looks(47, "grey", "short", "light", glasses=True, beard=False, clothes=""), Face.TIRED, Distance.MIDDLE,
)  # fmt: skip
DUTOIT = Seat(
    "mme_dutoit", "Mme Dutoit", "mère d’Anaïs", World.FAMILY, False,
    Looks(38, "brown", "medium", "olive", clothes="ochre"), Face.CLOSED, Distance.FAR,
)  # fmt: skip
ANAIS = Seat(
    "anais", "Anaïs", "élève", World.FAMILY, True, Looks(9, "chestnut", "ponytail", "olive", clothes="brick"),
    Face.NEUTRAL, Distance.NEAR,
)  # fmt: skip
PERRET = Seat(
    "mme_perret", "Mme Perret-Gentil", "directrice", World.AUTHORITY, False,
    Looks(56, "white", "short", "light", glasses=True, clothes="plum"), Face.OPEN, Distance.MIDDLE,
)  # fmt: skip
KELLER = Seat(
    "m_keller", "M. Keller", "logopédiste", World.CARE, False,
    Looks(31, "black", "coily", "dark", beard=True, clothes="green"), Face.TENSE, Distance.NEAR,
)  # fmt: skip

BEATS = (
    Beat(TOLD, "Quinze heures quarante-cinq. Les chaises sont sur les tables, le radiateur souffle."),
    Beat(
        LINE,
        "Franchement\u202f? Elle me prend la moitié de la matinée. Et les autres, pendant ce temps, ils attendent.",
        "m_rochat",
        "M. Rochat",
    ),
    Beat(CUE, "Il corrige en parlant. Il n’a pas levé les yeux."),
    Beat(YOU, "Deux périodes, d’accord. Et pendant ce temps, qu’est-ce que tu fais avec les autres\u202f?"),
    Beat(LINE, "Ce que je fais\u202f? Je respire.", "m_rochat", "M. Rochat"),
)

OPTIONS = (
    OptionView(
        "combien",
        "A",
        "Deux périodes, d’accord. Et pendant ce temps, qu’est-ce que tu fais avec les autres\u202f?",
        True,
    ),
    OptionView("bilan", "B", "Avant de la prendre, il me faut un bilan. Je t’envoie le formulaire ce soir.", True),
    OptionView(
        "avec_toi",
        "C",
        "Et si je venais plutôt dans la classe, une fois, pour voir avec toi ce qui coince\u202f?",
        True,
    ),
    OptionView("se_taire", "D", "Vous ouvrez le cahier bleu, sans rien dire.", False),
)


def seats(count: int = 1) -> tuple[Seat, ...]:
    """That many people."""
    return (ROCHAT, DUTOIT, ANAIS, PERRET, KELLER)[:count]


def encounter(
    people: tuple[Seat, ...] = (ROCHAT,),
    beats: tuple[Beat, ...] = BEATS,
    options: tuple[OptionView, ...] = (),
    place: str = "salle_de_classe",
    channel: Channel = Channel.FACE_TO_FACE,
    chairs: tuple[EmptyChair, ...] = (EmptyChair("anais", "Anaïs"),),
    moment_id: str = "accueil",
) -> EncounterView:
    """An encounter in a classroom, after school."""
    return EncounterView(
        "salle_de_classe",
        "Dans la classe de M. Rochat",
        place,
        "mardi, après la classe",
        channel,
        people,
        chairs,
        beats,
        options,
        moment_id,
    )


def briefing() -> BriefingView:
    """What a specialised teacher is asked."""
    request = (
        Beat(CUE, "Il vous rattrape devant la photocopieuse."),
        Beat(LINE, "Si tu pouvais prendre Anaïs deux périodes, ça nous soulagerait tous.", "m_rochat", "M. Rochat"),
    )
    return BriefingView(
        "Le cahier bleu", "enseignante spécialisée", "Claire",
        "Observer en classe, rencontrer les parents avec leur accord.",
        "Décider d’une mesure, ni annoncer une orientation.", "M. Rochat", Channel.CORRIDOR, request, seats(4),
    )  # fmt: skip


def agenda(appointments: int = 3, *, may_go_on: bool = True) -> AgendaView:
    """Two slots for three appointments, one promise pending and one broken."""
    offered = (
        Appointment(
            "classe",
            "A",
            "Dans la classe de M. Rochat",
            "mardi, après la classe",
            "Voir comment se passe une matinée, avec lui.",
            ("M. Rochat",),
            1,
        ),
        Appointment(
            "mere",
            "B",
            "Appeler Mme Dutoit",
            "mercredi, 18\u00a0h",
            "Elle n’a pas répondu aux deux derniers mots dans l’agenda.",
            ("Mme Dutoit",),
            1,
        ),
        Appointment(
            "preparer", "C", "Préparer le réseau, seule", "jeudi", "Relire le dossier et le cahier bleu.", (), 2
        ),
    )[:appointments]
    promises = (
        CommitmentView("M. Rochat", "rapporter la réponse de la mère", "le réseau"),
        CommitmentView("Anaïs", "venir la voir à la récréation", "jeudi", Outcome.BROKEN),
    )
    return AgendaView(2, 3, offered, promises, "Le réseau, vendredi à 16\u00a0h", may_go_on)


def ending() -> EndingView:
    """How it ended."""
    told = (
        Beat(TOLD, "Elle part en janvier. M. Rochat lui a laissé le cahier bleu jusqu’à la fin de l’année."),
        Beat(TOLD, "Mme Dutoit a rappelé deux fois. La seconde, c’était pour demander comment vous alliez."),
    )
    return EndingView("par_elle", "Par elle", told)


def entry(
    id: str = "cahier_bleu", *, shipped: bool = True, unreadable: str = "", title: str = "Le cahier bleu"
) -> LibraryEntry:
    """A scenario on the shelf."""
    forms = ((Gender.FEMININE, "enseignante spécialisée"), (Gender.MASCULINE, "enseignant spécialisé"))
    return LibraryEntry(
        id, title, ("Équipe Alliances",), "1.0", "8f3a91c2d4e5b6a7" * 4, 20,
        "Un maître vous demande de prendre une élève deux périodes par semaine. La mère ne répond plus."
        " Un cahier bleu circule entre eux, et personne ne sait qui l’a lu.",
        shipped, forms, unreadable,
    )  # fmt: skip


def campaign_entry() -> LibraryEntry:
    """A campaign on the shelf."""
    return replace(entry("annee_tilleuls", title="Une année aux Tilleuls"), minutes=90, chapters=4)


def calendar(lived: int = 1) -> CalendarView:
    """Four chapters, of which so many are lived."""
    written = (
        ("Mon bâton de pèlerin", "septembre – octobre", "On vous montre votre bureau, et l’escalier qui y mène."),
        ("Lundi, 7\u00a0h\u00a050", "janvier", "Il y a quelqu’un devant votre porte, depuis la sonnerie. " * 3),
        ("Vous pouvez me le prendre\u202f?", "mars – mai", ""),
        ("La case 4b", "juin", "Un formulaire à rendre avant vendredi."),
    )
    order = (ChapterStatus.DONE,) * lived + (ChapterStatus.NOW,) + (ChapterStatus.COMING,) * 4
    chapters = (ChapterView(*words, status) for words, status in zip(written, order, strict=False))
    return CalendarView("Une année aux Tilleuls", tuple(chapters))


class Pictures:
    """Two people and a thread, whatever the sheet; the legend has room on a wide one. `asked` tells what was drawn."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, MapShape, bool, bool]] = []

    def map(self, shape: MapShape, *, legend: bool = True, ghost: bool = False) -> DisplayList:
        """The map."""
        self.asked.append(("map", shape, legend, ghost))
        return picture(shape)

    def legend(self, shape: MapShape, *, ghost: bool = False) -> DisplayList:
        """The legend."""
        self.asked.append(("legend", shape, True, ghost))
        return picture(shape)

    def has_room(self, shape: MapShape) -> bool:
        """Beside words that are not too large."""
        return shape.text_scale < 2


def picture(shape: MapShape) -> DisplayList:
    """Two people and a thread."""
    ink, paper = colour("#2b2622"), colour("#f6eedd")
    return DisplayList(
        shape.width, shape.height, paper,
        (
            Path((Point(240, 220), Point(400, 160), Point(560, 220)), Stroke(ink, 4)),
            Circle(Point(240, 220), 36, colour("#c6d9ea"), Stroke(ink, 2)),
            Circle(Point(560, 220), 36, colour("#f8dcb4"), Stroke(ink, 2)),
            Text(Point(240, 280), "M. Rochat", 18, ink, anchor=Anchor.MIDDLE),
            Text(Point(560, 280), "Mme Dutoit", 18, ink, anchor=Anchor.MIDDLE),
        ),
    )  # fmt: skip


def map_page(turn: int = 3, viewpoint: str | None = None, pictures: MapPictures | None = None) -> MapPage:
    """A map of two people and a thread."""
    eyes = tuple(Viewpoint(seat.id, seat.name) for seat in seats(4))
    twin = (
        "M. Rochat → vous\u202f: en construction, éprouvé\u202f; le désaccord peut se dire.",
        "Mme Dutoit → M. Rochat\u202f: ténu, supposé, tendu\u202f; seul l’utile peut se dire.",
    )
    return MapPage(
        pictures or Pictures(), twin, turn, 6, "Après\u202f: «\u00a0Deux périodes, d’accord.\u00a0»", viewpoint, eyes
    )
