"""A profile on a write-protected disk can be looked at and backed up; nothing of it is touched."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from unclench.cli import main
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase, StoreError
from unclench.store.profile_file import save_profile
from unclench.store.read_only import copied_profile, readable
from unclench.store.sessions import Sessions
from unclench.store.write_access import is_read_only


@pytest.fixture
def stored(profile, session):
    """A profile with a session in it."""
    with closing(open_database(profile.database)) as database:
        Sessions(database).add_new([session(id="a")])
    (profile.exercises / "mine.json").write_text("{}")
    profile.startup_look.write_text("dark 100")
    return profile


@pytest.fixture
def protected(stored, monkeypatch, tmp_path):
    """It lies on a disk where nothing can be written: root may write everywhere else."""
    usual, opened = os.access, os.open

    def access(path, mode, **more):
        inside = Path(path).is_relative_to(stored.folder)
        return usual(path, mode, **more) and not (inside and mode & os.W_OK)

    def only_read(path, flags, *more, **names):
        if flags & (os.O_WRONLY | os.O_RDWR) and Path(path).is_relative_to(stored.folder):
            raise OSError(30, "Read-only file system", str(path))
        return opened(path, flags, *more, **names)

    monkeypatch.setattr(os, "access", access)
    monkeypatch.setattr(os, "open", only_read)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return stored


def content(folder: Path) -> dict[Path, bytes]:
    return {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def test_it_is_known_by_the_file_or_its_folder(stored, monkeypatch, tmp_path):
    assert not is_read_only(stored.database)
    assert not is_read_only(tmp_path / "none.db")
    for refused in (stored.database, stored.folder):
        monkeypatch.setattr(
            os, "access", lambda path, mode, no=refused: not (path == no and mode & os.W_OK)
        )
        assert is_read_only(stored.database)
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert not is_read_only(stored.database), "there is nothing to look at"


def test_what_can_be_written_is_opened_itself(stored):
    with readable(stored.database) as path:
        assert path == stored.database


@pytest.mark.parametrize("order", [["history"], ["history", "--json"], ["doctor"]])
def test_commands_that_only_read_read(protected, capsys, order, tmp_path):
    before = content(protected.folder)
    code = main(["--data-dir", str(protected.folder), *order])
    said = capsys.readouterr().out
    assert code == (1 if order == ["doctor"] else 0)
    assert {"history": "1 session\n", "--json": '"id": "a"', "doctor": ", 1 session\n"}[
        order[-1]
    ] in said
    if order == ["doctor"]:
        assert f"fault: nothing can be written in {protected.folder}" in said
    assert content(protected.folder) == before
    assert [one.name for one in tmp_path.glob("unclench-look-*")] == []


def test_a_backup_is_written_elsewhere(protected, tmp_path, capsys):
    target = tmp_path / "my.zip"
    assert main(["--data-dir", str(protected.folder), "backup", str(target)]) == 0
    assert "1 session" in capsys.readouterr().out
    assert save_profile(protected, target).contents.sessions == 1


def test_a_log_that_a_crash_left_is_played_into_the_copy(protected, tmp_path):
    code = "import sqlite3, sys, os; c = sqlite3.connect(sys.argv[1]); " + (
        "c.execute('PRAGMA journal_mode = WAL'); c.execute('DELETE FROM session'); c.commit(); "
        "os._exit(0)"
    )
    os.spawnlp(os.P_WAIT, "python3", "python3", "-c", code, str(protected.database))
    assert protected.database.with_name("unclench.db-wal").stat().st_size
    with readable(protected.database) as path, closing(open_database(path)) as database:
        assert Sessions(database).count() == 0


def test_damage_is_told_of_the_database_itself(protected):
    protected.database.write_bytes(b"nonsense" * 1000)
    with (
        pytest.raises(StoreError, match=r"unclench\.db is damaged") as told,
        readable(protected.database) as path,
    ):
        open_database(path)
    assert told.value.values["path"] == protected.database
    with pytest.raises(DamagedDatabase), readable(protected.database):
        raise DamagedDatabase(Path("another.db"))
    assert main(["--data-dir", str(protected.folder), "history"]) == 2


def test_a_window_gets_a_copy_with_the_exercises(protected):
    made = copied_profile(protected)
    assert (made.exercises / "mine.json").read_text() == "{}"
    assert made.startup_look.read_text() == "dark 100"
    with closing(open_database(made.database)) as database:
        assert Sessions(database).count() == 1
    shutil.rmtree(made.folder)
    assert (protected.exercises / "mine.json").exists()


def test_a_copy_needs_neither_exercises_nor_a_look(protected):
    shutil.rmtree(protected.exercises)
    protected.startup_look.unlink()
    assert [one.name for one in copied_profile(protected).folder.iterdir()] == ["unclench.db"]


def test_nothing_is_left_of_a_copy_that_could_not_be_made(protected, monkeypatch, tmp_path):
    def full(*_what: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    for make in (
        lambda: copied_profile(protected),
        lambda: readable(protected.database).__enter__(),
    ):
        with pytest.raises(StoreError, match="is full"):
            make()
    assert [one.name for one in tmp_path.glob("unclench-look-*")] == []
