"""Plays of a shipped scenario with the whole rulebook, by nobody: `python -m tests.benchmarks.plays`.

The goal speaks of 10,000 plays of 15 choices on two cores; what is timed is fewer plays on one, and the figure for two
is projected from it: half the time, as plays share nothing.
"""

from game.authoring.load import parse_cues, parse_rulebook, parse_scenario
from game.model.cast import Gender
from game.model.cue_text import CueText
from game.model.scenario import Scenario
from game.play.bots import Policy, pick
from game.play.playthrough import Playthrough
from game.resources import resource
from game.rules.rulebook import Rulebook
from tests.benchmarks.measure import rounds_asked, seconds, tell, tell_most

PLAYS = 100


def shipped() -> tuple[Scenario, Rulebook, tuple[CueText, ...]]:
    """What a play of « Le cahier bleu » is made of."""
    rulebook = parse_rulebook(resource("assets", "regles", "socle.yaml").read_bytes(), "regles").value
    cues = parse_cues(resource("assets", "indices", "socle.yaml").read_bytes(), "indices").value
    assert rulebook is not None
    assert cues is not None
    text = resource("scenarios", "cahier_bleu", "scenario.yaml").read_bytes()
    scenario = parse_scenario(text, "cahier_bleu", rulebook).value
    assert scenario is not None
    return scenario, rulebook, cues


def main() -> None:
    """Seeded plays, with every event and its reason."""
    rounds = rounds_asked("Plays of cahier_bleu, whole rulebook, views and cues", 10)
    scenario, rulebook, cues = shipped()
    choices = 0

    def play(seed: int) -> bool:
        nonlocal choices
        one = Playthrough(scenario, rulebook, cues, seed, Gender.FEMININE)
        while not one.over:
            if one.awaiting:
                one.choose(pick(Policy.CHANCE, scenario, one, seed, one.state.turn))
                choices += 1
            else:
                one.advance()
        return one.over

    plays = rounds * PLAYS or 2
    spent = seconds(lambda: all(play(seed) for seed in range(plays)))
    tell(f"{plays} plays, {choices / plays:.1f} choices each", f"{plays / spent:.0f} plays/s")
    tell("choices", f"{choices / spent:.0f} choices/s")
    tell_most("10,000 plays of 15 choices on 2 cores, projected", 150_000 * spent / choices / 2, 20, "s")


if __name__ == "__main__":
    main()
