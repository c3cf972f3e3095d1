CREATE TABLE program_run (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    program_id TEXT NOT NULL,
    title TEXT NOT NULL,                -- as the program was called when it was started
    started INTEGER NOT NULL,           -- milliseconds since 1970 in UTC
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    week INTEGER NOT NULL CHECK (week >= 0),
    days TEXT NOT NULL,                 -- JSON: a list of weekdays, Monday is 0
    minute INTEGER                      -- after midnight; none for any time
        CHECK (minute BETWEEN 0 AND 1439),
    remind INTEGER NOT NULL CHECK (remind IN (0, 1)),
    ended INTEGER,                      -- milliseconds since 1970 in UTC; none while it goes on
    ended_offset_minutes INTEGER CHECK (ended_offset_minutes BETWEEN -1439 AND 1439),
    ended_how TEXT CHECK (ended_how IN ('finished', 'stopped')),
    CHECK ((ended IS NULL) = (ended_offset_minutes IS NULL)),
    CHECK ((ended IS NULL) = (ended_how IS NULL))
) STRICT;
CREATE INDEX program_run_started ON program_run (started, id);
CREATE TABLE program_tick (             -- a step that was done without a session
    run_id TEXT NOT NULL REFERENCES program_run (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,                -- milliseconds since 1970 in UTC
    week INTEGER NOT NULL CHECK (week >= 0),
    step INTEGER NOT NULL CHECK (step >= 0),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    PRIMARY KEY (run_id, at, week, step)
) STRICT, WITHOUT ROWID;
-- The step of a run that a session was started from. The run may be gone, or not here yet.
ALTER TABLE session ADD COLUMN run_id TEXT CHECK (run_id <> '');
ALTER TABLE session ADD COLUMN run_week INTEGER
    CHECK (run_week >= 0 AND run_id IS NOT NULL OR run_week IS NULL AND run_id IS NULL);
ALTER TABLE session ADD COLUMN run_step INTEGER
    CHECK (run_step >= 0 AND run_id IS NOT NULL OR run_step IS NULL AND run_id IS NULL);
CREATE INDEX session_run ON session (run_id, started) WHERE run_id IS NOT NULL;
