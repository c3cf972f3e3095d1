-- How much one can do about it now; what the day is about, what was part of it, and what was done.
ALTER TABLE check_in ADD COLUMN control INTEGER CHECK (control BETWEEN 0 AND 10);
ALTER TABLE check_in ADD COLUMN control_missing TEXT DEFAULT 'not_asked'
    CHECK (control_missing IN ('skipped', 'ended_early', 'hidden', 'not_asked'))
    CHECK ((control IS NULL) <> (control_missing IS NULL));
ALTER TABLE check_in ADD COLUMN areas TEXT NOT NULL DEFAULT '[]';       -- JSON: a list of ids
ALTER TABLE check_in ADD COLUMN context TEXT NOT NULL DEFAULT '[]';     -- JSON: a list of ids
ALTER TABLE check_in ADD COLUMN activities TEXT NOT NULL DEFAULT '[]';  -- JSON: kind, minutes, name
ALTER TABLE week_review ADD COLUMN skill TEXT NOT NULL DEFAULT '';      -- an exercise's id
ALTER TABLE week_review ADD COLUMN contact TEXT NOT NULL DEFAULT '';    -- a person, as they are called
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    reach TEXT NOT NULL,
    support TEXT NOT NULL,              -- JSON: a list of ids
    place INTEGER NOT NULL
) STRICT;
CREATE TABLE plan_door (
    id TEXT NOT NULL PRIMARY KEY
        CHECK (id IN ('checkup', 'moving', 'calm', 'daily', 'people', 'professional')),
    line TEXT NOT NULL,
    step TEXT NOT NULL,
    due TEXT,                           -- a day as YYYY-MM-DD
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE TABLE plan_practice (
    id TEXT NOT NULL PRIMARY KEY CHECK (id IN ('body', 'mind')),
    exercise_id TEXT NOT NULL CHECK (exercise_id <> '')
) STRICT;
CREATE TABLE paced_activity (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    kind TEXT NOT NULL,
    usual INTEGER NOT NULL CHECK (usual > 0),       -- seconds, at the day it was begun
    begun TEXT NOT NULL,                -- a day as YYYY-MM-DD
    week INTEGER NOT NULL CHECK (week >= 0),
    name TEXT NOT NULL
) STRICT;
