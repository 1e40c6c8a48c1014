"""A form being filled: what is chosen in each field, what that takes of the effort, the sentence that it makes."""

from typing import Final

from game.play.view import FormView
from game.wording.catalogue import Words

JOINER: Final = "+"
_AROUND: Final = "«» \u00a0\u202f.?…"
"""What a fragment loses when it becomes a part of a sentence."""


class Filling:
    """One alternative is chosen in every field, at first the first."""

    def __init__(self, view: FormView) -> None:
        self._view = view
        self.chosen: list[int] = [0] * len(view.fields)

    @property
    def choice(self) -> str:
        """The answer to the form, as it stands now."""
        options = (field.options[k].id for field, k in zip(self._view.fields, self.chosen, strict=True))
        return JOINER.join(options)

    @property
    def spent(self) -> int:
        """How much effort all that takes."""
        return sum(field.options[k].effort for field, k in zip(self._view.fields, self.chosen, strict=True))

    @property
    def over(self) -> int:
        """How much more that is than there is."""
        return 0 if self._view.effort is None else max(0, self.spent - self._view.effort)

    def choose(self, field: int, option: int) -> None:
        """That alternative is chosen in that field; nothing happens when there is no such one."""
        if 0 <= option < len(self._view.fields[field].options):
            self.chosen[field] = option

    def turn(self, field: int, by: int) -> None:
        """The next alternative is chosen, or the one before, and round."""
        self.chosen[field] = (self.chosen[field] + by) % len(self._view.fields[field].options)

    def sentence(self, words: Words) -> str:
        """« Comment … sans … ni … ? » with the fragments chosen; one that brings its own link keeps it."""
        links = [words(f"form.link.{name}") for name in ("how", "without", "nor")]
        parts: list[str] = []
        for k, field in enumerate(self._view.fields):
            text = field.options[self.chosen[k]].text.strip(_AROUND)
            link = links[min(k, len(links) - 1)]
            linked = any(text.casefold().startswith(one.casefold() + " ") for one in links)
            parts.append(text if linked else f"{link} {text}")
        sentence = " ".join(parts) + words("form.link.end")
        return sentence[:1].upper() + sentence[1:]
