"""Links in the profile, as into a synced folder: what they name is worked on, and they stay."""

import os
import shutil
import stat
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from unclench.store import backup, links
from unclench.store.backup import refuse_missing, restore_backup, set_aside
from unclench.store.database import open_database
from unclench.store.delete_all import delete_all
from unclench.store.errors import StoreError, Unavailable
from unclench.store.profile_file import restore_profile, save_profile
from unclench.store.sessions import Sessions
from unclench.store.taken_away import write_back

NOW = datetime(2026, 3, 1, 14, 30)  # noqa: DTZ001 - only its digits are used

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets few people make links")


@pytest.fixture
def add(profile, session):
    def put(*names):
        with closing(open_database(profile.database)) as database:
            Sessions(database).add_new(session(id=name) for name in names)

    return put


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    folder = tmp_path / "drop"
    folder.mkdir()
    return folder


@pytest.fixture
def synced(profile, add, drop):
    """A profile whose database and exercises are links into another folder."""
    add("a")
    (profile.exercises / "mine.json").write_text("old")
    (profile.exercises / "sounds").mkdir()
    (profile.exercises / "sounds" / "rain.ogg").write_bytes(b"rain")
    profile.database.rename(drop / "mine.db")
    profile.database.symlink_to(Path("..") / "drop" / "mine.db")
    profile.exercises.rename(drop / "own")
    profile.exercises.symlink_to(Path("..") / "drop" / "own")
    return profile


@pytest.fixture
def saved(synced, tmp_path: Path) -> Path:
    save_profile(synced, tmp_path / "my.zip")
    return tmp_path / "my.zip"


def ids(path: Path) -> list[str]:
    with closing(open_database(path)) as database:
        return sorted(one.id for one in Sessions(database).page())


def test_a_restore_exchanges_what_the_links_name(synced, saved, add, drop):
    add("b")
    own = drop / "own"
    (own / "mine.json").write_text("new")
    (own / "later").mkdir()
    (own / "later" / "second.json").write_text("second")
    (own / "sounds" / "wind.ogg").write_bytes(b"wind")
    (own / ".stfolder").mkdir()
    _backup, kept = restore_profile(synced, saved, NOW)
    assert synced.database.is_symlink()
    assert synced.exercises.is_symlink()
    assert ids(drop / "mine.db") == ["a"]
    assert stat.S_IMODE((drop / "mine.db").stat().st_mode) == 0o600
    assert {str(one.relative_to(own)) for one in own.rglob("*")} == {
        ".stfolder",
        "mine.json",
        "sounds",
        "sounds/rain.ogg",
    }
    assert (own / "mine.json").read_text() == "old"
    assert kept is not None
    assert ids(kept / "unclench.db") == ["a", "b"]
    assert (kept / "exercises" / "mine.json").read_text() == "new"
    assert (kept / "exercises" / "later" / "second.json").read_text() == "second"
    assert not any(one.is_symlink() for one in kept.rglob("*"))
    assert [one.name for one in synced.folder.glob("*.restored")] == []


def test_an_empty_linked_folder_is_filled_where_it_is(synced, saved, drop):
    shutil.rmtree(drop / "own")
    (drop / "own").mkdir()
    restore_profile(synced, saved, NOW)
    assert (drop / "own" / "mine.json").read_text() == "old"


def test_links_inside_the_exercises_stay_and_what_they_name_is_kept_too(
    profile, add, drop, tmp_path
):
    add("a")
    (profile.exercises / "mine.json").write_text("old")
    save_profile(profile, tmp_path / "my.zip")
    (profile.exercises / "mine.json").unlink()
    (drop / "far.json").write_text("far")
    (drop / "more").mkdir()
    (drop / "more" / "one.json").write_text("one")
    for name in ("mine.json", "other.json"):
        (profile.exercises / name).symlink_to(Path("..") / ".." / "drop" / "far.json")
    (profile.exercises / "more").symlink_to(drop / "more")
    _backup, kept = restore_profile(profile, tmp_path / "my.zip", NOW)
    assert kept is not None
    assert (kept / "exercises" / "mine.json").read_text() == "far"
    assert not (kept / "exercises" / "mine.json").is_symlink()
    for name in ("mine.json", "other.json", "more"):
        assert (profile.exercises / name).is_symlink()
    assert (drop / "far.json").read_text() == "old"
    assert (drop / "more" / "one.json").read_text() == "one"


def test_backups_on_another_disk_keep_the_exercises_too(profile, add, tmp_path, monkeypatch):
    add("a")
    (profile.exercises / "mine.json").write_text("old")
    save_profile(profile, tmp_path / "my.zip")
    monkeypatch.setattr("unclench.store.profile_file._disk", lambda folder: folder)
    _backup, kept = restore_profile(profile, tmp_path / "my.zip", NOW)
    assert kept is not None
    assert (kept / "exercises" / "mine.json").read_text() == "old"
    assert (profile.exercises / "mine.json").read_text() == "old"


def test_a_damaged_database_is_set_aside_and_the_link_goes_on(synced, add, drop, tmp_path):
    shutil.copy(drop / "mine.db", tmp_path / "good.db")
    (drop / "mine.db").write_bytes(b"nonsense" * 1000)
    (drop / "mine.db-journal").write_bytes(b"log")
    aside = set_aside(synced, NOW)
    assert aside.read_bytes() == b"nonsense" * 1000
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"log"
    assert not (drop / "mine.db-journal").exists()
    assert not aside.is_symlink()
    restore_backup(synced, tmp_path / "good.db", NOW)
    assert synced.database.is_symlink()
    assert ids(drop / "mine.db") == ["a"]


def test_writing_back_goes_where_the_link_leads(synced, drop, session):
    with closing(open_database(synced.database)) as database:
        Sessions(database).add_new([session(id="b")])
        (drop / "mine.db").unlink()
        (drop / "mine.db").touch()
        write_back(database, synced, NOW)
        assert synced.database.is_symlink()
    assert ids(drop / "mine.db") == ["a", "b"]


def test_stray_logs_are_looked_for_where_the_link_leads(synced, drop):
    (drop / "mine.db-wal").write_bytes(bytes(4096))
    with closing(open_database(synced.database)) as database:
        assert [file.parent for file in database.logs_set_aside] == [drop]


def test_a_link_that_leads_nowhere_is_named_and_nothing_is_made(synced, saved, drop):
    shutil.rmtree(drop)
    for act in (
        lambda: open_database(synced.database),
        lambda: refuse_missing(synced),
        lambda: backup.put_in_place(synced, saved, NOW),
    ):
        with pytest.raises(Unavailable, match=r"unclench\.db is a link to .*mine\.db, which is"):
            act()
    drop.mkdir()
    with pytest.raises(Unavailable, match="is a link"):
        open_database(synced.database)
    assert list(drop.iterdir()) == []


def test_delete_all_takes_links_away_and_the_history_that_they_name(synced, drop):
    (drop / "mine.db-journal").touch()
    left = delete_all(synced, backups_too=True)
    assert left == (drop / "own",)
    assert [one.name for one in synced.folder.iterdir()] == []
    assert sorted(one.name for one in drop.iterdir()) == ["own"]
    assert (drop / "own" / "mine.json").read_text() == "old"


def test_delete_all_takes_dead_links_too(synced, drop):
    shutil.rmtree(drop)
    assert delete_all(synced, backups_too=True) == ()
    assert list(synced.folder.iterdir()) == []


def test_what_can_not_be_removed_keeps_nothing_else(synced, monkeypatch):
    (synced.folder / "unclench.log").touch()
    usual = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "exercises":
            raise OSError("no words, and no number")
        usual(path, missing_ok)

    def unreadable(*_what: object) -> list[Path]:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    monkeypatch.setattr(Path, "glob", unreadable)
    with pytest.raises(StoreError, match="exercises can't be used: no words, and no number"):
        delete_all(synced, backups_too=False)
    monkeypatch.undo()
    assert [one.name for one in synced.folder.iterdir()] == ["exercises"]


def test_files_in_a_folder_that_holds_none(tmp_path):
    assert links.files_in(tmp_path) == []
