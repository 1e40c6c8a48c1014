"""The shelf as a trainee sees it: every scenario that was found, with who wrote it and where it comes from."""

from pathlib import Path

from game.app.content import compiled, texts_of
from game.app.library import Listed, shelf
from game.app.refusal import RefusalError
from game.app.session_protocol import LibraryEntry
from game.app.shelf_notes import Note, key_of, load_notes, notes_file, save_notes
from game.model.scenario import Scenario


def entries(extra: Path | None = None) -> tuple[LibraryEntry, ...]:
    """The scenarios that can be played, shipped ones first; one with errors is there too and says so.

    One whose texts were sound at an earlier opening is not read again.
    """
    listed = shelf(extra)
    ids = [one.id for one in listed]
    known = load_notes(notes_file())
    used: dict[str, Note] = {}
    found = tuple(_entry(one, one.id if ids.count(one.id) == 1 else str(one.path), known, used) for one in listed)
    if used != known:
        save_notes(notes_file(), used)
    return found


def _entry(listed: Listed, name: str, known: dict[str, Note], used: dict[str, Note]) -> LibraryEntry:
    try:
        texts = texts_of(listed)
        key = key_of(texts)
        used[key] = known.get(key) or _note_of(compiled(texts).scenario)
    except RefusalError as error:
        return LibraryEntry(name, listed.id, (), "", "", 0, "", listed.shipped, (), str(error))
    return _shown(used[key], name, texts.scenario.sha256, listed.shipped)


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
