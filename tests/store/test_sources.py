"""How ratings came to be is known: of what is put down now, and of what was there before."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime

import pytest
from tests.store.bringing import looked_at

from unclench.domain.insight.readings import Reading
from unclench.domain.marks import Mark
from unclench.domain.session import NOT_ASKED, SKIPPED, CheckIn, Rating
from unclench.store.body_marks import BodyMarks
from unclench.store.change_stamp import stamp_of
from unclench.store.check_ins import CheckIns
from unclench.store.database import open_database
from unclench.store.deletions import Deletion, Deletions
from unclench.store.errors import DatabaseTakenAway
from unclench.store.exchange.history_file import export_history
from unclench.store.exchange.imports import carry_out
from unclench.store.migrations import scripts
from unclench.store.sessions import Sessions
from unclench.store.summaries import Summaries

RANDOM = "0f8fad5bd9cb469fa165708677289501"  # a UUID of version 4
HASH = "0f8fad5bd9cb369fa165708677289501"
DAY = date(2026, 3, 1)


def older(path, *rows):
    """A database of version 8 with sessions of (id, started, planned, played, progress)."""
    with closing(sqlite3.connect(path)) as made:
        for script in scripts()[:8]:
            made.executescript(script)
        made.execute("PRAGMA user_version = 8")
        for row in rows:
            made.execute(
                "INSERT INTO session (id, exercise_id, title, kind, started, offset_minutes,"
                " planned_ms, played_ms, progress, stress_before_missing, pain_before_missing,"
                " stress_after_missing, pain_after_missing, note)"
                " VALUES (?, 'a', 'A', 'rest', ?, 0, ?, ?, ?, 'skipped', 'skipped', 'skipped',"
                " 'skipped', '')",
                row,
            )
        made.execute("INSERT INTO body_mark (part, intensity, fresh) VALUES ('neck', 4, 0)")
        made.commit()


@pytest.mark.parametrize(
    ("row", "source"),
    [
        ((RANDOM, 60_123, 60_000, 60_000, "completed"), "live"),
        ((RANDOM, 120_000, 60_000, 60_000, "completed"), "typed"),
        ((RANDOM, 120_000, 60_000, 30_000, "ended_early"), "live"),
        ((RANDOM, 120_000, 61_500, 61_500, "completed"), "live"),
        ((HASH, 120_000, 60_000, 60_000, "completed"), "imported"),
        (("mine", 60_123, 60_000, 60_000, "completed"), "live"),
    ],
)
def test_of_what_was_there_all_is_derived_that_can_be_known(path, row, source):
    older(path, row)
    with closing(open_database(path)) as database:
        assert [one.source for one in Sessions(database).page()] == [source]


def test_marks_that_were_there_are_those_of_the_day_of_the_change(path):
    older(path)
    with closing(open_database(path)) as database:
        marks = BodyMarks(database)
        first = marks.first_day()
        assert first is not None
        assert marks.on(first) == {"neck": 4}


@pytest.mark.parametrize("source", ["live", "typed", "edited", "imported"])
def test_the_source_is_stored_and_moves_along(database, session, tmp_path, source):
    Sessions(database).put(session(source=source))
    CheckIns(database).add(CheckIn("c", datetime(2026, 3, 2, tzinfo=UTC), Rating(3), source=source))
    for form in ("json", "csv"):
        with closing(open_database(tmp_path / f"{form}.db")) as other:
            carry_out(other, looked_at(other, export_history(database, form)))
            assert Sessions(other).get("a").source == source
            if form == "json":
                assert CheckIns(other).get("c").source == source


def test_deleted_ones_are_counted_by_day_and_nothing_more(database):
    deletions = Deletions(database)
    for day in (DAY, DAY, date(2026, 3, 5)):
        deletions.count(day)
    assert deletions.all() == [Deletion(DAY, 2), Deletion(date(2026, 3, 5), 1)]
    assert deletions.between(date(2026, 3, 2), date(2026, 3, 5)) == [Deletion(date(2026, 3, 5), 1)]
    for _ in range(2):
        with database.transaction():
            deletions.take_back_inside(DAY)
    assert deletions.all() == [Deletion(date(2026, 3, 5), 1)]


def test_numbers_of_deleted_ones_move_along_and_never_count_twice(database, tmp_path):
    for _ in range(3):
        Deletions(database).count(DAY)
    text = export_history(database, "json")
    with closing(open_database(tmp_path / "other.db")) as other:
        Deletions(other).count(DAY)
        for _ in range(2):
            carry_out(other, looked_at(other, text))
        assert Deletions(other).all() == [Deletion(DAY, 3)]
    assert '"deletions": []' in export_history(database, "json", date(2026, 3, 2)).replace("\n", "")


def test_a_day_keeps_how_the_marks_stood_when_it_ended(database):
    today = [date(2026, 3, 1)]
    marks = BodyMarks(database, lambda: today[0])
    assert marks.first_day() is None
    marks.set("neck", Mark(8))
    marks.set("neck", Mark(6))
    marks.set("jaw_left", Mark())
    today[0] = date(2026, 3, 10)
    marks.set("neck", Mark(2))
    marks.remove("jaw_left")
    assert marks.first_day() == date(2026, 3, 1)
    assert marks.on(date(2026, 2, 28)) == {}
    assert marks.on(date(2026, 3, 9)) == {"jaw_left": None, "neck": 6}
    assert marks.on(date(2026, 3, 10)) == {"neck": 2}


def test_marks_that_wait_are_remembered_for_their_day_too(path, filled):
    filled(path, "a")
    with closing(open_database(path)) as database:
        database.claim()
        path.rename(path.with_name("away.db"))
        BodyMarks(database, lambda: DAY).set("neck", Mark(5))
        path.with_name("away.db").rename(path)
        database.write_waiting()
        assert BodyMarks(database).on(DAY) == {"neck": 5}


def test_a_deletion_is_refused_where_the_history_was_taken_away(path, filled):
    filled(path, "a")
    with closing(open_database(path)) as database:
        database.claim()
        path.rename(path.with_name("away.db"))
        with pytest.raises(DatabaseTakenAway):
            Deletions(database).count(DAY)


def test_readings_are_all_that_a_report_needs(database, session):
    Sessions(database).put(session(source="typed", pain_before=Rating(3), pain_after=NOT_ASKED))
    Sessions(database).put(session(id="b", stress_before=SKIPPED, progress="completed"))
    Sessions(database).put(session(id="c", progress="running"))
    ended = session(id="d", progress="completed", stress_after=Rating(2))
    Sessions(database).put(ended)
    at = datetime(2026, 3, 2, tzinfo=UTC)
    CheckIns(database).add(CheckIn("e", at, Rating(3), source="edited"))
    CheckIns(database).add(CheckIn("f", at, SKIPPED, Rating(5)))
    began = ended.started_at
    assert sorted(Summaries(database).readings(), key=repr) == sorted(
        [
            Reading("breath-46", "stress", began, 6, 2),
            Reading(None, "stress", at, 3, None, "edited"),
            Reading(None, "pain", at, 5, None),
        ],
        key=repr,
    )
    Sessions(database).finish("a", 1000, "completed")
    found = set(Summaries(database).readings())
    assert Reading("breath-46", "stress", began, 6, None, "typed") in found
    assert Reading("breath-46", "pain", began, 3, None, "typed", asked=False) in found


def test_a_database_tells_without_being_opened_whether_it_changed(path, filled, session):
    assert stamp_of(path) is None
    filled(path, "a")
    before = stamp_of(path)
    assert before == stamp_of(path)
    with closing(open_database(path)) as database:
        assert Sessions(database).count() == 1
        assert stamp_of(path) == before  # reading changes nothing
        Sessions(database).note("a", "changed")
    assert stamp_of(path) != before
