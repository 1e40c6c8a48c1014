"""The report of a simulation in French lines."""

from collections.abc import Iterator

from game.app.simulation.balance import Held, Spread, Weighed
from game.app.simulation.figures import NAMES
from game.app.simulation.report import LONGEST_TO_SHORTEST, Balance, Course
from game.model.scenario import Scenario

_POSTURES = {
    "expert": "experte",
    "collaborative": "collaborative",
    "engaged": "engagée",
    "withdrawn": "retrait",
}
_FEW = 15


def course_lines(scenario: Scenario, course: Course) -> Iterator[str]:
    """How the plays went."""
    yield f"{scenario.title} : {course.plays} parties au hasard"
    yield ""
    yield "Fins"
    for name, share in course.endings:
        title = next(ending.title for ending in scenario.endings if ending.id == name)
        yield f"  {share:7.1%}  {title} ({name})"
    yield ""
    yield f"Choix sur un chemin : {_range(course.choices)} ; à l’agenda : {_range(course.appointments)}"
    yield f"Minutes de lecture et de choix : {_range(course.minutes)}"
    yield _listed("Options que personne n’a choisies", course.never_chosen)
    yield _listed("Indices que personne n’a vus", course.never_shown)
    yield _listed("Parties qui n’ont pas pu finir", course.troubles)


def balance_lines(balance: Balance) -> Iterator[str]:
    """What postures and options weigh."""
    yield ""
    yield "Les cinq lectures, au hasard (10 %, 50 %, 90 % des parties)"
    for name, one in balance.chance:
        yield f"  {NAMES[name]} : {one.low:g}, {one.middle:g}, {one.high:g}"
    yield ""
    yield f"Une posture tenue d’un bout à l’autre, par rapport au hasard, sur {balance.chemistries} chimies"
    for posture, readings in balance.held:
        yield f"  {_POSTURES[posture]}"
        for name, against_chance in readings:
            yield f"    {NAMES[name]} : {_held(against_chance, balance.chemistries)}"
    yield ""
    yield _listed(
        "Options qu’une autre égale ou dépasse sur les cinq lectures",
        tuple(f"{where} : {worse} (par {better})" for where, worse, better in balance.dominated),
    )
    yield _listed(
        "Options qui égalent ou dépassent toutes les autres sur les cinq lectures",
        tuple(f"{where} : {name}" for where, name in balance.dominating),
    )
    yield _listed(
        f"Choix dont l’option la plus longue dépasse {LONGEST_TO_SHORTEST} fois la plus courte",
        tuple(f"{one.where} ({one.ratio:.1f} : {one.longest})" for one in balance.long_options),
    )
    fertile, expected = balance.longest_most_fertile
    yield f"La plus longue est la plus féconde {fertile} fois ; le hasard donnerait {expected:.1f}"
    yield "Postures : " + ", ".join(f"{_POSTURES[name]} {share:.0%}" for name, share in balance.postures)
    overall, by_posture = balance.questions
    yield f"Options qui finissent par une question : {overall:.0%} ; " + ", ".join(
        f"{_POSTURES[name]} {share:.0%}" for name, share in by_posture
    )


def option_lines(balance: Balance) -> Iterator[str]:
    """Every option compared, reading by reading."""
    for where, options in balance.options:
        yield ""
        yield where
        for one in sorted(options, key=lambda each: each.option):
            yield f"  {one.option} ({one.plays}) : {_means(one)}"


def _means(one: Weighed) -> str:
    return ", ".join(f"{name} {mean:.2f}" for name, mean in zip(NAMES.values(), one.means, strict=True))


def _held(one: Held, chemistries: int) -> str:
    said = f"{one.difference:+.1f} (au-dessus {one.above} fois, au-dessous {one.below} fois)"
    if one.reaching:
        said += f" ; atteint les 10 % les plus hauts {one.reaching} fois sur {chemistries}"
    return said


def _range(one: Spread) -> str:
    return f"{one.low:.3g} à {one.high:.3g}, {one.middle:.3g} au milieu"


def _listed(title: str, items: tuple[str, ...]) -> str:
    if not items:
        return f"{title} : aucune" if title.startswith(("Options", "Parties")) else f"{title} : aucun"
    rest = f"\n  … et {len(items) - _FEW} autres" if len(items) > _FEW else ""
    return f"{title} :\n  " + "\n  ".join(items[:_FEW]) + rest
