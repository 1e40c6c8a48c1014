"""Every problem code, told at its exact place by a file that has this problem."""

from pathlib import Path

import pytest

from game.app.rehearsal import rehearsing
from game.authoring.catalogue import CATALOGUE
from game.authoring.decoding import place_of
from game.authoring.load import parse_any
from game.authoring.problems import Place
from game.authoring.rehearsal import Rehearse
from game.model.scenario import Scenario
from tests.authoring.builders import compiled, mini_professions, mini_rulebook
from tests.authoring.fautes import campaigns, form, links, professions, reading, situation, text

_MARK = "¤"
_ELSEWHERE = {"L01", "L02", "L14", "L28"}
"""Codes whose files are too big for a table or are no text: tested with the reader and the checker."""


def told(
    marked: str, scenario: Scenario | None = None, rehearse: Rehearse | None = None
) -> tuple[set[tuple[str, Place]], Place]:
    """The codes with their places that a file gets, and the place that its mark points at."""
    plain = marked.replace(_MARK, "")
    _, parsed = parse_any(plain, "faute.yaml", mini_rulebook(), lambda: scenario, rehearse, mini_professions())
    return {(one.code, Place(one.line, one.column)) for one in parsed.problems}, place_of(plain, marked.index(_MARK))


@pytest.mark.parametrize(
    ("code", "marked"),
    [*reading.FAULTS, *form.FAULTS, *text.FAULTS, *links.FAULTS, *professions.FAULTS, *situation.FAULTS],
)
def test_a_fault_is_told_with_its_code_where_it_is(code: str, marked: str) -> None:
    """The file of each code gets that code at the marked character."""
    problems, place = told(marked)
    assert (code, place) in problems


@pytest.mark.parametrize(("code", "marked"), links.SCRIPTS)
def test_a_scripted_play_is_checked_beside_its_scenario(code: str, marked: str) -> None:
    """Choices, endings and conditions that the scenario does not know are told at their place."""
    problems, place = told(marked, compiled())
    assert problems == {(code, place)}


@pytest.mark.parametrize(("code", "marked"), links.PLAYS)
def test_a_scripted_play_is_tried_out_where_somebody_can_play(code: str, marked: str) -> None:
    """A sound play that does not come to what it says is told at the choice or the expectation that fails."""
    scenario = compiled(
        joueur="joueur: {metier: psychologue, accord: masculin}",
        fins="fins:\n  jamais: {si: choisi(se_taire), texte: Un.}\n  autrement: {texte: Deux.}",
    )
    problems, place = told(marked, scenario, rehearsing(mini_rulebook(), lambda: ()))
    assert problems == {(code, place)}
    assert told(marked, scenario)[0] == set()


def test_every_code_has_a_faulty_file() -> None:
    """No code of the catalogue is without a fixture."""
    shown = {code for table in (reading, form, text, links, professions, situation) for code, _ in table.FAULTS}
    shown |= {code for code, _ in (*links.SCRIPTS, *links.PLAYS, *campaigns.FAULTS)}
    assert set(CATALOGUE) - shown == _ELSEWHERE


def test_every_code_is_on_the_page_for_authors() -> None:
    """The page `scenarios/problemes.md` is what the catalogue says."""
    from game.authoring.catalogue import code_page

    page = Path(__file__).parents[2] / "scenarios" / "problemes.md"
    assert code_page() == page.read_text(encoding="utf-8")
