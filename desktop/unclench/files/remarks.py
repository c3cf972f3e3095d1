"""What an editor says about a text: each remark with its place, line and column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from unclench.domain.rules import Fault
from unclench.domain.rules import Path as Place
from unclench.domain.texts import QT_TRANSLATE_NOOP, fill
from unclench.files.positions import Positions

REMARKS_MOST = 200


@dataclass(frozen=True)
class Remark:
    """Something about the value at `path`, which stands at a line and column that count from 1."""

    path: Place
    line: int
    column: int
    message: str
    level: Literal["fault", "warning"] = "fault"


def faulty(text: str, faults: Sequence[Fault], twice: bool) -> tuple[Remark, ...]:
    """All that is wrong with a text, in the order of its lines; `twice`: a key may stand twice."""
    spots = Positions(text)
    again = (
        Remark(
            path,
            *spots.line(at),
            fill(QT_TRANSLATE_NOOP("faults", '"{key}" is here twice; keep one'), key=path[-1]),
        )
        for path, at in (spots.duplicates if twice else ())
    )
    return tuple(_sorted([*again, *placed(spots, faults, "fault")])[:REMARKS_MOST])


def placed(
    spots: Positions, faults: Sequence[Fault] | Iterator[Fault], level: Literal["fault", "warning"]
) -> list[Remark]:
    """What is said about values, each where it stands."""
    return _sorted([Remark(f.path, *spots.of(f.path, f.at_key), f.message, level) for f in faults])


def _sorted(remarks: list[Remark]) -> list[Remark]:
    return sorted(remarks, key=lambda remark: (remark.line, remark.column))
