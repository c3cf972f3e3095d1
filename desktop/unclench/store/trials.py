"""Fair tests: their designs, the sessions that were drawn, and which session did each of them."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from unclench.domain.trial_place import TrialPlace
from unclench.domain.trials.design import (
    Design,
    Drawn,
    Trial,
    TrialEnd,
    ended,
    one_running,
)
from unclench.domain.trials.draws import exercise_of, is_as_long
from unclench.store.columns import from_json, from_moment, storable, to_moment
from unclench.store.database import Database, Row, batches
from unclench.store.sessions import WELL_PLAYED

_COLUMNS = (
    *("id", "exercise_id", "title", "against_id", "against_title", "planned_ms", "measure"),
    *("pairs", "days", "minute", "seed", "started", "offset_minutes"),
    *("ended", "ended_offset_minutes", "ended_how"),
)
_NAMES = ", ".join(_COLUMNS)
_INSERT = f"INSERT INTO trial ({_NAMES}) VALUES ({', '.join('?' for _ in _COLUMNS)})"
_DRAW = (
    "INSERT INTO trial_session (trial_id, pair, part, drawn, drawn_offset_minutes, held,"
    " held_offset_minutes, session_id, before, after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING"
)
_RATED = (
    "iif(trial.ended IS NULL, iif(measure = 'stress', stress_{0}, pain_{0}), drawn_one.{0}) AS {0}"
)
_DRAWN = (
    "SELECT drawn_one.trial_id, drawn_one.pair, drawn_one.part, drawn, drawn_offset_minutes, held,"
    f" held_offset_minutes, session_id, {_RATED.format('before')}, {_RATED.format('after')}"
    " FROM trial_session AS drawn_one JOIN trial ON trial.id = drawn_one.trial_id"
    " LEFT JOIN session ON session.id = session_id AND session.source = 'live'"
    " WHERE drawn_one.pair < trial.pairs"
)
"""Drawn sessions; while a test goes on with the ratings that were given at the time.

Another test of the same id, from elsewhere, may have brought pairs beyond the last: they are none.
"""

_DID = (
    "SELECT session.trial_id, trial_pair, trial_part, session.id, session.exercise_id,"
    " session.planned_ms, session.started, session.offset_minutes FROM session"
    " JOIN trial ON trial.id = session.trial_id AND trial.ended IS NULL"
    " JOIN trial_session AS drawn_one ON drawn_one.trial_id = session.trial_id"
    " AND drawn_one.pair = trial_pair AND drawn_one.part = trial_part AND held IS NULL"
    f" WHERE {WELL_PLAYED} AND trial_pair < trial.pairs ORDER BY session.started, session.id"
)
_HOLD = (
    "UPDATE trial_session SET held = ?, held_offset_minutes = ?, session_id = ?"
    " WHERE trial_id = ? AND pair = ? AND part = ? AND held IS NULL"
)
_END = "UPDATE trial SET ended = ?, ended_offset_minutes = ?, ended_how = ? WHERE id = ?"
_FREEZE = (
    "UPDATE trial_session SET before = ?, after = ? WHERE trial_id = ? AND pair = ? AND part = ?"
)


class _Done(NamedTuple):
    """A session of what was drawn, whether it is as long as it should be, and values of `_HOLD`."""

    place: TrialPlace
    planned_ms: int
    alike: bool
    hold: Row


class Trials:
    """All fair tests. Every method may raise a StoreError; what returned is durable."""

    def __init__(self, database: Database) -> None:
        """Work on `database`."""
        self._database = database

    def all(self) -> list[Trial]:
        """Every test, newest first."""
        return self._select(" ORDER BY started DESC, id DESC")

    def running(self) -> Trial | None:
        """The one that goes on, if one does.

        Where several machines have one history each may have begun one: that of the first goes on,
        and the next one follows once it has ended.
        """
        found = self._select(" WHERE ended IS NULL ORDER BY started, id LIMIT 1")
        return found[0] if found else None

    def get(self, trial_id: str) -> Trial | None:
        """One test, if it is there."""
        return next(iter(self._select(" WHERE id = ?", trial_id)), None)

    def begin(self, trial: Trial) -> None:
        """Put down a new test, or one that was deleted.

        Raises:
            ValueError: another one goes on.
        """
        with self._database.transaction():
            if trial.runs and self.running() is not None:
                raise ValueError("a fair test is running already")
            self._add(trial)

    def draw(self, trial_id: str, place: TrialPlace, at: datetime) -> None:
        """Put down that the person was told which session is due; the first time counts.

        Raises:
            KeyError: there is no such test.
        """
        with self._database.transaction():
            if self.get(trial_id) is None:
                raise KeyError(trial_id)
            self._database.change(_DRAW, _to_row(trial_id, Drawn(place, at)))

    def settle(self) -> bool:
        """Put down which sessions did what was drawn; whether there was something to put down.

        Of several the first that was played well, is the exercise that was drawn, and as long as
        those of the test. Once it is put down it stays, also when that session is deleted: nobody
        can do one again for a better rating.
        """
        if not any(one.alike for one in self._done()):
            return False  # nothing is written for a look: what was worked out is kept until then
        with self._database.transaction():
            held = (self._database.change(_HOLD, one.hold) for one in self._done() if one.alike)
            return sum(held) > 0

    def unlike(self) -> dict[TrialPlace, int]:
        """Sessions that don't count for what is still to be done: they had another length.

        Returns:
            How long the newest one for each place was meant to last, in ms.
        """
        return {one.place: one.planned_ms for one in self._done() if not one.alike}

    def end(self, trial_id: str, at: datetime, how: TrialEnd) -> Trial:
        """End a test, with its ratings as they are now, and return it; one that ended stays so.

        Raises:
            KeyError: there is none of that id.
        """
        with self._database.transaction():
            trial = self.get(trial_id)
            if trial is None:
                raise KeyError(trial_id)
            if not trial.runs:
                return trial
            frozen = (
                (one.before, one.after, trial_id, *one.place)
                for one in trial.drawn
                if one.held_at is not None
            )
            self._database.change_many(_FREEZE, frozen)
            self._database.change(_END, (*from_moment(at), how, trial_id))
        return ended(trial, at, how)

    def delete(self, trial_id: str) -> Trial:
        """Remove a test, and return it; `begin` brings it back. Sessions stay.

        Raises:
            KeyError: there is none of that id.
        """
        trial = self.get(trial_id)
        if trial is None:
            raise KeyError(trial_id)
        self._database.change("DELETE FROM trial WHERE id = ?", (trial_id,))
        return trial

    def merge_inside(self, trials: Iterable[Trial]) -> int:
        """Add the tests that aren't here, and what was drawn elsewhere of those that are.

        Inside the caller's transaction. What this machine says of an end, and of a session that it
        knows, stays. Of those that are added at most one goes on, and none where one does here.

        Returns:
            How many tests were added.
        """
        known = {str(row[0]) for row in self._database.rows("SELECT id FROM trial")}
        new: dict[str, Trial] = {}
        for trial in trials:
            if trial.id in known:
                self._draw_all(trial)
            else:
                new.setdefault(trial.id, trial)
        for trial in one_running(tuple(new.values()), self.running() is not None):
            self._add(trial)
        return len(new)

    def _add(self, trial: Trial) -> None:
        self._database.change(_INSERT, _from_trial(trial))
        self._draw_all(trial)

    def _draw_all(self, trial: Trial) -> None:
        self._database.change_many(_DRAW, (_to_row(trial.id, one) for one in trial.drawn))

    def _done(self) -> list[_Done]:
        """Sessions of what was drawn and isn't put down as done yet, oldest first."""
        rows = self._database.rows(_DID)
        trials = {one.id: one for one in self._select(" WHERE ended IS NULL")} if rows else {}
        found = []
        for trial_id, pair, part, session_id, exercise_id, planned_ms, *started in rows:
            trial, place = trials[trial_id], TrialPlace(pair, part)
            if exercise_id == exercise_of(trial, place):
                hold = (*started, session_id, trial_id, *place)
                found.append(_Done(place, planned_ms, is_as_long(trial, planned_ms), hold))
        return found

    def _select(self, rest: str, *values: object) -> list[Trial]:
        rows = self._database.rows(f"SELECT {_NAMES} FROM trial{rest}", values)
        return self._filled(self._database.made(_to_trial, rows))

    def _filled(self, trials: list[Trial]) -> list[Trial]:
        """The same tests with what was drawn."""
        drawn: dict[str, tuple[Drawn, ...]] = {}
        for some in batches([trial.id for trial in trials]):
            holes = ", ".join("?" for _ in some)
            sql = f"{_DRAWN} AND drawn_one.trial_id IN ({holes})"
            order = "ORDER BY drawn_one.trial_id, drawn_one.pair, drawn_one.part"
            rows = self._database.rows(f"{sql} {order}", some)
            for trial_id, its in groupby(rows, key=lambda row: str(row[0])):
                drawn[trial_id] = tuple(self._database.made(_to_drawn, its))
        return [replace(one, drawn=drawn[one.id]) if one.id in drawn else one for one in trials]


def _to_row(trial_id: str, one: Drawn) -> Row:
    held = (None, None) if one.held_at is None else from_moment(one.held_at)
    drawn = from_moment(one.drawn_at)
    return (trial_id, *one.place, *drawn, *held, one.session_id, one.before, one.after)


def _to_drawn(row: Row) -> Drawn:
    _trial, pair, part, drawn, offset, held, there, session_id, before, after = row
    return Drawn(
        TrialPlace(pair, part),
        to_moment(drawn, offset),
        None if held is None else to_moment(held, there),
        *(session_id, before, after),
    )


def _from_trial(trial: Trial) -> Row:
    design = trial.design
    end = (None, None) if trial.ended_at is None else from_moment(trial.ended_at)
    return (
        *(trial.id, storable(design.exercise_id), storable(design.title)),
        *(storable(design.against_id), storable(design.against_title)),
        *(round(design.minutes * 60_000), design.measure, design.pairs, json.dumps(design.days)),
        *(design.minute, trial.seed, *from_moment(trial.started_at), *end, trial.ended_how),
    )


def _to_trial(row: Row) -> Trial:
    name, exercise, title, against, other, planned, measure, pairs, days, minute, seed = row[:11]
    started, offset, end, there, how = row[11:]
    week = tuple(day for day in from_json(days) or () if type(day) is int and 0 <= day <= 6)
    design = Design(
        *(exercise, title, against, other, planned / 60_000, measure, pairs, week, minute)
    )
    return Trial(
        *(name, design, seed, to_moment(started, offset)),
        ended_at=None if end is None else to_moment(end, there),
        ended_how=how,
    )
