"""What brings two people closer without anybody's merit or fault: seen in the examples."""

from game.model.cast import Gender
from game.model.events import CauseKind, Changed
from game.model.meters import PLAYER, Meter, MeterRef
from game.play.playthrough import Playthrough
from tests.rules.test_in_play import left, start
from tests.test_shipped import shipped_cues, shipped_rulebook, shipped_scenario

SEEDS = range(40)
MOST = 3


def test_the_same_words_are_received_by_what_was_drawn() -> None:
    """Listening brings more trust where the draw was kind and less where it was not, and chance says so first."""
    example, holder = "affinite", "jordan"
    scenario = shipped_scenario(f"exemples/{example}")
    affinity, trust = (MeterRef(meter, holder, (PLAYER,)) for meter in (Meter.AFFINITY, Meter.TRUST))
    gains: dict[int, set[int]] = {}
    for seed in SEEDS:
        play = Playthrough(scenario, shipped_rulebook(), shipped_cues(), seed, Gender.FEMININE)
        while not play.awaiting:
            play.advance()
        drawn = play.state.meters[affinity]
        told = [one for one in play.opening if isinstance(one, Changed) and one.cause.kind is CauseKind.CHANCE]
        assert sum(one.delta for one in told) == drawn
        play.choose("laisser_dire")
        gains.setdefault(drawn, set()).add(play.state.meters[trust] - scenario.start[trust])
    assert sorted(gains) == list(range(-MOST, MOST + 1))
    assert [len(found) for found in gains.values()] == [1] * len(gains)
    by_draw = {drawn: found.pop() for drawn, found in gains.items()}
    assert by_draw[MOST] > by_draw[0] > by_draw[-MOST] > 0


def test_an_hour_alone_relieves_and_takes_a_little_away_from_the_group() -> None:
    """A pupil seen alone trusts more and is less tense, and so is the class; nobody trusts less but the group."""
    example, alone, within = "individuel", "avec", "sans"
    trust, tension = (MeterRef(meter, "adem", (PLAYER,)) for meter in (Meter.TRUST, Meter.TENSION))
    relief, group = MeterRef(Meter.TENSION, "rey", (PLAYER,)), MeterRef(Meter.TRUST, "adem", ("la_classe",))
    assert left(example, alone, trust) > left(example, within, trust) == start(example, trust)
    assert left(example, alone, tension) < start(example, tension)
    assert left(example, alone, relief) < start(example, relief) < left(example, within, relief)
    assert left(example, alone, group) < start(example, group) < left(example, within, group)
    hurt = {Meter.TRUST, Meter.RECOGNITION, Meter.SPEAKABLE}
    lost = [
        ref
        for ref, before in shipped_scenario(f"exemples/{example}").start.items()
        if ref.meter in hurt and left(example, alone, ref) < before
    ]
    assert lost == [group]
