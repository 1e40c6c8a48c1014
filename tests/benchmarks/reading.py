"""Text to a checked, compiled scenario, against CSafeLoader: `python -m tests.benchmarks.reading`."""

import tempfile
from pathlib import Path

import yaml

from game.authoring.check import check
from game.authoring.load import parse_rulebook, parse_scenario
from game.resources import resource
from game.rules.rulebook import Rulebook
from tests.benchmarks.measure import interleaved, rounds_asked, seconds, tell_most, tell_ratio

FILES = 120


def spoiled(text: str, index: int) -> str:
    """The text with one line of it spoiled, another one for every index, and a key that nobody knows at its end."""
    lines = text.splitlines()
    at = 5 + index * (len(lines) - 10) // FILES
    lines[at] = lines[at] + [" : : [", "  {si", " -> {x}", "\t&a"][index % 4]
    return "\n".join([*lines, f"inconnu_{index}: 1"])


def main() -> None:
    """One scenario many times, then many faulty files once."""
    rounds = rounds_asked("Reading scenarios", 9)
    text = resource("scenarios", "cahier_bleu", "scenario.yaml").read_text(encoding="utf-8")
    rules = resource("assets", "regles", "socle.yaml").read_text(encoding="utf-8")
    rulebook = parse_rulebook(rules, "socle.yaml").value
    assert isinstance(rulebook, Rulebook)
    loader = yaml.CSafeLoader
    times = interleaved(
        {
            "ours": lambda: parse_scenario(text, "scenario.yaml", rulebook),
            "yaml": lambda: yaml.load(text, loader),  # noqa: S506 - a safe loader, and our own text
        },
        rounds,
    )
    print(f"  cahier_bleu, {len(text.splitlines())} lines")
    tell_ratio("text to checked, compiled scenario / CSafeLoader", times["ours"], times["yaml"], 1.0)
    with tempfile.TemporaryDirectory() as folder:
        files = FILES if rounds else 3
        for index in range(files):
            Path(folder, f"{index:03d}.yaml").write_text(spoiled(text, index), encoding="utf-8")
        found = check([Path(folder)], rulebook)
        faulty = sum(1 for one in found if one.problems)
        spent = min(seconds(lambda: check([Path(folder)], rulebook)) for _ in range(min(rounds, 2) or 1))
    print(f"  {files} copies of it, each spoiled at another line: {faulty} have problems")
    tell_most(f"checking {files} such files", spent, 2, "s")


if __name__ == "__main__":
    main()
