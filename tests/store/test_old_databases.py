"""Databases that released versions made become what a fresh one is, with every row as it was.

`tests/data/databases/README.md` says how they came about.
"""

import json
import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from unclench.domain.marks import Mark
from unclench.domain.preferences import Preferences
from unclench.domain.program_run import Done, Place, ProgramRun
from unclench.domain.session import Answer, CheckIn, Rating, Session, WeekReview
from unclench.store.body_marks import BodyMarks
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import open_database
from unclench.store.migrations import NEWEST, scripts
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import RATINGS, Sessions
from unclench.store.settings import StoredSettings

FOLDER = Path(__file__).parents[1] / "data" / "databases"
CONTENTS = json.loads((FOLDER / "contents.json").read_text("utf-8"))
FILES = {int(file.stem.removeprefix("v")): file for file in FOLDER.glob("v*.db")}
every_version = pytest.mark.parametrize("version", sorted(FILES))


@pytest.fixture
def old(tmp_path, version):
    return Path(shutil.copyfile(FILES[version], tmp_path / "old.db"))


@pytest.fixture
def renewed(old):
    with closing(open_database(old)) as database:
        yield database


def schema(file):
    """All that a database's tables promise: what SQLite was told, and what it made of that."""
    with closing(sqlite3.connect(file)) as look:
        told = look.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
        tables = [name for kind, name, *_rest in told if kind == "table"]
        indexes = [name for kind, name, *_rest in told if kind == "index"]

        def pragma(what, names):
            return {name: look.execute(f"PRAGMA {what}('{name}')").fetchall() for name in names}

        return {
            "told": {(kind, name, table, plain(sql)) for kind, name, table, sql in told},
            "kinds": sorted(look.execute("PRAGMA table_list").fetchall()),
            "columns": pragma("table_xinfo", tables),
            "indexes": {name: sorted(row[1:] for row in rows)
                        for name, rows in pragma("index_list", tables).items()},
            "indexed": pragma("index_xinfo", indexes),
            "keys": pragma("foreign_key_list", tables),
        }  # fmt: skip


def plain(sql):
    """The words of a statement: its comments, its line breaks and its spaces promise nothing."""
    return None if sql is None else " ".join(re.sub(r"--[^\n]*", "", sql).split())


def rows(file, columns):
    """Every row of every table, in the named columns of each."""
    with closing(sqlite3.connect(file)) as look:
        return {
            table: sorted(look.execute(f"SELECT {names} FROM {table}").fetchall(), key=repr)
            for table, names in columns.items()
        }


def columns_of(file):
    return {
        table: ", ".join(column[1] for column in columns)
        for table, columns in schema(file)["columns"].items()
    }


def test_there_is_a_database_of_every_version_before_this_one():
    assert set(range(1, NEWEST)) <= set(FILES)


@every_version
def test_the_scripts_still_make_what_was_released(tmp_path, old, version):
    open_database(tmp_path / "fresh.db", scripts()[:version]).close()
    assert schema(old) == schema(tmp_path / "fresh.db")


@every_version
def test_tables_indexes_checks_and_defaults_become_those_of_a_fresh_one(tmp_path, old, version):
    open_database(old).close()
    open_database(tmp_path / "fresh.db").close()
    assert schema(old) == schema(tmp_path / "fresh.db")


@every_version
def test_every_row_stays_as_it_was(old, version):
    columns = columns_of(old)
    before = rows(old, columns)
    assert all(before.values())
    open_database(old).close()
    assert rows(old, columns) == before


@every_version
def test_a_renewed_database_is_sound(renewed, version):
    assert renewed.version() == NEWEST
    assert renewed.faults() == []
    assert renewed.rows("PRAGMA foreign_key_check") == []


@every_version
def test_sessions_are_those_that_were_put_in(renewed, version):
    found = {session.id: session for session in Sessions(renewed).page()}
    assert len(found) == len(CONTENTS["sessions"])
    for record in CONTENTS["sessions"]:
        wanted = session_of(record, details=version > 1)
        liked = CONTENTS["liked"].get(wanted.id) if version > 5 else None
        wanted = replace(wanted, liked=liked, source=source_of(wanted.id))
        assert found[wanted.id] == wanted
        assert found[wanted.id].started_at.isoformat() == wanted.started_at.isoformat()


@every_version
def test_settings_are_those_that_were_put_in(renewed, version):
    settings = StoredSettings(renewed)
    later = CONTENTS["later_settings"] if version > 1 else {}
    assert settings.load() == Preferences(**CONTENTS["settings"], **later)
    assert settings.favourites() == set(CONTENTS["favourites"])
    assert settings.tags() == set(CONTENTS["tags"] if version > 1 else ())
    assert settings.pace() == (CONTENTS["pace"] if version > 1 else None)


@every_version
def test_check_ins_reviews_and_bodies_are_those_that_were_put_in(renewed, version):
    check_ins = {item.id: item for item in CheckIns(renewed).page()}
    reviews = {item.id: item for item in WeekReviews(renewed).page()}
    bodies = BodyMarks(renewed)
    if version == 1:  # it had none of these
        assert not check_ins
        assert not reviews
        assert not bodies.marks()
        assert not bodies.modes()
        return
    assert list(check_ins.values()) == newest_first(map(check_in_of, CONTENTS["check_ins"]))
    assert list(reviews.values()) == newest_first(map(review_of, CONTENTS["week_reviews"]))
    given = CONTENTS["body_marks"] | (CONTENTS["later_marks"] if version > 3 else {})
    marks = {part: Mark(level, fresh) for part, (level, fresh) in given.items()}
    assert bodies.marks() == marks
    assert bodies.modes() == CONTENTS["body_modes"]


@every_version
def test_runs_are_those_that_were_put_in(renewed, version):
    given = CONTENTS["run"]
    done = Done(Place(*given["ticked"]), datetime.fromisoformat(given["ticked_at"]))
    run = ProgramRun(
        given["id"],
        given["program_id"],
        given["title"],
        datetime.fromisoformat(given["started_at"]),
        given["week"],
        tuple(given["days"]),
        given["minute"],
        given["remind"],
        (done,),
    )
    assert ProgramRuns(renewed).all() == ([run] if version > 6 else [])


def newest_first(items):
    return sorted(items, key=lambda item: (item.at, item.id), reverse=True)


def ratings_of(record, names):
    return {name: Rating(record[name], record[f"{name}_missing"]) for name in names}


def session_of(record, details):
    plainly = ("id", "exercise_id", "title", "kind", "planned_ms", "played_ms", "progress", "note")
    answers = record["answers"] if details else ()
    return Session(
        started_at=datetime.fromisoformat(record["started_at"]),
        areas=tuple(sorted(record["areas"].items())) if details else (),
        answers=tuple(
            Answer(one["field"], one["prompt"], hashable(one["value"])) for one in answers
        ),
        **{name: record[name] for name in plainly},
        **ratings_of(record, RATINGS),
    )


def hashable(value):
    return tuple(value) if isinstance(value, list) else value


def check_in_of(record):
    ratings = ratings_of(record, ("stress", "pain", "rested"))
    at, signs = datetime.fromisoformat(record["at"]), tuple(record["signs"])
    note, source = record["note"], source_of(record["id"])
    return CheckIn(record["id"], at, signs=signs, note=note, source=source, **ratings)


def source_of(name):
    """What can be known of where ratings came from: these ids of 32 digits are no random ones."""
    return "imported" if len(name) == 32 else "live"


def review_of(record):
    scores = (record[name] for name in ("average", "enjoyment", "activity"))
    return WeekReview(record["id"], datetime.fromisoformat(record["at"]), *scores)
