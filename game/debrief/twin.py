"""The text twin of the map: one sentence for everything that the map draws, and for what stands in its margin."""

from collections.abc import Iterator

from game.debrief import margin_wording
from game.debrief.fold import ContractMark, MapState, PromiseMark
from game.debrief.margin import Note
from game.debrief.margin_wording import bare
from game.debrief.sight import CoalitionMark, Owing, Seen, Sight, TieMark, see
from game.debrief.wording import arrow, capital, name, names, outcome_key, speakable
from game.model.meters import PLAYER
from game.model.scenario import Scenario
from game.wording.catalogue import FRENCH, Words


def describe(
    scenario: Scenario, state: MapState, viewpoint: str | None = None, words: Words = FRENCH
) -> tuple[str, ...]:
    """The map in sentences: who is on it, then every tie, coalition, contract and promise, and the margin."""
    return tuple(Twin(scenario, words).sentences(see(scenario, state, viewpoint), viewpoint))


class Twin:
    """Says what is seen on the map of one scenario, in the words of one language."""

    def __init__(self, scenario: Scenario, words: Words) -> None:
        self._scenario = scenario
        self._words = words

    def sentences(self, seen: Seen, viewpoint: str | None) -> Iterator[str]:
        """One sentence for each thing seen, in the order in which it was declared or happened."""
        for one in seen.people:
            yield self.person(one, absent=one in seen.absent)
        for tie in seen.ties:
            yield self.tie(tie, viewpoint)
        for coalition in seen.coalitions:
            yield self.coalition(coalition)
        for contract in seen.contracts:
            yield self.contract(contract)
        for promise in seen.promises:
            yield self.promise(promise)
        if seen.margin:
            yield self._words("twin.margin")
        for note in seen.margin:
            yield self.note(note)

    def person(self, one: str, *, absent: bool) -> str:
        """Who somebody is, and that they are not there."""
        words = self._words
        role = role_of(self._scenario, one)
        world = self._scenario.world_of(one)
        parts = ([role] if role else []) + ([words(f"world.{world.value}")] if world else [])
        said = capital(self._name(one)) + (words("mark.colon") + ", ".join(parts) if parts else "")
        return words("twin.absent", who=said) if absent else f"{said}."

    def tie(self, tie: TieMark, viewpoint: str | None = None) -> str:
        """One arc in a sentence."""
        words = self._words
        who = arrow(self._scenario, tie.holder, tie.toward, words)
        if tie.sight is Sight.UNSEEN:
            return self._as_seen("twin.unseen", viewpoint, tie=who)
        if tie.sight is Sight.BELIEVED:
            return self._as_seen("twin.believed", viewpoint, tie=who)
        tested = words("trust.tested" if tie.tested else "trust.supposed")
        trust = words("trust.of", trust=words(f"trust.{tie.trust}"))
        parts = [f"{trust}, {tested}", words(f"tension.{tie.tension}")]
        if tie.broken:
            parts.append(words("twin.broken"))
        if tie.speakable is not None:
            parts.append(speakable(tie.speakable, words))
        if tie.owing is not Owing.NOBODY:
            debtor = tie.holder if tie.owing is Owing.HOLDER else tie.toward
            parts.append(words("twin.debt", who=self._name(debtor)))
        if tie.against:
            parts.append(words("twin.against"))
        if tie.routine:
            parts.append(words(f"twin.routine.{tie.routine}"))
        if tie.bond:
            parts.append(words("twin.bond.warm" if tie.bond > 0 else "twin.bond.cold"))
        if tie.closed:
            parts.append(words("twin.closed"))
        return f"{who}{words('mark.colon')}{words.clauses(parts)}."

    def coalition(self, coalition: CoalitionMark) -> str:
        """A perceived coalition in a sentence, never without who perceives it."""
        words = self._words
        certainty = words("twin.certain" if coalition.band > 1 else "twin.uncertain")
        if coalition.against:
            return words(
                "twin.coalition.against.you" if coalition.perceiver == PLAYER else "twin.coalition.against.other",
                who=capital(self._name(coalition.perceiver)),
                other=self._name(coalition.ally),
                against=self._name(coalition.against),
                certainty=certainty,
            )
        both = (coalition.one, coalition.other)
        return words(
            "twin.coalition.with_you" if PLAYER in both else "twin.coalition.others",
            believes=capital(self._as_seen("twin.believes", coalition.perceiver)),
            pair=names(self._scenario, both, words),
            certainty=certainty,
        )

    def contract(self, contract: ContractMark) -> str:
        """A contract in a sentence."""
        parties = (*(one for one in contract.parties if one != PLAYER), PLAYER)
        subject = bare(contract.subject)
        if contract.limits:
            subject = self._words("twin.contract.limits", said=subject, limits=bare(contract.limits))
        return self._words(
            "twin.contract.ended" if contract.ended else "twin.contract.current",
            parties=names(self._scenario, parties, self._words),
            subject=subject,
        )

    def promise(self, promise: PromiseMark) -> str:
        """A promise in a sentence."""
        key = f"twin.promise.{outcome_key(promise.outcome)}"
        return self._words(key, to=self._name(promise.to), what=bare(promise.what))

    def note(self, note: Note) -> str:
        """Something in the margin in a sentence."""
        return margin_wording.tell(self._scenario, note, self._words)

    def _name(self, one: str) -> str:
        return name(self._scenario, one, self._words)

    def _as_seen(self, key: str, viewer: str | None, **values: str) -> str:
        """The words under that key in the person of whoever looks."""
        if viewer in (None, PLAYER):
            return self._words(f"{key}.you", **values)
        return self._words(f"{key}.other", viewer=self._name(viewer or PLAYER), **values)


def role_of(scenario: Scenario, one: str) -> str:
    """What somebody does, in the words under their name."""
    if one == PLAYER:
        professions = set(scenario.player.professions.values())
        return professions.pop() if len(professions) == 1 else scenario.player.first_name
    return scenario.people[one].role if one in scenario.people else ""
