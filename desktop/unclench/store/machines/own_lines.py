"""Whether lines in this machine's folder are its own: another one may write under its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from unclench.domain.merging.change_lines import Line
from unclench.domain.merging.state import State, join
from unclench.store.database import Database
from unclench.store.machines import states
from unclench.store.machines.reading import Content, parsed
from unclench.store.machines.sealing import ClosedError, Sealer
from unclench.store.machines.segments import Segment


def is_known(database: Database, one: Segment, data: bytes, sealer: Sealer | None) -> bool:
    """Whether this machine knows what each line says that can still be read in its file.

    Raises:
        StoreError: the database can't be read.
    """
    content = _content(one, data, sealer)
    if content.newer or any(line.device != one.device for line in content.lines):
        return False
    ordered = sorted(content.lines, key=lambda line: line.entity)
    for entity, group in groupby(ordered, key=lambda line: line.entity):
        lines = list(group)
        known = states.known_of(database, entity, {line.key for line in lines})
        if not _are_in(lines, known):
            return False
    return True


def _content(one: Segment, data: bytes, sealer: Sealer | None) -> Content:
    if not one.sealed:
        return parsed(data)
    try:
        return parsed(sealer.open(data) if sealer else b"")
    except ClosedError:
        return parsed(b"")


def _are_in(lines: Iterable[Line], known: Mapping[str, State]) -> bool:
    return all(
        line.key in known and _stamps(join(known[line.key], line.state)) == _stamps(known[line.key])
        for line in lines
    )


def _stamps(state: State) -> tuple[object, ...]:
    """When it was said; what, may be otherwise here: it isn't put down before all is looked at."""
    fields = {name: at for name, (at, _value) in state.fields.items()}
    return state.last_change, state.tombstone, fields
