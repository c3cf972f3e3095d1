"""What lies beside the database: copies of sync programs, what was set aside, their marks."""

import shutil

import pytest

from unclench.store.neighbours import conflict_copies, is_synced, set_aside

COPIES = (
    "unclench (Anna's conflicted copy 2026-11-20).db",
    "unclench (conflicted copy 2026-11-20 101010).db",
    "unclench.sync-conflict-20261120-101010-ABCDEFG.db",
    "unclench-LAPTOP.db",
    "unclench (1).db",
    "unclench 2.db",
    "unclench.db.conflict",
)
ASIDE = (
    "unclench-damaged-2026-03-14-120005.db",
    "unclench-found-2026-03-14-120005.db",
    "unclench-kept-2026-03-14-120005.db",
    "unclench-log-set-aside-2026-03-14-120005.db-wal",
)


def test_copies_are_told_from_our_own_files(profile):
    ours = ("unclench.db", "unclench.db-journal", "unclench.log", "unclench.log.1", "poem.db")
    for name in (*COPIES, *ASIDE, *ours):
        (profile.folder / name).touch()
    (profile.folder / "unclench (2).db").mkdir()
    assert {file.name for file in conflict_copies(profile)} == set(COPIES)
    assert {file.name for file in set_aside(profile)} == set(ASIDE)


@pytest.mark.parametrize(
    "folder",
    ["Dropbox (Personal)/data", "OneDrive - Work", "Library/Mobile Documents/x", "Nextcloud/a/b"],
)
def test_a_folder_of_a_sync_program_is_known_by_its_name(tmp_path, folder):
    made = tmp_path / folder
    made.mkdir(parents=True)
    assert is_synced(made)
    link = tmp_path / "link"
    link.symlink_to(made)
    assert is_synced(link)


def test_or_by_what_the_program_leaves_there(tmp_path):
    made = tmp_path / "shared" / "data"
    made.mkdir(parents=True)
    assert not is_synced(made)
    (made.parent / ".stfolder").mkdir()
    assert is_synced(made)
    shutil.rmtree(made.parent / ".stfolder")
    assert not is_synced(made)
