"""What can be said and done: options with their acts, promises, contracts and delayed consequences."""

from collections.abc import Collection, Mapping

from game.authoring.compile_commitments import contract, expenses, promise, reliance, term
from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.schema_encounters import EffectShape, LearnShape, OptionShape
from game.authoring.vocabulary import Kind
from game.model.meters import PLAYER
from game.model.option import ActUse, Disclosure, Later, Option, OwnEffect
from game.rules.rulebook import Act, Need


def compile_option(
    name: str,
    shape: OptionShape,
    path: Path,
    present: tuple[str, ...],
    acts: Mapping[str, Act],
    desk: Desk,
    *,
    reaches_the_absent: bool = False,
) -> Option:
    """An option; without `a` it addresses the targets of its acts, else everyone present."""
    if (shape.say is None) == (shape.do is None) and path not in desk.hurt:
        desk.tell_key("S18", path, "Une option porte « dire » ou « geste » : l’un des deux.")
    field = "dire" if shape.say is not None else "geste"
    done = _acts(shape.acts, (*path, "actes"), acts, desk)
    addressed = desk.people((*path, "a"), shape.addressed)
    if not shape.addressed:
        addressed = tuple(dict.fromkeys(act.target for act in done if act.target)) or present
    absent = [someone for someone in addressed if someone not in present]
    # Whoever is there may be written under a key that was refused.
    if absent and not reaches_the_absent and path[:2] not in desk.hurt:
        somebody = "quelqu’un qui n’est pas là" if len(absent) == 1 else "des personnes qui ne sont pas là"
        desk.tell_key("D07", path, f"Cette option s’adresse à {somebody} : {desk.called(absent)}.")
    return Option(
        id=name,
        spoken=shape.say is not None,
        text=desk.text((*path, field), shape.say or shape.do or ""),
        postures=tuple(dict.fromkeys(shape.postures)),
        addressed=addressed,
        about=desk.people((*path, "de"), shape.about),
        acts=done,
        condition=desk.condition((*path, "si"), shape.condition),
        effects=effects(shape.effects, (*path, "effets"), desk),
        learns=learns(shape.learns, (*path, "apprend"), desk, present),
        promise=promise(shape.promise, (*path, "promet"), desk),
        renegotiates=shape.renegotiates,
        contract=contract(shape, (*path, "contrat"), desk),
        remembers=_remembers(shape.remembers, (*path, "retient"), desk),
        later=_later(shape, (*path, "plus_tard"), desk),
        reply=desk.prose((*path, "reponse"), shape.reply),
        then=shape.then,
        value=desk.plain(shape.value),
        price=desk.plain(shape.price),
        paradox=named(Kind.PARADOX, (*path, "paradoxe"), shape.paradox, desk),
        dilemma=named(Kind.DILEMMA, (*path, "dilemme"), shape.dilemma, desk),
        boundary_object=named(Kind.OBJECT, (*path, "objet_frontiere"), shape.boundary_object, desk),
        modality=named(Kind.MODALITY, (*path, "modalite"), shape.modality, desk),
        protection=shape.protection,
        reliance=reliance(shape, (*path, "compte_sur"), desk),
        expenses=expenses(shape, desk),
        effort=shape.effort,
    )


def named(kind: Kind, path: Path, name: str | None, desk: Desk) -> str | None:
    """The name when something of that kind bears it; told otherwise."""
    return name if name is not None and desk.name(kind, path, name) else None


def effects(shapes: list[EffectShape], path: Path, desk: Desk) -> tuple[OwnEffect, ...]:
    """An author's own effects: declared meters, changes other than zero, one reason each."""
    found = []
    for at, shape in enumerate(shapes):
        here = alone(path, at, desk)
        changes = shape.__pydantic_extra__
        if not changes:
            desk.tell("S02", here, "Cet effet ne nomme aucune mesure.", "Ajoutez « confiance(i -> j): 5 ».")
        for written, delta in changes.items():
            ref = desk.reference((*here, written), written)
            if not delta:
                desk.tell("S10", (*here, written), "Un effet de 0 ne change rien.")
            elif ref is not None:
                found.append(OwnEffect(ref, delta, desk.plain(shape.reason)))
    return tuple(found)


def alone(path: Path, at: int, desk: Desk) -> Path:
    """The path of an element of a list, or of the value itself when the author wrote no list."""
    return (*path, at) if (*path, at) in desk.document.spots else path


def learns(
    shapes: list[LearnShape], path: Path, desk: Desk, here: Collection[str] | None = None
) -> tuple[Disclosure, ...]:
    """Who learns what from whom, one disclosure per learner; with `here`, only those who are there learn it now."""
    found = []
    for at, shape in enumerate(shapes):
        place = alone(path, at, desk)
        learners = desk.people((*place, "qui"), shape.learners, player=True)
        known = desk.name(Kind.FACT, (*place, "fait"), shape.fact)
        known &= desk.name(Kind.PERSON, (*place, "par"), shape.source, player=True)
        if here is not None and path[:2] not in desk.hurt:
            _away((*place, "qui"), shape.learners, {*here, PLAYER}, desk)
        if known:
            found += [Disclosure(learner, shape.fact, shape.source) for learner in learners]
    return tuple(found)


def _away(path: Path, learners: list[str], here: Collection[str], desk: Desk) -> None:
    """Whoever is said to learn something without being there is told, unless nobody bears that name."""
    for at, someone in enumerate(learners):
        if someone not in here and someone in desk.voices.called:
            name = desk.called([someone])
            desk.tell("D08", (*path, at), f"{name[:1].upper()}{name[1:]} n’est pas là : l’apprend-on vraiment ici ?")


def _acts(texts: list[str], path: Path, acts: Mapping[str, Act], desk: Desk) -> tuple[ActUse, ...]:
    found = []
    for at, text in enumerate(texts):
        here, offset = alone(path, at, desk), 0
        for part in text.split(","):
            start = offset + len(part) - len(part.lstrip())
            offset += len(part) + 1
            used = _act(part.split(), text, start, here, acts, desk)
            if used is not None:
                found.append(used)
    return tuple(found)


def _act(words: list[str], text: str, start: int, path: Path, acts: Mapping[str, Act], desk: Desk) -> ActUse | None:
    complain = desk.complaint(path, text)
    if not words:
        complain("R07", start, "Il manque un acte ici.", "Enlevez la virgule, ou nommez un acte.")
        return None
    trouble = desk.scope.unknown(Kind.ACT, words[0])
    if trouble is not None:
        complain(trouble[0], start, trouble[1], trouble[2])
        return None
    act = acts[words[0]]
    slots = [need for need in (act.target, act.about) if need is not Need.NONE]
    needed = sum(need is Need.REQUIRED for need in slots)
    people = words[1:]
    if not needed <= len(people) <= len(slots):
        form = " ".join(
            [act.id]
            + ["cible" if act.target is Need.REQUIRED else "[cible]"] * (act.target is not Need.NONE)
            + ["sujet" if act.about is Need.REQUIRED else "[sujet]"] * (act.about is not Need.NONE)
        )
        written = " ".join(words)[:60]
        if act.about is Need.REQUIRED and len(people) == needed - 1:
            remedy = f"Écrivez « {written} … », avec l’identifiant de cette personne à la place des points."
            complain("R08", start, f"« {written} » : il manque de qui l’on parle.", remedy)
        else:
            complain("R08", start, f"« {written} » est mal adressé.", f"Écrivez « {form} ».")
        return None
    whole = True
    for someone in people:
        trouble = desk.scope.unknown(Kind.PERSON, someone)
        if trouble is not None:
            complain(trouble[0], text.index(someone, start), trouble[1], trouble[2])
            whole = False
    if not whole:
        return None
    target = people.pop(0) if people and act.target is not Need.NONE else ""
    return ActUse(act.id, target, people[0] if people else None)


def _remembers(words: Mapping[str, str], path: Path, desk: Desk) -> dict[str, str]:
    for memory in words:
        trouble = desk.scope.unknown(Kind.MEMORY, memory)
        if trouble is not None:
            desk.tell_key(trouble[0], (*path, memory), trouble[1], trouble[2])
    return {memory: " ".join(word.split()) for memory, word in words.items()}


def _later(shape: OptionShape, path: Path, desk: Desk) -> tuple[Later, ...]:
    found = []
    for at, one in enumerate(shape.later):
        here = alone(path, at, desk)
        term(one.before, (*here, "avant"), desk)
        found.append(
            Later(
                one.before,
                desk.prose((*here, "texte"), one.text),
                effects(one.effects, (*here, "effets"), desk),
                learns(one.learns, (*here, "apprend"), desk),
            )
        )
    return tuple(found)
