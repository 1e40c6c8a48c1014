"""A form in lines of text, and what typing at it changes: fields are numbered, their alternatives lettered."""

import re
from collections.abc import Iterator
from string import ascii_lowercase
from typing import Final

from game.app.wrapping import wrapped
from game.model.option import FormKind
from game.play.answers import TOGETHER
from game.play.view import FormField, FormView
from game.screens.form_state import Filling
from game.wording.catalogue import FRENCH, Words

_TYPED: Final = re.compile(r"([0-9]{1,3})([a-z]?)")
_MARKS: Final = {FormKind.REPORT: ("[x]", "[ ]")}
_CHOSEN, _FREE = "●", "○"


class Sheet:
    """A form being filled in: `lines` shows all of it, `typed` changes one field and says what has changed."""

    def __init__(self, view: FormView, width: int, words: Words = FRENCH) -> None:
        self.filling: Final = Filling(view)
        self._view = view
        self._words = words
        self._boxed = view.kind is FormKind.REPORT
        self._width = width - 2 if self._boxed else width

    @property
    def example(self) -> str:
        """The number of a line on which there is something to choose."""
        several = (number for number, field in enumerate(self._view.fields, 1) if len(field.options) > 1)
        return str(max(several, default=1))

    def lines(self) -> list[str]:
        """Heading, fields with what is chosen in each, the sentence that it makes, and what is left to spend."""
        heading = self._view.heading or self._words(f"text.form.{self._view.kind.value}")
        lines = [*wrapped(heading, self._width), *self._rule(heading)]
        for number, field in enumerate(self._view.fields):
            lines += ["", *self._field(number, field)]
        if self._view.free_line:
            lines += ["", *wrapped(self._view.free_line, self._width), "_" * (self._width // 2)]
        if not self._boxed:
            return [*lines, *self._after()]
        edge = "─" * self._width
        return [f"┌─{edge}", *(f"│ {line}".rstrip() for line in lines), f"└─{edge}", *self._after()]

    def typed(self, answer: str) -> list[str] | None:
        """What has changed, or why nothing has; None when the answer speaks of no line of the form."""
        found = _TYPED.fullmatch(answer)
        number = int(found[1]) - 1 if found else -1
        if found is None or not 0 <= number < len(self._view.fields):
            return None
        options = self._view.fields[number].options
        option = ascii_lowercase.index(found[2]) if found[2] else self._next(number)
        if option >= len(options):
            return None
        if not self._affordable(number, option):
            return wrapped(self._words("text.form.dear", option=_bare(options[option].text)), self._width)
        self.filling.choose(number, option)
        now = self._words("text.form.now", line=number + 1, option=options[option].text)
        return [*wrapped(now, self._width, "", "   "), *self._after()]

    def _next(self, number: int) -> int:
        """The alternative behind the chosen one, and round; those out of reach are passed over while others are not."""
        count, chosen = len(self._view.fields[number].options), self.filling.chosen[number]
        following = [(chosen + step) % count for step in range(1, count)] or [chosen]
        return next((one for one in following if self._affordable(number, one)), following[0])

    def _affordable(self, number: int, option: int) -> bool:
        options, effort = self._view.fields[number].options, self._view.effort
        spent = self.filling.spent - options[self.filling.chosen[number]].effort
        return effort is None or spent + options[option].effort <= effort

    def _rule(self, heading: str) -> list[str]:
        return [] if self._boxed else ["─" * min(self._width, len(heading))]

    def _field(self, number: int, field: FormField) -> Iterator[str]:
        yield from wrapped(f"{number + 1}. {field.title}", self._width, "", "   ")
        chosen, free = _MARKS.get(self._view.kind, (_CHOSEN, _FREE))
        for at, option in enumerate(field.options):
            mark = chosen if self.filling.chosen[number] == at else free
            cost = self._cost(number, at)
            start = f"   {mark} {ascii_lowercase[at]}. "
            yield from wrapped(f"{option.text}{cost}", self._width, start, " " * len(start))

    def _cost(self, number: int, option: int) -> str:
        """What the alternative takes of the effort, said where it takes any."""
        effort = self._view.fields[number].options[option].effort
        if self._view.effort is None or not effort:
            return ""
        said = self._words.counted("text.form.cost", effort)
        affordable = self._affordable(number, option)
        return f" ({said})" if affordable else f" ({self._words('text.form.out_of_reach', cost=said)})"

    def _after(self) -> list[str]:
        lines = []
        if self._view.kind is FormKind.OBSTACLE:
            quoted = self._words("mark.quoted", text=self.filling.sentence(self._words))
            lines += ["", *wrapped(quoted, self._width, "   ")]
        if self._view.effort is not None:
            left = self._view.effort - self.filling.spent
            said = self._words.counted("text.form.left", left) if left > 0 else self._words("text.form.left.none")
            lines += ["", said]
        return lines


def _bare(text: str) -> str:
    return text.strip("« »\u00a0\u202f").removesuffix(".")


def marks_of(view: FormView, chosen: str) -> str:
    """« 1a 2b »: what was chosen on a form, as it would have been typed."""
    names = chosen.split(TOGETHER)
    return " ".join(
        f"{number}{ascii_lowercase[at]}"
        for number, (field, name) in enumerate(zip(view.fields, names, strict=False), start=1)
        for at, option in enumerate(field.options)
        if option.id == name
    )
