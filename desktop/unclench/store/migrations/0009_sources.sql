-- How ratings came to be: given at the time, entered by hand later, changed later, or from a file.
ALTER TABLE session ADD COLUMN source TEXT NOT NULL DEFAULT 'live'
    CHECK (source IN ('live', 'typed', 'edited', 'imported'));
ALTER TABLE check_in ADD COLUMN source TEXT NOT NULL DEFAULT 'live'
    CHECK (source IN ('live', 'typed', 'edited', 'imported'));
-- What came from another app's file has a hash as its id; what was made here a random UUID, which
-- says so at two of its places. One hash in 64 looks like one.
UPDATE session SET source = 'imported' WHERE length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'
    AND id NOT GLOB '????????????4???[89ab]*';
UPDATE check_in SET source = 'imported' WHERE length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*'
    AND id NOT GLOB '????????????4???[89ab]*';
-- What was entered by hand starts at a whole minute and was played to the end, in whole minutes: a
-- session that the app led starts at one of 60,000 milliseconds.
UPDATE session SET source = 'typed' WHERE source = 'live' AND started % 60000 = 0
    AND progress = 'completed' AND played_ms = planned_ms AND planned_ms % 60000 = 0
    AND planned_ms > 0;
CREATE TABLE deletion (                 -- how many sessions and check-ins of a day were deleted
    day TEXT NOT NULL PRIMARY KEY CHECK (day = date(day)),
    count INTEGER NOT NULL CHECK (count > 0)
) STRICT;
CREATE TABLE body_mark_day (            -- how a part was marked when a day ended on which that changed
    day TEXT NOT NULL CHECK (day = date(day)),
    part TEXT NOT NULL CHECK (part <> ''),
    marked INTEGER NOT NULL CHECK (marked IN (0, 1)),
    intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
    PRIMARY KEY (day, part)
) STRICT, WITHOUT ROWID;
INSERT INTO body_mark_day (day, part, marked, intensity)
    SELECT date('now', 'localtime'), part, 1, intensity FROM body_mark;
