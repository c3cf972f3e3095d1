CREATE TABLE trial (                    -- a fair test; all but its end is fixed when it is begun
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    exercise_id TEXT NOT NULL,
    title TEXT NOT NULL,                -- as the exercise was called then
    against_id TEXT NOT NULL CHECK (against_id <> exercise_id),
    against_title TEXT NOT NULL,
    planned_ms INTEGER NOT NULL CHECK (planned_ms > 0),         -- of each session
    measure TEXT NOT NULL CHECK (measure IN ('stress', 'pain')),
    pairs INTEGER NOT NULL CHECK (pairs BETWEEN 10 AND 28),
    days TEXT NOT NULL,                 -- JSON: a list of weekdays, Monday is 0
    minute INTEGER                      -- after midnight; none for any time
        CHECK (minute BETWEEN 0 AND 1439),
    seed TEXT NOT NULL CHECK (length(seed) = 64 AND seed NOT GLOB '*[^0-9a-f]*'),
    started INTEGER NOT NULL,           -- milliseconds since 1970 in UTC
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    ended INTEGER,                      -- milliseconds since 1970 in UTC; none while it goes on
    ended_offset_minutes INTEGER CHECK (ended_offset_minutes BETWEEN -1439 AND 1439),
    ended_how TEXT CHECK (ended_how IN ('finished', 'stopped')),
    CHECK ((ended IS NULL) = (ended_offset_minutes IS NULL)),
    CHECK ((ended IS NULL) = (ended_how IS NULL))
) STRICT;
CREATE TABLE trial_session (            -- a session that the person was told of
    trial_id TEXT NOT NULL REFERENCES trial (id) ON DELETE CASCADE,
    pair INTEGER NOT NULL CHECK (pair BETWEEN 0 AND 27),
    part INTEGER NOT NULL CHECK (part IN (0, 1)),
    drawn INTEGER NOT NULL,             -- milliseconds since 1970 in UTC
    drawn_offset_minutes INTEGER NOT NULL CHECK (drawn_offset_minutes BETWEEN -1439 AND 1439),
    held INTEGER,                       -- when the session that did it began; none until then
    held_offset_minutes INTEGER CHECK (held_offset_minutes BETWEEN -1439 AND 1439),
    session_id TEXT CHECK (session_id <> ''),   -- it may have been deleted since
    before INTEGER CHECK (before BETWEEN 0 AND 10),     -- as they were when the test ended:
    after INTEGER CHECK (after BETWEEN 0 AND 10),       -- until then the session has them
    CHECK ((held IS NULL) = (held_offset_minutes IS NULL)),
    CHECK ((held IS NULL) = (session_id IS NULL)),
    PRIMARY KEY (trial_id, pair, part)
) STRICT, WITHOUT ROWID;
-- The session of a fair test that a session was started for. The test may be gone, or not here yet.
ALTER TABLE session ADD COLUMN trial_id TEXT CHECK (trial_id <> '');
ALTER TABLE session ADD COLUMN trial_pair INTEGER CHECK (
    trial_pair BETWEEN 0 AND 27 AND trial_id IS NOT NULL
    OR trial_pair IS NULL AND trial_id IS NULL);
ALTER TABLE session ADD COLUMN trial_part INTEGER CHECK (
    trial_part IN (0, 1) AND trial_id IS NOT NULL OR trial_part IS NULL AND trial_id IS NULL);
CREATE INDEX session_trial ON session (trial_id, started) WHERE trial_id IS NOT NULL;
