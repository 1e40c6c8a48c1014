"""What binds, from form to model: promises, contracts, what one counts on, what it costs."""

from game.authoring.desk import Desk
from game.authoring.document import Path
from game.authoring.schema_encounters import OptionShape, PromiseShape
from game.authoring.vocabulary import Kind
from game.model.option import ContractTerms, Expense, Promise, Reliance
from game.model.scenario import END


def promise(shape: PromiseShape | None, path: Path, desk: Desk) -> Promise | None:
    """A word given, to somebody who exists, with a term."""
    if shape is None:
        return None
    desk.name(Kind.PERSON, (*path, "a"), shape.to)
    term(shape.before, (*path, "avant"), desk)
    kept_if = desk.condition((*path, "tenue_si"), shape.kept_if)
    return Promise(shape.to, desk.plain(shape.what), shape.before, kept_if, shape.slots)


def contract(shape: OptionShape, path: Path, desk: Desk) -> ContractTerms | None:
    """An explicit agreement between people who exist, with a term."""
    made = shape.contract
    if made is None:
        return None
    term(made.until, (*path, "jusqu_a"), desk)
    parties = desk.people((*path, "avec"), made.parties)
    return ContractTerms(parties, desk.plain(made.subject), made.until, desk.plain(made.limits))


def reliance(shape: OptionShape, path: Path, desk: Desk) -> Reliance | None:
    """Counting on somebody who exists, with a term."""
    made = shape.reliance
    if made is None:
        return None
    desk.name(Kind.PERSON, (*path, "qui"), made.on)
    term(made.before, (*path, "avant"), desk)
    met_if = desk.condition((*path, "honore_si"), made.met_if)
    return Reliance(made.on, desk.plain(made.what), made.before, met_if, made.belief)


def expenses(shape: OptionShape, desk: Desk) -> tuple[Expense, ...]:
    """What it costs, and whom: an id stays an id, other words are typeset."""
    called = desk.voices.called
    return tuple(
        Expense(one.who if one.who in called else desk.plain(one.who), desk.plain(one.what)) for one in shape.expenses
    )


def term(name: str, path: Path, desk: Desk) -> None:
    """The encounter before which something falls due exists, or it is the end; told otherwise."""
    if name != END:
        desk.name(Kind.ENCOUNTER, path, name)
