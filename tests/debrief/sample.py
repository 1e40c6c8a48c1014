"""A situation around Anaïs, built without YAML, with defaults that each test may change."""

from collections.abc import Mapping, Sequence

from game.model.cast import Channel, Gender, Group, Person, Ring, World
from game.model.events import Agreed, Cause, CauseKind, Changed, Ended, Event, Opened, Outcome, Promised, Settled
from game.model.meters import PLAYER, Meter, MeterRef, coalition
from game.model.scenario import Encounter, Mandate, Player, Request, Scenario

RULE = Cause(CauseKind.RULE, "ecouter")
PEOPLE = (
    Person("anais", "Anaïs", "élève, 8 ans", World.FAMILY, Gender.FEMININE, pupil=True, rank=0),
    Person("mme_dutoit", "Mme Dutoit", "mère d’Anaïs", World.FAMILY, Gender.FEMININE),
    Person("m_rochat", "M. Rochat", "maître de classe, 5P", World.SCHOOL, Gender.MASCULINE, ring=Ring.MESO),
    Person("mme_favre", "Mme Favre", "doyenne", World.AUTHORITY, Gender.FEMININE, rank=3, ring=Ring.MACRO),
    Person("mme_kaya", "Mme Kaya", "logopédiste", World.CARE, Gender.FEMININE, ring=Ring.MESO),
)
GROUPS = (Group("la_classe", "la classe", World.SCHOOL), Group("l_ecole", "l’école", World.SCHOOL))


def tie(
    holder: str,
    toward: str,
    trust: int = 50,
    *,
    tested: int = 0,
    speakable: int = 1,
    tension: int = 0,
    debt: int = 0,
    against: int = 0,
) -> dict[MeterRef, int]:
    """The declared meters of one tie."""
    levels = {
        Meter.TRUST: trust,
        Meter.TESTED: tested,
        Meter.SPEAKABLE: speakable,
        Meter.TENSION: tension,
        Meter.RECOGNITION: 50,
        Meter.DEBT: debt,
        Meter.AFFINITY: 0,
        Meter.AGAINST: against,
        Meter.SCAR: 0,
    }
    return {MeterRef(meter, holder, (toward,)): level for meter, level in levels.items()}


def start() -> dict[MeterRef, int]:
    """Fourteen ties and two triads around Anaïs."""
    return {
        **tie("mme_dutoit", "m_rochat", 15, tension=80, speakable=1),
        **tie("m_rochat", "mme_dutoit", 40, tension=50, speakable=2),
        **tie("m_rochat", PLAYER, 55, tested=1, speakable=3, debt=6),
        **tie(PLAYER, "m_rochat", 70, tested=1, speakable=2),
        **tie("mme_dutoit", PLAYER, 45, speakable=2),
        **tie("anais", "mme_dutoit", 88, tested=1, speakable=4),
        **tie("mme_dutoit", "anais", 92, tested=1, speakable=3),
        **tie("anais", "la_classe", 28, tension=40, speakable=0),
        **tie("anais", "m_rochat", 45, speakable=1),
        **tie("anais", "l_ecole", 30, speakable=0),
        **tie("m_rochat", "mme_favre", 50, tested=1, speakable=1, tension=40),
        **tie("mme_kaya", PLAYER, 75, tested=1, speakable=4, against=80),
        **tie("mme_kaya", "mme_dutoit", 68, tested=1, speakable=2),
        **tie("mme_favre", PLAYER, 50, speakable=1),
        coalition("mme_dutoit", "m_rochat", PLAYER): 48,
        coalition("m_rochat", "mme_kaya", PLAYER): 20,
    }


def encounter(id: str, present: tuple[str, ...]) -> Encounter:
    """An encounter without scenes."""
    return Encounter(id, id, "bureau", Channel.FACE_TO_FACE, present, (), (), present, ())


def scenario(
    people: Sequence[Person] = PEOPLE,
    groups: Sequence[Group] = GROUPS,
    meters: Mapping[MeterRef, int] | None = None,
    necessary: tuple[tuple[str, str], ...] = (("mme_dutoit", "m_rochat"), ("m_rochat", PLAYER)),
) -> Scenario:
    """A scenario with what maps and readings need, and nothing to play."""
    return Scenario(
        id="cahier_bleu",
        title="Le cahier bleu",
        version="0.1",
        authors=(),
        summary="",
        country="ch_vd",
        minutes=15,
        player=Player(
            "Claude",
            {Gender.FEMININE: "enseignante spécialisée", Gender.MASCULINE: "enseignant spécialisé"},
            (Gender.FEMININE, Gender.MASCULINE),
            frozenset(),
        ),
        mandate=Mandate((), ()),
        request=Request("m_rochat", Channel.CORRIDOR, ()),
        people={person.id: person for person in people},
        groups={group.id: group for group in groups},
        start=start() if meters is None else meters,
        chemistry=(),
        necessary=necessary,
        to_bet=(),
        facts={},
        news=(),
        memories={},
        agenda=None,
        first="classe",
        encounters={
            one.id: one
            for one in (
                encounter("classe", ("m_rochat",)),
                encounter("reseau", ("m_rochat", "mme_dutoit", "mme_kaya", "mme_favre")),
            )
        },
        passages={},
        endings=(),
        adjustments=(),
    )


def changed(turn: int, ref: MeterRef, delta: int, witnesses: tuple[str, ...] = ()) -> Changed:
    """A change of a meter by a rule."""
    return Changed(turn, f"option_{turn}", RULE, ref, delta, witnesses, "Il a été écouté.")


def trust(holder: str, toward: str) -> MeterRef:
    """The address of the trust of a tie."""
    return MeterRef(Meter.TRUST, holder, (toward,))


def play() -> tuple[Event, ...]:
    """Four turns: a promise and a contract, a tension that is spoken, a promise broken and another kept."""
    return (
        Opened(0, "classe"),
        Promised(1, "promettre", "m_rochat", "rapporter la réponse de la mère"),
        changed(1, trust("m_rochat", PLAYER), 8),
        Agreed(2, "convenir", ("mme_dutoit",), "deux périodes jusqu’à Noël", ended=False),
        Promised(2, "rappeler", "mme_kaya", "la rappeler jeudi"),
        changed(2, trust("mme_dutoit", PLAYER), 22),
        Opened(2, "reseau"),
        changed(3, MeterRef(Meter.TENSION, "mme_dutoit", ("m_rochat",)), -30),
        changed(3, trust("mme_dutoit", "m_rochat"), 24),
        changed(3, MeterRef(Meter.SPEAKABLE, "mme_dutoit", ("m_rochat",)), 2),
        Settled(3, "promettre", "m_rochat", "rapporter la réponse de la mère", Outcome.KEPT),
        changed(4, trust("mme_kaya", PLAYER), -18),
        Settled(4, "rappeler", "mme_kaya", "la rappeler jeudi", Outcome.BROKEN),
        changed(4, trust("anais", "la_classe"), 9),
        changed(4, coalition("m_rochat", "mme_kaya", PLAYER), 20),
        Ended(4, "autrement"),
    )
