"""An exercise and sessions to try commands with."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from unclench.domain.session import Rating, Session
from unclench.store.database import open_database
from unclench.store.sessions import Sessions

REST = {
    "format": 1,
    "id": "a-rest",
    "title": "A rest",
    "summary": "Sit and rest.",
    "kind": "rest",
    "minutes": {"choices": [1, 2.5], "default": 1},
    "posture": ["sitting"],
    "level": 1,
    "author": "Ann",
    "licence": "CC0",
    "steps": [{"do": "bell"}, {"do": "rest", "fill": 1}],
}


def a_session(name: str = "a" * 32, note: str = "") -> Session:
    """Three minutes that were played to the end."""
    return Session(
        id=name,
        exercise_id="breath-46",
        title="Longer out-breath",
        kind="breathing",
        started_at=datetime(2026, 3, 1, 8, 30, tzinfo=UTC),
        planned_ms=180_000,
        played_ms=180_000,
        progress="completed",
        stress_before=Rating(6),
        stress_after=Rating(4),
        note=note,
    )


def add(profile: Path, *sessions: Session) -> None:
    """Keep sessions in a data folder, which is made if it isn't there."""
    profile.mkdir(mode=0o700, exist_ok=True)
    database = open_database(profile / "unclench.db")
    Sessions(database).add_new(sessions)
    database.close()
