"""What several commands ask for: the options of a play, a journal to read, a way to say things once."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from game.app.french_arguments import FrenchParser, file_path, whole_number
from game.app.past import newest_unfinished
from game.app.places import numbered, play_folder
from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.model.cast import Gender

if TYPE_CHECKING:
    from game.play.journal import Journal

GENDERS: Final = {"feminin": Gender.FEMININE, "masculin": Gender.MASCULINE}
LARGEST_SEED: Final = 2**63 - 1


class Commands(Protocol):
    """Where a command adds itself: argparse's own action, of which nothing else is used."""

    def add_parser(
        self,
        name: str,
        *,
        aliases: list[str],
        help: str,
        description: str,
        example: str,
    ) -> FrenchParser:
        """The parser of a new command."""


def command(
    commands: Commands,
    name: str,
    aliases: tuple[str, ...],
    summary: str,
    example: str,
    run: Callable[[argparse.Namespace], int],
) -> FrenchParser:
    """A new command with its help, its example, and what it runs."""
    added = commands.add_parser(name, aliases=list(aliases), help=summary, description=f"{summary}.", example=example)
    added.set_defaults(run=run)
    return added


def add_library(parser: argparse.ArgumentParser) -> None:
    """The option that adds a folder of scenarios."""
    parser.add_argument("--dossier", metavar="DOSSIER", type=file_path, help="un dossier de scénarios en plus")


def add_window(parser: argparse.ArgumentParser) -> None:
    """The options of a play that is shown."""
    parser.add_argument("--texte", action="store_true", help="joue dans le terminal, sans fenêtre")
    add_language(parser)


def add_language(parser: argparse.ArgumentParser) -> None:
    """The option that chooses the language of what is shown."""
    parser.add_argument("--langue", choices=("fr", "en"), default="fr", help="la langue de l’interface (fr)")


def seed_number() -> Callable[[str], int]:
    """A converter that takes what a play may be drawn from."""
    return whole_number(0, LARGEST_SEED)


def journal_at(path: Path | None) -> "tuple[Path, Journal]":
    """The journal of that file, or of the newest play; what is wrong behind its sound beginning is said.

    Of a campaign, it is that of the chapter begun last.

    Raises:
        RefusalError: there is none that can be read.
    """
    from game.play.journal_reader import read_journal

    chosen = _last_chapter(path) if path else _newest()
    found = read_journal(chosen)
    if found.journal is None:
        raise RefusalError(str(found))
    if found.fault:
        tell(f"{found} Ce qui précède est sûr, et c’est ce qui est montré.")
    return chosen, found.journal


def _last_chapter(path: Path) -> Path:
    """The journal of a campaign's last chapter; the file itself when it is no campaign."""
    from game.app.campaign_journals import is_campaign_file
    from game.play.campaign_save import read_campaign

    if not is_campaign_file(path):
        return path
    found = read_campaign(path)
    if found.save is None:
        raise RefusalError(str(found))
    if not found.save.chapters:
        raise RefusalError(f"{path} est une campagne dont aucun chapitre n’est commencé.", "« reprendre »")
    return path.with_name(found.save.chapters[-1].journal)


def _newest() -> Path:
    plays = numbered(play_folder())
    if not plays:
        raise RefusalError("Aucune partie n’est gardée ici.", "Donnez le chemin d’un journal, ou jouez d’abord.")
    return plays[0][1]


def resumable(path: Path | None) -> Path:
    """That journal, or the unfinished play begun last.

    Raises:
        RefusalError: there is none.
    """
    chosen = path or newest_unfinished()
    if chosen is None:
        raise RefusalError("Il n’y a pas de partie à reprendre.", "Commencez-en une avec « jouer ».")
    return chosen


def tell(sentence: str) -> None:
    """A remark beside what is printed: on standard error, so that a program can still read the output."""
    if sentence:
        print(sentence, file=sys.stderr)


def tell_notice(session: PlaySession) -> None:
    """What the session had to say is said once."""
    tell(session.take_notice())
