"""Runs of programs: when each was started, where it is, and which of its steps were done."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from unclench.domain.program_run import MOST_RUNNING, Done, Place, ProgramRun
from unclench.store.columns import from_json, from_moment, storable, to_moment
from unclench.store.database import Database, Row, batches
from unclench.store.sessions import WELL_PLAYED

_COLUMNS = (
    *("id", "program_id", "title", "started", "offset_minutes", "week", "days", "minute"),
    *("remind", "ended", "ended_offset_minutes", "ended_how"),
)
_NAMES = ", ".join(_COLUMNS)
_INSERT = f"INSERT INTO program_run ({_NAMES}) VALUES ({', '.join('?' for _ in _COLUMNS)})"
_CHANGE = (
    "UPDATE program_run SET week = ?, days = ?, minute = ?, remind = ?, ended = ?,"
    " ended_offset_minutes = ?, ended_how = ? WHERE id = ?"
)
_TICK = (
    "INSERT INTO program_tick (run_id, at, week, step, offset_minutes) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"
)
_UNTICK = (
    "DELETE FROM program_tick WHERE (run_id, at, week, step) = (SELECT run_id, at, week, step"
    " FROM program_tick WHERE run_id = ? AND week = ? AND step = ? ORDER BY at DESC LIMIT 1)"
)
_DONE = (
    "SELECT run_id, week, step, at, offset_minutes, NULL AS session FROM program_tick"
    " UNION ALL SELECT run_id, run_week, run_step, started, offset_minutes, id FROM session"
    f" WHERE run_id IS NOT NULL AND {WELL_PLAYED}"
)


class ProgramRuns:
    """All runs. Every method may raise a StoreError; what returned is durable."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def all(self) -> list[ProgramRun]:
        """Every run, newest first."""
        return self._select(" ORDER BY started DESC, id DESC")

    def running(self) -> list[ProgramRun]:
        """Those that go on, oldest first."""
        return self._select(" WHERE ended IS NULL ORDER BY started, id")

    def get(self, run_id: str) -> ProgramRun | None:
        """One run, if it is there."""
        return next(iter(self._select(" WHERE id = ?", run_id)), None)

    def start(self, run: ProgramRun) -> None:
        """Put down a new run, or one that was deleted; its ticks come along.

        Raises:
            ValueError: as many as may run at once go on already.
        """
        with self._database.transaction():
            if run.ended_at is None and self._count(" WHERE ended IS NULL") >= MOST_RUNNING:
                raise ValueError(f"{MOST_RUNNING} programs are running already")
            self._database.change(_INSERT, _to_row(run))
            self._add_ticks([run])

    def change(self, run: ProgramRun) -> None:
        """Put down its week, its days, its hour, whether to remind, and how it ended.

        What was done stays as it is, and so does what it is a run of.

        Raises:
            KeyError: there is none of that id.
        """
        if not self._database.change(_CHANGE, (*_to_row(run)[5:], run.id)):
            raise KeyError(run.id)

    def delete(self, run_id: str) -> ProgramRun:
        """Remove a run and its ticks, and return it; `start` brings it back. Sessions stay.

        Raises:
            KeyError: there is none of that id.
        """
        run = self.get(run_id)
        if run is None:
            raise KeyError(run_id)
        self._database.change("DELETE FROM program_run WHERE id = ?", (run_id,))
        return run

    def tick(self, run_id: str, done: Done) -> None:
        """Put down that a step was done without a session.

        Raises:
            KeyError: there is no such run.
        """
        with self._database.transaction():
            if not self._count(" WHERE id = ?", run_id):
                raise KeyError(run_id)
            self._database.change(_TICK, _to_tick(run_id, done))

    def untick(self, run_id: str, place: Place) -> None:
        """Take the latest tick of a step away; nothing happens where there is none."""
        self._database.change(_UNTICK, (run_id, *place))

    def named(self, ids: Sequence[str]) -> list[ProgramRun]:
        """Those runs of `ids` that are there, in no special order."""
        return [
            run
            for some in batches(ids)
            for run in self._select(f" WHERE id IN ({', '.join('?' for _ in some)})", *some)
        ]

    def merge_inside(self, runs: Iterable[ProgramRun]) -> tuple[int, int]:
        """Add the runs that aren't here and the ticks that known ones lack.

        Inside the caller's transaction. A run that is known stays as it is otherwise: what this
        machine says of its week and its end is kept. More than `MOST_RUNNING` may go on then, since
        an import leaves nothing out.

        Returns:
            How many runs were added, and how many ticks besides those that came with them.
        """
        given = list({run.id: run for run in runs}.values())
        known = {str(row[0]) for row in self._database.rows("SELECT id FROM program_run")}
        new = [run for run in given if run.id not in known]
        self._database.change_many(_INSERT, map(_to_row, new))
        self._add_ticks(new)
        return len(new), self._add_ticks([run for run in given if run.id in known])

    def _add_ticks(self, runs: Iterable[ProgramRun]) -> int:
        ticks = (_to_tick(run.id, one) for run in runs for one in run.done if not one.session_id)
        return self._database.change_many(_TICK, ticks)

    def _count(self, rest: str, *values: object) -> int:
        rows = self._database.rows(f"SELECT count(*) FROM program_run{rest}", values)
        return int(rows[0][0])

    def _select(self, rest: str, *values: object) -> list[ProgramRun]:
        rows = self._database.rows(f"SELECT {_NAMES} FROM program_run{rest}", values)
        return self._filled(self._database.made(_from_row, rows))

    def _filled(self, runs: list[ProgramRun]) -> list[ProgramRun]:
        """The same runs with what was done, in order of time."""
        done: dict[str, tuple[Done, ...]] = {}
        for some in batches([run.id for run in runs]):
            sql = f"SELECT * FROM ({_DONE}) WHERE run_id IN ({', '.join('?' for _ in some)})"
            rows = self._database.rows(f"{sql} ORDER BY run_id, at, week, step, session", some)
            for run_id, its in groupby(rows, key=lambda row: str(row[0])):
                done[run_id] = tuple(self._database.made(_to_done, its))
        return [replace(run, done=done[run.id]) if run.id in done else run for run in runs]


def _to_tick(run_id: str, done: Done) -> Row:
    at, offset = from_moment(done.at)
    return run_id, at, *done.place, offset


def _to_done(row: Row) -> Done:
    _run, week, step, at, offset, session_id = row
    return Done(Place(week, step), to_moment(at, offset), session_id)


def _to_row(run: ProgramRun) -> Row:
    ended = (None, None) if run.ended_at is None else from_moment(run.ended_at)
    return (
        *(run.id, storable(run.program_id), storable(run.title), *from_moment(run.started_at)),
        *(run.week, json.dumps(run.days), run.minute, run.remind, *ended, run.ended_how),
    )


def _from_row(row: Row) -> ProgramRun:
    run_id, program_id, title, started, offset, week, days, minute, remind, ended, there, how = row
    return ProgramRun(
        *(run_id, program_id, title, to_moment(started, offset), week),
        days=_weekdays(from_json(days)),
        minute=minute,
        remind=bool(remind),
        ended_at=None if ended is None else to_moment(ended, there),
        ended_how=how,
    )


def _weekdays(told: object) -> tuple[int, ...]:
    """Only what are days of a week: a column of JSON may hold anything."""
    days = told if isinstance(told, list) else []
    return tuple(sorted({day for day in days if type(day) is int and 0 <= day <= 6}))
