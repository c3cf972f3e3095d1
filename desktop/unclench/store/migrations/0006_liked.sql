-- Whether the person liked a session: 1 liked it, 0 not for me, nothing where nothing was said.
ALTER TABLE session ADD COLUMN liked INTEGER CHECK (liked IN (0, 1));
CREATE INDEX session_liked ON session (exercise_id, started) WHERE liked IS NOT NULL;
