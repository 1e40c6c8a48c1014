"""A journal embeds the list of professions that its scenario was read with, and older journals stay what they were."""

from dataclasses import replace

from game.play.journal import Embedded, Header, Journal, header_line, opening_chain
from game.play.journal_reader import Harm, parse_journal
from tests.play.journal_builders import as_bytes, header, journal

LIST = Embedded("metiers/socle.yaml", "genre: metiers\n")


def with_list(text: Embedded = LIST) -> Header:
    """The header of a small play that has a list of professions."""
    plain = header()
    return replace(plain, texts=replace(plain.texts, professions=text))


def test_the_list_comes_back_with_the_other_texts() -> None:
    """Writing a header with a list and reading it again gives the same texts and no fault."""
    found = parse_journal(header_line(with_list()), "j")
    assert found.fault is None
    assert found.journal == Journal(with_list())


def test_a_journal_without_a_list_keeps_its_line_and_its_chain() -> None:
    """Nothing of the list is written where there is none: what was recorded before reads and chains as it did."""
    assert b"professions" not in header_line(header())
    assert parse_journal(as_bytes(journal()), "j").fault is None


def test_the_list_is_chained() -> None:
    """Another list is another play; without a list it is another still."""
    chains = {opening_chain(one) for one in (header(), with_list(), with_list(Embedded("metiers/socle.yaml", "x")))}
    assert len(chains) == 3


def test_a_changed_list_is_noticed() -> None:
    """A letter changed inside the embedded list is a fault of the first line."""
    found = parse_journal(header_line(with_list()).replace(b"genre: metiers", b"genre: metierz"), "j")
    assert found.journal is None
    assert found.fault is not None
    assert (found.fault.harm, found.fault.line) == (Harm.REFUSED, 1)
