"""A campaign from form to model, and whether its scenarios go together."""

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from game.authoring.campaign_forms import CampaignShape
from game.authoring.desk import Desk
from game.authoring.spelling import did_you_mean
from game.model.campaign import Campaign, Chapter, Keeping
from game.model.cast import Gender
from game.model.meters import Meter
from game.model.scenario import Scenario
from game.rules.carrying import outlives

FEWEST: Final = 2


class Neighbours(Protocol):
    """The scenarios that a campaign may name, wherever its file stands."""

    def ids(self) -> Sequence[str]:
        """The ids of those that there are, sound or not."""

    def scenario(self, name: str) -> Scenario | None:
        """The scenario of that id, if it is sound."""


def compile_campaign(shape: CampaignShape, desk: Desk, neighbours: Neighbours | None = None) -> Campaign:
    """The campaign; its scenarios are looked at where it is known which there are."""
    if len(shape.chapters) < FEWEST:
        desk.tell("K02", ("etapes",), "Cette campagne a moins de deux chapitres.")
    if neighbours is not None:
        _check_chapters(shape, desk, neighbours)
    keeping = shape.keeping
    return Campaign(
        shape.id,
        desk.plain(shape.title),
        shape.version,
        tuple(shape.authors),
        desk.plain(shape.summary),
        shape.country,
        tuple(Chapter(one.scenario, desk.plain(one.when), desk.plain(one.text)) for one in shape.chapters),
        Keeping(keeping.tension, keeping.slots, keeping.reputation) if keeping is not None else Keeping(),
    )


def _check_chapters(shape: CampaignShape, desk: Desk, neighbours: Neighbours) -> None:
    known = neighbours.ids()
    lived: dict[str, Scenario] = {}
    genders: set[Gender] | None = None
    for at, chapter in enumerate(shape.chapters):
        path = ("etapes", at, "scenario")
        if chapter.scenario not in known:
            message = f"Aucun scénario ne s’appelle « {chapter.scenario} » ici."
            desk.tell("K01", path, message, did_you_mean(chapter.scenario, known))
            continue
        if chapter.scenario in [one.scenario for one in shape.chapters[:at]]:
            desk.tell("K03", path, f"« {chapter.scenario} » a déjà été vécu plus haut.")
            continue
        scenario = neighbours.scenario(chapter.scenario)
        if scenario is None:
            continue
        if scenario.country != shape.country:
            desk.tell("K06", path, f"Ce scénario se passe ailleurs ({scenario.country}) que la campagne.")
        offered = set(scenario.player.genders)
        genders = offered if genders is None else genders & offered
        if not genders:
            desk.tell("K04", path, "Ce scénario ne se joue dans aucun des accords que permettent les précédents.")
            genders = offered
        _check_meeting(scenario, lived, desk, path)
        lived[chapter.scenario] = scenario


def _check_meeting(scenario: Scenario, lived: Mapping[str, Scenario], desk: Desk, path: tuple[str | int, ...]) -> None:
    """Somebody comes back, under the same id and the same name."""
    if not lived:
        return
    before = {ref for one in lived.values() for ref in one.start if ref.meter is Meter.TRUST and outlives(one, ref)}
    if not any(ref in before for ref in scenario.start if outlives(scenario, ref)):
        desk.tell("K05", path, "Personne de ce chapitre n’a rien vécu dans les précédents : rien n’y passe.")
    for name, person in scenario.people.items():
        other = next((one.people[name] for one in lived.values() if name in one.people), None)
        if other is not None and (other.name, other.pupil) != (person.name, person.pupil):
            message = f"« {name} » y est {person.name} ; dans un chapitre précédent, c’était {other.name}."
            desk.tell("K07", path, message)
            return
