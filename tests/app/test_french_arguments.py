"""The command line speaks French, whatever is typed."""

import argparse
import re

import pytest

from game.app.french_arguments import FrenchParser, in_french, nearest, whole_number
from game.cli import main, parser

ENGLISH = re.compile(
    r"\b(usage:|error|the|following|arguments?|required|invalid|choice|choose|expected|unrecognized|options:|show|"
    r"positional|help message|exit)\b"
)


def everyone() -> list[str]:
    """Every command, under every name."""
    found: list[str] = []
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            found += action.choices
    return found


@pytest.mark.parametrize("name", everyone())
def test_every_command_has_a_french_help_with_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help`, `--aide` and `-h` tell the same, in French, with an example."""
    told = []
    for option in ("--help", "--aide", "-h"):
        assert main([name, option]) == 0
        told.append(capsys.readouterr().out)
    assert len(set(told)) == 1
    assert "Exemple\u00a0:\n    python run_game.py " in told[0]
    assert not ENGLISH.findall(told[0])


@pytest.mark.parametrize(
    "typed",
    [
        ["jouer", "--auto"],
        ["jouer", "--auto", "gentille"],
        ["jouer", "x", "y"],
        ["jouer", "--graine", "trois"],
        ["jouer", "--graine", "-4"],
        ["jouer", "--graine", "9" * 5000],
        ["jouer", "--auto", "experte", "--partie", "f"],
        ["jouer", "--texte=oui"],
        ["jouer", "--journ", "f"],
        ["jouer", "--journal", ""],
        ["carte", "--taille-texte", "300"],
        ["--rien"],
        ["jouet"],
        ["jouer", "x", "--pas", "5"],
        ["jouer", "x", "--atelier", "z" * 50],
    ],
    ids=" ".join,
)
def test_misuse_is_said_in_french_and_ends_with_2(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What cannot be understood is refused with status 2, in French, and nothing is printed on the output."""
    assert main(typed) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err
    assert not ENGLISH.findall(said.err)


def test_a_misspelt_command_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    """The nearest command is offered."""
    main(["joeur"])
    assert "Vouliez-vous dire « jouer »" in capsys.readouterr().err
    assert nearest("zzzz", ["jouer"]) == ""


def test_an_unknown_phrase_stays(capsys: pytest.CaptureFixture[str]) -> None:
    """A phrase of a later Python that we do not know is shown as it is rather than swallowed."""
    assert in_french("something new") == "something new"
    assert in_french("argument x: something new") == "x\u00a0: something new"


def test_whole_numbers_have_limits() -> None:
    """A number between the limits passes, and both limits do."""
    convert = whole_number(1, 3)
    assert [convert("1"), convert(" 3 ")] == [1, 3]
    for text in ("0", "4", "", "1.5", "٣٣"):
        with pytest.raises(argparse.ArgumentTypeError):
            convert(text)


def test_abbreviations_are_not_guessed() -> None:
    """Half an option is misuse: a script must not change meaning when an option is added."""
    own = FrenchParser(prog="p")
    own.add_argument("--journal")
    with pytest.raises(SystemExit):
        own.parse_args(["--jour", "x"])
