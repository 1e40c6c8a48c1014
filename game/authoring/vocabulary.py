"""Where the two languages meet: the French words of a scenario, and the English values they stand for."""

from enum import StrEnum
from typing import Final, NamedTuple

from game.model.cast import Channel, Gender, Ring, World
from game.model.conditions import Operator, Question
from game.model.meters import Meter, RoleImage
from game.model.option import FormKind, Posture
from game.model.scenario import EncounterKind, Wind
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
    "fait_dit": Occasion.FACT_TOLD,
    "fait_appris": Occasion.FACT_LEARNED,
    "secret_trahi": Occasion.SECRET_BETRAYED,
    "rencontre_close": Occasion.ENCOUNTER_CLOSED,
    "territoire_entame": Occasion.TERRITORY_ENTERED,
    "attente_comblee": Occasion.EXPECTATION_MET,
    "confiance_honoree": Occasion.TRUST_HONOURED,
    "confiance_decue": Occasion.TRUST_LET_DOWN,
    "croyance_honoree": Occasion.BELIEF_HONOURED,
    "croyance_decue": Occasion.BELIEF_LET_DOWN,
    "paradoxe_porte": Occasion.PARADOX_CARRIED,
}
RINGS: Final = {"micro": Ring.MICRO, "meso": Ring.MESO, "macro": Ring.MACRO}
ENCOUNTER_KINDS: Final = {
    "rencontre": EncounterKind.ENCOUNTER,
    "reunion": EncounterKind.MEETING,
    "intervision": EncounterKind.INTERVISION,
    "rapport": EncounterKind.REPORT,
}
FORM_KINDS: Final = {
    "preparation": FormKind.PLANNING,
    "rapport": FormKind.REPORT,
    "obstacle": FormKind.OBSTACLE,
    "acteurs": FormKind.ACTORS,
}
WINDS: Final = {"debout": Wind.HEAD, "travers": Wind.ACROSS, "portant": Wind.FOLLOWING}
IMAGES: Final = {
    "reparateur": RoleImage.REPAIRER,
    "evaluateur": RoleImage.ASSESSOR,
    "confident": RoleImage.CONFIDANT,
    "collegue": RoleImage.COLLEAGUE,
    "controleur": RoleImage.CONTROLLER,
}
RELIANCES: Final = {"confiance": False, "croyance": True}
"""Whether the player counts on somebody by belief."""
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
        "eleve",
        "collectif",
        "paradoxe",
        "dilemme",
        "partie",
        "autre_partie",
        "etablissement",
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
    "routine": Meter.ROUTINE,
    "fermee": Meter.CLOSED,
    "vain": Meter.WASTED,
    "asymetrie": Meter.ASYMMETRY,
    "barre": Meter.HELM,
    "pas": Meter.STEPS,
    "image": Meter.IMAGE,
    "paradoxe": Meter.PARADOX,
    "contrainte": Meter.CONSTRAINT,
    "dilemme": Meter.DILEMMA,
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
    RING = "anneau"
    WIND = "vent"
    IMAGE = "image"
    PARADOX = "paradoxe"
    DILEMMA = "dilemme"
    OBJECT = "objet"
    MODALITY = "modalité"


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
    "dit_a": Asked(Question.SAID_TO, (Kind.ACT, Kind.PERSON)),
    "dit_de": Asked(Question.SAID_OF, (Kind.ACT, Kind.PERSON)),
    "sous_contrat": Asked(Question.UNDER_CONTRACT, (Kind.PERSON,)),
    "anneau": Asked(Question.RING, (Kind.PERSON, Kind.RING)),
    "referent": Asked(Question.REFERENT, (Kind.PERSON,)),
    "interdit": Asked(Question.FORBIDDEN),
    "reunion": Asked(Question.MEETING),
    "convergents": Asked(Question.CONVERGENT, (Kind.PERSON, Kind.PERSON)),
    "concurrents": Asked(Question.COMPETING, (Kind.PERSON, Kind.PERSON)),
    "vent": Asked(Question.WIND, (Kind.WIND,)),
    "croit": Asked(Question.BELIEVED_IN, (Kind.PERSON,)),
    "se_fie": Asked(Question.TRUSTED, (Kind.PERSON,)),
    "un_adulte": Asked(Question.ONE_ADULT, (Kind.PERSON,)),
    "honoree": Asked(Question.HONOURED, (Kind.OPTION,), in_rules=False),
    "decue": Asked(Question.LET_DOWN, (Kind.OPTION,), in_rules=False),
    "negocie": Asked(Question.NEGOTIATED, in_scenarios=False),
    "ici": Asked(Question.HERE, (Kind.ACT,), in_scenarios=False),
    "contraintes_dites": Asked(Question.CONSTRAINTS_TOLD, in_scenarios=False),
    "protection": Asked(Question.PROTECTING, in_scenarios=False),
    "demande": Asked(Question.REQUESTED, in_scenarios=False),
    "recent": Asked(Question.RECENT, (Kind.ACT, Kind.NUMBER), in_scenarios=False),
    "seul": Asked(Question.ALONE, in_scenarios=False),
    "aussi": Asked(Question.ALSO, (Kind.ACT,), in_scenarios=False),
}
