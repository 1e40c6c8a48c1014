"""What a rule says of two ways to do the same thing, seen in the two plays of an example: one truth each."""

from game.model.events import Changed
from game.model.meters import PLAYER, Meter, MeterRef
from game.model.scenario import EncounterKind
from game.play.view import BeatKind, EncounterView
from tests.reading import views
from tests.test_examples import the_play, told
from tests.test_shipped import shipped_scenario


def start(folder: str, ref: MeterRef) -> int:
    """Where an example begins."""
    return shipped_scenario(f"exemples/{folder}").start[ref]


def left(folder: str, which: str, ref: MeterRef) -> int:
    """Where one of the plays of an example leaves a meter."""
    events, over = told(*the_play(folder, which))
    assert over
    return start(folder, ref) + sum(one.delta for one in events if isinstance(one, Changed) and one.ref == ref)


def test_what_is_asked_higher_up_is_heard_below() -> None:
    """The same request tenses the colleague it concerns and looks like a side to him, unless he hears it himself."""
    tension = MeterRef(Meter.TENSION, "gonin", (PLAYER,))
    side = MeterRef(Meter.COALITION, "gonin", ("delessert", PLAYER))
    behind, before_him = "avec", "sans"
    assert left("ombre_portee", behind, tension) > left("ombre_portee", before_him, tension)
    assert left("ombre_portee", behind, side) > start("ombre_portee", side) > left("ombre_portee", before_him, side)


def test_a_disagreement_is_borne_where_there_is_trust() -> None:
    """Said to whoever trusts already, a disagreement leaves trust higher; said too early, it takes some away."""
    trusting, wary = (MeterRef(Meter.TRUST, one, (PLAYER,)) for one in ("cuendet", "tille"))
    example = "desaccord_traverse"
    assert left(example, "avec", trusting) > left(example, "sans", trusting) == start(example, trusting)
    assert left(example, "encore", wary) < start(example, wary)


def test_peers_ask_and_the_two_expectations_are_heard() -> None:
    """Every line that a peer says is a question, and what was told to them is identified; what was kept is not."""
    paradox = MeterRef(Meter.PARADOX, PLAYER, ("secret",))
    momentum = MeterRef(Meter.MOMENTUM, PLAYER)
    lines = [
        beat.text
        for view in views("entre_pairs", "avec")
        if isinstance(view, EncounterView) and view.kind is EncounterKind.INTERVISION
        for beat in view.beats
        if beat.kind is BeatKind.LINE
    ]
    assert lines
    assert [line for line in lines if not line.endswith("?")] == []
    assert (left("entre_pairs", "avec", paradox), left("entre_pairs", "sans", paradox)) == (1, 0)
    assert left("entre_pairs", "avec", momentum) > left("entre_pairs", "sans", momentum)


def test_a_referent_recognises_what_a_doubt_has_opened() -> None:
    """The same words about the same paradox are a refusal to a referent, unless one has first said one's doubt."""
    paradox = MeterRef(Meter.PARADOX, PLAYER, ("six",))
    assert (left("referent", "avec", paradox), left("referent", "sans", paradox)) == (3, 1)
