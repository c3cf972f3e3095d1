"""The report on all ratings, worked out once for each state of the history.

A long history takes seconds: pages ask for it in a thread, and once it is there it is at hand for
all of them until something is written.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from unclench.domain.insight import Report, report, since
from unclench.store.change_stamp import Stamp, stamp_of
from unclench.store.database import Database, open_snapshot
from unclench.store.deletions import Deletions
from unclench.store.summaries import SessionRange, Summaries
from unclench.store.trials import Trials

_KEPT = 3  # reports: with and without what was not rated at the time, and that of a visit

_Key = tuple[date, bool]


@dataclass(frozen=True)
class Told:
    """A report, and the days that it is of; `first` is None where it is of none.

    `deleted` sessions and check-ins of these days are gone; `sealed` sessions belong to a fair test
    that goes on; `others`: there are ratings that were not given at the time, counted or not.
    `testing`: a fair test goes on now.
    """

    report: Report
    first: date | None
    last: date
    deleted: int
    sealed: int
    others: bool
    testing: bool


def tell(database: Database, as_of: date, live_only: bool = True) -> Told:
    """Work out the report as of a moment or a day.

    Raises:
        StoreError: the store can't tell now.
    """
    known = Summaries(database)
    readings = known.readings()
    found = report(readings, as_of, live_only)
    first, last = since(found), _day(as_of)
    gone = Deletions(database).between(first or date.min, last)
    deleted = sum(one.count for one in gone)
    others = any(one.source != "live" for one in readings)
    testing = Trials(database).running() is not None
    return Told(found, first, last, deleted, known.sealed(SessionRange(last=last)), others, testing)


class Reports:
    """Those of one database that were asked for last. May be asked from any thread."""

    def __init__(self, database: Path) -> None:
        """Read from the database at that path."""
        self._database = database
        self._stamp: Stamp | None = None
        self._kept: OrderedDict[_Key, Told] = OrderedDict()
        self._lock = threading.Lock()

    def at_hand(self, as_of: date, live_only: bool = True) -> Told | None:
        """The report, if it was worked out since the last change of the history."""
        stamp = stamp_of(self._database)
        return self._kept.get(_key(as_of, live_only)) if stamp and stamp == self._stamp else None

    def read(self, as_of: date, live_only: bool = True) -> Told:
        """The report, worked out if need be: for a thread beside the window.

        Raises:
            StoreError: the store can't tell now.
        """
        with self._lock:
            found = self.at_hand(as_of, live_only)
            if found is not None:
                return found
            stamp = stamp_of(self._database)  # before reading: what is written meanwhile counts
            with closing(open_snapshot(self._database)) as database:
                found = tell(database, as_of, live_only)
            self._keep(stamp, _key(as_of, live_only), found)
            return found

    def _keep(self, stamp: Stamp | None, key: _Key, told: Told) -> None:
        if stamp != self._stamp:
            self._kept = OrderedDict()  # a new one: another thread may be looking at the old one
            self._stamp = stamp
        self._kept[key] = told
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def _key(as_of: date, live_only: bool) -> _Key:
    return _day(as_of), live_only


def _day(as_of: date) -> date:
    return as_of.date() if isinstance(as_of, datetime) else as_of
