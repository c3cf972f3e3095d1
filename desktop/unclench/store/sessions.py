"""Sessions and their ratings, in and out of the database."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from unclench.domain.cues import Mode
from unclench.domain.liking import put_last
from unclench.domain.plain_text import plain
from unclench.domain.program_run import Place, SessionStep
from unclench.domain.session import Answer, Progress, Rating, Session
from unclench.domain.trial_place import TrialPart, TrialPlace
from unclench.store import session_details
from unclench.store.columns import (
    from_moment,
    from_ratings,
    milliseconds,
    storable,
    to_moment,
    to_rating,
)
from unclench.store.database import Database, Row, batches, where_clause

RATINGS = ("stress_before", "pain_before", "stress_after", "pain_after")

_COLUMNS = (
    *("id", "exercise_id", "title", "kind", "started", "offset_minutes"),
    *("planned_ms", "played_ms", "progress"),
    *(column for name in RATINGS for column in (name, f"{name}_missing")),
    *("note", "liked", "run_id", "run_week", "run_step", "source"),
    *("trial_id", "trial_pair", "trial_part"),
)
WELL_PLAYED = (
    "(progress = 'completed' OR progress = 'ended_early' AND played_ms > 0"
    " AND 2 * played_ms >= session.planned_ms)"
)
"""Which sessions do what they were meant for: whole ones, and those of which half was played."""
SEALED = "trial_id IS NOT NULL AND trial_id IN (SELECT id FROM trial WHERE ended IS NULL)"
"""Of which sessions nothing may be shown compared: a fair test that they belong to goes on."""

_SELECT = f"SELECT {', '.join(_COLUMNS)}, {SEALED} FROM session"
_INSERT = f"INSERT INTO session ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' for _ in _COLUMNS)})"
_UPSERT = f"{_INSERT} ON CONFLICT (id) DO UPDATE SET " + ", ".join(
    f"{column} = excluded.{column}" for column in _COLUMNS
)

# Every exercise in the history: one look into the index for each, however long the history is.
_EXERCISES = (
    "WITH RECURSIVE step (name) AS (SELECT min(exercise_id) FROM session UNION ALL"
    " SELECT (SELECT min(exercise_id) FROM session WHERE exercise_id > name) FROM step"
    " WHERE name IS NOT NULL),"
    " exercise AS (SELECT name FROM step WHERE name IS NOT NULL)"
)
_BATCH = 500
_BEFORE_ALL = -(2**62)
_HIGH = 9  # a stress rating from here on brings up the help line


@dataclass(frozen=True)
class Filter:
    """Which sessions: those for which all of what is given holds.

    `first` and `last` are days, both included, by the calendar of the place where a session was
    played. `text` is looked for in the notes, upper or lower case alike.
    """

    exercise_id: str | None = None
    kind: str | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""


_ALL = Filter()


class Sessions:
    """The history. Every method may raise a StoreError; what returned is durable."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def begin(self, session: Session) -> None:
        """Put down that `session` starts, with its first ratings, before its first cue."""
        with self._database.transaction():
            self._database.change(_INSERT, _to_row(session))
            session_details.add(self._database, [session])

    def progress(self, session_id: str, played_ms: float) -> None:
        """Put down how much was played so far; less than nothing (the countdown) counts as 0."""
        self._set(session_id, "played_ms = ?", _whole(played_ms))

    def finish(self, session_id: str, played_ms: float, progress: Progress) -> None:
        """Put down that the guided part is over, and how."""
        self._set(session_id, "played_ms = ?, progress = ?", _whole(played_ms), progress)

    def rate_after(self, session_id: str, stress: Rating, pain: Rating) -> None:
        """Put down both answers given afterwards."""
        self._set(
            session_id,
            "stress_after = ?, stress_after_missing = ?, pain_after = ?, pain_after_missing = ?",
            *(stress.value, stress.missing, pain.value, pain.missing),
        )

    def note(self, session_id: str, text: str) -> None:
        """Replace the person's note."""
        self._set(session_id, "note = ?", storable(text))

    def like(self, session_id: str, liked: bool | None) -> None:
        """Put down whether the person liked it, or take that back."""
        self._set(session_id, "liked = ?", liked)

    def put_last(self) -> frozenset[str]:
        """The exercises that the person does not care for."""
        said = "SELECT exercise_id, liked FROM session WHERE liked IS NOT NULL ORDER BY started, id"
        return put_last((str(name), bool(liked)) for name, liked in self._database.rows(said))

    def forget_refusals(self, exercise_id: str) -> None:
        """Take back every "not for me" about an exercise."""
        sql = "UPDATE session SET liked = NULL WHERE exercise_id = ? AND liked = 0"
        self._database.change(sql, (exercise_id,))

    def answer(self, session_id: str, answer: Answer) -> None:
        """Put down what was written on one page; an earlier answer to its field is replaced."""
        if not session_details.answer(self._database, session_id, answer):
            raise KeyError(session_id)

    def set_areas(self, session_id: str, areas: Mapping[str, Mode]) -> None:
        """Replace the body parts that are spared, and how: somebody changed them in mid-session."""
        with self._database.transaction():
            session_details.set_areas(self._database, self.get(session_id), areas)

    def recover(self) -> list[Session]:
        """Close what a killed app left running: "ended_early", with all that is known.

        Only for the one window of a profile, at its start: a running session may be its own.

        Returns:
            The sessions that were closed, newest first.
        """
        with self._database.transaction():
            left = self._select(" WHERE progress = 'running' ORDER BY started DESC, id DESC")
            self._database.change(
                "UPDATE session SET progress = 'ended_early' WHERE progress = 'running'"
            )
        return [self.get(session.id) for session in left]

    def page(self, offset: int = 0, limit: int = -1, where: Filter = _ALL) -> list[Session]:
        """`limit` sessions (-1: all) after the first `offset`, newest first.

        The day to group by is `session.started_at.date()`.
        """
        terms, values = condition(where)
        return self._select(
            f"{terms} ORDER BY started DESC, id DESC LIMIT ? OFFSET ?", *values, limit, offset
        )

    def each(self, where: Filter = _ALL) -> Iterator[Session]:
        """All that `page` would give, oldest first, without holding all of them in memory."""
        terms, values = condition(where)
        terms = f"{terms} AND" if terms else " WHERE"
        last: tuple[int, str] = (_BEFORE_ALL, "")
        while rows := self._database.rows(
            f"{_SELECT}{terms} (started, id) > (?, ?) ORDER BY started, id LIMIT {_BATCH}",
            (*values, *last),
        ):
            last = rows[-1][4], rows[-1][0]
            found = self._database.made(_from_row, rows)
            yield from session_details.filled(self._database, found)

    def count(self, where: Filter = _ALL) -> int:
        """How many sessions `page` would give without a limit."""
        terms, values = condition(where)
        return int(self._database.rows(f"SELECT count(*) FROM session{terms}", values)[0][0])

    def get(self, session_id: str) -> Session:
        """One session.

        Raises:
            KeyError: there is none of that id.
        """
        found = self._select(" WHERE id = ?", session_id)
        if not found:
            raise KeyError(session_id)
        return found[0]

    def named(self, ids: Sequence[str]) -> list[Session]:
        """Those sessions of `ids` that are there, in no special order."""
        return [
            session
            for some in batches(ids)
            for session in self._select(f" WHERE id IN ({', '.join('?' for _ in some)})", *some)
        ]

    def put(self, session: Session) -> None:
        """Add `session`, or replace all of the one of its id: an edit, by hand, an undo."""
        with self._database.transaction():
            self.put_inside(session)

    def put_inside(self, session: Session) -> None:
        """What `put` does, for a caller that has opened a transaction itself."""
        self._database.change(_UPSERT, _to_row(session))
        session_details.replace(self._database, session)

    def delete(self, session_id: str) -> Session:
        """Remove one session and return it; `put` brings it back.

        Raises:
            KeyError: there is none of that id.
        """
        session = self.get(session_id)
        self._database.change("DELETE FROM session WHERE id = ?", (session_id,))
        return session

    def add_new(self, sessions: Iterable[Session]) -> int:
        """Add those whose id is not known yet, all or none; the others stay as they are.

        Returns:
            How many were added.
        """
        with self._database.transaction():
            return self.add_new_inside(sessions)

    def add_new_inside(self, sessions: Iterable[Session]) -> int:
        """What `add_new` does, for a caller that has opened a transaction itself."""
        found = list({session.id: session for session in reversed(list(sessions))}.values())
        known = {row[0] for row in self._database.rows("SELECT id FROM session")}
        new = [session for session in reversed(found) if session.id not in known]
        self._database.change_many(_INSERT, map(_to_row, new))
        session_details.add(self._database, new)
        return len(new)

    def recent_exercises(self, limit: int) -> list[str]:
        """The ids of the exercises played last, the latest first, each once."""
        rows = self._database.rows(
            f"{_EXERCISES} SELECT name FROM exercise ORDER BY"
            " (SELECT max(started) FROM session WHERE exercise_id = name) DESC, name LIMIT ?",
            (limit,),
        )
        return [str(row[0]) for row in rows]

    def played(self) -> list[tuple[str, str]]:
        """Id and last title of every exercise in the history, by title."""
        rows = self._database.rows(
            f"{_EXERCISES} SELECT name, (SELECT title FROM session WHERE exercise_id = name"
            " ORDER BY started DESC LIMIT 1) AS title FROM exercise ORDER BY title, name"
        )
        return [(str(exercise_id), str(title)) for exercise_id, title in rows]

    def high_stress_count(self, since: datetime) -> int:
        """How many stress ratings of 9 or 10 belong to sessions begun at `since` or later."""
        rows = self._database.rows(
            "SELECT coalesce(sum(coalesce(stress_before >= ?, 0) + coalesce(stress_after >= ?, 0)),"
            " 0) FROM session WHERE started >= ?",
            (_HIGH, _HIGH, milliseconds(since)),
        )
        return int(rows[0][0])

    def _select(self, rest: str, *values: object) -> list[Session]:
        found = self._database.made(_from_row, self._database.rows(_SELECT + rest, values))
        return session_details.filled(self._database, found)

    def _set(self, session_id: str, assignments: str, *values: object) -> None:
        changed = self._database.change(
            f"UPDATE session SET {assignments} WHERE id = ?", (*values, session_id)
        )
        if not changed:
            raise KeyError(session_id)


def condition(wanted: Filter) -> tuple[str, list[object]]:
    """The WHERE clause of a filter (with a space in front, or empty), and its values."""
    return where_clause(
        {
            "exercise_id = ?": wanted.exercise_id,
            "kind = ?": wanted.kind,
            "day >= ?": wanted.first.isoformat() if wanted.first else None,
            "day <= ?": wanted.last.isoformat() if wanted.last else None,
            "instr(fold(note), ?)": plain(wanted.text) or None,
        }
    )


def _whole(played_ms: float) -> int:
    return max(0, int(played_ms))


def _to_row(session: Session) -> Row:
    ratings = [getattr(session, name) for name in RATINGS]
    return (
        *(session.id, session.exercise_id, storable(session.title), session.kind),
        *from_moment(session.started_at),
        *(session.planned_ms, session.played_ms, session.progress),
        *from_ratings(ratings),
        *(storable(session.note), session.liked),
        *((step.run_id, *step.place) if (step := session.step) else (None, None, None)),
        session.source,
        *((part.trial_id, *part.place) if (part := session.trial) else (None, None, None)),
    )


def _from_row(row: Row) -> Session:
    session_id, exercise_id, title, kind, started, minutes, planned, played, progress = row[:9]
    return Session(
        *(session_id, exercise_id, title, kind, to_moment(started, minutes)),
        *(planned, played, progress),
        *(to_rating(row[9], row[10]), to_rating(row[11], row[12])),
        *(to_rating(row[13], row[14]), to_rating(row[15], row[16])),
        note=row[17],
        liked=None if row[18] is None else bool(row[18]),
        step=None if row[19] is None else SessionStep(row[19], Place(row[20], row[21])),
        source=row[22],
        trial=None if row[23] is None else TrialPart(row[23], TrialPlace(row[24], row[25])),
        sealed=bool(row[26]),
    )
