"""Where the data lies: made for its owner alone, or refused in words that say what to do."""

import os

import pytest

from unclench.system import paths


def test_the_folders_are_the_owners_alone(tmp_path):
    profile = paths.profile(str(tmp_path / "new" / "data"))
    profile.create()
    if os.name == "posix":
        assert profile.folder.stat().st_mode & 0o777 == 0o700
        assert profile.exercises.stat().st_mode & 0o777 == 0o700


def test_a_place_that_can_not_be_says_what_to_do(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(paths.NoPlaceError) as told:
        paths.profile(str(tmp_path / "file" / "data")).create()
    said = str(told.value)
    assert said.startswith(f"{tmp_path / 'file'} is a file, not a folder.")
    assert said.endswith(f". {paths.ELSEWHERE}")
    assert "Errno" not in said


def test_a_file_and_a_link_that_leads_nowhere_are_named(tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    for name, said in (("file", "is a file, not a folder"), ("link", "is a link to .*gone, which")):
        with pytest.raises(paths.NoPlaceError, match=f"{name} {said}"):
            paths.profile(str(tmp_path / name)).create()
    profile = paths.profile(str(tmp_path / "data"))
    profile.folder.mkdir()
    profile.exercises.symlink_to(tmp_path / "away")
    with pytest.raises(
        paths.NoPlaceError, match=r"exercises is a link to .*away, which .* again\.$"
    ):
        profile.create()
    assert paths.no_folder(profile.folder) == ""


def test_another_reason_is_said_as_it_is(tmp_path, monkeypatch):
    def refuse(*_what, **_more):
        raise OSError(28, "No space left on device", str(tmp_path))

    monkeypatch.setattr("pathlib.Path.mkdir", refuse)
    with pytest.raises(paths.NoPlaceError, match=r"Nothing can be written in .*: No space left"):
        paths.profile(str(tmp_path / "data")).create()
