"""How each measure is said in French: what it is, how it moves, and where it stands in a condition."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from game.authoring.levels import LADDERS
from game.model.meters import SCALES, Meter, RoleImage

Place = Callable[[int], str]
"""A clause for « at least that much », or for « less than that »."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure in words, as templates: `h` holds it, `a` and `b` are those it is about.

    `up` and `down` are how it moves, `{much}` by how much; a whole scale of 0 to 100 moves in words, another in steps.
    A change that is `alone` is a clause of its own, which needs nobody's place before it.
    """

    up: str
    down: str
    at_least: Place
    below: Place
    alone: bool = False


def _percent(meter: Meter, own: str, whole: str, masculine: bool = False) -> Measure:
    """A measure of 0 to 100: `own` is said of who is already named, `whole` says whose it is."""
    ladder = LADDERS[meter]
    borders = {one.border: rank for rank, one in enumerate(ladder)}
    words = [_MASCULINE.get(one.word, one.word) if masculine else one.word for one in ladder]
    words = [{"aucune": "nulle", "aucun": "nul"}.get(word, word) for word in words]
    amount = words[0] in ("nulle", "nul")

    def at_least(value: int) -> str:
        rank = borders.get(value)
        if rank is None:
            return f"{whole} atteint {value} sur 100"
        if rank == 0:
            return f"{whole} compte dans la situation"
        if rank == 1 and amount:
            return f"{whole} n’est pas {words[0]}"
        return f"{whole} est {words[rank]}" if rank == len(words) - 1 else f"{whole} est au moins {words[rank]}"

    def below(value: int) -> str:
        rank = borders.get(value)
        if rank is None:
            return f"{whole} reste sous {value} sur 100"
        if rank == 0:
            return f"{whole} ne compte pas dans la situation"
        if rank == 1:
            return f"{whole} est {words[0]}"
        if rank == 2:
            return f"{whole} est {'' if amount else 'encore '}{words[0]} ou {words[1]}"
        return f"{whole} n’est pas {words[rank]}" if amount else f"{whole} n’est pas encore {words[rank]}"

    return Measure(f"{own} monte {{much}}", f"{own} baisse {{much}}", at_least, below)


_MASCULINE: Final = {"aucune": "aucun", "moyenne": "moyen", "forte": "fort"}


def _steps(up: str, down: str, places: Mapping[int, tuple[str, str]], *, alone: bool = False) -> Measure:
    """A measure of few values: for each, the clauses for reaching it and for not having reached it."""

    def nearest(value: int) -> tuple[str, str]:
        reached = [one for one in places if one <= value]
        return places[max(reached)] if reached else places[min(places)]

    return Measure(up, down, lambda value: nearest(value)[0], lambda value: nearest(value)[1], alone)


def _register(name: str) -> Measure:
    return _steps(
        f"le registre {name} gagne {{steps}}",
        f"le registre {name} perd {{steps}}",
        {
            1: (f"le registre {name} a été touché", f"le registre {name} n’a pas été touché"),
            2: (f"le registre {name} a été travaillé", f"le registre {name} a été peu travaillé"),
            3: (f"le registre {name} a été bien travaillé", f"le registre {name} n’a pas encore été bien travaillé"),
        },
    )


def _sayable(what: str) -> tuple[str, str]:
    said = f"a[dire {what} à {{a}}|vous dire {what}]"
    return f"{{h}} h[peut|pouvez] déjà {said}", f"{{h}} ne h[peut|pouvez] pas encore {said}"


_STEP_WORDS: Final = ("un pas", "deux pas", "trois pas", "quatre pas", "cinq pas", "six pas")

MEASURES: Final[Mapping[Meter, Measure]] = {
    Meter.TRUST: _percent(Meter.TRUST, "h[sa|votre] confiance envers {a}", "la confiance de {h} envers {a}"),
    Meter.TESTED: _steps(
        "h[sa|votre] confiance est maintenant éprouvée",
        "h[sa|votre] confiance redevient à éprouver",
        {
            1: (
                "la confiance de {h} envers {a} a déjà été mise à l’épreuve",
                "la confiance de {h} envers {a} n’a pas encore été mise à l’épreuve",
            )
        },
    ),
    Meter.SPEAKABLE: _steps(
        "ce qui peut se dire avec {a} s’ouvre de {steps}",
        "ce qui peut se dire avec {a} se referme de {steps}",
        {
            1: _sayable("l’utile"),
            2: _sayable("une inquiétude"),
            3: _sayable("un désaccord"),
            4: _sayable("ce qui se joue entre les deux"),
        },
    ),
    Meter.TENSION: _percent(Meter.TENSION, "h[sa|votre] tension avec {a}", "la tension de {h} avec {a}"),
    Meter.RECOGNITION: _percent(
        Meter.RECOGNITION,
        "la reconnaissance reçue de {a}",
        "la reconnaissance que {h} h[reçoit|recevez] de {a}",
    ),
    Meter.DEBT: _steps(
        "h[sa|votre] dette envers {a} s’alourdit {much}",
        "h[sa|votre] dette envers {a} s’allège {much}",
        {
            -10: ("{h} n’h[a|avez] rien à attendre de {a} en retour", "{h} h[attend|attendez] de {a} un retour"),
            1: ("la dette de {h} envers {a} compte déjà", "la dette de {h} envers {a} ne compte pas encore"),
            5: ("la dette de {h} envers {a} pèse lourd", "la dette de {h} envers {a} reste supportable"),
            7: ("la dette de {h} envers {a} est trop lourde à rendre", "la dette de {h} envers {a} peut se rendre"),
        },
    ),
    Meter.AFFINITY: _steps(
        "le courant passe mieux avec {a}",
        "le courant passe moins bien avec {a}",
        {
            -5: ("le courant ne passe pas mal entre {h} et {a}", "le courant passe mal entre {h} et {a}"),
            1: ("le courant passe bien entre {h} et {a}", "le courant ne passe pas spécialement entre {h} et {a}"),
        },
    ),
    Meter.AGAINST: _percent(
        Meter.AGAINST,
        "la part de h[sa|votre] confiance envers {a} qui tient à un adversaire commun",
        "la part de la confiance de {h} envers {a} qui tient à un adversaire commun",
    ),
    Meter.SCAR: _steps(
        "une cicatrice s’ouvre a[du fait de {a}|de votre fait]",
        "la cicatrice a[laissée par {a} |]se referme{healed}",
        {1: ("une cicatrice reste ouverte entre {h} et {a}", "aucune cicatrice n’est ouverte entre {h} et {a}")},
    ),
    Meter.COALITION: _percent(
        Meter.COALITION,
        "h[son|votre] impression {bloc}",
        "l’impression de {h} {bloc}",
    ),
    Meter.INCOMPETENCE: _percent(
        Meter.INCOMPETENCE,
        "h[son|votre] sentiment d’incompétence",
        "le sentiment d’incompétence de {h}",
        masculine=True,
    ),
    Meter.DELEGATION: _percent(
        Meter.DELEGATION,
        "l’habitude de s’en remettre à vous",
        "l’habitude de {h} de s’en remettre à vous",
    ),
    Meter.DEFIANCE: _percent(Meter.DEFIANCE, "h[sa|votre] défiance à votre égard", "la défiance de {h} à votre égard"),
    Meter.VAGUENESS: _percent(
        Meter.VAGUENESS, "le flou sur ce que vous pensez", "le flou où vous laissez {h}", masculine=True
    ),
    Meter.MOBILISATION: _percent(Meter.MOBILISATION, "h[sa|votre] mobilisation", "la mobilisation de {h}"),
    Meter.INSTRUMENTAL: _register("instrumental (le pratique)"),
    Meter.AFFECTIVE: _register("affectif (ce que cela fait)"),
    Meter.REFERENTIAL: _register("référentiel (ce qu’on comprend)"),
    Meter.DIVERGENCE: _percent(
        Meter.DIVERGENCE, "la part des divergences mises au travail", "la part des divergences mises au travail"
    ),
    Meter.MOMENTUM: _percent(Meter.MOMENTUM, "h[son|votre] élan", "h[l’élan de {h}|votre élan]", masculine=True),
    Meter.ROUTINE: _percent(Meter.ROUTINE, "la routine avec {a}", "la routine entre {h} et {a}"),
    Meter.CLOSED: _steps(
        "la relation avec {a} se ferme",
        "la relation avec {a} se rouvre",
        {1: ("la relation de {h} avec {a} est fermée", "la relation de {h} avec {a} n’est pas fermée")},
    ),
    Meter.WASTED: _percent(
        Meter.WASTED, "l’effort dépensé ici en vain", "l’effort dépensé en vain pour {h}", masculine=True
    ),
    Meter.ASYMMETRY: _percent(
        Meter.ASYMMETRY, "h[son|votre] désavantage à la table", "le désavantage de {h} à la table", masculine=True
    ),
    Meter.HELM: _steps(
        "la barre h[revient à {h}|vous revient]",
        "vous prenez la barre à la place de {h}",
        {1: ("{h} h[tient|tenez] la barre", "vous tenez la barre à la place de {h}")},
        alone=True,
    ),
    Meter.STEPS: _steps(
        "h[sa|votre] démarche avance de {paces}",
        "h[sa|votre] démarche recule de {paces}",
        {
            rank + 1: (
                f"{{h}} h[a|avez] déjà fait {words} vers h[son|votre] but",
                f"{{h}} n’h[a|avez] pas encore fait {words} vers h[son|votre] but",
            )
            for rank, words in enumerate(_STEP_WORDS)
        },
    ),
    Meter.IMAGE: _percent(
        Meter.IMAGE, "l’image de vous comme {image}", "l’image que la maison a de vous comme {image}"
    ),
    Meter.PARADOX: _steps(
        "{a} avance de {steps} (subi, identifié, reconnu, réfléchi)",
        "{a} recule de {steps} (subi, identifié, reconnu, réfléchi)",
        {
            1: ("{a} a été identifié", "{a} est seulement subi"),
            2: ("{a} a été reconnu", "{a} n’a pas encore été reconnu"),
            3: ("{a} a été réfléchi avec d’autres", "{a} n’a pas encore été réfléchi avec d’autres"),
        },
        alone=True,
    ),
    Meter.CONSTRAINT: _steps(
        "la contrainte de son propre métier est dite",
        "la contrainte de son propre métier n’est plus dite",
        {1: ("{h} h[a|avez] dit sa propre contrainte", "{h} n’h[a|avez] pas encore dit sa propre contrainte")},
    ),
    Meter.DILEMMA: _steps(
        "la tension entre métiers devient un dilemme commun",
        "le dilemme commun redevient une tension entre métiers",
        {1: ("la tension est devenue un dilemme commun", "la tension n’est pas encore un dilemme commun")},
    ),
}
"""Every measure of the game."""

IMAGES: Final[Mapping[RoleImage, str]] = {
    RoleImage.REPAIRER: "quelqu’un qui répare",
    RoleImage.ASSESSOR: "quelqu’un qui évalue",
    RoleImage.CONFIDANT: "quelqu’un à qui l’on se confie",
    RoleImage.COLLEAGUE: "collègue",
    RoleImage.CONTROLLER: "quelqu’un qui contrôle",
}
"""What a house may take the player's role for."""

_FEW: Final = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix")


def in_letters(number: int) -> str:
    """A small number in letters."""
    return _FEW[number] if 0 <= number < len(_FEW) else str(number)


def much(meter: Meter, delta: int) -> str:
    """How much a change is, on the scale of its measure."""
    scale, size = SCALES[meter], abs(delta)
    little, clear = (3, 7) if scale.high - scale.low > 20 else (1, 3)
    return "un peu" if size <= little else "nettement" if size <= clear else "beaucoup"
