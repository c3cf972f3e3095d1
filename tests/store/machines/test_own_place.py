"""The data folder can't be the one between machines."""

from pathlib import Path

import pytest

from unclench.store.machines.own_place import OwnPlace, refuse_own


def test_the_data_folder_and_what_is_in_it_are_refused(profile, tmp_path):
    for one in (profile.folder, profile.backups, profile.folder.parent, Path("/")):
        with pytest.raises(OwnPlace, match="Choose a folder somewhere else"):
            refuse_own(one, profile)
    refuse_own(tmp_path / "carried", profile)


def test_links_lead_nowhere_else(laptop, tmp_path):
    deep = tmp_path / "deep"
    deep.mkdir()
    laptop.profile.folder.rename(deep / "laptop")
    laptop.profile.folder.symlink_to(deep / "laptop")
    (tmp_path / "link").symlink_to(deep)
    for one in (deep, tmp_path / "link", tmp_path / "link" / "laptop"):
        with pytest.raises(OwnPlace, match="Choose a folder somewhere else"):
            laptop.join(one)
    laptop.join()


def test_the_folder_inside_may_be_a_link_of_its_own(laptop, tmp_path):
    (tmp_path / "stick").mkdir()
    inside = laptop.profile.folder / "new"
    inside.mkdir()
    (tmp_path / "stick" / "unclench").symlink_to(inside)
    with pytest.raises(OwnPlace, match="Choose a folder somewhere else"):
        laptop.join(tmp_path / "stick")
