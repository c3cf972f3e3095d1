"""What a person is told of after a check, where nothing is wrong with the folder itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from unclench.domain.merging.clock import Stamp
from unclench.domain.texts import QT_TRANSLATE_NOOP
from unclench.store.machines.own_texts.told import BESIDE
from unclench.store.machines.reading import DAY_MS, FAR_MS, PATIENCE_MS, UNREAD
from unclench.store.machines.report import Remark, Report
from unclench.store.machines.segments import Row, Rows, Segment, number_of

SAME_NAME = QT_TRANSLATE_NOOP(
    "store",
    "Another computer wrote under this one's name, as a copy of a profile or a restored backup "
    "does. This computer has a new name in the folder now. Nothing was lost.",
)
OWN_GONE = QT_TRANSLATE_NOOP(
    "store",
    "Files that this computer wrote were gone from the folder. Everything was written there again.",
)
OWN_DAMAGED = QT_TRANSLATE_NOOP(
    "store",
    "Files that this computer wrote couldn't be read any more. Everything was written there again.",
)
OTHERS_GONE = QT_TRANSLATE_NOOP(
    "store",
    "Files of {machine} are gone from the folder. This computer had read them, and wrote "
    "everything there again, so other computers can still get it.",
)
_AHEAD = QT_TRANSLATE_NOOP(
    "store",
    "The clock of {machine} was {count} day(s) ahead when it last wrote. Check the date there. "
    "Until then, its changes count as newer than yours.",
    "",
    1,
)
_FAR = QT_TRANSLATE_NOOP(
    "store",
    "The clock of {machine} was more than a hundred years ahead when it wrote. What it wrote then "
    "was left in the folder, and isn't taken in here. Check the date there.",
)
_BEHIND = QT_TRANSLATE_NOOP(
    "store",
    "This computer's clock is {count} day(s) behind what it showed before. Check the date here. "
    "Nothing was lost.",
    "",
    1,
)
WAS_FAR = QT_TRANSLATE_NOOP(
    "store",
    "This computer's clock was more than a hundred years ahead before. What was changed here then "
    "counts as changed now, so that other computers take it in. Nothing was lost.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "store",
    "{machine} has a newer version of Unclench. Some of what it wrote can't be read here, and was "
    "left alone. Install that version on this computer too.",
)
_DAMAGED = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be read whole, and nothing has arrived for 10 minutes. Check that the sync "
    "program on {machine} and on this computer is done. If it is, the file is damaged: delete it, "
    "and {machine} writes everything there again.",
)
_CLOSED = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be opened. Check that it belongs to you, and that no other program holds it. "
    "It's read as soon as that works.",
)
_UNSEALED = QT_TRANSLATE_NOOP(
    "store",
    "{path} isn't encrypted, but this folder has a passphrase. So the file wasn't read: somebody "
    "else could have put it there. Delete it if you don't need it.",
)
_ASIDE = QT_TRANSLATE_NOOP(
    "store",
    "{count} record(s) from other computers couldn't be taken in, and were left in the folder as "
    "they are. Everything else was.",
    "",
    1,
)


_ONCE = (SAME_NAME, OWN_GONE, WAS_FAR, OTHERS_GONE, BESIDE)


def with_earlier(report: Report, before: Report | None, now: int) -> Report:
    """The report with what one of the last day told and no check can find again."""
    fresh = [replace(one, told=now) if one.text in _ONCE else one for one in report.remarks]
    told = before.remarks if before is not None else ()
    earlier = [one for one in told if abs(now - one.told) < DAY_MS and one not in fresh]
    return replace(report, remarks=(*fresh, *earlier))


def of_files(
    rows: Rows, labels: Mapping[str, str], own: str, now: int, last: int
) -> Iterator[Remark]:
    """What the files of others say of their machines: each thing once a machine.

    A file may have been on its way for long where this machine slept: `last` is the check before.
    """
    others = [row for row in rows.values() if row.device != own]
    newest = {row.device: row for row in sorted(others, key=lambda row: number_of(row.name) or 0)}
    for device, row in newest.items():
        if row.ahead > now + FAR_MS:
            yield Remark(_FAR, {"machine": called(labels, device)})
        elif row.ahead > now + DAY_MS:
            days = (row.ahead - now) // DAY_MS
            yield Remark(_AHEAD, {"machine": called(labels, device), "count": days})
    for device in sorted({row.device for row in others if row.newer}):
        yield Remark(_NEWER, {"machine": called(labels, device)})
    patience = PATIENCE_MS if now - last <= PATIENCE_MS else DAY_MS
    waiting = [row for row in rows.values() if row.waiting_since is not None]
    late = [row for row in waiting if now - (row.waiting_since or 0) >= patience]
    yield from _late(late, labels, now)


def of_own_clock(newest: Stamp, own: str, rows: Rows, now: int) -> Iterator[Remark]:
    """Where this machine's clock showed a later day before, and no other's is to blame.

    A stamp of its own with a counter only stays after one that was seen: it shows no clock.
    """
    others = any(row.ahead > now + DAY_MS for row in rows.values())
    shown = newest.device == own and not newest.counter
    if newest.ms > now + DAY_MS and shown and not others:
        yield Remark(_BEHIND, {"count": (newest.ms - now) // DAY_MS})


def of_unsealed(every: Iterable[Segment]) -> Iterator[Remark]:
    """Which files were left alone in a sealed folder: one of each machine."""
    for device, name in {one.device: one.name for one in every}.items():
        yield Remark(_UNSEALED, {"path": f"{device}/{name}"})


def of_aside(count: int) -> Iterator[Remark]:
    """How many records our tables refused."""
    if count:
        yield Remark(_ASIDE, {"count": count})


def called(labels: Mapping[str, str], device: str) -> str:
    """What a machine is called; its name in the folder where it hasn't said."""
    return labels.get(device) or device


def _late(rows: Iterable[Row], labels: Mapping[str, str], now: int) -> Iterator[Remark]:
    told: set[str] = set()
    for row in rows:
        if row.device in told or row.ahead > now + FAR_MS:  # that is told instead
            continue
        told.add(row.device)
        path = f"{row.device}/{row.name}"
        text = _CLOSED if row.size == UNREAD else _DAMAGED
        yield Remark(text, {"path": path, "machine": called(labels, row.device)})
