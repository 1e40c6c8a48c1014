"""After any failure a file is as before or as after; two writers never meet in it."""

import errno
import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from game.play.disk import DISK, MAX_FILE, Disk, StoreError, TakenError, reason
from game.play.journal_reader import parse_journal
from game.play.store import GrowingFile, add_line
from tests.play.journal_builders import STORY, as_bytes, journal, recorded

SPAWN = multiprocessing.get_context("spawn")


class FailingDisk(Disk):
    """A disk whose n-th call fails, once or for ever; a failing write may leave half of its bytes."""

    def __init__(self, n: int, *, lasting: bool = False, code: int = errno.ENOSPC) -> None:
        self.calls = 0
        self._n = n
        self._lasting = lasting
        self._code = code

    def _tick(self) -> bool:
        self.calls += 1
        return self.calls == self._n or (self._lasting and self.calls > self._n)

    def _check(self) -> None:
        if self._tick():
            raise OSError(self._code, "refusé")

    def create(self, path: Path) -> int:
        """Fail, or create."""
        self._check()
        return super().create(path)

    def write(self, handle: int, data: bytes) -> int:
        """Fail after half of the bytes, or write."""
        if self._tick():
            super().write(handle, data[: len(data) // 2])
            raise OSError(self._code, "refusé")
        return super().write(handle, data)

    def sync(self, handle: int) -> None:
        """Fail, or sync."""
        self._check()
        super().sync(handle)

    def sync_folder(self, folder: Path) -> None:
        """Fail, or sync."""
        self._check()
        super().sync_folder(folder)

    def cut(self, handle: int, length: int) -> None:
        """Fail, or cut."""
        self._check()
        super().cut(handle, length)


def play_story(path: Path, disk: Disk) -> int:
    """Record the story, stopping at the first refusal; how many choices were acknowledged (-1: no journal)."""
    acknowledged = -1
    try:
        recorder = recorded(path, disk)
        acknowledged = 0
        for choice, events in STORY:
            recorder.record(choice, events)
            acknowledged += 1
        recorder.close()
    except StoreError:
        pass
    return acknowledged


@pytest.mark.parametrize("lasting", [False, True], ids=["once", "for-ever"])
def test_whichever_call_fails_no_acknowledged_choice_is_lost(tmp_path: Path, lasting: bool) -> None:
    """Failing the n-th call, for every n until none fails, leaves every acknowledged choice readable."""
    for n in range(1, 100):
        path = tmp_path / f"{n}.jsonl"
        disk = FailingDisk(n, lasting=lasting)
        acknowledged = play_story(path, disk)
        if disk.calls < n:
            assert len(STORY) == acknowledged
            assert as_bytes(journal()) == path.read_bytes()
            break
        if acknowledged < 0:
            assert not path.exists()
            continue
        found = parse_journal(path.read_bytes(), "j")
        assert found.journal is not None
        assert journal().entries[:acknowledged] == found.journal.entries[:acknowledged]
        assert len(found.journal.entries) in {acknowledged, acknowledged + 1}
        if not lasting:
            assert as_bytes(journal(STORY[:acknowledged])) == path.read_bytes()
    else:
        pytest.fail("the loop never came to an end")


def test_a_choice_refused_once_can_be_recorded_again(tmp_path: Path) -> None:
    """After a full disk has room again, the same choice goes through and the file is as if nothing had happened."""
    for n in range(5, 5 + 2 * len(STORY)):
        path = tmp_path / f"{n}.jsonl"
        recorder = recorded(path, FailingDisk(n, lasting=False))
        for choice, events in STORY:
            try:
                recorder.record(choice, events)
            except StoreError:
                recorder.record(choice, events)
        recorder.close()
        assert as_bytes(journal()) == path.read_bytes()


def test_short_writes_are_continued(tmp_path: Path) -> None:
    """A system that writes one byte at a time still writes the whole line."""

    class SlowDisk(Disk):
        def write(self, handle: int, data: bytes) -> int:
            return super().write(handle, data[:1])

    assert len(STORY) == play_story(tmp_path / "j", SlowDisk())
    assert as_bytes(journal()) == (tmp_path / "j").read_bytes()


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    """Beginning a journal where something is refuses, and leaves it as it was."""
    path = tmp_path / "j"
    path.write_bytes(b"ancien")
    with pytest.raises(StoreError, match="existe déjà"):
        recorded(path)
    assert path.read_bytes() == b"ancien"


def test_a_second_writer_is_refused_by_name(tmp_path: Path) -> None:
    """While a play writes, another is told which file is taken and what to do; afterwards it may write."""
    path = tmp_path / "j"
    recorder = recorded(path)
    with pytest.raises(TakenError, match=r"j est déjà ouvert par une autre partie.*Fermez-la"):
        GrowingFile.reopen(path)
    recorder.close()
    GrowingFile.reopen(path).close()


def test_a_line_added_by_a_stranger_stops_us(tmp_path: Path) -> None:
    """When locks do not hold (some network folders), a file that grew without us is not written over."""
    path = tmp_path / "j"
    recorder = recorded(path)
    with path.open("ab") as file:
        file.write(b"{}\n")
    with pytest.raises(StoreError, match="modifié par un autre programme"):
        recorder.record(*STORY[0])
    assert path.read_bytes().endswith(b"{}\n")
    recorder.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps an open file from being deleted")
def test_a_deleted_journal_is_said(tmp_path: Path) -> None:
    """Writing into a file that somebody deleted is not taken for success."""
    recorder = recorded(tmp_path / "j")
    (tmp_path / "j").unlink()
    with pytest.raises(StoreError, match="effacé pendant la partie"):
        recorder.record(*STORY[0])
    recorder.close()


def test_a_file_does_not_grow_without_end(tmp_path: Path) -> None:
    """Beyond the size that we read, nothing is written."""
    file = GrowingFile.create(tmp_path / "j", b"a\n")
    with pytest.raises(StoreError, match="20 Mo"):
        file.append(b"x" * MAX_FILE)
    file.close()
    assert (tmp_path / "j").read_bytes() == b"a\n"


def race(path: str, barrier: Barrier, who: int) -> None:
    """Take the file when the others do, and write our lines if it is ours."""
    barrier.wait()
    try:
        file = GrowingFile.reopen(Path(path))
    except TakenError:
        return
    for _ in range(20):
        file.append(f"{who}\n".encode())
    os._exit(0)  # like kill -9: nothing is closed


def test_of_several_writers_one_writes(tmp_path: Path) -> None:
    """Processes that reach for one file at once: their lines never mingle, and the lock dies with its holder."""
    path = tmp_path / "j"
    path.touch()
    barrier = SPAWN.Barrier(3)
    writers = [SPAWN.Process(target=race, args=(str(path), barrier, who)) for who in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    lines = path.read_bytes().split()
    assert lines
    blocks = [lines[n : n + 20] for n in range(0, len(lines), 20)]
    assert all(len(set(block)) == 1 and len(block) == 20 for block in blocks)
    GrowingFile.reopen(path).close()


@pytest.mark.parametrize(
    ("code", "words"),
    [(errno.ENOSPC, "plein"), (errno.EACCES, "refusé"), (errno.EROFS, "lecture seule"), (9999, "le système répond")],
)
def test_reasons_are_french(code: int, words: str) -> None:
    """What the system refuses is said in French."""
    assert words in reason(OSError(code, "No space left"))


def test_notes_go_behind_one_another(tmp_path: Path) -> None:
    """A line is added behind those that are there; the file is made when there is none."""
    for line in (b"un\n", b"deux\n"):
        add_line(tmp_path / "mots", line)
    assert (tmp_path / "mots").read_bytes() == b"un\ndeux\n"


@pytest.mark.parametrize("act", [lambda path: add_line(path, b"x"), lambda path: GrowingFile.create(path, b"x")])
def test_a_folder_that_is_not_there_is_said(tmp_path: Path, act: Callable[[Path], object]) -> None:
    """Writing into a missing folder is refused in French."""
    with pytest.raises(StoreError, match="ce chemin n’existe pas"):
        act(tmp_path / "nulle_part" / "j")


def test_the_real_disk_is_the_default() -> None:
    """Nobody has to bring a disk."""
    assert isinstance(DISK, Disk)
