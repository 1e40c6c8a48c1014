"""Where the two languages meet: the French words of a scenario, and the English values they stand for."""

from enum import StrEnum
from typing import Final, NamedTuple

from game.model.cast import Channel, Gender, World
from game.model.conditions import Operator, Question
from game.model.meters import Meter
from game.model.scenario import Posture
from game.rules.rulebook import Need, Occasion

WORLDS: Final = {"famille": World.FAMILY, "ecole": World.SCHOOL, "soin": World.CARE, "autorite": World.AUTHORITY}
GENDERS: Final = {"feminin": Gender.FEMININE, "masculin": Gender.MASCULINE}
PLAYER_GENDERS: Final = {
    "au_choix": (Gender.FEMININE, Gender.MASCULINE),
    "feminin": (Gender.FEMININE,),
    "masculin": (Gender.MASCULINE,),
}
CHANNELS: Final = {
    "face_a_face": Channel.FACE_TO_FACE,
    "couloir": Channel.CORRIDOR,
    "telephone": Channel.PHONE,
    "lettre": Channel.LETTER,
    "courriel": Channel.MAIL,
}
POSTURES: Final = {
    "experte": Posture.EXPERT,
    "collaborative": Posture.COLLABORATIVE,
    "engagee": Posture.ENGAGED,
    "retrait": Posture.WITHDRAWN,
}
OCCASIONS: Final = {
    "promesse_tenue": Occasion.PROMISE_KEPT,
    "promesse_rompue": Occasion.PROMISE_BROKEN,
    "promesse_renegociee": Occasion.PROMISE_RENEGOTIATED,
    "contrat_echu": Occasion.CONTRACT_ENDED,
    "fait_appris": Occasion.FACT_LEARNED,
    "secret_trahi": Occasion.SECRET_BETRAYED,
    "rencontre_close": Occasion.ENCOUNTER_CLOSED,
}
NEEDS: Final = {"requis": Need.REQUIRED, "permis": Need.ALLOWED, "non": Need.NONE}
HAIR: Final = {
    "noirs": "black",
    "bruns": "brown",
    "chatains": "chestnut",
    "blonds": "blond",
    "roux": "red",
    "gris": "grey",
    "blancs": "white",
}
HAIR_STYLES: Final = {
    "courts": "short",
    "mi_longs": "medium",
    "longs": "long",
    "chignon": "bun",
    "queue": "ponytail",
    "boucles": "curly",
    "crepus": "coily",
    "voile": "veil",
    "chauve": "bald",
}
SKINS: Final = {"claire": "light", "halee": "tanned", "mate": "olive", "brune": "brown", "foncee": "dark"}
CLOTHES: Final = {
    "ocre": "ochre",
    "bleu": "blue",
    "vert": "green",
    "brique": "brick",
    "prune": "plum",
    "gris": "grey",
    "creme": "cream",
}
PLACES: Final = (
    "salle_de_classe",
    "couloir",
    "salle_des_maitres",
    "bureau",
    "salle_de_reunion",
    "cour",
    "portail",
    "parking",
    "chez_soi",
    "salle_de_therapie",
    "infirmerie",
    "bibliotheque",
    "rue",
)
COUNTRIES: Final = ("ch_vd", "fr", "be")
RESERVED: Final = frozenset(
    (
        "vous",
        "situation",
        "agenda",
        "fin",
        "briefing",
        "continuer",
        "intervision",
        "commencer",
        "clore",
        "finir",
        "acteur",
        "cible",
        "objet",
        "temoin",
        "informe",
        "si",
        "sinon",
        "rejoue",
        "prenom",
        "et",
        "ou",
        "non",
    )
)

METERS: Final = {
    "confiance": Meter.TRUST,
    "eprouvee": Meter.TESTED,
    "dicible": Meter.SPEAKABLE,
    "tension": Meter.TENSION,
    "reconnaissance": Meter.RECOGNITION,
    "dette": Meter.DEBT,
    "affinite": Meter.AFFINITY,
    "part_contre": Meter.AGAINST,
    "cicatrice": Meter.SCAR,
    "coalition": Meter.COALITION,
    "incompetence": Meter.INCOMPETENCE,
    "delegation": Meter.DELEGATION,
    "defiance": Meter.DEFIANCE,
    "flou": Meter.VAGUENESS,
    "mobilisation": Meter.MOBILISATION,
    "instrumental": Meter.INSTRUMENTAL,
    "affectif": Meter.AFFECTIVE,
    "referentiel": Meter.REFERENTIAL,
    "divergence": Meter.DIVERGENCE,
    "elan": Meter.MOMENTUM,
}
OPERATORS: Final = {
    ">=": Operator.AT_LEAST,
    "≥": Operator.AT_LEAST,
    ">": Operator.MORE,
    "<=": Operator.AT_MOST,
    "≤": Operator.AT_MOST,
    "<": Operator.LESS,
    "=": Operator.EQUAL,
    "!=": Operator.DIFFERENT,
    "≠": Operator.DIFFERENT,
}


class Kind(StrEnum):
    """What a question takes between its parentheses; the value is how an error message names it."""

    OPTION = "option"
    ENCOUNTER = "rencontre"
    PERSON = "personne"
    FACT = "fait"
    MEMORY = "mémoire"
    WORD = "mot"
    NUMBER = "nombre"
    ACT = "acte"
    WORLD = "monde"


class Asked(NamedTuple):
    """A question by its French name: what it takes, and whether it belongs to scenarios, rules, or both."""

    question: Question
    takes: tuple[Kind, ...] = ()
    in_scenarios: bool = True
    in_rules: bool = True


QUESTIONS: Final = {
    "choisi": Asked(Question.CHOSEN, (Kind.OPTION,), in_rules=False),
    "vu": Asked(Question.SEEN, (Kind.ENCOUNTER,), in_rules=False),
    "sait": Asked(Question.KNOWS, (Kind.PERSON, Kind.FACT), in_rules=False),
    "promis": Asked(Question.PROMISED, (Kind.OPTION,), in_rules=False),
    "tenue": Asked(Question.KEPT, (Kind.OPTION,), in_rules=False),
    "rompue": Asked(Question.BROKEN, (Kind.OPTION,), in_rules=False),
    "renegociee": Asked(Question.RENEGOTIATED, (Kind.OPTION,), in_rules=False),
    "present": Asked(Question.PRESENT, (Kind.PERSON,)),
    "absent": Asked(Question.PRESENT, (Kind.PERSON,)),
    "memoire": Asked(Question.MEMORY, (Kind.MEMORY, Kind.WORD), in_rules=False),
    "creneaux": Asked(Question.SLOTS, (Kind.NUMBER,)),
    "rang": Asked(Question.OUTRANKS, (Kind.PERSON, Kind.PERSON)),
    "monde": Asked(Question.WORLD, (Kind.PERSON, Kind.WORLD)),
    "eleve": Asked(Question.PUPIL, (Kind.PERSON,)),
    "confidence": Asked(Question.CONFIDENT, (Kind.PERSON, Kind.PERSON)),
    "demande": Asked(Question.REQUESTED, in_scenarios=False),
    "recent": Asked(Question.RECENT, (Kind.ACT, Kind.NUMBER), in_scenarios=False),
    "seul": Asked(Question.ALONE, in_scenarios=False),
    "aussi": Asked(Question.ALSO, (Kind.ACT,), in_scenarios=False),
}
