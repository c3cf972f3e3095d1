"""A profile with a past, to look at from every side."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from unclench.domain.session import CheckIn, Rating, Session
from unclench.store.check_ins import CheckIns
from unclench.store.database import Database, open_database
from unclench.store.sessions import Sessions
from unclench.system.paths import Profile
from unclench.viewmodels.history.history_models import HistoryModels
from unclench.viewmodels.library.library import Entry, Library
from unclench.viewmodels.settings.settings import Settings

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)


def session(number: int, days: float = 0, exercise: str = "box", **changes: object) -> Session:
    values: dict[str, object] = {
        "id": f"s{number}",
        "exercise_id": exercise,
        "title": exercise.title(),
        "kind": "breathing",
        "started_at": NOW - timedelta(days=days, seconds=number),
        "planned_ms": 300_000,
        "played_ms": 300_000,
        "progress": "completed",
        "stress_before": Rating(6),
        "stress_after": Rating(4 + number % 2),
        "pain_before": Rating(4),
        "pain_after": Rating(4),
    }
    return Session(**{**values, **changes})  # type: ignore[arg-type]


def check_in(number: int, days: float, stress: int = 5, pain: int = 5) -> CheckIn:
    at = NOW - timedelta(days=days)
    return CheckIn(f"c{number}", at, Rating(stress), Rating(pain), signs=("tired",))


def put(database: Database, items: Iterable[Session | CheckIn]) -> None:
    for item in items:
        if isinstance(item, Session):
            Sessions(database).put(item)
        else:
            CheckIns(database).put(item)


def entry(name: str) -> Entry:
    return Entry(name, name.title(), "", "breathing", (5.0,), 5.0, ("sitting",), 1, {}, "")


def history_of(database: Database, settings: Settings | None = None) -> HistoryModels:
    library = Library((entry("box"), entry("pause"), entry("quiet-rest")))
    return HistoryModels(database, library, settings or Settings(), now=lambda: NOW)


def fill(profile: Profile, many: int) -> None:
    """Put so many sessions down in a profile."""
    database = open_database(profile.database)
    put(database, [session(n, n) for n in range(many)])
    database.close()


def held(profile: Profile) -> int:
    """How many sessions a profile holds."""
    database = open_database(profile.database)
    many = Sessions(database).count()
    database.close()
    return many
