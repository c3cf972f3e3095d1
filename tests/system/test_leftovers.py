"""What a kill left behind goes, and nothing that somebody may still use."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

import pytest

from unclench.system.leftovers import sweep, sweep_beside
from unclench.system.paths import Profile
from unclench.system.unfinished import OLD


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def left(path: Path, age: float) -> Path:
    """A folder with a file in it, or a file where the name has an ending."""
    if path.suffix:
        path.write_text("x")
        made = [path]
    else:
        path.mkdir()
        (path / "inside").write_text("x")
        made = [path / "inside", path]
    for one in made:
        os.utime(one, times=(time.time() - age,) * 2)
    return path


def names(profile: Profile, temporary: Path) -> list[Path]:
    return [
        profile.folder / ".unclench-a1b2",
        profile.folder / ".look.txt-a1b2.part",
        profile.exercises / ".import-a1b2",
        profile.exercises / ".mine.json-a1b2.part",
        temporary / "unclench-a1b2.clock",
        temporary / "unclench-speech-a1b2",
    ]


def test_what_is_old_goes(profile: Profile, temporary: Path) -> None:
    paths = [left(path, OLD + 60) for path in names(profile, temporary)]
    sweep(profile)
    assert [path for path in paths if path.exists()] == []


def test_what_somebody_may_use_stays(profile: Profile, temporary: Path) -> None:
    paths = [left(path, OLD - 60) for path in names(profile, temporary)]
    old_folder = left(profile.folder / ".unclench-c3d4", OLD + 60)
    (old_folder / "inside").write_text("just written")
    os.utime(old_folder, times=(0, 0))
    sweep(profile)
    assert [path for path in paths if not path.exists()] == []
    assert (old_folder / "inside").exists()


def test_what_is_not_ours_stays(profile: Profile, temporary: Path) -> None:
    other = [
        left(profile.folder / "unclench-2026.db", OLD * 9),
        left(profile.exercises / "mine.json", OLD * 9),
        left(profile.exercises / ".hidden", OLD * 9),
        left(temporary / "somebody.clock", OLD * 9),
    ]
    sweep(profile)
    assert [path for path in other if not path.exists()] == []


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_no_link_is_followed(profile: Profile, temporary: Path, tmp_path: Path) -> None:
    mine = left(tmp_path / "mine", OLD + 60)
    (profile.folder / ".unclench-a1b2").symlink_to(mine)
    sweep(profile)
    assert (mine / "inside").exists()


def test_a_backup_clears_away_what_an_earlier_one_left(tmp_path: Path) -> None:
    target = tmp_path / "my.unclench"
    gone = [
        left(tmp_path / name, OLD + 60) for name in (".unclench-a1b2", ".my.unclench-a1b2.part")
    ]
    stays = left(tmp_path / ".other-a1b2.part", OLD + 60)
    sweep_beside(target)
    assert [path for path in gone if path.exists()] == []
    assert stays.exists()
