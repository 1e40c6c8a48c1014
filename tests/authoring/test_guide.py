"""The author's guide says what is true: every example in it works, every table in it is complete."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest

import game.authoring.json_schema  # noqa: F401 - brings in every form that a file may have
from game.authoring import vocabulary as words
from game.authoring.catalogue import CATALOGUE, Severity
from game.authoring.compile_rules import Script
from game.authoring.levels import LADDERS
from game.authoring.load import Parsed, parse_any, parse_cues, parse_rulebook, parse_scenario, parse_script
from game.authoring.problems import Report
from game.authoring.reader import read
from game.authoring.references import pattern
from game.authoring.shapes import Shape
from game.model.meters import Meter, band, next_band
from game.model.scenario import Scenario
from game.play.answers import GO_ON
from game.play.playthrough import Playthrough
from game.play.view import EndingView
from game.rules.judging import Standing, holds
from game.rules.rulebook import Need, Rulebook
from game.wording.catalogue import Words

ROOT: Final = Path(__file__).parents[2]
GUIDE: Final = (ROOT / "scenarios" / "README.md").read_text(encoding="utf-8")
_FENCED: Final = re.compile(
    r"(?:^(?P<label><!-- [^>\n]* -->|\*[^*\n]*\*)\n\n?)?^```yaml\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
_COMPLETE: Final = re.compile(r"(?:#[^\n]*\n)*genre:")

_BASE: Final = """
genre: scenario
format: 1
id: mon_scenario
titre: Le cartable vide
joueur: {metier: psychologue scolaire, prenom: Camille}
mandat: {peut: Écouter., ne_peut_pas: Convoquer.}
demande: {de: mme_fabre, texte: Vous auriez cinq minutes ?}
personnes:
  mme_fabre: {nom: Mme Fabre, fonction: maîtresse, monde: ecole}
  m_sorel: {nom: M. Sorel, fonction: père, monde: famille}
  mme_ndiaye: {nom: Mme Ndiaye, fonction: directrice, monde: autorite}
  lilian: {nom: Lilian, fonction: élève, monde: famille, eleve: oui}
  mme_aubry: {nom: Mme Aubry, fonction: psychologue, monde: soin, pair: oui}
collectifs:
  la_classe: {nom: la classe, monde: ecole}
relations:
  - mme_fabre -> vous: {}
  - mme_fabre -> m_sorel: {}
  - m_sorel -> vous: {}
  - m_sorel -> mme_fabre: {}
faits:
  chez_la_tante: {texte: Ils dorment chez une tante., secret_de: m_sorel}
paradoxes: {vendredi: {d_un_cote: vite, de_l_autre: avec lui, emis_par: mme_ndiaye}}
dilemmes:
  le_cahier:
    {entre: [mme_fabre, mme_ndiaye], tension: garder, commun: circuler, contraintes: {mme_fabre: a, mme_ndiaye: b}}
objets: {l_agenda: {nom: l’agenda, lectures: {famille: une écriture}}}
memoires: {ton: courtois}
agenda: {creneaux: 2, propositions: [la_grille, appel, recreation], puis: bilan}
rencontres:
  la_grille:
    lieu: portail
    presents: mme_fabre
    scenes:
      lundi_matin:
        choix: repondre
        options:
          demander: {dire: Racontez-moi les mardis., actes: questionner mme_fabre}
          se_taire: {geste: Vous attendez., posture: retrait}
          conseiller: {dire: Une liste aide souvent., actes: conseiller mme_fabre}
          promettre_un_mot:
            dire: Je vous raconte.
            promet: {a: mme_fabre, quoi: raconter, avant: bilan, tenue_si: vu(appel)}
  appel:
    lieu: bureau
    canal: telephone
    presents: m_sorel
    scenes: {sonnerie: {texte: Cela sonne.}}
  recreation:
    lieu: cour
    presents: [lilian, mme_fabre]
    scenes:
      sous_le_preau:
        choix: parler
        options: {saluer: {geste: Vous faites un signe.}}
  bilan:
    lieu: salle_de_reunion
    presents: [mme_fabre, mme_ndiaye]
    scenes:
      entree:
        choix: commencer_par
        options: {ecouter_d_abord: {geste: Vous posez votre stylo.}}
passages: {le_cartable: Le cartable est là.}
fins: {la_cloche: {texte: La cloche sonne.}}
"""
"""Everybody and everything that the guide's fragments name, and no more."""


class Block(NamedTuple):
    """A block of YAML in the guide: what the line above it says, its text, and its line."""

    label: str
    text: str
    line: int

    @property
    def complete(self) -> bool:
        """Whether it is a whole file."""
        return _COMPLETE.match(self.text) is not None


BLOCKS: Final = tuple(
    Block(found["label"] or "", found["text"], GUIDE.count("\n", 0, found.start("text")) + 1)
    for found in _FENCED.finditer(GUIDE)
)
COMPLETE: Final = tuple(block for block in BLOCKS if block.complete)
FRAGMENTS: Final = tuple(block for block in BLOCKS if not block.complete)


def by_line(block: Block) -> str:
    """A block's name in the test's output."""
    return f"ligne {block.line}"


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    """The rulebook that ships."""
    path = ROOT / "assets" / "regles" / "socle.yaml"
    parsed = parse_rulebook(path.read_bytes(), path.name)
    assert parsed.value is not None
    return parsed.value


def value_of(text: str) -> Any:
    """What a text of YAML holds, read as scenarios are."""
    report = Report("guide")
    document = read(text, report)
    assert report.found == []
    assert document is not None
    return document.value


def merged(base: object, added: object) -> object:
    """The added keys laid over the base, in their own order where they are all there are; other values replaced."""
    if isinstance(base, dict) and isinstance(added, dict):
        laid = {key: merged(base.get(key), value) for key, value in added.items()}
        return laid if base.keys() <= laid.keys() else base | laid
    return added


def laid_over(base: object, fragments: Iterable[Block]) -> str:
    """The base with each fragment where the line above it says; JSON is YAML enough for the reader."""
    for fragment in fragments:
        value = value_of(fragment.text)
        for step in reversed(re.findall(r"`(\w+)`", fragment.label)):
            value = {step: value}
        base = merged(base, value)
    return json.dumps(base, ensure_ascii=False)


def errors(parsed: Parsed[Any]) -> list[str]:
    """What prevents playing."""
    return [str(problem) for problem in parsed.problems if problem.severity is Severity.ERROR]


def table(label: str) -> list[list[str]]:
    """The rows of the table below a comment, cells without their backticks' escapes."""
    start = GUIDE.index(f"<!-- {label} -->\n")
    lines = GUIDE[start:].split("\n\n", 1)[0].strip().splitlines()[3:]
    return [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


def bare(cell: str) -> str:
    """A cell of code without its backticks."""
    assert cell.startswith("`")
    assert cell.endswith("`")
    return cell[1:-1]


def spaced(text: str) -> str:
    """A text whose spaces are all alike."""
    return " ".join(text.split())


def sections() -> set[str]:
    """The anchors of the guide's headings, as GitHub makes them."""
    found: dict[str, int] = {}
    anchors = set()
    for heading in re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```$", "", GUIDE, flags=re.M | re.S), re.MULTILINE):
        anchor = re.sub(r"[^\w\- ]", "", heading.casefold()).replace(" ", "-")
        anchors.add(f"{anchor}-{found[anchor]}" if anchor in found else anchor)
        found[anchor] = found.get(anchor, 0) + 1
    return anchors


def forms() -> Iterator[type[Shape]]:
    """Every form that a file or a part of it may have."""
    waiting = list(Shape.__subclasses__())
    while waiting:
        form = waiting.pop()
        waiting += form.__subclasses__()
        yield form


FORMS: Final[Mapping[str, type[Shape]]] = {form.__name__: form for form in forms()}


def rows_of(name: str) -> dict[str, list[str]]:
    """The table of keys of one form, by key."""
    return {bare(row[0]): row for row in table(f"clés: {name}")}


def test_some_blocks_are_complete_and_some_are_not() -> None:
    """The guide shows whole files and fragments, and this test sees both."""
    assert len(COMPLETE) >= 3
    assert len(FRAGMENTS) >= 30


@pytest.mark.parametrize("block", COMPLETE, ids=by_line)
def test_a_complete_file_has_no_error(block: Block, rulebook: Rulebook) -> None:
    """What opens with its genre can be saved and used as it stands."""
    _, parsed = parse_any(block.text, "guide.yaml", rulebook)
    assert errors(parsed) == []
    assert parsed.value is not None


@pytest.mark.parametrize("block", FRAGMENTS, ids=by_line)
def test_a_fragment_has_no_error_in_its_place(block: Block, rulebook: Rulebook) -> None:
    """A fragment fits where the line above it says."""
    assert re.fullmatch(r"\*(?:Sous `\w+`(?: › `\w+`)*|Au bord gauche du fichier)\u00a0:\*", block.label)
    assert errors(parse_scenario(laid_over(value_of(_BASE), [block]), "guide.yaml", rulebook)) == []


def first_scene() -> str:
    """The scenario that a newcomer writes in the first twenty minutes."""
    return next(block.text for block in COMPLETE if block.label == "<!-- complet: première scène -->")


def test_the_first_scene_leaves_nothing_to_correct(rulebook: Rulebook) -> None:
    """A newcomer who copies it is told of no problem at all, not even a warning."""
    assert parse_scenario(first_scene(), "scenario.yaml", rulebook).problems == ()


def test_the_first_scene_is_its_three_steps(rulebook: Rulebook) -> None:
    """Whoever adds the second and the third step to the first has what the whole file says, its title aside."""
    first = next(block for block in COMPLETE if block.label == "<!-- complet: première étape -->")
    built = laid_over(value_of(first.text), FRAGMENTS[:3])
    parsed = parse_scenario(built, "scenario.yaml", rulebook)
    whole = parse_scenario(first_scene(), "scenario.yaml", rulebook)
    assert parsed.value is not None
    assert whole.value is not None
    assert parsed.value.people == whole.value.people
    assert parsed.value.start == whole.value.start
    assert list(parsed.value.options) == list(whole.value.options)
    assert parsed.value.options["demander"] == whole.value.options["demander"]


def test_the_first_hour_holds_four_choices(rulebook: Rulebook) -> None:
    """The first scene with everything that the next section adds has four choices, and nothing to correct."""
    begin, end = (GUIDE.count("\n", 0, GUIDE.index(f"\n## {name}")) for name in ("Quatre choix", "Où mettre"))
    added = [block for block in FRAGMENTS if begin < block.line < end]
    parsed = parse_scenario(laid_over(value_of(first_scene()), added), "scenario.yaml", rulebook)
    assert parsed.problems == ()
    assert parsed.value is not None
    scenes = [scene for encounter in parsed.value.encounters.values() for scene in encounter.scenes]
    assert len([scene for scene in scenes if scene.choice]) == 4


def played(label: str, written: str, rulebook: Rulebook) -> tuple[Playthrough, Script]:
    """The scripted play below a comment, played in this scenario as far as its choices go."""
    scenario = parse_scenario(written, "scenario.yaml", rulebook).value
    assert isinstance(scenario, Scenario)
    text = next(block.text for block in COMPLETE if block.label == f"<!-- complet: {label} -->")
    script = parse_script(text, "partie.yaml", scenario)
    assert script.problems == ()
    assert script.value is not None
    library = ROOT / "assets" / "indices" / "socle.yaml"
    cues = parse_cues(library.read_bytes(), library.name).value
    assert cues is not None
    one = Playthrough(scenario, rulebook, cues, script.value.seed, script.value.gender)
    for choice in script.value.choices:
        turned(one)
        one.choose(choice)
    turned(one)
    return one, script.value


def turned(one: Playthrough) -> None:
    """Every page is turned until a choice is due or the play is over."""
    while not one.awaiting and not one.over:
        one.advance()


def arrives(one: Playthrough, script: Script) -> bool:
    """Whether a play has come where its script says, with what the script says."""
    view = one.view()
    assert isinstance(view, EndingView)
    standing = Standing(one.scenario, one.state)
    return view.id == script.ending and all(holds(condition, standing) for _, condition in script.holds)


def test_the_scripted_play_arrives_where_it_says(rulebook: Rulebook) -> None:
    """The guide's scripted play can be played in the guide's first scene, and what it expects comes true."""
    assert arrives(*played("partie", first_scene(), rulebook))


def test_the_scripted_play_through_an_agenda_goes_on_with_no_slot_left(rulebook: Rulebook) -> None:
    """Once every slot is spent, the play in the agenda still needs to say that it goes on, and then arrives."""
    learning = next(one for one in FRAGMENTS if one.text.startswith("apprend: {qui: vous, fait: chez_la_tante"))
    written = laid_over(value_of(_BASE), [learning])
    one, script = played("partie avec agenda", written, rulebook)
    assert one.state.slots == 0
    assert script.choices[-2] == GO_ON
    assert arrives(one, script)


def test_the_problem_shown_is_the_one_told(rulebook: Rulebook) -> None:
    """The example line is what the game says of that very mistake in the first scene."""
    shown = re.search(r"<!-- dit -->\n```\n(.*)\n```", GUIDE)
    wrong = first_scene().replace("questionner mme_fabre", "questioner mme_fabre")
    parsed = parse_scenario(wrong, "mon_scenario/scenario.yaml", rulebook)
    assert shown is not None
    assert shown[1] == "\n".join(errors(parsed))


def test_the_acts_are_those_of_the_rulebook(rulebook: Rulebook) -> None:
    """The table of acts is the rulebook's: same order, same meaning, same need of a subject; all need a target."""
    needs = {Need.REQUIRED: "requis", Need.ALLOWED: "permis", Need.NONE: "non"}
    expected = [[act.id, spaced(act.meaning), needs[act.about]] for act in rulebook.acts.values()]
    assert [[bare(name), spaced(meaning), about] for name, meaning, about in table("actes")] == expected
    assert {act.target for act in rulebook.acts.values()} == {Need.REQUIRED}


def test_the_modalities_are_those_of_the_rulebook(rulebook: Rulebook) -> None:
    """The table of modalities tells each of the rulebook's, in its order and with its meaning."""
    expected = [[one.id, spaced(one.meaning)] for one in rulebook.modalities.values()]
    assert [[bare(row[0]), spaced(row[1])] for row in table("modalités")] == expected


def test_the_questions_are_the_closed_list() -> None:
    """Every question of the language is told once, with what it takes; those of rules apart."""
    for label, in_scenarios in (("questions", True), ("questions des règles", False)):
        expected = [
            f"{name}({', '.join(kind.value for kind in asked.takes)})"
            for name, asked in words.QUESTIONS.items()
            if asked.in_scenarios is in_scenarios
        ]
        assert [bare(row[0]) for row in table(label)] == expected


def test_the_meters_are_the_closed_list() -> None:
    """Every meter of the language is told once, the way it is written."""
    assert [bare(row[0]) for row in table("mesures")] == [pattern(meter, name) for name, meter in words.METERS.items()]


@pytest.mark.parametrize(
    ("label", "meter"),
    [
        ("confiance", Meter.TRUST),
        ("dicible", Meter.SPEAKABLE),
        ("tension", Meter.TENSION),
        ("paradoxe", Meter.PARADOX),
        ("dilemme", Meter.DILEMMA),
    ],
)
def test_the_level_words_are_those_of_the_ladder(label: str, meter: Meter) -> None:
    """Every level in words is told with where it starts and from where on it is reached."""
    told = [(word, int(start), int(border)) for word, _, start, border, *_ in table(f"niveaux: {label}")]
    assert told == [tuple(level) for level in LADDERS[meter]]


@pytest.mark.parametrize(
    ("label", "meter", "key"), [("confiance", Meter.TRUST, "trust"), ("tension", Meter.TENSION, "tension")]
)
def test_the_map_says_of_each_level_what_the_guide_says(label: str, meter: Meter, key: str) -> None:
    """Beside every level in words stand the words that the map has for its band."""
    words_of_the_map = Words("fr")
    expected = [words_of_the_map(f"{key}.{band(meter, level.start)}") for level in LADDERS[meter]]
    assert [row[4] for row in table(f"niveaux: {label}")] == expected


def test_a_cue_shows_at_the_numbers_that_the_guide_gives() -> None:
    """In the worked example, exactly the values said to show something change band, in the direction told."""
    start = GUIDE.index("| Ce qui arrive | Confiance |")
    rows = [line.split("|")[2:4] for line in GUIDE[start:].split("\n\n", 1)[0].splitlines()[2:]]
    values = [int(value) for value, _ in rows]
    bands = [band(Meter.TRUST, values[0])]
    for value in values[1:]:
        bands.append(next_band(Meter.TRUST, bands[-1], value))
    moved = [after - before for before, after in pairwise(bands)]
    seen = {"un indice qui monte": 1, "un indice qui baisse": -1}
    assert moved == [seen.get(shown.strip(), 0) for _, shown in rows[1:]]
    assert [next_band(Meter.TRUST, 1, 67), next_band(Meter.TRUST, 2, 64), next_band(Meter.TRUST, 2, 63)] == [2, 2, 1]


def test_the_ladders_shown_and_yes_or_no_are_all_there_are() -> None:
    """No meter has level words that the guide does not show."""
    shown = (Meter.TRUST, Meter.SPEAKABLE, Meter.TENSION, Meter.PARADOX, Meter.DILEMMA, Meter.TESTED)
    assert set(LADDERS.values()) == {LADDERS[meter] for meter in shown}


def test_the_word_lists_are_those_of_the_vocabulary() -> None:
    """Every closed list of words is told whole and in order; the reserved words in any order."""
    lists: dict[str, list[str]] = {
        "`monde`": list(words.WORLDS),
        "`accord` (personne, partie)": list(words.GENDERS),
        "`accord` (joueur)": list(words.PLAYER_GENDERS),
        "`pays`": list(words.COUNTRIES),
        "`canal`": list(words.CHANNELS),
        "`lieu`": list(words.PLACES),
        "`posture`": list(words.POSTURES),
        "`cheveux`": list(words.HAIR),
        "`coiffure`": list(words.HAIR_STYLES),
        "`peau`": list(words.SKINS),
        "`habits`": list(words.CLOTHES),
        "`anneau`": list(words.RINGS),
        "`sorte` (rencontre)": list(words.ENCOUNTER_KINDS),
        "`sorte` (fiche)": list(words.FORM_KINDS),
        "`vents`": list(words.WINDS),
        "`par` (compter sur)": list(words.RELIANCES),
        "`image(…)`": list(words.IMAGES),
        "`occasion` (règles)": list(words.OCCASIONS),
        "identifiants réservés": sorted(words.RESERVED),
    }
    told = {row[0]: [bare(word.strip()) for word in row[1].split(",")] for row in table("mots")}
    told["identifiants réservés"] = sorted(told["identifiants réservés"])
    assert told == lists


def test_every_form_has_its_table_of_keys() -> None:
    """« Toutes les clés » has a table for each form of the schema, and no other."""
    assert sorted(re.findall(r"<!-- clés: (\w+) -->", GUIDE)) == sorted(FORMS)


@pytest.mark.parametrize("name", FORMS)
def test_the_keys_are_those_of_the_schema(name: str) -> None:
    """Every key of a form is in its table, in the schema's order, said required where it is."""
    expected = [(field.alias, "oui" if field.is_required() else "") for field in FORMS[name].model_fields.values()]
    assert [(key, row[3]) for key, row in rows_of(name).items()] == expected


@pytest.mark.parametrize("name", FORMS)
def test_the_examples_of_keys_are_possible(name: str) -> None:
    """The examples of a table, taken together, are one whole object of that form."""
    lines = [bare(row[5]) for row in rows_of(name).values()]
    assert [line.split(":")[0] for line in lines] == list(rows_of(name))
    FORMS[name].model_validate(value_of("\n".join(lines)))


@pytest.mark.parametrize("name", FORMS)
def test_the_defaults_of_keys_are_those_of_the_schema(name: str) -> None:
    """Writing what stands under « Sans rien écrire » is the same as writing nothing; a dash is nothing at all."""
    form, rows = FORMS[name], rows_of(name)
    fields = {str(field.alias): (attribute, field) for attribute, field in form.model_fields.items()}
    required = [bare(row[5]) for key, row in rows.items() if fields[key][1].is_required()]
    for key, row in rows.items():
        attribute, field = fields[key]
        default = None if field.is_required() else field.get_default(call_default_factory=True)
        if row[4].startswith("`"):
            written = form.model_validate(value_of("\n".join([*required, f"{key}: {bare(row[4])}"])))
            assert getattr(written, attribute) == default
        else:
            assert (row[4], default in (None, "", [], {}) or default is False) == (
                "" if field.is_required() else "—",
                True,
            )


def test_every_link_leads_somewhere() -> None:
    """A link leads to a heading of the guide, or to a page beside it."""
    links = re.findall(r"\]\(([^)]+)\)", GUIDE)
    assert {link[1:] for link in links if link.startswith("#")} <= sections()
    assert [link for link in links if link[0] != "#" and not (ROOT / "scenarios" / link).is_file()] == []


def test_the_codes_named_are_in_the_catalogue() -> None:
    """A code of the guide is one that the game tells; the table of warnings holds every one of them."""
    assert set(re.findall(r"\b[LSTCRGDPK][0-9]{2}\b", GUIDE)) <= set(CATALOGUE)
    warnings = sorted(code for code, entry in CATALOGUE.items() if entry.severity is Severity.WARNING)
    start = GUIDE.index("| Code | Ce qu’elle voit |")
    told = re.findall(r"^\| `(\w+)` \|", GUIDE[start:].split("\n\n", 1)[0], re.MULTILINE)
    assert told == warnings
