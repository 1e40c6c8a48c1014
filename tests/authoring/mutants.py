"""Damaged copies of everything that ships, made from a seed, and the one promise they are held to.

Run as a program with a first seed and a count, it keeps the promise in a process of its own, so that a crash of a
C library shows as a signal: `python -m tests.authoring.mutants 0 50`.
"""

import random
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from game.authoring.load import parse_any, parse_rulebook
from game.authoring.problems import Problem, Severity
from game.rules.rulebook import Rulebook
from tests.authoring.builders import MINI_RULEBOOK, mini_rulebook, minimal_scenario

_ROOT: Final = Path(__file__).parents[2]
_TOKENS: Final = (
    b": ", b"- ", b"|", b"{", b"}", b"[", b"]", b"'", b'"', b"#", b"&a ", b"*a", b"!x ", b"<<: ", b"\t", b"\xc2\xa0",
    b"\x00", b"\xe9", b"---\n", b"...\n", b"oui", b"null", b"99999999999999999999", b"-1", b"{si x : ", b"{rejoue ",
    b"(", b")", b" et ", b" -> ", b">=", b"\xe2\x80\xae", b"\r\n", b"? ", b"%", b"\\", b"\xf0\x9f\x98\x80",
)  # fmt: skip


@cache
def seeds() -> tuple[bytes, ...]:
    """Everything that ships in YAML, and two small texts for when nothing does."""
    shipped = [path for folder in ("scenarios", "assets") for path in sorted((_ROOT / folder).rglob("*.yaml"))]
    return (minimal_scenario().encode(), MINI_RULEBOOK.encode(), *(path.read_bytes() for path in shipped))


@cache
def rulebook() -> Rulebook:
    """The shipped rulebook, or the small one while none ships."""
    path = _ROOT / "assets" / "regles" / "socle.yaml"
    parsed = parse_rulebook(path.read_bytes(), path.name) if path.exists() else None
    return parsed.value if parsed and parsed.value else mini_rulebook()


def mutant(seed: int) -> bytes:
    """A shipped text with one to four wounds; the same seed gives the same text."""
    chance = random.Random(seed)  # noqa: S311 - a test's dice
    data = chance.choice(seeds())
    for _ in range(chance.randint(1, 4)):
        data = _wound(data, chance)
    return data


def _wound(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    line, at = chance.randrange(len(lines)), chance.randrange(len(data) + 1)
    match chance.randrange(8):
        case 0:
            return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]
        case 1:
            del lines[line]
        case 2:
            lines.insert(chance.randrange(len(lines) + 1), lines[line])
        case 3:
            lines[line] = b" " * chance.randint(1, 5) + lines[line]
        case 4:
            lines[line] = lines[line][chance.randint(1, 4) :]
        case 5:
            return data[:at] + chance.choice(_TOKENS) + data[at:]
        case 6:
            words = lines[line].split(b" ")
            chance.shuffle(words)
            lines[line] = b" ".join(words)
        case _:
            return data[: at or 1]
    return b"\n".join(lines)


def broken_promises(first: int, count: int) -> Iterator[str]:
    """The seeds whose text gives neither a value nor an error in its lines, with the reason."""
    for seed in range(first, first + count):
        data = mutant(seed)
        _, parsed = parse_any(data, "mutant.yaml", rulebook())
        errors = [problem for problem in parsed.problems if problem.severity is Severity.ERROR]
        if (parsed.value is None) != bool(errors):
            yield f"{seed}: neither a value nor an error, or both"
        lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
        if wrong := [str(problem) for problem in parsed.problems if not _placed(problem, lines)]:
            yield f"{seed}: {wrong[0]}"


def _placed(problem: Problem, lines: int) -> bool:
    return 1 <= problem.line <= lines + 1 and problem.column >= 1 and bool(problem.message and problem.remedy)


if __name__ == "__main__":
    found = list(broken_promises(int(sys.argv[1]), int(sys.argv[2])))
    print("\n".join(found))
    sys.exit(bool(found))
