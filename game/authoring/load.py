"""Texts into values: a scenario, a rulebook, a cue library or a scripted play, each with all its problems at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from game.authoring.campaign_compile import Neighbours, compile_campaign
from game.authoring.campaign_forms import CampaignShape
from game.authoring.compile_rules import ROLES, Script, compile_rulebook, compile_script
from game.authoring.compile_scenario import compile_scenario, scope_of
from game.authoring.cues import cue_texts
from game.authoring.decoding import TooBig, read_bytes
from game.authoring.desk import Desk
from game.authoring.document import Document
from game.authoring.problems import Enough, Place, Problem, Report
from game.authoring.professions import NO_PROFESSIONS, Professions
from game.authoring.professions_compile import compile_professions
from game.authoring.professions_forms import ProfessionsShape
from game.authoring.questions_compile import compile_questions
from game.authoring.questions_forms import QuestionsShape
from game.authoring.reader import read
from game.authoring.rehearsal import Rehearse
from game.authoring.schema_errors import validate
from game.authoring.schema_files import CuesShape, RulebookShape, ScriptShape
from game.authoring.scope import Scope
from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import Kind
from game.authoring.voices import Voices
from game.model.campaign import Campaign
from game.model.cue_text import CueText
from game.model.scenario import Scenario
from game.play.companion import PeerQuestion
from game.rules.rulebook import Role, Rulebook

__all__ = [
    "KINDS",
    "Parsed",
    "TooBig",
    "kind_of",
    "parse_any",
    "parse_campaign",
    "parse_cues",
    "parse_professions",
    "parse_questions",
    "parse_rulebook",
    "parse_scenario",
    "parse_script",
    "read_bytes",
]

KINDS = ("scenario", "partie", "regles", "indices", "metiers", "campagne", "questions")
Value = TypeVar("Value")
_NOBODY = Voices({}, {}, frozenset(), first_name=False)


@dataclass(frozen=True, slots=True)
class Parsed(Generic[Value]):
    """A value with its warnings, or None with the errors that prevent it."""

    value: Value | None
    problems: tuple[Problem, ...]


def parse_scenario(
    text: str | bytes, name: str, rulebook: Rulebook, professions: Professions = NO_PROFESSIONS
) -> Parsed[Scenario]:
    """The scenario that a text tells, checked against the rulebook and the professions it will be played with."""
    return _parse(
        text, name, "scenario", lambda document, report: compile_scenario(document, rulebook, report, professions)
    )


def parse_rulebook(text: str | bytes, name: str) -> Parsed[Rulebook]:
    """The rulebook that a text tells."""
    return _parse(text, name, "regles", _rulebook)


def parse_cues(text: str | bytes, name: str) -> Parsed[tuple[CueText, ...]]:
    """The cues that a library holds; they name no person of a scenario."""
    return _parse(text, name, "indices", _cues)


def parse_professions(text: str | bytes, name: str) -> Parsed[Professions]:
    """The professions and the words of each country that a text tells."""
    return _parse(text, name, "metiers", _professions)


def parse_questions(text: str | bytes, name: str, rulebook: Rulebook | None = None) -> Parsed[tuple[PeerQuestion, ...]]:
    """The questions that a library holds; the acts that they name are checked where the rulebook is given."""
    return _parse(text, name, "questions", lambda document, report: _questions(document, report, rulebook))


def parse_campaign(text: str | bytes, name: str, neighbours: Neighbours | None = None) -> Parsed[Campaign]:
    """The campaign that a text tells; its scenarios are checked where it is known which there are."""
    return _parse(text, name, "campagne", lambda document, report: _campaign(document, report, neighbours))


def parse_script(text: str | bytes, name: str, scenario: Scenario | None = None) -> Parsed[Script]:
    """The play that a text tells; its names are checked when the scenario is given."""
    return _parse(text, name, "partie", lambda document, report: _script(document, report, scenario))


def parse_any(
    text: str | bytes,
    name: str,
    rulebook: Rulebook,
    scenario: Callable[[], Scenario | None] = lambda: None,
    rehearse: Rehearse | None = None,
    professions: Professions = NO_PROFESSIONS,
    neighbours: Neighbours | None = None,
) -> tuple[str | None, Parsed[object]]:
    """The kind that a file says it is, and its value.

    `scenario` is asked for only by a scripted play; when it and the play are sound, `rehearse` tries the play out.
    """
    kinds: list[str | None] = [None]

    def compile_any(document: Document, report: Report) -> object:
        kinds.append(kind_of(document))
        match kinds[-1]:
            case "scenario":
                return compile_scenario(document, rulebook, report, professions)
            case "regles":
                return _rulebook(document, report)
            case "indices":
                return _cues(document, report)
            case "metiers":
                return _professions(document, report)
            case "campagne":
                return _campaign(document, report, neighbours)
            case "questions":
                return _questions(document, report, rulebook)
            case "partie":
                return _script(document, report, scenario(), rehearse)
            case _:
                _tell_kind(document, report)
                return None

    parsed: Parsed[object] = _parse(text, name, "", compile_any)
    return kinds[-1], parsed


def _parse(
    text: str | bytes, name: str, wanted: str, compile_document: Callable[[Document, Report], Value | None]
) -> Parsed[Value]:
    """The value of a file of the kind wanted; another kind is one problem at the start, and nothing more."""
    report = Report(name)
    value = None
    try:
        document = read(text, report)
        if document is not None and wanted and kind_of(document) != wanted:
            _tell_kind(document, report, wanted)
        elif document is not None:
            value = compile_document(document, report)
    except Enough:
        value = None
    return Parsed(value, report.problems())


def kind_of(document: Document) -> str | None:
    """The `genre` of a file when it is one of ours."""
    value = document.value
    kind = value.get("genre") if isinstance(value, dict) else None
    return kind if isinstance(kind, str) and kind in KINDS else None


def _rulebook(document: Document, report: Report) -> Rulebook | None:
    shape, _ = validate(RulebookShape, document, report, {"actes": {"acte": {"sens": "…"}}})
    if shape is None:
        return None
    acts = [str(path[1]) for path in document.keys if len(path) == 2 and path[0] == "actes"]
    roles = {
        Kind.PERSON: ROLES,
        Kind.PARADOX: (Role.PARADOX.value,),
        Kind.DILEMMA: (Role.DILEMMA.value,),
    }
    scope = Scope({**roles, Kind.ACT: acts}, in_rules=True)
    rulebook = compile_rulebook(shape, Desk(document, report, scope, _NOBODY))
    return None if report.refused else rulebook


def _cues(document: Document, report: Report) -> tuple[CueText, ...] | None:
    shape, _ = validate(CuesShape, document, report)
    if shape is None:
        return None
    cues = cue_texts(shape.cues, ("indices",), Desk(document, report, Scope(), _NOBODY))
    return None if report.refused else cues


def _professions(document: Document, report: Report) -> Professions | None:
    shape, _ = validate(ProfessionsShape, document, report)
    if shape is None:
        return None
    professions = compile_professions(shape, Desk(document, report, Scope(), _NOBODY))
    return None if report.refused else professions


def _questions(document: Document, report: Report, rulebook: Rulebook | None) -> tuple[PeerQuestion, ...] | None:
    shape, _ = validate(QuestionsShape, document, report)
    if shape is None:
        return None
    scope = Scope() if rulebook is None else Scope({Kind.ACT: sorted(rulebook.acts)})
    questions = compile_questions(shape, Desk(document, report, scope, _NOBODY))
    return None if report.refused else questions


def _campaign(document: Document, report: Report, neighbours: Neighbours | None) -> Campaign | None:
    shape, _ = validate(CampaignShape, document, report, {"id": "sans_identifiant", "titre": "…"})
    if shape is None:
        return None
    campaign = compile_campaign(shape, Desk(document, report, Scope(), _NOBODY), neighbours)
    return None if report.refused else campaign


def _script(
    document: Document, report: Report, scenario: Scenario | None, rehearse: Rehearse | None = None
) -> Script | None:
    shape, _ = validate(ScriptShape, document, report)
    if shape is None:
        return None
    scope = Scope() if scenario is None else scope_of(scenario)
    desk = Desk(document, report, scope, _NOBODY)
    script = compile_script(shape, desk, scenario)
    if scenario is not None and rehearse is not None and not report.refused:
        for short in rehearse(script, scenario):
            desk.tell(short.code, short.path, short.message, short.remedy)
    return None if report.refused else script


def _tell_kind(document: Document, report: Report, wanted: str = "") -> None:
    value = document.value
    kind = value.get("genre") if isinstance(value, dict) else None
    message = "Ce fichier ne dit pas son genre."
    if kind is not None:
        message = f"« genre: {str(kind)[:40]} » n’est pas ce qu’il faut ici."
    remedy = f"Écrivez « genre: {wanted} »." if wanted else "" if kind is None else did_you_mean(str(kind), KINDS)
    report.restart()
    report.add("S14", Place(1, 1), message, remedy)
