"""Where a session stands in a fair test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class TrialPlace(NamedTuple):
    """Which session of a test: the pair, and the first (0) or second (1) of it; from 0."""

    pair: int
    part: int


@dataclass(frozen=True)
class TrialPart:
    """The session of a fair test that a session was started for."""

    trial_id: str
    place: TrialPlace
