"""How a play is shown: in the window, in the terminal, or told from end to end without asking anybody."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.app import terminal
from game.app.guard import pygame_trouble
from game.app.library import Listed, find
from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.model.cast import Gender
from game.wording.catalogue import FRENCH, Words

if TYPE_CHECKING:
    from game.app.campaign_content import Forms

_YES: Final = frozenset({"", "o", "oui", "y", "yes"})


def shows_text(asked: bool) -> bool:
    """Whether the play goes to the terminal: when asked, or when there is no display and somebody says yes.

    Raises:
        RefusalError: a window is wanted and there is no display, or pygame is missing or installed twice.
    """
    if asked:
        return True
    trouble = pygame_trouble()
    if trouble:
        raise RefusalError(trouble)
    if terminal.has_display():
        return False
    if not terminal.is_terminal():
        raise RefusalError("Il n’y a pas d’écran ici\u00a0: la fenêtre ne peut pas s’ouvrir.", "Ajoutez --texte.")
    try:
        return ask("Il n’y a pas d’écran ici. Jouer dans ce terminal\u202f? [O/n] ").strip().lower() in _YES or _no()
    except EOFError:
        return _no()


def _no() -> bool:
    raise RefusalError("Sans écran, le jeu ne se joue que dans un terminal (--texte).")


def ask(prompt: str) -> str:
    """What is typed after the prompt.

    Raises:
        EOFError: nobody types any more.
    """
    print(prompt, end="", flush=True)
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.rstrip("\r\n")


def ask_scenario(session: PlaySession, words: Words = FRENCH) -> str:
    """The scenario that somebody picks from the list.

    Raises:
        RefusalError: there is none, or nobody picks.
    """
    entries = [entry for entry in session.library() if not entry.unreadable]
    if not entries:
        raise RefusalError("Aucun scénario ne peut être joué ici.", "Donnez un fichier, ou un dossier (--dossier).")
    for number, entry in enumerate(entries, start=1):
        authors = ", ".join(entry.authors)
        if entry.chapters:
            told = words.counted("text.campaign", entry.chapters, number=number, title=entry.title, authors=authors)
            print(told if entry.shipped else f"{told} — {words('library.unverified').lower()}")
            continue
        key = "text.scenario" if entry.shipped else "text.scenario.unverified"
        print(words(key, number=number, title=entry.title, authors=authors, minutes=entry.minutes))
    try:
        while True:
            answer = ask(words("text.which_scenario")).strip()
            if answer.isascii() and answer.isdigit() and 0 < int(answer[:6]) <= len(entries):
                return entries[int(answer[:6]) - 1].id
            if answer in {entry.id for entry in entries}:
                return answer
            print(words("text.a_number", count=len(entries)))
    except EOFError as error:
        raise RefusalError("Aucun scénario n’a été choisi.", "« jouer SCENARIO --texte »") from error


def ask_gender(scenario: str, extra: Path | None = None, words: Words = FRENCH) -> Gender:
    """The gender in which somebody wants to be spoken of, asked only when the scenario leaves the choice.

    Raises:
        RefusalError: the scenario cannot be read.
    """
    forms = _forms(find(scenario, extra), extra)
    if len(forms) == 1 or not terminal.is_terminal():
        return forms[0][0]
    for number, (gender, profession) in enumerate(forms, start=1):
        print(f"{number}. {profession or words(f'form.{gender.value}')}")
    try:
        while (answer := ask(words("text.which_form")).strip()) not in {str(n + 1) for n in range(len(forms))}:
            print(words("text.a_number", count=len(forms)))
    except EOFError:
        return forms[0][0]
    return forms[int(answer) - 1][0]


def _forms(listed: Listed, extra: Path | None) -> "Forms":
    """The genders that a scenario or a campaign leaves the choice of, each with the profession."""
    from game.app.campaign_content import Whereabouts, campaign_in, campaign_text, forms_of
    from game.app.content import compiled, texts_of

    if listed.campaign:
        return forms_of(campaign_in(campaign_text(listed)), Whereabouts(listed.path, extra))
    player = compiled(texts_of(listed)).scenario.player
    return tuple((gender, player.professions[gender]) for gender in player.genders)


def begin(
    session: PlaySession, scenario: str, gender: Gender | None, extra: Path | None = None, seed: int | None = None
) -> None:
    """A new play of that scenario or campaign is under way, in that gender or in the first that it offers.

    Raises:
        RefusalError: it cannot be read, or no journal can be written.
    """
    listed = find(scenario, extra)
    if not listed.shipped:
        what = "campagne non vérifiée" if listed.campaign else "scénario non vérifié"
        print(f"{listed.path}\u00a0: {what}.", file=sys.stderr)
    session.start(listed, gender or _forms(listed, extra)[0][0], seed)


def in_terminal(session: PlaySession, words: Words = FRENCH) -> None:
    """The play under way goes on in this terminal."""
    from game.app.text_mode import TextMode

    TextMode(session, print, ask, terminal.width(), words).play()


def in_window(session: PlaySession, language: str, scenario: str | None = None, gender: Gender | None = None) -> None:
    """The window is open until it is closed: on the play under way, on that scenario, or on the title.

    Raises:
        RefusalError: the display takes no window.
    """
    from game.app.window import NoDisplay, open_window

    try:
        open_window(session, language=language, scenario=scenario, gender=gender)
    except NoDisplay as error:
        raise RefusalError("La fenêtre ne peut pas s’ouvrir sur cet écran.", "Ajoutez --texte.") from error
