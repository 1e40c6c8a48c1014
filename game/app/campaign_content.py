"""Campaigns as texts: read and checked, and the scenarios that they name found where scenarios lie."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from game.app.content import Content, compiled, embedded, faulty, texts_of
from game.app.library import Listed, shelf
from game.app.refusal import RefusalError
from game.authoring.campaign_neighbours import scenario_files, scenarios_around
from game.authoring.heads import head_of
from game.model.campaign import Campaign
from game.model.cast import Gender
from game.play.journal import Embedded
from game.resources import resource


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the scenarios of a campaign are looked for: around its own file if that is known, in one more folder."""

    campaign: Path | None = None
    extra: Path | None = None

    def scenario(self, name: str) -> Listed:
        """The scenario of that id.

        Raises:
            RefusalError: there is none, or several.
        """
        if self.campaign is not None:
            around = scenarios_around(self.campaign)
            for path in scenario_files(around):
                head = head_of(path)
                if (head.kind, head.id) == ("scenario", name):
                    return Listed(name, path, path.resolve().is_relative_to(resource("scenarios").resolve()))
        listed = [one for one in shelf(self.extra) if one.id == name and not one.campaign]
        if len(listed) > 1 and self.extra:
            listed = [one for one in listed if one.path.is_relative_to(self.extra)]
        if len(listed) != 1:
            raise RefusalError(
                f"Le scénario « {name} » d’un chapitre {'n’est pas' if not listed else 'est plusieurs fois'} ici.",
                "Donnez le dossier où il se trouve (--dossier).",
            )
        return listed[0]


def campaign_text(listed: Listed) -> Embedded:
    """The text of a campaign, as it is on the disk now.

    Raises:
        RefusalError: it cannot be read.
    """
    return embedded(listed.path, listed.name)


@lru_cache(maxsize=8)
def campaign_in(text: Embedded) -> Campaign:
    """What the text of a campaign says.

    Raises:
        RefusalError: it has errors.
    """
    from game.authoring.load import parse_campaign

    parsed = parse_campaign(text.text, text.name)
    if parsed.value is None:
        raise faulty("Cette campagne", parsed.problems)
    return parsed.value


def contents(campaign: Campaign, where: Whereabouts) -> tuple[Content, ...]:
    """The chapters of a campaign, read and checked.

    Raises:
        RefusalError: one of them is not there, or has errors.
    """
    return tuple(compiled(texts_of(where.scenario(chapter.scenario))) for chapter in campaign.chapters)


Forms = tuple[tuple[Gender, str], ...]
"""Genders that may be chosen from, each with the profession in that form."""


def forms_of(campaign: Campaign, where: Whereabouts) -> Forms:
    """The genders in which the whole campaign can be played, each with the profession where it is always the same.

    Raises:
        RefusalError: a chapter is not there or has errors, or they have no gender in common.
    """
    players = [content.scenario.player for content in contents(campaign, where)]
    return common_forms([tuple((one, player.professions[one]) for one in player.genders) for player in players])


def common_forms(chapters: Sequence[Forms]) -> Forms:
    """The forms that all chapters offer, each with the profession where it is always the same.

    Raises:
        RefusalError: there is none.
    """
    offered = [dict(forms) for forms in chapters]
    common = [gender for gender in offered[0] if all(gender in forms for forms in offered)]
    if not common:
        raise RefusalError("Les scénarios de cette campagne ne se jouent dans aucun accord commun.")
    return tuple((gender, _only_one(forms[gender] for forms in offered)) for gender in common)


def _only_one(names: Iterable[str]) -> str:
    """The name that all of them are; empty when they differ."""
    different = set(names)
    return different.pop() if len(different) == 1 else ""
