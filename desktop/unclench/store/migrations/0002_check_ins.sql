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
