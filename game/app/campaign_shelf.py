"""A campaign as the shelf shows it: how many chapters, how long they are together, in which forms they are played."""

from collections.abc import Callable
from pathlib import Path

from game.app.campaign_content import Whereabouts, campaign_in, campaign_text, common_forms
from game.app.library import Listed
from game.app.refusal import RefusalError
from game.app.session_protocol import LibraryEntry
from game.app.shelf_notes import Note, key_of_campaign
from game.model.campaign import Campaign

Noted = Callable[[Listed], Note]
"""What the shelf knows of a scenario; raises RefusalError when that one cannot be played."""


def campaign_entry(
    listed: Listed, name: str, extra: Path | None, noted: Noted, notes: tuple[dict[str, Note], dict[str, Note]]
) -> LibraryEntry:
    """The campaign on the shelf, under that name; one that cannot be played is there too and says so.

    `notes` are those known from before, and those of today, to which its own is added.
    """
    known, used = notes
    try:
        text = campaign_text(listed)
        key = key_of_campaign(text)
        note = known.get(key) or _note_of(campaign_in(text))
        used[key] = note
        where = Whereabouts(listed.path, extra)
        chapters = [noted(where.scenario(chapter)) for chapter in note.chapters]
        forms = common_forms([chapter.forms for chapter in chapters])
    except RefusalError as error:
        return LibraryEntry(name, listed.id, (), "", "", 0, "", listed.shipped, (), str(error))
    return LibraryEntry(
        id=name,
        title=note.title,
        authors=note.authors,
        version=note.version,
        digest=text.sha256,
        minutes=sum(chapter.minutes for chapter in chapters),
        summary=note.summary,
        shipped=listed.shipped,
        forms=forms,
        chapters=len(chapters),
    )


def _note_of(campaign: Campaign) -> Note:
    return Note(
        title=campaign.title,
        authors=campaign.authors,
        version=campaign.version,
        minutes=0,
        summary=campaign.summary,
        forms=(),
        chapters=tuple(chapter.scenario for chapter in campaign.chapters),
    )
