"""Machines that tell each other what was changed, without a folder between them."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from unclench.domain.merging import change_lines
from unclench.domain.merging.change_lines import Line
from unclench.domain.merging.clock import ZERO, HybridClock, Stamp
from unclench.domain.merging.entities import ENTITIES
from unclench.domain.merging.state import State, unshared
from unclench.domain.session import Session
from unclench.store.database import Database, open_database
from unclench.store.machines import applying, capture, shares, states
from unclench.store.sessions import Sessions


def join(database: Database, device: str) -> None:
    """From now on, what is changed is put down."""
    shares.settle(database)
    database.change(
        "INSERT INTO machine (one, folder, device, label, clock, active)"
        " VALUES (1, '/nowhere', ?, 'A machine', ?, 1)",
        (device, str(ZERO)),
    )


class Machine:
    """A machine with a database of its own, and all that it ever told."""

    def __init__(self, path: Path, device: str) -> None:
        """It joins with what the database holds."""
        self.database, self.device = open_database(path), device
        self.lines: list[Line] = []
        join(self.database, device)

    def drain(self) -> None:
        """Put down what was changed."""
        capture.drain(self.database, HybridClock(self.device), lambda _seconds: None)

    def told(self) -> list[Line]:
        """What it has to tell since the last time."""
        self.drain()
        found = list(capture.outgoing(self.database, 0))
        self.database.change("DELETE FROM outgoing")
        new = [read(self.device, *each) for each in found]
        self.lines += new
        return new

    def all(self) -> list[Line]:
        """All that it knows."""
        self.drain()
        every = enumerate(states.every_state(self.database))
        return [read(self.device, number, *one) for number, one in every]

    def take(self, lines: Iterable[Line]) -> int:
        """Take over what another one told."""
        return applying.apply(self.database, list(lines), lambda: None, lambda _seconds: None)

    def states(self) -> dict[tuple[str, str], State]:
        """What is known of every record."""
        return {(entity, key): state for entity, key, state in states.every_state(self.database)}

    def known(self, entity: str, key: str) -> State | None:
        """What is known of one."""
        return states.known(self.database, entity, key)

    def clock(self) -> Stamp:
        """The newest stamp that it gave or saw."""
        return Stamp.read(self.database.rows("SELECT clock FROM machine")[0][0])

    def touched(self) -> list[tuple[Any, ...]]:
        """What was changed and isn't put down."""
        return self.database.rows("SELECT entity, key, field FROM touched")


def read(device: str, number: int, entity: str, key: str, state: State) -> Line:
    """The line that says so, as it was read from the folder."""
    line = change_lines.read(change_lines.write(device, number, entity, key, state))
    assert isinstance(line, Line)
    assert line.state == state
    return line


def line_of(entity: str, key: str, values: Mapping[str, Any], at: int = 5) -> Line:
    """What another machine says of a record that it made at that time."""
    stamp = Stamp(at, 0, "other")
    assert set(values) == set(ENTITIES[entity].field_names)
    whole = unshared(values).snapshot
    fields = {name: (stamp, value) for name, value in values.items()}
    return Line("other-1", "other", entity, key, State(stamp, whole, fields, None))


def gone(entity: str, key: str, at: int = 9) -> Line:
    """What another machine says of a record that it deleted at that time."""
    return Line("other-2", "other", entity, key, State(None, {}, {}, Stamp(at, 0, "other")))


def whole_of(machine: Machine, session: Session) -> dict[str, Any]:
    """The fields of a session, as a machine tells them."""
    Sessions(machine.database).put(session)
    machine.drain()
    state = machine.known("session", session.id)
    assert state is not None
    values = state.now()
    assert values is not None
    return values


def sessions(machine: Machine) -> dict[str, Session]:
    """What the history has."""
    return {one.id: one for one in Sessions(machine.database).page()}
