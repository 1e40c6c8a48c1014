"""The command line in French: argparse's own English phrases, headings and refusals, said our way."""

import argparse
import difflib
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, NoReturn

from game.app.refusal import MISUSE

_PHRASES: Final = (
    (r"the following arguments are required: (.+)", "il manque\u00a0: \\1"),
    (r"one of the arguments (.+) is required", "il faut l’un de\u00a0: \\1"),
    (r"unrecognized arguments: (.+)", "ceci n’est pas compris\u00a0: \\1"),
    (r"ambiguous option: (.+) could match (.+)", r"\1 peut vouloir dire \2"),
    (r"expected one argument", "une valeur est attendue"),
    (r"expected at most one argument", "une seule valeur est attendue"),
    (r"expected at least one argument", "au moins une valeur est attendue"),
    (r"expected (\d+) arguments?", r"\1 valeurs sont attendues"),
    (r"not allowed with argument (.+)", r"ne va pas avec \1"),
    (r"ignored explicit argument (.+)", r"ne prend pas de valeur (\1 est de trop)"),
    (r"invalid choice: (.+?), maybe you meant .+ \(choose from (.+)\)", "\\1 n’existe pas ici. Possible\u00a0: \\2"),
    (r"invalid choice: (.+?),? \(choose from (.+)\)", "\\1 n’existe pas ici. Possible\u00a0: \\2"),
    (r"invalid (\w+) value: (.+)", r"\2 ne convient pas"),
)
_TABLE: Final = tuple((re.compile(english), french) for english, french in _PHRASES)
_HEADINGS: Final = {
    "positional arguments": "À donner",
    "options": "Options",
    "optional arguments": "Options",
}


def in_french(message: str) -> str:
    """What argparse says, in French; as it is when we do not know the phrase."""
    argument = re.fullmatch(r"argument (.+?): (.+)", message, re.DOTALL)
    if argument:
        return f"{argument[1]}\u00a0: {in_french(argument[2])}"
    for pattern, french in _TABLE:
        if pattern.fullmatch(message):
            return pattern.sub(french, message)
    return message


class FrenchFormatter(argparse.RawDescriptionHelpFormatter):
    """Help with French headings."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """The usage line begins in French."""
        super().add_usage(usage, actions, groups, "Usage\u00a0: " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        """A section has a French heading."""
        french = _HEADINGS.get(heading or "", heading)
        # argparse puts its colon right behind.
        super().start_section(f"{french}\u00a0" if french else french)


class FrenchParser(argparse.ArgumentParser):
    """A parser that speaks French, takes no abbreviations, and shows an example under its help."""

    def __init__(self, *, example: str = "", **settings: Any) -> None:
        if example:
            settings["epilog"] = f"Exemple\u00a0:\n    {example}"
        super().__init__(formatter_class=FrenchFormatter, add_help=False, allow_abbrev=False, **settings)
        self.add_argument("-h", "--aide", "--help", action="help", help="montre cette aide")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and what could be meant, and leave with the status of misuse."""
        self.print_usage(sys.stderr)
        self.exit(MISUSE, f"{self.prog}\u00a0: {in_french(message)}\n")


def nearest(word: str, known: Iterable[str]) -> str:
    """« Vouliez-vous dire … ? » when a known word looks like this one, else nothing."""
    close = difflib.get_close_matches(word, list(known), n=1)
    return f" Vouliez-vous dire « {close[0]} »\u202f?" if close else ""


def whole_number(low: int, high: int) -> Callable[[str], int]:
    """A converter that takes whole numbers between these two, both included."""

    def convert(text: str) -> int:
        try:
            value = int(text) if len(text) < 20 else high + 1
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"« {text} » n’est pas un nombre entier") from error
        if not low <= value <= high:
            raise argparse.ArgumentTypeError(f"« {text} » n’est pas entre {low} et {high}")
        return value

    return convert


def file_path(text: str) -> Path:
    """A converter that takes a path."""
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError("un chemin est attendu")
    return Path(text)
