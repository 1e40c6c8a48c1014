"""A campaign as it was lived: what it is played from, and one line per chapter begun, each chained to all before it.

Knows the form of the file and how to read it, whoever wrote it. What happens in a chapter is in the chapter's own
journal, a normal journal beside this file; here stands only which journal that is.
"""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from game.model.cast import Gender
from game.play.disk import StoreError, read_file
from game.play.journal import MAX_LINE, Embedded, embedded_value
from game.play.journal_codec import BadJsonError, Json, an_integer, an_object, canonical, one_line, parse_line
from game.play.journal_parts import a_gender, a_name, an_embedded
from game.play.journal_reader import Fault, Harm, fault_told
from game.rules.chance import draw

FORMAT: Final = 1
KIND: Final = "alliances-campagne"
MAX_CHAPTERS: Final = 100
_SEEDS: Final = 2**31
_HEADER_KEYS: Final = frozenset(
    {"format", "kind", "play", "date", "workshop", "app", "seed", "gender", "campaign", "chapters", "chain"}
)
_ACCOMPANIED: Final = "accompanied"
_BARE_NAME: Final = re.compile(r"(?!\.)[^/\\:\x00-\x1f]{1,200}")


@dataclass(frozen=True, slots=True)
class CampaignHeader:
    """What a campaign is played from: `text` is the campaign itself, `chapters` how many it has.

    `play` is the random id of this time that it is played; `accompanied` says whether a peer asks questions meanwhile.
    """

    play: str
    date: str
    workshop: str
    app: str
    seed: int
    gender: Gender
    campaign: str
    text: Embedded
    chapters: int
    accompanied: bool = False

    def seed_of(self, chapter: int) -> int:
        """What a chapter, counted from 1, is drawn from."""
        return draw(self.seed, f"{self.campaign}/chapitre/{chapter}", _SEEDS)


@dataclass(frozen=True, slots=True)
class ChapterBegun:
    """The n-th chapter (from 1) was begun: the scenario, the name of its journal in the same folder, the chain."""

    n: int
    scenario: str
    journal: str
    chain: str


@dataclass(frozen=True, slots=True)
class CampaignSave:
    """A header and the chapters begun, without a gap."""

    header: CampaignHeader
    chapters: tuple[ChapterBegun, ...] = ()

    @property
    def chain(self) -> str:
        """The fingerprint of everything written so far."""
        return self.chapters[-1].chain if self.chapters else _opening_chain(self.header)

    def then(self, scenario: str, journal: str) -> ChapterBegun:
        """The line of the chapter that comes next, kept in that journal."""
        n = len(self.chapters) + 1
        return ChapterBegun(n, scenario, journal, _next_chain(self.chain, n, scenario, journal))


@dataclass(frozen=True, slots=True)
class CampaignFound:
    """What a file turned out to hold: the sound beginning, if any, and the first fault, if any (as for journals)."""

    name: str
    save: CampaignSave | None
    fault: Fault | None
    sound: int = 0
    tail: bytes = b""

    def __str__(self) -> str:
        """The fault as one line for a terminal; empty when all is well."""
        return fault_told(self.name, self.fault)


def campaign_line(header: CampaignHeader) -> bytes:
    """The first line of the file, newline included."""
    value: dict[str, Json] = {
        "format": FORMAT,
        "kind": KIND,
        "play": header.play,
        "date": header.date,
        "workshop": header.workshop,
        "app": header.app,
        **({"accompanied": True} if header.accompanied else {}),
        "seed": header.seed,
        "gender": header.gender.value,
        "campaign": {"id": header.campaign, **embedded_value(header.text)},
        "chapters": header.chapters,
        "chain": _opening_chain(header),
    }
    return one_line(value) + b"\n"


def chapter_line(begun: ChapterBegun) -> bytes:
    """The line of one chapter, newline included."""
    value: dict[str, Json] = {
        "n": begun.n,
        "scenario": begun.scenario,
        "journal": begun.journal,
        "chain": begun.chain,
    }
    return one_line(value) + b"\n"


def _opening_chain(header: CampaignHeader) -> str:
    link: dict[str, Json] = {
        "format": FORMAT,
        "seed": header.seed,
        "gender": header.gender.value,
        "campaign": header.text.sha256,
        "chapters": header.chapters,
    }
    return hashlib.sha256(canonical(link)).hexdigest()


def _next_chain(before: str, n: int, scenario: str, journal: str) -> str:
    link = canonical({"n": n, "scenario": scenario, "journal": journal})
    return hashlib.sha256(before.encode("ascii") + link).hexdigest()


def is_campaign(first: bytes) -> bool:
    """Whether a file that begins with these bytes says it is a campaign as it was lived."""
    return f'"kind":"{KIND}"'.encode() in first[:80]


def read_campaign(path: Path) -> CampaignFound:
    """What the file at that path holds; never raises."""
    try:
        data = read_file(path)
    except StoreError as error:
        return CampaignFound(str(path), None, Fault(Harm.REFUSED, 0, str(error)))
    return parse_campaign_save(data, str(path))


def parse_campaign_save(data: bytes, name: str) -> CampaignFound:
    """What these bytes hold; never raises."""
    end = data.find(b"\n") + 1
    try:
        header = _header(data[:end])
    except BadJsonError as error:
        sentence = f"ce n’est pas une campagne d’Alliances qui puisse être reprise : {error}."
        return CampaignFound(name, None, Fault(Harm.REFUSED, 1, sentence))
    save, fault = CampaignSave(header), None
    while end < len(data):
        start, end = end, data.find(b"\n", end) + 1
        n = len(save.chapters) + 1
        try:
            begun = _chapter(data[start:end], save) if end else None
        except BadJsonError as error:
            if end < len(data):
                fault = Fault(Harm.CHANGED, n + 1, f"cette ligne n’est pas celle que le jeu a écrite ({error}).")
                return CampaignFound(name, save, fault, start)
            begun = None
        if begun is None:
            fault = Fault(Harm.TORN, n + 1, f"la dernière ligne est abîmée : elle disait où est le chapitre {n}.")
            return CampaignFound(name, save, fault, start, data[start:])
        save = CampaignSave(header, (*save.chapters, begun))
    return CampaignFound(name, save, None, len(data))


def _value(line: bytes) -> dict[str, Json]:
    if not line:
        raise BadJsonError("la première ligne manque")
    if len(line) > MAX_LINE:
        raise BadJsonError(f"plus de {MAX_LINE >> 20} Mo sur une ligne")
    return an_object(parse_line(line[:-1]))


def _header(line: bytes) -> CampaignHeader:
    value = _value(line)
    version = an_integer(value.get("format"))
    if value.get("kind") != KIND:
        raise BadJsonError("elle ne dit pas qu’elle en est une")
    if version > FORMAT:
        raise BadJsonError(f"une version plus récente du jeu l’a écrite (format {version}, lu ici : {FORMAT})")
    if version != FORMAT or value.keys() - {_ACCOMPANIED} != _HEADER_KEYS:
        raise BadJsonError("des clés manquent ou sont de trop")
    campaign = an_object(value["campaign"])
    header = CampaignHeader(
        play=a_name(value["play"]),
        date=a_name(value["date"]),
        workshop=a_name(value["workshop"]),
        app=a_name(value["app"]),
        seed=an_integer(value["seed"]),
        gender=a_gender(value["gender"]),
        campaign=a_name(campaign.get("id")),
        text=an_embedded({key: campaign[key] for key in campaign if key != "id"}),
        chapters=an_integer(value["chapters"]),
        accompanied=value.get(_ACCOMPANIED) is True,
    )
    if campaign_line(header) != line:
        raise BadJsonError("elle a été modifiée après coup")
    return header


def _chapter(line: bytes, save: CampaignSave) -> ChapterBegun:
    value = _value(line)
    if value.keys() != {"n", "scenario", "journal", "chain"} or len(save.chapters) >= min(
        save.header.chapters, MAX_CHAPTERS
    ):
        raise BadJsonError("des clés manquent ou sont de trop")
    journal = a_name(value["journal"])
    if not _BARE_NAME.fullmatch(journal):
        raise BadJsonError("un journal a un nom impossible")
    begun = save.then(a_name(value["scenario"]), journal)
    if chapter_line(begun) != line:
        raise BadJsonError("elle ne suit pas de la précédente")
    return begun
