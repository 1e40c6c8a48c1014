"""One simulated play: what it says of cues that nobody was there to show."""

from game.app.content import new_play, texts_of
from game.app.library import find
from game.app.simulation.runs import Order, play
from game.model.cast import Gender
from game.model.events import Changed, Event
from game.play.bots import Policy, pick
from game.play.playthrough import Playthrough


def test_what_the_last_choice_moves_is_not_missed() -> None:
    """A cue counts as unseen when its band was crossed before the last choice, and not when nothing came after."""
    texts, spared = texts_of(find("cahier_bleu", None)), 0
    for seed in range(1, 60):
        one, events = _played(new_play(texts, seed, Gender.FEMININE), seed)
        run = play(texts, Order(Policy.CHANCE, seed, seed))
        pending = {(cue.ref.holder, cue.ref.meter.value, cue.upward) for cue in one.state.pending}
        moved = {(event.ref.holder, event.ref.meter.value) for event in events if event.turn < one.state.turn}
        assert run.waiting <= pending
        assert {(holder, meter) for holder, meter, _ in run.waiting} <= moved
        spared += len(pending - run.waiting)
    assert spared > 0


def _played(one: Playthrough, seed: int) -> tuple[Playthrough, list[Changed]]:
    events: list[Event] = list(one.opening)
    made = 0
    while not one.over:
        if one.awaiting:
            events += one.choose(pick(Policy.CHANCE, one.scenario, one, seed, made))
            made += 1
        else:
            one.advance()
    return one, [event for event in events if isinstance(event, Changed)]
