"""The agenda: few slots, more people to see than they afford, what was promised, what comes in any case."""

import pygame
from pygame import Rect

from game.play.answers import GO_ON
from game.play.view import AgendaView, Appointment, CommitmentView
from game.screens.buttons import Button, draw_buttons, lay_row, row_height
from game.screens.cards import Card, Cards
from game.screens.heading import draw_heading
from game.screens.intents import Choose, Intent, LookBack, OpenNotebook
from game.screens.notebook_button import asks_for_notebook, notebook_button
from game.screens.screen import Still, draw_help_line, draw_wall
from game.screens.sheets import draw_sheet
from game.ui import paper
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import Controls, State
from game.ui.inputs import Command, Input
from game.ui.pad import Pad
from game.ui.theme import Theme, Type
from game.ui.widgets import MARGIN, card_inset, paint_disc, ring, sheet
from game.wording.catalogue import Words

LOOK_BACK = "look_back!"


class AgendaScreen(Still):
    """Whom to see next. Appointments are cards with letters; going on leads to what comes in any case."""

    def __init__(self, view: AgendaView, words: Words) -> None:
        self.view = view
        self._words = words
        self._cards = Cards()
        self._promises = Cards()
        self._controls = Controls(None)

    @property
    def signs(self) -> frozenset[str]:
        """The letters of the appointments."""
        return frozenset(appointment.letter for appointment in self.view.appointments)

    def handle(self, given: Input) -> Intent | None:
        """Opening an appointment, going on, or looking back."""
        if given is Command.BACK:
            return LookBack()
        if asks_for_notebook(given, self.signs):
            return OpenNotebook()
        if self._cards.handle(given):
            return None
        match self._controls.handle(given):
            case None:
                return None
            case "look_back!":
                return LookBack()
            case "notebook!":
                return OpenNotebook()
            case choice:
                return Choose(choice)

    def draw(self, canvas: Canvas) -> None:
        """Tabs for slots at the top, appointments at the left, envelopes at the right."""
        view, theme, words = self.view, canvas.theme, self._words
        draw_wall(canvas)
        tabs = theme.region(0.56, 0.035, 0.965, 0.11)
        canvas.sprite(("slots", view.slots_left, view.slots), tabs, lambda pad: self._paint_slots(pad))
        top = max(
            draw_heading(canvas, words("agenda.title"), right=theme.region(0.54, 0, 0.965, 1).width),
            tabs.bottom + theme.u(12),
        )
        buttons = (
            Button(LOOK_BACK, words("encounter.look_back")),
            notebook_button(words),
            Button(GO_ON, words("agenda.go_on"), primary=True, enabled=view.may_go_on),
        )
        wall = theme.region(0.035, 0, 0.965, 0.925)
        row = lay_row(theme, buttons, wall)
        foot = row_height(theme, buttons, wall.width)
        left = theme.region(0.035, 0, 0.6, 1)
        left = Rect(left.x, top, left.width, wall.bottom - foot - theme.u(22) - top)
        cards = [self._card(appointment) for appointment in view.appointments] or [_note(words("agenda.nothing"))]
        placed = self._cards.lay(canvas, left, cards, self._controls.focus)
        self._controls.place([*(control for card, control in placed if card.id), *reversed(row)])
        self._cards.draw(canvas, left, placed, self._controls)
        right = theme.region(0.63, 0, 0.965, 1)
        right = Rect(right.x, top, right.width, left.height)
        draw_sheet(canvas, right)
        inner = right.inflate(-theme.u(36), -theme.u(32))
        pile = [_note(words("agenda.promises"), Type.BODY_BOLD)]
        pile += [self._envelope(promise) for promise in view.commitments] or [
            _note(words("agenda.no_promise"), Type.SMALL_ITALIC)
        ]
        if view.next_title:
            pile += [_note(words("agenda.next"), Type.BODY_BOLD), _note(view.next_title, Type.BODY)]
        self._promises.draw(canvas, inner, self._promises.lay(canvas, inner, pile, None), self._controls)
        draw_buttons(canvas, buttons, row, self._controls)
        draw_help_line(canvas, words("help.choosing_agenda"))

    def _paint_slots(self, pad: Pad) -> None:
        view, palette = self.view, pad.theme.palette
        label = pad.theme.fitted(
            self._words.counted("agenda.slots", view.slots_left),
            Type.SMALL_BOLD,
            pad.rect.width * 3 // 5,
            pad.rect.height,
            0.5,
        )
        free = pad.rect.width - label.width - pad.u(16)
        wide = max(4, min(pad.u(34), free // max(1, view.slots) - pad.u(8)))
        x = pad.rect.right - view.slots * (wide + pad.u(8))
        area = Rect(x - label.width - pad.u(10), 0, label.width, pad.rect.height)
        pad.set(label, area, palette.ink, rise=0.5)
        for k in range(view.slots):
            tab = Rect(x + k * (wide + pad.u(8)), pad.rect.centery - pad.u(17), wide, pad.u(34))
            left = k < view.slots_left
            shape = [
                tab.topleft,
                (tab.right, tab.top),
                tab.bottomright,
                (tab.centerx, tab.bottom - pad.u(8)),
                tab.bottomleft,
            ]
            ground = palette.family.mid if left else palette.paper_dark
            paper.cut(pad.surface, shape, ground, pad.u(3) if left else 0, palette.shadow)
            if not left:
                pygame.draw.aalines(pad.surface, palette.ink_soft[:3], True, shape)

    def _card(self, appointment: Appointment) -> Card:
        words = self._words
        cost = words.counted("agenda.cost", appointment.slots)
        lines = [(appointment.title, Type.CARD_BOLD, False)]
        when = "\u2002·\u2002".join(part for part in (appointment.moment, ", ".join(appointment.people), cost) if part)
        lines += [(when, Type.SMALL, True)]
        if appointment.why:
            lines += [(appointment.why, Type.CARD_ITALIC, False)]

        def height(theme: Theme, width: int) -> int:
            inner = width - card_inset(theme) - theme.u(20)
            return sum(theme.block(text, kind, inner).height for text, kind, _ in lines) + theme.u(26)

        def paint(pad: Pad, state: State) -> None:
            rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
            palette = pad.theme.palette
            alive = state is not State.IDLE
            sheet(
                pad,
                rect,
                palette.family.light.toward(palette.paper_light, 0.45) if alive else palette.paper_light,
                6 if alive else 4,
                5,
            )
            if state is State.FOCUS:
                ring(pad, rect, 5)
            paint_disc(pad, rect, appointment.letter, palette.ink if alive else palette.wood)
            inset = card_inset(pad.theme)
            inner = Rect(rect.x + inset, rect.y + pad.u(13), rect.width - inset - pad.u(20), rect.height - pad.u(26))
            for text, kind, soft in lines:
                inner.y += pad.write(text, kind, inner, palette.ink_soft if soft else palette.ink)

        return Card(appointment.id, ("appointment", appointment), height, paint, appointment.letter)

    def _envelope(self, promise: CommitmentView) -> Card:
        words = self._words
        lines = [(words("agenda.promise_to", to=promise.to), Type.SMALL_BOLD), (promise.what, Type.SMALL)]
        lines += [(self._outcome(promise), Type.SMALL_ITALIC)]

        def column(theme: Theme, width: int) -> Column:
            made = Column(theme, width - theme.u(36))
            for text, kind in lines:
                made.add(text, kind)
            return made

        def paint(pad: Pad, state: State) -> None:
            rect = pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2)
            palette = pad.theme.palette
            sheet(pad, rect, palette.paper_dark if promise.settled else palette.family.light, 3, 3)
            flap = [rect.topleft, (rect.right, rect.top), (rect.centerx, rect.top + pad.u(20))]
            paper.cut(
                pad.surface,
                flap,
                palette.paper if promise.settled else palette.family.light.toward(palette.family.mid, 0.18),
                pad.u(2),
                palette.shadow,
            )
            inner = Rect(rect.x + pad.u(18), rect.y + pad.u(26), rect.width - pad.u(36), rect.height - pad.u(34))
            column(pad.theme, rect.width).paint(pad, inner)

        return Card("", ("promise", promise), lambda theme, width: column(theme, width).height + theme.u(38), paint)

    def _outcome(self, promise: CommitmentView) -> str:
        if promise.settled:
            return self._words(f"promise.{promise.settled.value}")
        if promise.before:
            return self._words("agenda.before", before=promise.before)
        return self._words("agenda.before_end")


def _note(text: str, kind: Type = Type.BODY) -> Card:
    """Words that lie on the sheet itself."""

    def paint(pad: Pad, state: State) -> None:
        pad.write(text, kind, pad.rect.inflate(-pad.u(MARGIN) * 2, -pad.u(MARGIN) * 2), pad.theme.palette.ink)

    return Card("", ("note", text, kind), lambda theme, width: theme.block(text, kind, width).height, paint)
