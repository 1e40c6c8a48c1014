"""The ending: how it turned out, read in quiet."""

from game.model.cast import Channel
from game.play.view import EndingView
from game.screens.beats import write_beats
from game.screens.intents import Advance, Intent
from game.screens.sheet_beside import SheetBeside
from game.ui.column import Column
from game.ui.stage import Scene
from game.ui.theme import Type
from game.wording.catalogue import Words


class EndingScreen(SheetBeside):
    """No score and no verdict: what happened, then the way to the map."""

    def __init__(self, view: EndingView, words: Words) -> None:
        scene = Scene("portail", Channel.FACE_TO_FACE, (), ())
        super().__init__(scene, words("ending.title"), words, words("ending.go_on"), look_back=True)
        self._view = view

    def _on(self) -> Intent:
        return Advance()

    def _write(self, column: Column) -> None:
        column.add(self._view.title, Type.TITLE)
        write_beats(column, self._view.beats, (), self.words("you"))
