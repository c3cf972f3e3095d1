"""A log that lies beside a database and is another's is set aside; its own is taken in."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from unclench.store.copies import copy_database
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase, Unavailable
from unclench.store.sessions import Sessions
from unclench.store.stray_logs import ASIDE

pytestmark = pytest.mark.thorough

BIG = "long " * 2000


@pytest.fixture
def with_log(tmp_path, session):
    """A database as an older version had it, killed: ten sessions, one of them in the log only."""
    killed, live = tmp_path / "killed.db", tmp_path / "live.db"
    with closing(open_database(live)) as opened:
        Sessions(opened).add_new(session(id=str(n), note=BIG) for n in range(9))
        opened.rows("PRAGMA journal_mode = WAL")
        Sessions(opened).begin(session(id="9", note=BIG))
        for ending in ("", "-wal"):
            shutil.copyfile(beside(live, ending), beside(killed, ending))
    live.unlink()
    return killed


@pytest.fixture
def with_journal(tmp_path, session):
    """A database that was killed in the middle of deleting nine of its ten sessions."""
    killed, live = tmp_path / "killed.db", tmp_path / "live.db"
    with closing(open_database(live)) as opened:
        Sessions(opened).add_new(session(id=str(n), note=BIG) for n in range(10))
        opened.rows("PRAGMA cache_size = 1")  # what is changed is written before it is kept
        with opened.transaction():
            opened.change("UPDATE session SET note = note || 'more' WHERE id <> '0'")
            opened.change("DELETE FROM session WHERE id <> '0'")
            for ending in ("", "-journal"):
                shutil.copyfile(beside(live, ending), beside(killed, ending))
    live.unlink()
    return killed


def beside(path, ending):
    return path.with_name(path.name + ending)


def names_in(path):
    with closing(open_database(path)) as opened:
        assert opened.faults() == []
        return sorted(one.id for one in Sessions(opened).page()), opened.logs_set_aside


def backup(path, session, **changes):
    """A sound copy of another state, as a person puts it back by hand."""
    source = path.with_name("source.db")
    with closing(open_database(source)) as opened:
        Sessions(opened).add_new(session(id=f"old-{n}", **changes) for n in range(3))
    copy_database(source, path)
    source.unlink()


def test_its_own_log_is_taken_in(with_log):
    assert names_in(with_log) == ([str(n) for n in range(10)], ())


def test_a_backup_put_back_beside_an_old_log_is_what_it_was(with_log, session):
    log = beside(with_log, "-wal").read_bytes()
    backup(with_log, session)
    names, aside = names_in(with_log)
    assert names == ["old-0", "old-1", "old-2"]
    assert [one.read_bytes() for one in aside] == [log]
    assert [one.name for one in with_log.parent.glob(f"{ASIDE}*")] == [aside[0].name]
    assert names_in(with_log) == (names, ())


def test_a_file_with_a_log_of_its_own_put_back_without_it(with_log, session):
    """Both use a log: only by trying can be told that the old one isn't its own."""
    backup(with_log, session, note=BIG)
    with closing(sqlite3.connect(with_log.with_name("new.db"), isolation_level=None)) as new:
        new.execute("PRAGMA journal_mode = WAL")
    with closing(open_database(with_log.with_name("new.db"))) as new:
        Sessions(new).add_new(session(id=f"new-{n}", note=BIG) for n in range(300))
        Sessions(new).add_new(session(id=f"none-{n}") for n in range(30))
        new.change("DELETE FROM session WHERE id LIKE 'none%'")
        new.rows("PRAGMA journal_mode = WAL")
    with_log.with_name("new.db").replace(with_log)
    names, aside = names_in(with_log)
    assert len(names) == 300
    assert len(aside) == 1


def test_nothing_is_set_aside_where_the_database_itself_is_damaged(with_log):
    content = bytearray(with_log.read_bytes())
    content[4096:] = b"\x07" * (len(content) - 4096)
    with_log.write_bytes(content)
    with pytest.raises(DamagedDatabase):
        open_database(with_log)
    assert list(with_log.parent.glob(f"{ASIDE}*")) == []


@pytest.mark.parametrize("content", [b"", b"x" * 32])
def test_an_empty_log_is_nobodys(with_log, content):
    beside(with_log, "-wal").write_bytes(content)
    assert names_in(with_log) == ([str(n) for n in range(9)], ())


def test_its_own_journal_is_played_back(with_journal):
    assert names_in(with_journal) == ([str(n) for n in range(10)], ())


@pytest.mark.parametrize("writes", range(12))
def test_a_backup_put_back_beside_an_old_journal_is_what_it_was(with_journal, session, writes):
    journal = beside(with_journal, "-journal").read_bytes()
    backup(with_journal, session)
    with closing(open_database(with_journal)) as opened:  # counters of changes near each other
        for n in range(writes):
            opened.change("INSERT INTO favourite VALUES (?)", (str(n),))
    copy_database(with_journal, with_journal.with_name("copy.db"))
    with_journal.with_name("copy.db").replace(with_journal)
    beside(with_journal, "-journal").write_bytes(journal)
    names, aside = names_in(with_journal)
    assert names == ["old-0", "old-1", "old-2"]
    assert [one.read_bytes() for one in aside] == [journal]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda log: log[:20],
        lambda log: b"x" * len(log),
        lambda log: log[:8] + bytes(4) + log[12:],
        lambda log: log[:20] + bytes(4) + log[24:],
        lambda log: log[:600],
    ],
    ids=["cut", "garbage", "no pages", "no sectors", "no whole page"],
)
def test_a_journal_that_can_not_be_told_is_left_to_sqlite(tmp_path, with_journal, session, spoil):
    journal = spoil(beside(with_journal, "-journal").read_bytes())
    backup(with_journal, session)
    beside(with_journal, "-journal").write_bytes(journal)
    assert names_in(with_journal) == (["old-0", "old-1", "old-2"], ())


def test_a_log_that_somebody_uses_is_never_set_aside(path, session):
    """An older version is open: its log is alive, whatever it looks like."""
    with closing(open_database(path)) as opened:
        Sessions(opened).begin(session())
    code = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('PRAGMA journal_mode = WAL'); c.execute(\"UPDATE session SET note = 'x'\");"
        "print(flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline()
        head = bytearray(path.read_bytes())
        head[18:20] = b"\1\1"
        path.write_bytes(head)
        with pytest.raises(Unavailable, match="Another program is using"):
            open_database(path)
        assert beside(path, "-wal").exists()
        child.communicate()
    assert list(path.parent.glob(f"{ASIDE}*")) == []
