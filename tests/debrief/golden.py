"""The small map whose SVG is kept. `python -m tests.debrief.golden` writes it anew, after a look at the picture."""

from pathlib import Path

from game.debrief.alliance_map import draw_map
from game.debrief.fold import history
from game.drawing.svg import to_svg
from game.model.events import Outcome, Promised, Settled
from game.model.meters import PLAYER, coalition
from tests.debrief.sample import PEOPLE, scenario, tie

FILE = Path(__file__).with_name("golden_petite_carte.svg")


def small_map() -> str:
    """Two people and the player: every kind of sign on few threads."""
    meters = {
        **tie("mme_dutoit", "m_rochat", 15, tension=80, speakable=0),
        **tie("m_rochat", "mme_dutoit", 50, tension=50, speakable=2),
        **tie("m_rochat", PLAYER, 80, tested=1, speakable=3, debt=6, against=90),
        coalition("mme_dutoit", "m_rochat", PLAYER): 70,
    }
    made = scenario(people=PEOPLE[1:3], groups=(), meters=meters)
    events = (
        Promised(1, "appeler", "m_rochat", "appeler la mère"),
        Settled(1, "appeler", "m_rochat", "appeler la mère", Outcome.BROKEN),
    )
    return to_svg(draw_map(made, history(made, events)[-1], width=640, height=360))


if __name__ == "__main__":
    FILE.write_text(small_map(), encoding="utf-8")
