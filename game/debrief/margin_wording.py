"""The notes of the margin in sentences, without a number."""

from typing import Final

from game.debrief.margin import REGISTERS, Came, Note, Topic
from game.debrief.wording import capital, name, names
from game.model.scenario import Scenario
from game.wording.catalogue import Words

_CAME: Final = {Came.OPEN: "open", Came.LET_DOWN: "let_down", Came.HONOURED: "honoured"}


def tell(scenario: Scenario, note: Note, words: Words) -> str:
    """One note in a sentence."""

    def who() -> str:
        return name(scenario, note.about[0], words)

    match note.topic:
        case Topic.PARADOX:
            one, other = (words.quoted(bare(side)) for side in note.said)
            return words("margin.paradox", stage=words(f"paradox.{note.level}"), one=one, other=other)
        case Topic.DILEMMA:
            return _dilemma(scenario, note, words)
        case Topic.INTEREST:
            pair = names(scenario, note.about, words)
            return words(f"margin.interest.{note.level}", pair=pair, what=bare(note.said[0]))
        case Topic.PLACE:
            before, now = note.levels
            said = words(f"margin.place.{now}", who=capital(who()))
            return (
                f"{said}{words('margin.place.less' if now > before else 'margin.place.more')}."
                if (now != before)
                else f"{said}."
            )
        case Topic.REGISTERS:
            levels = zip(REGISTERS, note.levels, strict=True)
            return words("margin.registers", **{meter.value: words(f"degree.{level}") for meter, level in levels})
        case Topic.WIND:
            return words(f"margin.wind.{note.said[0]}")
        case Topic.DIVERGENCE | Topic.MOMENTUM:
            return words(f"margin.{note.topic.value}.{note.level}")
        case Topic.BELIEF | Topic.TRUST:
            key = f"margin.{note.topic.value}.{_CAME[Came(note.level)]}"
            return words(key, who=who(), what=bare(note.said[0]))
        case Topic.EXPENSE:
            # What it took to protect somebody is not told as a cost.
            return words("margin.protecting" if note.level else "margin.expense", who=who(), what=bare(note.said[0]))
        case Topic.IMAGES:
            return words("margin.images", images=words.joined([words(f"image.{image}") for image in note.said]))
        case Topic.CARRIED:
            return words("margin.carried", who=names(scenario, note.about, words))
        case Topic.STEPS:
            return words(f"margin.steps.{note.level}", who=capital(who()))
        case topic:
            return words(f"margin.{topic.value}.{note.level}", who=who())


def _dilemma(scenario: Scenario, note: Note, words: Words) -> str:
    pair, what = names(scenario, note.about, words), bare(note.said[0])
    if note.level:
        return words("margin.dilemma.shared", pair=pair, what=what)
    said = words("margin.dilemma.tension", pair=pair, what=words.quoted(what))
    if note.spoke:
        key = "margin.dilemma.spoke.one" if len(note.spoke) == 1 else "margin.dilemma.spoke.both"
        said += words("mark.semicolon") + words(key, who=names(scenario, note.spoke, words))
    return f"{said}."


def bare(words: str) -> str:
    """The author's words without the blanks around them and the final stop."""
    return words.strip().rstrip(".")
