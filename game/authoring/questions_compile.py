"""A library of questions, from form to values: each is open, and names only those that its moment makes known."""

from collections.abc import Iterator

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.questions_forms import QuestionShape, QuestionsShape, WhenShape
from game.authoring.vocabulary import Kind
from game.authoring.wording import check_names
from game.model.meters import SCALES
from game.play.companion import Called, PeerQuestion, When

_ANYWHERE = WhenShape()


def compile_questions(shape: QuestionsShape, desk: Desk) -> tuple[PeerQuestion, ...]:
    """Every question with its moment."""
    known: set[str] = set()
    for at, one in enumerate(shape.questions):
        if one.id in known:
            desk.tell("R14", ("questions", at, "id"), f"La question « {one.id} » existe déjà plus haut.")
        known.add(one.id)
    return tuple(_question(one, ("questions", at), desk) for at, one in enumerate(shape.questions))


def _question(shape: QuestionShape, path: Path, desk: Desk) -> PeerQuestion:
    when = shape.when or _ANYWHERE
    if when.act is not None:
        desk.name(Kind.ACT, (*path, "quand", "acte"), when.act)
    if when.meter is not None and not SCALES[when.meter].borders:
        desk.tell("S09", (*path, "quand", "mesure"), "Cette mesure n’a pas de paliers : rien ne la montrerait.")
    if when.upward is not None and when.meter is None:
        desk.tell_key(
            "S02", (*path, "quand", "sens"), "« sens » va avec « mesure ».", "Ajoutez « mesure », ou enlevez-le."
        )
    if not shape.text.rstrip(" »\u00a0\u202f").endswith("?"):
        desk.tell("D10", (*path, "texte"), "Une collègue affirme ici : en mode accompagné, elle demande.")
    check_names(shape.text, tuple(_nameable(when)), (*path, "texte"), desk)
    return PeerQuestion(
        shape.id,
        desk.plain(shape.text),
        When(when.act, when.posture, when.meter, when.upward, when.kind, when.channel, when.absent, when.promise),
    )


def _nameable(when: WhenShape) -> Iterator[str]:
    """Whom a question of that moment may name."""
    if when.act is not None:
        yield from (Called.TARGET.value, Called.ABOUT.value)
    if when.meter is not None:
        yield Called.SEEN.value
    if when.absent:
        yield Called.ABSENT.value
    if when.promise:
        yield Called.OWED.value
