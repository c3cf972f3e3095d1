"""The history as a file: JSON or CSV, out and back in with no loss and no duplicates.

JSON holds everything: `{"unclench_history": 2, "sessions": [...], "check_ins": [...],
"week_reviews": [...]}`. Version 1 had sessions alone and no details; it is still read.

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
- areas: the body parts that were spared, as an object from part to mode; answers: what was written
  on a worksheet, as a list of objects of field, prompt and value. In CSV both are JSON in a cell,
  empty where there is nothing.

A check-in has id, at (like started_at), stress, pain and rested (each with `_missing`), signs (a
list of ids) and note. A week review has id, at, average, enjoyment and activity (0 to 10).

CSV is UTF-8 after RFC 4180, its first line names the columns. There, a text that a spreadsheet
would take for a formula (it starts with one of = + - @, a tab or a line break, or with apostrophes
and then one of them) carries an apostrophe in front, which the import takes off again.
"""

from datetime import date
from typing import Literal

from unclench.store.check_ins import CheckIns, WeekReviews
from unclench.store.database import Database
from unclench.store.exchange.history_csv import export_csv
from unclench.store.exchange.history_json import export_json
from unclench.store.sessions import Filter, Sessions


def export_history(
    database: Database, form: Literal["json", "csv"], first: date | None = None
) -> str:
    """The history as text, oldest first, from the day `first` on; only JSON holds all of it.

    Raises:
        StoreError: the database can't be read.
    """
    sessions = Sessions(database).each(Filter(first=first))
    if form == "csv":
        return export_csv(sessions)
    days = first or date.min, date.max
    return export_json(
        sessions, CheckIns(database).between(*days), WeekReviews(database).between(*days)
    )
