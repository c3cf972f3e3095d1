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
    assert said.startswith(f"Nothing can be written in {tmp_path / 'file' / 'data'}: ")
    assert said.endswith(f". {paths.ELSEWHERE}")
    assert "Errno" not in said
