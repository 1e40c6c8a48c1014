"""The table of mechanisms says what is true: every row is whole, and what it names exists and is seen in play.

That an example is short and ends on two maps is proven for every example, in `test_examples.py`; what the acts of a row
do is proven by the test that the row names.
"""

import ast
import re
from functools import cache
from itertools import chain, zip_longest
from pathlib import Path
from typing import Final, NamedTuple

import pytest

import game.authoring.json_schema  # noqa: F401 - brings in every form that a file may have
from game.authoring.campaign_forms import CampaignShape
from game.authoring.problems import Report
from game.authoring.reader import read
from game.authoring.shapes import Shape
from game.authoring.vocabulary import METERS, QUESTIONS
from game.play.bots import Policy
from game.resources import resource
from tests.reading import is_shown, pages, spaced
from tests.test_examples import EXAMPLES, rules_cited, scripted, sources, the_play, told
from tests.test_shipped import shipped_cues, shipped_rulebook, shipped_scenario
from tests.test_shipped_campaign import lived

ROOT: Final = Path(__file__).parents[1]
PAGE: Final = resource("scenarios", "mecanismes.md")
HOW_MANY: Final = 44
CAMPAIGN: Final = "automne_hiver_aux_tilleuls"
WITHOUT_A_RULE: Final = (CAMPAIGN, "couts_nommes")
TEXTS: Final = ("Alliances", "Intermétiers", "Faire équipe")
OURS: Final = "choix du jeu"
ITALICS: Final = r"\*([^*]+)\*"


class Row(NamedTuple):
    """A mechanism, as the table tells it."""

    number: str
    name: str
    sentence: str
    state: str
    acts: str
    rules: str
    cue: str
    example: str
    test: str

    @property
    def folder(self) -> str:
        """The example's name."""
        return named(self.example)[0]


def named(cell: str) -> list[str]:
    """What a cell names in code, its escapes undone."""
    return [one.replace("\\|", "|") for one in re.findall(r"`([^`]+)`", cell)]


def rows() -> list[Row]:
    """The rows of the table."""
    lines = PAGE.read_text(encoding="utf-8").split("<!-- mécanismes -->\n")[1].strip().splitlines()[2:]
    return [Row(*(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1])) for line in lines]


ROWS: Final = rows()
PLAYED: Final = [row for row in ROWS if row.folder != CAMPAIGN]
RULED: Final = [row for row in ROWS if row.folder not in WITHOUT_A_RULE]
QUOTING: Final = [row for row in PLAYED if "*" in row.cue]
TELLING: Final = [row for row in PLAYED if "«" in re.sub(ITALICS, "", row.cue)]


def by_folder(row: Row) -> str:
    """A row's name in the test's output."""
    return row.folder


@cache
def keys() -> frozenset[str]:
    """Every key that a file may have."""
    waiting, found = list(Shape.__subclasses__()), set[str]()
    while waiting:
        form = waiting.pop()
        waiting += form.__subclasses__()
        found |= {str(field.alias) for field in form.model_fields.values()}
    return frozenset(found)


@cache
def met(folder: str) -> frozenset[str]:
    """The rules that the plays of an example meet."""
    plays = [(place, path) for place, path in sources() if place == f"exemples/{folder}"]
    return frozenset(chain.from_iterable(rules_cited(told(place, path)[0]) for place, path in plays))


def cues_of(row: Row) -> list[str]:
    """The cues of the library that a row quotes."""
    return [spaced(one) for one in re.findall(ITALICS, row.cue)]


@cache
def proofs_in(path: Path) -> frozenset[str]:
    """The names of a file's tests."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(one.name for one in tree.body if isinstance(one, ast.FunctionDef))


def test_every_mechanism_has_its_row() -> None:
    """The rows are counted from one, and every cell of each says something."""
    assert [row.number for row in ROWS] == [str(number) for number in range(1, HOW_MANY + 1)]
    assert [row.number for row in ROWS if not all(row)] == []


def test_every_example_is_in_the_table_once() -> None:
    """The table leads to each example that ships, and to the campaign, which lives two of them in a row."""
    assert sorted(row.folder for row in ROWS) == sorted([*EXAMPLES, CAMPAIGN])


@pytest.mark.parametrize("row", ROWS, ids=by_folder)
def test_a_row_leads_to_its_example(row: Row) -> None:
    """The link of a row is to the file that bears that name."""
    found = re.search(r"\]\(([^)]+)\)", row.example)
    assert found is not None
    path = PAGE.parent / found[1]
    assert path.is_file()
    assert row.folder in (path.parent.name, path.stem)


@pytest.mark.parametrize("row", ROWS, ids=by_folder)
def test_what_a_mechanism_moves_is_of_the_language(row: Row) -> None:
    """The state of a row is made of meters, questions and keys, and of nothing else."""
    states = [re.split(r"[(:]", one)[0] for one in named(row.state)]
    assert states
    assert [one for one in states if one not in {*METERS, *QUESTIONS, *keys()}] == []


@pytest.mark.parametrize("row", RULED, ids=by_folder)
def test_the_example_does_the_acts_and_meets_the_rules(row: Row) -> None:
    """Every act of a row is done by an option of its example; every rule of a row is met in one of its plays."""
    options = shipped_scenario(f"exemples/{row.folder}").options.values()
    done = {use.act for option in options for use in option.acts}
    acts, rules = named(row.acts), named(row.rules)
    assert acts
    assert rules
    assert [one for one in acts if one not in done] == []
    assert [one for one in rules if one not in met(row.folder)] == []


@pytest.mark.parametrize("row", RULED, ids=by_folder)
def test_a_row_claims_no_more_than_its_rules(row: Row) -> None:
    """A text, or a paragraph of it, that a row names as its source is the source of one of its rules."""
    book = {rule.id: rule for rule in shipped_rulebook().rules}
    told_by_rules = " ".join(book[name].source for name in named(row.rules))
    origin = row.sentence[row.sentence.rindex("(") :]
    assert any(text in origin for text in (*TEXTS, OURS))
    assert [text for text in TEXTS if text in origin and text not in told_by_rules] == []
    assert set(re.findall(r"[0-9]\.[0-9]", origin)) <= set(re.findall(r"[0-9]\.[0-9]", told_by_rules))


def test_the_others_say_where_they_come_from() -> None:
    """A mechanism that no rule carries names a text, or says that it is the game's choice."""
    others = [row for row in ROWS if row.folder in WITHOUT_A_RULE]
    assert [row.folder for row in others if not any(text in row.sentence for text in (*TEXTS, OURS))] == []


@pytest.mark.parametrize("row", PLAYED, ids=by_folder)
def test_two_plays_differ_by_one_choice(row: Row) -> None:
    """With the mechanism and without it, one choice is another, and nothing else; or the draw alone is."""
    (seed, _, choices), (other_seed, _, others) = (scripted(*the_play(row.folder, which)) for which in ("avec", "sans"))
    assert sum(one != other for one, other in zip_longest(choices, others)) == (1 if seed == other_seed else 0)


@pytest.mark.parametrize("row", PLAYED, ids=by_folder)
def test_a_mechanism_is_seen_in_play(row: Row) -> None:
    """With the mechanism and without it, one does not read the same pages, one's own words apart."""
    assert set(pages(row.folder, "avec")) != set(pages(row.folder, "sans"))


@pytest.mark.parametrize("row", QUOTING, ids=by_folder)
def test_a_cue_quoted_is_shown_by_the_mechanism(row: Row) -> None:
    """What stands in italics is shown to whoever plays with the mechanism, and not to whoever plays without it."""
    for cue in cues_of(row):
        assert [is_shown(cue, row.folder, which) for which in ("avec", "sans")] == [True, False], cue


@pytest.mark.parametrize("row", QUOTING, ids=by_folder)
def test_a_cue_quoted_is_of_what_the_mechanism_moves(row: Row) -> None:
    """What stands in italics is in the library, word for word, for a meter that a rule of the row moves that way."""
    library = {spaced(cue.text): (cue.meter, cue.upward) for cue in shipped_cues()}
    book = {rule.id: rule for rule in shipped_rulebook().rules}
    moved = {(effect.meter, effect.delta > 0) for name in named(row.rules) for effect in book[name].effects}
    assert [cue for cue in cues_of(row) if library[cue] not in moved] == []


@pytest.mark.parametrize("row", TELLING, ids=by_folder)
def test_words_quoted_are_read_in_one_of_the_two_plays(row: Row) -> None:
    """What stands between « » is said or offered in one of the two plays of the example, and not in the other."""
    quoted = re.findall("« (.+?) »", re.sub(ITALICS, "", spaced(row.cue)))
    assert quoted
    for words in quoted:
        read_it = [any(words in text for text in pages(row.folder, which)) for which in ("avec", "sans")]
        assert sorted(read_it) == [False, True], words


@pytest.mark.parametrize("row", ROWS, ids=by_folder)
def test_the_test_of_a_mechanism_exists(row: Row) -> None:
    """Each row names tests of this repository."""
    proofs = [one.split("::") for one in named(row.test)]
    assert proofs
    assert [name for path, name in proofs if name not in proofs_in(ROOT / path)] == []


def test_the_campaign_lives_several_chapters() -> None:
    """The campaign of the table ships, and so does each of its scenarios."""
    report = Report(CAMPAIGN)
    document = read((PAGE.parent / "campagnes" / f"{CAMPAIGN}.yaml").read_text(encoding="utf-8"), report)
    assert document is not None
    chapters = [chapter.scenario for chapter in CampaignShape.model_validate(document.value).chapters]
    assert len(chapters) > 1
    assert [one for one in chapters if not (PAGE.parent / one / "scenario.yaml").is_file()] == []


def test_a_late_chapter_reads_what_the_first_ones_left() -> None:
    """In the last chapter nobody comes or takes over any more, and each is received as whoever did so before."""
    row = next(row for row in ROWS if row.folder == CAMPAIGN)
    leaving, reading = named(row.rules)[::2], named(row.rules)[1::2]  # an act leaves something, a later rule reads it
    acts = {rule.trigger.id for rule in shipped_rulebook().rules if rule.id in leaving}
    assert acts == set(named(row.acts))
    met_last = []
    for held in (Policy.COLLABORATIVE, Policy.EXPERT):
        *before, last = (
            rules_cited(tuple(event for entry in journal.entries for event in entry.events))
            for journal in lived(CAMPAIGN, held)
        )
        assert set(leaving) & last == set()
        assert set(leaving) & set(chain.from_iterable(before))
        met_last.append([rule for rule in reading if rule in last])
    assert met_last == [[one] for one in reading]
