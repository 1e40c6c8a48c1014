"""Prose blocks: lines, cues, narration, continuation, and the inline forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.prose import parse_prose
from game.authoring.scope import Scope
from game.authoring.voices import voices
from game.model.conditions import Ask, Question
from game.model.prose import Agreement, Cue, Either, FirstName, Line, Narration, Prose, Replay

_WHO = voices(
    {"m_rochat": "M. Rochat", "mme_dutoit": "Mme Dutoit", "anais": "Anaïs", "classe": "la classe"},
    frozenset({"couloir"}),
    first_name=True,
)
_CHOSEN = Ask(Question.CHOSEN, ("a",))


def read(text: str) -> tuple[Prose, list[tuple[str, int]]]:
    """The prose of a text, and the codes told with their offsets."""
    told: list[tuple[str, int]] = []
    return parse_prose(text, Scope(), _WHO, lambda code, at, *_: told.append((code, at))), told


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("Il pleut.", (Narration(("Il pleut.",)),)),
        ("M. Rochat : Bon.", (Line("m_rochat", ("Bon.",)),)),
        ("M.\u00a0Rochat\u00a0: Bon.", (Line("m_rochat", ("Bon.",)),)),
        ("m_rochat : Bon.", (Line("m_rochat", ("Bon.",)),)),
        ("La classe : Oui !", (Line("classe", ("Oui\u202f!",)),)),
        ("la classe : Oui !", (Line("classe", ("Oui\u202f!",)),)),
        ("(Il se tait.)", (Cue(("Il se tait.",)),)),
        ("{rejoue couloir}", (Replay("couloir"),)),
        ("Un.\nDeux.", (Narration(("Un.",)), Narration(("Deux.",)))),
        ("Un\n  et deux\n   et trois.", (Narration(("Un et deux et trois.",)),)),
        ("Quinze heures : il pleut.", (Narration(("Quinze heures\u00a0: il pleut.",)),)),
        ("À 12:30, rien.", (Narration(("À 12:30, rien.",)),)),
        ("Vous êtes {allée|allé} la voir.", (Narration(("Vous êtes ", Agreement("allée", "allé"), " la voir.")),)),
        ("{prenom} ?", (Narration((FirstName(), "\u202f?")),)),
        ("Oui{{non}}", (Narration(("Oui{non}",)),)),
        ("{si choisi(a) : Oui ! | sinon : Non.}", (Narration((Either(_CHOSEN, ("Oui\u202f!",), ("Non.",)),)),)),
        ("Un {si choisi(a) : deux} trois", (Narration(("Un ", Either(_CHOSEN, ("deux",), ()), " trois")),)),
        ("{si choisi(a) : {si choisi(a) : {un|une}}}", (
            Narration((Either(_CHOSEN, (Either(_CHOSEN, (Agreement("un", "une"),), ()),), ()),)),
        )),
    ],
)  # fmt: skip
def test_prose_reads_like_a_play(text: str, prose: Prose) -> None:
    """Each form of line and each inline form becomes its data, typeset."""
    assert read(text) == (prose, [])


@given(st.text(st.sampled_from("ab {}|:()\n«»,.?M Rochatsinejuprm"), max_size=60) | st.text(max_size=60))
def test_any_block_gives_prose_or_problems(text: str) -> None:
    """Nothing an author writes in a block fails otherwise, and every offset lies in the text."""
    _, told = read(text)
    assert all(0 <= at <= len(text) for _, at in told)


def test_forms_may_not_nest_without_end() -> None:
    """Braces within braces stop at eight, long before anything overflows."""
    _, told = read("{si choisi(a) : " * 2000)
    assert [code for code, _ in told] == ["T04"]
