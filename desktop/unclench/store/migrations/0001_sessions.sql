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
