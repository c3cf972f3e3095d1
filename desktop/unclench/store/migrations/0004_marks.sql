CREATE TABLE body_mark_4 (
    part TEXT NOT NULL PRIMARY KEY CHECK (part <> ''),
    intensity INTEGER                   -- none: the place was marked, and nobody said how sore
        CHECK (intensity BETWEEN 0 AND 10),
    fresh INTEGER NOT NULL CHECK (fresh IN (0, 1))
) STRICT;
INSERT INTO body_mark_4 (part, intensity, fresh) SELECT part, intensity, fresh FROM body_mark;
DROP TABLE body_mark;
ALTER TABLE body_mark_4 RENAME TO body_mark;
