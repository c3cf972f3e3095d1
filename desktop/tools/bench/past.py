"""A history of ten years for the bench: 100,000 sessions, put in once and copied where needed."""

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

from unclench.domain.session import SKIPPED, CheckIn, Rating, Session
from unclench.store.check_ins import CheckIns
from unclench.store.database import open_database
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile

MANY = 100_000
_HERE = timezone(timedelta(hours=1))
_APART = timedelta(minutes=52)
_LAST = datetime(2026, 3, 1, 8, tzinfo=_HERE)


def fill(folder: Path, sessions: int = MANY) -> Profile:
    """A profile in `folder` with so many sessions, the same ones each time."""
    profile = Profile(folder)
    profile.create()
    with closing(open_database(profile.database)) as database:
        Sessions(database).add_new(_sessions(sessions))
        with database.transaction():
            CheckIns(database).add_new_inside(_check_ins(sessions // 50))
    return profile


def _sessions(number: int) -> Iterator[Session]:
    chance = random.Random(1)
    for k in range(number):
        ratings = [
            Rating(chance.randrange(11)) if chance.random() < 0.9 else SKIPPED for _ in "1234"
        ]
        yield Session(
            id=f"{k:032x}",
            exercise_id=f"exercise-{chance.randrange(30)}",
            title="Longer out-breath",
            kind="breathing",
            started_at=_LAST - k * _APART,
            planned_ms=600_000,
            played_ms=chance.randrange(600_000),
            progress="completed",
            stress_before=ratings[0],
            pain_before=ratings[1],
            stress_after=ratings[2],
            pain_after=ratings[3],
            note="Shoulders were softer afterwards." if k % 5 == 0 else "",
            areas=(("neck_back", "light"),) if k % 20 == 0 else (),
        )


def _check_ins(number: int) -> Iterator[CheckIn]:
    for k in range(number):
        yield CheckIn(f"{k:032x}", _LAST - 50 * k * _APART, Rating(k % 11), Rating(k % 7))
