"""What can be seen of options without playing: their length, their question marks, where they are said from."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from game.model.option import Option, Posture
from game.model.prose import Agreement, Either, FirstName, Text
from game.model.scenario import Scenario, Scene


@dataclass(frozen=True, slots=True)
class Lengths:
    """One choice: its options by length in characters."""

    where: str
    lengths: tuple[tuple[str, int], ...]

    @property
    def ratio(self) -> float:
        """How many times longer the longest is than the shortest."""
        sizes = [size for _, size in self.lengths]
        return max(sizes) / max(1, min(sizes))

    @property
    def longest(self) -> str:
        """The longest option."""
        return max(self.lengths, key=lambda one: one[1])[0]


def lengths(scenario: Scenario) -> tuple[Lengths, ...]:
    """Every choice of several options; the short labels of forms are left out."""
    return tuple(
        Lengths(f"{encounter}/{scene.id}", tuple((one.id, len(plain(one.text, scenario))) for one in scene.options))
        for encounter, scene in scenes(scenario)
        if len(scene.options) > 1
    )


def scenes(scenario: Scenario) -> Iterator[tuple[str, Scene]]:
    """Every scene with the id of its encounter."""
    for encounter in scenario.encounters.values():
        for scene in encounter.scenes:
            yield encounter.id, scene


def posture_shares(scenario: Scenario) -> dict[Posture, float]:
    """How often each posture is held among the options that hold one."""
    counted = Counter(posture for option in scenario.options.values() for posture in option.postures)
    total = sum(1 for option in scenario.options.values() if option.postures) or 1
    return {posture: counted[posture] / total for posture in Posture}


def question_shares(scenario: Scenario) -> tuple[float, dict[Posture, float]]:
    """How many options end with a question, among all that are spoken and among those of each posture."""
    spoken = [option for option in scenario.options.values() if option.spoken]

    def share(options: list[Option]) -> float:
        return sum(plain(one.text, scenario).rstrip(" »\u00a0").endswith("?") for one in options) / (len(options) or 1)

    return share(spoken), {posture: share([one for one in spoken if posture in one.postures]) for posture in Posture}


def plain(text: Text, scenario: Scenario) -> str:
    """The words of a text, in its first form where it has several."""
    parts: list[str] = []
    for span in text:
        match span:
            case str():
                parts.append(span)
            case Agreement(feminine, _):
                parts.append(feminine)
            case FirstName():
                parts.append(scenario.player.first_name)
            case Either(_, then, _):
                parts.append(plain(then, scenario))
    return "".join(parts)
