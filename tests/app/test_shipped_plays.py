"""What ships can be left and taken up anywhere, and is played from its name alone."""

from pathlib import Path

import pytest

from game.app.autoplay import played, policy
from game.app.library import Listed, find, shelf
from game.app.session import PlaySession
from game.model.cast import Gender
from game.play.bots import Policy
from game.play.journal import Journal, entry_line, header_line
from game.resources import resource

EXAMPLES = sorted(resource("scenarios", "exemples").glob("*/scenario.yaml"))
SHIPPED = [*(one for one in shelf() if one.shipped and not one.campaign), *(find(str(path)) for path in EXAMPLES)]


def to_the_end(session: PlaySession) -> Journal:
    """The journal of the play once a bot that draws has brought it to its end."""
    for _ in played(session, policy(Policy.CHANCE)):
        pass
    return session.journal


@pytest.mark.parametrize("listed", SHIPPED, ids=lambda listed: listed.id)
def test_leaving_anywhere_changes_nothing(listed: Listed, tmp_path: Path) -> None:
    """At every choice of a play, leaving and taking it up again ends in the chain of the play never left."""
    whole = PlaySession(journal=tmp_path / "entier", seed=20)
    whole.start(listed, Gender.FEMININE)
    journal = to_the_end(whole)
    whole.close()
    for kept in range(len(journal.entries)):
        path = tmp_path / f"{kept}.jsonl"
        path.write_bytes(header_line(journal.header) + b"".join(map(entry_line, journal.entries[:kept])))
        again = PlaySession()
        again.resume(path)
        assert journal.chain == to_the_end(again).chain
        again.close()
        assert (tmp_path / "entier").read_bytes() == path.read_bytes()
