CREATE TABLE opening (                  -- one row for each time that somebody opened it and wrote
    token TEXT NOT NULL PRIMARY KEY CHECK (token <> ''),
    writes INTEGER NOT NULL CHECK (writes > 0)
) STRICT;
