"""The whole game in a terminal: what is read, letters to answer, and the way back.

Says nothing that a screen would not: it draws the same views, in lines of text.
"""

from collections.abc import Callable, Iterable
from typing import Protocol

from game.app.form_sheet import Sheet
from game.app.pages import options_of, page_lines
from game.app.refusal import RefusalError
from game.app.session import PlaySession
from game.app.wrapping import wrapped
from game.play.answers import GO_ON
from game.play.view import AgendaView, FormView, View
from game.wording.catalogue import FRENCH, Words


class Out(Protocol):
    """Where lines go: `print`, or a test's list."""

    def __call__(self, line: str = "", /) -> None:
        """One line is shown."""


Ask = Callable[[str], str]
"""Shows a prompt and returns what was typed; raises EOFError when nobody is there any more."""


class TextMode:
    """One play in a terminal, from the page that is open to the end, or until the trainee leaves."""

    def __init__(self, session: PlaySession, out: Out, ask: Ask, width: int, words: Words = FRENCH) -> None:
        self._session = session
        self._out = out
        self._ask = ask
        self._width = width
        self._words = words
        self._read: View | None = None
        self._sheet: Sheet | None = None

    def play(self) -> None:
        """The play is over and read, or left; how to take it up again has been said."""
        try:
            self._out(self._words("text.help"))
            while self._turn():
                pass
        except (EOFError, KeyboardInterrupt):
            self._out()
            self._leave()

    def _turn(self) -> bool:
        """One page read and answered; False when there is nothing more."""
        view = self._session.view()
        self._show(view)
        if self._session.over:
            farewell(self._session, self._out, self._words)
            return False
        while True:
            answer = self._ask("> " if self._session.awaiting else self._words("text.enter")).strip().lower()
            # What the page offers comes first: no letter of an option is taken for something else.
            match answer if chosen_by(view, answer) is None else "":
                case "q":
                    self._leave()
                    return False
                case "r":
                    self._look_back()
                case "n":
                    self._note()
                case "carnet" | "notebook":
                    self._reread_notes()
                case "?" | "aide" | "help":
                    self._out(self._words("text.help"))
                case "f" if self._sheet:
                    self._tell(self._sheet.lines())
                case _ if isinstance(view, FormView) and self._sheet:
                    if self._fill(view, self._sheet, answer):
                        return True
                case _:
                    if self._go_on(view, answer):
                        return True

    def _show(self, view: View) -> None:
        self._tell(page_lines(view, self._width, self._read, self._words))
        self._read = view
        self._sheet = Sheet(view, self._width, self._words) if isinstance(view, FormView) else None
        if self._sheet:
            self._out(self._words("text.form.help", line=self._sheet.example))

    def _tell(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._out(line)

    def _fill(self, view: FormView, sheet: Sheet, answer: str) -> bool:
        """Whether the form was handed in; otherwise what the answer changed on it has been said."""
        if answer == "ok":
            return self._hand_in(view, sheet)
        told = sheet.typed(answer)
        self._tell([self._words("text.form.answer_with", line=sheet.example)] if told is None else told)
        return False

    def _hand_in(self, view: FormView, sheet: Sheet) -> bool:
        line = ""
        if view.free_line:
            self._tell(wrapped(view.free_line, self._width))
            self._tell(wrapped(self._words("form.free_line"), self._width))
            line = self._ask(self._words("text.form.line")).strip()
        try:
            if line:
                path = self._session.note(line)
                self._out(self._words("text.note.kept", file=path.name))
            self._session.choose(sheet.filling.choice)
        except RefusalError as error:
            self._out(str(error))
            return False
        return True

    def _go_on(self, view: View, answer: str) -> bool:
        """Whether the answer led to another page."""
        if not self._session.awaiting:
            self._session.advance()
            return True
        if not answer and self._session.awaiting == (GO_ON,):
            answer = "0"
        chosen = chosen_by(view, answer)
        if chosen is None:
            letters = ", ".join(letter for letter, _ in options_of(view)) or "0"
            self._out(self._words("text.answer_with", letters=letters))
            return False
        try:
            self._session.choose(chosen)
        except RefusalError as error:
            self._out(str(error))
            return False
        return True

    def _look_back(self) -> None:
        for remembered in self._session.history():
            self._out()
            self._out(f"— {remembered.title or self._words('encounter.meanwhile')} —")
            for line in page_lines(remembered, self._width, words=self._words):
                self._out(line)
        self._out()

    def _note(self) -> None:
        self._out(self._words("text.note.warning"))
        text = self._ask(self._words("text.note.ask")).strip()
        if text:
            try:
                path = self._session.note(text, self._about(text))
            except RefusalError as error:
                self._out(str(error))
            else:
                self._out(self._words("text.note.kept", file=path.name))

    def _reread_notes(self) -> None:
        notes = self._session.notes()
        self._out(self._words("text.notebook" if notes else "text.notebook.empty"))
        for note in notes:
            day = note.date.partition("T")[0]
            self._out("    " + self._words("text.notebook.note", day=day, turn=str(note.turn), text=note.text))

    def _about(self, note: str) -> str:
        """The id of the person whose name a note begins with; empty when it begins otherwise."""
        name, colon, _ = note.partition(":")
        wanted = name.strip().casefold() if colon else ""
        people = self._session.scenario.people.values()
        return next((person.id for person in people if person.name.casefold() == wanted), "")

    def _leave(self) -> None:
        self._out(self._words("text.left"))
        self._out("    " + self._words("text.left.command", path=str(self._session.kept)))


def chosen_by(view: View, answer: str) -> str | None:
    """What a letter or a digit stands for on this page; None when it stands for nothing."""
    choices = options_of(view)
    if answer.isascii() and answer.isdigit():
        number = int(answer[:4])
        if number == 0 and isinstance(view, AgendaView):
            return GO_ON
        return choices[number - 1][1] if 0 < number <= len(choices) else None
    return next((name for letter, name in choices if letter.lower() == answer), None)


def farewell(session: PlaySession, out: Out, words: Words = FRENCH) -> None:
    """What can be done now that the play is over, or the campaign."""
    out()
    if session.in_campaign:
        out(words("text.campaign.over"))
        for path in session.journals:
            out("    " + words("text.over.read.command", path=str(path)))
        return
    for key in ("text.over", "text.over.read"):
        out(words(key))
        out("    " + words(f"{key}.command", path=str(session.path)))
