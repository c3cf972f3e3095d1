"""Which faults are the surroundings' and get words, and which are ours and pass."""

import errno
import sqlite3
from pathlib import Path

import pytest

from unclench.store import disk_faults
from unclench.store.disk_faults import in_words
from unclench.store.errors import DamagedDatabase, StoreError, Unavailable

HERE = Path("folder") / "unclench.db"


def said_about(fault):
    with pytest.raises(Exception) as caught, in_words(HERE):  # noqa: PT011 - any of several
        raise fault
    return caught.value


def sqlite_fault(code):
    fault = sqlite3.OperationalError("what SQLite says")
    fault.sqlite_errorcode = code
    return fault


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (sqlite3.SQLITE_FULL, Unavailable, "The disk with folder is full."),
        (sqlite3.SQLITE_IOERR_SHMSIZE, Unavailable, "The disk with folder is full."),
        (sqlite3.SQLITE_READONLY_DIRECTORY, Unavailable, "can't be written."),
        (sqlite3.SQLITE_CANTOPEN, Unavailable, "can't be written."),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, Unavailable, "Another program is using"),
        (sqlite3.SQLITE_IOERR_WRITE, Unavailable, "the disk reports an error"),
        (sqlite3.SQLITE_CORRUPT_INDEX, DamagedDatabase, "is damaged"),
        (sqlite3.SQLITE_NOTADB, DamagedDatabase, "is damaged"),
    ],
)
def test_what_sqlite_met_outside_gets_words(code, kind, words):
    fault = sqlite_fault(code)
    said = said_about(fault)
    assert type(said) is kind
    assert words in str(said)
    assert said.__cause__ is fault


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk with folder is full."),
        (errno.EROFS, "can't be written."),
        (errno.EACCES, "can't be written."),
        (errno.EIO, "can't be used: Some fault."),
    ],
)
def test_what_the_system_refused_gets_words(number, words):
    said = said_about(OSError(number, "Some fault"))
    assert type(said) is Unavailable
    assert words in str(said)


def test_what_may_not_be_read_is_not_told_as_read_only(monkeypatch):
    monkeypatch.setattr(disk_faults, "may_read", lambda path: path == HERE)
    refused = PermissionError(errno.EACCES, "Permission denied")
    assert "can't be written." in str(said_about(refused))
    other = PermissionError(errno.EACCES, "Permission denied", "folder/exercises")
    assert str(said_about(other)).startswith("folder/exercises can't be read. Check")


@pytest.mark.parametrize(
    "bug",
    [
        sqlite_fault(sqlite3.SQLITE_CONSTRAINT_CHECK),
        sqlite3.ProgrammingError("closed"),
        KeyError("x"),
    ],
)
def test_a_bug_passes_unchanged(bug):
    said = said_about(bug)
    assert said is bug
    assert not isinstance(said, StoreError)
