"""A play told from end to end without asking anybody: by a bot, or from a scripted play that says how it should end."""

from pathlib import Path
from typing import TYPE_CHECKING

from game.app.autoplay import Chooser, played
from game.app.content import embedded
from game.app.form_sheet import marks_of
from game.app.library import SCENARIO_FILE
from game.app.pages import options_of, page_lines
from game.app.refusal import FINE, USERS_PROBLEM
from game.app.rehearsal import shortfalls
from game.app.session import PlaySession
from game.app.terminal import width
from game.app.text_mode import farewell
from game.play.view import FormView, View
from game.wording.catalogue import FRENCH, Words

if TYPE_CHECKING:
    from game.authoring.compile_rules import Script
    from game.model.scenario import Scenario


def tell(session: PlaySession, chooser: Chooser, pause: float = 0.0, words: Words = FRENCH) -> None:
    """Every page of the play under way is printed with what was chosen on it, then how to draw its map.

    Raises:
        RefusalError: the play cannot go on.
    """
    columns = width()
    before: View | None = None
    for view, chosen in played(session, chooser, pause):
        for line in page_lines(view, columns, before, words):
            print(line)
        before = view
        if chosen:
            # Flushed, so that whoever watches a slow play sees it as it goes.
            print(f"→ {_letter(view, chosen)}{chosen}", flush=True)
    farewell(session, print, words)


def _letter(view: View, chosen: str) -> str:
    if isinstance(view, FormView):
        return f"{marks_of(view, chosen)}. "
    return next((f"{letter}. " for letter, name in options_of(view) if name == chosen), "")


def scenario_of(script: Path) -> str | None:
    """The scenario beside which a scripted play stands, as a path; None when it stands alone."""
    for folder in (script.parent, script.parent.parent):
        if (folder / SCENARIO_FILE).is_file():
            return str(folder)
    return None


def read_script(path: Path, scenario: "Scenario | None" = None) -> "Script":
    """The scripted play of a file, its names checked against the scenario when there is one.

    Raises:
        RefusalError: it has errors.
    """
    from game.app.content import faulty
    from game.authoring.load import parse_script

    text = embedded(path, str(path))
    parsed = parse_script(text.text, text.name, scenario)
    if parsed.value is None:
        raise faulty("Cette partie écrite", parsed.problems)
    return parsed.value


def judge(session: PlaySession, script: "Script") -> int:
    """Whether the play ended as the script says, printed; 1 when it did not."""
    missing = shortfalls(script, session.view(), session.holds, len(session.journal.entries))
    if not script.ending and not script.holds and not missing:
        return FINE
    print("La partie se termine comme prévu." if not missing else "Ce qui était attendu manque\u00a0:")
    for short in missing:
        print(f"    {short.message}")
    return USERS_PROBLEM if missing else FINE
