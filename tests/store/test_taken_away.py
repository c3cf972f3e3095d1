"""The ways on when the file of an open database was taken away."""

import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest

from unclench.store import taken_away
from unclench.store.copies import look_into
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase, DatabaseTakenAway, StoreError
from unclench.store.sessions import Sessions

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="an open file can't be moved or replaced there"
)
NOW = datetime(2026, 3, 14, 12, 0, 5, tzinfo=UTC)


@pytest.fixture
def database(profile, filled):
    """The open database of the profile, with a session in it."""
    with closing(open_database(filled(profile.database, "mine"))) as opened:
        yield opened


@pytest.fixture
def other(tmp_path, filled):
    """Another database, with two sessions."""
    return filled(tmp_path / "other.db", "theirs-0", "theirs-1")


@pytest.fixture
def synced(profile, database, other):
    """What a sync program made of the profile."""
    conflict = profile.folder / "unclench (conflicted copy).db"
    profile.database.rename(conflict)
    shutil.copyfile(other, profile.database)
    return conflict


def ids(path):
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as look:
        return sorted(row[0] for row in look.execute("SELECT id FROM session"))


def test_both_files_are_found(profile, database, synced):
    assert taken_away.moved_to(database) == synced
    there = taken_away.contents_there(profile)
    assert there is not None
    assert there.sessions == 2


def test_a_file_that_is_gone_is_not_found(profile, database, tmp_path):
    profile.database.rename(tmp_path / "elsewhere.db")
    assert taken_away.moved_to(database) is None
    assert taken_away.contents_there(profile) is None


def test_the_file_that_is_there_is_used(profile, database, synced, session):
    taken_away.use_what_is_there(database)
    Sessions(database).begin(session(id="next"))
    assert ids(profile.database) == ["next", "theirs-0", "theirs-1"]
    assert ids(synced) == ["mine"]


def test_a_bad_file_that_is_there_is_refused_and_the_way_back_stays(profile, database, synced):
    profile.database.write_bytes(b"no database" * 1000)
    with pytest.raises(DamagedDatabase):
        taken_away.use_what_is_there(database)
    with pytest.raises(DatabaseTakenAway):
        database.claim()
    taken_away.write_back(database, profile, NOW)
    assert ids(profile.database) == ["mine"]


def test_what_was_open_is_written_back_and_every_other_file_stays(
    profile, database, synced, session
):
    aside = taken_away.write_back(database, profile, NOW)
    Sessions(database).begin(session(id="next"))
    assert aside == profile.folder / "unclench-found-2026-03-14-120005.db"
    assert ids(aside) == ["theirs-0", "theirs-1"]
    assert ids(profile.database) == ["mine", "next"]
    assert ids(synced) == ["mine"]


def test_a_deleted_folder_is_made_again(profile, database):
    shutil.rmtree(profile.folder)
    assert taken_away.write_back(database, profile, NOW) is None
    assert ids(profile.database) == ["mine"]


def test_where_nothing_can_be_written_nothing_is_changed(profile, database, synced, monkeypatch):
    def full(*_anything):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreError, match="is full"):
        taken_away.write_back(database, profile, NOW)
    monkeypatch.undo()
    assert ids(profile.database) == ["theirs-0", "theirs-1"]


def test_what_waits_when_the_window_closes_goes_into_a_file_of_its_own(
    profile, database, synced, session
):
    kept = taken_away.keep_beside(database, profile, NOW)
    Sessions(database).begin(session(id="waited"))
    assert ids(kept) == ["mine", "waited"]
    assert ids(profile.database) == ["theirs-0", "theirs-1"]
    assert ids(synced) == ["mine"]
    assert look_into(kept).sessions == 2


def test_that_file_is_made_though_what_was_open_can_not_be_read(profile, database, session):
    profile.database.write_bytes(b"no database" * 1000)
    kept = taken_away.keep_beside(database, profile, NOW)
    Sessions(database).begin(session(id="waited"))
    assert ids(kept) == ["waited"]
    assert profile.database.read_bytes() == b"no database" * 1000
