"""A backup that was packed again is still that backup; a hostile one is named, not the profile."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from unclench.store.database import open_database
from unclench.store.profile_file import look_into_backup, save_profile
from unclench.store.unpacking import NoBackup, unpack
from unclench.system.paths import Profile


@pytest.fixture
def saved(profile: Profile, tmp_path: Path) -> Path:
    open_database(profile.database).close()
    (profile.exercises / "mine.json").write_text("{}")
    save_profile(profile, tmp_path / "my.ub")
    return tmp_path / "my.ub"


def again(saved: Path, rename: Callable[[str], str], *more: str) -> Path:
    """The backup packed by another program, with more files in it."""
    path = saved.with_name("again.ub")
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            new.writestr(rename(name), old.read(name))
        for name in more:
            new.writestr(name, b"x")
    return path


@pytest.mark.parametrize("around", ["", "My backup/"])
def test_it_is_restored_without_its_folder_and_what_a_system_adds(
    profile: Profile, saved: Path, around: str
) -> None:
    added = (f"{around}exercises/.DS_Store", f"__MACOSX/{around}._unclench.db", "__MACOSX/._x")
    path = again(saved, lambda name: around + name, *added)
    assert look_into_backup(path, profile.folder).exercises == 1


@pytest.mark.parametrize(
    "more",
    [
        ("exercises/a", "exercises/a/b.json"),
        ("exercises/a/b.json", "exercises/a"),
        ("exercises/" + "x" * 300 + ".json",),
        ("exercises/" + "x/" * 600 + "a.json",),
        ("exercises/" + "é" * 150 + ".json",),
    ],
)
def test_names_that_no_disk_takes_are_the_backups_fault(
    profile: Profile, saved: Path, more: tuple[str, ...]
) -> None:
    path = again(saved, str, *more)
    with pytest.raises(NoBackup) as told:
        look_into_backup(path, profile.folder)
    assert told.value.args[0].values["path"] == str(path)
    room = profile.folder / "room"
    room.mkdir()
    with pytest.raises(NoBackup):
        unpack(path, room)
    assert [each.name for each in room.rglob("*")] == ["exercises"]
    assert [each.name for each in profile.folder.glob(".unclench-*")] == []
