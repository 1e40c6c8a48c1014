"""What may be named at a place of a file: people or roles, options, encounters, facts, memories, acts, ties."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final

from game.authoring.spelling import did_you_mean
from game.authoring.vocabulary import Kind
from game.model.meters import PLAYER, TIE_METERS, Meter, MeterRef

Complaint = Callable[[str, int, str, str], None]
"""How a text reports a problem: code, offset in the text, message, remedy."""

_UNKNOWN: Final = {
    Kind.PERSON: ("R01", "Personne ne porte l’identifiant « {} »."),
    Kind.OPTION: ("R02", "Aucune option ne porte l’identifiant « {} »."),
    Kind.ENCOUNTER: ("R03", "Aucune rencontre ne porte l’identifiant « {} »."),
    Kind.FACT: ("R04", "Aucun fait ne porte l’identifiant « {} »."),
    Kind.MEMORY: ("R06", "Aucune mémoire ne porte le nom « {} »."),
    Kind.ACT: ("R07", "Aucun acte ne porte l’identifiant « {} »."),
    Kind.PARADOX: ("R23", "Aucun paradoxe ne porte l’identifiant « {} »."),
    Kind.DILEMMA: ("R24", "Aucun dilemme ne porte l’identifiant « {} »."),
    Kind.OBJECT: ("R25", "Aucun objet ne porte l’identifiant « {} »."),
    Kind.MODALITY: ("R26", "Aucune modalité ne porte l’identifiant « {} »."),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """The names known at a place. An open scope (`known` None) takes any name, to be checked when more is known."""

    known: Mapping[Kind, Collection[str]] | None = None
    meters: Collection[MeterRef] | None = None
    in_rules: bool = False

    def unknown(self, kind: Kind, name: str) -> tuple[str, str, str] | None:
        """Code, message and remedy when nothing of that kind bears this name, else None."""
        if self.known is None or kind not in _UNKNOWN:
            return None
        names = self.known.get(kind, ())
        if name in names or (kind is Kind.PERSON and name == PLAYER):
            return None
        code, message = _UNKNOWN[kind]
        return code, message.format(name[:64]), did_you_mean(name, names)

    def undeclared(self, ref: MeterRef) -> tuple[str, str] | None:
        """Code and message when this scenario has no such meter, else None."""
        if self.meters is None or ref in self.meters:
            return None
        if ref.meter is Meter.COALITION:
            one, other, *against = ref.about
            pair = f"{one} + {other}" + "".join(f" contre {third}" for third in against)
            return "R13", f"Aucune coalition {pair} vue par {ref.holder} n’est déclarée."
        if ref.meter in TIE_METERS:
            return "R11", f"La relation « {ref.holder} -> {ref.about[0]} » n’est pas déclarée."
        return "R01", f"« {ref.holder} » n’a pas cette mesure."
