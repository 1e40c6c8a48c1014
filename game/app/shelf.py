"""The shelf as a trainee sees it: every scenario and campaign found, with who wrote it and where it comes from."""

from collections.abc import Sequence
from pathlib import Path

from game.app.campaign_shelf import Noted, campaign_entry
from game.app.content import compiled, texts_of
from game.app.library import Listed, find, shelf
from game.app.refusal import RefusalError
from game.app.session_protocol import LibraryEntry
from game.app.shelf_notes import Note, key_of, load_notes, notes_file, save_notes
from game.model.scenario import Scenario


def entries(extra: Path | None = None) -> tuple[LibraryEntry, ...]:
    """The scenarios and campaigns that can be played, shipped ones first; one with errors is there too and says so.

    One whose texts were sound at an earlier opening is not read again.
    """
    return _entries(shelf(extra), extra)


def entry(wanted: str, extra: Path | None = None) -> LibraryEntry:
    """The scenario or campaign of that id, or at that path, where it need not be in any library.

    Raises:
        RefusalError: there is none, or several.
    """
    listed, found = shelf(extra), find(wanted, extra)
    paths = [one.path.resolve() for one in listed]
    if found.path.resolve() in paths:
        return _entries(listed, extra)[paths.index(found.path.resolve())]
    return _entries([*listed, found], extra, apart=found)[-1]


def _entries(listed: Sequence[Listed], extra: Path | None, apart: Listed | None = None) -> tuple[LibraryEntry, ...]:
    ids = [one.id for one in listed]
    known = load_notes(notes_file())
    used: dict[str, Note] = {}

    def noted(one: Listed) -> Note:
        texts = texts_of(one)
        key = key_of(texts)
        used[key] = known.get(key) or _note_of(compiled(texts).scenario)
        return used[key]

    def shown(one: Listed) -> LibraryEntry:
        name = one.id if ids.count(one.id) == 1 and one is not apart else str(one.path)
        return campaign_entry(one, name, extra, noted, (known, used)) if one.campaign else _entry(one, name, noted)

    found = tuple(shown(one) for one in listed)
    if used != known:
        save_notes(notes_file(), used)
    return found


def _entry(listed: Listed, name: str, noted: Noted) -> LibraryEntry:
    try:
        digest = texts_of(listed).scenario.sha256
        return _shown(noted(listed), name, digest, listed.shipped)
    except RefusalError as error:
        return LibraryEntry(name, listed.id, (), "", "", 0, "", listed.shipped, (), str(error))


def entry_of(scenario: Scenario, name: str, digest: str, shipped: bool) -> LibraryEntry:
    """A sound scenario as the shelf shows it, under that name."""
    return _shown(_note_of(scenario), name, digest, shipped)


def _note_of(scenario: Scenario) -> Note:
    player = scenario.player
    return Note(
        title=scenario.title,
        authors=scenario.authors,
        version=scenario.version,
        minutes=scenario.minutes,
        summary=scenario.summary,
        forms=tuple((gender, player.professions[gender]) for gender in player.genders),
    )


def _shown(note: Note, name: str, digest: str, shipped: bool) -> LibraryEntry:
    return LibraryEntry(
        id=name,
        title=note.title,
        authors=note.authors,
        version=note.version,
        digest=digest,
        minutes=note.minutes,
        summary=note.summary,
        shipped=shipped,
        forms=note.forms,
    )
