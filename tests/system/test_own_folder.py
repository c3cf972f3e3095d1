"""A data folder that others may write in is mended where it is ours, and else refused in words."""

import os
import stat
from pathlib import Path

import pytest

from unclench.system import own_folder, paths
from unclench.system.own_folder import keep_others_out, knows_owners
from unclench.system.paths import NoPlaceError, Profile

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows knows no such modes")


def mode(folder: Path) -> int:
    return stat.S_IMODE(folder.stat().st_mode)


@pytest.fixture
def place(tmp_path: Path) -> Profile:
    """A folder where everybody may write."""
    (tmp_path / "place").mkdir()
    (tmp_path / "place").chmod(0o777)
    return Profile(tmp_path / "place")


@pytest.fixture
def of_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    monkeypatch.setattr(own_folder, "knows_owners", lambda _folder: True)


@pytest.mark.parametrize(("before", "after"), [(0o777, 0o755), (0o770, 0o750), (0o2775, 0o2755)])
def test_what_is_ours_is_mended_once(place: Profile, before: int, after: int) -> None:
    place.folder.chmod(before)
    assert place.create()
    assert mode(place.folder) == after
    assert not place.create()
    assert mode(place.folder) == after


def test_what_is_inside_is_mended_too(place: Profile) -> None:
    place.folder.chmod(0o755)
    for inner in (place.exercises, place.backups, place.cache):
        inner.mkdir()
        inner.chmod(0o777)
    assert place.create()
    assert {mode(inner) for inner in (place.exercises, place.backups, place.cache)} == {0o755}


def test_a_folder_that_nobody_else_may_write_in_stays_as_it_is(place: Profile) -> None:
    place.folder.chmod(0o755)
    assert not place.create()
    assert mode(place.folder) == 0o755


def test_a_link_is_followed_to_where_it_leads(place: Profile, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(place.folder)
    assert Profile(tmp_path / "link").create()
    assert mode(place.folder) == 0o755


@pytest.mark.parametrize("linked", [True, False])
def test_a_folder_for_everybody_is_refused_and_stays(
    place: Profile, tmp_path: Path, linked: bool
) -> None:
    place.folder.chmod(0o1777)  # as /tmp, which may be ours when we are root
    (tmp_path / "link").symlink_to(place.folder)
    with pytest.raises(NoPlaceError) as told:
        Profile(tmp_path / "link" if linked else place.folder).create()
    assert str(told.value).endswith(f"what you save. {paths.ELSEWHERE}")
    assert mode(place.folder) == 0o1777
    assert list(place.folder.iterdir()) == []


@pytest.mark.parametrize("others", [0o777, 0o775])
def test_somebody_elses_folder_is_refused(
    place: Profile, others: int, of_somebody_else: None
) -> None:
    place.folder.chmod(others)
    with pytest.raises(NoPlaceError, match="Other people can write"):
        place.create()
    assert mode(place.folder) == others


def test_somebody_elses_exercises_are_no_reason_to_refuse(
    place: Profile, monkeypatch: pytest.MonkeyPatch, of_somebody_else: None
) -> None:
    place.folder.chmod(0o700)
    place.exercises.mkdir()
    place.exercises.chmod(0o777)
    assert not place.create()


@pytest.mark.parametrize("says_so", [True, False])
def test_a_disk_that_knows_no_owners_opens(
    place: Profile, monkeypatch: pytest.MonkeyPatch, says_so: bool
) -> None:
    def refuse(_path: Path, _mode: int) -> None:
        if says_so:
            raise PermissionError("Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuse)
    monkeypatch.setattr(own_folder, "knows_owners", lambda _folder: False)
    assert not place.create()
    assert place.exercises.is_dir()


def test_a_disk_here_knows_owners(place: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    assert knows_owners(place.folder)
    assert list(place.folder.iterdir()) == []
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    assert not knows_owners(place.folder)


def test_where_nothing_can_be_tried_it_counts_as_knowing(tmp_path: Path) -> None:
    assert knows_owners(tmp_path / "nowhere")
    with pytest.raises(FileNotFoundError):
        keep_others_out(tmp_path / "nowhere")
