"""The reader: what YAML may do here, where everything is, and that nothing an author writes makes it fail otherwise."""

import time
from collections.abc import Iterator
from typing import Final

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.document import Document, Path
from game.authoring.problems import Place, Report, Severity
from game.authoring.reader import read

_REFUSED: Final = (
    ("", "L05"),
    ("\n \n", "L05"),
    ("# seul\n", "L05"),
    ("a: \x00", "L03"),
    ("a: \x1b[31m", "L03"),
    ("a: \x85b", "L03"),
    ("a: \u2028b", "L03"),
    ("a: \udc80", "L03"),
    ("a: b\u200bc", "L04"),
    ("a: b\u202ec", "L04"),
    ("a: b\ufeffc", "L04"),
    ("a: \U000e0041", "L04"),
    ("a: 1\n---\nb: 2", "L06"),
    ("%YAML 1.2\n---\na: 1", "L07"),
    ("%TAG ! tag:moi,2000:\n---\na: 1", "L07"),
    ("a: &ici 1", "L08"),
    ("a: *ici", "L08"),
    ("a: *gras* et maigre", "L08"),
    ("&ici a: 1", "L08"),
    ("a: &ici [1]", "L08"),
    ("a: !!int ''", "L09"),
    ("a: !!bool x", "L09"),
    ("a: !!timestamp x", "L09"),
    ("a: !!python/name:os.system", "L09"),
    ("a: !perso {b: 1}", "L09"),
    ("a: !!binary aGVsbG8=", "L09"),
    ("!!set {a, b}", "L09"),
    ("a: ! b", "L09"),
    ("<<: {a: 1}", "L10"),
    ("b:\n  <<: [{a: 1}]", "L10"),
    ("a: 1\na: 2", "L11"),
    ("a: 1\n'a': 2", "L11"),
    ("a: {b: 1, b: 2}", "L11"),
    ("? [a]\n: 1", "L12"),
    ("? {a: 1}\n: 1", "L12"),
    ("'': 1", "L12"),
    ("? \n: 1", "L12"),
    ("[" * 40 + "]" * 40, "L13"),
    ("- " * 40 + "a", "L13"),
    ("a: " + "x" * 20_001, "L15"),
    ("a: Bonjour : dit-elle", "L16"),
    ("a: 1\nb\n", "L17"),
    ("a:\n    b: 1\n  c: 2", "L18"),
    ("- a\nb: 1", "L18"),
    ("a: [1, 2", "L19"),
    ("a: {b: 1", "L19"),
    ("a: 'b", "L20"),
    ('a: "b', "L20"),
    ("a: 'l'école'", "L21"),
    ('a: "Bonjour" dit-elle', "L21"),
    ("a: @moi", "L22"),
    ("a: `moi`", "L22"),
    ("a: %moi", "L22"),
    ("a:\n\tb: 1", "L23"),
    ("a:\n\u00a0\u00a0b: 1", "L24"),
    ('a: "\\q"', "L25"),
    ('a: "\\U00110000"', "L25"),
    ("a: | b", "L26"),
)


def reading(text: str | bytes) -> tuple[Document | None, Report]:
    """A text read, with its report."""
    report = Report("essai.yaml")
    return read(text, report), report


def value(text: str) -> object:
    """The value of a text that reads."""
    document, report = reading(text)
    assert document is not None, [str(problem) for problem in report.found]
    return document.value


def texts(found: object, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text of a value with its path."""
    if isinstance(found, str):
        yield path, found
    elif isinstance(found, dict | list):
        for step, one in found.items() if isinstance(found, dict) else enumerate(found):
            yield from texts(one, (*path, step))


@pytest.mark.parametrize(("text", "code"), _REFUSED)
def test_what_yaml_allows_and_scenarios_do_not_is_refused(text: str, code: str) -> None:
    """Each of these forms is refused with its own code, in the lines of the file."""
    _, report = reading(text)
    first = report.problems()[0]
    assert (first.code, first.severity) == (code, Severity.ERROR)
    assert 1 <= first.line <= text.count("\n") + 1


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("", None),
        ("12", 12),
        ("+8", 8),
        ("-3", -3),
        ("0", 0),
        ("012", "012"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("1.5", "1.5"),
        ("no", "no"),
        ("oui", "oui"),
        ("True", "True"),
        ("~", "~"),
        ("2024-13-45", "2024-13-45"),
        ("9" * 5000, "9" * 5000),
        ("'12'", "12"),
        ('"true"', "true"),
        ("=", "="),
    ],
)
def test_only_true_false_null_and_plain_whole_numbers_are_typed(written: str, meant: object) -> None:
    """Everything else stays the text that the author wrote."""
    assert value(f"a: {written}") == {"a": meant}


def test_keys_stay_text() -> None:
    """A key that looks like a number or a truth is a word."""
    assert value("12: a\ntrue: b") == {"12": "a", "true": "b"}


def test_a_byte_order_mark_and_windows_line_ends_are_accepted() -> None:
    """Files saved by a Windows editor read like any other."""
    document, _ = reading(b"\xef\xbb\xbfa: 1\r\nb: |\r\n  x\r\n  y\r\n")
    assert document is not None
    assert document.value == {"a": 1, "b": "x\ny\n"}


def test_bytes_that_are_not_utf8_are_refused_where_they_are() -> None:
    """A Latin-1 file is told at the first accent, counting characters."""
    _, report = reading("été: 1\n".encode() + "clé: à\n".encode("latin-1"))
    assert [(one.code, one.line, one.column) for one in report.problems()] == [("L02", 2, 3)]


def test_joined_emoji_and_french_spaces_are_no_fault() -> None:
    """A zero-width joiner inside an emoji and no-break spaces belong to what people write."""
    assert value("a: 👩\u200d🏫 oui\u202f! «\u00a0bon\u00a0»") == {"a": "👩\u200d🏫 oui\u202f! «\u00a0bon\u00a0»"}


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n    un\n      deux ¤ici\n",
        "a: >\n  un deux\n  trois ¤ici\n  quatre\n",
        "a: un deux\n  trois ¤ici\n",
        "a: 'l''école et\n  l''¤ici'\n",
        'a: "un\\tdeux \\u00e9 \\"\n  ¤ici"\n',
        "a: {b: [un, '¤ici']}",
        "a: |2-\n    un\n\n   ¤ici\n",
    ],
)
def test_a_character_of_a_text_is_found_in_the_file(text: str) -> None:
    """Whatever way YAML lets a text be written, the place of its inner characters is exact."""
    document, _ = reading(text.replace("¤", ""))
    assert document is not None
    path, content = next((path, one) for path, one in texts(document.value) if "ici" in one)
    before = text[: text.index("¤")]
    expected = Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
    assert document.within(path, content, content.index("ici")) == expected


@pytest.mark.parametrize(
    "bomb",
    [
        b"[" * 50_000 + b"]" * 50_000,
        b"{a: " * 50_000,
        b"a: &a [x, x]\n" + b"b: [" + b"*a, " * 5_000 + b"*a]",
        b"a: \x00",
        b"a: \xe9",
        b"a: !!python/object/apply:os.system [ls]",
        b"a: " + b"9" * 1_900_000,
        b"? " * 50_000,
        b"- " * 500_000,
        b"\t" * 500_000,
    ],
)
def test_a_bomb_is_refused_at_its_place_and_at_once(bomb: bytes) -> None:
    """Deep nesting, alias bombs, tags and bad bytes are told with a place before anybody waits."""
    start = time.perf_counter()
    _, report = reading(bomb)
    elapsed = time.perf_counter() - start
    assert report.refused
    assert all(problem.line >= 1 and problem.column >= 1 for problem in report.problems())
    # Four times what was seen here, so that a busy machine does not lie.
    assert elapsed < 0.8


def test_too_many_nodes_are_refused() -> None:
    """A file of more than 200 000 elements stops being read there."""
    _, report = reading("- a\n" * 200_001)
    assert [(one.code, one.line) for one in report.problems()] == [("L14", 200_000)]


def test_reading_does_not_need_libyaml(monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML's own parser gives the same values and places."""
    text = "a: |\n  x\nb: [1, 'deux', {c: oui}]\n"
    quick, _ = reading(text)
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    slow, _ = reading(text)
    assert quick == slow


@given(st.one_of(st.binary(max_size=200), st.text(max_size=200), st.text("ab:-[]{}'\"|>#&*! \n\t,?%@", max_size=60)))
def test_any_input_gives_a_value_or_problems(data: str | bytes) -> None:
    """No byte string and no text makes the reader fail any other way."""
    document, report = reading(data)
    assert (document is not None) or report.refused
    assert all(problem.line >= 1 and problem.column >= 1 and problem.remedy for problem in report.problems())
