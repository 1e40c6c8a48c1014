"""A state as it is seen: who sits where and how, which chairs are empty, what can be said. No number leaves here."""

from dataclasses import dataclass
from string import ascii_uppercase
from typing import Final

from game.model.cast import Channel
from game.model.meters import PLAYER, Meter, MeterRef
from game.model.option import Form, FormKind, Option, Promise
from game.model.scenario import Agenda, Encounter, Ending, Scene
from game.model.state import Commitment, State
from game.play.telling import Teller
from game.play.view import (
    AgendaView,
    Appointment,
    Beat,
    BriefingView,
    CommitmentView,
    Distance,
    EmptyChair,
    EncounterView,
    EndingView,
    Face,
    FormField,
    FormOption,
    FormView,
    OptionView,
    Seat,
)
from game.rules.binding import Ruleset
from game.rules.chance import shuffled
from game.rules.judging import Standing, holds

_BLANK: Final = (FormKind.OBSTACLE, FormKind.REPORT)


@dataclass(frozen=True, slots=True)
class Staging:
    """Shows the states of one play."""

    teller: Teller
    rules: Ruleset
    seed: int

    def briefing(self, state: State) -> BriefingView:
        """Who you are, who asks what, and what you may do."""
        scenario, words = self.teller.scenario, self.teller.words
        player, request = scenario.player, scenario.request
        return BriefingView(
            title=scenario.title,
            profession=player.professions[self.teller.gender],
            first_name=player.first_name,
            may=words(scenario.mandate.may, state),
            may_not=words(scenario.mandate.may_not, state),
            sender=scenario.name_of(request.sender),
            channel=request.channel,
            request=self.teller.beats(request.text, state),
            people=tuple(self.seat(name, state) for name in scenario.people),
        )

    def agenda(self, state: State, agenda: Agenda, possible: tuple[str, ...]) -> AgendaView:
        """What the slots still afford, and what was promised."""
        scenario = self.teller.scenario
        appointments = tuple(
            Appointment(
                id=name,
                letter=ascii_uppercase[index],
                title=scenario.encounters[name].title,
                moment=scenario.encounters[name].moment,
                why=scenario.encounters[name].why,
                people=tuple(scenario.name_of(one) for one in scenario.encounters[name].present),
                slots=scenario.encounters[name].slots,
            )
            for index, name in enumerate(possible)
        )
        return AgendaView(
            slots_left=state.slots,
            slots=agenda.slots,
            appointments=appointments,
            commitments=tuple(self._commitment(one) for one in state.commitments),
            next_title=scenario.encounters[agenda.then].title if agenda.then in scenario.encounters else "",
            may_go_on=True,
        )

    def encounter(
        self, state: State, encounter: Encounter, beats: tuple[Beat, ...], options: tuple[OptionView, ...], moment: str
    ) -> EncounterView:
        """A moment of an encounter, people seated in the author's order."""
        scenario = self.teller.scenario
        seated = [name for name in encounter.seats if name in state.present]
        seated += [name for name in state.present if name not in seated]
        absent = [name for name in encounter.concerned if name not in state.present and name != PLAYER]
        return EncounterView(
            encounter=encounter.id,
            title=encounter.title,
            place=encounter.place,
            moment=encounter.moment,
            channel=encounter.channel,
            seats=tuple(self.seat(name, state) for name in seated),
            empty_chairs=tuple(EmptyChair(name, scenario.name_of(name)) for name in absent),
            beats=beats,
            options=options,
            moment_id=moment,
            kind=encounter.kind,
        )

    def form(self, state: State, encounter: Encounter, form: Form, beats: tuple[Beat, ...], moment: str) -> FormView:
        """A sheet to settle at once; what is not possible in this state is not on it.

        Where nothing stands before it is filled in, the seed gives the order: an author's first is no suggestion.
        """
        drawn = form.kind in _BLANK and form.effort is None
        page = self.encounter(state, encounter, beats, (), moment)
        return FormView(
            encounter=page.encounter,
            title=page.title,
            place=page.place,
            moment=page.moment,
            channel=page.channel,
            seats=page.seats,
            empty_chairs=page.empty_chairs,
            beats=beats,
            kind=form.kind,
            heading=form.title,
            effort=form.effort,
            fields=tuple(
                FormField(
                    field.id,
                    field.title,
                    tuple(
                        FormOption(option.id, self.teller.words(option.text, state), option.effort)
                        for option in (
                            shuffled(self.seed, f"fiche/{encounter.id}/{field.id}", possible) if drawn else possible
                        )
                    ),
                    self._pictured(field.title, state) if form.kind is FormKind.ACTORS else None,
                )
                for field in form.fields
                for possible in [self._possible(state, field.options)]
            ),
            free_line=form.free_line,
            moment_id=moment,
        )

    def meanwhile(self, encounter: Encounter, beats: tuple[Beat, ...], moment: str) -> EncounterView:
        """What came between two encounters, read alone: without the title, the hour or the place of the next."""
        return EncounterView(
            encounter=encounter.id,
            title="",
            place="",
            moment="",
            channel=Channel.LETTER,
            seats=(),
            empty_chairs=(),
            beats=beats,
            options=(),
            moment_id=moment,
        )

    def ending(self, state: State, ending: Ending, before: tuple[Beat, ...]) -> EndingView:
        """How it ended."""
        return EndingView(ending.id, ending.title, (*before, *self.teller.beats(ending.text, state)))

    def options(self, state: State, encounter: Encounter, scene: Scene) -> tuple[OptionView, ...]:
        """What can be answered now, in the order that the seed gives."""
        possible = self._possible(state, scene.options)
        ordered = shuffled(self.seed, f"options/{encounter.id}/{scene.id}", possible)
        return tuple(
            OptionView(option.id, ascii_uppercase[index], self.teller.words(option.text, state), option.spoken)
            for index, option in enumerate(ordered)
        )

    def _possible(self, state: State, options: tuple[Option, ...]) -> tuple[Option, ...]:
        standing = Standing(self.teller.scenario, state)
        return tuple(
            option
            for option in options
            if holds(option.condition, standing) and self.rules.on_offer(option.modality, option.addressed, standing)
        )

    def seat(self, name: str, state: State) -> Seat:
        """Somebody as they look: bands show in face and distance, never as figures."""
        scenario = self.teller.scenario
        person = scenario.people.get(name)
        if person is None:
            group = scenario.groups[name]
            return Seat(name, group.name, "", group.world, False, None, Face.NEUTRAL, Distance.FAR)
        return Seat(
            name, person.name, person.role, person.world, person.pupil, person.looks, _face(name, state),
            _distance(name, state),
        )  # fmt: skip

    def _pictured(self, name: str, state: State) -> Seat | None:
        """Whoever bears that name: as they look when they are there, and else as one thinks of them."""
        for one in self.teller.scenario.people.values():
            if one.name == name and one.id in state.present:
                return self.seat(one.id, state)
            if one.name == name:
                return Seat(one.id, name, one.role, one.world, one.pupil, one.looks, Face.NEUTRAL, Distance.FAR)
        return None

    def _commitment(self, commitment: Commitment) -> CommitmentView:
        scenario = self.teller.scenario
        promise: Promise | None = scenario.options[commitment.option].promise
        if promise is None:
            raise ValueError(f"{commitment.option} promises nothing")
        before = scenario.encounters[promise.before].title if promise.before in scenario.encounters else ""
        return CommitmentView(scenario.name_of(promise.to), promise.what, before, commitment.outcome)


def _face(name: str, state: State) -> Face:
    def band(meter: Meter) -> int | None:
        return state.bands.get(MeterRef(meter, name, (PLAYER,)))

    trust, tension = band(Meter.TRUST), band(Meter.TENSION)
    if tension == 2 or band(Meter.DEFIANCE) == 2:
        return Face.TENSE
    if trust == 0:
        return Face.CLOSED
    if band(Meter.RECOGNITION) == 0 or band(Meter.MOBILISATION) == 0 or tension == 1:
        return Face.TIRED
    return Face.OPEN if trust == 2 else Face.NEUTRAL


def _distance(name: str, state: State) -> Distance:
    trust = state.bands.get(MeterRef(Meter.TRUST, name, (PLAYER,)))
    speakable = state.bands.get(MeterRef(Meter.SPEAKABLE, name, (PLAYER,)), 0)
    if trust == 0:
        return Distance.FAR
    return Distance.NEAR if trust == 2 or speakable >= 3 else Distance.MIDDLE
