"""What is known of one record, and how what two machines know of it becomes one.

A state is what the greatest stamps say: of each field, of the record as a whole, and of its
deletion. Taking the greater of two is associative, commutative and idempotent for each of them, so
it is for all together: in whatever order states arrive and how often, the same is known in the end.
What a deletion beats is dropped at once; it would be beaten later as well.
"""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple, TypeAlias

from unclench.domain.merging.clock import ZERO, Stamp

Value: TypeAlias = "int | str | list[Value] | None"
"""What stands in a field: no float and no bool, so that equal values are written alike."""
Fields: TypeAlias = "Mapping[str, tuple[Stamp, Value]]"


class State(NamedTuple):
    """What is known of one record.

    `last_change` is the newest change to any field of it, after which it was not deleted; none if
    there is no such. `snapshot` is the whole record as that change saw it, `fields` what was said
    last of each field and when, never after `last_change`. `tombstone` is when it was last deleted.
    A field last changed before that is not in `fields`: a change made later elsewhere, without
    knowing of the deletion, brings back the whole record, as it was there.
    """

    last_change: Stamp | None
    snapshot: Mapping[str, Value]
    fields: Fields
    tombstone: Stamp | None

    def now(self) -> dict[str, Value] | None:
        """The record as it is; None if there is none."""
        if self.last_change is None:
            return None
        return {**self.snapshot, **{name: value for name, (_at, value) in self.fields.items()}}

    @property
    def newest(self) -> Stamp:
        """When anything was last said of this record."""
        return max(self.last_change or ZERO, self.tombstone or ZERO)


def normalised(
    last_change: Stamp | None,
    snapshot: Mapping[str, Value],
    fields: Fields,
    tombstone: Stamp | None,
) -> State:
    """The state of these, without what the deletion at `tombstone` beats."""
    if last_change is None or (tombstone is not None and last_change <= tombstone):
        return State(None, {}, {}, tombstone)
    if tombstone is not None:
        fields = {name: field for name, field in fields.items() if field[0] > tombstone}
    return State(last_change, snapshot, fields, tombstone)


def unshared(values: Mapping[str, Value]) -> State:
    """The state of a record that was there when its machine joined."""
    return State(ZERO, values, {name: (ZERO, value) for name, value in values.items()}, None)


def changed(
    before: State | None, values: Mapping[str, Value], edited: Collection[str], stamp: Stamp
) -> State:
    """The state once a change here has made the record `values`, in the fields `edited`.

    Of a record that was not there before, the fields that are not edited have the stamp `ZERO`:
    nobody said anything of them, so whoever did elsewhere is not overruled.

    Raises:
        ValueError: `stamp` is not after all that was known.
    """
    if before is not None and stamp <= before.newest:
        raise ValueError(f"a change at {stamp} comes before {before.newest}")
    if before is None or before.last_change is None:
        new = {name: (stamp if name in edited else ZERO, value) for name, value in values.items()}
        return normalised(stamp, values, new, before.tombstone if before else None)
    fields = {
        name: (stamp if name in edited else before.fields[name][0], value)
        for name, value in values.items()
        if name in edited or name in before.fields
    }
    return State(stamp, values, fields, before.tombstone)


def deleted(before: State | None, stamp: Stamp) -> State:
    """The state once the record was deleted here.

    Raises:
        ValueError: `stamp` is not after all that was known.
    """
    if before is not None and stamp <= before.newest:
        raise ValueError(f"a deletion at {stamp} comes before {before.newest}")
    return State(None, {}, {}, stamp)


def join(ours: State, theirs: State) -> State:
    """What is known once both are."""
    last_change, snapshot = ours.last_change, ours.snapshot
    if theirs.last_change is not None and (
        last_change is None
        or theirs.last_change > last_change
        or (theirs.last_change == last_change and _says_more(theirs.snapshot, snapshot))
    ):
        last_change, snapshot = theirs.last_change, theirs.snapshot
    fields = dict(ours.fields)
    for name, field in theirs.fields.items():
        if name not in fields or _beats(field, fields[name]):
            fields[name] = field
    tombstone = ours.tombstone
    if theirs.tombstone is not None and (tombstone is None or theirs.tombstone > tombstone):
        tombstone = theirs.tombstone
    return normalised(last_change, snapshot, fields, tombstone)


def _beats(theirs: tuple[Stamp, Value], ours: tuple[Stamp, Value]) -> bool:
    if theirs[0] != ours[0]:
        return theirs[0] > ours[0]
    return theirs[1] != ours[1] and _rank(theirs[1]) > _rank(ours[1])


def _says_more(theirs: Mapping[str, Value], ours: Mapping[str, Value]) -> bool:
    return theirs != ours and _rank_of_all(theirs) > _rank_of_all(ours)


def _rank(value: Value) -> tuple[Any, ...]:
    """The order of values said at one time, where none is newer: what says more comes after.

    That happens with records that both had before they joined, and with copies of one profile.
    Something beats nothing, so an answer that one of them lacks is kept.
    """
    if value is None:
        return (0,)
    if isinstance(value, int):
        return (1, value)
    if isinstance(value, str):
        return (2, len(value), value)
    return (3, len(value), [_rank(one) for one in value])


def _rank_of_all(values: Mapping[str, Value]) -> list[tuple[str, tuple[Any, ...]]]:
    return sorted((name, _rank(value)) for name, value in values.items())
