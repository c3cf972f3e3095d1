-- What several machines with one history need to know; all is empty until this one joins.
CREATE TABLE machine (                  -- this machine, once it has joined
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    folder TEXT NOT NULL,
    device TEXT NOT NULL CHECK (device <> ''),
    label TEXT NOT NULL,                -- as the person calls it
    clock TEXT NOT NULL,                -- the newest stamp that was given or seen
    identity TEXT,                      -- of age, where the folder is sealed
    recipient TEXT,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),           -- 0 once it was stopped
    applying INTEGER NOT NULL DEFAULT 0 CHECK (applying IN (0, 1)),     -- 1 inside a merge only
    fresh INTEGER NOT NULL DEFAULT 1 CHECK (fresh IN (0, 1)),   -- everything is to be written
    checked INTEGER,                    -- milliseconds since 1970 in UTC
    outcome TEXT                        -- JSON: what the last check told
) STRICT;
CREATE TABLE touched (                  -- what was changed here and isn't in "record" yet
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    field TEXT NOT NULL,                -- '': it was added or removed
    at INTEGER NOT NULL                 -- milliseconds since 1970 in UTC
        DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)),
    PRIMARY KEY (entity, key, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE record (                   -- when a record was changed, if after its machine joined
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    base TEXT,                          -- the newest change; none for one that was deleted
    gone TEXT,                          -- the last deletion
    clocks TEXT,                        -- JSON: the fields not changed at "base", by stamp
    whole TEXT,                         -- JSON: what "base" saw otherwise than it is
    held TEXT,                          -- JSON: its fields, where it stands in no table
    why TEXT,                           -- it can't: what is wrong with it, or what it waits for
    PRIMARY KEY (entity, key),
    CHECK (base IS NOT NULL OR gone IS NOT NULL),
    CHECK (base IS NOT NULL OR clocks IS NULL AND whole IS NULL AND held IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_waiting ON record (entity, key) WHERE why IS NOT NULL;
CREATE TABLE outgoing (                 -- what is to be told to the others
    mark INTEGER NOT NULL PRIMARY KEY,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    UNIQUE (entity, key)
) STRICT;
CREATE TABLE segment (                  -- a file of the folder between the machines, as it was read
    device TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,           -- nanoseconds since 1970
    digest TEXT NOT NULL DEFAULT '',    -- SHA-256 of what was read or written; '': nothing yet
    intended TEXT NOT NULL DEFAULT '',  -- of what is just being written
    ahead INTEGER NOT NULL DEFAULT 0,   -- a later moment than any clock may show, by one in it
    newer INTEGER NOT NULL DEFAULT 0,   -- the version of lines in it that this one can't read
    missing_since INTEGER,              -- milliseconds since 1970 in UTC
    waiting_since INTEGER,
    PRIMARY KEY (device, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE deletion_share (           -- how much each machine counted of what is in "deletion"
    day TEXT NOT NULL CHECK (day = date(day)),
    device TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, device)
) STRICT, WITHOUT ROWID;
CREATE TABLE own_text (                 -- an exercise or program of the person's, as it was seen
    path TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL,           -- nanoseconds since 1970
    digest TEXT NOT NULL
) STRICT;
-- Once a machine has joined, each change of what is shared is put down in "touched".
-- A key of several columns stands there as a list in JSON, but for signs that nobody sees. SQLite's
-- own function for that may not be used in a trigger of a file that may come from elsewhere.
CREATE TRIGGER session_added AFTER INSERT ON session
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_removed AFTER DELETE ON session
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_changed AFTER UPDATE ON session
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'session', NEW.id, field FROM (
            SELECT 'exercise_id' AS field WHERE (NEW.exercise_id, NEW.title, NEW.kind)
                IS NOT (OLD.exercise_id, OLD.title, OLD.kind)
            UNION ALL SELECT 'started' WHERE (NEW.started, NEW.offset_minutes)
                IS NOT (OLD.started, OLD.offset_minutes)
            UNION ALL SELECT 'planned_ms' WHERE (NEW.planned_ms, NEW.played_ms, NEW.progress)
                IS NOT (OLD.planned_ms, OLD.played_ms, OLD.progress)
            UNION ALL SELECT 'stress_before' WHERE (NEW.stress_before, NEW.stress_before_missing)
                IS NOT (OLD.stress_before, OLD.stress_before_missing)
            UNION ALL SELECT 'pain_before' WHERE (NEW.pain_before, NEW.pain_before_missing)
                IS NOT (OLD.pain_before, OLD.pain_before_missing)
            UNION ALL SELECT 'stress_after' WHERE (NEW.stress_after, NEW.stress_after_missing)
                IS NOT (OLD.stress_after, OLD.stress_after_missing)
            UNION ALL SELECT 'pain_after' WHERE (NEW.pain_after, NEW.pain_after_missing)
                IS NOT (OLD.pain_after, OLD.pain_after_missing)
            UNION ALL SELECT 'note' WHERE NEW.note IS NOT OLD.note
            UNION ALL SELECT 'liked' WHERE NEW.liked IS NOT OLD.liked
            UNION ALL SELECT 'source' WHERE NEW.source IS NOT OLD.source
            UNION ALL SELECT 'run_id' WHERE (NEW.run_id, NEW.run_week, NEW.run_step)
                IS NOT (OLD.run_id, OLD.run_week, OLD.run_step)
            UNION ALL SELECT 'trial_id' WHERE (NEW.trial_id, NEW.trial_pair, NEW.trial_part)
                IS NOT (OLD.trial_id, OLD.trial_pair, OLD.trial_part)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_area_added AFTER INSERT ON session_area
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', NEW.session_id, 'areas')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_area_changed AFTER UPDATE ON session_area
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', NEW.session_id, 'areas')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_area_removed AFTER DELETE ON session_area
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', OLD.session_id, 'areas')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_answer_added AFTER INSERT ON session_answer
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', NEW.session_id, 'answers')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_answer_changed AFTER UPDATE ON session_answer
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', NEW.session_id, 'answers')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER session_answer_removed AFTER DELETE ON session_answer
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('session', OLD.session_id, 'answers')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER check_in_added AFTER INSERT ON check_in
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('check_in', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER check_in_removed AFTER DELETE ON check_in
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('check_in', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER check_in_changed AFTER UPDATE ON check_in
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'check_in', NEW.id, field FROM (
            SELECT 'at' AS field WHERE (NEW.at, NEW.offset_minutes)
                IS NOT (OLD.at, OLD.offset_minutes)
            UNION ALL SELECT 'stress' WHERE (NEW.stress, NEW.stress_missing)
                IS NOT (OLD.stress, OLD.stress_missing)
            UNION ALL SELECT 'pain' WHERE (NEW.pain, NEW.pain_missing)
                IS NOT (OLD.pain, OLD.pain_missing)
            UNION ALL SELECT 'rested' WHERE (NEW.rested, NEW.rested_missing)
                IS NOT (OLD.rested, OLD.rested_missing)
            UNION ALL SELECT 'control' WHERE (NEW.control, NEW.control_missing)
                IS NOT (OLD.control, OLD.control_missing)
            UNION ALL SELECT 'signs' WHERE NEW.signs IS NOT OLD.signs
            UNION ALL SELECT 'note' WHERE NEW.note IS NOT OLD.note
            UNION ALL SELECT 'areas' WHERE NEW.areas IS NOT OLD.areas
            UNION ALL SELECT 'context' WHERE NEW.context IS NOT OLD.context
            UNION ALL SELECT 'activities' WHERE NEW.activities IS NOT OLD.activities
            UNION ALL SELECT 'source' WHERE NEW.source IS NOT OLD.source
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER week_review_added AFTER INSERT ON week_review
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('week_review', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER week_review_removed AFTER DELETE ON week_review
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('week_review', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER week_review_changed AFTER UPDATE ON week_review
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'week_review', NEW.id, field FROM (
            SELECT 'at' AS field WHERE (NEW.at, NEW.offset_minutes)
                IS NOT (OLD.at, OLD.offset_minutes)
            UNION ALL SELECT 'average' WHERE NEW.average IS NOT OLD.average
            UNION ALL SELECT 'enjoyment' WHERE NEW.enjoyment IS NOT OLD.enjoyment
            UNION ALL SELECT 'activity' WHERE NEW.activity IS NOT OLD.activity
            UNION ALL SELECT 'skill' WHERE NEW.skill IS NOT OLD.skill
            UNION ALL SELECT 'contact' WHERE NEW.contact IS NOT OLD.contact
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER favourite_added AFTER INSERT ON favourite
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('favourite', NEW.exercise_id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER favourite_removed AFTER DELETE ON favourite
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('favourite', OLD.exercise_id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mark_added AFTER INSERT ON body_mark
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('body_mark', NEW.part, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mark_removed AFTER DELETE ON body_mark
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('body_mark', OLD.part, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mark_changed AFTER UPDATE ON body_mark
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'body_mark', NEW.part, field FROM (
            SELECT 'intensity' AS field WHERE (NEW.intensity, NEW.fresh)
                IS NOT (OLD.intensity, OLD.fresh)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mode_added AFTER INSERT ON body_mode
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('body_mode', NEW.part, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mode_removed AFTER DELETE ON body_mode
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('body_mode', OLD.part, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mode_changed AFTER UPDATE ON body_mode
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'body_mode', NEW.part, field FROM (
            SELECT 'mode' AS field WHERE NEW.mode IS NOT OLD.mode
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mark_day_added AFTER INSERT ON body_mark_day
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES
        ('body_mark_day', '[' || '"' || replace(replace(NEW.day, '\', '\\'), '"', '\"') || '"' ||
            ',' || '"' || replace(replace(NEW.part, '\', '\\'), '"', '\"') || '"' || ']', '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mark_day_removed AFTER DELETE ON body_mark_day
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES
        ('body_mark_day', '[' || '"' || replace(replace(OLD.day, '\', '\\'), '"', '\"') || '"' ||
            ',' || '"' || replace(replace(OLD.part, '\', '\\'), '"', '\"') || '"' || ']', '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER body_mark_day_changed AFTER UPDATE ON body_mark_day
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'body_mark_day', '[' || '"' || replace(replace(NEW.day, '\', '\\'), '"', '\"') ||
            '"' || ',' || '"' || replace(replace(NEW.part, '\', '\\'), '"', '\"') || '"' || ']',
                field FROM (
            SELECT 'marked' AS field WHERE (NEW.marked, NEW.intensity)
                IS NOT (OLD.marked, OLD.intensity)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER person_added AFTER INSERT ON person
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('person', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER person_removed AFTER DELETE ON person
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('person', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER person_changed AFTER UPDATE ON person
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'person', NEW.id, field FROM (
            SELECT 'name' AS field WHERE NEW.name IS NOT OLD.name
            UNION ALL SELECT 'reach' WHERE NEW.reach IS NOT OLD.reach
            UNION ALL SELECT 'support' WHERE NEW.support IS NOT OLD.support
            UNION ALL SELECT 'place' WHERE NEW.place IS NOT OLD.place
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER plan_door_added AFTER INSERT ON plan_door
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('plan_door', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER plan_door_removed AFTER DELETE ON plan_door
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('plan_door', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER plan_door_changed AFTER UPDATE ON plan_door
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'plan_door', NEW.id, field FROM (
            SELECT 'line' AS field WHERE NEW.line IS NOT OLD.line
            UNION ALL SELECT 'step' WHERE (NEW.step, NEW.due, NEW.done)
                IS NOT (OLD.step, OLD.due, OLD.done)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER plan_practice_added AFTER INSERT ON plan_practice
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('plan_practice', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER plan_practice_removed AFTER DELETE ON plan_practice
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('plan_practice', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER plan_practice_changed AFTER UPDATE ON plan_practice
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'plan_practice', NEW.id, field FROM (
            SELECT 'exercise_id' AS field WHERE NEW.exercise_id IS NOT OLD.exercise_id
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER paced_activity_added AFTER INSERT ON paced_activity
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('paced_activity', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER paced_activity_removed AFTER DELETE ON paced_activity
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('paced_activity', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER paced_activity_changed AFTER UPDATE ON paced_activity
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'paced_activity', NEW.id, field FROM (
            SELECT 'kind' AS field WHERE NEW.kind IS NOT OLD.kind
            UNION ALL SELECT 'name' WHERE NEW.name IS NOT OLD.name
            UNION ALL SELECT 'usual' WHERE (NEW.usual, NEW.begun, NEW.week)
                IS NOT (OLD.usual, OLD.begun, OLD.week)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER program_run_added AFTER INSERT ON program_run
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('program_run', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER program_run_removed AFTER DELETE ON program_run
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('program_run', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER program_run_changed AFTER UPDATE ON program_run
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'program_run', NEW.id, field FROM (
            SELECT 'program_id' AS field WHERE (NEW.program_id, NEW.title)
                IS NOT (OLD.program_id, OLD.title)
            UNION ALL SELECT 'started' WHERE (NEW.started, NEW.offset_minutes)
                IS NOT (OLD.started, OLD.offset_minutes)
            UNION ALL SELECT 'week' WHERE NEW.week IS NOT OLD.week
            UNION ALL SELECT 'days' WHERE NEW.days IS NOT OLD.days
            UNION ALL SELECT 'minute' WHERE NEW.minute IS NOT OLD.minute
            UNION ALL SELECT 'remind' WHERE NEW.remind IS NOT OLD.remind
            UNION ALL SELECT 'ended' WHERE (NEW.ended, NEW.ended_offset_minutes, NEW.ended_how)
                IS NOT (OLD.ended, OLD.ended_offset_minutes, OLD.ended_how)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER program_tick_added AFTER INSERT ON program_tick
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES
        ('program_tick', '[' || '"' || replace(replace(NEW.run_id, '\', '\\'), '"', '\"') || '"' ||
            ',' || NEW.at || ',' || NEW.week || ',' || NEW.step || ']', '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER program_tick_removed AFTER DELETE ON program_tick
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES
        ('program_tick', '[' || '"' || replace(replace(OLD.run_id, '\', '\\'), '"', '\"') || '"' ||
            ',' || OLD.at || ',' || OLD.week || ',' || OLD.step || ']', '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER program_tick_changed AFTER UPDATE ON program_tick
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'program_tick', '[' || '"' || replace(replace(NEW.run_id, '\', '\\'), '"', '\"') ||
            '"' || ',' || NEW.at || ',' || NEW.week || ',' || NEW.step || ']', field FROM (
            SELECT 'offset_minutes' AS field WHERE NEW.offset_minutes IS NOT OLD.offset_minutes
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER trial_added AFTER INSERT ON trial
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('trial', NEW.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER trial_removed AFTER DELETE ON trial
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('trial', OLD.id, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER trial_changed AFTER UPDATE ON trial
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'trial', NEW.id, field FROM (
            SELECT 'exercise_id' AS field
                WHERE (NEW.exercise_id, NEW.title, NEW.against_id, NEW.against_title,
                    NEW.planned_ms, NEW.measure, NEW.pairs, NEW.days, NEW.minute, NEW.seed,
                        NEW.started, NEW.offset_minutes)
                IS NOT (OLD.exercise_id, OLD.title, OLD.against_id, OLD.against_title,
                    OLD.planned_ms, OLD.measure, OLD.pairs, OLD.days, OLD.minute, OLD.seed,
                        OLD.started, OLD.offset_minutes)
            UNION ALL SELECT 'ended' WHERE (NEW.ended, NEW.ended_offset_minutes, NEW.ended_how)
                IS NOT (OLD.ended, OLD.ended_offset_minutes, OLD.ended_how)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER trial_session_added AFTER INSERT ON trial_session
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES
        ('trial_session', '[' || '"' || replace(replace(NEW.trial_id, '\', '\\'), '"', '\"') || '"'
            || ',' || NEW.pair || ',' || NEW.part || ']', '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER trial_session_removed AFTER DELETE ON trial_session
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES
        ('trial_session', '[' || '"' || replace(replace(OLD.trial_id, '\', '\\'), '"', '\"') || '"'
            || ',' || OLD.pair || ',' || OLD.part || ']', '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER trial_session_changed AFTER UPDATE ON trial_session
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'trial_session', '[' || '"' || replace(replace(NEW.trial_id, '\', '\\'), '"', '\"')
            || '"' || ',' || NEW.pair || ',' || NEW.part || ']', field FROM (
            SELECT 'drawn' AS field WHERE (NEW.drawn, NEW.drawn_offset_minutes)
                IS NOT (OLD.drawn, OLD.drawn_offset_minutes)
            UNION ALL SELECT 'held' WHERE (NEW.held, NEW.held_offset_minutes, NEW.session_id)
                IS NOT (OLD.held, OLD.held_offset_minutes, OLD.session_id)
            UNION ALL SELECT 'before' WHERE (NEW.before, NEW.after) IS NOT (OLD.before, OLD.after)
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER setting_added AFTER INSERT ON setting
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
    AND NEW.name IN ('ask_control', 'ask_pain', 'ask_rested', 'checklist_tags', 'contact_reminder',
        'every_source', 'help_country', 'hide_numbers', 'measured_pace', 'need', 'own_help',
        'read_cards', 'week_review')
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('setting', NEW.name, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER setting_removed AFTER DELETE ON setting
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
    AND OLD.name IN ('ask_control', 'ask_pain', 'ask_rested', 'checklist_tags', 'contact_reminder',
        'every_source', 'help_country', 'hide_numbers', 'measured_pace', 'need', 'own_help',
        'read_cards', 'week_review')
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('setting', OLD.name, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER setting_changed AFTER UPDATE ON setting
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
    AND NEW.name IN ('ask_control', 'ask_pain', 'ask_rested', 'checklist_tags', 'contact_reminder',
        'every_source', 'help_country', 'hide_numbers', 'measured_pace', 'need', 'own_help',
        'read_cards', 'week_review')
BEGIN
    INSERT INTO touched (entity, key, field)
        SELECT 'setting', NEW.name, field FROM (
            SELECT 'value' AS field WHERE NEW.value IS NOT OLD.value
        ) WHERE true
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER deletion_added AFTER INSERT ON deletion
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('deletion', NEW.day, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER deletion_changed AFTER UPDATE ON deletion
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('deletion', NEW.day, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
CREATE TRIGGER deletion_removed AFTER DELETE ON deletion
    WHEN EXISTS (SELECT 1 FROM machine WHERE applying = 0)
BEGIN
    INSERT INTO touched (entity, key, field) VALUES ('deletion', OLD.day, '')
        ON CONFLICT DO UPDATE SET at = excluded.at;
END;
