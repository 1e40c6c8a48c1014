"""A campaign's file comes back as it was written, and a torn end costs one line at most."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.model.cast import Gender
from game.play.campaign_recorder import CampaignRecorder
from game.play.campaign_save import (
    CampaignHeader,
    CampaignSave,
    campaign_line,
    chapter_line,
    is_campaign,
    parse_campaign_save,
    read_campaign,
)
from game.play.disk import StoreError, TakenError
from game.play.journal import Embedded
from game.play.journal_reader import Harm


def header(chapters: int = 3) -> CampaignHeader:
    """The header of a small campaign."""
    text = Embedded("campagnes/annee.yaml", "genre: campagne\nid: annee\ntitre: L’année\n")
    return CampaignHeader("ab12", "2026-11-21T12:00:00+00:00", "", "0.1.0", 7, Gender.FEMININE, "annee", text, chapters)


def saved(*names: str) -> CampaignSave:
    """A campaign whose chapters were begun in these journals."""
    save = CampaignSave(header())
    for name in names:
        save = replace(save, chapters=(*save.chapters, save.then(f"s_{name[0]}", name)))
    return save


def as_bytes(save: CampaignSave) -> bytes:
    """The file that the game writes."""
    return campaign_line(save.header) + b"".join(chapter_line(one) for one in save.chapters)


def test_what_was_written_is_read(tmp_path: Path) -> None:
    """A recorder's file holds its header and its chapters, while it is open and after."""
    path = tmp_path / "0001-annee-x.campagne.jsonl"
    recorder = CampaignRecorder.begin(path, header())
    for name in ("a.jsonl", "b.jsonl"):
        recorder.begun(f"s_{name[0]}", name)
    assert recorder.save == saved("a.jsonl", "b.jsonl") == read_campaign(path).save
    assert is_campaign(path.read_bytes()[:80])
    with pytest.raises(TakenError):
        CampaignRecorder.reopen(path)
    recorder.close()
    again, said = CampaignRecorder.reopen(path)
    again.begun("s_c", "c.jsonl")
    again.close()
    assert (said, read_campaign(path).save) == ("", saved("a.jsonl", "b.jsonl", "c.jsonl"))


def test_truncated_at_any_byte_every_whole_line_is_kept() -> None:
    """All chapters whose line is whole are there; what is left of the next one is the tail, and nothing else."""
    whole = saved("a.jsonl", "b.jsonl", "c.jsonl")
    data = as_bytes(whole)
    first = data.index(b"\n") + 1
    for cut in range(len(data) + 1):
        found = parse_campaign_save(data[:cut], "x")
        if cut < first:
            assert (found.save, found.fault is not None) == (None, True)
            continue
        lines = data[:cut].count(b"\n") - 1
        assert found.save == CampaignSave(whole.header, whole.chapters[:lines])
        torn = not data[:cut].endswith(b"\n")
        assert (found.fault is not None and found.fault.harm is Harm.TORN) == torn
        assert data[:cut] == data[: found.sound] + found.tail


def test_any_changed_byte_is_seen() -> None:
    """No byte of the file can be another without the line that holds it being told."""
    data = as_bytes(saved("a.jsonl", "b.jsonl"))
    for at in range(len(data)):
        other = bytes((*data[:at], data[at] ^ 1, *data[at + 1 :]))
        found = parse_campaign_save(other, "x")
        assert found.fault is not None or found.save is None or found.save.header != header()


def test_a_torn_end_is_set_aside_and_the_campaign_goes_on(tmp_path: Path) -> None:
    """Reopening cuts the torn line, keeps what was left of it beside, and says so."""
    path = tmp_path / "c.campagne.jsonl"
    path.write_bytes(as_bytes(saved("a.jsonl", "b.jsonl"))[:-9])
    recorder, said = CampaignRecorder.reopen(path)
    assert "chapitre 2" in said
    assert recorder.save == saved("a.jsonl")
    recorder.begun("s_b", "b.jsonl")
    recorder.close()
    assert path.read_bytes() == as_bytes(saved("a.jsonl", "b.jsonl"))
    assert len(list(tmp_path.glob("*.endommagé"))) == 1


@pytest.mark.parametrize("name", ["../a.jsonl", "/ailleurs/a", "a\\b", ".a", "", "c:x", "a\nb", "x" * 300])
def test_a_journal_elsewhere_is_refused(name: str) -> None:
    """A chapter's journal stands beside its campaign, whatever the file says."""
    save = saved()
    found = parse_campaign_save(as_bytes(replace(save, chapters=(save.then("s", name), save.then("s", "b")))), "x")
    assert (found.save, found.fault is not None) == (save, True)


def test_more_chapters_than_there_are_is_refused() -> None:
    """A file with a chapter too many is not ours."""
    save = CampaignSave(header(chapters=1))
    for name in ("a", "b"):
        save = replace(save, chapters=(*save.chapters, save.then("s", name)))
    assert parse_campaign_save(as_bytes(save), "x").save == CampaignSave(save.header, save.chapters[:1])


def test_a_newer_file_and_another_are_told_apart() -> None:
    """The format of a newer version and a file of another kind each have their sentence."""
    value = json.loads(campaign_line(header()))
    for key, other, said in (("format", 2, "plus récente"), ("kind", "alliances-journal", "elle en est une")):
        line = json.dumps({**value, key: other}, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
        assert said in str(parse_campaign_save(line, "x"))


def test_a_damaged_file_is_not_taken_up(tmp_path: Path) -> None:
    """A line changed inside is refused, and the lock is free again."""
    path = tmp_path / "c.campagne.jsonl"
    path.write_bytes(as_bytes(saved("a.jsonl", "b.jsonl")).replace(b"a.jsonl", b"z.jsonl"))
    for _ in range(2):
        with pytest.raises(StoreError, match="n’est pas celle que le jeu a écrite"):
            CampaignRecorder.reopen(path)


def test_chapters_have_seeds_of_their_own() -> None:
    """The same campaign gives the same seeds, and no two chapters share one."""
    seeds = [header().seed_of(n) for n in range(1, 9)]
    assert seeds == [header().seed_of(n) for n in range(1, 9)]
    assert len(set(seeds)) == 8
