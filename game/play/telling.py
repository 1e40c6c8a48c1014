"""Prose into beats: conditions decided, forms agreed with the player, passages told again."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from game.model.cast import Gender
from game.model.meters import PLAYER
from game.model.option import Form, Option
from game.model.prose import Agreement, Cue, Either, FirstName, Line, Narration, Prose, Replay, Text
from game.model.scenario import Scenario
from game.model.state import State
from game.play.view import Beat, BeatKind
from game.rules.judging import Standing, holds

_SPACES = re.compile(r" {2,}")
_ASKED: Final = " "
_TOLD: Final = "\u00a0: "
"""Between what a line of a form is about and what was put there."""


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells a scenario to a player spoken of in one gender."""

    scenario: Scenario
    gender: Gender

    def words(self, text: Text, state: State) -> str:
        """The text as it is read in this state."""
        return _SPACES.sub(" ", "".join(self._spans(text, Standing(self.scenario, state)))).strip()

    def beats(self, prose: Prose, state: State) -> tuple[Beat, ...]:
        """The prose as it is read in this state; what turns out empty is left out."""
        return tuple(beat for beat in self._told(prose, state) if beat.text)

    def said(self, option: Option, state: State) -> Beat:
        """What the player says or does by choosing the option."""
        kind = BeatKind.YOU if option.spoken else BeatKind.DONE
        return Beat(kind, self.words(option.text, state))

    def filled(self, form: Form, taken: Iterable[Option], state: State) -> tuple[Beat, ...]:
        """What was put down on a form, field by field."""
        title = {option.id: field.title for field in form.fields for option in field.options}
        return tuple(
            Beat(BeatKind.DONE, f"{title[one.id]}{_ASKED if title[one.id].endswith('?') else _TOLD}{said.text}")
            for one in taken
            for said in [self.said(one, state)]
        )

    def readings(self, option: Option, state: State) -> tuple[Beat, ...]:
        """What each person present reads in the boundary object that the option lays on the table."""
        if option.boundary_object is None:
            return ()
        thing = self.scenario.objects[option.boundary_object]
        found = []
        for someone in state.present:
            world = self.scenario.world_of(someone)
            reading = thing.by_person.get(someone) or (thing.by_world.get(world, "") if world else "")
            if reading:
                found.append(Beat(BeatKind.CUE, reading, someone))
        return tuple(found)

    def _told(self, prose: Prose, state: State) -> Iterator[Beat]:
        for item in prose:
            match item:
                case Line(speaker, text) if speaker == PLAYER:
                    yield Beat(BeatKind.YOU, self.words(text, state))
                case Line(speaker, text):
                    name = self.scenario.name_of(speaker)
                    yield Beat(BeatKind.LINE, self.words(text, state), speaker, name[:1].upper() + name[1:])
                case Narration(text):
                    yield Beat(BeatKind.NARRATION, self.words(text, state))
                case Cue(text):
                    yield Beat(BeatKind.CUE, self.words(text, state))
                case Replay(passage):
                    yield from self._told(self.scenario.passages[passage], state)

    def _spans(self, text: Text, standing: Standing) -> Iterable[str]:
        for span in text:
            match span:
                case str():
                    yield span
                case Agreement(feminine, masculine):
                    yield feminine if self.gender is Gender.FEMININE else masculine
                case FirstName():
                    yield self.scenario.player.first_name
                case Either(condition, then, otherwise):
                    yield from self._spans(then if holds(condition, standing) else otherwise, standing)
