"""`simuler` plays a scenario many times, and tells what happened; the same seed tells the same."""

import json

import pytest

from game.app.content import texts_of
from game.app.library import find
from game.app.simulation.runs import Order, made, play
from game.cli import main
from game.play.bots import Policy


def test_the_same_order_makes_the_same_play() -> None:
    """A play depends on its bot and its two seeds alone, whichever process makes it."""
    texts = texts_of(find("cahier_bleu"))
    orders = [Order(Policy.CHANCE, 3, seed) for seed in range(4)]
    assert list(made(texts, orders)) == [play(texts, order) for order in orders]


def test_several_processes_tell_what_one_tells() -> None:
    """Enough plays to be shared among processes come back in their order, and the same."""
    texts = texts_of(find("cahier_bleu"))
    orders = [Order(Policy.CHANCE, seed, seed) for seed in range(101)]
    together = list(made(texts, orders))
    assert [one.order for one in together] == orders
    assert together[100] == play(texts, orders[100])


def test_the_report_tells_facts_and_no_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    """Every ending with its share, the five readings side by side, and no total of them."""
    assert main(["simuler", "cahier_bleu", "--parties", "12", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    shares = dict(told["parties"]["endings"])
    assert set(shares) == {"par_elle", "sans_elle", "petite_salle", "un_d"}
    assert sum(shares.values()) == pytest.approx(1)
    assert told["rapport"] is None


def test_a_scenario_that_is_not_there_is_the_users_problem(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown name is told in a sentence, with what there is."""
    assert main(["simuler", "cahier_blue"]) == 1
    assert "cahier_bleu" in capsys.readouterr().err
