"""What is in the making goes with its process, however that ends, and nothing else goes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from unclench.system import unfinished
from unclench.system.atomic_files import replacing_at
from unclench.system.child_process import environment
from unclench.system.leftovers import sweep
from unclench.system.locks import FileLock
from unclench.system.paths import Profile
from unclench.system.unfinished import (
    FORGOTTEN,
    OLD,
    sweep_unfinished,
    unfinished_folder,
    work_folder,
)

posix = pytest.mark.skipif(os.name != "posix", reason="Windows knows no such modes and links")


def killed(code: str, *words: object) -> None:
    """Run `code`, and kill it once it waits."""
    imports = "import sys, os\nfrom pathlib import Path\nfrom contextlib import ExitStack\n"
    wait = "\nprint('ready', flush=True)\nsys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", imports + code + wait, *map(str, words)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline()
        child.kill()


PART = (
    "from unclench.system.atomic_files import replacing_at\n"
    "stack = ExitStack()\n"
    "part = stack.enter_context(replacing_at(Path(sys.argv[1])))\n"
    "part.write_text('mine')\n"
    "part.with_name(part.name + '-journal').write_text('mine')"
)
FOLDER = (
    "from unclench.system.unfinished import unfinished_folder\n"
    "stack = ExitStack()\n"
    "folder = stack.enter_context(unfinished_folder(Path(sys.argv[1])))\n"
    "(folder / 'unclench.db').write_text('mine')"
)


@posix
def test_it_is_the_owners_alone_and_gone_in_the_end(profile: Profile) -> None:
    with work_folder(profile.cache) as folder:
        (folder / "text").write_text("mine")
        for each in (folder, folder.parent, profile.cache):
            assert each.stat().st_mode & 0o777 == 0o700
        assert folder.with_suffix(".lock").stat().st_mode & 0o777 == 0o600
    assert list(folder.parent.iterdir()) == []


def test_what_is_in_use_stays(profile: Profile) -> None:
    with work_folder(profile.cache) as folder, work_folder(profile.cache) as other:
        (folder / "text").write_text("mine")
        sweep_unfinished(profile.cache)
        assert (folder / "text").exists()
        assert other.exists()


def test_a_part_beside_its_target_goes_at_the_next_start(profile: Profile, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "mine.csv"
    target.parent.mkdir()
    killed(PART, target)
    assert len(list(target.parent.iterdir())) == 2
    sweep(profile)
    assert list(target.parent.iterdir()) == []
    assert list((profile.cache / "work").iterdir()) == []


@pytest.mark.parametrize("inside", [True, False])
def test_a_folder_goes_at_the_next_start(profile: Profile, tmp_path: Path, inside: bool) -> None:
    place = profile.folder if inside else tmp_path / "elsewhere"
    place.mkdir(exist_ok=True)
    killed(FOLDER, place)
    assert len(list(place.glob(".unclench-*"))) == 1
    sweep(profile)
    assert list(place.glob(".unclench-*")) == []


def test_without_a_profile_nothing_is_remembered_and_all_is_written(tmp_path: Path) -> None:
    with replacing_at(tmp_path / "mine.csv") as part:
        part.write_text("mine")
    assert (tmp_path / "mine.csv").read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["mine.csv"]


def test_where_the_profile_can_not_be_written_all_else_is(profile: Profile, tmp_path: Path) -> None:
    profile.cache.write_text("no folder")
    with unfinished_folder(tmp_path) as folder:
        assert folder.is_dir()
    assert not folder.exists()


def noted(profile: Profile, path: Path, age: float = 0) -> Path:
    """A note as a killed process leaves it."""
    folder = profile.cache / "work" / unfinished.token()
    folder.mkdir(parents=True)
    (folder / "path").write_bytes(os.fsencode(path))
    folder.with_suffix(".lock").touch()
    os.utime(folder, times=(time.time() - age,) * 2)
    return folder


def test_a_disk_that_is_not_there_may_come_back(profile: Profile, tmp_path: Path) -> None:
    there = tmp_path / "stick"
    note = noted(profile, there / ".mine.csv-a1.part", FORGOTTEN - 60)
    sweep_unfinished(profile.cache)
    assert note.exists()
    there.mkdir()
    (there / ".mine.csv-a1.part").touch()
    sweep_unfinished(profile.cache)
    assert not note.exists()
    assert list(there.iterdir()) == []


def test_a_disk_that_never_comes_back_is_forgotten(profile: Profile, tmp_path: Path) -> None:
    note = noted(profile, tmp_path / "stick" / ".mine.csv-a1.part", FORGOTTEN + 60)
    sweep_unfinished(profile.cache)
    assert not note.exists()


def test_nothing_with_another_name_goes(profile: Profile, tmp_path: Path) -> None:
    mine = tmp_path / "letter.txt"
    mine.write_text("mine")
    noted(profile, mine)
    sweep_unfinished(profile.cache)
    assert mine.exists()


@posix
def test_a_link_is_not_followed(profile: Profile, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").touch()
    (tmp_path / ".unclench-a1").symlink_to(mine)
    noted(profile, tmp_path / ".unclench-a1")
    sweep_unfinished(profile.cache)
    assert (mine / "letter.txt").exists()


def test_what_belongs_to_somebody_else_stays(
    profile: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = tmp_path / ".mine.csv-a1.part"
    part.touch()
    noted(profile, part)
    monkeypatch.setattr(os, "getuid", lambda: part.stat().st_uid + 1, raising=False)
    sweep_unfinished(profile.cache)
    assert part.exists()


def test_on_a_disk_without_locks_only_what_is_old_goes(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_lock: FileLock) -> bool:
        raise OSError("no locks here")

    monkeypatch.setattr(FileLock, "take", refuse)
    with work_folder(profile.cache) as folder:
        folder.with_suffix(".lock").touch()
        sweep_unfinished(profile.cache)
        assert folder.exists()
        os.utime(folder.with_suffix(".lock"), times=(time.time() - OLD - 60,) * 2)
        sweep_unfinished(profile.cache)
        assert not folder.exists()


def test_a_name_that_was_swept_meanwhile_is_not_used(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    take, tries = FileLock.take, []

    def swept_once(lock: FileLock) -> bool:
        taken = take(lock)
        tries.append(lock)
        if len(tries) == 1:
            lock._path.unlink()  # as who sweeps does it
        return taken

    monkeypatch.setattr(FileLock, "take", swept_once)
    with work_folder(profile.cache) as folder:
        assert folder.with_suffix(".lock").exists()
    assert len(tries) == 2
