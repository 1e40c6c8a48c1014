"""A play and its journal, together: begun, taken up again, or put back to what the journal says."""

import secrets
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from game.app import places
from game.app.library import Listed
from game.app.refusal import RefusalError
from game.model.campaign import NOTHING, Origin
from game.model.cast import Gender
from game.play.disk import DISK, Disk, StoreError
from game.play.journal import Header
from game.play.recorder import Recorder, Reopened
from game.version import VERSION

if TYPE_CHECKING:
    from game.play.playthrough import Playthrough

# What reads scenarios and plays them is imported inside functions: the title screen opens without it.


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A play whose journal is open. `notice` is what should be told once, in French; empty when there is nothing."""

    play: "Playthrough"
    recorder: Recorder
    notice: str = ""

    def as_recorded(self) -> "UnderWay":
        """The same with a play that knows what the journal knows, on the page where the next choice is due."""
        from game.app.content import play_of
        from game.play.replay import prove, to_next_choice

        play = play_of(self.recorder.journal.header)
        prove(self.recorder.journal, play)
        to_next_choice(play)
        return replace(self, play=play)


def choose(current: UnderWay, choice: str) -> None:
    """The choice is made and on the disk. When it is refused, the play is as good as lost: `as_recorded` has it again.

    Raises:
        RefusalError: too much follows from it, or it could not be kept.
    """
    from game.play.playthrough import EndlessScenes

    try:
        events = current.play.choose(choice)
        current.recorder.record(choice, events)
    except EndlessScenes as error:
        raise RefusalError("Après ce choix, trop de scènes s’enchaînent.", "Choisissez autre chose.") from error
    except StoreError as error:
        refusal = RefusalError.of(error)
        raise RefusalError(f"Votre choix n’a pas été gardé. {refusal.sentence}", refusal.remedy) from error


def begun(
    listed: Listed,
    gender: Gender,
    seed: int,
    workshop: str,
    moment: datetime,
    path: Path | None = None,
    disk: Disk = DISK,
    origin: Origin | None = None,
    *,
    accompanied: bool = False,
) -> UnderWay:
    """A new play on its first page, its journal begun at that path (or on the usual shelf).

    `origin` says which chapter of a campaign it is, and what was lived before; `accompanied`, whether a peer asks a
    question between two encounters.

    Raises:
        RefusalError: the scenario cannot be read, or no journal can be written.
    """
    from game.app.content import new_play, texts_of

    texts = texts_of(listed)
    play = new_play(texts, seed, gender, origin.carried if origin else NOTHING, accompanied=accompanied)
    header = Header(
        play=secrets.token_hex(16),
        date=moment.astimezone(UTC).isoformat(timespec="seconds"),
        workshop=workshop,
        app=VERSION,
        seed=seed,
        gender=gender,
        scenario=play.scenario.id,
        texts=texts,
        opening=play.opening,
        origin=origin,
        accompanied=accompanied,
    )
    notice = ""
    if path is None:
        shelf = usable_shelf()
        path, notice = places.new_journal(shelf.folder, header.scenario), shelf.notice
    try:
        return UnderWay(play, Recorder.begin(path, header, disk), notice)
    except StoreError as error:
        raise RefusalError.of(error) from error


def usable_shelf() -> places.Shelf:
    """The folder of journals, or the next best one that can be written in.

    Raises:
        RefusalError: there is none at all.
    """
    try:
        return places.writable_shelf()
    except OSError as error:
        raise RefusalError("Aucun dossier n’est accessible en écriture.", "Donnez un fichier (--journal).") from error


def taken_up(path: Path, disk: Disk = DISK) -> UnderWay:
    """The play of that journal, where it was left.

    Nothing is written before the play has been proved: a torn last line is only then set aside and cut.

    Raises:
        RefusalError: it is open elsewhere, damaged inside, or goes otherwise in this version of the game.
    """
    from game.app.content import play_of
    from game.play.replay import prove

    try:
        reopened = Reopened(path, disk)
    except StoreError as error:
        raise RefusalError.of(error) from error
    try:
        journal = reopened.found.journal
        if journal is None:
            raise RefusalError(str(reopened.found))
        play = play_of(journal.header)
        proof = prove(journal, play)
        if proof.divergence:
            raise RefusalError(
                f"{proof.divergence} Cette version du jeu ne peut pas la continuer.",
                "Sa carte peut se dessiner (« carte ») ; pour jouer, commencez une autre partie.",
            )
        recorder, said = reopened.carry_on()
        return UnderWay(play, recorder, said)
    except StoreError as error:
        reopened.close()
        raise RefusalError.of(error) from error
    except BaseException:
        reopened.close()
        raise
