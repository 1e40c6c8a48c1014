"""The page as values: acts, ways of working together, rules by group, sources. Nothing is laid out yet."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.app.rulebook_page.changes import Change, changes, sentence_of
from game.app.rulebook_page.clauses import Clauses
from game.app.rulebook_page.names import OCCASIONS, POSTURES, Mentions, called_in, with_roles
from game.app.rulebook_page.sources import Sources, is_mixed, is_ours, sources_of
from game.app.rulebook_page.usage import Place, Usage
from game.model.option import Posture
from game.rules.rulebook import Act, Modality, Occasion, Rule, Rulebook, Trigger, TriggerKind


@dataclass(frozen=True, slots=True)
class Entry:
    """A rule in words: what fires it, when, what it changes, why, from where, and who meets it."""

    rule: Rule
    fires: str
    when: str
    changes: tuple[Change, ...]
    why: str
    scenarios: tuple[Place, ...]
    examples: tuple[Place, ...]

    @property
    def occasion(self) -> str:
        """What fires the rule and in which context, as the beginning of a sentence."""
        return f"{self.fires}, {self.when}" if self.when else self.fires

    def effects(self, *, numbers: bool) -> str:
        """What changes, as the end of that sentence."""
        return f"{sentence_of(self.changes, numbers=numbers)}."

    @property
    def ours(self) -> bool:
        """Whether the rule is wholly a choice of ours."""
        return is_ours(self.rule.source)

    @property
    def mixed(self) -> bool:
        """Whether something of ours is added to what a document says."""
        return is_mixed(self.rule.source)


@dataclass(frozen=True, slots=True)
class Group:
    """Rules of one family, in the order of the file."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class WayIn:
    """A way of working together, and when it is on offer."""

    modality: Modality
    when: str


@dataclass(frozen=True, slots=True)
class Page:
    """Everything that is read: `unread` are folders whose scenario this rulebook cannot read."""

    acts: tuple[Act, ...]
    modalities: tuple[WayIn, ...]
    groups: tuple[Group, ...]
    sources: Sources
    numbers: bool
    unread: tuple[str, ...] = ()

    @property
    def rules(self) -> int:
        """How many rules the page tells."""
        return sum(len(one.entries) for one in self.groups)


def page_of(
    book: Rulebook,
    rules: Iterable[Rule],
    acts: Iterable[Act],
    modalities: Iterable[Modality],
    used: Usage,
    *,
    numbers: bool = False,
) -> Page:
    """The page of these rules, acts and modalities of a rulebook."""
    chosen = list(rules)
    titles = dict.fromkeys(one.group for one in chosen)
    groups = [Group(title, tuple(_entry(one, book, used) for one in chosen if one.group == title)) for title in titles]
    ways = [WayIn(one, _clauses(book).when(one.condition)) for one in modalities]
    return Page(tuple(acts), tuple(ways), tuple(groups), sources_of(chosen), numbers, tuple(used.unread))


def _clauses(book: Rulebook) -> Clauses:
    return Clauses(Mentions(called_in(None)), book.acts)


def _entry(rule: Rule, book: Rulebook, used: Usage) -> Entry:
    called = called_in(rule)
    mentions = Mentions(called)
    named = rule.trigger.id if rule.trigger.kind is TriggerKind.ACT else ""
    return Entry(
        rule,
        fired_by(rule.trigger, book),
        Clauses(mentions, book.acts, named).when(rule.condition),
        changes(rule.effects, mentions),
        with_roles(rule.sentence, called),
        used.of(rule.id, example=False),
        used.of(rule.id, example=True),
    )


def fired_by(trigger: Trigger, book: Rulebook) -> str:
    """What a rule listens to, in words: an act by its meaning, a posture, an occasion."""
    match trigger.kind:
        case TriggerKind.ACT:
            known = book.acts.get(trigger.id)
            return known.meaning.rstrip(".") if known else trigger.id
        case TriggerKind.POSTURE:
            return POSTURES[Posture(trigger.id)]
        case TriggerKind.OCCASION:
            return OCCASIONS[Occasion(trigger.id)]
