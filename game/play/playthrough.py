"""One play, from the briefing to the end: what is seen now, what can be chosen, and the next page.

All that changes, changes in `choose` (and at the start); `advance` only turns pages. So a journal that keeps one line
per choice keeps everything.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from game.model.campaign import NOTHING, Carried
from game.model.cast import Gender
from game.model.cue_text import CueText
from game.model.events import Event
from game.model.option import Option
from game.model.scenario import AGENDA, END, Encounter, Scenario, Scene
from game.play.answers import GO_ON, TOGETHER, answers, awaited, remembered
from game.play.companion import Companion, PeerQuestion
from game.play.machine import BEGIN, CLOSE, FINISH, OPEN, EncounterMachine, IllegalMove
from game.play.staging import Staging
from game.play.telling import Teller
from game.play.view import (
    AgendaView,
    Beat,
    BeatKind,
    EncounterView,
    EndingView,
    FormView,
    Remembered,
    View,
)
from game.rules.carrying import spare_slots
from game.rules.cues import show_due
from game.rules.judging import Standing, holds
from game.rules.passing import Passing
from game.rules.resolve import Resolver, Step
from game.rules.rulebook import Rulebook

_MOST_SCENES: Final = 200
"""More scenes than any encounter strings together between two choices."""


class EndlessScenes(RuntimeError):
    """The scenario's scenes lead to one another without ever asking for a choice."""


class Playthrough:
    """The one public face of a play: `view`, `choose`, `advance`."""

    def __init__(
        self,
        scenario: Scenario,
        rulebook: Rulebook,
        cues: Sequence[CueText],
        seed: int,
        gender: Gender,
        carried: Carried = NOTHING,
        questions: Sequence[PeerQuestion] = (),
    ) -> None:
        """The play is on its first page; with `questions`, a peer asks some of them between encounters."""
        self.scenario: Final = scenario
        self._cues: Final = tuple(cues)
        self._passing: Final = Passing(Resolver.of(scenario, rulebook))
        self._teller: Final = Teller(scenario, gender)
        self._staging: Final = Staging(self._teller, self._passing.resolver.rules, seed)
        self._machine: Final = EncounterMachine(scenario)
        self._companion: Final = Companion(scenario, questions, seed)
        self._pages: list[View] = []
        self._page = 0
        self._scenes = 0
        self._read: list[View] = []
        self._events: list[Event] = []
        self._spare: Final = spare_slots(scenario, carried)
        self.state, opening = self._passing.begin(seed, carried)
        self._events.extend(opening)
        self._pages.append(self._staging.briefing(self.state))
        self._machine.fire(BEGIN)
        if scenario.first == AGENDA:
            self.state = replace(self.state, place=AGENDA)
            self._lay_agenda()
        else:
            self._open(scenario.encounters[scenario.first])
        self.opening: Final = self._taken()

    def view(self) -> View:
        """The page that is open."""
        return self._pages[self._page]

    @property
    def awaiting(self) -> tuple[str, ...]:
        """The ids that `choose` accepts now; none while pages remain or when the play is over.

        Of a form, only how it stands when nobody touches it: `accepts` knows the others.
        """
        return () if self._page < len(self._pages) - 1 else awaited(self.view())

    def accepts(self, chosen: str) -> bool:
        """Whether that can be chosen here and now: an awaited id, or one option for each field within the effort."""
        return bool(self.awaiting) and answers(self.view(), chosen)

    @property
    def over(self) -> bool:
        """Whether the ending is the page that is open."""
        return isinstance(self.view(), EndingView)

    def advance(self) -> None:
        """Turn to the next page.

        Raises:
            IllegalMove: a choice is due, or the play is over.
        """
        if self._page >= len(self._pages) - 1:
            raise IllegalMove("a choice is due" if self.awaiting else "the play is over")
        self._read.append(self._pages[self._page])
        self._page += 1

    def choose(self, chosen: str) -> tuple[Event, ...]:
        """Choose an option, those of a form, an appointment or `GO_ON`; return what happened until the next choice.

        Raises:
            IllegalMove: that cannot be chosen here and now; nothing has changed.
            EndlessScenes: the scenario runs in a circle that asks nothing.
        """
        if not self.accepts(chosen):
            raise IllegalMove(f"{chosen!r} cannot be chosen now; possible: {', '.join(self.awaiting) or 'nothing'}")
        view = self.view()
        self._read.append(view)
        self._pages, self._page, self._scenes = [], 0, 0
        if isinstance(view, AgendaView):
            self.state = replace(self.state, turn=self.state.turn + 1)
            self._leave_agenda(chosen)
        else:
            self._answer(chosen)
        return self._taken()

    def history(self) -> tuple[Remembered, ...]:
        """What was read so far, encounter by encounter."""
        return remembered((*self._read, self.view()))

    def _taken(self) -> tuple[Event, ...]:
        events, self._events = tuple(self._events), []
        return events

    def _take(self, step: Step) -> None:
        self.state, events = step
        self._events.extend(events)

    def _moment(self) -> str:
        return f"{self.state.turn}.{len(self._pages)}"

    def _leave_agenda(self, chosen: str) -> None:
        agenda = self.scenario.agenda
        target = agenda.then if chosen == GO_ON and agenda else chosen
        if target == END:
            self._finish()
        else:
            self._machine.fire(OPEN + target)
            self._open(self.scenario.encounters[target])

    def _answer(self, chosen: str) -> None:
        encounter = self.scenario.encounters[self.state.place]
        index = next(i for i, scene in enumerate(encounter.scenes) if scene.id == self.state.scene)
        scene = encounter.scenes[index]
        options = self._passing.resolver.options
        taken = [options[name] for name in chosen.split(TOGETHER)]
        said = tuple(self._teller.said(option, self.state) for option in taken)
        if scene.form:
            said = self._teller.filled(scene.form, taken, self.state)
        form = scene.form.kind if scene.form else None
        self._take(self._passing.resolver.resolve(self.state, *taken, form=form))
        reply = tuple(
            beat
            for option in taken
            for beat in (*self._teller.readings(option, self.state), *self._teller.beats(option.reply, self.state))
        )
        then = next((option.then for option in taken if option.then), scene.then)
        if reply:
            self._pages.append(self._staging.encounter(self.state, encounter, (*said, *reply), (), self._moment()))
        self._proceed(encounter, index, then, () if reply else said)

    def _open(self, encounter: Encounter) -> None:
        delayed = self._passing.delayed(self.state, encounter.id)
        self._take(self._passing.open(self.state, encounter))
        told = self._delayed_beats(delayed, encounter.id)
        if told:
            self._pages.append(self._staging.meanwhile(encounter, told, self._moment()))
        self._play_from(encounter, 0, ())

    def _play_from(self, encounter: Encounter, index: int, before: tuple[Beat, ...]) -> None:
        """Play scenes until a choice is due; `before` are beats that the next page begins with."""
        while index < len(encounter.scenes):
            scene = encounter.scenes[index]
            if not holds(scene.condition, Standing(self.scenario, self.state)):
                index += 1
                continue
            before = self._play_scene(encounter, scene, index == 0, before)
            if self._asks():
                return
            if scene.then is not None:
                self._proceed(encounter, index, scene.then, before)
                return
            index += 1
        self._leave(encounter, before)

    def _asks(self) -> bool:
        last = self._pages[-1] if self._pages else None
        return isinstance(last, FormView) or (isinstance(last, EncounterView) and bool(last.options))

    def _play_scene(
        self, encounter: Encounter, scene: Scene, first: bool, before: tuple[Beat, ...]
    ) -> tuple[Beat, ...]:
        self._scenes += 1
        if self._scenes > _MOST_SCENES:
            raise EndlessScenes(f"{encounter.id}/{scene.id}")
        self.state = self._passing.enter(self.state, scene)
        before_it = self._cues_due(encounter)
        self._take(self._passing.resolver.learn(self.state, scene.learns))
        text = self._teller.beats(scene.text, self.state)
        # Somebody met again is seen before what they show, and shows it before what is asked; an answer shows at once;
        # news shows once it has been told.
        beats = (*before, *text[:-1], *before_it, *text[-1:]) if first else (*before, *before_it, *text)
        beats = (*beats, *self._cues_due(encounter))
        if scene.form is not None:
            self._pages.append(self._staging.form(self.state, encounter, scene.form, beats, self._moment()))
            return ()
        options = self._staging.options(self.state, encounter, scene)
        if not beats and not options:
            return ()
        self._pages.append(self._staging.encounter(self.state, encounter, beats, options, self._moment()))
        return ()

    def _cues_due(self, encounter: Encounter) -> tuple[Beat, ...]:
        self.state, shown = show_due(self.state, self.scenario, self._cues, encounter.channel, encounter.reported)
        self._events.extend(shown)
        self._companion.sees(shown)
        return tuple(Beat(BeatKind.CUE, one.text, one.person) for one in shown)

    def _proceed(self, encounter: Encounter, index: int, then: str | None, before: tuple[Beat, ...]) -> None:
        names = [scene.id for scene in encounter.scenes]
        if then is None:
            self._play_from(encounter, index + 1, before)
        elif then in names:
            self._play_from(encounter, names.index(then), before)
        else:
            self._leave(encounter, before, then)

    def _leave(self, encounter: Encounter, before: tuple[Beat, ...], then: str | None = None) -> None:
        """Close the encounter and go where its end leads: the agenda it came from, another encounter, or the end."""
        if before:
            self._pages.append(self._staging.encounter(self.state, encounter, before, (), self._moment()))
        self._take(self._passing.close(self.state))
        target = then or self.scenario.after(encounter.id)
        if target == AGENDA:
            self._machine.fire(CLOSE)
            self.state = replace(self.state, place=AGENDA)
            self._lay_agenda(after=encounter)
        elif target == END:
            self._finish()
        else:
            self._pages.extend(self._companion.after(encounter, self.state, self._moment()))
            self._machine.fire(OPEN + target)
            self._open(self.scenario.encounters[target])

    def _lay_agenda(self, after: Encounter | None = None) -> None:
        agenda = self.scenario.agenda
        if agenda is None:
            raise IllegalMove("this scenario has no agenda")
        standing = Standing(self.scenario, self.state)
        possible = tuple(
            name
            for name in self._machine.openings()
            if name in agenda.proposals
            and name not in self.state.opened
            and self.scenario.encounters[name].slots <= self.state.slots
            and holds(self.scenario.encounters[name].condition, standing)
            and self._passing.resolver.rules.on_offer(
                self.scenario.encounters[name].modality, self.scenario.encounters[name].present, standing
            )
        )
        page = self._staging.agenda(self.state, agenda, possible)
        # After the last encounter nobody asks anything any more.
        if after is not None and (possible or agenda.then != END):
            self._pages.extend(self._companion.after(after, self.state, self._moment()))
        self._pages.append(replace(page, slots=page.slots + self._spare))

    def _finish(self) -> None:
        self._machine.fire(FINISH)
        delayed = self._passing.delayed(self.state, END)
        self._take(self._passing.finish(self.state))
        told = self._delayed_beats(delayed, END)
        self._pages.append(self._staging.ending(self.state, self._passing.ending(self.state), told))

    def _delayed_beats(self, delayed: tuple[Option, ...], place: str) -> tuple[Beat, ...]:
        return tuple(
            beat
            for option in delayed
            for later in option.later
            if later.before == place
            for beat in self._teller.beats(later.text, self.state)
        )
