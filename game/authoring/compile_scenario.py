"""A scenario from form to model: names first, then everything that uses them."""

from typing import Final

from game.authoring.compile_encounters import compile_encounters
from game.authoring.compile_situation import dilemmas, interests, objects, paradoxes
from game.authoring.compile_world import facts, groups, news, pairs, people, player, start
from game.authoring.cues import cue_texts
from game.authoring.desk import Desk
from game.authoring.document import Document, Path
from game.authoring.draft import check_draft
from game.authoring.graph import check_ways
from game.authoring.problems import Report
from game.authoring.professions import GOES_BY, NO_PROFESSIONS, Local, Professions
from game.authoring.professions_words import check_words
from game.authoring.schema import ScenarioShape
from game.authoring.schema_errors import validate
from game.authoring.scope import Scope
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import Kind
from game.authoring.voices import voices
from game.model.meters import PLAYER
from game.model.scenario import (
    AGENDA,
    END,
    Adjustment,
    Agenda,
    Ending,
    Mandate,
    Request,
    Scenario,
)
from game.rules.rulebook import Rulebook

_STAND_INS: Final = {
    "id": "sans_identifiant",
    "titre": "…",
    "joueur": {"metier": "…"},
    "demande": {"de": PLAYER, "texte": "…"},
    "personnes": {"personne": {"nom": "…", "fonction": "…", "monde": "ecole"}},
    "rencontres": {"rencontre": {"lieu": "rue", "scenes": {"scene": {}}}},
    "fins": {"sans_nom": {"texte": "…"}},
}


def compile_scenario(
    document: Document, rulebook: Rulebook, report: Report, professions: Professions = NO_PROFESSIONS
) -> Scenario | None:
    """The scenario, or None when at least one problem is an error."""
    shape, hurt = validate(ScenarioShape, document, report, _STAND_INS)
    if shape is None:
        return None
    desk, whole = _desk(shape, document, rulebook, report), not hurt
    desk.hurt = hurt
    scenario = _scenario(shape, rulebook, professions, desk, whole=whole)
    if whole and not report.refused:
        check_ways(scenario, desk)
    if whole:
        check_draft(scenario, desk)
    check_words(shape.country, professions, desk)
    return None if report.refused else scenario


def _desk(shape: ScenarioShape, document: Document, rulebook: Rulebook, report: Report) -> Desk:
    """Names are taken as written, even where what they name was refused: one fault is told once."""

    def keys(*path: str | int) -> set[str]:
        size = len(path)
        return {str(key[-1]) for key in document.keys if len(key) == size + 1 and key[:size] == path}

    encounters = keys("rencontres")
    options = {str(key[-1]) for key in document.keys if _names_option(key)}
    known = {
        Kind.PERSON: sorted(keys("personnes") | keys("collectifs")),
        Kind.OPTION: sorted(options),
        Kind.ENCOUNTER: sorted(encounters),
        Kind.FACT: sorted(keys("faits")),
        Kind.MEMORY: sorted(keys("memoires")),
        Kind.ACT: sorted(rulebook.acts),
        Kind.PARADOX: sorted(keys("paradoxes")),
        Kind.DILEMMA: sorted(keys("dilemmes")),
        Kind.OBJECT: sorted(keys("objets")),
        Kind.MODALITY: sorted(rulebook.modalities),
    }
    named = {someone: person.name for someone, person in shape.people.items()}
    named |= {someone: group.name for someone, group in shape.groups.items()}
    who = voices(named, frozenset(keys("passages")), first_name=bool(shape.player.first_name.strip()))
    return Desk(document, report, Scope(known), who)


def _names_option(key: Path) -> bool:
    """Whether a key stands under the options of a choice, or of a field of a form."""
    in_choice = len(key) == 6 and key[4] == "options"
    in_form = len(key) == 9 and key[4] == "fiche" and key[7] == "options"
    return key[:1] == ("rencontres",) and (in_choice or in_form)


def scope_of(scenario: Scenario) -> Scope:
    """What may be named in a play of this scenario."""
    known = {
        Kind.PERSON: [*scenario.people, *scenario.groups],
        Kind.OPTION: list(scenario.options),
        Kind.ENCOUNTER: list(scenario.encounters),
        Kind.FACT: list(scenario.facts),
        Kind.MEMORY: list(scenario.memories),
        Kind.PARADOX: list(scenario.paradoxes),
        Kind.DILEMMA: list(scenario.dilemmas),
        Kind.ACT: list(dict.fromkeys(act.act for option in scenario.options.values() for act in option.acts)),
    }
    return Scope(known, frozenset(scenario.start))


def _scenario(
    shape: ScenarioShape, rulebook: Rulebook, professions: Professions, desk: Desk, *, whole: bool
) -> Scenario:
    local = _local(shape, professions, desk)
    persons = people(shape, desk)
    meters, chemistry = start(shape, desk)
    if whole:
        # A relation that was refused would make everything about it look undeclared.
        desk.scope = Scope(desk.scope.known, frozenset(meters))
    sender_known = desk.name(Kind.PERSON, ("demande", "de"), shape.request.sender, player=not whole)
    return Scenario(
        id=shape.id,
        title=desk.plain(shape.title),
        version=shape.version,
        authors=tuple(desk.plain(author) for author in shape.authors),
        summary=desk.plain(shape.summary),
        country=shape.country,
        minutes=shape.minutes,
        player=player(shape.player, local, desk),
        mandate=_mandate(shape, local, professions, desk),
        request=Request(
            shape.request.sender if sender_known else "",
            shape.request.channel,
            desk.prose(("demande", "texte"), shape.request.text),
        ),
        people=persons,
        groups=groups(shape),
        start=meters,
        chemistry=chemistry,
        necessary=pairs(desk, "alliances_necessaires", shape.necessary),
        to_bet=pairs(desk, "a_parier", shape.to_bet),
        facts=facts(shape, desk),
        news=news(shape, desk),
        memories={memory: " ".join(word.split()) for memory, word in shape.memories.items()},
        agenda=_agenda(shape, desk),
        first=_first(shape, desk),
        encounters=compile_encounters(shape, rulebook.acts, desk),
        passages={name: desk.prose(("passages", name), text) for name, text in shape.passages.items()},
        endings=tuple(
            Ending(
                name,
                desk.plain(one.title) or name.replace("_", " ").capitalize(),
                desk.condition(("fins", name, "si"), one.condition),
                desk.prose(("fins", name, "texte"), one.text),
            )
            for name, one in shape.endings.items()
        ),
        adjustments=_adjustments(shape, rulebook, desk),
        paradoxes=paradoxes(shape, desk),
        dilemmas=dilemmas(shape, desk),
        objects=objects(shape, desk),
        interests=interests(shape, desk),
        winds=tuple(shape.winds),
        cues=(
            *cue_texts(shape.cues, ("indices",), desk),
            *(
                cue
                for someone, one in shape.people.items()
                for cue in cue_texts(one.cues, ("personnes", someone, "indices"), desk, someone)
            ),
        ),
    )


def _local(shape: ScenarioShape, professions: Professions, desk: Desk) -> Local | None:
    """What the list says of the player's profession in this country, or None when the author names it freely."""
    local = professions.local(shape.player.profession.strip(), shape.country)
    if local is not None and local.absent:
        desk.tell("R22", ("joueur", "metier"), local.absent)
        return None
    return local


def _mandate(shape: ScenarioShape, local: Local | None, professions: Professions, desk: Desk) -> Mandate:
    """What the author writes, or else what the profession may do in this country."""
    if shape.mandate is not None:
        return Mandate(
            desk.text(("mandat", "peut"), shape.mandate.may),
            desk.text(("mandat", "ne_peut_pas"), shape.mandate.may_not),
        )
    if local is not None:
        return Mandate(local.may, local.may_not)
    said = ("joueur", "metier") in desk.document.keys and ("joueur",) not in desk.hurt
    listed = professions.local(shape.player.profession.strip(), shape.country)
    if said and listed is None and ("mandat",) not in desk.document.keys:
        near = professions.called(shape.player.profession.split(GOES_BY)[0])
        remedy = f"Ajoutez « mandat: … », ou écrivez « metier: {near} »." if near else "Ajoutez « mandat: … »."
        desk.report.add("S02", desk.document.place(()), "Il manque ici la clé « mandat ».", remedy)
    return Mandate((), ())


def _agenda(shape: ScenarioShape, desk: Desk) -> Agenda | None:
    agenda = shape.agenda
    if agenda is None:
        return None
    known = [
        name
        for at, name in enumerate(agenda.proposals)
        if desk.name(Kind.ENCOUNTER, ("agenda", "propositions", at), name)
    ]
    if agenda.then != END:
        desk.name(Kind.ENCOUNTER, ("agenda", "puis"), agenda.then)
    return Agenda(agenda.slots, tuple(dict.fromkeys(known)), agenda.then)


def _first(shape: ScenarioShape, desk: Desk) -> str:
    if shape.first is not None:
        desk.name(Kind.ENCOUNTER, ("debut",), shape.first)
        return shape.first
    return AGENDA if shape.agenda is not None else next(iter(shape.encounters))


def _adjustments(shape: ScenarioShape, rulebook: Rulebook, desk: Desk) -> tuple[Adjustment, ...]:
    rules = [rule.id for rule in rulebook.rules]
    found = []
    for rule, one in shape.adjustments.items():
        if rule not in rules:
            desk.tell_key("R09", ("regles", rule), f"La règle « {rule} » n’existe pas.", did_you_mean(rule, rules))
        if (one.inactive is None) == (one.factor is None):
            desk.tell_key("S18", ("regles", rule), "Il faut « inactive » ou « facteur » : l’un des deux.")
        factor = one.factor if one.factor is not None else 0 if one.inactive else 100
        found.append(Adjustment(rule, factor, desk.plain(one.reason)))
    return tuple(found)
