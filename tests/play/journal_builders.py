"""Small journals with sane defaults, and a play that needs no scenario."""

from collections.abc import Sequence
from pathlib import Path

from game.model.cast import Gender
from game.model.events import (
    Agreed,
    Cause,
    CauseKind,
    Changed,
    Ended,
    Event,
    Learned,
    NewsReached,
    Opened,
    Outcome,
    Promised,
    RelianceSettled,
    Relied,
    Settled,
    Shown,
    Spent,
    WindTurned,
)
from game.model.meters import Meter, MeterRef
from game.model.scenario import Wind
from game.play.disk import DISK, Disk
from game.play.journal import Embedded, Header, Journal, Texts, entry_line, header_line
from game.play.machine import IllegalMove
from game.play.recorder import Recorder

TRUST = MeterRef(Meter.TRUST, "m_rochat", ("vous",))


def changed(turn: int = 1, option: str = "combien", delta: int = -3) -> Changed:
    """A loss of trust, with a French reason."""
    sentence = "M. Rochat\u00a0: «\u00a0Ça va\u202f?\u00a0»"
    return Changed(turn, option, Cause(CauseKind.RULE, "r1"), TRUST, delta, ("mme_dutoit", "anais"), sentence)


def every_kind() -> tuple[Event, ...]:
    """One event of every kind there is."""
    return (
        changed(),
        Learned(1, "m_rochat", "depart", "mme_dutoit"),
        Promised(1, "promettre", "m_rochat", "rappeler la mère"),
        Settled(2, "promettre", "m_rochat", "rappeler la mère", Outcome.KEPT),
        Agreed(2, "convenir", ("m_rochat", "mme_dutoit"), "le cahier", ended=False),
        Relied(2, "compter", "mme_dutoit", "qu’elle rappelle", belief=True),
        RelianceSettled(3, "compter", "mme_dutoit", "qu’elle rappelle", belief=True, honoured=False),
        Spent(2, "compter", "m_rochat", "une heure"),
        Relied(2, "compter", "m_rochat", "appeler", belief=True),
        RelianceSettled(3, "compter", "m_rochat", "appeler", belief=True, honoured=False),
        Spent(3, "remplacer", "Lou, liste d’attente", "trois semaines"),
        WindTurned(3, "louvoyer", Wind.ACROSS),
        NewsReached(2, "dire", "mme_dutoit", "anais"),
        Opened(0, "salle_de_classe"),
        Shown(2, "m_rochat", TRUST, upward=False, text="Il regarde l’heure."),
        Ended(3, "autrement"),
    )


def texts(scenario: str = "genre: scenario\nid: cahier_bleu\ntitre: Le cahier bleu\n") -> Texts:
    """Texts that a journal embeds."""
    return Texts(
        Embedded("cahier_bleu/scenario.yaml", scenario),
        Embedded("regles/socle.yaml", "genre: regles\n"),
        Embedded("indices/socle.yaml", "genre: indices\n"),
    )


def header(seed: int = 7, opening: Sequence[Event] = (Opened(0, "salle_de_classe"),), play: str = "ab12") -> Header:
    """The header of a small play."""
    return Header(
        play=play,
        date="2026-11-21T14:02:00+00:00",
        workshop="",
        app="0.1.0",
        seed=seed,
        gender=Gender.FEMININE,
        scenario="cahier_bleu",
        texts=texts(),
        opening=tuple(opening),
    )


STORY: tuple[tuple[str, tuple[Event, ...]], ...] = (
    ("combien", (changed(), Learned(1, "m_rochat", "depart", "mme_dutoit"))),
    ("promettre", (Promised(2, "promettre", "m_rochat", "rappeler"),)),
    ("continuer", (Ended(3, "autrement"),)),
)


def journal(story: Sequence[tuple[str, tuple[Event, ...]]] = STORY) -> Journal:
    """A journal in which that story was played."""
    told = Journal(header())
    for choice, events in story:
        told = Journal(told.header, (*told.entries, told.then(choice, events)))
    return told


def as_bytes(told: Journal) -> bytes:
    """The journal as the file that the game writes."""
    return header_line(told.header) + b"".join(entry_line(entry) for entry in told.entries)


def recorded(path: Path, disk: Disk = DISK) -> Recorder:
    """A recorder that has just begun."""
    return Recorder.begin(path, header(), disk)


class FakePlay:
    """A play that tells a story once told, and has one page between two choices."""

    def __init__(self, story: Sequence[tuple[str, tuple[Event, ...]]] = STORY, first: Header | None = None) -> None:
        self.opening = (first or header()).opening
        self._story = tuple(story)
        self._told = 0
        self._reading = True

    @property
    def awaiting(self) -> tuple[str, ...]:
        """The one choice of the story that comes next."""
        return () if self._reading or self.over else (self._story[self._told][0],)

    @property
    def over(self) -> bool:
        """Whether the story is told."""
        return self._told == len(self._story) and not self._reading

    def advance(self) -> None:
        """Read the page."""
        if not self._reading:
            raise IllegalMove("a choice is due")
        self._reading = False

    def choose(self, choice: str) -> tuple[Event, ...]:
        """Go on with the story."""
        if choice not in self.awaiting:
            raise IllegalMove(choice)
        self._told += 1
        self._reading = True
        return self._story[self._told - 1][1]
