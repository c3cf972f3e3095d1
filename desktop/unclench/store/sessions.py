"""Sessions and their ratings, in and out of the database."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from unclench.domain.session import Progress, Rating, Session
from unclench.store.database import Database, Row

RATINGS = ("stress_before", "pain_before", "stress_after", "pain_after")

_COLUMNS = (
    *("id", "exercise_id", "title", "kind", "started", "offset_minutes"),
    *("planned_ms", "played_ms", "progress"),
    *(column for name in RATINGS for column in (name, f"{name}_missing")),
    "note",
)
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM session"
_INSERT = f"INSERT INTO session ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' for _ in _COLUMNS)})"
_UPSERT = f"{_INSERT} ON CONFLICT (id) DO UPDATE SET " + ", ".join(
    f"{column} = excluded.{column}" for column in _COLUMNS
)
_INSERT_NEW = f"{_INSERT} ON CONFLICT (id) DO NOTHING"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_MINUTE = timedelta(minutes=1)
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
        self._database.change(_INSERT, _to_row(session))

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
        self._set(session_id, "note = ?", _storable(text))

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
        condition, values = _condition(where)
        return self._select(
            f"{condition} ORDER BY started DESC, id DESC LIMIT ? OFFSET ?", *values, limit, offset
        )

    def count(self, where: Filter = _ALL) -> int:
        """How many sessions `page` would give without a limit."""
        condition, values = _condition(where)
        return int(self._database.rows(f"SELECT count(*) FROM session{condition}", values)[0][0])

    def get(self, session_id: str) -> Session:
        """One session.

        Raises:
            KeyError: there is none of that id.
        """
        found = self._select(" WHERE id = ?", session_id)
        if not found:
            raise KeyError(session_id)
        return found[0]

    def put(self, session: Session) -> None:
        """Add `session`, or replace the one of its id: an edit, an entry by hand, an undo."""
        self._database.change(_UPSERT, _to_row(session))

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
            return self._database.change_many(_INSERT_NEW, map(_to_row, sessions))

    def recent_exercises(self, limit: int) -> list[str]:
        """The ids of the exercises played last, the latest first, each once."""
        rows = self._database.rows(
            "SELECT exercise_id FROM session GROUP BY exercise_id"
            " ORDER BY max(started) DESC, exercise_id LIMIT ?",
            (limit,),
        )
        return [str(row[0]) for row in rows]

    def played(self) -> list[tuple[str, str]]:
        """Id and last title of every exercise in the history, by title."""
        rows = self._database.rows(
            "SELECT exercise_id, (SELECT title FROM session AS own"
            " WHERE own.exercise_id = known.exercise_id ORDER BY started DESC LIMIT 1) AS title"
            " FROM (SELECT DISTINCT exercise_id FROM session) AS known ORDER BY title, exercise_id"
        )
        return [(str(exercise_id), str(title)) for exercise_id, title in rows]

    def high_stress_count(self, since: datetime) -> int:
        """How many stress ratings of 9 or 10 belong to sessions begun at `since` or later."""
        rows = self._database.rows(
            "SELECT coalesce(sum(coalesce(stress_before >= ?, 0) + coalesce(stress_after >= ?, 0)),"
            " 0) FROM session WHERE started >= ?",
            (_HIGH, _HIGH, _milliseconds(since)),
        )
        return int(rows[0][0])

    def _select(self, rest: str, *values: object) -> list[Session]:
        return [_from_row(row) for row in self._database.rows(_SELECT + rest, values)]

    def _set(self, session_id: str, assignments: str, *values: object) -> None:
        changed = self._database.change(
            f"UPDATE session SET {assignments} WHERE id = ?", (*values, session_id)
        )
        if not changed:
            raise KeyError(session_id)


def _condition(where: Filter) -> tuple[str, list[str]]:
    terms: dict[str, str | None] = {
        "exercise_id = ?": where.exercise_id,
        "kind = ?": where.kind,
        "day >= ?": where.first.isoformat() if where.first else None,
        "day <= ?": where.last.isoformat() if where.last else None,
        "instr(fold(note), ?)": where.text.casefold() or None,
    }
    chosen = {term: value for term, value in terms.items() if value is not None}
    return (" WHERE " + " AND ".join(chosen) if chosen else ""), list(chosen.values())


def _milliseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // _MILLISECOND


def _whole(played_ms: float) -> int:
    return max(0, int(played_ms))


def _storable(text: str) -> str:
    """Half a surrogate pair, as a broken paste may leave, has no UTF-8 form: it becomes `?`."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _to_row(session: Session) -> Row:
    offset = session.started_at.utcoffset() or timedelta()
    pairs = [getattr(session, name) for name in RATINGS]
    return (
        *(session.id, session.exercise_id, _storable(session.title), session.kind),
        *(_milliseconds(session.started_at), int(offset / _MINUTE)),
        *(session.planned_ms, session.played_ms, session.progress),
        *(part for rating in pairs for part in (rating.value, rating.missing)),
        _storable(session.note),
    )


def _from_row(row: Row) -> Session:
    session_id, exercise_id, title, kind, started, minutes, planned, played, progress = row[:9]
    here = timezone(timedelta(minutes=minutes))
    local = datetime(1970, 1, 1, tzinfo=here) + timedelta(milliseconds=started, minutes=minutes)
    stress_before, pain_before, stress_after, pain_after = (
        Rating(value, missing) for value, missing in zip(row[9:17:2], row[10:17:2], strict=True)
    )
    return Session(
        *(session_id, exercise_id, title, kind, local, planned, played, progress),
        *(stress_before, pain_before, stress_after, pain_after),
        note=row[17],
    )
