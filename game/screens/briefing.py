"""The briefing: who asks, in the frame; who you are, what is asked and what you may do, on the sheet."""

from game.model.cast import Channel
from game.play.view import BriefingView, EmptyChair
from game.screens.beats import write_beats
from game.screens.intents import Advance, Intent
from game.screens.sheet_beside import SheetBeside
from game.ui.column import Column
from game.ui.stage import Scene
from game.ui.theme import Type
from game.wording.catalogue import Words

_WHERE = {Channel.PHONE: "chez_soi", Channel.CORRIDOR: "couloir"}


class BriefingScreen(SheetBeside):
    """Everything one knows before the first step."""

    def __init__(self, view: BriefingView, words: Words) -> None:
        seats = tuple(seat for seat in view.people if seat.name == view.sender or seat.id == view.sender)[:1]
        chairs: tuple[EmptyChair, ...] = ()
        scene = Scene(_WHERE.get(view.channel, "bureau"), view.channel, seats, chairs)
        super().__init__(scene, view.title, words, words("briefing.go_on"), notebook=True)
        self._view = view

    def _on(self) -> Intent:
        return Advance()

    def _write(self, column: Column) -> None:
        view, words, soft = self._view, self.words, column.theme.palette.ink_soft
        key = "briefing.you" if view.first_name else "text.you_are"
        column.add(words(key, first_name=view.first_name, profession=view.profession), Type.HEADING)
        column.add(words(f"briefing.asked.{view.channel.value}", sender=view.sender), Type.SMALL_BOLD, soft, gap=20)
        write_beats(column, view.request, view.people, words("you"))
        if view.may:
            column.add(words("briefing.may"), Type.SMALL_BOLD, soft, gap=22)
            column.add(view.may, Type.BODY, gap=2)
        if view.may_not:
            column.add(words("briefing.may_not"), Type.SMALL_BOLD, soft, gap=16)
            column.add(view.may_not, Type.BODY, gap=2)
        if view.people:
            column.add(words("briefing.people"), Type.SMALL_BOLD, soft, gap=22)
            for seat in view.people:
                column.add(
                    seat.name,
                    Type.BODY_BOLD,
                    column.theme.palette.hue(seat.world.value).deep,
                    gap=6,
                    indent=16,
                    rule=column.theme.palette.hue(seat.world.value).mid,
                )
                column.add(seat.role, Type.BODY, soft, indent=16, rule=column.theme.palette.hue(seat.world.value).mid)
