"""Which scenarios a campaign may name: those beside the folder it stands in, and those that ship with the game."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Final

from game.authoring.heads import head_of
from game.model.scenario import Scenario
from game.resources import resource

CAMPAIGNS_FOLDER: Final = "campagnes"
SCENARIO_FILE: Final = "scenario.yaml"
_MOST: Final = 500
"""How many entries of one folder are looked at."""


@dataclass(frozen=True)
class Beside:
    """The scenarios around a campaign's file. `value_of` reads and checks a file, once."""

    campaign: Path
    value_of: Callable[[Path], object]

    def ids(self) -> Sequence[str]:
        """The ids of those that there are, sound or not."""
        return tuple(self._files)

    def scenario(self, name: str) -> Scenario | None:
        """The scenario of that id, if it is sound."""
        value = self.value_of(self._files[name])
        return value if isinstance(value, Scenario) else None

    @cached_property
    def _files(self) -> dict[str, Path]:
        found: dict[str, Path] = {}
        for folder in (scenarios_around(self.campaign), resource("scenarios")):
            for path in scenario_files(folder):
                head = head_of(path)
                if head.kind == "scenario" and head.id:
                    found.setdefault(head.id, path)
        return found


def scenarios_around(campaign: Path) -> Path:
    """The folder in which a campaign's scenarios are looked for first."""
    folder = campaign.parent
    return folder.parent if folder.name == CAMPAIGNS_FOLDER else folder


def scenario_files(folder: Path) -> Iterator[Path]:
    """The files of a folder, and of its folders one level down, that may be scenarios."""
    try:
        entries = sorted(islice(folder.iterdir(), _MOST))
    except OSError:
        return
    for path in entries:
        if path.suffix == ".yaml":
            yield path
        elif (path / SCENARIO_FILE).is_file():
            yield path / SCENARIO_FILE
