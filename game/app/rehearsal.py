"""A scripted play tried out: played to its end without a journal, and held to what it says of its end."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.app.autoplay import Playable, StuckError, played, script
from game.app.content import Content, opened
from game.app.refusal import RefusalError
from game.authoring.rehearsal import Shortfall
from game.play.view import EndingView, View

if TYPE_CHECKING:
    from game.authoring.compile_rules import Script
    from game.authoring.rehearsal import Rehearse
    from game.model.conditions import Condition
    from game.model.cue_text import CueText
    from game.model.scenario import Scenario
    from game.rules.rulebook import Rulebook


def rehearsing(rulebook: "Rulebook", cues: "Callable[[], tuple[CueText, ...]]") -> "Rehearse":
    """How a script is tried out under this rulebook and these cues; they are asked for when a play needs them."""

    def rehearse(written: "Script", scenario: "Scenario") -> list[Shortfall]:
        return rehearsal(written, Content(scenario, rulebook, cues()))

    return rehearse


def rehearsal(written: "Script", content: Content) -> list[Shortfall]:
    """Everything in which the script falls short: where it cannot go on, or else what its end lacks."""
    from game.play.playthrough import EndlessScenes
    from game.rules.judging import Standing, holds

    try:
        play = opened(content, written.seed, written.gender)
    except RefusalError as refusal:
        return [Shortfall("P04", ("accord",), refusal.sentence)]
    turns: Playable = play
    made = 0
    try:
        for _, chosen in played(turns, script(written.choices)):
            made += bool(chosen)
    except StuckError as stuck:
        # Where nothing more is written, the place is the last choice that was.
        at = min(stuck.at, len(written.choices) - 1)
        return [Shortfall("P01", ("choix", at), stuck.sentence, stuck.remedy)]
    except EndlessScenes:
        return [Shortfall("P04", ("choix", made), "Après ce choix, trop de scènes s’enchaînent.")]
    except RefusalError as refusal:
        return [Shortfall("P04", ("choix",), refusal.sentence)]

    def true_now(condition: "Condition") -> bool:
        return holds(condition, Standing(play.scenario, play.state))

    return shortfalls(written, play.view(), true_now, made)


def shortfalls(written: "Script", last: View, holds: "Callable[[Condition], bool]", made: int) -> list[Shortfall]:
    """What the script says of its end and is not so: choices left over, another ending, conditions that do not hold."""
    found = []
    if made < len(written.choices):
        message = f"La partie est finie avant le choix n° {made + 1}, « {written.choices[made]} »."
        found.append(Shortfall("P01", ("choix", made), message, "Enlevez ce qui suit le dernier choix de la partie."))
    ending = last.id if isinstance(last, EndingView) else ""
    if written.ending not in {None, ending}:
        message = f"Jouée ainsi, la fin est « {ending} », pas « {written.ending} »."
        found.append(Shortfall("P02", ("attendu", "fin"), message))
    for at, (words, condition) in enumerate(written.holds):
        if not holds(condition):
            found.append(Shortfall("P03", ("attendu", "vrai", at), f"À la fin, « {words} » n’est pas vrai."))
    return found
