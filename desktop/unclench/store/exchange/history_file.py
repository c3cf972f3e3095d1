"""The history as a file: JSON or CSV, out and back in with no loss and no duplicates.

JSON holds everything: `{"unclench_history": 4, "sessions": [...], "check_ins": [...],
"week_reviews": [...], "people": [...], "plan": [...], "practices": [...],
"paced_activities": [...], "reminders": [...], "program_runs": [...], "deletions": [...],
"trials": [...]}`. Version 1 had sessions alone and no details, version 2 nothing of the plan and of
programs, version 3 nothing of what was deleted and of fair tests; all are still read.

A session has, as JSON and as the columns of CSV (one row for each session):

- id: text, the same wherever the session is imported;
- exercise_id, title, kind: what was played;
- started_at: ISO 8601 with the offset from UTC of the place, to the millisecond;
- planned_ms, played_ms: whole milliseconds; progress: running, completed or ended_early;
- stress_before, pain_before, stress_after, pain_after: a whole number from 0 to 10, or nothing
  (null) with the reason in the column of that name and `_missing`: skipped, ended_early, hidden
  or not_asked;
- note: text;
- liked: true (liked it), false (not for me) or nothing; in CSV yes, no or an empty cell;
- run_id, run_week, run_step: the step of a program that it was started from, by the id of its run
  and by its place, counted from 0; or nothing in all three;
- areas: the body parts that were spared, as an object from part to mode; answers: what was written
  on a worksheet, as a list of objects of field, prompt and value. In CSV both are JSON in a cell,
  empty where there is nothing;
- source: how its ratings came to be: live (given at the time), typed (entered by hand later),
  edited (changed later) or imported. Where it isn't said, it is taken for imported;
- trial_id, trial_pair, trial_part: the part of a fair test that it was started for, by the id of
  the test and by its place, counted from 0; or nothing in all three.

A check-in has id, at (like started_at), stress, pain, rested and control (each with `_missing`),
signs, areas and context (lists of ids), activities (a list of objects of kind, minutes and name),
note and source. A week review has id, at, average, enjoyment and activity (0 to 10), skill (an
exercise's id) and contact (a name), both empty for none.

A person has id, name, reach, support (a list of ids) and place (in the list, from 0). A door of the
plan has id, line, step, due (a day or nothing) and done; a practice has id (body or mind) and
exercise_id; a paced activity has id, kind, name, usual_s (whole seconds), begun (a day) and week
(from 0); a reminder has id, minute (after midnight), days (Monday is 0, none for every day), words,
exercise_id and on. Of these, what is here already stays as it is.

A run of a program has id, program_id, title, started_at, week (from 0, where somebody is), days
(their own weekdays, Monday is 0), minute (their hour, in minutes after midnight, or null), remind,
ended_at and ended_how (finished or stopped; both null while it goes on), and ticks: what was done
without a session, as a list of objects of at, week and step. What sessions did is told by them.

Of deleted sessions and check-ins nothing is kept but their number: an object of day and count for
each day that they were of. Where both sides know a number, the larger one stands.

A fair test has id, exercise_id, title, against_id, against_title, measure (stress or pain), pairs,
minute and days (as in a run), planned_ms, seed (64 hexadecimal digits), started_at, ended_at and
ended_how (finished or stopped; both null while it goes on), and drawn: the sessions that the person
was told of, as a list of objects of pair, part, drawn_at, held_at, session_id, before and after.
One goes on at a time: where one does already, one that is new ends as stopped; of several in a file
the one begun first goes on.
While a test goes on, CSV and the page for a clinic hold no ratings of its sessions (the reason is
hidden), because it is sealed; JSON, which a history moves by, holds all.

CSV is UTF-8 after RFC 4180, its first line names the columns. There, a text that a spreadsheet
would take for a formula (it starts with one of = + - @, a tab or a line break, or with apostrophes
and then one of them) carries an apostrophe in front, which the import takes off again.
"""

from datetime import date
from typing import Literal

from unclench.domain.session import without_sealed
from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.deletions import Deletions
from unclench.store.exchange import plan_records
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.history_json import export_json
from unclench.store.program_runs import ProgramRuns
from unclench.store.sessions import Filter, Sessions
from unclench.store.trials import Trials


def export_history(
    database: Database, form: Literal["json", "csv"], first: date | None = None
) -> str:
    """The history as text, oldest first, from the day `first` on; only JSON holds all of it.

    Raises:
        StoreError: the database can't be read.
    """
    sessions = Sessions(database).each(Filter(first=first))
    if form == "csv":
        return export_csv(map(without_sealed, sessions))
    days = first or date.min, date.max
    runs = [
        run
        for run in reversed(ProgramRuns(database).all())
        if first is None or run.ended_at is None or run.ended_at.date() >= first
    ]
    check_ins = CheckIns(database).between(*days)
    reviews = WeekReviews(database).between(*days)
    deletions = Deletions(database).between(*days)
    plan = plan_records.lists(database)
    trials = reversed(Trials(database).all())
    return export_json(sessions, check_ins, reviews, plan, runs, (deletions, trials))
