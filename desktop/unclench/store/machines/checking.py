"""One run: what is new in the folder between machines comes here, what is new here goes there."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from unclench.domain.merging.clock import Stamp
from unclench.domain.merging.limits import fair_label
from unclench.domain.merging.state import changed
from unclench.store.columns import milliseconds
from unclench.store.database import Database, open_beside
from unclench.store.errors import DamagedDatabase, StoreError
from unclench.store.machines import (
    applying,
    capture,
    machine_row,
    machines,
    own_clock,
    remarks,
    segments,
    states,
    status,
)
from unclench.store.machines.errors import (
    FolderGone,
    NoLongerSealed,
    OtherKey,
    PassphraseNeeded,
    in_folder_words,
)
from unclench.store.machines.folder import Place, fresh_name, open_folder
from unclench.store.machines.machine_row import MachineRow
from unclench.store.machines.own_segments import Own, Writer, emptied, look_at_own, write_anew
from unclench.store.machines.own_texts import incoming, noting
from unclench.store.machines.own_texts.told import Told
from unclench.store.machines.reading import PATIENCE_MS, Reader, missing
from unclench.store.machines.report import Remark, Report, read_outcome
from unclench.store.machines.sealing import ClosedError, Sealer
from unclench.system.paths import Profile

_AT_ONCE = 2_000  # records that are put down together as to be written


def check(profile: Profile, now: datetime) -> Report:
    """Take in what others wrote, and write what they don't have yet. A window may be open.

    How it went is kept in the database, also when it fails; what is told only once for a day.

    Raises:
        StoreError: the folder or the database is in the way; what was done until then is kept.
    """
    with closing(open_beside(profile.database)) as database, machine_row.alone(database.path):
        row = machine_row.taking_part(database)
        before, _fault = read_outcome(row.outcome)
        try:
            report = _begun(database, row, milliseconds(now), profile.exercises).report()
        except StoreError as fault:
            status.remember(database, now, before, str(fault))
            raise
        told = remarks.with_earlier(report, before, milliseconds(now))
        status.remember(database, now, told, None)
        return report


def farewell(database: Database) -> None:
    """Tell the others that this machine goes, and take no part any more.

    Raises:
        StoreError: the folder can't be written; it takes part as before.
    """
    with machine_row.alone(database.path):
        now = milliseconds(datetime.now(UTC))
        exercises = Profile(database.path.parent).exercises
        run = _begun(database, machine_row.taking_part(database), now, exercises)
        run.introduce(left=run.now)
        run.write()
        status.stop(database)


def _begun(database: Database, row: MachineRow, now: int, exercises: Path) -> _Run:
    """A run that has put down what was changed here; that is done also if the folder is away.

    When a file was changed is known best as soon as it was.
    """
    before = machine_row.clock(database).newest
    try:
        run = _Run(database, row, now, exercises)
    except StoreError:
        _put_down(database, before, now, exercises, Told())
        raise
    before = min(before, machine_row.clock(database).newest)  # the clock may have been set right
    _put_down(database, before, now, exercises, run.told)
    return run


def _put_down(database: Database, before: Stamp, now: int, exercises: Path, told: Told) -> None:
    own_clock.keep_near(database, now)
    capture.drain(database, machine_row.clock(database))
    noting.note(database, exercises, before, now, told)


class _Run:
    """What one run knows of the folder."""

    def __init__(self, database: Database, row: MachineRow, now: int, exercises: Path) -> None:
        """Look at the folder of `row`, at `now` in milliseconds."""
        self.told = Told()
        self._exercises = exercises
        self.now = now
        self._database = database
        self._remarks: list[Remark] = []
        self._label, self._device, self._last = row.label, row.device, row.checked or 0
        self._place = _opened(row)
        self._sealer = _sealer(row, database)
        with in_folder_words(self._place.chosen):
            self._found = segments.listing(self._place)
            self._rows = segments.rows_of(database)
            self._own = self._look_at_own()
            self._set_clock_right()
        self._shown = machine_row.clock(database).newest

    def report(self) -> Report:
        """Do all of it."""
        self._queue_everything_if_due()  # before others' records come: those need not be written
        taken = applying.try_again(self._database) + self._read()
        self.introduce(left=None)  # also if another took this name for one of its own before
        incoming.write(self._database, self._exercises, self.told)
        newest = machine_row.clock(self._database).newest
        noting.note(self._database, self._exercises, newest, self.now, self.told)
        written = self.write()
        told = machines.told(self._database)
        labels = {device: one.label for device, one in told.items()}
        every = (
            *self._remarks,
            *self.told.remarks,
            *remarks.of_files(self._rows, labels, self._device, self.now, self._last),
            *remarks.of_own_clock(self._shown, self._device, self._rows, self.now),
            *remarks.of_aside(len(applying.set_aside(self._database))),
        )
        rows = segments.rows_of(self._database)
        return Report(taken, written, machines.of(told, rows, self._device, self.now), every)

    def introduce(self, left: int | None) -> None:
        """Tell what this machine is called, and whether it goes, if that isn't known yet."""
        before = states.known(self._database, machines.DEVICE, self._device)
        values = {"label": fair_label(self._label), "left": left}
        if before is not None and before.now() == values:
            return
        clock = machine_row.clock(self._database)
        state = changed(before, values, set(values), clock.tick(self.now))
        with self._database.transaction():
            capture.put(self._database, machines.DEVICE, self._device, state)
            machine_row.keep_clock(self._database, clock)

    def write(self) -> int:
        """Write what is outgoing: all that is known, where that is to be written."""
        self._queue_everything_if_due()
        [(last,)] = self._database.rows("SELECT coalesce(max(mark), 0) FROM outgoing")
        writer = Writer(self._database, self._place, self._device, self._sealer, self._own)
        with in_folder_words(self._place.chosen):
            count = writer.write(capture.outgoing(self._database, 0))
        if last:
            self._database.change("DELETE FROM outgoing WHERE mark <= ?", (last,))
        return count

    def _look_at_own(self) -> Own:
        found = self._found.values()
        own = look_at_own(self._database, found, self._rows, self._device, self._sealer)
        if own.foreign:
            outgrown, self._device = self._device, fresh_name(self._place)
            with self._database.transaction():
                self._database.change("UPDATE machine SET device = ?, fresh = 1", (self._device,))
                machines.outgrow(self._database, outgrown, self.now)
            self._remarks.append(Remark(remarks.SAME_NAME, {}))
            return own
        if own.gone:
            self._remarks.append(Remark(remarks.OWN_GONE, {}))
        if own.damaged:
            self._remarks.append(Remark(remarks.OWN_DAMAGED, {}))
        return own

    def _set_clock_right(self) -> None:
        """What no other takes, as it is stamped a hundred years after now, is written anew."""
        if not own_clock.is_far(self._database, self.now):
            return
        self._own = emptied(self._database, self._own, self._rows, self._sealer)
        own_clock.set_right(self._database, self.now)
        self._rows = segments.rows_of(self._database)
        self._remarks.append(Remark(remarks.WAS_FAR, {}))

    def _read(self) -> int:
        reader = Reader(self._database, self._sealer, self.now, self._rows)
        reader.take_in(one for one in self._found.values() if one.device != self._device)
        since, before = missing(self._rows, self._found, self._device, self.now)
        if since:
            segments.remember(self._database, since)
        late = [row for row in before if self.now - (row.missing_since or 0) > PATIENCE_MS]
        if late:
            with self._database.transaction():
                write_anew(self._database)
                segments.forget(self._database, [(row.device, row.name) for row in late])
            told = machines.told(self._database)
            for device in sorted({row.device for row in late}):
                name = told[device].label if device in told else device
                self._remarks.append(Remark(remarks.OTHERS_GONE, {"machine": name}))
        self._remarks += remarks.of_unsealed(reader.unsealed)
        return reader.taken

    def _queue_everything_if_due(self) -> None:
        """All that is known is outgoing: so writing it may be cut short, and goes on later."""
        if self._database.rows("SELECT fresh FROM machine") == [(0,)]:
            return
        every = ((entity, key) for entity, key, _state in states.every_state(self._database))
        while some := list(islice(every, _AT_ONCE)):
            self._database.change_many(
                "INSERT INTO outgoing (entity, key) VALUES (?, ?) ON CONFLICT DO NOTHING", some
            )
        self._database.change("UPDATE machine SET fresh = 0")


def _sealer(row: MachineRow, database: Database) -> Sealer | None:
    """What opens the files of a sealed folder."""
    if row.identity is None:
        if row.recipient is not None:  # it is a copy of a database, put in its place by hand
            raise PassphraseNeeded(Path(row.folder))
        return None
    try:
        return Sealer(row.identity)
    except ClosedError as fault:
        raise DamagedDatabase(database.path) from fault


def _opened(row: MachineRow) -> Place:
    """The folder, if it is there and has the key that this machine knows."""
    place = open_folder(Path(row.folder))
    if place.marker is None:
        raise FolderGone(place.ours)
    if place.marker.recipient != row.recipient:
        raise OtherKey(place.chosen) if place.marker.recipient else NoLongerSealed(place.chosen)
    return place
