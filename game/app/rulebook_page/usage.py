"""Where a rule is used: the scenarios and examples whose plays meet it, found by playing them."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app.autoplay import played, script
from game.app.content import Content, opened, shipped_professions
from game.app.library import SCENARIO_FILE
from game.app.progress import watched
from game.app.refusal import RefusalError
from game.app.unattended import read_script
from game.model.events import CauseKind, Changed, Event
from game.play.bots import Policy, pick
from game.resources import resource
from game.rules.cues import NoCue
from game.rules.rulebook import Rulebook

if TYPE_CHECKING:
    from game.model.cue_text import CueText
    from game.model.scenario import Scenario
    from game.play.playthrough import Playthrough
    from game.play.view import View

_SEEDS: Final = (1, 2)
"""What the plays by bots are drawn from, once for each way of playing."""

_OF_A_RULE: Final = frozenset({CauseKind.RULE, CauseKind.DUE, CauseKind.TIME})


@dataclass(frozen=True, slots=True)
class Place:
    """A scenario in which rules are met; an example was written to show some of them."""

    id: str
    title: str
    example: bool


@dataclass(slots=True)
class Usage:
    """Which places meet which rule, and which folders could not be read with this rulebook."""

    by_rule: dict[str, list[Place]] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)

    def of(self, rule: str, *, example: bool) -> tuple[Place, ...]:
        """The scenarios, or the examples, that meet that rule."""
        return tuple(one for one in self.by_rule.get(rule, ()) if one.example is example)


class _Heard:
    """A play whose changes are heard: which rules were met."""

    def __init__(self, play: "Playthrough") -> None:
        self._play = play
        self.rules: set[str] = set()
        self._hear(play.opening)

    @property
    def scenario(self) -> "Scenario":
        return self._play.scenario

    @property
    def turn(self) -> int:
        return self._play.state.turn

    @property
    def awaiting(self) -> tuple[str, ...]:
        return self._play.awaiting

    @property
    def over(self) -> bool:
        return self._play.over

    def accepts(self, chosen: str, /) -> bool:
        return self._play.accepts(chosen)

    def view(self) -> "View":
        return self._play.view()

    def advance(self) -> None:
        self._play.advance()

    def choose(self, chosen: str, /) -> None:
        self._hear(self._play.choose(chosen))

    def _hear(self, events: Iterable[Event]) -> None:
        self.rules.update(one.cause.id for one in events if isinstance(one, Changed) and one.cause.kind in _OF_A_RULE)


def places(library: Path | None = None) -> tuple[tuple[Path, bool], ...]:
    """The folders of scenarios that ship, examples last."""
    scenarios = library or resource("scenarios")
    return (
        *((path.parent, False) for path in sorted(scenarios.glob(f"*/{SCENARIO_FILE}"))),
        *((path.parent, True) for path in sorted(scenarios.glob(f"exemples/*/{SCENARIO_FILE}"))),
    )


def usage(rulebook: Rulebook, cues: "tuple[CueText, ...]", folders: Sequence[tuple[Path, bool]]) -> Usage:
    """What the plays in these folders meet; a bar advances while they are played."""
    found = Usage()
    for folder, example in watched(folders, "Parties rejouées"):
        scenario = _read(folder, rulebook)
        if scenario is None:
            found.unread.append(folder.name)
            continue
        place = Place(scenario.id, scenario.title, example)
        for rule in _met(folder, Content(scenario, rulebook, cues)):
            found.by_rule.setdefault(rule, []).append(place)
    return found


def _read(folder: Path, rulebook: Rulebook) -> "Scenario | None":
    from game.authoring.load import parse_scenario, read_bytes

    path = folder / SCENARIO_FILE
    with contextlib.suppress(OSError, ValueError):
        return parse_scenario(read_bytes(path), path.name, rulebook, shipped_professions()).value
    return None


def _met(folder: Path, content: Content) -> set[str]:
    """The rules that any play of this folder meets: those that are written, and those of bots."""
    return set().union(*_plays(folder, content))


def _plays(folder: Path, content: Content) -> Iterator[set[str]]:
    for path in sorted(folder.glob("parties/*.yaml")):
        # A play that cannot be read or finished tells what it met so far; « verifier » says what is wrong with it.
        with contextlib.suppress(RefusalError, NoCue):
            written = read_script(path, content.scenario)
            yield _listened(_Heard(opened(content, written.seed, written.gender)), script(written.choices))
    for policy in Policy:
        for seed in _SEEDS:
            with contextlib.suppress(RefusalError, NoCue):
                play = opened(content, seed, content.scenario.player.genders[0])
                yield _listened(_Heard(play), _bot(policy, seed))


def _bot(policy: Policy, seed: int) -> Callable[[_Heard], str]:
    return lambda heard: pick(policy, heard.scenario, heard, seed, heard.turn)


def _listened(heard: _Heard, chooser: Callable[[_Heard], str]) -> set[str]:
    from game.play.playthrough import EndlessScenes

    # Another rulebook may move what the shipped library has no cue for: what was met until then is met.
    with contextlib.suppress(RefusalError, EndlessScenes, NoCue):
        for _ in played(heard, chooser):
            pass
    return heard.rules
