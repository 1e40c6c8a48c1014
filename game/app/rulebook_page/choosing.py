"""Which rules and acts a reader wants to see: by id, by act, by word, by group."""

from dataclasses import dataclass

from game.app.refusal import RefusalError
from game.app.rulebook_page.names import called_in, with_roles
from game.app.rulebook_page.page import fired_by
from game.authoring.spelling import did_you_mean, fold
from game.model.conditions import AllOf, AnyOf, Ask, Condition, Not
from game.rules.rulebook import Act, Modality, Rule, Rulebook, TriggerKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown of a rulebook."""

    rules: tuple[Rule, ...]
    acts: tuple[Act, ...]
    modalities: tuple[Modality, ...]


def wanted(book: Rulebook, search: str = "", group: str = "") -> Wanted:
    """What that search finds in that group; everything when neither is given.

    Raises:
        RefusalError: nothing is found.
    """
    everything = Wanted(book.rules, tuple(book.acts.values()), tuple(book.modalities.values()))
    if group:
        kept = tuple(one for one in book.rules if fold(group) in fold(one.group))
        if not kept:
            groups = tuple(dict.fromkeys(one.group for one in book.rules))
            raise RefusalError(f"Aucun groupe de règles ne s’appelle « {group} ».", did_you_mean(group, groups))
        acts = {one.trigger.id for one in kept if one.trigger.kind is TriggerKind.ACT}
        everything = Wanted(kept, tuple(one for one in everything.acts if one.id in acts), ())
    if not search:
        return everything
    found = _searched(everything, book, search)
    if not (found.rules or found.acts or found.modalities):
        names = [*(one.id for one in book.rules), *book.acts]
        remedy = did_you_mean(search, names, "Essayez un mot d’une règle, ou « --actes » pour les actes.")
        raise RefusalError(f"Rien dans ce livre ne répond à « {search} ».", remedy)
    return found


def _searched(among: Wanted, book: Rulebook, search: str) -> Wanted:
    """A rule by its id, an act by its id with its rules, or whatever holds that word."""
    exact = tuple(one for one in among.rules if one.id == search)
    if search in book.acts:
        rules = tuple(one for one in among.rules if one in exact or search in _acts_of(one))
        return Wanted(rules, (book.acts[search],), ())
    if exact:
        acts = {act for one in exact for act in _acts_of(one)}
        return Wanted(exact, tuple(one for one in among.acts if one.id in acts), ())
    word = fold(search)
    return Wanted(
        tuple(one for one in among.rules if word in _text_of(one, book)),
        tuple(one for one in among.acts if word in fold(f"{one.id} {one.meaning}")),
        tuple(one for one in among.modalities if word in fold(f"{one.id} {one.meaning}")),
    )


def _text_of(rule: Rule, book: Rulebook) -> str:
    """Everything that a reader may look for in a rule."""
    why = with_roles(rule.sentence, called_in(rule))
    parts = (rule.id, rule.group, rule.trigger.id, fired_by(rule.trigger, book), why, rule.source)
    return fold(" ".join(parts))


def _acts_of(rule: Rule) -> set[str]:
    """The acts that a rule listens to or asks about."""
    own = {rule.trigger.id} if rule.trigger.kind is TriggerKind.ACT else set()
    return own | _words_in(rule.condition)


def _words_in(condition: Condition) -> set[str]:
    match condition:
        case Not(part):
            return _words_in(part)
        case AllOf(parts) | AnyOf(parts):
            return set().union(*map(_words_in, parts))
        case Ask(_, arguments):
            return set(arguments)
        case _:
            return set()
