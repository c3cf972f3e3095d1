"""How the database came to be: one script for each version, in order.

A script is frozen once it was released: a change is always a new script at the end. Version n is
what the first n scripts make; SQLite's `user_version` says which one a file has.
"""

import sqlite3
from collections.abc import Iterator

_FIRST = """
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    exercise_id TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    started INTEGER NOT NULL,           -- milliseconds since 1970 in UTC
    offset_minutes INTEGER NOT NULL     -- of the place where it was played, from UTC
        CHECK (offset_minutes BETWEEN -1439 AND 1439),
    planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
    played_ms INTEGER NOT NULL CHECK (played_ms >= 0),
    progress TEXT NOT NULL CHECK (progress IN ('running', 'completed', 'ended_early')),
    stress_before INTEGER CHECK (stress_before BETWEEN 0 AND 10),
    stress_before_missing TEXT
        CHECK (stress_before_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked')),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_before_missing TEXT
        CHECK (pain_before_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked')),
    stress_after INTEGER CHECK (stress_after BETWEEN 0 AND 10),
    stress_after_missing TEXT
        CHECK (stress_after_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked')),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    pain_after_missing TEXT
        CHECK (pain_after_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked')),
    note TEXT NOT NULL,
    day TEXT NOT NULL                   -- the date where it was played
        AS (date((started + offset_minutes * 60000) / 1000.0, 'unixepoch')) VIRTUAL,
    CHECK ((stress_before IS NULL) <> (stress_before_missing IS NULL)),
    CHECK ((pain_before IS NULL) <> (pain_before_missing IS NULL)),
    CHECK ((stress_after IS NULL) <> (stress_after_missing IS NULL)),
    CHECK ((pain_after IS NULL) <> (pain_after_missing IS NULL))
) STRICT;
CREATE INDEX session_started ON session (started, id);
CREATE INDEX session_day ON session (day);
CREATE INDEX session_exercise ON session (exercise_id, started);
CREATE INDEX session_running ON session (progress) WHERE progress = 'running';
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL                 -- JSON
) STRICT;
CREATE TABLE favourite (
    exercise_id TEXT NOT NULL PRIMARY KEY
) STRICT;
"""

_SECOND = """
CREATE TABLE session_area (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('tense', 'light', 'release', 'imagery', 'skip')),
    PRIMARY KEY (session_id, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_answer (
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,             -- answers are kept in the order they were given
    field TEXT NOT NULL,
    prompt TEXT NOT NULL,
    value TEXT NOT NULL,                -- JSON: a text, a number or a list of texts
    PRIMARY KEY (session_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    at INTEGER NOT NULL,                -- milliseconds since 1970 in UTC
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    stress INTEGER CHECK (stress BETWEEN 0 AND 10),
    stress_missing TEXT
        CHECK (stress_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked')),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    pain_missing TEXT
        CHECK (pain_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked')),
    rested INTEGER CHECK (rested BETWEEN 0 AND 10),
    rested_missing TEXT
        CHECK (rested_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked')),
    signs TEXT NOT NULL,                -- JSON: a list of ids
    note TEXT NOT NULL,
    day TEXT NOT NULL
        AS (date((at + offset_minutes * 60000) / 1000.0, 'unixepoch')) VIRTUAL,
    CHECK ((stress IS NULL) <> (stress_missing IS NULL)),
    CHECK ((pain IS NULL) <> (pain_missing IS NULL)),
    CHECK ((rested IS NULL) <> (rested_missing IS NULL))
) STRICT;
CREATE INDEX check_in_at ON check_in (at, id);
CREATE INDEX check_in_day ON check_in (day);
CREATE TABLE week_review (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    at INTEGER NOT NULL,                -- milliseconds since 1970 in UTC
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    average INTEGER NOT NULL CHECK (average BETWEEN 0 AND 10),
    enjoyment INTEGER NOT NULL CHECK (enjoyment BETWEEN 0 AND 10),
    activity INTEGER NOT NULL CHECK (activity BETWEEN 0 AND 10),
    day TEXT NOT NULL
        AS (date((at + offset_minutes * 60000) / 1000.0, 'unixepoch')) VIRTUAL
) STRICT;
CREATE INDEX week_review_at ON week_review (at, id);
CREATE INDEX week_review_day ON week_review (day);
CREATE TABLE body_mark (
    part TEXT NOT NULL PRIMARY KEY CHECK (part <> ''),
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 10),
    fresh INTEGER NOT NULL CHECK (fresh IN (0, 1))
) STRICT;
CREATE TABLE body_mode (                -- how the person wants a muscle group played
    part TEXT NOT NULL PRIMARY KEY CHECK (part <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('tense', 'light', 'release', 'imagery', 'skip'))
) STRICT;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _SECOND)


def statements(script: str) -> Iterator[str]:
    """The statements of `script` one by one, each ended by `;` at the end of a line.

    They are run singly because sqlite3's own `executescript` commits before it starts, which
    would let go of the lock under which the version was read.
    """
    gathered = ""
    for line in script.splitlines(keepends=True):
        gathered += line
        if sqlite3.complete_statement(gathered):
            yield gathered
            gathered = ""
