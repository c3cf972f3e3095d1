"""What the app can't have written: the database is refused, or one value costs itself."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from unclench.domain.session import Answer, CheckIn, Rating
from unclench.store.backup import back_up_daily, refuse_missing
from unclench.store.check_ins import CheckIns
from unclench.store.database import open_database
from unclench.store.errors import DamagedDatabase, MissingDatabase
from unclench.store.migrations import scripts
from unclench.store.sessions import Sessions

pytestmark = pytest.mark.thorough

AT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)


@pytest.fixture
def filled(path, session):
    """A database with a session, an answer and a check-in, closed."""
    with closing(open_database(path)) as opened:
        Sessions(opened).begin(session(note="a note", answers=(Answer("f", "?", ("x", "y")),)))
        CheckIns(opened).add(CheckIn("c", AT, Rating(3), signs=("tired",)))
    return path


def spoil(path, *statements):
    """Change the file as no version of the app would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            raw.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        *(f"PRAGMA user_version = {number}" for number in (0, -1, -(2**31))),
        "DROP TABLE check_in",
        "DROP TABLE opening",
        "DROP INDEX session_day",
        "ALTER TABLE session DROP COLUMN note",
        "ALTER TABLE check_in RENAME COLUMN signs TO sings",
        "UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN 0 AND 10', 'BETWEEN 0 AND 99')",
    ],
)
def test_a_wrong_version_or_table_is_damage_and_is_left_as_it_is(filled, statement):
    spoil(filled, statement)
    before = filled.read_bytes()
    with pytest.raises(DamagedDatabase):
        open_database(filled)
    assert filled.read_bytes() == before


@pytest.mark.parametrize("version", [1, 2])
def test_a_version_that_is_too_low_is_damage_before_anything_is_changed(filled, version):
    spoil(filled, f"PRAGMA user_version = {version}")
    with pytest.raises(DamagedDatabase):
        open_database(filled)


def test_another_apps_database_without_a_version_is_left_alone(path):
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE poem (line TEXT)")
    before = path.read_bytes()
    with pytest.raises(DamagedDatabase):
        open_database(path)
    assert path.read_bytes() == before


def test_what_somebody_added_is_no_damage(filled):
    spoil(filled, "CREATE TABLE mine (x)", "CREATE INDEX more ON session (note)", "ANALYZE")
    with closing(open_database(filled)) as opened:
        assert CheckIns(opened).get("c").stress == Rating(3)
        assert opened.rows("SELECT count(*) FROM mine") == [(0,)]


@pytest.mark.parametrize("number", range(1, len(scripts())))
def test_databases_of_every_version_are_what_their_scripts_make(path, number):
    open_database(path, scripts()[:number]).close()
    open_database(path).close()


@pytest.mark.parametrize("signs", ["", "{", "7", "null", '{"a": 1}', "[" * 100_000])
def test_signs_that_are_none_cost_themselves(filled, signs):
    spoil(filled, f"UPDATE check_in SET signs = '{signs}'")
    with closing(open_database(filled)) as opened:
        assert CheckIns(opened).page() == [CheckIn("c", AT, Rating(3))]


def test_signs_that_are_partly_none_cost_that_part(filled):
    spoil(filled, """UPDATE check_in SET signs = '["tired", 7, null, ["x"]]'""")
    with closing(open_database(filled)) as opened:
        assert CheckIns(opened).get("c").signs == ("tired",)


@pytest.mark.parametrize("value", ["", "{", "null", "true", '{"a": 1}'])
def test_an_answer_that_is_none_is_shown_as_it_stands(filled, value):
    spoil(filled, f"UPDATE session_answer SET value = '{value}'")
    with closing(open_database(filled)) as opened:
        assert Sessions(opened).get("a").answers == (Answer("f", "?", value),)


def test_one_flipped_bit_in_a_note_costs_a_letter(filled):
    spoil(filled, "UPDATE session SET note = CAST(x'61ff62' AS TEXT)")
    with closing(open_database(filled)) as opened:
        assert [one.note for one in Sessions(opened).page()] == ["a\ufffdb"]
        assert [one.note for one in Sessions(opened).each()] == ["a\ufffdb"]
        Sessions(opened).note("a", "mended")
        assert Sessions(opened).get("a").note == "mended"


def test_a_row_that_can_not_be_is_damage(filled):
    statement = "UPDATE session SET stress_before = 77"
    spoil(filled, "PRAGMA ignore_check_constraints = ON", statement)
    with closing(open_database(filled)) as opened:
        with pytest.raises(DamagedDatabase):
            Sessions(opened).page()
        assert opened.faults()


@pytest.mark.parametrize("empty", [False, True])
def test_no_empty_history_is_begun_beside_backups(profile, empty):
    refuse_missing(profile)
    open_database(profile.database).close()
    refuse_missing(profile)
    back_up_daily(profile, AT.date())
    refuse_missing(profile)
    profile.database.unlink()
    if empty:
        profile.database.touch()
    with pytest.raises(MissingDatabase, match="missing or empty"):
        refuse_missing(profile)
