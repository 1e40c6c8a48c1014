"""Texts to plays: what a scenario, the rulebook and the cue library say, compiled once and kept."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app.library import Listed
from game.app.refusal import RefusalError
from game.model.campaign import NOTHING, Carried
from game.model.cast import Gender
from game.model.cue_text import CueText
from game.model.scenario import Scenario
from game.play.disk import reason
from game.play.journal import Embedded, Header, Texts
from game.resources import resource
from game.rules.rulebook import Rulebook

if TYPE_CHECKING:
    from game.authoring.problems import Problem
    from game.authoring.professions import Professions
    from game.play.companion import PeerQuestion
    from game.play.playthrough import Playthrough

_SHOWN: Final = 8
"""How many problems are told before the rest is left to `verifier`."""


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that a play is made of, read and checked."""

    scenario: Scenario
    rulebook: Rulebook
    cues: tuple[CueText, ...]


def texts_of(listed: Listed) -> Texts:
    """The texts that a new play of this scenario starts from, as they are on the disk now.

    Raises:
        RefusalError: a file cannot be read.
    """
    return Texts(embedded(listed.path, listed.name), _shipped("regles"), _shipped("indices"), _shipped("metiers"))


def embedded(path: Path, name: str) -> Embedded:
    """The text of a file under a name.

    Raises:
        RefusalError: it is too large, not UTF-8, or cannot be read.
    """
    # Bytes are read without the YAML reader: the title and the shelf open before it is imported.
    from game.authoring.decoding import read_bytes

    try:
        data = read_bytes(path)
    except OSError as error:
        raise RefusalError(f"{path} ne peut pas être lu\u00a0: {reason(error)}.") from error
    except ValueError as error:
        raise RefusalError(f"{error}.") from error
    try:
        return Embedded(name, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise RefusalError(
            f"{path}:{line} : ce fichier n’est pas en UTF-8.", "Enregistrez-le en UTF-8 depuis votre éditeur."
        ) from error


def _shipped(folder: str) -> Embedded:
    return embedded(resource("assets", folder, "socle.yaml"), f"{folder}/socle.yaml")


@lru_cache(maxsize=8)
def compiled(texts: Texts) -> Content:
    """What these texts say.

    Raises:
        RefusalError: one of them has errors.
    """
    from game.authoring.load import parse_cues, parse_rulebook, parse_scenario

    rulebook = parse_rulebook(texts.rulebook.text, texts.rulebook.name)
    if rulebook.value is None:
        raise faulty("Le livre de règles", rulebook.problems)
    cues = parse_cues(texts.cues.text, texts.cues.name)
    if cues.value is None:
        raise faulty("La bibliothèque d’indices", cues.problems)
    professions = _professions(texts.professions)
    scenario = parse_scenario(texts.scenario.text, texts.scenario.name, rulebook.value, professions)
    if scenario.value is None:
        raise faulty("Ce scénario", scenario.problems)
    return Content(scenario.value, rulebook.value, cues.value)


def shipped_professions() -> "Professions":
    """The list of professions that ships.

    Raises:
        RefusalError: it has errors, or cannot be read.
    """
    return _professions(_shipped("metiers"))


@lru_cache(maxsize=4)
def _professions(text: Embedded | None) -> "Professions":
    from game.authoring.load import parse_professions
    from game.authoring.professions import NO_PROFESSIONS

    if text is None:
        # A journal from before there was a list names the player's profession in its scenario.
        return NO_PROFESSIONS
    listed = parse_professions(text.text, text.name)
    if listed.value is None:
        raise faulty("La liste des métiers", listed.problems)
    return listed.value


@lru_cache(maxsize=1)
def shipped_questions() -> "tuple[PeerQuestion, ...]":
    """The questions that a peer may ask. No journal embeds them, since nothing follows from them.

    Raises:
        RefusalError: they have errors, or cannot be read.
    """
    from game.authoring.load import parse_questions

    text = _shipped("questions")
    questions = parse_questions(text.text, text.name)
    if questions.value is None:
        raise faulty("La bibliothèque de questions", questions.problems)
    return questions.value


def faulty(what: str, problems: "tuple[Problem, ...]") -> RefusalError:
    """The refusal that tells the first errors of a text."""
    from game.authoring.catalogue import Severity

    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    shown = "\n".join(f"    {error}" for error in errors[:_SHOWN])
    more = f"\n    … et {len(errors) - _SHOWN} autres" if len(errors) > _SHOWN else ""
    return RefusalError(f"{what} contient des erreurs\u00a0:\n{shown}{more}", "« verifier » les montre toutes.")


def new_play(
    texts: Texts, seed: int, gender: Gender, carried: Carried = NOTHING, *, accompanied: bool = False
) -> "Playthrough":
    """A play on its first page, made from these texts and what was lived before, and from nothing else.

    Raises:
        RefusalError: the texts have errors, or let nobody play in that gender.
    """
    questions = shipped_questions() if accompanied else ()
    return opened(compiled(texts), seed, gender, carried, questions)


def opened(
    content: Content,
    seed: int,
    gender: Gender,
    carried: Carried = NOTHING,
    questions: "tuple[PeerQuestion, ...]" = (),
) -> "Playthrough":
    """A play on its first page, of a scenario that was read and checked.

    Raises:
        RefusalError: it does not let anybody play in that gender, or asks nothing at all.
    """
    # Importing the playthrough imports `transitions`, which the title screen must not wait for.
    from game.play.playthrough import EndlessScenes, Playthrough

    if gender not in content.scenario.player.genders:
        raise RefusalError("Ce scénario ne se joue pas dans cet accord.", "Choisissez l’autre (--accord).")
    try:
        return Playthrough(content.scenario, content.rulebook, content.cues, seed, gender, carried, questions)
    except EndlessScenes as error:
        raise RefusalError("Ce scénario enchaîne trop de scènes sans laisser choisir.") from error


def play_of(header: Header) -> "Playthrough":
    """A new play from a journal's own texts.

    Raises:
        RefusalError: this version of the game cannot play them.
    """
    return new_play(header.texts, header.seed, header.gender, header.carried, accompanied=header.accompanied)
