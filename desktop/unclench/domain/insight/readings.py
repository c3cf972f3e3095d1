"""What insight is worked out from: ratings of stress or of pain, with the moment of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from unclench.domain.session import Rating, Session

Measure = Literal["stress", "pain"]

COMPARATOR: Final = "quiet-rest"
"""The exercise that does nothing but rest: what the others are to be compared with (6.2)."""


@dataclass(frozen=True)
class Reading:
    """One measure before and after one session, each 0 to 10, or None where there is no number.

    An after-rating of None means asked for and not given; a session whose exercise does not ask
    makes no reading. `when` is aware.
    """

    exercise_id: str
    measure: Measure
    when: datetime
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Rated:
    """One number given at one moment: before a session or in a check-in, never after a session."""

    measure: Measure
    when: datetime
    value: int


def readings(sessions: Iterable[Session], measure: Measure) -> Iterator[Reading]:
    """The sessions that asked for `measure` before and after; a running one is not over yet."""
    for session in sessions:
        before, after = _ratings(session, measure)
        if session.progress == "running" or after.missing in {"hidden", "not_asked"}:
            continue
        yield Reading(session.exercise_id, measure, session.started_at, before.value, after.value)


def befores(sessions: Iterable[Session]) -> Iterator[Rated]:
    """The numbers of both measures given before the sessions."""
    for session in sessions:
        if session.stress_before.value is not None:
            yield Rated("stress", session.started_at, session.stress_before.value)
        if session.pain_before.value is not None:
            yield Rated("pain", session.started_at, session.pain_before.value)


def _ratings(session: Session, measure: Measure) -> tuple[Rating, Rating]:
    """Before and after, of one measure."""
    if measure == "stress":
        return session.stress_before, session.stress_after
    return session.pain_before, session.pain_after
