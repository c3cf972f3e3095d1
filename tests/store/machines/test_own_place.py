"""The data folder can't be the one between machines."""

import pytest

from unclench.store.machines.own_place import OwnPlace, refuse_own


def test_the_data_folder_and_what_is_in_it_are_refused(profile, tmp_path):
    for one in (profile.folder, profile.backups):
        with pytest.raises(OwnPlace, match="Choose a folder somewhere else"):
            refuse_own(one, profile)
    refuse_own(tmp_path / "carried", profile)
