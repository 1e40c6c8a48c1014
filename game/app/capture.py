"""Pictures of the screens, drawn by the same code without any window."""

from pathlib import Path
from typing import Final

import pygame

from game.app.flow import Flow
from game.app.session_protocol import Session, SessionRefused
from game.model.scenario import EncounterKind
from game.play.answers import GO_ON
from game.play.view import (
    AgendaView,
    BriefingView,
    CalendarView,
    CompanionView,
    EncounterView,
    EndingView,
    FormView,
    View,
)
from game.screens.encounter import EncounterScreen
from game.screens.form import FormScreen
from game.screens.form_state import Filling
from game.screens.intents import OpenHelp, OpenLibrary, OpenMap, OpenNotebook, OpenThreshold, OpenTitle
from game.screens.page import ErrorPage
from game.screens.screen import Screen
from game.screens.values import LibraryEntry
from game.ui.canvas import Canvas
from game.ui.fonts import Fonts
from game.ui.theme import Theme
from game.wording.catalogue import Words

SCREENS: Final = (
    "titre", "bibliotheque", "seuil", "briefing", "agenda", "rencontre", "intervision", "fiche", "fin",
    "carte", "carnet", "calendrier", "compagnon", "erreur", "aide",
)  # fmt: skip
_VIEWS: Final[dict[str, type]] = {
    "briefing": BriefingView, "agenda": AgendaView, "rencontre": EncounterView, "intervision": EncounterView,
    "fiche": FormView, "fin": EndingView, "carte": EndingView, "carnet": BriefingView,
    "calendrier": CalendarView, "compagnon": CompanionView,
}  # fmt: skip
_LONGEST: Final = 500


def capture(
    screen: str,
    path: Path,
    session: Session,
    *,
    size: tuple[int, int] = (1280, 720),
    text_percent: int = 100,
    contrast: bool = False,
    language: str = "fr",
    scenario: str | None = None,
    turn: int = 0,
) -> None:
    """The PNG at that path shows that screen; a play is begun in the session where the screen needs one.

    It is the first screen of that name once `turn` choices have been made.

    Raises:
        SessionRefused: there is no such screen, nothing to play, or the play never passes there.
    """
    if screen not in SCREENS:
        raise SessionRefused(f"Il n’y a pas d’écran « {screen} ».", f"Choisissez parmi\u00a0: {', '.join(SCREENS)}.")
    words = Words(language)
    shown = reach(screen, Flow(session, words), session, words, scenario, turn)
    canvas = Canvas(Theme(size, Fonts(), text_percent, contrast=contrast))
    picture(shown, canvas)
    pygame.image.save(canvas.surface, str(path))


def picture(screen: Screen, canvas: Canvas) -> None:
    """The canvas shows the screen."""
    canvas.begin()
    screen.draw(canvas)
    canvas.end()


def reach(name: str, flow: Flow, session: Session, words: Words, scenario: str | None, turn: int) -> Screen:
    """The screen of that name, reached as a trainee reaches it."""
    match name:
        case "titre":
            flow.apply(OpenTitle())
        case "bibliotheque":
            flow.apply(OpenLibrary())
        case "aide":
            flow.apply(OpenHelp())
        case "erreur":
            return ErrorPage(words("error.example"), words("error.example_remedy"), words)
        case "seuil":
            flow.apply(OpenThreshold(_first(session, scenario).id))
        case _:
            return _in_play(name, flow, session, words, scenario, turn)
    return flow.screen


def _first(session: Session, wanted: str | None, *, campaign: bool = False) -> LibraryEntry:
    """What has that id in the library; without one, its first scenario, or its first campaign."""
    readable = [one for one in session.library() if not one.unreadable]
    fitting = [one for one in readable if (one.id == wanted if wanted else bool(one.chapters) == campaign)]
    if not fitting:
        raise SessionRefused("Il n’y a rien de tel à montrer.", "« capturer bibliotheque » montre ce qui se joue.")
    return fitting[0]


def _in_play(name: str, flow: Flow, session: Session, words: Words, scenario: str | None, turn: int) -> Screen:
    entry = _first(session, scenario, campaign=name == "calendrier")
    session.begin(entry.id, entry.forms[0][0], accompanied=name == "compagnon" or None)
    made = 0
    for _ in range(_LONGEST):
        view = session.view()
        if isinstance(view, _VIEWS[name]) and _shows(name, view) and made >= turn:
            break
        if isinstance(view, EndingView) and session.over:
            raise SessionRefused(f"Cette partie ne passe par aucun écran « {name} ».")
        made += _go_on(session, view)
    if name == "carte":
        while not session.over:
            session.advance()
        flow.apply(OpenMap())
        return flow.screen
    if isinstance(view, EncounterView):
        return EncounterScreen(view, words, all_read=True)
    if isinstance(view, FormView):
        return FormScreen(view, words, all_read=True)
    flow.open_play()
    if name == "carnet":
        flow.apply(OpenNotebook())
    return flow.screen


def _shows(name: str, view: View) -> bool:
    """Whether a page of that type is one to be shown under that name: of an encounter, a moment with its cards."""
    if not isinstance(view, EncounterView):
        return True
    return bool(view.options) and (name != "intervision" or view.kind is EncounterKind.INTERVISION)


def _go_on(session: Session, view: View) -> bool:
    """The first thing that can be done is done; whether that was a choice."""
    match view:
        case EncounterView(options=(first, *_)):
            session.choose(first.id)
        case AgendaView(appointments=(first, *_)):
            session.choose(first.id)
        case AgendaView():
            session.choose(GO_ON)
        case FormView():
            session.choose(Filling(view).choice)
        case _:
            session.advance()
            return False
    return True
