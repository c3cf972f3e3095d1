CREATE TABLE draft (                    -- what stands in a form that was not saved yet
    form TEXT NOT NULL PRIMARY KEY CHECK (form <> ''),
    begun INTEGER NOT NULL,             -- milliseconds since 1970 in UTC
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1439 AND 1439),
    content TEXT NOT NULL               -- JSON: an object
) STRICT;
