"""When a row of a foreign table began and ended, by its cells, its zone and the names of columns.

A cell's own offset from UTC counts most. Without one, it is the name of its column that tells the
zone, or a column of zones. An end that nothing else tells stands in the zone of its start, and a
start in that of its end; else both are times of this machine's place.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.exchange.clock_jumps import Clock, told
from unclench.store.exchange.columns import Columns, Field
from unclench.store.exchange.dates import aware_in_span, read_moment, within_years
from unclench.store.exchange.unclear import UnclearError
from unclench.store.exchange.zones import in_heading, read_zone, without_zone

_TIME: Final = re.compile(
    r"\d\s?[:h時시]|T\d\d|\d{4},? \d{1,2}\.\d\d|\d{10}|\d\s?[ap]\.?\s?m", re.IGNORECASE
)
_DAY: Final = timedelta(days=1)
_MILLISECOND: Final = timedelta(milliseconds=1)
_PLACED: Final[tuple[Field, ...]] = ("started", "time", "ended")


@dataclass(frozen=True)
class Start:
    """When a row began.

    `written` is as the file has it, without an offset where only this machine's place tells one;
    `clock` is by what a time of the row is meant that has no offset itself. `jump` says in words
    what a jump of the clock did to it; it isn't `timed` where only its day is known.
    """

    written: datetime
    at: datetime
    clock: Clock
    jump: str = ""
    timed: bool = True


@dataclass(frozen=True)
class Length:
    """How long a row's session was, in milliseconds; `jump` is what the clock did to its end."""

    milliseconds: int
    jump: str = ""


class Moments:
    """Reads the moments of rows, whose cells are given by field."""

    def __init__(
        self,
        columns: Columns,
        header: tuple[str, ...],
        read: Callable[[str], datetime],
        now: datetime,
    ) -> None:
        """Read single cells by `read`; `now` is the present moment, aware."""
        self._columns, self._read, self._now = columns, read, now
        names = {name: header[place] for name, place in columns.places.items()}
        zones = {name: in_heading(names[name]) for name in _PLACED if name in names}
        self._start_zone = zones.get("started") or zones.get("time")
        self._end_zone = zones.get("ended") or self._start_zone

    def start(self, cells: Mapping[Field, str], offset: str) -> Start:
        """When a row began.

        Args:
            cells: those of `started`, `time`, `zone` and `ended`, as far as they are there.
            offset: the cell in the place of `Columns.offset`.

        Raises:
            UnclearError: it could be two days.
            ValueError: it isn't understood, or can't be; says why.
            OverflowError: there is no such moment.
        """
        text = f"{cells.get('started', '')} {cells.get('time', '')}".strip()
        found = self._whole(text)
        clock, place = self._clock(cells, offset, self._start_zone)
        if found.tzinfo:
            inner = without_zone(text)[1]
            clock = Clock(inner if isinstance(inner, ZoneInfo) else found.tzinfo)
            found = found.replace(tzinfo=None)
        elif clock.zone is None:
            clock = Clock(self._zone_of_end(cells.get("ended", "")))
        within_years(found, self._now)
        moments = clock.moments(found)
        at = aware_in_span(moments[0], self._now)
        if place or self._columns.offset is not None:
            at = at.astimezone(place)
        timed = found.time() != time() or bool(_TIME.search(text))
        return Start(at if clock.zone else found, at, clock, told(found, moments), timed)

    def until(self, cells: Mapping[Field, str], start: Start) -> Length:
        """From the start of a row to its end.

        Raises:
            UnclearError: the end could be on two days.
            ValueError: it isn't understood, or can't be; says why.
            OverflowError: there is no such moment.
        """
        text = cells.get("ended", "")
        if text and not start.timed:
            raise ValueError(QT_TRANSLATE_NOOP("import", "its start has no time of day"))
        clock = Clock(self._end_zone) if self._end_zone else start.clock
        try:
            ends, jump = self._ends(self._whole(text), clock)
        except UnclearError:
            raise
        except ValueError:
            if not any(map(str.isdigit, text)):
                raise
            ends, jump = self._timed(text, clock, start)
        later = [end for end in ends if end > start.at]
        if not later or later[0] - start.at > _DAY:
            raise ValueError(
                QT_TRANSLATE_NOOP("import", "a session takes some time, and at most a day")
            )
        length = int((later[0] - start.at) / _MILLISECOND + 0.5)
        return Length(length, jump if len(later) == len(ends) else "")

    def _timed(self, text: str, clock: Clock, start: Start) -> tuple[list[datetime], str]:
        """The end by a time alone: on the day of the start, or on the one after."""
        shown = clock.shows(start.at)
        found = read_moment(f"{shown:%Y-%m-%d} {text}", None)
        ends, jump = self._ends(found, clock)
        if ends[-1] < start.at:
            return self._ends(found + _DAY, clock)
        return ends, jump

    def _ends(self, found: datetime, clock: Clock) -> tuple[list[datetime], str]:
        if found.tzinfo:
            return [found], ""
        ends = clock.moments(found)
        return ends, told(found, ends)

    def _whole(self, text: str) -> datetime:
        """To the millisecond, as moments are kept."""
        moment = self._read(text)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def _clock(
        self, cells: Mapping[Field, str], offset: str, heading: tzinfo | None
    ) -> tuple[Clock, tzinfo | None]:
        """By which clock times without an offset are meant, and in which zone they are kept."""
        if self._columns.offset is not None:
            return Clock(UTC), read_zone(offset)
        place = read_zone(cells.get("zone", ""))
        return (Clock(heading), place) if heading else (Clock(place), None)

    def _zone_of_end(self, text: str) -> tzinfo | None:
        try:
            return self._end_zone or (self._read(text).tzinfo if text else None)
        except (ValueError, OverflowError, OSError):
            return None
