"""Libraries of questions: moments are read, problems told at their place, and the one that ships keeps its word."""

import re

import pytest

from game.authoring.decoding import place_of
from game.authoring.load import parse_any, parse_questions, parse_rulebook
from game.authoring.problems import Place
from game.model.cast import Channel
from game.model.meters import Meter
from game.model.option import Posture
from game.model.scenario import EncounterKind
from game.play.companion import PeerQuestion, When
from game.resources import resource
from tests.authoring.builders import mini_rulebook

_HEAD = "genre: questions\nformat: 1\nquestions:\n"
SHIPPED = resource("assets", "questions", "socle.yaml").read_text(encoding="utf-8")


def test_every_part_of_a_moment_is_read() -> None:
    """Each French key becomes its value; a question without a moment goes anywhere; the text is typeset."""
    parsed = parse_questions(
        f"""{_HEAD}
  - id: tout
    quand: {{acte: ecouter, posture: experte, mesure: tension, sens: monte, sorte: reunion, canal: telephone,
      absent: oui, promesse: oui}}
    texte: "{{cible}}, {{personne}}, {{absent}}, {{promis}} ?"
  - {{id: partout, texte: "Qui dort ?"}}
""",
        "q.yaml",
        mini_rulebook(),
    )
    assert parsed.problems == ()
    moment = When(
        "ecouter", Posture.EXPERT, Meter.TENSION, True, EncounterKind.MEETING, Channel.PHONE, absent=True, promise=True
    )
    assert parsed.value == (
        PeerQuestion("tout", "{cible}, {personne}, {absent}, {promis}\u202f?", moment),
        PeerQuestion("partout", "Qui dort\u202f?"),
    )


@pytest.mark.parametrize(
    ("code", "marked"),
    [
        ("R14", "  - {id: a, texte: Qui ?}\n  - {id: ¤a, texte: Qui ?}\n"),
        ("R07", "  - {id: a, quand: {acte: ¤ecoute}, texte: Qui ?}\n"),
        ("S09", "  - {id: a, quand: {mesure: ¤confianse}, texte: Qui ?}\n"),
        ("S09", "  - {id: a, quand: {mesure: ¤eprouvee}, texte: Qui ?}\n"),
        ("S02", "  - {id: a, quand: {¤sens: monte}, texte: Qui ?}\n"),
        ("D10", "  - {id: a, texte: ¤Il fallait écouter.}\n"),
        ("T09", "  - {id: a, texte: 'Et ¤{absent} ?'}\n"),
        ("T09", "  - {id: a, quand: {acte: ecouter}, texte: 'Et ¤{nom} ?'}\n"),
        ("S09", "  - {id: a, quand: {posture: ¤amie}, texte: Qui ?}\n"),
        ("S01", "  - {id: a, ¤quant: {posture: experte}, texte: Qui ?}\n"),
    ],
)
def test_a_fault_is_told_where_it_is(code: str, marked: str) -> None:
    """Each problem gets its code at the marked character, whether the file is read for itself or among others."""
    marked = _HEAD + marked
    plain = marked.replace("¤", "")
    place = place_of(plain, marked.index("¤"))
    kind, among = parse_any(plain, "q.yaml", mini_rulebook())
    alone = parse_questions(plain, "q.yaml", mini_rulebook())
    assert kind == "questions"
    for parsed in (among, alone):
        assert (code, place) in {(one.code, Place(one.line, one.column)) for one in parsed.problems}


def test_acts_are_left_alone_where_no_rulebook_is_at_hand() -> None:
    """A play from before an act existed can still be accompanied."""
    assert parse_questions(f"{_HEAD}  - {{id: a, quand: {{acte: inconnu}}, texte: Qui ?}}\n", "q.yaml").problems == ()


def shipped() -> tuple[PeerQuestion, ...]:
    """The questions that ship, read with the rulebook that ships."""
    rulebook = parse_rulebook(resource("assets", "regles", "socle.yaml").read_bytes(), "r").value
    assert rulebook is not None
    parsed = parse_questions(SHIPPED, "socle.yaml", rulebook)
    assert parsed.problems == ()
    assert parsed.value is not None
    return parsed.value


def test_enough_questions_ship() -> None:
    """Forty at least, of which enough go anywhere for a long play, and no two say the same."""
    questions = shipped()
    assert len(questions) >= 40
    assert len([one for one in questions if not one.when.parts]) >= 12
    assert len({one.text for one in questions}) == len(questions)


_JUDGING = r"falloir|fallait|aurait dû|aurais dû|faudrait|devrais|bien fait|mal fait|aurait pas|erreur|pourquoi|plutôt"
_FORMAL = r"\bvous (?!cherchez|n’étiez|parlez|ne parlez)|\bvotre\b|\bvos\b"


@pytest.mark.parametrize("question", shipped(), ids=lambda one: one.id)
def test_a_question_that_ships_is_open_and_judges_nothing(question: PeerQuestion) -> None:
    """It asks, in a few words, with « tu », of nobody's gender, and hints at nothing that should have been done."""
    text = question.text
    assert text.endswith("?")
    assert len(text) <= 110
    assert not re.search(_JUDGING, text, re.IGNORECASE)
    assert not re.search(_FORMAL, text, re.IGNORECASE)
    assert not re.search(r"(?<!-t-)\b(il(?! y a)|elle|ils|elles|lui-même|elle-même)\b", text, re.IGNORECASE)
