"""A full disk, a locked file: the session goes on in memory and is written when it can be."""

from contextlib import closing
from datetime import UTC, datetime

from unclench.domain.session import Rating, Session
from unclench.store.database import open_database
from unclench.store.errors import StoreError
from unclench.store.sessions import Sessions
from unclench.viewmodels.session.session_recorder import SessionRecorder

SESSION = Session(
    *("a", "breath-46", "Longer out-breath", "breathing"),
    *(datetime(2026, 3, 1, 8, 30, tzinfo=UTC), 180_000),
    stress_before=Rating(7),
    areas=(("neck_back", "light"),),
)


def play(recorder, long=""):
    recorder.begin(SESSION)
    recorder.progress(5000)
    recorder.progress(10_000)
    recorder.finish(180_000, "completed")
    recorder.rate_after(Rating(3), Rating(0))
    recorder.note("fine" + long)


def is_whole(database, note):
    found = Sessions(database).get("a")
    assert (found.played_ms, found.progress) == (180_000, "completed")
    assert (found.stress_before, found.stress_after) == (Rating(7), Rating(3))
    assert found.areas == SESSION.areas
    assert found.note == note


def test_a_full_disk(database):
    recorder = SessionRecorder(Sessions(database), (StoreError,))
    (pages,) = database.rows("PRAGMA page_count")[0]
    database.rows(f"PRAGMA max_page_count = {pages}")
    play(recorder, "e" * 100_000)
    assert recorder.failing
    database.rows(f"PRAGMA max_page_count = {pages * 100}")
    recorder.retry()
    assert not recorder.failing
    is_whole(database, "fine" + "e" * 100_000)


def test_a_write_protected_disk(database):
    recorder = SessionRecorder(Sessions(database), (StoreError,))
    database.rows("PRAGMA query_only = ON")
    play(recorder)
    assert recorder.failing
    assert Sessions(database).count() == 0
    database.rows("PRAGMA query_only = OFF")
    recorder.retry()
    is_whole(database, "fine")


def test_a_locked_file(database, tmp_path):
    recorder = SessionRecorder(Sessions(database), (StoreError,))
    database.change("PRAGMA busy_timeout = 0")
    with closing(open_database(tmp_path / "unclench.db")) as other, other.transaction():
        play(recorder)
        assert recorder.failing
    recorder.retry()
    assert not recorder.failing
    is_whole(database, "fine")
