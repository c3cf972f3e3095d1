"""A fresh database, and sessions to put into it."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from unclench.domain.session import Rating, Session
from unclench.store.database import Database, open_database
from unclench.store.sessions import Sessions
from unclench.store.trials import Trials

MODEL = Session(
    id="a",
    exercise_id="breath-46",
    title="Longer out-breath",
    kind="breathing",
    started_at=datetime(2026, 3, 1, 8, 30, tzinfo=UTC),
    planned_ms=180_000,
    stress_before=Rating(6),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "unclench.db"


@pytest.fixture
def trials(database: Database) -> Trials:
    return Trials(database)


@pytest.fixture
def session() -> Callable[..., Session]:
    """Makes a session that differs from the model one in what is given."""

    def make(**changes: Any) -> Session:
        return replace(MODEL, **changes)

    return make


@pytest.fixture
def filled(session) -> Callable[..., Path]:
    """Makes a database, or adds to one, with a session of each id."""

    def fill(path: Path, *ids: str) -> Path:
        with closing(open_database(path)) as database:
            Sessions(database).add_new(session(id=one) for one in ids)
        return path

    return fill
