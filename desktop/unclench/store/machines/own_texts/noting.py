"""What the person changed in the folder is put down, to be told to the others."""

from __future__ import annotations

from pathlib import Path

from unclench.domain.merging.clock import HybridClock, Stamp
from unclench.domain.merging.entities import is_own_path
from unclench.domain.merging.limits import LONGEST_TEXT, is_fair_path
from unclench.domain.merging.state import State, changed, deleted, join, unshared
from unclench.store.columns import storable
from unclench.store.database import Database
from unclench.store.disk_faults import in_words
from unclench.store.machines import capture, machine_row, states
from unclench.store.machines.own_texts import incoming, seen, texts, walk
from unclench.store.machines.own_texts.told import NO_NAME, NO_TEXT, Told
from unclench.store.machines.segments import digest_of

_MS = 1_000_000  # nanoseconds


def note(database: Database, folder: Path, since: Stamp, now: int, told: Told) -> None:
    """Put down what was changed below `folder`, at `now` in milliseconds.

    Args:
        database: of a machine that takes part.
        folder: it may be missing.
        since: what this machine knew at its last look; all that was changed comes after it.
        now: by the clock of this machine.
        told: what to tell is added to it.

    Raises:
        StoreError: a file or the database can't be read.
    """
    found, rows = walk.look(folder), seen.rows(database)
    noting = _Noting(database, since, now, told)
    for path in found.doubles:
        told.tell(NO_NAME, path)
    for name, file in found.files.items():
        row = rows.get(name)
        if row is None or (row.size, row.changed) != (file.size, file.changed):
            noting.text(name, file, row)
    for name in [] if found.is_lost else rows.keys() - found.files.keys():
        if walk.is_no_file(folder, name):
            told.tell(NO_TEXT, folder / name)
        else:
            noting.gone(name)
    seen.looked(database, now)


class _Noting:
    """One look at the folder.

    A change happened after the look before and not after this one, whatever a file says: one that
    was put in place of another may be older. Between the two an edit counts at the moment that its
    file has. When a file was deleted nobody wrote down, so that counts right after the look before,
    the last time that it was there for sure: later, it would undo what was changed elsewhere after
    it. At the first look nobody knows what was before, and all there is counts as older than
    everything shared, as in the database.
    """

    def __init__(self, database: Database, since: Stamp, now: int, told: Told) -> None:
        self._database, self._since, self._now, self._told = database, since, now, told
        self._last = seen.last_look(database)

    def text(self, name: str, file: walk.File, row: seen.Row | None) -> None:
        """Put down a file that is new, or was changed since it was as in `row`."""
        text = self._read(name, file)
        if text is None:
            return
        before = states.known(self._database, texts.ENTITY, name)
        state = self._state(before, text, file, row)
        lost = texts.unseen(texts.known(before), texts.known(state))
        if lost is not None:
            with in_words(file.path):  # it came, and was not yet written here
                incoming.keep_beside(file.path, lost.encode())
        with self._database.transaction():
            if state != before:
                self._put(name, state)
            digest = digest_of(text.encode())
            since = self._since_when(before, digest, row)
            seen.remember(self._database, seen.Row(name, file.size, file.changed, digest, since))

    def gone(self, name: str) -> None:
        """Put down a deletion."""
        before = states.known(self._database, texts.ENTITY, name)
        with self._database.transaction():
            if before is not None and before.last_change is not None:
                self._put(name, deleted(before, self._stamp(before, 0)))
            seen.forget(self._database, name)

    def _state(
        self, before: State | None, text: str, file: walk.File, row: seen.Row | None
    ) -> State:
        known = texts.known(before)
        if before is not None and known is not None and known.text == text:
            return before
        if self._last is None and row is None:
            here = unshared({texts.FIELD: texts.field(text, None, None)})
            return here if before is None else join(before, here)
        values = {texts.FIELD: texts.field(text, row.digest if row else None, known)}
        return changed(before, values, {texts.FIELD}, self._stamp(before, file.changed // _MS))

    def _since_when(self, before: State | None, digest: str, row: seen.Row | None) -> int:
        """Since when a file is here of whose text nobody else told; 0 for any other."""
        if row is not None:
            return row.since if row.digest == digest else 0
        return self._now if self._last is None and texts.known(before) is None else 0

    def _stamp(self, before: State | None, at: int) -> Stamp:
        """The stamp of a change at `at`, as far as that can be, to what was `before`."""
        device = machine_row.clock(self._database).device
        clock = HybridClock(device, self._since)
        if before is not None:
            clock.see(before.newest)
        return clock.tick(min(max(at, self._last or 0), self._now))

    def _put(self, name: str, state: State) -> None:
        capture.put(self._database, texts.ENTITY, name, state)
        clock = machine_row.clock(self._database)
        clock.see(state.newest)
        machine_row.keep_clock(self._database, clock)

    def _read(self, name: str, file: walk.File) -> str | None:
        said = NO_TEXT
        try:
            if storable(name) != name or not (is_own_path(name) and is_fair_path(name)):
                said = NO_NAME
            elif file.size <= LONGEST_TEXT:
                return file.path.read_bytes().decode()
        except (OSError, UnicodeDecodeError):
            said = NO_TEXT
        self._told.tell(said, file.path)
        return None
