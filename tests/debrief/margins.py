"""A situation around Anaïs in which much stands beside the ties, and a play that moves it."""

from dataclasses import replace

from game.model.events import (
    Agreed,
    Changed,
    Ended,
    Event,
    Opened,
    Outcome,
    Promised,
    RelianceSettled,
    Relied,
    Settled,
    Spent,
)
from game.model.meters import (
    ESTABLISHMENT,
    PLAYER,
    SITUATION,
    Meter,
    MeterRef,
    RoleImage,
    coalition,
)
from game.model.option import ContractTerms
from game.model.scenario import Dilemma, Interest, Paradox, Scenario, Scene
from tests import builders
from tests.debrief import sample
from tests.debrief.sample import changed, encounter

ALLY = coalition("mme_favre", "mme_favre", PLAYER, "mme_dutoit")
"""The dean feels with the player against the mother."""


def own(meter: Meter, person: str) -> MeterRef:
    """What somebody holds about the player."""
    return MeterRef(meter, person, (PLAYER,))


def image(of: RoleImage) -> MeterRef:
    """What the house takes the player's role for."""
    return MeterRef(Meter.IMAGE, ESTABLISHMENT, (of.value,))


def scenario() -> Scenario:
    """The sample with a paradox, two tensions, an interest, a contract with limits, and a pupil low at the table."""
    meters = {
        **sample.start(),
        ALLY: 40,
        MeterRef(Meter.PARADOX, PLAYER, ("proche",)): 0,
        MeterRef(Meter.DILEMMA, SITUATION, ("sortir",)): 0,
        MeterRef(Meter.DILEMMA, SITUATION, ("noter",)): 0,
        MeterRef(Meter.MOMENTUM, PLAYER): 50,
        **{MeterRef(meter, SITUATION): 0 for meter in (Meter.INSTRUMENTAL, Meter.AFFECTIVE, Meter.REFERENTIAL)},
        MeterRef(Meter.DIVERGENCE, SITUATION): 0,
        **{image(one): 20 for one in RoleImage},
        **{MeterRef(Meter.CONSTRAINT, one, ("sortir",)): 0 for one in ("m_rochat", "mme_kaya")},
        **{own(Meter.HELM, one): 1 for one in ("anais", "mme_dutoit", "m_rochat")},
        **{own(Meter.STEPS, one): 0 for one in ("anais", "mme_dutoit")},
        **{own(Meter.WASTED, one): 0 for one in ("m_rochat", "mme_favre")},
        own(Meter.ASYMMETRY, "anais"): 75,
        own(Meter.ASYMMETRY, "mme_dutoit"): 50,
        own(Meter.ASYMMETRY, "m_rochat"): 20,
    }
    terms = ContractTerms(("mme_dutoit",), "deux périodes jusqu’à Noël.", "fin", "rien sur les devoirs.")
    options = (
        builders.option("convenir", contract=terms),
        builders.option("proteger", protection=True),
        builders.option("bousculer"),
    )
    made = sample.scenario(meters=meters)
    return replace(
        made,
        encounters={
            **made.encounters,
            "bureau": replace(encounter("bureau", ()), scenes=(Scene("un", (), options=options),)),
        },
        paradoxes={
            "proche": Paradox("proche", "Soyez proche des familles.", "Gardez vos distances.", ("mme_favre",)),
        },
        dilemmas={
            "sortir": Dilemma(
                "sortir",
                ("m_rochat", "mme_kaya"),
                "Tu la sors trop.",
                "continuité ou discontinuité",
                {"m_rochat": "le groupe", "mme_kaya": "les acquis"},
            ),
            "noter": Dilemma("noter", ("m_rochat", "mme_favre"), "Il faut des notes.", "évaluer ou encourager", {}),
        },
        interests=(Interest(("mme_dutoit", "m_rochat"), "des matins sans pleurs", convergent=True),),
    )


def play() -> tuple[Event, ...]:
    """Three turns in which all of it moves."""
    return (
        Opened(0, "classe"),
        Relied(1, "compter", "m_rochat", "le mot dans le cahier", belief=True),
        Relied(1, "se_fier", "mme_kaya", "être là jeudi", belief=False),
        Relied(1, "esperer", "mme_favre", "une salle", belief=True),
        Spent(1, "compter", PLAYER, "une soirée de plus"),
        Spent(1, "compter", "mme_dutoit", "un congé pris sur son salaire"),
        Agreed(1, "convenir", ("mme_dutoit",), "deux périodes jusqu’à Noël.", ended=False),
        Promised(1, "garder", "anais", "n’en parler à personne"),
        changed(1, MeterRef(Meter.PARADOX, PLAYER, ("proche",)), 2),
        changed(1, MeterRef(Meter.CONSTRAINT, "m_rochat", ("sortir",)), 1),
        changed(1, MeterRef(Meter.CONSTRAINT, "mme_kaya", ("sortir",)), 1),
        changed(2, MeterRef(Meter.DILEMMA, SITUATION, ("sortir",)), 1),
        changed(2, own(Meter.HELM, "mme_dutoit"), -1),
        changed(2, own(Meter.STEPS, "mme_dutoit"), 3),
        changed(2, own(Meter.ASYMMETRY, "mme_dutoit"), -30),
        changed(2, own(Meter.ASYMMETRY, "m_rochat"), 30),
        changed(2, own(Meter.WASTED, "mme_favre"), 40),
        changed(2, MeterRef(Meter.INSTRUMENTAL, SITUATION), 1),
        changed(2, MeterRef(Meter.AFFECTIVE, SITUATION), 3),
        changed(2, MeterRef(Meter.DIVERGENCE, SITUATION), 40),
        Settled(2, "garder", "anais", "n’en parler à personne", Outcome.RELEASED),
        RelianceSettled(3, "compter", "m_rochat", "le mot dans le cahier", belief=True, honoured=False),
        RelianceSettled(3, "se_fier", "mme_kaya", "être là jeudi", belief=False, honoured=True),
        changed(3, image(RoleImage.REPAIRER), 60),
        changed(3, image(RoleImage.CONFIDANT), 30),
        changed(3, image(RoleImage.COLLEAGUE), 20),
        changed(3, MeterRef(Meter.MOMENTUM, PLAYER), -30),
        changed(3, MeterRef(Meter.ROUTINE, "m_rochat", (PLAYER,)), 70),
        changed(3, MeterRef(Meter.AFFINITY, "mme_kaya", (PLAYER,)), 4),
        changed(3, MeterRef(Meter.CLOSED, "mme_favre", (PLAYER,)), 1),
        Ended(3, "autrement"),
    )


def hurt(option: str, what: int) -> Changed:
    """That option raised the mother's tension toward the player."""
    return replace(changed(1, MeterRef(Meter.TENSION, "mme_dutoit", (PLAYER,)), what), option=option)
