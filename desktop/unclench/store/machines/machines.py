"""Who shares the history, as the machines told of themselves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from unclench.domain.merging.limits import MACHINES
from unclench.domain.merging.state import deleted
from unclench.store.columns import to_moment
from unclench.store.database import Database
from unclench.store.machines import capture, machine_row, states
from unclench.store.machines.report import Machine
from unclench.store.machines.segments import Rows

DEVICE = "device"
"""The entity that says what a machine is called."""


class Told(NamedTuple):
    """What a machine told: what it is called, and when it stopped, in milliseconds."""

    label: str
    left: int | None


def told(database: Database) -> dict[str, Told]:
    """What each machine that was heard of told of itself.

    Raises:
        StoreError: the database can't be read.
    """
    found = {}
    for device, state in states.shown_of(database, DEVICE):
        if (values := state.now()) is not None:
            found[device] = Told(str(values["label"]), _left(values["left"]))
    return found


def _left(told: object) -> int | None:
    """When, as another machine wrote it; the beginning of time for what is no time."""
    return None if told is None else told if isinstance(told, int) and told > 0 else 0


def outgrow(database: Database, device: str, now: int) -> None:
    """Have nobody show the name any more that this machine had before the one it has now.

    Inside the caller's transaction. Where another profile goes on under it, that one says so again.

    Raises:
        StoreError: this machine takes no part, or the database can't be written.
    """
    clock = machine_row.clock(database)
    before = states.known(database, DEVICE, device)
    capture.put(database, DEVICE, device, deleted(before, clock.tick(now)))
    machine_row.keep_clock(database, clock)


def of(every: Mapping[str, Told], rows: Rows, own: str, now: int) -> tuple[Machine, ...]:
    """This one first, then the others by when they last wrote, as far as that arrived here."""
    newest = {
        device: max(row.changed // 1_000_000 for row in rows.values() if row.device == device)
        for device in {row.device for row in rows.values() if row.digest}
    }
    found = [
        Machine(
            device,
            one.label,
            to_moment(min(newest[device], now), 0) if device in newest else None,
            device == own,
            None if one.left is None else to_moment(min(one.left, now), 0),
        )
        for device, one in every.items()
        if device == own or device in newest
    ]
    found.sort(key=lambda one: (not one.ours, -newest.get(one.device, 0)))
    return tuple(found[:MACHINES])
