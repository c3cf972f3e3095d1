"""Taking in what other machines wrote: each file once, and again when it has changed.

What was read of a file is remembered in the transaction that takes in the last of its lines. A file
that can't be read yet, or whose last line is cut, waits: it is read again in each check, as some
engines put the size and the time there first and the bytes later.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from unclench.domain.merging.change_lines import VERSION, Line, Newer, read
from unclench.domain.merging.clock import BELIEVED_MS
from unclench.store.database import Database
from unclench.store.machines.applying import apply
from unclench.store.machines.own_texts import seen
from unclench.store.machines.sealing import ClosedError, Sealer
from unclench.store.machines.segments import (
    LONGEST,
    Key,
    Row,
    Rows,
    Segment,
    digest_of,
    number_of,
    remember,
)
from unclench.system.plain_files import read_plain

_log = logging.getLogger(__name__)

_AT_ONCE = 1_200  # lines that are taken in together
_SET_RIGHT = 3  # checks with changes after that of a clock that was ahead
UNREAD = -1
"""The size that is remembered of a file that couldn't be opened: no file has it."""

PATIENCE_MS = 600_000
"""For so long a file may be gone, or not be whole, before it is told: engines take their time."""

DAY_MS = 86_400_000
FAR_MS = 36_525 * DAY_MS
"""A hundred years: a stamp that is further after now is not taken over, or all clocks would be."""


class Content(NamedTuple):
    """What a file says; `whole` unless something in it can't be read yet, or at all."""

    lines: list[Line]
    newer: int
    whole: bool


@dataclass
class Reader:
    """Takes in files of others."""

    database: Database
    sealer: Sealer | None
    now: int
    """Milliseconds since 1970."""
    rows: Rows
    taken: int = 0
    """Records that are otherwise now."""
    unsealed: list[Segment] = field(default_factory=list)
    """Those left alone: who has no passphrase could have put them into a sealed folder."""
    _lines: list[Line] = field(default_factory=list)
    _done: list[Row] = field(default_factory=list)

    def take_in(self, segments: Iterable[Segment]) -> None:
        """Read what is new or changed in these.

        Raises:
            StoreError: the database can't be written.
        """
        known = {row.digest for row in self.rows.values() if not row.newer and not _left(row)}
        for one in segments:
            if self.sealer is not None and not one.sealed:
                self.unsealed.append(one)
                continue
            row = self.rows.get((one.device, one.name))
            if one.evicted:
                self._wait_for(one, row)
                continue
            if row is not None and self._is_settled(one, row):
                continue
            try:
                data = _bytes(one)
            except FileNotFoundError:  # it went since the folder was listed
                continue
            except OSError:
                self._keep_waiting(one, row)
                continue
            fresh = Row(one.device, one.name, one.size, one.changed, _digest(data))
            if data is not None and fresh.digest in known:
                waits = row.waiting_since if row and row.digest == fresh.digest else None
                self._keep(fresh._replace(waiting_since=waits, ahead=row.ahead if row else 0))
                continue
            self._take(one, data, fresh, row)
            known.add(fresh.digest)
        self._apply()

    def _is_settled(self, one: Segment, row: Row) -> bool:
        """Whether it was read whole as it is, by a version that understands all of it."""
        if row.missing_since is not None:
            self._keep(row._replace(missing_since=None))
        same = (row.size, row.changed) == (one.size, one.changed)
        return same and row.waiting_since is None and not 0 < row.newer <= VERSION

    def _take(self, one: Segment, data: bytes | None, fresh: Row, row: Row | None) -> None:
        content, far = self._without_far(self._content(one, data))
        waiting = None
        if not content.whole:
            same = row is not None and row.as_found == fresh.as_found  # nothing more has arrived
            waiting = (row.waiting_since if row and same else None) or self.now
        ahead = far or self._ahead(content.lines)
        for start in range(0, len(content.lines), _AT_ONCE):
            self._lines += content.lines[start : start + _AT_ONCE]
            if len(self._lines) >= _AT_ONCE and start + _AT_ONCE < len(content.lines):
                self._apply()
        self._keep(fresh._replace(newer=content.newer, waiting_since=waiting, ahead=ahead))
        if len(self._lines) >= _AT_ONCE:
            self._apply()

    def _wait_for(self, one: Segment, row: Row | None) -> None:
        """Leave one that only its engine can fetch; what was read of it is here already."""
        if row is None or not row.digest:
            self._keep_waiting(one, row)
        elif row.missing_since is not None:
            self._keep(row._replace(missing_since=None))

    def _keep_waiting(self, one: Segment, row: Row | None) -> None:
        """Look again next time: another program holds it, or only its engine can fetch it."""
        before = row or Row(one.device, one.name)
        waiting = before.waiting_since or self.now
        self._keep(before._replace(size=UNREAD, waiting_since=waiting))

    def _content(self, one: Segment, data: bytes | None) -> Content:
        if data is None:
            return Content([], 0, whole=False)
        if one.sealed:
            if self.sealer is None:
                return Content([], 0, whole=False)
            try:
                data = self.sealer.open(data)
            except ClosedError:
                return Content([], 0, whole=False)
        return parsed(data)

    def _without_far(self, content: Content) -> tuple[Content, int]:
        """Those lines that aren't too far after now, and how late the others are; 0 for none."""
        last = min(self.now, BELIEVED_MS) + FAR_MS
        near = [line for line in content.lines if line.state.newest.ms <= last]
        if len(near) == len(content.lines):
            return content, 0
        far = max(line.state.newest.ms for line in content.lines)
        return content._replace(lines=near, whole=False), far

    def _ahead(self, lines: Iterable[Line]) -> int:
        """A moment that their own machine's clock showed, a day and more after now; 0 for none.

        A stamp with a counter only stays after one that was seen; its machine's clock may be right.
        When many of them follow, it was set right since.
        """
        newest = [line.state.newest for line in lines if line.state.newest.device == line.device]
        late = [at for at in newest if at.ms > self.now + DAY_MS]
        shown = max((at.ms for at in late if not at.counter), default=0)
        return shown if shown and max(late).counter < _SET_RIGHT else 0

    def _keep(self, row: Row) -> None:
        self._done.append(row)
        self.rows[row.device, row.name] = row

    def _apply(self) -> None:
        lines, done = self._lines, self._done
        self._lines, self._done = [], []
        if lines:
            seen.told(self.database, lines)
            self.taken += apply(self.database, lines, lambda: remember(self.database, done))
        elif done:
            remember(self.database, done)


def parsed(data: bytes) -> Content:
    """The lines of a file. One that is no line of ours, or is cut, leaves it unfinished."""
    lines, newer, whole = [], 0, True
    for text in data.split(b"\n"):
        if not text.strip():
            continue
        try:
            line = read(text)
        except ValueError:
            whole = False
            continue
        except Exception:  # noqa: BLE001 - whatever it is, it must not stop the other lines
            _log.exception("A line of another computer")  # a fault of ours, and of no other line
            whole = False
            continue
        if isinstance(line, Newer):
            newer = max(newer, line.version)
        else:
            lines.append(line)
    return Content(lines, newer, whole)


def missing(rows: Rows, there: Iterable[Key], device: str, now: int) -> tuple[list[Row], list[Row]]:
    """Files of others that are gone: those since now, and those that were gone before.

    A copy that an engine made may be tidied away: what it is a copy of is there, or is missed.
    """
    present = set(there)
    gone = [
        row
        for key, row in rows.items()
        if key not in present and row.device != device and row.digest and number_of(row.name)
    ]
    since = [row._replace(missing_since=now) for row in gone if row.missing_since is None]
    return since, [row for row in gone if row.missing_since is not None]


def _left(row: Row) -> bool:
    """Whether lines of that file were too far after now when it was read."""
    return row.ahead > 0 and row.waiting_since is not None


def _digest(data: bytes | None) -> str:
    return "" if data is None else digest_of(data)


def _bytes(one: Segment) -> bytes | None:
    """What is in a file; None for one that is far longer than any of ours."""
    if one.size > LONGEST:
        return None
    data = read_plain(one.path, LONGEST)
    return data if len(data) <= LONGEST else None  # it may have grown since it was listed
