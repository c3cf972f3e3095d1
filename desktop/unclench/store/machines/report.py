"""What a folder between machines holds, and what reading and writing it came to."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from unclench.store.columns import from_json
from unclench.system.said import packed, unpacked


@dataclass(frozen=True)
class Found:
    """What a folder holds that somebody may choose.

    `sealed`: a passphrase is needed; `empty`: nothing of ours was made in it yet.
    """

    sealed: bool
    empty: bool


@dataclass(frozen=True)
class Machine:
    """One that shares the history: its name in the folder, and what its person calls it.

    `newest` is when it last wrote, as far as that has arrived here; `left`: when it stopped.
    """

    device: str
    label: str
    newest: datetime | None
    ours: bool
    left: datetime | None


@dataclass(frozen=True)
class Remark:
    """A sentence for the person, to be filled with its values.

    `told` is when, in milliseconds, if the next check can't find the same again; else 0.
    """

    text: str
    values: Mapping[str, object]
    told: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Report:
    """How many records were taken in, how many were written, who takes part, what is to be told."""

    taken: int
    written: int
    machines: tuple[Machine, ...]
    remarks: tuple[Remark, ...]


@dataclass(frozen=True)
class Status:
    """How this machine takes part. `checked` is when all of the folder was last read and written.

    `report` is what came of the last time that nothing was in the way, `fault` what is now.
    """

    folder: Path
    sealed: bool
    active: bool
    device: str
    label: str
    checked: datetime | None
    report: Report | None
    fault: str | None

    @property
    def restored(self) -> bool:
        """Whether a backup was restored: that keeps when there was a check, and not how it went."""
        told = self.report is not None or self.fault is not None
        return not (self.active or told) and self.checked is not None


def written(report: Report) -> str:
    """A report as text."""
    machines = [
        [one.device, one.label, _text(one.newest), one.ours, _text(one.left)]
        for one in report.machines
    ]
    remarks = [[packed(one.text), dict(one.values), one.told] for one in report.remarks]
    return json.dumps([report.taken, report.written, machines, remarks])


def read(text: str) -> Report:
    """What `written` made.

    Raises:
        ValueError: it made no such thing.
    """
    try:
        taken, count, machines, remarks = json.loads(text)
        return Report(
            int(taken), int(count), tuple(map(_machine, machines)), tuple(map(_remark, remarks))
        )
    except (TypeError, LookupError, AttributeError) as fault:
        raise ValueError(text[:80]) from fault


def _machine(kept: Any) -> Machine:
    device, label, newest, ours, left = kept
    return Machine(str(device), str(label), _moment(newest), bool(ours), _moment(left))


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _remark(kept: Any) -> Remark:
    text, values, *told = kept
    return Remark(unpacked(text), dict(values), *map(int, told))


def outcome(report: Report | None, fault: str | None) -> str:
    """The end of a check, as it is kept in the database."""
    return json.dumps({"report": report and written(report), "fault": fault and packed(fault)})


def read_outcome(text: str | None) -> tuple[Report | None, str | None]:
    """What `outcome` made; nothing at all of what another version wrote."""
    kept = from_json(text or "")
    try:
        report, fault = kept["report"], kept["fault"]
        return report and read(report), fault and unpacked(fault)
    except (TypeError, LookupError, AttributeError, ValueError):
        return None, None
