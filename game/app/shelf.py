"""The shelf as a trainee sees it: every scenario that was found, read, with who wrote it and where it comes from."""

from pathlib import Path

from game.app.content import compiled, texts_of
from game.app.library import Listed, shelf
from game.app.refusal import RefusalError
from game.app.session_protocol import LibraryEntry
from game.model.scenario import Scenario


def entries(extra: Path | None = None) -> tuple[LibraryEntry, ...]:
    """The scenarios that can be played, shipped ones first; one with errors is there too and says so."""
    listed = shelf(extra)
    ids = [one.id for one in listed]
    return tuple(_entry(one, one.id if ids.count(one.id) == 1 else str(one.path)) for one in listed)


def _entry(listed: Listed, name: str) -> LibraryEntry:
    try:
        texts = texts_of(listed)
        scenario = compiled(texts).scenario
    except RefusalError as error:
        return LibraryEntry(name, listed.id, (), "", "", 0, "", listed.shipped, (), str(error))
    return entry_of(scenario, name, texts.scenario.sha256, listed.shipped)


def entry_of(scenario: Scenario, name: str, digest: str, shipped: bool) -> LibraryEntry:
    """A sound scenario as the shelf shows it, under that name."""
    return LibraryEntry(
        id=name,
        title=scenario.title,
        authors=scenario.authors,
        version=scenario.version,
        digest=digest,
        minutes=scenario.minutes,
        summary=scenario.summary,
        shipped=shipped,
        forms=tuple((gender, scenario.player.professions[gender]) for gender in scenario.player.genders),
    )
